// What people type who know other tools, and what does the same here. Only words that jernih does not have are looked up.

/** Words of other tools that one answer fits. */
interface WordsOfOtherTools {
  readonly words: readonly string[]
  /** Completes "jernih has no --dry-run; ". */
  readonly answer: string
}

const TO_SHOW = '--diff shows what would change and writes nothing'
const TO_CHANGE = '--in-place changes the files themselves'
const TO_PICK = "of folders, --include '*.md' reads more files and --exclude old/ passes some over"

/** Options of cat, fd, find, grep, jq, Miller, prettier, ripgrep, ruff, sed, typos, xargs and their like. */
export const OPTIONS_OF_OTHER_TOOLS: readonly WordsOfOtherTools[] = [
  {
    words: ['--dry-run', '--dryrun', '--dry', '--list-different', '--preview', '--simulate'],
    answer: TO_SHOW,
  },
  {
    words: ['--check', '--verify', '--lint'],
    answer: 'jernih check FILES says what would change, with status 1 if there is anything',
  },
  { words: ['-n', '--no-write', '--no-act', '--just-print', '--what-if', '--whatif'], answer: TO_SHOW },
  { words: ['-d', '-u', '--unified', '--show-diff', '--patch', '--changes'], answer: TO_SHOW },
  {
    words: ['-i', '-w', '--inplace', '--write', '--write-changes', '--fix', '--apply', '--overwrite'],
    answer: TO_CHANGE,
  },
  { words: ['--replace', '--save', '--modify', '--edit', '--update'], answer: TO_CHANGE },
  { words: ['--bak'], answer: '--backup SUFFIX keeps each file that changes' },
  {
    words: ['--json', '--jsonl', '--ndjson', '--ojson', '--ojsonl', '--json-lines', '--jsonlines'],
    answer: '--to jsonl writes records and --from jsonl reads them',
  },
  {
    words: ['--format', '--output-format', '--to-format', '--out-format', '--oformat', '--type', '-T'],
    answer: '--to text, jsonl or json says what comes out',
  },
  { words: ['--message-format', '--reporter'], answer: 'jernih check has --format' },
  {
    words: ['--input-format', '--from-format', '--iformat', '--ijson', '--ijsonl'],
    answer: '--from text or jsonl says what the input is',
  },
  { words: ['-f', '--file', '--input', '--infile'], answer: 'files are named without an option' },
  { words: ['--stdin', '--from-stdin'], answer: 'standard input is read where no file is named, or as -' },
  {
    words: ['--out', '--outfile', '--output-file', '--out-file', '--output-dir', '--outdir', '--out-dir'],
    answer: '-o FILE writes to a file, -o FOLDER/ to a folder',
  },
  { words: ['--stdout', '-c', '--to-stdout'], answer: 'without -o the output goes to standard output' },
  {
    words: ['-j', '-P', '--jobs', '--threads', '--thread', '--parallel', '--max-procs', '--num-workers'],
    answer: '--workers NUMBER says how many threads clean one large file of records',
  },
  {
    words: ['--concurrency', '--processes', '--nproc', '--cores', '--cpus'],
    answer: '--workers NUMBER does it',
  },
  {
    words: ['-r', '-R', '--recursive', '--recurse'],
    answer: 'a folder is read with all the folders in it',
  },
  { words: ['--max-depth', '--depth'], answer: `a folder is read whole; ${TO_PICK}` },
  {
    words: ['-L', '--follow', '--follow-links', '--dereference'],
    answer: 'links in folders are never followed; one that is named is read',
  },
  {
    words: ['-g', '-e', '--glob', '--iglob', '--ext', '--extension', '--extensions', '--name', '--type-add'],
    answer: TO_PICK,
  },
  { words: ['--include-dir', '--files', '--only', '--pattern', '--match', '--filter'], answer: TO_PICK },
  {
    words: ['-x', '-E', '--ignore', '--exclude-dir', '--exclude-from', '--exclude-path', '--extend-exclude'],
    answer: '--exclude PATTERN passes files over, and .gitignore is heeded (--no-ignore)',
  },
  {
    words: ['--ignore-file', '--ignore-path', '--skip', '--omit'],
    answer: '--exclude PATTERN passes files over, and .gitignore is heeded (--no-ignore)',
  },
  {
    words: ['--no-gitignore', '--no-ignore-vcs', '--unrestricted', '--no-respect-gitignore', '--ignore-vcs'],
    answer: '--no-ignore reads what .gitignore names too',
  },
  {
    words: ['-H', '-A', '-a', '--all', '--dot', '--dotfiles', '--dot-files'],
    answer: '--hidden reads hidden files',
  },
  {
    words: ['-z', '--null-data', '--print0', '--null-input', '--zero', '--zero-terminated', '--read0'],
    answer: 'with --files-from FILE, -0 reads names that end with NUL',
  },
  {
    words: [
      '--file-list',
      '--filelist',
      '--files0-from',
      '--from-file',
      '--mfrom',
      '--arg-file',
      '--files-list',
    ],
    answer: '--files-from FILE reads the names of files (-0: they end with NUL)',
  },
  { words: ['-s', '--silent', '--no-messages', '--errors-only'], answer: '-q silences all but errors' },
  {
    words: ['--log-level', '--loglevel', '--trace', '-vv'],
    answer: '-v says more, --debug most, -q only errors',
  },
  {
    words: ['--statistics', '--summary', '--count', '--show-stats', '--report'],
    answer: '--stats counts what each rule did',
  },
  {
    words: ['--no-color', '--no-colour', '--colour', '--colors'],
    answer: '--color auto, always or never does it',
  },
  {
    words: ['--select', '--enable-rule', '--with', '--rule', '--rules'],
    answer: '--disable RULE leaves rules out, --enable RULE keeps some of them (jernih rules lists all)',
  },
  {
    words: ['--disable-rule', '--without', '--no-rule', '--ignore-rule', '--skip-rule'],
    answer: '--disable RULE leaves out a rule or a category (jernih rules lists all)',
  },
  {
    words: ['--list-rules', '--explain-rule', '--show-rules'],
    answer: 'jernih rules lists the rules and shows each',
  },
  {
    words: ['--steps', '--pipeline', '--chain', '--stages', '--filters', '--transform'],
    answer: '-t repair,strip,dedupe,join names the transforms',
  },
  {
    words: ['--text-column', '--text-key', '--field', '--column', '--key', '--content-field', '--text_field'],
    answer: "--text-field NAME names the field of a record's text",
  },
  {
    words: ['--id', '--id-column', '--id-key', '--id_field'],
    answer: "--id-field NAME names the field of a record's id",
  },
  {
    words: ['--skip-errors', '--ignore-errors', '--keep-going', '--continue-on-error', '-k', '--force'],
    answer: '--on-error reject keeps lines that are no records in a file of their own and goes on',
  },
  {
    words: ['--lang', '--language'],
    answer: 'it reads Indonesian alone',
  },
  {
    words: ['--site', '--source', '--publisher', '--newsroom', '--domain'],
    answer: '--outlet NAME says whose page it is',
  },
  { words: ['--undo', '--revert', '--restore'], answer: 'jernih restore leads back' },
  {
    words: ['--rc-file', '--settings', '-C', '--config-file', '--config-path', '--configuration'],
    answer: '--config FILE reads a configuration other than the nearest jernih.config.json',
  },
  {
    words: ['--isolated', '--no-settings', '--no-config-lookup', '--no-rc'],
    answer: '--no-config reads no configuration',
  },
  {
    words: ['--show-settings', '--show-config', '--dump-config'],
    answer: '--print-config prints every option with where its value is from',
  },
  { words: ['--usage', '-?'], answer: 'jernih --help shows every option' },
]

