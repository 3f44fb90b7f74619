/** Every command, in the order of the help. */
export const COMMANDS = [
  'clean',
  'repair',
  'strip',
  'dedupe',
  'join',
  'sentences',
  'quotes',
  'restore',
  'check',
  'corpus',
  'rules',
  'completion',
] as const
export type CommandName = (typeof COMMANDS)[number]

/** What each command does, in one line. */
export const SUMMARIES: Readonly<Record<CommandName, string>> = {
  clean: 'repair, strip, dedupe and join: clean text or records (what jernih does when no command is named)',
  repair: 'mend characters alone: mojibake, entities, odd spaces, glued stops',
  strip: 'take out cross-links, captions, datelines and the rest of the page',
  dedupe: 'take out the second and later copies of a line',
  join: 'join lines that were torn inside a sentence',
  sentences: 'find the sentences: one a line, or spans in records',
  quotes: 'find who said what: one quotation a line, or spans in records',
  restore: 'undo: a clean text and its ledger, or records with edits, become the source again',
  check: 'find what clean would change, for CI: status 1 if there is anything',
  corpus: 'count in how many documents each line is; merge such counts, show the commonest lines',
  rules: 'show every rule: what it takes, what it must never take, its examples',
  completion: 'print what makes bash, zsh or fish complete its command lines',
}
