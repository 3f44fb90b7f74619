import { MONTHS, WEEKDAYS } from '../../language/calendar.ts'
import type { Token } from './tokens.ts'

/**
 * A pattern of words. As text: words with spaces between; `a/b` either of them; `_` a space in one of them; `[…]` may be
 * left out; `<class>` anything of a class of such patterns; `#name`, `#number`, `#colon`, `#date`, `#time`, `#address`, `#mail`, `#phone` and `#3`
 * (one to three words of any kind) are what they say; `@word,word` gives the words for the quick test. Marks between words are passed over, stops are not.
 */
export interface Template {
  /** The places after this pattern where it may end, if it begins at any of these places. Ascending. */
  readonly ends: (tokens: readonly Token[], from: readonly number[]) => readonly number[]
  /** The words that it may begin with, in small letters, with `#0` for a figure and `*` for any word. */
  readonly firsts: ReadonlySet<string>
  /** The words that may be its second ones, whatever the first is. */
  readonly seconds: ReadonlySet<string>
  /** Whether it may be one word. */
  readonly mayBeOne: boolean
  /** Whether it may match nothing. */
  readonly mayBeEmpty: boolean
  /** Whether it may end in words of any kind, so that only a stop shows its end. */
  readonly isOpen: boolean
  /** Words of which it holds at least one, or null if that cannot be said. */
  readonly literals: readonly string[] | null
  /** The rows of words that it is one of, where it is nothing else. */
  readonly rows: readonly (readonly string[])[] | null
}

/** Classes of patterns by their names, as text; one may use those before it. */
export type ClassTable = Readonly<Record<string, readonly string[]>>

const PIECE = /\[|\]|[^\s[\]]+/g
/** Any word, and a word that begins with a figure, at the head of a pattern. */
export const ANY = '*'
export const FIGURE = '#0'
const NONE: ReadonlySet<string> = new Set()
const NOTHING: Template = {
  ends: (_, from) => from,
  firsts: NONE,
  seconds: NONE,
  mayBeOne: false,
  mayBeEmpty: true,
  isOpen: false,
  literals: null,
  rows: null,
}

const ANY_WORDS = {
  firsts: new Set([ANY]),
  seconds: new Set([ANY]),
  mayBeOne: true,
  mayBeEmpty: false,
  isOpen: true,
  literals: null,
  rows: null,
} as const

/** Makes patterns of their texts, with these classes. */
export function templatesOf(classes: ClassTable): (text: string) => Template {
  const made = new Map<string, Template>()
  const compile = (text: string): Template => {
    const pieces = text.match(PIECE) ?? []
    let at = 0
    const sequence = (): Template => {
      const parts: Template[] = []
      while (at < pieces.length && pieces[at] !== ']') {
        const piece = pieces[at]!
        at += 1
        if (piece === '[') {
          parts.push(optional(sequence()))
          at += 1
        } else parts.push(either(piece.split('/').map(pieceOf)))
      }
      return inOrder(parts)
    }
    return sequence()
  }
  const pieceOf = (piece: string): Template => {
    if (piece.startsWith('<')) return made.get(piece.slice(1, -1)) ?? unknown(piece)
    if (piece.startsWith('@')) return hinted(piece.slice(1))
    if (piece.startsWith('#')) return TERMINALS[piece] ?? free(Number(piece.slice(1)))
    return oneOf([piece.split('_')])
  }
  for (const [name, texts] of Object.entries(classes)) made.set(name, either(texts.map(compile)))
  return compile
}

/** Says of which words one must be there, where the pattern does not show it: `@facebook,whatsapp <network> <network>`. */
function hinted(words: string): Template {
  return { ...NOTHING, literals: words.split(',').map((word) => word.replaceAll('_', ' ')) }
}

function unknown(piece: string): never {
  throw new Error(`no class ${piece}`)
}

/** The next place that is no mark within a phrase. */
export function afterMarks(tokens: readonly Token[], at: number): number {
  while (tokens[at]?.kind === 'soft' || tokens[at]?.kind === 'ask') at += 1
  return at
}