/** First words that are commands of other tools, or plain wishes. */
export const COMMANDS_OF_OTHER_TOOLS: readonly WordsOfOtherTools[] = [
  { words: ['diff', 'preview', 'show', 'dry-run', 'test'], answer: TO_SHOW },
  { words: ['fix', 'format', 'fmt', 'write', 'apply'], answer: TO_CHANGE },
  { words: ['undo', 'revert', 'unclean', 'rollback', 'reset'], answer: 'jernih restore leads back' },
  { words: ['stats', 'statistics', 'count', 'summary'], answer: '--stats counts what each rule did' },
  { words: ['list', 'rule', 'explain', 'outlets'], answer: 'jernih rules lists the rules and shows each' },
  { words: ['run', 'process', 'all', 'pipeline'], answer: 'jernih FILE… runs the whole chain' },
  { words: ['convert', 'to', 'export'], answer: '--to text, jsonl or json says what comes out' },
  { words: ['version'], answer: 'jernih --version tells it' },
  { words: ['usage', 'man', 'options'], answer: 'jernih --help shows every option' },
  {
    words: ['segment', 'split', 'tokenize', 'sentencize'],
    answer: 'jernih sentences gives one sentence a line',
  },
  { words: ['quote', 'speakers', 'speaker', 'kutipan'], answer: 'jernih quotes says who said what' },
  { words: ['bersihkan', 'cleanup', 'scrub', 'sanitize'], answer: 'jernih FILE… cleans' },
  { words: ['deduplicate', 'uniq', 'unique'], answer: 'jernih dedupe takes out later copies of a line' },
]

/** What does here what a word of another tool does there, or null. */
export function answerTo(word: string, table: readonly WordsOfOtherTools[]): string | null {
  return table.find(({ words }) => words.includes(word))?.answer ?? null
}
