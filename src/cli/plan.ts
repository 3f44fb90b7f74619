import type { ChainOptions, OutletChoice, RuleChoice } from '../chain/options.ts'
import { ANNOTATING, DEFAULT_TRANSFORMS, TRANSFORM_NAMES, type TransformName } from '../chain/order.ts'
import { ruleSwitch } from '../chain/rule-switch.ts'
import { type RulePlan, statesForAll } from '../configuration/document-rules.ts'
import type { OffsetUnit } from '../document/offsets.ts'
import type { Encoding } from '../io/encoding.ts'
import type { Form } from '../io/recognise/forms.ts'
import type { RecordReading } from '../io/record-item.ts'
import type { Division } from '../io/text.ts'
import type { OutputFormName } from '../io/writer.ts'
import type { MeasureName } from '../report/measure.ts'
import type { CommandName } from './commands.ts'
import { isLedgerFolder } from './ledger-folder.ts'
import { measuresFor } from './measuring.ts'
import type { OptionValues, StatsForm } from './options.ts'
import { rulePlanOf } from './rule-plan.ts'
import { UsageError } from './usage-error.ts'

/** What is said where a text is asked to carry its edits. */
export const EDITS_NEED_RECORDS =
  '--edits needs records (--to jsonl or json); for text, --ledger FILE keeps the edits beside it'

export const LEDGER_NEEDS_TEXT = '--ledger goes with text; --edits puts the edits into the records'

/** Where the output goes. */
export type OutputPlace =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'in-place' }
  | { readonly kind: 'diff' }
  | { readonly kind: 'findings' }

/** A run, as the command line asks for it, checked. */
export interface Plan {
  /** Whether records are to be as they were before; nothing else is done then. */
  readonly restores: boolean
  readonly chain: ChainOptions
  /** Which rules are on for which documents; null if that is the same for all, and as the chain's options say. */
  readonly rules: RulePlan | null
  readonly annotating: boolean
  /** Whether quotes as text are gathered under their speakers. */
  readonly bySpeaker: boolean
  /** Whether quotes say why they have their speakers. */
  readonly explain: boolean
  readonly editing: boolean
  readonly from: Form | 'auto'
  readonly encoding: Encoding | 'auto'
  readonly documents: Division
  readonly textField: string
  readonly idField: string
  readonly titleField: string
  /** In bytes. */
  readonly maxLine: number
  /** The greatest share of a document that may go, or null for any. */
  readonly maxRemoved: number | null
  /** Whether that was typed, and so counts more than what a configuration says of some documents. */
  readonly isMaxRemovedTyped: boolean
  readonly to: OutputFormName | null
  readonly outputTo: OutputPlace
  /** The counts whose common lines `dedupe` takes, or null. */
  readonly corpus: { readonly path: string; readonly minDocuments: number | null } | null
  readonly edits: boolean
  readonly ledger: string | null
  /** Whether it is a folder that keeps one ledger a text. */
  readonly ledgerFolder: boolean
  /** What the name of the backup of a file in place ends with; null for none. */
  readonly backup: string | null
  readonly offsets: OffsetUnit
  readonly spanText: boolean
  readonly prefix: string
  readonly separator: string | null
  readonly onError: 'stop' | 'reject'
  readonly rejected: string | null
  /** In which form what was done is shown at the end; null if it is not. */
  readonly stats: StatsForm | null
  /** What is measured of the data set as a whole. */
  readonly measures: readonly MeasureName[]
  /** Whether a diff that is not empty makes the status 1. */
  readonly exitCode: boolean
  /** How many threads clean the records of a large input. */
  readonly workers: number
  /** Whether a large text may be cleaned in windows: nothing that is asked for needs all of it at once. */
  readonly windows: boolean
}

/**
 * Makes a plan of a command and its options.
 *
 * @throws UsageError if options contradict each other
 */
