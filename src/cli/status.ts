/** How a run can end, for whoever started it. */
export const STATUS = { done: 0, findings: 1, failed: 2, rejected: 3, interrupted: 130 } as const
export type Status = (typeof STATUS)[keyof typeof STATUS]

/** What each status means: what the help of every command shows, and docs/faults.md. */
export const MEANINGS: Readonly<Record<keyof typeof STATUS, string>> = {
  done: 'done',
  findings: 'findings (check, and --diff with --exit-code)',
  failed: 'could not: usage, input, output, a bad record',
  rejected: 'done, but some records were rejected or kept as they came (--on-error)',
  interrupted: 'interrupted (Ctrl-C)',
}

/** The paragraph of the help on statuses. */
export function statusHelp(): string {
  const lines = Object.entries(MEANINGS).map(
    ([name, meaning]) => `${String(STATUS[name as keyof typeof STATUS]).padStart(5)}  ${meaning}`,
  )
  return `Exit status:\n${lines.join('\n')}\nWhat could not be done counts more than what was rejected, and that more than findings.`
}

/** What happened in a run, as far as its status shows it. */
export interface Happened {
  readonly hasFailed: boolean
  readonly hasRejected: boolean
  readonly hasFindings: boolean
}

/**
 * The status of a run that came to its end: what could not be done counts more than what was rejected, and that more
 * than what was found in the rest.
 */
export function statusOf({ hasFailed, hasRejected, hasFindings }: Happened): Status {
  if (hasFailed) return STATUS.failed
  if (hasRejected) return STATUS.rejected
  return hasFindings ? STATUS.findings : STATUS.done
}