function each(
  one: (tokens: readonly Token[], at: number) => number,
): (tokens: readonly Token[], from: readonly number[]) => readonly number[] {
  return (tokens, from) => {
    const ends: number[] = []
    for (const at of from) {
      const end = one(tokens, afterMarks(tokens, at))
      if (end >= 0 && !ends.includes(end)) ends.push(end)
    }
    return ends
  }
}

/** One of these rows of words. */
function oneOf(rows: readonly (readonly string[])[]): Template {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const row of rows) {
    const first = row[0]!
    const others = byFirst.get(first)
    if (others === undefined) byFirst.set(first, [row])
    else others.push(row)
  }
  return {
    ends(tokens, from) {
      const ends: number[] = []
      for (const start of from) {
        const at = afterMarks(tokens, start)
        for (const row of byFirst.get(tokens[at]?.folded ?? '') ?? []) {
          const end = rowEnd(tokens, at, row)
          if (end >= 0 && !ends.includes(end)) ends.push(end)
        }
      }
      return ends
    },
    firsts: new Set(byFirst.keys()),
    seconds: new Set(rows.flatMap((row) => row.slice(1, 2))),
    mayBeOne: rows.some(({ length }) => length === 1),
    mayBeEmpty: false,
    isOpen: false,
    literals: rows.map((row) => row.join(' ')),
    rows,
  }
}

function rowEnd(tokens: readonly Token[], at: number, row: readonly string[]): number {
  let end = at + 1
  for (let word = 1; word < row.length; word++) {
    end = afterMarks(tokens, end)
    if (tokens[end]?.folded !== row[word]) return -1
    end += 1
  }
  return end
}

function either(all: readonly Template[]): Template {
  const rows = all.flatMap((part) => part.rows ?? [])
  const others = all.filter((part) => part.rows === null)
  const parts = rows.length === 0 ? others : [oneOf(rows), ...others]
  if (parts.length === 1) return parts[0]!
  return {
    ends: (tokens, from) => [...new Set(parts.flatMap((part) => part.ends(tokens, from)))],
    firsts: unionOf(parts.map(({ firsts }) => firsts)),
    seconds: unionOf(parts.map(({ seconds }) => seconds)),
    mayBeOne: parts.some(({ mayBeOne }) => mayBeOne),
    mayBeEmpty: parts.some(({ mayBeEmpty }) => mayBeEmpty),
    isOpen: parts.some(({ isOpen }) => isOpen),
    literals: parts.some(({ literals }) => literals === null)
      ? null
      : parts.flatMap(({ literals }) => literals!),
    rows: null,
  }
}

function inOrder(parts: readonly Template[]): Template {
  if (parts.length === 0) return NOTHING
  if (parts.length === 1) return parts[0]!
  const whole = rowsOf(parts, MOST_ROWS)
  if (whole !== null) return oneOf(whole)
  const firsts = new Set<string>()
  const seconds = new Set<string>()
  /** Whether nothing, and whether one word, may be before the next part. */
  let isEmpty = true
  let isOne = false
  for (const part of parts) {
    if (isOne) for (const word of part.firsts) seconds.add(word)
    if (isEmpty) {
      for (const word of part.firsts) firsts.add(word)
      for (const word of part.seconds) seconds.add(word)
    }
    isOne = (isOne && part.mayBeEmpty) || (isEmpty && part.mayBeOne)
    isEmpty &&= part.mayBeEmpty
  }
  const last = parts.findLastIndex(({ mayBeEmpty }) => !mayBeEmpty)
  return {
    ends(tokens, from) {
      let at = from
      for (const part of parts) {
        if (at.length === 0) return at
        at = part.ends(tokens, at)
      }
      return at
    },
    firsts,
    seconds,
    mayBeOne: isOne,
    mayBeEmpty: isEmpty,
    isOpen: parts.slice(Math.max(0, last)).some(({ isOpen }) => isOpen),
    literals: rarest([...parts.map(({ literals }) => literals), ...runsOf(parts)]),
    rows: null,
  }
}

