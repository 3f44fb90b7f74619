import type { Edit } from '../document/edit.ts'
import { type OffsetMap, offsetsFrom } from '../document/offsets.ts'
import { shortHashOf } from '../io/hash.ts'
import type { DocumentItem } from '../io/item.ts'
import type { Severity } from './severity.ts'

/** A place in lines of text: both from 1, columns in code points. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

export interface TextRegion {
  readonly start: TextPlace
  readonly end: TextPlace
}

/** Something that `clean` would change, and where. */
export interface Finding {
  /** What messages call the file. */
  readonly file: string
  /**
   * Where it begins and ends in the file, white space at its ends aside; of a record only the line of the record is
   * known, and columns are 1.
   */
  readonly start: TextPlace
  readonly end: TextPlace
  /** All that would be replaced, in a file of text; null in a record. */
  readonly region: TextRegion | null
  readonly record: RecordPlace | null
  /** `category/name` */
  readonly rule: string
  readonly transform: string
  readonly severity: Severity
  /** The characters themselves, and what would come in their place. */
  readonly source: string
  readonly replacement: string
  /** The same with the words that they cut, so that a space put in can be seen. */
  readonly before: string
  readonly after: string
  /** Known by its rule and text, not by its place: equal findings have equal fingerprints in whatever file and line. */
  readonly fingerprint: string
}

/** Where a finding is in a record. */
export interface RecordPlace {
  readonly id: string | null
  readonly field: string
  /** Offsets in the text of the record, in code points. */
  readonly start: number
  readonly end: number
  /** The same in lines of that text. */
  readonly from: TextPlace
}

/**
 * What would be changed in a document, as findings in the order of the text.
 *
 * @param edits ascending, in UTF-16 units of the document's text
 * @param field the field that the text of a record is in
 * @param severityOf how much what a rule finds in this document matters
 */
export function findingsOf(
  { document: { text, id }, place, record }: DocumentItem,
  edits: readonly Edit[],
  field: string,
  severityOf: (rule: string) => Severity,
): Finding[] {
  if (edits.length === 0) return []
  const points = offsetsFrom(text, 'codepoint')
  const placeOf = placesIn(text, points)
  return edits.map(({ start, end, source, replacement, rule, transform }) => {
    const isBlank = source.trim() === ''
    const first = placeOf(start)
    const from = isBlank ? first : placeOf(start + source.length - source.trimStart().length)
    const to = isBlank ? first : placeOf(end - source.length + source.trimEnd().length)
    const last = placeOf(end)
    const [before, after] = withCutWords(text, start, end, replacement)
    const ofRecord = { line: place.line, column: 1 }
    const inFile = (at: TextPlace) =>
      record === null ? { line: place.line + at.line - 1, column: at.column } : ofRecord
    return {
      file: place.name,
      start: inFile(from),
      end: inFile(isBlank ? last : to),
      region: record === null ? { start: inFile(first), end: inFile(last) } : null,
      record: record === null ? null : { id, field, start: points(start), end: points(end), from },
      rule,
      transform,
      severity: severityOf(rule),
      source,
      replacement,
      before,
      after,
      fingerprint: shortHashOf(`${rule}\n${before.trim().replace(/\s+/g, ' ')}`),
    }
  })
}

/** The line and column of places that ascend: one pass over the text in all. */
function placesIn(text: string, points: OffsetMap): (at: number) => TextPlace {
  let line = 1
  let lineStart = 0
  let feed = text.indexOf('\n')
  return (at) => {
    while (feed >= 0 && feed < at) {
      line += 1
      lineStart = feed + 1
      feed = text.indexOf('\n', lineStart)
    }
    return { line, column: points(at) - points(lineStart) + 1 }
  }
}

/** What is longer can be read without the words around it. */
const LEGIBLE = 12
/** So much of a word is shown, in UTF-16 units. */
const MOST_OF_WORD = 24

/** What is taken and what comes in its place, with the rest of the words that its ends cut. */
function withCutWords(text: string, start: number, end: number, replacement: string): [string, string] {
  const source = text.slice(start, end)
  const seen = source.trim()
  if (seen.length >= LEGIBLE) return [source, replacement]
  // White space at an end is the end of a word already, if it is not all there is.
  const cutsLeft = seen === '' || source.startsWith(seen)
  const cutsRight = seen === '' || source.endsWith(seen)
  const left = cutsLeft ? /\S*$/.exec(text.slice(Math.max(0, start - MOST_OF_WORD), start))![0] : ''
  const right = cutsRight ? /^\S*/.exec(text.slice(end, end + MOST_OF_WORD))![0] : ''
  return [left + source + right, left + replacement + right]
}
