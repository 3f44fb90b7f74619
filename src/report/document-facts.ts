import type { Edit } from '../document/edit.ts'
import type { DocumentItem } from '../io/item.ts'
import { foldedHashOf } from '../transforms/folded-hash.ts'
import type { MeasureName } from './measure.ts'

/** Where a document is, for whoever looks for it. */
export interface DocumentPlace {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly id: string | null
}

/** What the measures of a data set need to know of one document. */
export interface DocumentFacts extends DocumentPlace {
  /** The measures that count it. */
  readonly counted: readonly MeasureName[]
  /** 64 bits of its clean text, small letters, white space folded, low half first; null if not asked for or there is none. */
  readonly hash: readonly [number, number] | null
  /** The same of its different lines that hold a letter, one after the other. */
  readonly lines: Int32Array
}

/** A clean text with fewer characters than this is very short: less than the first paragraph of an article. */
export const SHORT = 100

/** Rules that mend letters that were read in a wrong encoding. */
const MOJIBAKE = /^encoding\/(?:utf-8-as-|windows-1252-as-|lost-byte)/
const REPLACEMENT_CHARACTER = '\ufffd'
const HAS_LETTER = /\p{L}/u
const NO_LINES = new Int32Array(0)

/** Says whether a text is Indonesian; null if it is too short to say. */
export type LanguageTest = (text: string) => boolean | null

/**
 * What the measures need to know of a document.
 *
 * @param text the clean text
 * @param edits what made it clean
 * @param asked what is measured; nothing is looked at for the others
 * @param isIndonesian only asked if `foreign` is measured
 */
export function factsOf(
  { document, place }: DocumentItem,
  { text, edits }: { readonly text: string; readonly edits: readonly Edit[] },
  asked: ReadonlySet<MeasureName>,
  isIndonesian: LanguageTest,
): DocumentFacts {
  const counted = [...asked].filter((name) => holds(name, text, edits, isIndonesian))
  const folded = asked.has('duplicates') || asked.has('repeated-lines') ? text.toLowerCase() : ''
  const hash = foldedHashOf(asked.has('duplicates') ? folded : '')
  return {
    file: place.name,
    line: place.line,
    id: document.id,
    counted,
    hash: hash.length === 0 ? null : [hash.low, hash.high],
    lines: asked.has('repeated-lines') ? lineHashes(folded) : NO_LINES,
  }
}

function holds(name: MeasureName, text: string, edits: readonly Edit[], isIndonesian: LanguageTest): boolean {
  switch (name) {
    case 'noisy':
      return edits.some(({ transform }) => transform === 'strip' || transform === 'dedupe')
    case 'glued':
      return edits.some(({ rule }) => rule.startsWith('glued/'))
    case 'mojibake':
      return text.includes(REPLACEMENT_CHARACTER) || edits.some(({ rule }) => MOJIBAKE.test(rule))
    case 'short':
      return text.length < SHORT || text.trim().length < SHORT
    case 'foreign':
      return isIndonesian(text) === false
    // Nothing that one document shows by itself.
    case 'duplicates':
    case 'repeated-lines':
    case 'rejected':
      return false
  }
}

/** Of each different line that has a letter, low half and high half. */
function lineHashes(text: string): Int32Array {
  const seen = new Map<number, number>()
  for (const line of text.split('\n')) {
    if (!HAS_LETTER.test(line)) continue
    const { low, high } = foldedHashOf(line)
    seen.set(low, high)
  }
  return Int32Array.from([...seen].flat())
}
