import { words } from '../../language/words.ts'
import { Is } from './lexicon.ts'
import { isNameLike } from './name-run.ts'
import { readPhrase } from './phrase.ts'
import { isCapitalised, Kind, type Range, Shape, type Tokens } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** Kinship, parts in a case, and whoever passes by: no titles. */
const NO_TITLES = wordSet(
  words(
    'adik anak ayah ibu istri kakak keponakan korban lelaki pelaku perempuan pria saksi sang seorang suami tersangka terdakwa tetangga wanita warga remaja sosok sopir pengemudi',
  ),
)
const LEADERS = wordSet(
  words('asal bagi bidang dan dari di pada untuk urusan serta sekaligus antar antara dalam baru'),
)

const JOINERS = wordSet(words('dan sekaligus serta'))
const BERNAMA = wordSet(['bernama'])
const YANG = wordSet(['yang'])
const KEPT_IN_BRACKETS = wordSet(words('persero purn ret'))

/** What a person is called beside the name: title, honorifics, and where they stand, in printed order. */
export interface Style {
  readonly title: string | null
  readonly honorific: string | null
}

const NOTHING: Style = { title: null, honorific: null }
const FURTHEST = 24
/** White space other than one space between two words; a title has some rarely. */
const MISSPACED = /[^\S ]| [ ,]|^ | $/

/** The title that leads up to a name, brackets of short forms left out. */
export function styleBefore(tokens: Tokens, name: Range): Style {
  let end = pastCalled(tokens, name.from)
  let honorificFrom = end
  while (honorificFrom > 0 && isHonorific(tokens, honorificFrom - 1, honorificFrom < end)) honorificFrom -= 1
  const honorific = honorificFrom < end ? textBetween(tokens, honorificFrom, end) : null
  end = honorificFrom
  let start = end
  while (start > 0 && end - start < FURTHEST) {
    const previous = stepLeft(tokens, start - 1)
    if (previous < 0) break
    start = previous
  }
  start = firstOffice(tokens, start, end)
  if (start >= end) return { title: null, honorific }
  return { title: withoutBrackets(tokens, start, end), honorific }
}

/** Past `yang bernama`, so that the title before it counts. */
function pastCalled(tokens: Tokens, from: number): number {
  if (from < 2 || tokens.kinds[from - 1] !== Kind.word || !BERNAMA.has(tokens, from - 1)) return from
  return tokens.kinds[from - 2] === Kind.word && YANG.has(tokens, from - 2) ? from - 2 : from - 1
}

function isHonorific(tokens: Tokens, i: number, some: boolean): boolean {
  if (tokens.kinds[i] === Kind.dot) return i > 0 && (tokens.bits[i - 1]! & Is.honorific) !== 0
  return (
    tokens.kinds[i] === Kind.word &&
    (tokens.bits[i]! & Is.honorific) !== 0 &&
    (some || (tokens.bits[i]! & (Is.role | Is.rank)) === 0)
  )
}

/** The token where the title goes on to the left, or -1 where it cannot. */
function stepLeft(tokens: Tokens, i: number): number {
  switch (tokens.kinds[i]) {
    case Kind.word:
      return mayStandInTitle(tokens, i) ? i : -1
    case Kind.number:
      return i > 0 &&
        (isCapitalised(tokens, i - 1) || (tokens.bits[i - 1]! & Is.body) !== 0) &&
        (tokens.bits[i - 1]! & Is.time) === 0
        ? i
        : -1
    case Kind.dot:
      return i > 0 && tokens.ends[i - 1] === tokens.starts[i] ? i : -1
    case Kind.comma:
      return i > 0 && mayEndTitle(tokens, i - 1) ? i : -1
    case Kind.close:
      return openOf(tokens, i)
    case Kind.other:
      return tokens.ends[i] === tokens.starts[i + 1] && i > 0 && tokens.ends[i - 1] === tokens.starts[i]
        ? i
        : -1
    default:
      return -1
  }
}

function mayStandInTitle(tokens: Tokens, i: number): boolean {
  const bits = tokens.bits[i]!
  if (isCapitalised(tokens, i)) return (bits & Is.time) === 0 || (bits & (Is.role | Is.name)) !== 0
  if (
    (bits & (Is.role | Is.rank | Is.titleWord | Is.body)) !== 0 &&
    (bits & (Is.tail | Is.speechVerb | Is.opener)) === 0
  )
    return true
  if (tokens.shapes[i] !== Shape.small) return false
  if (LEADERS.has(tokens, i)) return true
  return (
    (bits & Is.common) !== 0 &&
    (bits &
      (Is.tail |
        Is.adverb |
        Is.opener |
        Is.finite |
        Is.speechVerb |
        Is.stanceVerb |
        Is.passive |
        Is.speechRoot |
        Is.speechWithClitic |
        Is.according)) ===
      0 &&
    !looksVerbal(tokens, i)
  )
}

