import {
  DESCRIPTION_CONTINUERS,
  LEADERS_TO_PLACES,
  NOUN_PHRASE_CLOSERS,
  NOUN_PHRASE_CLOSERS_FOR_OTHERS,
  SPEECH_NOUN_MODIFIERS,
} from '../../../language/function-words.ts'
import {
  OPENERS_OF_ALIASES,
  OPENERS_OF_SECOND_NAMES,
  PARTICLES_THAT_ARE_OTHER_WORDS,
  WORDS_BEFORE_ALIASES,
} from '../../../language/names.ts'
import { JOINERS_OF_TITLE_HALVES } from '../../../language/titles.ts'
import { Is } from '../tokens/lexicon.ts'
import { ATAU, BARU, BERNAMA, DAN, JUGA, SELAKU, URUSAN, YANG } from '../tokens/single-words.ts'
import {
  isA,
  isCapitalised,
  isEmpty,
  isSmallWord,
  isWord,
  Kind,
  Shape,
  type Tokens,
} from '../tokens/tokens.ts'
import { looksVerbalInDescription } from '../tokens/verb-form.ts'
import { wordSet } from '../tokens/word-table.ts'
import { advance, type PhraseReader } from './noun-phrase-state.ts'
import { bernamaAhead, isInsideField, isPrepositionInOffice } from './office-phrase.ts'
import { isNameLike, nameAtEnd } from './personal-name.ts'

const PHRASE_CLOSERS = wordSet(NOUN_PHRASE_CLOSERS)
const CLOSERS_FOR_OTHERS = wordSet(NOUN_PHRASE_CLOSERS_FOR_OTHERS)
const AMBIGUOUS_PARTICLES = wordSet(PARTICLES_THAT_ARE_OTHER_WORDS)
const TITLE_HALF_JOINERS = wordSet(JOINERS_OF_TITLE_HALVES)
const DESCRIPTION_LEADERS = wordSet(DESCRIPTION_CONTINUERS)
const PLACE_LEADERS = wordSet(LEADERS_TO_PLACES)
const ALIAS_OPENERS = wordSet(OPENERS_OF_ALIASES)
const OF_SPEECH = wordSet(SPEECH_NOUN_MODIFIERS)
const USUALLY = wordSet(WORDS_BEFORE_ALIASES)
const SECOND_NAME_OPENERS = wordSet(OPENERS_OF_SECOND_NAMES)

/** Takes the capitalised word at `i`; false where the phrase ends before it, as for the words below. */
export function readCapitalisedWord(reading: PhraseReader, i: number): boolean {
  const bits = reading.tokens.bits[i]!
  if (
    isA(reading.tokens, i, Is.time) &&
    !isA(reading.tokens, i, Is.name | Is.role) &&
    i > reading.partFrom &&
    !isMonthAsName(reading, i)
  )
    return false
  if (i > reading.partFrom && (SELAKU.has(reading.tokens, i) || beginsLostSentence(reading, bits)))
    return false
  if (isNameLike(reading.tokens, i)) reading.hasName = true
  return advance(reading, 1)
}

/** A capital that only a sentence has whose stop was lost: `kata Laras Setelah itu warga pulang`. */
function beginsLostSentence({ hasName }: PhraseReader, bits: number): boolean {
  const other =
    Is.name | Is.commonNamePart | Is.role | Is.place | Is.placeHead | Is.titleWord | Is.institution
  return hasName && (bits & (Is.clauseOpener | Is.according)) !== 0 && (bits & other) === 0
}

/** Whether a month is somebody's first name: another name follows at once (Juli Oktarina). */
function isMonthAsName(reading: PhraseReader, i: number): boolean {
  return i + 1 < reading.limit && isNameLike(reading.tokens, i + 1) && isWord(reading.tokens, i + 1)
}

