import { SEEKERS_OF_TITLES, TITLE_WORDS_BEFORE_INSTITUTIONS } from '../../../language/titles.ts'
import { ACTIVE_VERB, Is } from '../tokens/lexicon.ts'
import {
  CLOSE_POINTERS,
  DARI,
  JUGA,
  SALAH,
  SATU,
  SEBAGAI,
  SELAKU,
  SEORANG,
  YANG,
} from '../tokens/single-words.ts'
import {
  isA,
  isAmpersand,
  isCapitalised,
  isSmallWord,
  isWord,
  Kind,
  type Range,
  type Tokens,
} from '../tokens/tokens.ts'
import { looksLikeVerb } from '../tokens/verb-form.ts'
import { wordSet } from '../tokens/word-table.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { isListedNameElement, type NameStyle, NO_TITLES, opensSentence, titleText } from './title.ts'

const NO_STYLE: NameStyle = { title: null, honorific: null }

/** The title that follows a name between commas (`X, Kepala Dinas Y, …`), or after `selaku`, `yang juga`. */
export function styleAfterName(tokens: Tokens, name: Range): NameStyle {
  let i = name.to
  if (tokens.kinds[i] === Kind.open) {
    while (i < name.to + 6 && tokens.kinds[i] !== Kind.close) i += 1
    i += 1
  }
  const isSet = tokens.kinds[i] === Kind.comma
  if (isSet) i += 1
  const from = afterOpener(tokens, i)
  const isSaid = from > i
  if ((!isSet && !isSaid) || from >= tokens.count) return NO_STYLE
  if (!isWord(tokens, from) || NO_TITLES.has(tokens, from)) return NO_STYLE
  if (!isA(tokens, from, Is.role | Is.rank) && !isForeignTitle(tokens, from)) return NO_STYLE
  const phrase = readNounPhrase(tokens, from, tokens.count, 'after')
  if (phrase === null) return NO_STYLE
  const to = endOfTitle(tokens, from, phrase.parts[0]!.to)
  if (!isOwn(tokens, name, to) && namesSomebodyElse(tokens, from, phrase.parts[0]!.name)) return NO_STYLE
  // `yang merupakan peraih gelar itu` only points back.
  if (CLOSE_POINTERS.has(tokens, to - 1)) return NO_STYLE
  return endsTitleAfterName(tokens, to, isSaid || !isCalled(tokens, name.from))
    ? { title: titleText(tokens, from, to), honorific: null }
    : NO_STYLE
}

/**
 * Whether what follows a name up to `to` can only be its own, whatever names are in it: the name opens its sentence and a verb
 * of speech comes after (`Bimo Santoso, Direktur Utama Kirana Mandala mengatakan`), or a cue is before the name and a stop or a
 * time closes what follows. Not `Hadir Bimo Santoso, Bupati Laras Dewi, dan …`.
 */
function isOwn(tokens: Tokens, name: Range, to: number): boolean {
  const next = tokens.kinds[to] === Kind.comma ? to + 1 : to
  if (isCalled(tokens, name.from))
    return (
      tokens.kinds[to] === Kind.stop ||
      tokens.kinds[to] === Kind.lineEnd ||
      (isWord(tokens, next) && isA(tokens, next, Is.time))
    )
  return opensSentence(tokens, name.from) && isSmallWord(tokens, next) && isA(tokens, next, ACTIVE_VERB)
}

/** Past the body after `dari` (`Analis Senior dari PT Kirana Sekuritas (KS)`) and the figure that ends a body's name. */
function endOfTitle(tokens: Tokens, from: number, to: number): number {
  let end = to
  if (DARI.has(tokens, end) && isCapitalised(tokens, end + 1)) {
    let body = end + 1
    while (isCapitalised(tokens, body) && !isA(tokens, body, Is.time)) body += 1
    if (isSetOffAfter(tokens, body)) end = body
  }
  const isCounted =
    tokens.kinds[end] === Kind.number &&
    end > from + 1 &&
    isCapitalised(tokens, end - 1) &&
    !isA(tokens, end - 1, Is.time) &&
    isSetOffAfter(tokens, end + 1)
  return isCounted ? end + 1 : end
}