function optional(part: Template): Template {
  return {
    ends(tokens, from) {
      const others = part.ends(tokens, from)
      return others.length === 0 ? from : [...new Set([...from, ...others])]
    },
    firsts: part.firsts,
    seconds: part.seconds,
    mayBeOne: part.mayBeOne,
    mayBeEmpty: true,
    isOpen: part.isOpen,
    literals: null,
    rows: null,
  }
}

function unionOf(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const union = new Set<string>()
  for (const set of sets) for (const word of set) union.add(word)
  return union
}

/** So many rows of words at most are put together of parts. */
const MOST_ROWS = 240
/** And so many for the quick test. */
const MOST_LITERALS = 100

/** The rows of words that parts make together, or null if they are not all rows, or too many. */
function rowsOf(parts: readonly Template[], most: number): readonly (readonly string[])[] | null {
  let rows: readonly (readonly string[])[] = [[]]
  for (const part of parts) {
    if (part.rows === null || rows.length * part.rows.length > most) return null
    rows = rows.flatMap((row) => part.rows!.map((next) => [...row, ...next]))
  }
  return rows
}

/** What neighbouring parts say together of which none may be left out, as lists of words of which one must be there. */
function runsOf(parts: readonly Template[]): (readonly string[] | null)[] {
  return parts.slice(1).map((part, index) => {
    const rows = rowsOf([parts[index]!, part], MOST_LITERALS)
    return rows?.map((row) => row.join(' ')) ?? null
  })
}

/** Of lists of which one must be there, the one that is seldom in a text: its words are long. */
function rarest(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  let best: readonly string[] | null = null
  let least = Number.POSITIVE_INFINITY
  for (const list of lists) {
    if (list === null) continue
    const often = list.reduce((sum, { length }) => sum + 1 / 2 ** length, 0)
    if (often >= least) continue
    best = list
    least = often
  }
  return best
}

/** One to so many words of any kind. */
function free(most: number): Template {
  return {
    ends(tokens, from) {
      const ends = new Set<number>()
      for (const start of from) {
        let at = start
        for (let count = 0; count < most; count++) {
          at = afterMarks(tokens, at)
          if (tokens[at]?.kind !== 'word') break
          at += 1
          ends.add(at)
        }
      }
      return [...ends]
    },
    ...ANY_WORDS,
  }
}

const NUMBER = /^\d{1,3}(?:[.,]\d{1,3})*(?:k|m|rb|jt|x)?$/
const MAIL = /^[\p{L}\d._+-]+@[\p{L}\d-]+\.[\p{L}\d.-]+$/u
const ADDRESS =
  /^(?:https?:\/\/|www\.)\S+$|^[\p{L}\d-]+\.(?:com|co\.id|co|id|net|news|org|go\.id|tv|info|my\.id)$/u
const HANDLE = /^@[\w.]{2,40}$/
const PHONE = /^\+?\d[\d-]{3,15}$/
const TIME = /^\d{1,2}[.:]\d{2}(?:[.:]\d{2})?$/
const YEAR = /^(?:19|20)\d{2}$/
const NUMERIC_DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/
const DAY = /^\d{1,2}(?:st|nd|rd|th)?,?$/
const MONTH_NAMES: ReadonlySet<string> = new Set(
  [...MONTHS, 'january', 'february', 'march', 'may', 'june', 'july', 'august', 'october', 'december']
    .map((name) => name.toLowerCase())
    .flatMap((name) => [name, name.slice(0, 3)])
    .concat('agt', 'ags', 'sept', 'nop'),
)
const DAY_NAMES: ReadonlySet<string> = new Set(
  [
    ...WEEKDAYS,
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    "jum'at",
    'ahad',
  ].map((name) => name.toLowerCase()),
)
const MOST_OF_NAME = 5

function terminal(
  one: (tokens: readonly Token[], at: number) => number,
  firsts: ReadonlySet<string> = new Set([FIGURE]),
  seconds: ReadonlySet<string> = NONE,
): Template {
  return {
    ends: each(one),
    firsts,
    seconds,
    mayBeOne: true,
    mayBeEmpty: false,
    isOpen: false,
    literals: null,
    rows: null,
  }
}