/** Takes the word at `i` in small letters, and what it leads to. */
export function readSmallWord(reading: PhraseReader, i: number): boolean {
  const { tokens } = reading
  const bits = tokens.bits[i]!
  if (i === reading.partFrom) return advance(reading, 1)
  if (isA(tokens, i, Is.pronoun | Is.groupPronoun)) return false
  if (YANG.has(tokens, i) && i + 1 < reading.limit && BERNAMA.has(tokens, i + 1)) {
    reading.at = i + 1
    return true
  }
  const opener = openerAfterYang(tokens, i)
  if (opener > 0 && opener < reading.limit) {
    reading.at = opener
    return true
  }
  if (YANG.has(tokens, i) && JUGA.has(tokens, i + 1) && isSecondOffice(reading, i + 2))
    return advance(reading, 2)
  if (mayLeadToBernama(reading, i)) {
    const bernama = bernamaAhead(tokens, i + 1, reading.limit)
    if (bernama >= 0) {
      reading.at = bernama
      return true
    }
  }
  if (PHRASE_CLOSERS.has(tokens, i)) {
    if (!CLOSERS_FOR_OTHERS.has(tokens, i)) reading.pointsBack = true
    return !advance(reading, 1)
  }
  if (SECOND_NAME_OPENERS.has(tokens, i)) return readSecondName(reading, i)
  if (ATAU.has(tokens, i) && readOtherName(reading, i)) return true
  const next = i + 1
  const capitalNext = next < reading.limit && isCapitalised(tokens, next)
  if (isA(tokens, i, Is.nameParticle) && capitalNext && !AMBIGUOUS_PARTICLES.has(tokens, i))
    return advance(reading, 1)
  if (isA(tokens, i, Is.commonNamePart) && !isA(tokens, i, Is.common) && capitalNext)
    return advance(reading, 1)
  if (capitalNext && DAN.has(tokens, i) && isInsideField(reading, i)) return advance(reading, 1)
  if (capitalNext && isPrepositionInOffice(reading, i)) return advance(reading, 1)
  if (reading.hasName && reading.position !== 'anywhere' && !reading.isDescribed) return false
  if (TITLE_HALF_JOINERS.has(tokens, i))
    return (capitalNext || isNounAhead(reading, next)) && !endsInPerson(reading) && advance(reading, 1)
  if (DESCRIPTION_LEADERS.has(tokens, i))
    return readLeader(reading, i, capitalNext || isNounAhead(reading, next) || isFieldAhead(reading, i))
  if (
    isA(tokens, i, Is.role | Is.rank | Is.titleWord | Is.institution | Is.honorific | Is.personNoun) &&
    !isA(tokens, i, Is.adverbialOpener)
  )
    return !endsInPerson(reading) && advance(reading, 1)
  // `keterangan tertulis Asosiasi Petani Wanasari`
  if (i === reading.partFrom + 1 && isA(tokens, i - 1, Is.documentNoun) && OF_SPEECH.has(tokens, i))
    return advance(reading, 1)
  if (reading.isDescribed && !endsInPerson(reading))
    return goesOnDescribing(reading, bits) && advance(reading, 1)
  return false
}

/** The token of `disapa` in `yang akrab disapa Lala`, with a name after it; 0 where there is none. */
function openerAfterYang(tokens: Tokens, yang: number): number {
  if (!YANG.has(tokens, yang)) return 0
  const at = USUALLY.has(tokens, yang + 1) ? yang + 2 : yang + 1
  return ALIAS_OPENERS.has(tokens, at) && isCapitalised(tokens, at + 1) ? at : 0
}

/** `Menteri Desa yang juga Ketua Partai Air`: one person's second office. */
function isSecondOffice({ tokens, limit, partFrom, at }: PhraseReader, i: number): boolean {
  return (
    i < limit &&
    isCapitalised(tokens, i) &&
    isA(tokens, i, Is.role | Is.rank) &&
    isEmpty(nameAtEnd(tokens, partFrom, at))
  )
}

/** `warga di Kelurahan Kenanga bernama Marnodi`, `tetangga lain yang bernama Marnodi`: no person is named before. */
function mayLeadToBernama(reading: PhraseReader, i: number): boolean {
  const { tokens, partFrom } = reading
  return (
    (PLACE_LEADERS.has(tokens, i) || CLOSERS_FOR_OTHERS.has(tokens, i)) &&
    isA(tokens, partFrom, Is.role | Is.personNoun)
  )
}

function readLeader(reading: PhraseReader, i: number, goesOn: boolean): boolean {
  const intoBody =
    isCapitalised(reading.tokens, i + 1) &&
    isA(reading.tokens, i + 1, Is.institution) &&
    reading.parts.length === 0
  if ((!reading.isDescribed && !intoBody) || endsInPerson(reading) || !goesOn) return false
  if (intoBody && !reading.isDescribed) return advance(reading, 1)
  if (reading.leader === 0) reading.leader = i
  return advance(reading, 1)
}

/** Whether a small word can be inside a description (seorang sumber, ayah dua anak ini). */
function goesOnDescribing(reading: PhraseReader, bits: number): boolean {
  if (reading.at - reading.partFrom > 9) return false
  if (BARU.has(reading.tokens, reading.at) && reading.at === reading.partFrom + 1)
    return isCapitalised(reading.tokens, reading.at + 1)
  if (
    (bits &
      (Is.adverbialOpener | Is.adverb | Is.speechVerb | Is.stanceVerb | Is.verbBesideMarks | Is.passive)) !==
    0
  )
    return false
  if ((bits & (Is.finite | Is.clauseOpener)) !== 0) return false
  return !looksVerbalInDescription(reading.tokens, reading.at)
}

/** `Pejabat urusan luar negeri`: what an office is about, whatever nouns that are. */
function isFieldAhead({ tokens, limit }: PhraseReader, i: number): boolean {
  return i + 1 < limit && URUSAN.has(tokens, i) && isSmallWord(tokens, i + 1)
}

function isNounAhead(reading: PhraseReader, i: number): boolean {
  return (
    i < reading.limit &&
    isWord(reading.tokens, i) &&
    isA(reading.tokens, i, Is.role | Is.titleWord | Is.institution | Is.personNoun | Is.groupNoun)
  )
}