export function planOf(command: CommandName, options: OptionValues): Plan {
  const transforms = transformsOf(command, options)
  const annotating = transforms.some((name) => isAnnotating(name))
  const editing = transforms.some((name) => !isAnnotating(name))
  const { to, ledger } = options
  const outputTo: OutputPlace =
    command === 'check' || command === 'corpus' ? { kind: 'findings' } : outputPlaceOf(options)
  const plan: Plan = {
    restores: command === 'restore',
    // Names as somebody typed them: the chain refuses those that it does not know.
    chain: {
      transforms: transforms as TransformName[],
      outlet: options.outlet as OutletChoice,
      disable: options.disable as RuleChoice[],
      enable: options.enable as RuleChoice[],
      ownRules: options.configured?.configuration?.ownRules,
      sentences: { splitQuotes: options.splitQuotes, wrapped: options.wrapped },
      quotes: { quotes: options.quotes, minConfidence: options.minConfidence, explain: options.explain },
    },
    rules: rulePlanOf(options),
    annotating,
    bySpeaker: options.bySpeaker,
    explain: options.explain,
    editing,
    from: options.from,
    encoding: options.encoding,
    documents: options.documents,
    textField: options.textField,
    idField: options.idField,
    titleField: options.titleField,
    maxLine: options.maxLine,
    maxRemoved: options.maxRemoved,
    isMaxRemovedTyped: options.given.includes('--max-removed'),
    to,
    outputTo,
    corpus: options.corpus === null ? null : { path: options.corpus, minDocuments: options.minDocuments },
    edits: options.edits,
    ledger,
    ledgerFolder: ledger !== null && isLedgerFolder(ledger),
    backup: options.backup,
    offsets: options.offsets,
    spanText: options.spanText,
    prefix: options.prefix,
    separator: options.documentSeparator,
    onError: options.onError,
    rejected: options.rejected,
    stats: options.stats,
    measures: measuresFor(command, options, transforms),
    exitCode: options.exitCode,
    workers: options.workers,
    windows:
      command !== 'restore' &&
      !annotating &&
      (to === null || to === 'text') &&
      outputTo.kind !== 'diff' &&
      outputTo.kind !== 'findings' &&
      ledger === null &&
      options.maxRemoved === null &&
      !limitsSome(options),
  }
  if (options.minDocuments !== null && options.corpus === null && command !== 'corpus')
    throw new UsageError('--min-documents goes with --corpus FILE')
  refuseContradictions(plan)
  return plan
}

/** Whether a configuration limits what may go of some documents, which then must be held whole. */
function limitsSome({ configured }: OptionValues): boolean {
  return configured?.configuration?.overrides.some(({ settings }) => 'maxRemoved' in settings) ?? false
}

function isAnnotating(name: string): boolean {
  return (ANNOTATING as readonly string[]).includes(name)
}

function transformsOf(command: CommandName, { transforms, configured }: OptionValues): readonly string[] {
  if (command === 'restore' || command === 'corpus') return []
  if (command !== 'clean' && command !== 'check') return [command]
  if (transforms?.length === 0)
    throw new UsageError(`-t names no transform; there are ${TRANSFORM_NAMES.join(', ')}`)
  // What a configuration says of clean is no mistake of who asks for a check.
  if (command === 'check' && configured?.origins.has('transforms'))
    return transforms?.filter((name) => !isAnnotating(name)) ?? DEFAULT_TRANSFORMS
  return transforms ?? DEFAULT_TRANSFORMS
}

/** Where `-o`, `--in-place` and `--diff` send the output. @throws UsageError if there are two of them */
function outputPlaceOf({ output, inPlace, diff }: OptionValues): OutputPlace {
  const asked = [output !== null && '-o', inPlace && '--in-place', diff && '--diff'].filter(Boolean)
  if (asked.length > 1) throw new UsageError(`${asked.join(' and ')} exclude each other`)
  if (inPlace) return { kind: 'in-place' }
  if (diff) return { kind: 'diff' }
  if (output === null || output === '-') return { kind: 'stdout' }
  if (output === '') throw new UsageError('-o needs the name of a file or folder')
  return { kind: output.endsWith('/') ? 'folder' : 'file', path: output }
}

