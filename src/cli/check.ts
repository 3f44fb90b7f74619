import { readFileSync } from 'node:fs'
import { isatty } from 'node:tty'
import { InputError, systemReason } from '../io/input-error.ts'
import { fileOutput, newFileForm, type Output, standardOutput } from '../io/output.ts'
import type { Source } from '../io/source.ts'
import { type Found, isSource } from '../io/sources.ts'
import { type Baseline, baselineOf, baselineWriter } from '../report/baseline.ts'
import type { Finding } from '../report/finding.ts'
import { isOver } from '../report/measure.ts'
import { counted, type Report } from '../report/report.ts'
import { type ChangedLines, changedSince } from './changed-lines.ts'
import { reportFor } from './choose-report.ts'
import type { Destinations } from './destination.ts'
import { findSources } from './find-sources.ts'
import { findingsWriter } from './findings-writer.ts'
import { limitsIn } from './measuring.ts'
import type { Messages } from './messages.ts'
import type { OptionValues } from './options.ts'
import { type Plan, planOf } from './plan.ts'
import { rejectsFor } from './rejects.ts'
import { run, runOver } from './run.ts'
import { UsageError } from './usage-error.ts'

/**
 * Reports what `clean` would change, and makes the status 1 if there is anything that no baseline knows.
 *
 * @throws UsageError, ChainError, InputError, OutputError, ClosedPipe; what is wrong with one input is reported through
 * `messages`, and the others are checked
 */
export async function check(
  files: readonly string[],
  options: OptionValues,
  messages: Messages,
): Promise<void> {
  const { updateBaseline, baseline: baselinePath } = options
  refuseContradictions(options)
  const plan = planOf('check', options)
  const baseline = baselinePath === null || updateBaseline ? null : baselineAt(baselinePath)
  const changed = options.changedSince === null ? null : await changedSince(options.changedSince)
  const find = async () => onlyChanged(await findSources(files, options, messages), changed)
  if (options.fix) await run('clean', files, { ...options, inPlace: true, output: null }, messages)
  const path = options.output === '-' ? null : options.output
  const output = path === null ? standardOutput(isatty(1)) : await fileOutput(path, newFileForm(path))
  try {
    const known = updateBaseline ? baselineWriter() : null
    const report = await reportFor(options, output, path === null)
    const sieve = options.onlyMeasures
      ? nothingTaken()
      : sieveFor({ baseline, changed, report, onAdd: known?.add ?? null })
    const rejected = await rejectedLines(plan)
    if (options.mostRejected !== null) messages.allowRejections()
    const destinations = await findingsDestinations(plan, output, sieve, report, rejected)
    const { documents, measured } = await runOver({
      command: 'check',
      options,
      plan,
      find,
      messages,
      destinations,
    })
    const { findings, known: knownCount, documentsWithFindings } = sieve.total
    const gone = baseline?.gone ?? 0
    const measuresOver = measured.filter(isOver).length
    for (const one of measured) report.measure(one)
    report.end({
      documents,
      findings,
      documentsWithFindings,
      known: knownCount,
      gone,
      rejected: rejected.count,
      measuresOver,
    })
    await output.finish()
    if (known !== null) await writeBaseline(baselinePath!, known.content(), known.count, messages)
    else if (sieve.total.failing > 0) messages.found()
    if (measuresOver > 0) messages.found()
    if (gone > 0)
      messages.note(`${counted(gone, 'finding')} of ${baselinePath} gone; --update-baseline takes them out`)
  } catch (error) {
    output.abandon()
    throw error
  }
}

function refuseContradictions(options: OptionValues): void {
  const { updateBaseline, baseline, fix, ledger, backup, changedSince, onlyMeasures } = options
  const [limit] = Object.keys(limitsIn(options))
  if (limit !== undefined && changedSince !== null)
    throw new UsageError(
      `--most-${limit} measures the whole data set, so --changed-since cannot be given with it`,
    )
  if (options.mostRejected !== null && options.onError === 'stop')
    throw new UsageError('--most-rejected goes with --on-error reject')
  if (onlyMeasures && limit === undefined && options.stats === null)
    throw new UsageError('--only-measures needs a limit such as --most-noisy 5%, or --stats')
  if (onlyMeasures && baseline !== null)
    throw new UsageError('--only-measures looks at no findings, so --baseline cannot be given with it')
  if (updateBaseline && baseline === null)
    throw new UsageError('--update-baseline needs --baseline FILE, which it writes')
  if (updateBaseline && changedSince !== null)
    throw new UsageError(
      '--update-baseline writes all that is found, so --changed-since cannot be given with it',
    )
  if (ledger !== null && !fix) throw new UsageError('--ledger goes with --fix: a check changes nothing')
  if (backup !== null && !fix) throw new UsageError('--backup goes with --fix: a check changes nothing')
}

