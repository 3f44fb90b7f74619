import type { CommandName } from './commands.ts'

const GROUPS = {
  input: 'Input:',
  work: 'What is done:',
  output: 'Output:',
  messages: 'Errors and messages:',
} as const

/** One option of the command line. The table below is what is parsed and what the help shows. */
export interface OptionRow {
  readonly flags: string
  readonly description: string
  readonly group: (typeof GROUPS)[keyof typeof GROUPS]
  readonly commands: readonly CommandName[]
  readonly choices?: readonly string[]
  /** May be given more than once; commas part the names. */
  readonly isList?: boolean
  /** May be given more than once, each time whole. */
  readonly isRepeated?: boolean
  readonly fallback?: string
  /** Where it does nothing: given there, and with no other input beside it, it is a usage error. */
  readonly noEffectOn?: Idle
}

/** What comes in or goes out where an option has no effect. */
export type Idle =
  | 'text in'
  | 'records in'
  | 'text out'
  | 'text out without a ledger'
  | 'records out'
  | 'text in and out'

const EDITING: readonly CommandName[] = ['clean', 'repair', 'strip', 'dedupe', 'join']
const CHAINS: readonly CommandName[] = [...EDITING, 'sentences', 'quotes']
const READING: readonly CommandName[] = [...CHAINS, 'restore']
const ENCODINGS = ['auto', 'utf-8', 'windows-1252', 'latin-1', 'utf-16le', 'utf-16be']

