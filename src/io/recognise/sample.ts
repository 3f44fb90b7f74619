import { constants } from 'node:buffer'
import { LINE_FEED, OPEN_BRACE } from '../../text/characters.ts'
import { recordOf } from '../record.ts'

/** So many bytes of an input, blank lines before them aside, are looked at to find its form. */
export const LOOKED_AT: number = 1 << 16

/** After so many bytes of nothing but blank lines no more are held to see what follows them: it is text. */
const MOST_BLANK = 1 << 24

/** The start of an input as text, from its first character that is no white space. */
export interface Sample {
  readonly text: string
  /** Whether the input ends with it; otherwise its last line may be cut. */
  readonly isWhole: boolean
}

/**
 * The sample of an input.
 *
 * @param head the first bytes of the input in UTF-8; more than are looked at do no harm
 * @param isWhole whether there are no others
 */
export function sampleOf(head: Buffer, isWhole: boolean): Sample {
  const start = Math.max(0, firstNoSpace(head))
  const end = Math.min(head.length, start + LOOKED_AT)
  return { text: head.toString('utf8', start, end), isWhole: isWhole && end === head.length }
}

/** The lines of a sample without their ends; one that may be cut is left out. */
export function linesOfSample({ text, isWhole }: Sample): string[] {
  const lines = text.split(/\r?\n/)
  if (!isWhole || lines.at(-1) === '') lines.pop()
  return lines
}

const WHITE_SPACE = new Set([9, 10, 11, 12, 13, 32])

/**
 * Says of chunk after chunk whether enough has come to know the form: a sample's worth, or a first line that is a
 * record with its text, so that records flow from a pipe one by one.
 */
export function enoughToTell(textField: string): (chunk: Buffer) => boolean {
  let blank = 0
  let seen = 0
  /** What has come of the first line, as long as that may be a record. */
  let line: Buffer[] | null = null
  return (chunk) => {
    const start = seen > 0 ? 0 : firstNoSpace(chunk)
    if (start < 0) {
      blank += chunk.length
      return blank >= MOST_BLANK
    }
    if (seen === 0 && chunk[start] === OPEN_BRACE) line = []
    seen += chunk.length - start
    if (line !== null) {
      const feed = chunk.indexOf(LINE_FEED, start)
      line.push(chunk.subarray(start, feed < 0 ? chunk.length : feed))
      if (feed >= 0) {
        const first = Buffer.concat(line)
        line = null
        if (first.length <= constants.MAX_STRING_LENGTH && hasText(first.toString('utf8'), textField))
          return true
      }
    }
    return seen >= LOOKED_AT
  }
}

/** Whether the first line of an input is a record with a text in its field. */
export function beginsWithRecord({ text }: Sample, textField: string): boolean {
  if (!text.startsWith('{')) return false
  const feed = text.indexOf('\n')
  return feed >= 0 && hasText(text.slice(0, feed), textField)
}

/** Whether a line is a record that holds a text in its field. */
export function hasText(line: string, textField: string): boolean {
  try {
    recordOf(line.trim(), { text: textField, id: '' })
    return true
  } catch {
    return false
  }
}

/** Where the first byte is that is no white space; -1 if there is none. */
function firstNoSpace(bytes: Buffer): number {
  let at = 0
  while (at < bytes.length && WHITE_SPACE.has(bytes[at]!)) at += 1
  return at === bytes.length ? -1 : at
}

const FIRST = /^["'“‘(\p{Lu}\p{Nd}]/u
const LAST = /[.!?…][)"'”’]*$/u
/** A shorter line is as well a heading, a log's or a cell's. */
const SENTENCE_WORDS = 5

/** Whether a line reads as prose: it begins as a sentence does, ends as one, and has some words. */
export function readsAsSentence(line: string): boolean {
  const trimmed = line.trim()
  return FIRST.test(trimmed) && LAST.test(trimmed.slice(-4)) && trimmed.split(/\s+/).length >= SENTENCE_WORDS
}
