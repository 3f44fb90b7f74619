import { availableParallelism } from 'node:os'
import type { OffsetUnit } from '../document/offsets.ts'
import { COUNT_UNITS, type CountUnit } from '../io/corpus/count-unit.ts'
import type { Encoding } from '../io/encoding.ts'
import type { Form } from '../io/recognise/forms.ts'
import type { Division } from '../io/text.ts'
import { OUTPUT_FORMS, type OutputFormName } from '../io/writer.ts'
import type { Limit } from '../report/measure.ts'
import { REPORT_FORMATS, type ReportFormat } from '../report/report.ts'
import { COMMANDS, type CommandName } from './commands.ts'
import {
  byteCount,
  confidence,
  limit,
  positiveCount,
  share,
  transformNames,
  workerCount,
} from './option-parsers.ts'
import { GROUPS, type OptionRow, rowValue } from './option-row.ts'
import type { Configured } from './settings.ts'

/** The forms of `--stats`; the first one where none is named. */
export const STATS_FORMS = ['table', 'json'] as const
export type StatsForm = (typeof STATS_FORMS)[number]

const EDITING_COMMANDS: readonly CommandName[] = ['clean', 'repair', 'strip', 'dedupe', 'join']
const CHAIN_COMMANDS: readonly CommandName[] = [...EDITING_COMMANDS, 'sentences', 'quotes']
const WRITING_COMMANDS: readonly CommandName[] = [...CHAIN_COMMANDS, 'restore']
const READING_COMMANDS: readonly CommandName[] = [...WRITING_COMMANDS, 'check', 'corpus']

/** More workers are not made without asking: reading and writing keep up with so many. */
const MOST_WORKERS = 8

/**
 * Every option, in the order of the help, by the name of its value; of one that commands have in two ways a row for each.
 * What follows `OptionRow` is the type of the value.
 */
