import { findJsonError } from '../json-error.ts'
import { hasText, readsAsSentence, type Sample } from './sample.ts'

/** So many lines, blank ones aside, show whether an input is JSON Lines. */
const TELLING = 10

/** What a line is to whoever looks for records. */
type LineKind = 'record' | 'element' | 'torn' | 'sentence' | 'other'

/**
 * Whether an input is JSON Lines: one of its first ten lines is an object, whatever the others are (a first line that
 * `tail -c` has torn, a line of a log, a comment, the head of a table), or it is nothing but torn pieces of objects.
 *
 * Never an article with a line of JSON in it: there are more sentences than objects, or as many where the only object
 * holds no text, or prose goes on after it. (A first line that is a record with its text has been taken before.)
 *
 * @param textField the field in which a record has its text
 */
export function isJsonLines(sample: Sample, textField: string): boolean {
  const lines = tellingLines(sample)
  const kinds = lines.map(({ line, isEnd }) => lineKindOf(line, isEnd))
  const count = (kind: LineKind) => kinds.filter((one) => one === kind).length
  const records = count('record')
  const sentences = count('sentence')
  if (records === 0) {
    const isEdge = kinds[0] === 'torn' || kinds.at(-1) === 'torn'
    return isEdge && sentences === 0
  }
  if (sentences > records) return false
  if (records > 1 || sentences === 0) return true
  const first = kinds.indexOf('record')
  return hasText(lines[first]!.line, textField) && kinds.indexOf('sentence', first) < 0
}

/** Whether an input is the inside of a JSON array with one object a line, each with a comma after it. */
export function isArrayLines(sample: Sample): boolean {
  const kinds = tellingLines(sample).map(({ line, isEnd }) => lineKindOf(line, isEnd))
  const elements = kinds.filter((kind) => kind === 'element').length
  return elements > kinds.filter((kind) => kind === 'sentence').length
}

/** Whether every line is an array of its own, strings in some of them: rows of a table as `jq -c` and ClickHouse write them. */
export function isArrayALine(sample: Sample): boolean {
  const lines = tellingLines(sample)
  return (
    lines.length > 1 &&
    lines.every(({ line, isEnd }) => beginsAndParses('[', line) || (isEnd && isJsonSoFar(line))) &&
    lines.some(({ line }) => line.includes('"'))
  )
}

/**
 * Whether every line is a JSON string, and one has an escape in it, as `jq .text` prints texts. Never lines of speech in
 * quotation marks, which have none; one such line alone is a text in a wrapper.
 */
export function isStringALine(sample: Sample): boolean {
  if (!sample.text.startsWith('"') || !sample.text.includes('\\')) return false
  const lines = tellingLines(sample)
  return (
    lines.length > 1 &&
    lines.every(({ line, isEnd }) => beginsAndParses('"', line) || (isEnd && isJsonSoFar(line))) &&
    lines.some(({ line }) => line.includes('\\'))
  )
}

function beginsAndParses(opening: '{' | '[' | '"', line: string): boolean {
  if (!line.startsWith(opening)) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

/** What a record begins with, further on in a line. */
const RECORD_WITHIN = /\{\s*"/

/**
 * Whether lines hold objects after something else (a time, a key, a file's name, `data:`): more than there are sentences.
 * One such line among others is a text that quotes it.
 */
export function hasRecordsWithin(sample: Sample): boolean {
  if (!RECORD_WITHIN.test(sample.text)) return false
  const lines = tellingLines(sample)
  const holding = lines.filter(({ line }) => {
    const at = line.search(RECORD_WITHIN)
    return at > 0 && isObject(line.slice(at))
  }).length
  return (
    (holding > 1 || holding === lines.length) &&
    holding > lines.filter(({ line }) => readsAsSentence(line)).length
  )
}

function tellingLines({ text, isWhole }: Sample): { line: string; isEnd: boolean }[] {
  const found: { line: string; isEnd: boolean }[] = []
  for (let start = 0; start < text.length && found.length < TELLING; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const line = text.slice(start, end).replace(RECORD_SEPARATOR, '').trim()
    if (line !== '') found.push({ line, isEnd: feed < 0 || (isWhole && feed === text.length - 1) })
    start = end + 1
  }
  return found
}

/** Begins each record of a JSON text sequence (RFC 7464). */
const RECORD_SEPARATOR = /^\x1e/

function lineKindOf(line: string, isEnd: boolean): LineKind {
  if (isObject(line)) return 'record'
  if (line.startsWith('{') && line.endsWith('},') && isObject(line.slice(0, -1))) return 'element'
  if (isBegun(line)) return isEnd ? 'record' : 'torn'
  if (isRecordTail(line)) return 'torn'
  return readsAsSentence(line) || ANNOUNCES.test(line) ? 'sentence' : 'other'
}

/** A line of some words that says what comes after it: `Contoh keluaran program sebagai berikut:`. */
const ANNOUNCES = /^\p{Lu}[\p{L}-]*(?: [\p{L}\p{N}-]+){3,}:$/u

export function isObject(line: string): boolean {
  return beginsAndParses('{', line)
}

/** An escape, a word or a number of which the end is missing. */
const CUT_SHORT = /^(?:\\u?[0-9a-fA-F]{0,3}|[a-z]{1,4}|-)$/

/** Whether a text is JSON, or could be if it went on. */
export function isJsonSoFar(text: string): boolean {
  const { at } = findJsonError(text)
  return at >= text.length || (text.length - at < 6 && CUT_SHORT.test(text.slice(at)))
}

const KEY_FIRST = /^\{\s*"/

/** Whether a line is an object whose end is missing. */
function isBegun(line: string): boolean {
  return KEY_FIRST.test(line) && line.includes(':') && isJsonSoFar(line)
}

/** What may have been before a cut: within a string, a key, a value, a list. */
const CUT_OFF = ['{"":"', '{"', '{"":', '{"":0', '{"":["', '{"":[', '{"":{"']

/** Whether a line is an object whose start is missing. */
function isRecordTail(line: string): boolean {
  if (!line.endsWith('}') || !line.includes('"')) return false
  return CUT_OFF.some((before) => isObject(before + line))
}
