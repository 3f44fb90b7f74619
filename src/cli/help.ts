import { COMMANDS, type CommandName, SUMMARIES } from './commands.ts'
import { statusHelp } from './status.ts'

/** The examples of each command: a line and what it does. */
export const EXAMPLES: Readonly<Record<CommandName | 'jernih', readonly (readonly [string, string])[]>> = {
  jernih: [
    ['jernih article.txt', 'the clean text on standard output'],
    ['zcat articles.jsonl.gz | jernih > clean.jsonl', 'in a pipe'],
    ['jernih --diff article.txt', 'what would change, and nothing written'],
    ['jernih articles.jsonl.gz --edits -o clean.jsonl.gz', 'records, every change with its rule and place'],
    ['jernih --in-place --stats news/', 'whole folders, where they are'],
    ['find . -name "*.txt" -print0 | jernih -0 --files-from -', 'files that another program finds'],
    ['jernih quotes article.txt', 'who said what'],
    ['jernih rules cross-link', 'the rules of a category, with examples'],
  ],
  clean: [
    ['jernih clean article.txt -o clean.txt', 'into a file, which appears whole or not at all'],
    ['jernih clean -t repair,strip articles.jsonl', 'some of the transforms'],
    ['jernih clean --ledger edits.jsonl article.txt > clean.txt', 'keep what restore needs'],
    ['jernih clean --in-place --ledger ledgers/ news/', 'the same of many files, one ledger each'],
  ],
  repair: [['jernih repair article.txt', 'mojibake, entities and odd spaces mended']],
  strip: [['jernih strip --disable dateline article.txt', 'links and furniture out, datelines kept']],
  dedupe: [['jernih dedupe article.txt', 'each line once']],
  join: [['jernih join article.txt', 'torn lines joined']],
  sentences: [
    ['jernih article.txt | jernih sentences', 'one sentence a line, of the clean text'],
    ['jernih sentences articles.jsonl', 'records with the spans of their sentences'],
  ],
  quotes: [
    ['jernih article.txt | jernih quotes', 'name, title, type and quotation, between tabs'],
    ['jernih quotes articles.jsonl', 'records with quotes and speakers'],
  ],
  restore: [
    ['jernih restore clean.txt --ledger edits.jsonl > article.txt', 'the very bytes that were cleaned'],
    ['jernih restore clean.jsonl > articles.jsonl', 'records that were cleaned with --edits'],
    [
      'jernih restore --in-place --ledger ledgers/',
      'every file that was cleaned with this folder of ledgers',
    ],
  ],
  check: [
    ['jernih check data/', 'what clean would change; status 1 if there is anything'],
    ['jernih check --format github data/', 'notes beside the lines of a pull request'],
    [
      'jernih check --baseline known.json --update-baseline data/',
      'what is there today is known from now on',
    ],
    ['jernih check --baseline known.json data/', 'only what is new'],
    ['jernih check --changed-since origin/main', 'only lines that have changed'],
  ],
  corpus: [
    ['jernih corpus count shards/ -o lines.jcount', 'in how many documents each line is'],
    ['jernih corpus merge a.jcount b.jcount -o lines.jcount', 'the sum of counts made side by side'],
    ['jernih corpus top lines.jcount shards/', 'the lines that most documents have'],
    ['jernih dedupe --corpus lines.jcount shards/ -o clean/', 'take what five documents or more have'],
  ],
  rules: [
    ['jernih rules', 'every rule and what it takes'],
    ['jernih rules baca', 'the rules with this word in their names'],
    ['jernih rules cross-link/baca-juga', 'one rule whole: its examples, what it must never take'],
    ['jernih rules detik', "what is known of an outlet's pages"],
    ['jernih rules --to json', 'for programs'],
  ],
  completion: [
    ['source <(jernih completion bash)', 'in ~/.bashrc; the same for zsh in ~/.zshrc'],
    ['jernih completion fish | source', 'in ~/.config/fish/config.fish'],
  ],
}

/** The examples that a command's help opens with; those of `jernih` itself where no command is named. */
export function examples(command: CommandName | 'jernih'): string {
  const width = Math.max(...EXAMPLES[command].map(([line]) => line.length))
  return EXAMPLES[command].map(([line, what]) => `  ${line.padEnd(width)}  ${what}`).join('\n')
}

export function commandList(): string {
  return COMMANDS.map((name) => `  ${name.padEnd(10)} ${SUMMARIES[name]}`).join('\n')
}

/** What `-h` shows, and a terminal without anything to read. */
export function shortHelp(): string {
  return `Usage: jernih [command] [options] [file | folder | pattern | -]...

${examples('jernih')}

Commands:
${commandList()}

jernih --help shows every option.
`
}

/** What else is to be known. */
export const MORE: Readonly<Partial<Record<CommandName | 'jernih', string>>> = {
  jernih: `
A file is one document, and so is all of standard input: jernih a b cleans two documents,
cat a b | jernih cleans one. In JSON Lines, JSON, CSV and TSV every record is one. What is
neither text nor records (a page, a picture) is refused, and nothing of it is changed.

Data goes to standard output alone, everything else to standard error.

A folder gives its .txt, .jsonl, .ndjson, .jl, .jsonlines, .csv and .tsv files, packed with .gz or .zst
too, but not what .gitignore or .ignore name, hidden files, links or node_modules. -v says what was passed over.
`,
}

/** What is below the options. */
export function notes(shown: CommandName | 'jernih'): string {
  return `${MORE[shown] ?? ''}\n${statusHelp()}\n\nMore: README.md and the pages in docs/.`
}
