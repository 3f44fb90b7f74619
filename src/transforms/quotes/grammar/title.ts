import { WORDS_BEFORE_HEARERS } from '../../../language/function-words.ts'
import { FOLLOWERS_OF_SOMEBODY, KINSHIP } from '../../../language/speakers.ts'
import {
  ENGLISH_OFFICES,
  JOINERS_OF_PERSONS,
  JOINERS_OF_TITLES,
  NOUNS_THAT_ARE_NO_TITLES,
  RANKS_THAT_MEAN_GENERAL,
  SMALL_WORDS_INSIDE_TITLES,
  TITLE_WORDS_IN_BRACKETS,
  WORDS_BEFORE_FIGURES_OF_TITLES,
  WORDS_BEFORE_GENERAL,
} from '../../../language/titles.ts'
import { ACTIVE_VERB, Is } from '../tokens/lexicon.ts'
import { ATAU, BERNAMA, JUGA, YANG } from '../tokens/single-words.ts'
import {
  isA,
  isAmpersand,
  isCapitalised,
  isNamingAmpersand,
  isSmallWord,
  isWord,
  Kind,
  type Range,
  Shape,
  type Tokens,
  textOf,
} from '../tokens/tokens.ts'
import { looksVerbalInTitle } from '../tokens/verb-form.ts'
import { type WordSet, wordSet } from '../tokens/word-table.ts'
import { isHyphened, isOrdinal } from './office-phrase.ts'
import { isNameLike } from './personal-name.ts'

/** What a person is called beside the name: title, honorifics, and where they are, in printed order. */
export interface NameStyle {
  readonly title: string | null
  readonly honorific: string | null
}

/** The title and the honorifics that lead up to a name. */
export function styleBeforeName(tokens: Tokens, name: Range): NameStyle {
  let end = beforeBernama(tokens, name.from)
  let honorificFrom = end
  while (honorificFrom > 0 && isHonorific(tokens, honorificFrom - 1, honorificFrom < end)) honorificFrom -= 1
  const honorific = honorificFrom < end ? textOf(tokens, honorificFrom, end) : null
  end = honorificFrom
  // `Juara Wanasari Terbuka, Bimo Santoso/Gani Saputra`: another's.
  if (end > 0 && isSlash(tokens, end - 1)) return { title: null, honorific }
  const start = titleStart(tokens, end)
  const isApart = start > 0 && tokens.kinds[end - 1] === Kind.comma
  if (start < end && isApart && isAnotherPersons(tokens, start)) return { title: null, honorific }
  // `relawan pendukung Bimo`: what others are to the one who is named.
  if (start < end && TO_SOMEBODY.has(tokens, end - 1)) return { title: null, honorific }
  const title = start < end ? titleText(tokens, start, end) : null
  if (tokens.kinds[start - 1] === Kind.comma && closesApposition(tokens, name.to)) {
    const announced = titleBeforeClause(tokens, start - 1)
    if (announced !== null) return { title: title === null ? announced : `${announced} ${title}`, honorific }
  }
  return { title, honorific }
}

/** `istri Kapolres, Yuliana`, `Kepada wartawan, Suroto …`: an office before a comma that a relative or a hearer holds. */
function isAnotherPersons(tokens: Tokens, start: number): boolean {
  const before = start - 1
  if (!isWord(tokens, before)) return false
  if (KINSHIP_NOUNS.has(tokens, before)) return true
  return (
    (BEFORE_HEARERS.has(tokens, before) ||
      isA(tokens, before, Is.passive) ||
      looksVerbalInTitle(tokens, before)) &&
    opensSentence(tokens, before)
  )
}

/** Whether the token begins a sentence, a line or words in marks. */
export function opensSentence({ kinds }: Tokens, i: number): boolean {
  const before = i === 0 ? Kind.lineEnd : kinds[i - 1]
  return before === Kind.lineEnd || before === Kind.stop || before === Kind.mark || before === Kind.dash
}

/** Whether a name that ends before `to` closes what announced it: a sign, or the verb of its speech. */
function closesApposition(tokens: Tokens, to: number): boolean {
  return !isWord(tokens, to) || isA(tokens, to, ACTIVE_VERB | Is.verbBesideMarks | Is.adverb | Is.time)
}

/** Tokens of a clause between a title and the name it announces. */
const LONGEST_CLAUSE = 14

/** `Kepala Dinas Sosial Wanasari yang baru dilantik, Ratri`: the title before the clause that the comma ends. */
function titleBeforeClause(tokens: Tokens, comma: number): string | null {
  for (let i = comma - 1; i > Math.max(0, comma - LONGEST_CLAUSE); i--) {
    if (!isWord(tokens, i) && tokens.kinds[i] !== Kind.number) return null
    if (isA(tokens, i, ACTIVE_VERB)) return null
    if (!YANG.has(tokens, i)) continue
    if (followsFullName(tokens, i)) return null
    const start = titleStart(tokens, i)
    return start < i ? titleText(tokens, start, i) : null
  }
  return null
}

