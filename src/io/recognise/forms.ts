import type { Compression } from '../compression.ts'
import type { Encoding } from '../encoding.ts'
import { isBinary, isUnmarkedUtf16 } from './binary.ts'
import { isJsonArray, isPrettyJson } from './json-documents.ts'
import { isPage, isPartOfPage, isResponse, isXml } from './markup.ts'
import { isCalendar, isLog, isMail, isSubtitles } from './messages.ts'
import { isProgram, isScriptData, isSql } from './programs.ts'
import { hasRecordsWithin, isJsonLines, isStringALine } from './record-lines.ts'
import type { Sample } from './sample.ts'
import { isMarkdownTable, isSeparatedBy } from './separated-values.ts'
import { hasFrontMatter, isSettings, isYaml } from './settings.ts'

/** The forms of input that are read. */
export const FORMS = ['text', 'jsonl', 'json', 'csv', 'tsv'] as const
export type Form = (typeof FORMS)[number]

/** Where an input is, for the commands that a message proposes. */
export interface InputLocation {
  /** Null for standard input. */
  readonly path: string | null
  readonly compression: Compression
}

/** What the recognisers of a form are asked about. */
export interface FormEvidence {
  /** The first bytes, unpacked, in whatever encoding they are. */
  readonly bytes: Buffer
  /** What these are read as. */
  readonly encoding: Encoding
  /** The first characters. */
  readonly sample: Sample
  /** The field in which a record has its text. */
  readonly textField: string
}

/** A form that inputs come in: how it is known, and what becomes of it. */
export interface FormRow {
  /** What messages call it. */
  readonly name: string
  /** Suffixes of its files, with the dot, small; `.gz` and `.zst` may follow. */
  readonly suffixes: readonly string[]
  /** The reader that takes it; null if there is none, and it is refused. */
  readonly reads: Form | null
  /** Whether the first bytes or characters show it; without this it is known by name alone. */
  shows?(evidence: FormEvidence): boolean
  /** What to do with one that is refused. */
  advice?(location: InputLocation): string
}

/**
 * Every form that is known, as the recognisers are asked: what is certain first. Text is what none of them takes. A new
 * reader is plugged in by its name under `reads`.
 */