function isSetOffAfter({ kinds }: Tokens, i: number): boolean {
  const kind = kinds[i]
  return (
    kind === Kind.comma ||
    kind === Kind.stop ||
    kind === Kind.open ||
    kind === Kind.lineEnd ||
    kind === Kind.mark
  )
}

/** Past `selaku`, `sebagai`, `seorang`, `yang juga`, `yang merupakan`, `yang menjabat sebagai` at `i`. */
function afterOpener(tokens: Tokens, i: number): number {
  if (SELAKU.has(tokens, i) || SEBAGAI.has(tokens, i) || SEORANG.has(tokens, i)) return i + 1
  // `Grendo, salah satu seniman Reog yang …`
  if (SALAH.has(tokens, i)) return SEORANG.has(tokens, i + 1) || SATU.has(tokens, i + 1) ? i + 2 : i
  if (!YANG.has(tokens, i)) return i
  if (JUGA.has(tokens, i + 1)) return i + 2
  if (!SEEKERS.has(tokens, i + 1)) return i
  return SELAKU.has(tokens, i + 2) || SEBAGAI.has(tokens, i + 2) ? i + 3 : i + 2
}

const SEEKERS = wordSet(SEEKERS_OF_TITLES)

/** Words of a foreign title among which its office is. */
const LONGEST_FOREIGN_HEAD = 5

/** `President of Nordvik Shipping`, `Creative & Event Manager Kilau`: a title whose head is large and among its first words. */
function isForeignTitle(tokens: Tokens, from: number): boolean {
  if (!isA(tokens, from, Is.titleWord) && !(isCapitalised(tokens, from) && tokens.bits[from] === 0))
    return false
  if (isListedNameElement(tokens, from)) return false
  for (let i = from; i < from + LONGEST_FOREIGN_HEAD; i++) {
    if (isAmpersand(tokens, i)) continue
    if (!isCapitalised(tokens, i))
      return i > from && isA(tokens, from, Is.titleWord) && isForeignOf(tokens, i)
    if (isA(tokens, i, Is.role)) return true
  }
  return false
}

/** `of`, `for` inside an English title: small, and listed as a word of titles. */
function isForeignOf(tokens: Tokens, i: number): boolean {
  return isSmallWord(tokens, i) && isA(tokens, i, Is.titleWord) && isCapitalised(tokens, i + 1)
}

/** Whether a bare cue is before the name: then a verb after its apposition begins something else. */
function isCalled(tokens: Tokens, from: number): boolean {
  return isA(tokens, from - 1, Is.speechRoot | Is.according) && isSmallWord(tokens, from - 1)
}

/** Whether the title can end before `to`: at a sign, or at a word that begins something else. */
function endsTitleAfterName(tokens: Tokens, to: number, mayVerbFollow: boolean): boolean {
  switch (tokens.kinds[to]) {
    case Kind.comma:
    case Kind.stop:
    case Kind.lineEnd:
    case Kind.mark:
    case Kind.open:
      return true
    case Kind.word:
      if (isA(tokens, to, Is.time) || YANG.has(tokens, to)) return true
      if (!isSmallWord(tokens, to)) return false
      if (isA(tokens, to, ACTIVE_VERB)) return mayVerbFollow
      return isA(tokens, to, Is.adverbialOpener | Is.clauseOpener | Is.passive) || looksLikeVerb(tokens, to)
    default:
      return false
  }
}

/** Whether a name in an apposition is somebody else's and not an institution's. */
function namesSomebodyElse(tokens: Tokens, from: number, name: Range): boolean {
  if (name.from > 0 && isA(tokens, name.from - 1, Is.institution)) return false
  for (let i = name.from; i < name.to; i++) if (isListedNameElement(tokens, i)) return true
  // `Andre Nasution, Direktur Kilaumas Group`: what a body's office asks for.
  if (name.from === from + 1 && WAITS_FOR_BODY.has(tokens, from)) return false
  if (!isA(tokens, from, Is.role | Is.rank)) return false
  return name.to - name.from > 1
}

const WAITS_FOR_BODY = wordSet(TITLE_WORDS_BEFORE_INSTITUTIONS)