/** Past `yang bernama`, so that the title before it counts. */
function beforeBernama(tokens: Tokens, from: number): number {
  if (from < 2 || !isWord(tokens, from - 1) || !BERNAMA.has(tokens, from - 1)) return from
  return isWord(tokens, from - 2) && YANG.has(tokens, from - 2) ? from - 2 : from - 1
}

/** A form of address, or its dot; what is an office too counts only if one was taken already (`some`). */
function isHonorific(tokens: Tokens, i: number, some: boolean): boolean {
  if (tokens.kinds[i] === Kind.dot) return i > 0 && isA(tokens, i - 1, Is.honorific)
  return isWord(tokens, i) && isA(tokens, i, Is.honorific) && (some || !isA(tokens, i, Is.role | Is.rank))
}

export const NO_TITLES: WordSet = wordSet(NOUNS_THAT_ARE_NO_TITLES)
const FOREIGN_OFFICES = wordSet(ENGLISH_OFFICES)
const TO_SOMEBODY = wordSet(FOLLOWERS_OF_SOMEBODY)
const KINSHIP_NOUNS = wordSet(KINSHIP)
const BEFORE_HEARERS = wordSet(WORDS_BEFORE_HEARERS)
const WORDS_INSIDE_TITLES = wordSet(SMALL_WORDS_INSIDE_TITLES)
const COUNTED = wordSet(WORDS_BEFORE_FIGURES_OF_TITLES)
const TITLE_JOINERS = wordSet(JOINERS_OF_TITLES)
const PERSON_JOINERS = wordSet(JOINERS_OF_PERSONS)

const JENDERAL = wordSet(RANKS_THAT_MEAN_GENERAL)
const BEFORE_JENDERAL = wordSet(WORDS_BEFORE_GENERAL)

/** Tokens that are looked through for a title. */
const LONGEST_TITLE_IN_TOKENS = 24

/** Where the title begins that ends before token `end`; `end` itself where none does. */
export function titleStart(tokens: Tokens, end: number): number {
  let start = end
  while (start > 0 && end - start < LONGEST_TITLE_IN_TOKENS) {
    const previous = titleGoesOnLeft(tokens, start - 1, end)
    if (previous < 0) break
    start = previous
  }
  const office = firstOfficeIn(tokens, start, end)
  if (office <= start || office >= end) return office
  if (isForeignBefore(tokens, office)) return office - 1
  return isA(tokens, office, Is.role) ? office : (strangeOfficeBefore(tokens, office, start) ?? office)
}

/** Words of a body's name between an office and a rank. */
const LONGEST_BODY = 5

/** `Dirtipidwil Bareskrim Polri Brigjen`: a strange word before a body, up to the rank, is an office. */
function strangeOfficeBefore(tokens: Tokens, rank: number, start: number): number | null {
  let first = rank
  while (first > Math.max(start, rank - LONGEST_BODY) && isOfficeOrBody(tokens, first - 1)) first -= 1
  if (rank - first < 2 || tokens.bits[first] !== 0 || tokens.shapes[first] !== Shape.capital) return null
  if (isCapitalised(tokens, first - 1)) return null
  return isA(tokens, first + 1, Is.institution) ? first : null
}

function isOfficeOrBody(tokens: Tokens, i: number): boolean {
  return isCapitalised(tokens, i) || (tokens.kinds[i] === Kind.comma && isCapitalised(tokens, i - 1))
}

/** `Area Manager`, `Creative Director`: the word of titles before a foreign office is the title's first. */
function isForeignBefore(tokens: Tokens, office: number): boolean {
  const before = office - 1
  return (
    isCapitalised(tokens, before) &&
    FOREIGN_OFFICES.has(tokens, office) &&
    isA(tokens, before, Is.titleWord) &&
    !isCapitalised(tokens, before - 1)
  )
}