const ROWS = {
  from: {
    flags: '--from <form>',
    description: 'what the input is; auto goes by what it shows and by its name; text takes anything as text',
    group: GROUPS.input,
    commands: READING_COMMANDS,
    choices: ['auto', 'text', 'jsonl', 'json', 'csv', 'tsv'],
    default: 'auto',
  } as OptionRow<Form | 'auto'>,
  encoding: {
    flags: '--encoding <name>',
    description: 'what text is read as; auto goes by a byte order mark, else UTF-8',
    group: GROUPS.input,
    commands: READING_COMMANDS,
    choices: ['auto', 'utf-8', 'windows-1252', 'latin-1', 'utf-16le', 'utf-16be'],
    default: 'auto',
  } as OptionRow<Encoding | 'auto'>,
  documents: {
    flags: '--documents <what>',
    description: 'what one document is in a text: the file, lines up to a blank one, or each line',
    group: GROUPS.input,
    commands: [...CHAIN_COMMANDS, 'check', 'corpus'],
    choices: ['file', 'blank', 'line'],
    default: 'file',
    noEffectOn: 'records in',
  } as OptionRow<Division>,
  textField: {
    flags: '--text-field <name>',
    description: "the field or column of a record's text; dots reach into objects",
    group: GROUPS.input,
    commands: READING_COMMANDS,
    default: 'text',
    noEffectOn: 'text in and out',
  } as OptionRow<string>,
  idField: {
    flags: '--id-field <name>',
    description: "the field of a record's id, for messages",
    group: GROUPS.input,
    commands: READING_COMMANDS,
    default: 'id',
    noEffectOn: 'text in',
  } as OptionRow<string>,
  titleField: {
    flags: '--title-field <name>',
    description: "the field of an article's own headline, which goes where the text begins with it",
    group: GROUPS.input,
    commands: [...CHAIN_COMMANDS, 'check', 'corpus'],
    default: 'title',
    noEffectOn: 'text in',
  } as OptionRow<string>,
  filesFrom: {
    flags: '--files-from <file>',
    description: 'read names of files from here too, one a line; - is standard input',
    group: GROUPS.input,
    commands: READING_COMMANDS,
  } as OptionRow<string | null>,
  null: {
    flags: '-0, --null',
    description: 'names in --files-from end with NUL, as those of find -print0 do',
    group: GROUPS.input,
    commands: READING_COMMANDS,
  } as OptionRow<boolean>,
  include: {
    flags: '--include <pattern>',
    description: "of folders read these files too, such as '*.md'; may be given again",
    group: GROUPS.input,
    commands: READING_COMMANDS,
    isRepeated: true,
  } as OptionRow<readonly string[]>,
  exclude: {
    flags: '--exclude <pattern>',
    description: "of folders and patterns pass these over, such as 'draft*' or old/; may be given again",
    group: GROUPS.input,
    commands: READING_COMMANDS,
    isRepeated: true,
  } as OptionRow<readonly string[]>,
  hidden: {
    flags: '--hidden',
    description: 'of folders and patterns read hidden files and folders too',
    group: GROUPS.input,
    commands: READING_COMMANDS,
  } as OptionRow<boolean>,
  ignore: {
    flags: '--no-ignore',
    description: 'of folders read what .gitignore and .ignore name too',
    group: GROUPS.input,
    commands: READING_COMMANDS,
  } as OptionRow<boolean>,
  stdinName: {
    flags: '--stdin-name <name>',
    description: 'what messages call standard input',
    group: GROUPS.input,
    commands: READING_COMMANDS,
    default: '(stdin)',
  } as OptionRow<string>,
  maxLine: {
    flags: '--max-line <bytes>',
    description: 'a longer line passes untouched and is named',
    group: GROUPS.input,
    commands: [...CHAIN_COMMANDS, 'check', 'corpus'],
    default: '1MiB',
    parse: byteCount,
  } as OptionRow<number>,
  transforms: {
    flags: '-t, --transforms <names>',
    description: 'any of repair,strip,dedupe,join,sentences,quotes, in this order; by default the first four',
    group: GROUPS.work,
    commands: ['clean', 'check'],
    parse: transformNames,
  } as OptionRow<readonly string[] | null>,
  unit: {
    flags: '--unit <what>',
    description: 'what is counted: whole lines, or the sentences of each line',
    group: GROUPS.work,
    commands: ['corpus'],
    choices: COUNT_UNITS,
    default: 'line',
  } as OptionRow<CountUnit>,
  corpus: {
    flags: '--corpus <file>',
    description: 'take the lines that many documents have, as corpus count has counted them',
    group: GROUPS.work,
    commands: ['clean', 'dedupe', 'check'],
  } as OptionRow<string | null>,
  minDocuments: [
    {
      flags: '--min-documents <number>',
      description: 'with --corpus: how many documents are many; by default 5',
      group: GROUPS.work,
      commands: ['clean', 'dedupe', 'check'],
      parse: positiveCount('--min-documents'),
    },
    {
      flags: '--min-documents <number>',
      description: 'merge: leave out what fewer documents have',
      group: GROUPS.work,
      commands: ['corpus'],
      parse: positiveCount('--min-documents'),
    },
  ] as readonly OptionRow<number | null>[],
  outlet: {
    flags: '--outlet <name>',
    description: "whose page it is: auto finds out, none, or a newsroom's name",
    group: GROUPS.work,
    commands: ['clean', 'strip', 'check'],
    default: 'auto',
  } as OptionRow<string>,
  disable: {
    flags: '--disable <rules>',
    description: 'leave out rules or whole categories, such as dateline',
    group: GROUPS.work,
    commands: [...EDITING_COMMANDS, 'check'],
    isList: true,
  } as OptionRow<readonly string[]>,
  enable: {
    flags: '--enable <rules>',
    description: 'keep these although --disable takes them out',
    group: GROUPS.work,
    commands: [...EDITING_COMMANDS, 'check'],
    isList: true,
  } as OptionRow<readonly string[]>,
  splitQuotes: {
    flags: '--split-quotes',
    description: 'a stop inside a quotation ends a sentence too',
    group: GROUPS.work,
    commands: ['clean', 'sentences'],
  } as OptionRow<boolean>,
  wrapped: {
    flags: '--wrapped',
    description: 'lines were wrapped: a paragraph goes on to a blank line, for sentences',
    group: GROUPS.work,
    commands: ['clean', 'sentences'],
  } as OptionRow<boolean>,
  quotes: {
    flags: '--quotes <which>',
    description: 'direct: only words in quotation marks; all: reported speech too',
    group: GROUPS.work,
    commands: ['clean', 'quotes'],
    choices: ['direct', 'all'],
    default: 'all',
  } as OptionRow<'direct' | 'all'>,
  minConfidence: {
    flags: '--min-confidence <number>',
    description: 'leave out quotes that are less sure than this, 0 to 1',
    group: GROUPS.work,
    commands: ['clean', 'quotes'],
    default: '0',
    parse: confidence,
  } as OptionRow<number>,
  maxRemoved: {
    flags: '--max-removed <percent>',
    description: 'a document that would lose more passes unchanged and is named',
    group: GROUPS.work,
    commands: EDITING_COMMANDS,
    parse: share,
  } as OptionRow<number | null>,
  workers: {
    flags: '--workers <number>',
    description: 'threads that clean one large file of records; by default one a processor, at most 8',
    group: GROUPS.work,
    commands: READING_COMMANDS,
    parse: workerCount,
    otherwise: () => Math.min(MOST_WORKERS, availableParallelism()),
  } as OptionRow<number>,
  new: {
    flags: '--new',
    description: "a template for a rule of one's own; -o FILE makes a file of it",
    group: GROUPS.work,
    commands: ['rules'],
  } as OptionRow<boolean>,
  to: [
    {
      flags: '--to <form>',
      description: 'what comes out; by default what came in',
      group: GROUPS.output,
      commands: CHAIN_COMMANDS,
      choices: OUTPUT_FORMS,
    },
    {
      flags: '--to <form>',
      description: 'text to read, or json for programs',
      group: GROUPS.output,
      commands: ['rules'],
      choices: ['text', 'json'],
      default: 'text',
    },
    {
      flags: '--to <form>',
      description: 'top: text to read, or records for programs',
      group: GROUPS.output,
      commands: ['corpus'],
      choices: ['text', 'jsonl'],
      default: 'text',
    },
  ] as readonly OptionRow<OutputFormName | null>[],
  output: [
    {
      flags: '-o, --output <file>',
      description: 'write to a file, or with a / at its end to a folder, one file for each input',
      group: GROUPS.output,
      commands: WRITING_COMMANDS,
    },
    {
      flags: '-o, --output <file>',
      description: 'write the report to a file',
      group: GROUPS.output,
      commands: ['check'],
    },
    {
      flags: '-o, --output <file>',
      description: 'write to a file',
      group: GROUPS.output,
      commands: ['rules'],
    },
    {
      flags: '-o, --output <file>',
      description: 'count and merge: the file of counts; top: write to a file',
      group: GROUPS.output,
      commands: ['corpus'],
    },
  ] as readonly OptionRow<string | null>[],
  inPlace: {
    flags: '--in-place',
    description: 'change the files themselves',
    group: GROUPS.output,
    commands: [...EDITING_COMMANDS, 'restore'],
  } as OptionRow<boolean>,
  diff: {
    flags: '--diff',
    description: 'show what would change and write nothing',
    group: GROUPS.output,
    commands: EDITING_COMMANDS,
  } as OptionRow<boolean>,
  exitCode: {
    flags: '--exit-code',
    description: 'with --diff: status 1 if anything would change',
    group: GROUPS.output,
    commands: EDITING_COMMANDS,
  } as OptionRow<boolean>,
  format: {
    flags: '--format <form>',
    description: 'the form of the report',
    group: GROUPS.output,
    commands: ['check'],
    choices: REPORT_FORMATS,
    default: 'human',
  } as OptionRow<ReportFormat>,
  mostShown: [
    {
      flags: '--most-shown <number>',
      description: 'so many findings of one rule in a file are shown to a person',
      group: GROUPS.output,
      commands: ['check'],
      default: '5',
      parse: positiveCount('--most-shown'),
    },
    {
      flags: '--most-shown <number>',
      description: 'top: so many lines are shown',
      group: GROUPS.output,
      commands: ['corpus'],
      default: '50',
      parse: positiveCount('--most-shown'),
    },
  ] as readonly OptionRow<number>[],
  baseline: {
    flags: '--baseline <file>',
    description: 'findings that are in this file do not count',
    group: GROUPS.work,
    commands: ['check'],
  } as OptionRow<string | null>,
  updateBaseline: {
    flags: '--update-baseline',
    description: 'write all that is found today into the file of --baseline',
    group: GROUPS.work,
    commands: ['check'],
  } as OptionRow<boolean>,
  changedSince: {
    flags: '--changed-since <revision>',
    description: 'only files and lines that git says have changed since then',
    group: GROUPS.work,
    commands: ['check'],
  } as OptionRow<string | null>,
  fix: {
    flags: '--fix',
    description: 'clean the files where they are, as clean --in-place does, and check what is left',
    group: GROUPS.output,
    commands: ['check'],
  } as OptionRow<boolean>,
  mostNoisy: {
    flags: '--most-noisy <limit>',
    description: 'documents that strip or dedupe takes something out of',
    group: GROUPS.limits,
    commands: ['check'],
    parse: (typed) => limit('--most-noisy', typed),
  } as OptionRow<Limit | null>,
  mostDuplicates: {
    flags: '--most-duplicates <limit>',
    description: 'documents that are copies of others, white space and capitals aside',
    group: GROUPS.limits,
    commands: ['check'],
    parse: (typed) => limit('--most-duplicates', typed),
  } as OptionRow<Limit | null>,
  mostRepeatedLines: {
    flags: '--most-repeated-lines <limit>',
    description: 'lines that stand in another document too',
    group: GROUPS.limits,
    commands: ['check'],
    parse: (typed) => limit('--most-repeated-lines', typed),
  } as OptionRow<Limit | null>,
  mostRejected: {
    flags: '--most-rejected <limit>',
    description: 'records that are none; up to so many the status stays 0',
    group: GROUPS.limits,
    commands: ['check'],
    parse: (typed) => limit('--most-rejected', typed),
  } as OptionRow<Limit | null>,
  mostShort: {
    flags: '--most-short <limit>',
    description: 'texts that are empty or shorter than 100 characters',
    group: GROUPS.limits,
    commands: ['check'],
    parse: (typed) => limit('--most-short', typed),
  } as OptionRow<Limit | null>,
  mostForeign: {
    flags: '--most-foreign <limit>',
    description: 'texts that are not Indonesian',
    group: GROUPS.limits,
    commands: ['check'],
    parse: (typed) => limit('--most-foreign', typed),
  } as OptionRow<Limit | null>,
  mostGlued: {
    flags: '--most-glued <limit>',
    description: 'texts with words or sentences that lost the space between them',
    group: GROUPS.limits,
    commands: ['check'],
    parse: (typed) => limit('--most-glued', typed),
  } as OptionRow<Limit | null>,
  mostMojibake: {
    flags: '--most-mojibake <limit>',
    description: 'texts with letters read in a wrong encoding',
    group: GROUPS.limits,
    commands: ['check'],
    parse: (typed) => limit('--most-mojibake', typed),
  } as OptionRow<Limit | null>,
  onlyMeasures: {
    flags: '--only-measures',
    description: 'no findings of single places: only these limits count',
    group: GROUPS.limits,
    commands: ['check'],
  } as OptionRow<boolean>,
  edits: {
    flags: '--edits',
    description: 'records tell of every change: its place, its rule, what was there',
    group: GROUPS.output,
    commands: CHAIN_COMMANDS,
  } as OptionRow<boolean>,
  backup: {
    flags: '--backup <suffix>',
    description:
      'with --in-place or --fix: keep each file that changes under its name and this, such as .bak',
    group: GROUPS.output,
    commands: [...EDITING_COMMANDS, 'restore', 'check'],
  } as OptionRow<string | null>,
  ledger: [
    {
      flags: '--ledger <file>',
      description:
        'write the edits of text here, so that restore gives its bytes back; FOLDER/ keeps one a file',
      group: GROUPS.output,
      commands: [...EDITING_COMMANDS, 'check'],
    },
    {
      flags: '--ledger <file>',
      description: 'the ledger that was written with the text, or with a / at its end the folder of ledgers',
      group: GROUPS.input,
      commands: ['restore'],
    },
  ] as readonly OptionRow<string | null>[],
  offsets: {
    flags: '--offsets <unit>',
    description: 'the unit of every offset; codepoint is what Python counts, utf16 JavaScript',
    group: GROUPS.output,
    commands: CHAIN_COMMANDS,
    choices: ['codepoint', 'utf16', 'byte'],
    default: 'codepoint',
    noEffectOn: 'text out without a ledger',
  } as OptionRow<OffsetUnit>,
  bySpeaker: {
    flags: '--by-speaker',
    description: 'as text, quotes are gathered under who said them',
    group: GROUPS.output,
    commands: ['clean', 'quotes'],
    noEffectOn: 'records out',
  } as OptionRow<boolean>,
  explain: {
    flags: '--explain',
    description: 'each quote says why it has its speaker: the mention, who else was weighed, the evidence',
    group: GROUPS.output,
    commands: ['clean', 'quotes'],
  } as OptionRow<boolean>,
  spanText: {
    flags: '--no-span-text',
    description: 'spans of sentences and quotes do not repeat their text',
    group: GROUPS.output,
    commands: ['clean', 'sentences', 'quotes'],
    noEffectOn: 'text out',
  } as OptionRow<boolean>,
  prefix: {
    flags: '--prefix <letters>',
    description: 'put before the names of the fields that jernih adds',
    group: GROUPS.output,
    commands: WRITING_COMMANDS,
    default: '',
    noEffectOn: 'text out',
  } as OptionRow<string>,
  documentSeparator: {
    flags: '--document-separator <line>',
    description: 'a line between documents of text (a form feed between sentences, quotes or records)',
    group: GROUPS.output,
    commands: CHAIN_COMMANDS,
    noEffectOn: 'records out',
  } as OptionRow<string | null>,
  onError: {
    flags: '--on-error <what>',
    description: 'at a line that is no record: stop, or reject it and go on',
    group: GROUPS.messages,
    commands: READING_COMMANDS,
    choices: ['stop', 'reject'],
    default: 'stop',
    noEffectOn: 'text in',
  } as OptionRow<'stop' | 'reject'>,
  rejected: {
    flags: '--rejected <file>',
    description: 'where rejected lines go, in UTF-8 (by default OUTPUT.rejected.jsonl)',
    group: GROUPS.messages,
    commands: READING_COMMANDS,
    noEffectOn: 'text in',
  } as OptionRow<string | null>,
  stats: {
    flags: '--stats [form]',
    description: 'say at the end what each rule did, as a table or json',
    group: GROUPS.messages,
    commands: [...EDITING_COMMANDS, 'check'],
    choices: STATS_FORMS,
  } as OptionRow<StatsForm | null>,
  quiet: {
    flags: '-q, --quiet',
    description: 'errors only',
    group: GROUPS.messages,
    commands: READING_COMMANDS,
  } as OptionRow<boolean>,
  verbose: {
    flags: '-v, --verbose',
    description: 'say more: doubtful places by rule, lines that pass untouched, files that are passed over',
    group: GROUPS.messages,
    commands: READING_COMMANDS,
  } as OptionRow<boolean>,
  color: {
    flags: '--color <when>',
    description: 'colours in diffs, reports and rules (NO_COLOR and FORCE_COLOR are heeded)',
    group: GROUPS.messages,
    commands: [...EDITING_COMMANDS, 'check', 'rules'],
    choices: ['auto', 'always', 'never'],
    default: 'auto',
  } as OptionRow<'auto' | 'always' | 'never'>,
  config: [
    {
      flags: '--config <file>',
      description: 'read this configuration, not the nearest jernih.config.json',
      group: GROUPS.messages,
      commands: COMMANDS,
    },
    {
      flags: '--no-config',
      description: 'read no configuration',
      group: GROUPS.messages,
      commands: COMMANDS,
    },
  ] as readonly OptionRow<string | null | false>[],
  printConfig: {
    flags: '--print-config',
    description: 'print each option with its value and where that is from, and do nothing else',
    group: GROUPS.messages,
    commands: COMMANDS,
  } as OptionRow<boolean>,
  debug: [
    {
      flags: '--debug',
      description: 'show where an error came from, and each file that is passed over',
      group: GROUPS.messages,
      commands: READING_COMMANDS,
    },
    {
      flags: '--debug',
      description: 'show where an error came from',
      group: GROUPS.messages,
      commands: ['rules', 'completion'],
    },
  ] as readonly OptionRow<boolean>[],
}

