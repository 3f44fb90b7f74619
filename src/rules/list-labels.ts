import { CREDIT_LABELS } from '../language/page/credit-labels.ts'
import type { LineContext } from './rule.ts'

const LABEL_LINE = /^[ \u00a0•*-]{0,4}(\p{L}[\p{L} /&().]{1,34}?)[ \u00a0]?:(?![/\d])/u
const CREDITS: ReadonlySet<string> = new Set([
  'copyright',
  'diadaptasi oleh',
  'via',
  'source',
  ...CREDIT_LABELS.map((label) => label.toLowerCase()),
])

/** What announces a link or a player is no label of a list, unless a short value follows: `Video: 3 berkas`. */
const LINK = /^(?:baca|simak|lihat|tonton|saksikan|ikuti|artikel|berita|video|pilihan)(?![\p{L}])/iu
const LONGEST_VALUE = 30

/**
 * Whether this line is one of a list of labels (`Sutradara: …`, `Durasi: …`): a line beside it begins with a label
 * that is no credit. The rule must reach a line above and below.
 */
export function isInLabelList(context: LineContext): boolean {
  return [context.above?.text, context.below?.text].some((text) => text !== undefined && isListLabel(text))
}

/** Whether a line begins with a label of a list, one that is no credit and announces no link. */
export function isListLabel(text: string): boolean {
  if (text.length > 90) return false
  const found = LABEL_LINE.exec(text)
  if (found === null || CREDITS.has(found[1]!.trim().toLowerCase())) return false
  return !LINK.test(found[1]!) || text.length - found[0].length <= LONGEST_VALUE
}