function baselineAt(path: string): Baseline {
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new InputError(
      `${path}: ${isMissing ? 'no such baseline (--update-baseline writes it)' : systemReason(error)}`,
    )
  }
  return baselineOf(content, path)
}

async function writeBaseline(
  path: string,
  content: string,
  count: number,
  messages: Messages,
): Promise<void> {
  if (messages.status !== 0) {
    messages.note(`${path} is left as it is, since not all could be checked`)
    return
  }
  const output = await fileOutput(path, newFileForm(path))
  output.write(content)
  await output.finish()
  messages.note(`${counted(count, 'finding')} written to ${path}`)
}

function onlyChanged(found: readonly Found[], changed: ChangedLines | null): readonly Found[] {
  if (changed === null) return found
  return found.filter((one) => !isSource(one) || one.path === null || changed.hasFile(one.path))
}

/** Lets findings through that count, to the report. */
interface Sieve {
  /** The findings that follow are of this source. */
  begin(source: Source): void
  take(findings: readonly Finding[]): void
  /** Of the findings, those that are not mere notes make the run fail. */
  readonly total: { findings: number; failing: number; known: number; documentsWithFindings: number }
}

function sieveFor({
  baseline,
  changed,
  report,
  onAdd,
}: {
  readonly baseline: Baseline | null
  readonly changed: ChangedLines | null
  readonly report: Report
  /** Takes all of them for a new baseline; null if none is made. */
  readonly onAdd: ((finding: Finding) => void) | null
}): Sieve {
  const total = { findings: 0, failing: 0, known: 0, documentsWithFindings: 0 }
  let path: string | null = null
  return {
    total,
    begin(source) {
      path = source.path
    },
    take(findings) {
      let count = 0
      for (const finding of findings) {
        if (changed !== null && path !== null && !changed.hasLines(path, finding)) continue
        if (baseline?.knows(finding)) {
          total.known += 1
          continue
        }
        count += 1
        if (finding.severity !== 'note') total.failing += 1
        if (onAdd === null) report.finding(finding)
        else onAdd(finding)
      }
      total.findings += onAdd === null ? count : 0
      if (count > 0) total.documentsWithFindings += 1
    },
  }
}

/** Where only the measures count. */
function nothingTaken(): Sieve {
  return { total: { findings: 0, failing: 0, known: 0, documentsWithFindings: 0 }, begin() {}, take() {} }
}

/** The lines that were rejected, counted, and kept where the user wants them. */
interface RejectedLines {
  count: number
  readonly kept: Awaited<ReturnType<typeof rejectsFor>>
}

async function rejectedLines(plan: Plan): Promise<RejectedLines> {
  return { count: 0, kept: await rejectsFor(plan, null) }
}

/** All sources have one report. */
async function findingsDestinations(
  plan: Plan,
  output: Output,
  sieve: Sieve,
  report: Report,
  rejected: RejectedLines,
): Promise<Destinations> {
  const { kept } = rejected
  const writer = await findingsWriter(sieve.take, plan)
  const settle = async () => {
    await output.settle()
    await kept?.settle()
  }
  const rejects = {
    get count() {
      return rejected.count
    },
    path: kept?.path ?? '',
    async add(line: Uint8Array) {
      rejected.count += 1
      await kept?.add(line)
    },
    settle: async () => void (await kept?.settle()),
    finish: async () => void (await kept?.finish()),
    abandon: () => kept?.abandon(),
  }
  const finish = async (): Promise<string[]> => {
    await kept?.finish()
    return []
  }
  return {
    async open({ source }) {
      report.file(source.name)
      sieve.begin(source)
      return { writer, rejects, settle }
    },
    async done() {},
    drop() {},
    breakOff: async () => ({ partial: [], isOver: false }),
    end: finish,
    stop: finish,
    abandon: () => kept?.abandon(),
    rejected: () => (kept === null ? [] : [kept]),
  }
}
