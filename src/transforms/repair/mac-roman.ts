import { codesOf } from '../../text/characters.ts'
import { bytesOf, MAC_ROMAN_80_TO_FF } from '../../text/codepages.ts'
import { isAsciiDigit, isLatinLetter, isLatinSmall } from './letters.ts'
import type { Misreading } from './misreading.ts'
import type { Sequence } from './utf8.ts'

const BYTES = bytesOf(MAC_ROMAN_80_TO_FF, 0x80)
/** The leads of Latin letters (C2–C5) and of punctuation (E2); the other leads are letters and quotes in MacRoman. */
const LEADS = new Set([0xc2, 0xc3, 0xc4, 0xc5, 0xe2])

function byteOf(code: number): number {
  const byte = BYTES.get(code) ?? -1
  return byte >= 0xc0 && !LEADS.has(byte) ? NO_PART : byte
}

/** A byte that no UTF-8 sequence has: it spoils the run, as any orphan does. */
const NO_PART = 0xff

const ORDINARY = codesOf('…‘’“”–—•«»†©®™\u00a0')
const UNDER_A_ROOT = codesOf('πΩ∑')
const FORMULA = codesOf('π∞∑∏∫∂±≤≥≠µΩ°´¨•')
const ROOT_SIGN = 0x221a
const NOT_SIGN = 0xac

/** Sound text has `√π`, `∆°` and `¬´`, but no root sign glued to a word (`kaf√©`) and no `‚Ä` before a letter. */
function isDamage(line: string, { start, end }: Sequence): boolean {
  if (end - start > 2) return true
  const before = line.charCodeAt(start - 1)
  const after = line.charCodeAt(end)
  const lead = line.charCodeAt(start)
  const second = line.charCodeAt(start + 1)
  if (lead === NOT_SIGN) return (isAsciiDigit(before) || isLatinSmall(before)) && !isLatinLetter(second)
  if (UNDER_A_ROOT.has(second)) return isLatinSmall(before) && isLatinSmall(after)
  if (lead === ROOT_SIGN && isLatinLetter(before)) return true
  return (isLatinLetter(before) || isLatinLetter(after)) && !FORMULA.has(second)
}

/** UTF-8 that was read as MacRoman. */
export const AS_MAC_ROMAN: Misreading = {
  rule: 'encoding/utf-8-as-mac-roman',
  trace: /[¬√ƒ≈‚][\x80-\uffff]/,
  byteOf,
  ordinary: ORDINARY,
  isDamage,
}