export const FORM_ROWS: readonly FormRow[] = [
  {
    name: 'Parquet',
    suffixes: ['.parquet', '.pq'],
    reads: null,
    shows: ({ bytes }) => beginsBinary(bytes, 'PAR1'),
    advice: asRecords('DuckDB or pandas'),
  },
  {
    name: 'an Arrow file',
    suffixes: ['.arrow', '.feather', '.ipc'],
    reads: null,
    shows: ({ bytes }) => begins(bytes, 'ARROW1\0') || beginsBinary(bytes, 'FEA1'),
    advice: asRecords('DuckDB or pandas'),
  },
  {
    name: 'an Avro file',
    suffixes: ['.avro'],
    reads: null,
    shows: ({ bytes }) => begins(bytes, 'Obj\x01'),
    advice: asRecords('DuckDB'),
  },
  {
    name: 'an ORC file',
    suffixes: ['.orc'],
    reads: null,
    shows: ({ bytes }) => beginsBinary(bytes, 'ORC'),
    advice: asRecords('pandas'),
  },
  {
    name: 'an SQLite database',
    suffixes: ['.db', '.sqlite', '.sqlite3'],
    reads: null,
    shows: ({ bytes }) => begins(bytes, 'SQLite format 3\0'),
    advice: ({ path }) =>
      `write its rows as JSON Lines: sqlite3 -json ${path === null ? 'FILE' : shellQuoted(path)} 'select …' | jq -c '.[]' | jernih --from jsonl`,
  },
  {
    name: 'a PDF',
    suffixes: ['.pdf'],
    reads: null,
    shows: ({ bytes }) => /^\s{0,8}%PDF-[0-9]\.[0-9][\r\n]/.test(bytes.toString('latin1', 0, 17)),
    advice: ({ path }) =>
      `take its text out first: pdftotext ${path === null ? '-' : shellQuoted(path)} - | jernih`,
  },
  {
    name: 'a Word document',
    suffixes: ['.docx', '.doc', '.odt', '.rtf', '.epub'],
    reads: null,
    shows: ({ bytes }) => begins(bytes, '{\\rtf1') || begins(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    advice: (location) =>
      `take its text out first: ${piped('pandoc -t plain --wrap=none', location)} | jernih`,
  },
  {
    name: 'a spreadsheet',
    suffixes: ['.xlsx', '.xls', '.ods'],
    reads: null,
    advice: asRecords('pandas'),
  },
  {
    name: 'a zip archive',
    suffixes: ['.zip', '.pptx', '.jar'],
    reads: null,
    shows: ({ bytes }) => begins(bytes, 'PK\x03\x04') || begins(bytes, 'PK\x05\x06'),
    advice: () => 'unpack it first (a document of Word: pandoc -t plain FILE.docx | jernih)',
  },
  {
    name: 'an archive',
    suffixes: ['.tar', '.tgz', '.7z', '.rar', '.warc'],
    reads: null,
    shows: ({ bytes }) =>
      begins(bytes, '7z\xbc\xaf\x27\x1c') ||
      begins(bytes, 'Rar!\x1a\x07') ||
      begins(bytes, 'WARC/1.') ||
      /^ustar[ \0]/.test(bytes.toString('latin1', 257, 263)),
    advice: () => 'unpack it first',
  },
  {
    name: 'gzip',
    suffixes: [],
    reads: null,
    shows: ({ bytes }) => begins(bytes, '\x1f\x8b\x08'),
    advice: ({ path, compression }) =>
      path === null || compression !== 'none'
        ? 'it was packed twice; unpack it once more: gzip -dc'
        : `its name must end in .gz, or it comes through a pipe: jernih < ${shellQuoted(path)}`,
  },
  {
    name: 'zstd',
    suffixes: [],
    reads: null,
    shows: ({ bytes }) => begins(bytes, '\x28\xb5\x2f\xfd'),
    advice: ({ path, compression }) =>
      path === null || compression !== 'none'
        ? 'it was packed twice; unpack it once more: zstd -dc'
        : `its name must end in .zst, or it comes through a pipe: jernih < ${shellQuoted(path)}`,
  },
  {
    name: 'bzip2, xz or lz4',
    suffixes: ['.bz2', '.xz', '.lz4', '.lzma'],
    reads: null,
    shows: ({ bytes }) =>
      /^BZh[1-9]1AY&SY/.test(bytes.toString('latin1', 0, 10)) ||
      begins(bytes, '\xfd7zXZ\0') ||
      begins(bytes, '\x04\x22\x4d\x18'),
    advice: () => 'unpack it first: bzip2 -dc, xz -dc or lz4 -dc FILE | jernih',
  },
  {
    name: 'a picture',
    suffixes: [
      '.png',
      '.jpg',
      '.jpeg',
      '.gif',
      '.webp',
      '.svg',
      '.bmp',
      '.ico',
      '.tif',
      '.tiff',
      '.avif',
      '.heic',
    ],
    reads: null,
    shows: ({ bytes }) =>
      begins(bytes, '\x89PNG') ||
      begins(bytes, '\xff\xd8\xff') ||
      beginsBinary(bytes, 'GIF87a') ||
      beginsBinary(bytes, 'GIF89a') ||
      (begins(bytes, 'RIFF') && bytes.toString('latin1', 8, 12) === 'WEBP'),
  },
  {
    name: 'sound or video',
    suffixes: ['.mp3', '.mp4', '.wav', '.ogg', '.m4a', '.webm', '.avi', '.mov', '.mkv'],
    reads: null,
    shows: ({ bytes }) =>
      begins(bytes, 'OggS\0') ||
      /^ID3[\x02-\x04]\0/.test(bytes.toString('latin1', 0, 5)) ||
      (begins(bytes, 'RIFF') && bytes.toString('latin1', 8, 12) === 'WAVE') ||
      (bytes[0] === 0 && bytes.toString('latin1', 4, 8) === 'ftyp'),
  },
  {
    name: 'a data file of a program',
    suffixes: ['.pkl', '.pickle', '.npy', '.npz', '.h5', '.hdf5', '.safetensors', '.msgpack'],
    reads: null,
    shows: ({ bytes }) =>
      begins(bytes, '\x93NUMPY') ||
      begins(bytes, '\x89HDF') ||
      /^\x80[\x02-\x05][^ -~]/.test(bytes.toString('latin1', 0, 3)),
    advice: asRecords('pandas'),
  },
  {
    name: 'UTF-16 without a byte order mark',
    suffixes: [],
    reads: null,
    shows: (evidence) => !isUtf16(evidence) && isUnmarkedUtf16(evidence.bytes, 'odd'),
    advice: () => '--encoding utf-16le reads it',
  },
  {
    name: 'UTF-16 (big-endian) without a byte order mark',
    suffixes: [],
    reads: null,
    shows: (evidence) => !isUtf16(evidence) && isUnmarkedUtf16(evidence.bytes, 'even'),
    advice: () => '--encoding utf-16be reads it',
  },
  {
    name: 'bytes that are no text',
    suffixes: ['.bin', '.exe', '.dll', '.class', '.pyc', '.woff', '.woff2', '.ttf'],
    reads: null,
    shows: (evidence) =>
      begins(evidence.bytes, '\x7fELF') ||
      isBinary(isUtf16(evidence) ? Buffer.from(evidence.sample.text) : evidence.bytes),
  },
  {
    name: 'an answer of a web server with its headers',
    suffixes: [],
    reads: null,
    shows: ({ sample }) => isResponse(sample),
    advice: () =>
      'leave the headers out (curl without -i), and take the text out of the page: trafilatura < PAGE | jernih',
  },
  {
    name: 'XML',
    suffixes: ['.xml', '.rss', '.atom', '.xsl'],
    reads: null,
    shows: ({ sample }) => isXml(sample),
    advice: () => 'take the text out of its elements first',
  },
  {
    name: 'HTML',
    suffixes: ['.html', '.htm', '.xhtml', '.mhtml', '.shtml', '.php', '.asp', '.aspx'],
    reads: null,
    shows: ({ sample }) => isPage(sample) || isPartOfPage(sample),
    advice: (location) =>
      `take the text out of the page first: ${redirected('trafilatura', location)} | jernih`,
  },
  {
    name: 'a JSON array',
    suffixes: [],
    reads: 'json',
    shows: ({ sample }) => isJsonArray(sample),
  },
  {
    name: 'one JSON document',
    suffixes: ['.json', '.geojson', '.ipynb'],
    reads: 'json',
    shows: ({ sample }) => isPrettyJson(sample),
  },
  {
    name: 'JSON Lines',
    suffixes: ['.jsonl', '.ndjson', '.jl', '.jsonlines'],
    reads: 'jsonl',
    shows: ({ sample, textField }) => isJsonLines(sample, textField),
  },
  {
    name: 'a JSON string on each line',
    suffixes: [],
    reads: null,
    shows: ({ sample }) => isStringALine(sample),
    advice: (location) =>
      `one record a line is read: ${piped("jq -c '{text: .}'", location)} | jernih --from jsonl`,
  },
  {
    name: 'JSON with something before it on each line',
    suffixes: [],
    reads: null,
    shows: ({ sample }) => hasRecordsWithin(sample),
    advice: (location) => `leave that out: ${piped("sed 's/^[^{]*//'", location)} | jernih --from jsonl`,
  },
  {
    name: 'data of a script',
    suffixes: ['.js', '.mjs', '.cjs', '.ts', '.jsx', '.tsx', '.json5', '.jsonc'],
    reads: null,
    shows: ({ sample }) => isScriptData(sample),
    advice: asRecords('its own language'),
  },
  {
    name: 'SQL',
    suffixes: ['.sql'],
    reads: null,
    shows: ({ sample }) => isSql(sample),
    advice: asRecords('the database'),
  },
  {
    name: 'the source of a program or document',
    suffixes: ['.py', '.sh', '.css', '.tex', '.bib', '.ps', '.diff', '.patch'],
    reads: null,
    shows: ({ sample }) => isProgram(sample),
  },
  {
    name: 'mail with its headers',
    suffixes: ['.eml', '.mbox'],
    reads: null,
    shows: ({ sample }) => isMail(sample),
    advice: () => 'take the text out of its letters first',
  },
  {
    name: 'subtitles',
    suffixes: ['.srt', '.vtt'],
    reads: null,
    shows: ({ sample }) => isSubtitles(sample),
  },
  {
    name: 'a calendar or an address card',
    suffixes: ['.ics', '.vcf'],
    reads: null,
    shows: ({ sample }) => isCalendar(sample),
  },
  {
    name: 'a log',
    suffixes: [],
    reads: null,
    shows: ({ sample }) => isLog(sample),
  },
  {
    name: 'YAML, or a text with front matter',
    suffixes: ['.yaml', '.yml'],
    reads: null,
    shows: ({ sample }) => hasFrontMatter(sample) || isYaml(sample),
    advice: (location) =>
      `of a text, leave the front matter out: ${piped("sed '1,/^---$/d'", location)} | jernih`,
  },
  {
    name: 'settings of a program',
    suffixes: ['.ini', '.toml', '.cfg', '.conf', '.env', '.properties'],
    reads: null,
    shows: ({ sample }) => isSettings(sample),
  },
  {
    name: 'TSV',
    suffixes: ['.tsv', '.tab'],
    reads: 'tsv',
    shows: ({ sample }) => isSeparatedBy('\t', sample),
  },
  {
    name: 'CSV with semicolons',
    suffixes: [],
    reads: 'csv',
    shows: ({ sample }) => isSeparatedBy(';', sample),
  },
  {
    name: 'a table of Markdown',
    suffixes: [],
    reads: null,
    shows: ({ sample }) => isMarkdownTable(sample),
    advice: (location) =>
      `its rows become records by ${piped('mlr --imd --ojsonl cat', location)} | jernih --text-field COLUMN`,
  },
  {
    name: 'CSV with bars',
    suffixes: ['.psv'],
    reads: 'csv',
    shows: ({ sample }) => isSeparatedBy('|', sample),
  },
  {
    name: 'CSV',
    suffixes: ['.csv'],
    reads: 'csv',
    shows: ({ sample }) => isSeparatedBy(',', sample),
  },
  {
    name: 'a table with carets or control characters between its cells',
    suffixes: [],
    reads: null,
    shows: ({ sample }) => isSeparatedBy('^', sample) || isSeparatedBy('\x01', sample),
    advice: asRecords('pandas'),
  },
  { name: 'text', suffixes: ['.txt'], reads: 'text' },
]

function begins(bytes: Buffer, signature: string): boolean {
  return bytes.toString('latin1', 0, signature.length) === signature
}

/** Whether a signature that is letters alone is one, and not the first word of a text. */
function beginsBinary(bytes: Buffer, signature: string): boolean {
  const next = bytes[signature.length] ?? 0
  return begins(bytes, signature) && (next < 9 || (next > 13 && next < 32) || next > 126)
}

/** Whether the bytes are known to be UTF-16, by their mark or from the user: then NULs say nothing. */
function isUtf16({ encoding }: FormEvidence): boolean {
  return encoding === 'utf-16le' || encoding === 'utf-16be'
}

function asRecords(programs: string): () => string {
  return () => `write its rows as JSON Lines first, as ${programs} can, and read those: jernih --from jsonl`
}

/** A command that takes an input as its argument, or from a pipe where it must be unpacked or comes from one. */
function piped(command: string, { path, compression }: InputLocation): string {
  const unpack = unpacking(path, compression)
  return unpack === null ? `${command} ${shellQuoted(path!)}` : `${unpack} | ${command}`
}

/** The same for a command that reads its standard input. */
function redirected(command: string, { path, compression }: InputLocation): string {
  const unpack = unpacking(path, compression)
  return unpack === null ? `${command} < ${shellQuoted(path!)}` : `${unpack} | ${command}`
}

function unpacking(path: string | null, compression: Compression): string | null {
  if (path === null) return '…'
  return compression === 'none' ? null : `${compression} -dc ${shellQuoted(path)}`
}

/** A name as a shell takes it. */
function shellQuoted(path: string): string {
  return /^[\w./+,:@%=-]+$/.test(path) && !path.startsWith('-') ? path : `'${path.replaceAll("'", "'\\''")}'`
}