function refuseContradictions(plan: Plan): void {
  const { outputTo, to, ledger, annotating } = plan
  if (outputTo.kind === 'in-place') {
    if (to !== null)
      throw new UsageError('--in-place keeps the form of each file, so --to cannot be given with it')
    if (annotating)
      throw new UsageError('--in-place changes text alone; sentences and quotes need -o or standard output')
  }
  if (outputTo.kind === 'findings' && annotating)
    throw new UsageError('check looks for what editing changes; sentences and quotes change nothing')
  if (plan.exitCode && outputTo.kind !== 'diff')
    throw new UsageError('--exit-code goes with --diff; check has the same status without it')
  if (outputTo.kind === 'diff' && annotating)
    throw new UsageError('--diff shows what editing changes; sentences and quotes change nothing')
  if (plan.bySpeaker && !plan.chain.transforms?.includes('quotes'))
    throw new UsageError('--by-speaker shows quotes: use the command quotes, or -t with quotes in it')
  if (plan.bySpeaker && to !== null && to !== 'text')
    throw new UsageError('--by-speaker is a text for readers; records hold every quote with its speaker')
  if (plan.explain && !plan.chain.transforms?.includes('quotes'))
    throw new UsageError('--explain explains quotes: use the command quotes, or -t with quotes in it')
  if (plan.explain && plan.bySpeaker)
    throw new UsageError('--explain and --by-speaker are two ways to show quotes; give one of them')
  if (plan.rejected !== null && plan.onError === 'stop')
    throw new UsageError('--rejected goes with --on-error reject')
  if (plan.corpus !== null && !(plan.chain.transforms ?? ['dedupe']).includes('dedupe'))
    throw new UsageError('--corpus is for dedupe, which -t leaves out')
  if (plan.edits && to === 'text') throw new UsageError(EDITS_NEED_RECORDS)
  // Of a check they are for the cleaning that --fix does before it.
  if (outputTo.kind === 'findings') return
  if (plan.backup !== null) refuseBackup(plan.backup, outputTo)
  if (ledger === '') throw new UsageError('--ledger needs the name of a file or folder')
  if (ledger === null || plan.restores) return
  if (to !== null && to !== 'text') throw new UsageError(LEDGER_NEEDS_TEXT)
  if (annotating) throw new UsageError('--ledger goes with clean text, not with lists of sentences or quotes')
  if (outputTo.kind === 'diff') throw new UsageError('--diff writes nothing, so it has no ledger')
  if (outputTo.kind === 'folder' && !plan.ledgerFolder)
    throw new UsageError(
      '--ledger FILE goes with one output; a folder of texts has a folder of ledgers: --ledger FOLDER/',
    )
  if (outputTo.kind === 'stdout' && plan.ledgerFolder)
    throw new UsageError(
      '--ledger FOLDER/ goes with --in-place or -o; what goes to standard output has one ledger: --ledger FILE',
    )
}

/** Endings that a later run would take for articles. */
const READ = /\.(?:txt|jsonl|ndjson)(?:\.gz|\.zst)?$/i

function refuseBackup(suffix: string, outputTo: OutputPlace): void {
  if (outputTo.kind !== 'in-place')
    throw new UsageError('--backup goes with --in-place: otherwise no file is changed')
  if (suffix === '' || suffix.includes('/') || suffix.includes('\0'))
    throw new UsageError('--backup needs letters to put after the name of a file, such as .bak')
  if (READ.test(suffix))
    throw new UsageError(
      `--backup ${suffix}: the next run would take such files for articles; .bak is no such name`,
    )
}

/** How the records of a plan are read. */
export function recordReadingOf(plan: Plan): RecordReading {
  const { textField, idField, titleField, maxLine, prefix } = plan
  return {
    fields: { text: textField, id: idField, title: titleField },
    maxLine,
    mendsLineEnds: mendsLineEnds(plan),
    prefix,
  }
}

/**
 * Whether a plan makes line feeds of line ends in other forms, which then end lines for a reader too.
 *
 * @throws ChainError if it names a rule that is not there
 */
export function mendsLineEnds({ chain: { transforms, disable, enable, ownRules }, rules }: Plan): boolean {
  if (!(transforms?.includes('repair') ?? true)) return false
  const isOn =
    rules === null ? ruleSwitch(disable ?? [], enable ?? [], ownRules) : statesForAll(rules).enabled
  return isOn('space/line-end')
}