/** The token where the title goes on to the left, or -1 where it cannot. */
function titleGoesOnLeft(tokens: Tokens, i: number, end: number): number {
  switch (tokens.kinds[i]) {
    case Kind.word:
      // `Pemilik bengkel Tek3`: a body with a figure in its name.
      return mayStandInTitle(tokens, i) || isNameWithFigure(tokens, i) ? i : -1
    case Kind.number:
      if (i > 2 && isOrdinal(tokens, i - 2)) return i - 2
      if (isHyphened(tokens, i)) return i - 2
      if (isYearOfMovement(tokens, i)) return i - 1
      return isNumberOfBody(tokens, i) ? i : -1
    case Kind.dot:
      return i > 0 && tokens.ends[i - 1] === tokens.starts[i] ? i : -1
    case Kind.comma:
      return i > 0 && mayEndTitle(tokens, i - 1, i + 1 === end) ? i : -1
    case Kind.close:
      return openingBracketOf(tokens, i)
    case Kind.other:
      if (isNamingAmpersand(tokens, i) || joinsOfficesBySlash(tokens, i)) return i
      return tokens.ends[i] === tokens.starts[i + 1] && i > 0 && tokens.ends[i - 1] === tokens.starts[i]
        ? i
        : -1
    default:
      return -1
  }
}

/** `Komisi 3`, `Formula 1`, `nomor urut 2`: a figure that counts what is before it, and no time. */
function isNumberOfBody(tokens: Tokens, i: number): boolean {
  const before = i - 1
  return (
    i > 0 &&
    tokens.kinds[i] === Kind.number &&
    (isCapitalised(tokens, before) || isA(tokens, before, Is.institution) || COUNTED.has(tokens, before)) &&
    !isA(tokens, before, Is.time)
  )
}

/** `aktivis '98`: the year of a movement, its century left out. */
function isYearOfMovement(tokens: Tokens, i: number): boolean {
  return i > 1 && tokens.kinds[i - 1] === Kind.single && isA(tokens, i - 2, Is.role)
}

const SLASH_UNIT = 47

function isSlash(tokens: Tokens, i: number): boolean {
  return tokens.codes[tokens.starts[i]!] === SLASH_UNIT
}

/** `Menteri Perencanaan / Kepala Bappenas`: one person's two offices. */
function joinsOfficesBySlash(tokens: Tokens, i: number): boolean {
  return (
    isSlash(tokens, i) &&
    isWord(tokens, i - 1) &&
    isCapitalised(tokens, i + 1) &&
    isA(tokens, i + 1, Is.role | Is.rank)
  )
}

/** `Tek3`, `Studio21`: a body's name with a figure in it, after another word. */
function isNameWithFigure(tokens: Tokens, i: number): boolean {
  return (
    isWord(tokens, i) &&
    tokens.shapes[i] === Shape.none &&
    i > 0 &&
    isWord(tokens, i - 1) &&
    tokens.ends[i]! - tokens.starts[i]! <= LONGEST_NAME_WITH_FIGURE
  )
}

const LONGEST_NAME_WITH_FIGURE = 10

/** Whether the word can be one of a title's. */
function mayStandInTitle(tokens: Tokens, i: number): boolean {
  if (isCapitalised(tokens, i)) return !isA(tokens, i, Is.time) || isA(tokens, i, Is.role | Is.name)
  if (
    isA(tokens, i, Is.role | Is.rank | Is.titleWord | Is.institution) &&
    !isA(tokens, i, Is.adverbialOpener | Is.speechVerb | Is.clauseOpener)
  )
    return true
  if (!isSmallWord(tokens, i)) return false
  if (ATAU.has(tokens, i)) return !followsFullName(tokens, i)
  if (WORDS_INSIDE_TITLES.has(tokens, i) || joinsSecondOffice(tokens, i)) return true
  return (
    // `Pemilik bengkel`: a word that no list has, right after an office.
    (isA(tokens, i, Is.common) || (tokens.bits[i] === 0 && i > 0 && isA(tokens, i - 1, Is.role))) &&
    !isA(
      tokens,
      i,
      Is.adverbialOpener |
        Is.adverb |
        Is.clauseOpener |
        Is.finite |
        Is.speechVerb |
        Is.stanceVerb |
        Is.passive |
        Is.speechRoot |
        Is.speechWithClitic |
        Is.according,
    ) &&
    !looksVerbalInTitle(tokens, i)
  )
}

/** `Menteri Desa yang juga Ketua Partai Air`: both words join two offices of one person. */
function joinsSecondOffice(tokens: Tokens, i: number): boolean {
  return YANG.has(tokens, i)
    ? JUGA.has(tokens, i + 1)
    : JUGA.has(tokens, i) && i > 0 && YANG.has(tokens, i - 1)
}

/** Whether a title can go on to the left of a comma that is after `i`, the last one before the name or one inside. */
function mayEndTitle(tokens: Tokens, i: number, isLast: boolean): boolean {
  if (tokens.kinds[i] === Kind.close) return openingBracketOf(tokens, i) >= 0
  if (i > 2 && (isOrdinal(tokens, i - 2) || isHyphened(tokens, i))) return true
  if (isNameWithFigure(tokens, i)) return true
  if (tokens.kinds[i] === Kind.number) {
    // `Ketua RT 11, RW 05, Kelurahan Wanasari, Suroto`: inside it letters are before a figure.
    if (!isLast && tokens.shapes[i - 1] !== Shape.capitals) return false
    return isNumberOfBody(tokens, i) || isYearOfMovement(tokens, i)
  }
  return (
    isWord(tokens, i) &&
    (!isListedNameElement(tokens, i) || endsPlace(tokens, i)) &&
    mayStandInTitle(tokens, i) &&
    !isA(tokens, i, Is.clauseOpener)
  )
}