/** Whether the last word taken belongs to a personal name, so that small letters after it are something new. */
function endsInPerson(reading: PhraseReader): boolean {
  const last = reading.at - 1
  if (!isNameLike(reading.tokens, last)) return false
  if (isA(reading.tokens, last, Is.name)) return true
  return (
    last > reading.partFrom &&
    isNameLike(reading.tokens, last - 1) &&
    reading.tokens.shapes[last] === Shape.capital
  )
}

/** `yang akrab disapa X`, `alias X`, `yang bernama X`: a second name. */
function readSecondName(reading: PhraseReader, i: number): boolean {
  let to = i + 1
  while (to < reading.limit && (isCapitalised(reading.tokens, to) || reading.tokens.kinds[to] === Kind.dot))
    to += 1
  if (to === i + 1) return false
  if (BERNAMA.has(reading.tokens, i)) reading.called = { from: i + 1, to }
  else reading.aliases.push({ from: i + 1, to })
  reading.at = to
  return true
}

/** `Joko Widodo atau Jokowi`, `Laras Ayu atau akrab disapa Lala`: what somebody is called as well, before the verb. */
function readOtherName(reading: PhraseReader, atau: number): boolean {
  const { tokens, limit, position } = reading
  if (position !== 'before' || !endsInPerson(reading)) return false
  let from = YANG.has(tokens, atau + 1) ? atau + 2 : atau + 1
  if (USUALLY.has(tokens, from)) from += 1
  if (ALIAS_OPENERS.has(tokens, from)) from += 1
  let to = from
  while (to < limit && isCapitalised(tokens, to)) to += 1
  if (to === from || to - from > 2) return false
  reading.aliases.push({ from, to })
  reading.asideFrom = atau
  reading.at = to
  return true
}

/** Joiners and leaders that led nowhere. */
export function isDangling(reading: PhraseReader, i: number): boolean {
  if (!isSmallWord(reading.tokens, i)) return false
  return TITLE_HALF_JOINERS.has(reading.tokens, i) || DESCRIPTION_LEADERS.has(reading.tokens, i)
}

/** Takes the figure at `i` where it belongs to the phrase (`Komisi II DPR`, `ayah 2 anak`), and no date. */
export function readNumber(reading: PhraseReader, i: number): boolean {
  const { tokens } = reading
  if (i === reading.partFrom) return false
  // `Undang-Undang Pelayaran Pasal 5 menyebutkan`
  if (isA(tokens, i - 1, Is.documentNoun)) return advance(reading, 1)
  if (i + 1 >= reading.limit) return false
  if (
    tokens.text.charCodeAt(tokens.ends[i]! - 1) === 47 ||
    tokens.text.slice(tokens.starts[i], tokens.ends[i]).includes('/')
  )
    return false
  if (reading.isDescribed && isSmallWord(tokens, i + 1)) return advance(reading, 2)
  // `Ketua RW 05.`, `Kepala SDN 2,`: letters and a figure are one body's name.
  if (tokens.shapes[i - 1] === Shape.capitals && endsPhrase(tokens, i + 1)) return advance(reading, 1)
  if (reading.hasName && !isCapitalised(tokens, i + 1) && reading.position === 'after') return false
  return isCapitalised(tokens, i + 1) || tokens.kinds[i + 1] === Kind.comma
    ? !isA(tokens, i - 1, Is.time) && advance(reading, 1)
    : false
}

function endsPhrase({ kinds }: Tokens, i: number): boolean {
  const kind = kinds[i]
  return kind === Kind.comma || kind === Kind.stop || kind === Kind.mark || kind === Kind.lineEnd
}

/** Short forms are taken, ages and dates are not. */
export function readBracket(reading: PhraseReader, i: number): boolean {
  const { tokens } = reading
  if (i === reading.partFrom) return false
  let close = i + 1
  const most = Math.min(reading.limit, i + 9)
  while (close < most && tokens.kinds[close] !== Kind.close) close += 1
  if (close >= most || close === i + 1) return false
  if (!isWord(tokens, i + 1)) return readAge(reading, i, close)
  let letters = true
  for (let k = i + 1; k < close; k++) if (tokens.kinds[k] === Kind.number) letters = false
  if (!letters) return false
  if (isSmallWord(tokens, i + 1) && !isA(tokens, i + 1, Is.rank)) return false
  reading.aliases.push({ from: i + 1, to: close })
  reading.at = close + 1
  return true
}

/** An age is passed only on the way to an apposition: `Keysa (17), remaja asal …`. */
function readAge(reading: PhraseReader, open: number, close: number): boolean {
  const { tokens } = reading
  const isAge =
    tokens.kinds[open + 1] === Kind.number &&
    tokens.ends[open + 1]! - tokens.starts[open + 1]! <= 2 &&
    close <= open + 3
  if (!isAge || tokens.kinds[close + 1] !== Kind.comma || close + 2 >= reading.limit) return false
  if (!isA(tokens, close + 2, Is.role | Is.personNoun) || reading.position !== 'before') return false
  reading.asideFrom = open
  reading.at = close + 1
  return true
}
