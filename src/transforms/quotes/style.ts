import { ACTIVE, Is } from './lexicon.ts'
import { readPhrase } from './phrase.ts'
import { BERNAMA, SELAKU, YANG } from './single-words.ts'
import { isPerson, NO_TITLES, titleStart } from './title-start.ts'
import { titleText } from './title-text.ts'
import { Kind, type Range, type Tokens, textOf } from './tokens.ts'

/** What a person is called beside the name: title, honorifics, and where they stand, in printed order. */
export interface Style {
  readonly title: string | null
  readonly honorific: string | null
}

const NOTHING: Style = { title: null, honorific: null }

/** The title and the honorifics that lead up to a name. */
export function styleBefore(tokens: Tokens, name: Range): Style {
  let end = pastCalled(tokens, name.from)
  let honorificFrom = end
  while (honorificFrom > 0 && isHonorific(tokens, honorificFrom - 1, honorificFrom < end)) honorificFrom -= 1
  const honorific = honorificFrom < end ? textOf(tokens, honorificFrom, end) : null
  end = honorificFrom
  const start = titleStart(tokens, end)
  return { title: start < end ? titleText(tokens, start, end) : null, honorific }
}

/** Past `yang bernama`, so that the title before it counts. */
function pastCalled(tokens: Tokens, from: number): number {
  if (from < 2 || tokens.kinds[from - 1] !== Kind.word || !BERNAMA.has(tokens, from - 1)) return from
  return tokens.kinds[from - 2] === Kind.word && YANG.has(tokens, from - 2) ? from - 2 : from - 1
}

/** A form of address, or its dot; what is an office too counts only if one was taken already (`some`). */
function isHonorific(tokens: Tokens, i: number, some: boolean): boolean {
  if (tokens.kinds[i] === Kind.dot) return i > 0 && (tokens.bits[i - 1]! & Is.honorific) !== 0
  return (
    tokens.kinds[i] === Kind.word &&
    (tokens.bits[i]! & Is.honorific) !== 0 &&
    (some || (tokens.bits[i]! & (Is.role | Is.rank)) === 0)
  )
}

/** The title that follows a name between commas (`X, Kepala Dinas Y, …`), or behind `selaku`. */
export function styleBehind(tokens: Tokens, name: Range): Style {
  let i = name.to
  if (tokens.kinds[i] === Kind.open) {
    while (i < name.to + 6 && tokens.kinds[i] !== Kind.close) i += 1
    i += 1
  }
  const isSet = tokens.kinds[i] === Kind.comma
  if (isSet) i += 1
  const isSaid = SELAKU.has(tokens, i)
  if (isSaid) i += 1
  if ((!isSet && !isSaid) || i >= tokens.count) return NOTHING
  const from = i
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
    next !== Kind.open &&
    !(isSaid && (tokens.bits[phrase.parts[0]!.to]! & ACTIVE) !== 0)
  )
    return NOTHING
  return { title: titleText(tokens, from, phrase.parts[0]!.to), honorific: null }
}

/** Whether a name in an apposition is somebody else's and not a body's. */
function holdsPerson(tokens: Tokens, name: Range): boolean {
  if (name.from > 0 && (tokens.bits[name.from - 1]! & Is.body) !== 0) return false
  for (let i = name.from; i < name.to; i++) if (isPerson(tokens, i)) return true
  return name.to - name.from > 1
}