/** Words of a place's name after its head. */
const LONGEST_PLACE = 2

/** `Pekon Bumi Agung`: a listed name that ends a place's name. */
function endsPlace(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - LONGEST_PLACE); k--) {
    if (!isCapitalised(tokens, k)) return false
    if (isA(tokens, k, Is.placeHead)) return true
  }
  return false
}

/** Whether the word is a listed element of names and is used as one. */
export function isListedNameElement(tokens: Tokens, i: number): boolean {
  return isA(tokens, i, Is.name) && isNameLike(tokens, i)
}

/** The bracket that opens the short form closed at `close`, or -1 where a figure is in it or no word before it. */
function openingBracketOf(tokens: Tokens, close: number): number {
  for (let i = close - 1; i >= Math.max(0, close - 8); i--) {
    if (tokens.kinds[i] === Kind.number) return -1
    if (tokens.kinds[i] === Kind.open) return i > 0 && isWord(tokens, i - 1) ? i : -1
  }
  return -1
}

/** The first office or rank in what was gathered: a title begins with one. */
function firstOfficeIn(tokens: Tokens, start: number, end: number): number {
  let depth = 0
  let best = end
  for (let i = end - 1; i >= start; i--) {
    if (tokens.kinds[i] === Kind.close) depth += 1
    else if (tokens.kinds[i] === Kind.open) depth -= 1
    if (depth > 0 || !isWord(tokens, i)) continue
    if (isA(tokens, i, Is.role | Is.rank)) {
      if (!NO_TITLES.has(tokens, i) && !(JENDERAL.has(tokens, i) && BEFORE_JENDERAL.has(tokens, i - 1)))
        best = i
    } else if (isSmallWord(tokens, i) && endsTitleLeft(tokens, i, start)) break
    else if (
      best < end &&
      isListedNameElement(tokens, i) &&
      !isSmallWord(tokens, i - 1) &&
      i > start &&
      isNameLike(tokens, i - 1)
    )
      break
  }
  return best
}

/** Whether a name of two words is before: `Menteri Desa Bimo Santoso atau …`, `Gubernur Rimba Sinta Melani serta …`. */
function followsFullName(tokens: Tokens, i: number): boolean {
  return i > 1 && isNameLike(tokens, i - 1) && isNameLike(tokens, i - 2)
}

/** A small word that belongs to the sentence, unless an office is further left in small letters too. */
function endsTitleLeft(tokens: Tokens, i: number, start: number): boolean {
  const joins = TITLE_JOINERS.has(tokens, i)
  if (PERSON_JOINERS.has(tokens, i) && followsFullName(tokens, i) && isA(tokens, i + 1, Is.role | Is.rank))
    return true
  for (let k = i - 1; k >= Math.max(start, i - (joins ? 14 : 6)); k--) {
    if (tokens.kinds[k] === Kind.comma && !joins) return true
    if (joins && isListedNameElement(tokens, k) && k > start && isNameLike(tokens, k - 1)) return true
    if (isWord(tokens, k) && isA(tokens, k, Is.role)) return false
  }
  return true
}

const KEPT_IN_BRACKETS = wordSet(TITLE_WORDS_IN_BRACKETS)

/** White space other than one space between two words; a title has some rarely. */
const MISSPACED = /[^\S ]| [ ,]|^ | $/

/** The title in `[from, to)` as it is printed, without the short forms in brackets; null where nothing is left. */
export function titleText(tokens: Tokens, from: number, to: number): string | null {
  let end = to
  while (end > from && (tokens.kinds[end - 1] === Kind.comma || isAmpersand(tokens, end - 1))) end -= 1
  const pieces: string[] = []
  let start = from
  for (let i = from; i < end; i++) {
    if (tokens.kinds[i] !== Kind.open || KEPT_IN_BRACKETS.has(tokens, i + 1)) continue
    if (i > start) pieces.push(textOf(tokens, start, i))
    while (i < end && tokens.kinds[i] !== Kind.close) i += 1
    start = i + 1
  }
  if (start < end) pieces.push(textOf(tokens, start, end))
  let title = pieces.length === 1 ? pieces[0]! : pieces.join(' ')
  if (MISSPACED.test(title)) title = title.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim()
  return title === '' ? null : title
}
