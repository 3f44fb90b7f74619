import { isLatinLetter } from '../letters.ts'

/** A run of spaces that goes: all of it, or all but one. */
export interface Gap {
  readonly start: number
  readonly end: number
  readonly isWhole: boolean
}

interface SpacedToken {
  readonly start: number
  readonly end: number
  readonly text: string
}

const CLOSES = /^[.,:;!?)\]…”%]+"?$/
/** A mark glued to the word after it, as a stop that lost its space is. */
const CLOSES_GLUED = /^[.,;!?]["“]?\p{Lu}/u
const OPENS = /^[([“]+$/
const DIGITS = /^\d+$/
const LETTERS_BEFORE = /\p{Ll}$/u
/** What is written to the word before it, and is cut off from it. */
const ENCLITICS = new Set(['kah', 'lah', 'nya'])
/** Behind these no `.` is a stop. */
const ZONES = /^(?:WIB|WITA|WIT|Wib|wib)$/
const UNITS =
  /^(?:%|persen|juta|miliar|milyar|triliun|ribu|meter|kilometer|km|kg|gram|liter|hektare?|dolar|derajat|poin|SR|magnitudo)$/i

/** The gaps of a line that was cut into words, ascending. Spaces alone are gaps. */
export function gapsIn(line: string): Gap[] {
  const tokens = tokensIn(line)
  const sides = sidesOfMarks(tokens)
  const gaps: Gap[] = []
  const [first] = tokens
  if (first !== undefined && first.start > 0 && isSpacedMark(first.text))
    gaps.push({ start: 0, end: first.start, isWhole: true })
  for (let at = 1; at < tokens.length; at++) {
    const start = tokens[at - 1]!.end
    const end = tokens[at]!.start
    const isWhole = isCut(tokens, at, sides)
    const isWide = end - start > 1
    if (isWhole || (isWide && (isSpacedMark(tokens[at - 1]!.text) || isSpacedMark(tokens[at]!.text))))
      gaps.push({ start, end, isWhole })
  }
  return gaps
}

function tokensIn(line: string): SpacedToken[] {
  return Array.from(line.matchAll(/[^ ]+/g), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
  }))
}

function beginsWithLetter({ text }: SpacedToken): boolean {
  return isLatinLetter(text.charCodeAt(0))
}

function isSpacedMark(token: string): boolean {
  return token === '"' || token === '/' || CLOSES.test(token) || OPENS.test(token)
}

/** Of each straight quotation mark that is a token, whether it opens or closes: by turns, if they are even in number. */
function sidesOfMarks(tokens: readonly SpacedToken[]): ReadonlyMap<SpacedToken, 'opens' | 'closes'> {
  const marks = tokens.filter(({ text }) => text === '"')
  if (marks.length % 2 === 1) {
    // Of marks that do not pair off, one that a line begins with opens, and one that it ends with closes.
    const sides = new Map<SpacedToken, 'opens' | 'closes'>()
    if (tokens[0]?.text === '"') sides.set(tokens[0], 'opens')
    else if (tokens.at(-1)?.text === '"') sides.set(tokens.at(-1)!, 'closes')
    return sides
  }
  return new Map(marks.map((token, index) => [token, index % 2 === 0 ? 'opens' : 'closes']))
}

/** Whether nothing was between the token at `at` and the one before it, before the text was cut into words. */
function isCut(
  tokens: readonly SpacedToken[],
  at: number,
  sides: ReadonlyMap<SpacedToken, 'opens' | 'closes'>,
): boolean {
  const left = tokens[at - 1]!
  const right = tokens[at]!
  // Most tokens are words, and between two words only an enclitic was cut off.
  if (beginsWithLetter(left) && beginsWithLetter(right))
    return ENCLITICS.has(right.text) && LETTERS_BEFORE.test(left.text)
  if (CLOSES.test(right.text)) return right.text !== '%' && left.text !== '-' && left.text !== '–'
  if (CLOSES_GLUED.test(right.text)) return true
  if (OPENS.test(left.text)) return true
  if (sides.get(right) === 'closes' || sides.get(left) === 'opens') return true
  if (right.text === '/' || left.text === '/') return isWithinAddressOrPair(tokens, at)
  if (ENCLITICS.has(right.text)) return LETTERS_BEFORE.test(left.text)
  if (right.text === "'" || left.text === "'") return isGenitive(tokens, right.text === "'" ? at : at - 1)
  return isFigure(tokens, at) || isDomain(tokens, at)
}

/** `IDN Times / Sari`, `19 / 8 / 2024`, `https : / /`: a stroke between two words, or more strokes in a row. */
function isWithinAddressOrPair(tokens: readonly SpacedToken[], at: number): boolean {
  const [left, right] = [tokens[at - 1]!.text, tokens[at]!.text]
  const before = right === '/' ? left : (tokens[at - 2]?.text ?? '')
  const after = right === '/' ? (tokens[at + 1]?.text ?? '') : right
  return /^(?:[\p{L}\d].*|[:/])$/u.test(before) && /^(?:[\p{L}\d].*|\/)$/u.test(after)
}

/** `Editor ' s`. */
function isGenitive(tokens: readonly SpacedToken[], mark: number): boolean {
  return tokens[mark + 1]?.text === 's' && /\p{L}$/u.test(tokens[mark - 1]?.text ?? '')
}

/** After the mark of a number: `1 . 500`, `2 , 5 persen`, `07 . 30 WIB`, `2 : 1`. */
function isFigure(tokens: readonly SpacedToken[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 2]?.text ?? '', tokens[at - 1]!.text, tokens[at]!.text]
  if (!/^[.,:]$/.test(mark) || !/\d$/.test(before) || !DIGITS.test(after)) return false
  if (mark === ':') return true
  const next = tokens[at + 1]?.text ?? ''
  if (mark === ',') return UNITS.test(next)
  if (after.length === 3) return /(?:^|\D)\d{1,3}$/.test(before)
  return after.length === 2 && /^\d{1,2}$/.test(before) && ZONES.test(next)
}

/** After a stop in an address: `KOMPAS . com`, `warta . co . id`, `www . kabar . com`. */
function isDomain(tokens: readonly SpacedToken[], at: number): boolean {
  const before = tokens[at - 2]?.text ?? ''
  const after = tokens[at]!.text
  if (tokens[at - 1]!.text !== '.' || !/[\p{L}\d]$/u.test(before)) return false
  const isHost = SUBDOMAINS.has(before) && tokens[at + 1]?.text === '.' && isEnding(tokens[at + 2]?.text)
  return isHost || isEnding(after)
}

/** Whether it is the last part of a domain, with the dash of a dateline glued to it or not. */
function isEnding(token = ''): boolean {
  return DOMAIN_ENDINGS.has(token.replace(/[-–—].*$/, '').toLowerCase())
}

/** The last parts of domains that are no word of a sentence. */
const DOMAIN_ENDINGS = new Set('co com go id net org tv'.split(' '))
/** The first parts of addresses. */
const SUBDOMAINS = new Set('amp m pic www'.split(' '))
