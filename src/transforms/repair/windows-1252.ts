import type { Span } from '../../document/span.ts'
import { codesOf, NO_BREAK_SPACE, SPACE } from '../../text/characters.ts'
import { bytesOf, WINDOWS_1252_80_TO_9F } from '../../text/codepages.ts'
import { isAsciiDigit, isLatinCapital, isLatinLetter, isLatinSmall } from './letters.ts'
import type { Misreading } from './misreading.ts'
import type { Sequence } from './utf8.ts'

const BYTES = bytesOf(WINDOWS_1252_80_TO_9F, 0x80)

/** latin-1 and windows-1252 at once: a C1 control is its byte, and so is what windows-1252 puts in its place. */
function byteOf(code: number): number {
  if (code >= 0x80 && code <= 0xff) return code
  return BYTES.get(code) ?? -1
}

/** The marks, and the C1 controls that windows-1252 has them for. */
const ORDINARY = codesOf('…‘’“”–—•‹›«»™\u00a0\x82\x84\x85\x91\x92\x93\x94\x95\x96\x97')
/** What may follow a small letter with an accent: the marks, and the accents that are typed as quotes. */
const AFTER_SMALL = codesOf('…‘’“”–—•‹›«»™\u00a0´¨')
/** What may follow an `â`, which ends no word with a trademark or before a bullet. */
const AFTER_A_CIRCUMFLEX = codesOf('…‘’“”–—‹›«»\u00a0´¨')
const AFTER_NO_CAPITAL = codesOf('‚„†‡ˆ‰˜¯¸¶ƒ')
const MARKS_AFTER_A_WORD = codesOf('©®°±²³ª«')
const MARKS_WITHIN_A_LINE = codesOf('‘’…–—\u00a0')
const CLOSING = codesOf('.,:;!?)]%"”')
const EURO = 0x20ac
const A_CIRCUMFLEX = 0xc2
const A_TILDE = 0xc3

/** The character that windows-1252 has for a C1 control, or the character itself. */
function codeShown(code: number): number {
  return code >= 0x80 && code <= 0x9f ? WINDOWS_1252_80_TO_9F.charCodeAt(code - 0x80) : code
}

/**
 * Sound text puts a capital with an accent at a word's end before a mark (`MARQUÉ…`, `NESTLÉ®`), but never
 * after a small letter (`kafÃ©`), nor before a small one with a sign between (`Ä°stanbul`). `Â` and `Ã`, the
 * leads of nearly all damage in Latin text, need less.
 */
function isDamage(line: string, { start, end, meant }: Sequence, notAscii: Span): boolean {
  const before = line.charCodeAt(start - 1)
  const after = line.charCodeAt(end)
  if (end - start > 2) {
    const sound = line.charAt(start) === 'â' ? AFTER_A_CIRCUMFLEX : AFTER_SMALL
    for (let i = start + 1; i < end; i++) if (!sound.has(codeShown(line.charCodeAt(i)))) return true
    return false
  }
  const lead = line.charCodeAt(start)
  const second = codeShown(line.charCodeAt(start + 1))
  const isOrdinary = ORDINARY.has(second)
  const opensWord = isLatinCapital(before) && !isLatinLetter(line.charCodeAt(start - 2))
  if (lead === A_CIRCUMFLEX)
    return !isOrdinary || isLatinSmall(before) || isAsciiDigit(before) || CLOSING.has(before)
  if (lead === A_TILDE) {
    // `Ã¥` with nothing else amiss may come from MacRoman as well as from latin-1: where the line's other characters
    // beyond ASCII are sound, neither is taken.
    if (meant === 'å' && (notAscii.start < start || notAscii.end > end)) return false
    if (!isOrdinary) return !isLatinCapital(before) || isLatinLetter(after) || !MARKS_AFTER_A_WORD.has(second)
    if (isLatinSmall(before) || (line.charCodeAt(start + 1) <= 0x9f && !isLatinCapital(before))) return true
    if (second === NO_BREAK_SPACE)
      return opensWord ? isLatinSmall(after) : before === SPACE && after === SPACE
    return isLatinLetter(after) && !(second === 0x2019 && isLatinSmall(after))
  }
  if (!isLatinCapital(lead)) return false
  if (isLatinSmall(before)) return true
  if (isOrdinary) return opensWord && isLatinSmall(after) && !MARKS_WITHIN_A_LINE.has(second)
  if (AFTER_NO_CAPITAL.has(second) || line.charCodeAt(start + 1) <= 0x9f) return true
  if (second === EURO && !isLatinCapital(before)) return true
  return isLatinSmall(after) && (opensWord || !isLatinCapital(before))
}

/** UTF-8 that was read as windows-1252 or latin-1. */
export const AS_WINDOWS_1252: Misreading = {
  rule: 'encoding/utf-8-as-windows-1252',
  trace: /[\xc2-\xf4][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/,
  byteOf,
  ordinary: ORDINARY,
  isDamage,
}