/** Every option, in the order of the help. */
export const OPTIONS: readonly OptionRow[] = Object.values(ROWS).flat()

export type OptionName = keyof typeof ROWS

/** The same by the names of their values. */
export const ROWS_BY_NAME: Readonly<Record<OptionName, readonly OptionRow[]>> = Object.fromEntries(
  Object.entries(ROWS).map(([name, rows]) => [name, [rows].flat()]),
) as unknown as Record<OptionName, readonly OptionRow[]>

type ValueOf<Row> = Row extends OptionRow<infer Value> | readonly OptionRow<infer Value>[] ? Value : never

/** The values of all options, checked, with every default filled in. */
export type OptionValues = { readonly [Name in keyof typeof ROWS]: ValueOf<(typeof ROWS)[Name]> } & {
  /** The long names of the options that the user gave, `--text-field`; the others have their defaults. */
  readonly given: readonly string[]
  /** What was configured, of which the values that nobody typed are from; null if nothing was. */
  readonly configured: Configured | null
}

/** What was typed, as a parser of command lines gives it: strings, lists of strings, switches. */
export type TypedOptions = { readonly [Name in keyof typeof ROWS]?: string | boolean | readonly string[] }

/**
 * The values of a command's options.
 *
 * @param typed what was typed; what a command does not have is not there
 * @param given the long names of what was typed
 * @param configured what the environment and a configuration say, which counts less
 * @throws UsageError if a value cannot be what it should
 */
export function optionValues(
  command: CommandName,
  typed: TypedOptions,
  given: readonly string[] = [],
  configured: Configured | null = null,
): OptionValues {
  const values = Object.entries(ROWS_BY_NAME).map(([name, rows]) => {
    const own = rows.find(({ commands }) => commands.includes(command)) ?? rows[0]!
    const value = typed[name as OptionName] ?? configured?.typed[name as OptionName]
    return [name, rowValue(own, value)]
  })
  return { ...Object.fromEntries(values), given, configured } as unknown as OptionValues
}
