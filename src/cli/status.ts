/** How a run can end, for whoever started it. */
export const STATUS = { done: 0, findings: 1, failed: 2, rejected: 3, interrupted: 130 } as const
export type Status = (typeof STATUS)[keyof typeof STATUS]

/** What each status means: what the help of every command shows, and docs/faults.md. */
export const MEANINGS: Readonly<Record<keyof typeof STATUS, string>> = {
  done: 'done',
  findings: 'findings (no command reports any yet)',
  failed: 'could not: usage, input, output, a bad record',
  rejected: 'done, but some records were rejected (--on-error reject)',
  interrupted: 'interrupted (Ctrl-C)',
}

/** The paragraph of the help on statuses. */
export function statusHelp(): string {
  const lines = Object.entries(MEANINGS).map(
    ([name, meaning]) => `${String(STATUS[name as keyof typeof STATUS]).padStart(5)}  ${meaning}`,
  )
  return `Exit status:\n${lines.join('\n')}\nWhat could not be done counts more than what was rejected.`
}

/** The status of a run that came to its end: what could not be done counts more than what was rejected. */
export function statusOf({ hasFailed, hasRejected }: { hasFailed: boolean; hasRejected: boolean }): Status {
  if (hasFailed) return STATUS.failed
  return hasRejected ? STATUS.rejected : STATUS.done
}