export const OPTIONS: readonly OptionRow[] = [
  {
    flags: '--from <form>',
    description: 'what the input is; auto goes by what it shows and by its name; text takes anything as text',
    group: GROUPS.input,
    commands: READING,
    choices: ['auto', 'text', 'jsonl'],
    fallback: 'auto',
  },
  {
    flags: '--encoding <name>',
    description: 'what text is read as; auto goes by a byte order mark, else UTF-8',
    group: GROUPS.input,
    commands: READING,
    choices: ENCODINGS,
    fallback: 'auto',
  },
  {
    flags: '--documents <what>',
    description: 'what one document is in a text: the file, lines up to a blank one, or each line',
    group: GROUPS.input,
    commands: CHAINS,
    choices: ['file', 'blank', 'line'],
    fallback: 'file',
    noEffectOn: 'records in',
  },
  {
    flags: '--text-field <name>',
    description: "the field of a record's text; dots reach into objects",
    group: GROUPS.input,
    commands: READING,
    fallback: 'text',
    noEffectOn: 'text in and out',
  },
  {
    flags: '--id-field <name>',
    description: "the field of a record's id, for messages",
    group: GROUPS.input,
    commands: READING,
    fallback: 'id',
    noEffectOn: 'text in',
  },
  {
    flags: '--files-from <file>',
    description: 'read names of files from here too, one a line; - is standard input',
    group: GROUPS.input,
    commands: READING,
  },
  {
    flags: '-0, --null',
    description: 'names in --files-from end with NUL, as those of find -print0 do',
    group: GROUPS.input,
    commands: READING,
  },
  {
    flags: '--include <pattern>',
    description: "of folders read these files too, such as '*.md'; may be given again",
    group: GROUPS.input,
    commands: READING,
    isRepeated: true,
  },
  {
    flags: '--exclude <pattern>',
    description: "of folders and patterns pass these over, such as 'draft*' or old/; may be given again",
    group: GROUPS.input,
    commands: READING,
    isRepeated: true,
  },
  {
    flags: '--hidden',
    description: 'of folders and patterns read hidden files and folders too',
    group: GROUPS.input,
    commands: READING,
  },
  {
    flags: '--no-ignore',
    description: 'of folders read what .gitignore and .ignore name too',
    group: GROUPS.input,
    commands: READING,
  },
  {
    flags: '--stdin-name <name>',
    description: 'what messages call standard input',
    group: GROUPS.input,
    commands: READING,
    fallback: '(stdin)',
  },
  {
    flags: '--max-line <bytes>',
    description: 'a longer line passes untouched and is named',
    group: GROUPS.input,
    commands: CHAINS,
    fallback: '1MiB',
  },
  {
    flags: '-t, --transforms <names>',
    description: 'any of repair,strip,dedupe,join,sentences,quotes, in this order; by default the first four',
    group: GROUPS.work,
    commands: ['clean'],
  },
  {
    flags: '--outlet <name>',
    description: "whose page it is: auto finds out, none, or a newsroom's name",
    group: GROUPS.work,
    commands: ['clean', 'strip'],
    fallback: 'auto',
  },
  {
    flags: '--disable <rules>',
    description: 'leave out rules or whole categories, such as dateline',
    group: GROUPS.work,
    commands: EDITING,
    isList: true,
  },
  {
    flags: '--enable <rules>',
    description: 'keep these although --disable takes them out',
    group: GROUPS.work,
    commands: EDITING,
    isList: true,
  },
  {
    flags: '--split-quotes',
    description: 'a stop inside a quotation ends a sentence too',
    group: GROUPS.work,
    commands: ['clean', 'sentences'],
  },
  {
    flags: '--wrapped',
    description: 'lines were wrapped: a paragraph goes on to a blank line, for sentences',
    group: GROUPS.work,
    commands: ['clean', 'sentences'],
  },
  {
    flags: '--quotes <which>',
    description: 'direct: only words in quotation marks; all: reported speech too',
    group: GROUPS.work,
    commands: ['clean', 'quotes'],
    choices: ['direct', 'all'],
    fallback: 'all',
  },
  {
    flags: '--min-confidence <number>',
    description: 'leave out quotes that are less sure than this, 0 to 1',
    group: GROUPS.work,
    commands: ['clean', 'quotes'],
    fallback: '0',
  },
  {
    flags: '--max-removed <percent>',
    description: 'a document that would lose more passes unchanged and is named',
    group: GROUPS.work,
    commands: EDITING,
  },
  {
    flags: '--workers <number>',
    description: 'threads that clean one large file of records; by default one a processor, at most 8',
    group: GROUPS.work,
    commands: READING,
  },
  {
    flags: '--to <form>',
    description: 'what comes out; by default what came in',
    group: GROUPS.output,
    commands: CHAINS,
    choices: ['text', 'jsonl', 'json'],
  },
  {
    flags: '--to <form>',
    description: 'text to read, or json for programs',
    group: GROUPS.output,
    commands: ['rules'],
    choices: ['text', 'json'],
    fallback: 'text',
  },
  {
    flags: '-o, --output <file>',
    description: 'write to a file, or with a / at its end to a folder, one file for each input',
    group: GROUPS.output,
    commands: READING,
  },
  {
    flags: '--in-place',
    description: 'change the files themselves',
    group: GROUPS.output,
    commands: [...EDITING, 'restore'],
  },
  {
    flags: '--diff',
    description: 'show what would change and write nothing',
    group: GROUPS.output,
    commands: EDITING,
  },
  {
    flags: '--edits',
    description: 'records tell of every change: its place, its rule, what stood there',
    group: GROUPS.output,
    commands: CHAINS,
  },
  {
    flags: '--backup <suffix>',
    description: 'with --in-place: keep each file that changes under its name and this, such as .bak',
    group: GROUPS.output,
    commands: [...EDITING, 'restore'],
  },
  {
    flags: '--ledger <file>',
    description:
      'write the edits of text here, so that restore gives its bytes back; FOLDER/ keeps one a file',
    group: GROUPS.output,
    commands: EDITING,
  },
  {
    flags: '--ledger <file>',
    description: 'the ledger that was written with the text, or with a / at its end the folder of ledgers',
    group: GROUPS.input,
    commands: ['restore'],
  },
  {
    flags: '--offsets <unit>',
    description: 'the unit of every offset; codepoint is what Python counts, utf16 JavaScript',
    group: GROUPS.output,
    commands: CHAINS,
    choices: ['codepoint', 'utf16', 'byte'],
    fallback: 'codepoint',
    noEffectOn: 'text out without a ledger',
  },
  {
    flags: '--by-speaker',
    description: 'as text, quotes are gathered under who said them',
    group: GROUPS.output,
    commands: ['clean', 'quotes'],
    noEffectOn: 'records out',
  },
  {
    flags: '--no-span-text',
    description: 'spans of sentences and quotes do not repeat their text',
    group: GROUPS.output,
    commands: ['clean', 'sentences', 'quotes'],
    noEffectOn: 'text out',
  },
  {
    flags: '--prefix <letters>',
    description: 'put before the names of the fields that jernih adds',
    group: GROUPS.output,
    commands: READING,
    fallback: '',
    noEffectOn: 'text out',
  },
  {
    flags: '--document-separator <line>',
    description: 'a line between documents of text (a form feed between sentences, quotes or records)',
    group: GROUPS.output,
    commands: CHAINS,
    noEffectOn: 'records out',
  },
  {
    flags: '--on-error <what>',
    description: 'at a line that is no record: stop, or reject it and go on',
    group: GROUPS.messages,
    commands: READING,
    choices: ['stop', 'reject'],
    fallback: 'stop',
    noEffectOn: 'text in',
  },
  {
    flags: '--rejected <file>',
    description: 'where rejected lines go, in UTF-8 (by default OUTPUT.rejected.jsonl)',
    group: GROUPS.messages,
    commands: READING,
    noEffectOn: 'text in',
  },
  {
    flags: '--stats',
    description: 'say at the end what each rule did',
    group: GROUPS.messages,
    commands: EDITING,
  },
  { flags: '-q, --quiet', description: 'errors only', group: GROUPS.messages, commands: READING },
  {
    flags: '-v, --verbose',
    description: 'say more: doubtful places by rule, lines that pass untouched, files that are passed over',
    group: GROUPS.messages,
    commands: READING,
  },
  {
    flags: '--color <when>',
    description: 'colours in diffs and rules (NO_COLOR and FORCE_COLOR are heeded)',
    group: GROUPS.messages,
    commands: [...EDITING, 'rules'],
    choices: ['auto', 'always', 'never'],
    fallback: 'auto',
  },
  {
    flags: '--debug',
    description: 'show where an error came from, and each file that is passed over',
    group: GROUPS.messages,
    commands: READING,
  },
  {
    flags: '--debug',
    description: 'show where an error came from',
    group: GROUPS.messages,
    commands: ['rules'],
  },
]