function looksVerbal(tokens: Tokens, i: number): boolean {
  const start = tokens.starts[i]!
  if (tokens.ends[i]! - start <= 5) return false
  const first = tokens.codes[start]
  const second = tokens.codes[start + 1]
  return second === 101 ? first === 109 || first === 98 : second === 105 && first === 100
}

function mayEndTitle(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] === Kind.close) return openOf(tokens, i) >= 0
  return (
    tokens.kinds[i] === Kind.word &&
    !isPerson(tokens, i) &&
    mayStandInTitle(tokens, i) &&
    (tokens.bits[i]! & Is.opener) === 0
  )
}

function isPerson(tokens: Tokens, i: number): boolean {
  return (tokens.bits[i]! & Is.name) !== 0 && isNameLike(tokens, i)
}

function openOf(tokens: Tokens, close: number): number {
  for (let i = close - 1; i >= Math.max(0, close - 8); i--) {
    if (tokens.kinds[i] === Kind.number) return -1
    if (tokens.kinds[i] === Kind.open) return i > 0 && tokens.kinds[i - 1] === Kind.word ? i : -1
  }
  return -1
}

/** The first office or rank in what was gathered: a title begins with one. */
function firstOffice(tokens: Tokens, start: number, end: number): number {
  let depth = 0
  let best = end
  for (let i = end - 1; i >= start; i--) {
    if (tokens.kinds[i] === Kind.close) depth += 1
    else if (tokens.kinds[i] === Kind.open) depth -= 1
    if (depth > 0 || tokens.kinds[i] !== Kind.word) continue
    if ((tokens.bits[i]! & (Is.role | Is.rank)) !== 0) {
      if (!NO_TITLES.has(tokens, i)) best = i
    } else if (tokens.shapes[i] === Shape.small && isBoundary(tokens, i, start)) break
    else if (
      best < end &&
      isPerson(tokens, i) &&
      tokens.shapes[i - 1] !== Shape.small &&
      i > start &&
      isNameLike(tokens, i - 1)
    )
      break
  }
  return best
}

/** A small word that belongs to the sentence, unless an office stands further left in small letters too. */
function isBoundary(tokens: Tokens, i: number, start: number): boolean {
  const joins = JOINERS.has(tokens, i)
  for (let k = i - 1; k >= Math.max(start, i - (joins ? 14 : 6)); k--) {
    if (tokens.kinds[k] === Kind.comma && !joins) return true
    if (joins && isPerson(tokens, k) && k > start && isNameLike(tokens, k - 1)) return true
    if (tokens.kinds[k] === Kind.word && (tokens.bits[k]! & Is.role) !== 0) return false
  }
  return true
}

/** The title that follows a name between commas (`X, Kepala Dinas Y, …`). */
export function styleBehind(tokens: Tokens, name: Range): Style {
  let i = name.to
  if (tokens.kinds[i] === Kind.open) {
    while (i < name.to + 6 && tokens.kinds[i] !== Kind.close) i += 1
    i += 1
  }
  if (tokens.kinds[i] !== Kind.comma || i + 1 >= tokens.count) return NOTHING
  const from = i + 1
  if (
    (tokens.bits[from]! & (Is.role | Is.rank)) === 0 ||
    tokens.kinds[from] !== Kind.word ||
    NO_TITLES.has(tokens, from)
  )
    return NOTHING
  const phrase = readPhrase(tokens, from, tokens.count, 'behind')
  if (phrase === null || holdsPerson(tokens, phrase.parts[0]!.name)) return NOTHING
  const next = tokens.kinds[phrase.parts[0]!.to]
  if (
    next !== Kind.comma &&
    next !== Kind.stop &&
    next !== Kind.lineEnd &&
    next !== Kind.mark &&
    next !== Kind.open
  )
    return NOTHING
  return { title: withoutBrackets(tokens, from, phrase.parts[0]!.to), honorific: null }
}

/** Whether a name in an apposition is somebody else's and not a body's. */
function holdsPerson(tokens: Tokens, name: Range): boolean {
  for (let i = name.from; i < name.to; i++) if (isPerson(tokens, i)) return true
  return name.to - name.from > 1
}

function withoutBrackets(tokens: Tokens, from: number, to: number): string | null {
  let end = to
  while (end > from && tokens.kinds[end - 1] === Kind.comma) end -= 1
  const pieces: string[] = []
  let start = from
  for (let i = from; i < end; i++) {
    if (tokens.kinds[i] !== Kind.open || keepsBracket(tokens, i)) continue
    if (i > start) pieces.push(textBetween(tokens, start, i))
    while (i < end && tokens.kinds[i] !== Kind.close) i += 1
    start = i + 1
  }
  if (start < end) pieces.push(textBetween(tokens, start, end))
  let title = pieces.length === 1 ? pieces[0]! : pieces.join(' ')
  if (MISSPACED.test(title)) title = title.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim()
  return title === '' ? null : title
}

/** `(Purn)` and `(Persero)` are part of the title, short forms are not. */
function keepsBracket(tokens: Tokens, open: number): boolean {
  return KEPT_IN_BRACKETS.has(tokens, open + 1)
}

function textBetween(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.starts[from], tokens.ends[to - 1])
}
