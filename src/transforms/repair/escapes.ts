import { CARRIAGE_RETURN, LINE_FEED } from '../../text/characters.ts'

/** An escape as string literals of program code have it (JSON, JavaScript, Python): a backslash and what follows. */
export interface Escape {
  readonly start: number
  readonly end: number
  /** What it stands for; null if that is no text (half a surrogate pair, an unassigned character), so that it stays. */
  readonly meant: string | null
}

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\n'],
  ['t', '\t'],
  ['f', '\f'],
  ['b', '\b'],
  ['"', '"'],
  ["'", "'"],
  ['/', '/'],
  ['\\', '\\'],
])
/** How many hexadecimal digits follow. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
])
const HEXADECIMAL = /^[0-9a-fA-F]+$/
const NO_TEXT = /^[\p{Cn}\p{Co}\p{Cs}]$/u

/**
 * The escapes of a text, ascending.
 *
 * @returns null if a backslash in it opens none: then the text is no string that was escaped. One that is cut off by
 *   the text's end is left out
 */
export function escapesIn(text: string): Escape[] | null {
  const escapes: Escape[] = []
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', escapes.at(-1)!.end)) {
    const found = escapeAt(text, at)
    if (found === null) return isCutOff(text, at) ? escapes : null
    escapes.push(found)
  }
  return escapes
}

function escapeAt(text: string, start: number): Escape | null {
  const kind = text.charAt(start + 1)
  const meant = SIMPLE.get(kind)
  if (meant !== undefined) {
    const isReturn = kind === 'r' && text.startsWith('\\n', start + 2)
    return { start, end: start + (isReturn ? 4 : 2), meant }
  }
  const number = numberAt(text, start)
  if (number === null) return null
  const low = isHigh(number.code) ? numberAt(text, number.end) : null
  if (low !== null && isLow(low.code))
    return { start, end: low.end, meant: String.fromCharCode(number.code, low.code) }
  return { start, end: number.end, meant: characterOf(number.code) }
}

/** An escape by number, in two, four or eight digits or in braces. */
function numberAt(text: string, start: number): { readonly code: number; readonly end: number } | null {
  if (text[start] !== '\\') return null
  const count = DIGITS.get(text.charAt(start + 1))
  if (count === undefined) return null
  let from = start + 2
  let to = from + count
  let end = to
  if (text.startsWith('u{', start + 1)) {
    from += 1
    to = text.slice(from, from + 7).indexOf('}') + from
    end = to + 1
  }
  const digits = text.slice(from, to)
  if (!HEXADECIMAL.test(digits) || (end === to && digits.length < count)) return null
  const code = Number.parseInt(digits, 16)
  return code > 0x10ffff ? null : { code, end }
}

function characterOf(code: number): string | null {
  if (code === CARRIAGE_RETURN || code === LINE_FEED) return '\n'
  const meant = String.fromCodePoint(code)
  return NO_TEXT.test(meant) ? null : meant
}

/** Whether the text ends where an escape would go on. */
function isCutOff(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 11)
  return at + 1 + rest.length === text.length && /^(?:[xuU][0-9a-fA-F]*)?$/.test(rest)
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