function token(pattern: RegExp, first: string): Template {
  return terminal(
    (tokens, at) => {
      const found = tokens[at]
      return found?.kind === 'word' && pattern.test(found.folded) ? at + 1 : -1
    },
    new Set([first]),
  )
}

function isNamePart(found: Token | undefined): boolean {
  return (
    found?.kind === 'word' &&
    (found.isCapital || ADDRESS.test(found.folded) || HANDLE.test(found.folded)) &&
    !MAIL.test(found.folded)
  )
}

const NAME: Template = {
  ends(tokens, from) {
    const ends = new Set<number>()
    for (const start of from) {
      let at = afterMarks(tokens, start)
      for (let count = 0; count < MOST_OF_NAME && isNamePart(tokens[at]); count++) {
        at += 1
        ends.add(at)
        // Initials have a stop, and partners a sign between them.
        if (tokens[at]?.folded === '&' || (tokens[at]?.folded === '.' && tokens[at - 1]!.folded.length < 3))
          at += 1
      }
    }
    return [...ends]
  },
  ...ANY_WORDS,
}

function dateEnd(tokens: readonly Token[], start: number): number {
  let at = start
  if (DAY_NAMES.has(tokens[at]?.folded ?? '')) at = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1
  const first = tokens[at]?.folded ?? ''
  if (NUMERIC_DATE.test(first)) return at + 1
  if (/^\d{1,4}$/.test(first) && '/-'.includes(tokens[at + 1]?.folded ?? ' ')) {
    const isDate =
      /^\d{1,2}$/.test(tokens[at + 2]?.folded ?? '') && /^\d{2,4}$/.test(tokens[at + 4]?.folded ?? '')
    return isDate && tokens[at + 3]?.folded === tokens[at + 1]!.folded ? at + 5 : -1
  }
  const second = tokens[at + 1]?.folded ?? ''
  const isOrdinal = DAY.test(first) && MONTH_NAMES.has(second)
  const isEnglish = MONTH_NAMES.has(first) && DAY.test(second)
  if (!isOrdinal && !isEnglish) {
    // `2,2025` is one word where the space after the comma is lost.
    return -1
  }
  const year = tokens[at + 2]?.kind === 'comma' ? at + 3 : at + 2
  return YEAR.test(tokens[year]?.folded ?? '') ? year + 1 : -1
}

/** A mark that must be there, among others. */
function mark(sign: string): Template {
  return {
    ends(tokens, from) {
      const ends = new Set<number>()
      for (const start of from)
        for (let at = start; tokens[at]?.kind === 'soft'; at++)
          if (tokens[at]!.folded === sign) {
            ends.add(at + 1)
            break
          }
      return [...ends]
    },
    firsts: NONE,
    seconds: NONE,
    mayBeOne: false,
    mayBeEmpty: true,
    isOpen: false,
    literals: null,
    rows: null,
  }
}

const TERMINALS: Readonly<Record<string, Template>> = {
  '#number': token(NUMBER, FIGURE),
  '#mail': token(MAIL, ANY),
  '#address': token(ADDRESS, ANY),
  '#handle': token(HANDLE, ANY),
  '#phone': terminal((tokens, at) => {
    let end = at
    while (tokens[end]?.kind === 'word' && PHONE.test(tokens[end]!.folded)) end = afterMarks(tokens, end + 1)
    return end === at ? -1 : end
  }),
  '#name': NAME,
  '#colon': mark(':'),
  '#slash': mark('/'),
  '#date': terminal(
    dateEnd,
    new Set([FIGURE, ...MONTH_NAMES, ...DAY_NAMES]),
    new Set([FIGURE, ...MONTH_NAMES]),
  ),
  '#time': terminal((tokens, at) => {
    if (TIME.test(tokens[at]?.folded ?? '')) return at + 1
    const isTime =
      /^\d{1,2}$/.test(tokens[at]?.folded ?? '') &&
      tokens[at + 1]?.folded === ':' &&
      /^\d{2}$/.test(tokens[at + 2]?.folded ?? '')
    return isTime ? at + 3 : -1
  }),
}
