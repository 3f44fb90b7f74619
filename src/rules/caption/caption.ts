import { datelineAt } from '../dateline/dateline.ts'
import type { LineContext } from '../rule.ts'
import { firstSentenceEnd, photoCreditAtEnd } from './photo-credits.ts'

/** A date as captions have it. */
export const CAPTION_DATE: RegExp = /\(\d{1,2}\/\d{1,2}\/\d{4}\)|\d{1,2} \p{Lu}\p{Ll}+ \d{4}/u

/** The longest caption, in UTF-16 units. */
export const LONGEST_CAPTION = 420

/** A verb of speech, or a quotation that ends in a comma: the line is prose. */
const SPEECH = /[,?!][”"]|\b(?:kata|ujar|ucap|ungkap|jelas|tegas|tutur|papar)(?:nya)?\b/

/** Whether a line with a photo credit at its end is all caption. */
export function isCaption(context: LineContext, creditStart: number): boolean {
  let body = context.text.slice(0, creditStart).trimEnd()
  const inner = photoCreditAtEnd(body)
  if (inner !== null) body = body.slice(0, inner.start).trimEnd()
  if (body.length > LONGEST_CAPTION) return false
  const below = context.below?.text
  if (below !== undefined && datelineAt(below.slice(0, 200), 0)?.hasNewsroom) return true
  if (context.isLast || SPEECH.test(body)) return false
  const end = firstSentenceEnd(body)
  return end < 0 || isSaidTwice(body)
}

/** A source with its slash, or what stands for one. */
const CREDITED_SOURCE = '^(?:[^/©]{2,24}\\/|(?:Dok|DOK|dok)\\.|©)[ \\u00a0]?'
const SUBJECT_AND_VERB = new RegExp(
  `${CREDITED_SOURCE}(?:[\\p{Lu}\\d][\\p{L}\\d.’'-]*[ \\u00a0]){1,4}\\p{Ll}`,
  'u',
)
const CREDIT_IN_CAPITALS = new RegExp(`${CREDITED_SOURCE}\\p{Lu}[\\p{Lu}. ]{1,40}\\p{Lu}`, 'u')
const GLUED_CREDIT = new RegExp(`${CREDITED_SOURCE}[^.!?]{0,60}?\\p{Ll}\\p{Lu}`, 'u')
const ENDS_IN_STOP = /[.!?][”"]?\s*$/

/**
 * Whether a line that begins as a photo credit does is a sentence about whom it seems to credit (`Reuters/Ipsos
 * mencatat …`): one with its stop, neither dated nor said twice, whose credit is neither in capitals nor glued to it.
 */
export function isSentenceAbout(text: string): boolean {
  return (
    ENDS_IN_STOP.test(text) &&
    SUBJECT_AND_VERB.test(text) &&
    !CREDIT_IN_CAPITALS.test(text) &&
    !GLUED_CREDIT.test(text) &&
    !CAPTION_DATE.test(text) &&
    !isSaidTwice(text)
  )
}

/** Whether a line says its caption over and over, the credit between: as where it is title and label of a picture too. */
export function isRepeatedCaption(text: string): boolean {
  if (text.length < 160 || text.length > 4 * LONGEST_CAPTION) return false
  const again = text.indexOf(text.slice(0, 60), 60)
  if (again < 0) return false
  const first = text.slice(0, again).replace(/Foto ?: ?$/, '')
  return first.length <= LONGEST_CAPTION && photoCreditAtEnd(first) !== null && isSaidTwice(text)
}

/** Whether the end of a line is in it before too, as where a caption is also the picture's title. */
export function isSaidTwice(text: string): boolean {
  const end = text.trimEnd().length
  const tail = text.slice(Math.max(firstSentenceEnd(text), end - 60), end).trim()
  return tail.length > 5 && text.lastIndexOf(tail, end - tail.length - 1) >= 0
}
