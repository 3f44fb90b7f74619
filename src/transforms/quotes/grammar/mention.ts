import type { Span } from '../../../document/span.ts'
import { SPEECH_NOUN_MODIFIERS, WORDS_BEFORE_SPEAKERS } from '../../../language/function-words.ts'
import { FOLLOWERS, FOLLOWERS_OR_ONE } from '../../../language/speakers.ts'
import { SITES_OF_ACCOUNTS } from '../../../language/titles.ts'
import { SPEECH_NOUNS } from '../../../language/verbs.ts'
import type { MentionKind } from '../quote.ts'
import { Is } from '../tokens/lexicon.ts'
import { DAN, PARA, SALAH } from '../tokens/single-words.ts'
import {
  isA,
  isCapitalised,
  isEmpty,
  isSmallWord,
  isWord,
  Kind,
  type Range,
  Shape,
  type Tokens,
} from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { isPointingBack, readNounPhrase } from './noun-phrase.ts'
import type { NounPhrase } from './noun-phrase-state.ts'
import { nameAtEnd } from './personal-name.ts'

/** A phrase that names who speaks, with what it is by itself; who it is, the whole article decides. */
export interface Mention extends Span {
  readonly kind: MentionKind
  /** The words of the phrase; empty for `-nya`. */
  readonly range: Range
  readonly phrase: NounPhrase | null
  /** The proper name in it; empty if it has none. */
  readonly name: Range
  readonly pointsBack: boolean
}

const NO_RANGE: Range = { from: 0, to: 0 }

/** The mention that a phrase makes, or null where the phrase can be nobody. */
export function mentionOf(tokens: Tokens, phrase: NounPhrase): Mention | null {
  const head = phrase.from
  const kind = mentionKindOf(tokens, phrase)
  if (kind === null) return null
  const name = properNameOf(tokens, phrase, kind)
  return {
    start: tokens.starts[head]!,
    end: tokens.ends[phrase.to - 1]!,
    kind,
    range: { from: phrase.from, to: phrase.to },
    phrase,
    name,
    pointsBack: phrase.pointsBack,
  }
}

/** The mention that one capitalised word makes where nothing but a name can be. */
export function loneNameMention(tokens: Tokens, phrase: NounPhrase): Mention {
  const range = { from: phrase.from, to: phrase.to }
  return {
    start: tokens.starts[phrase.from]!,
    end: tokens.ends[phrase.to - 1]!,
    kind: 'name',
    range,
    phrase,
    name: range,
    pointsBack: false,
  }
}

/** The mention `nya` inside a cue that ends in it. */
export function cliticMention(tokens: Tokens, cue: number): Mention {
  const end = tokens.ends[cue]!
  return {
    start: end - 3,
    end,
    kind: 'clitic',
    range: NO_RANGE,
    phrase: null,
    name: NO_RANGE,
    pointsBack: true,
  }
}

/** The person's name among the parts: a part that is a name, or a name after a rank, before one after an office. */
export function personalNameIn(tokens: Tokens, phrase: NounPhrase): Range {
  const named = phrase.parts.filter((part) => !isEmpty(part.name))
  const alone = named.find((part) => part.name.from === part.from)
  const ranked = named.find((part) => {
    const before = part.name.from - 1
    const at = tokens.kinds[before] === Kind.dot ? before - 1 : before
    return isA(tokens, at, Is.rank | Is.honorific)
  })
  return (alone ?? ranked ?? named[0])?.name ?? NO_RANGE
}

/** The proper name in a phrase of this kind; empty if it has none. */
function properNameOf(tokens: Tokens, phrase: NounPhrase, kind: MentionKind): Range {
  if (kind === 'account') {
    for (let i = phrase.from; i < phrase.to; i++)
      if (tokens.kinds[i] === Kind.account) return { from: i, to: i + 1 }
  }
  if (kind === 'name') return isEmpty(phrase.called) ? personalNameIn(tokens, phrase) : phrase.called
  if (kind === 'organization') {
    const from = afterSpeechNoun(tokens, phrase)
    return { from, to: phrase.parts[0]!.to > from ? phrase.parts[0]!.to : phrase.to }
  }
  return NO_RANGE
}

/** What a phrase is as a mention, by itself; null where it can be nobody. */
export function mentionKindOf(tokens: Tokens, phrase: NounPhrase): MentionKind | null {
  const head = phrase.from
  const bits = tokens.bits[head]!
  const single = phrase.to - head === 1
  for (let i = head; i < phrase.to; i++) if (tokens.kinds[i] === Kind.account) return 'account'
  if (single && isA(tokens, head, Is.pronoun)) return 'pronoun'
  if (single && isA(tokens, head, Is.groupPronoun)) return 'group'
  const hasName = phrase.parts.some((part) => !isEmpty(part.name))
  const headsSmall = isSmallWord(tokens, head) || isSmallWord(tokens, head + 1)
  if (headsSmall && isA(tokens, head, Is.documentNoun)) {
    const past = afterSpeechNoun(tokens, phrase)
    if (past >= phrase.to || past === head) return 'document'
    return kindAfterSpeechNoun(tokens, past, phrase)
  }
  if (areFollowers(tokens, phrase)) return 'group'
  if (isInstitutionName(tokens, phrase, head) || isAcronymName(tokens, phrase)) return 'organization'
  if (
    isA(tokens, head, Is.documentNoun) &&
    !isA(tokens, head, Is.personNoun | Is.role | Is.name | Is.institutionNoun)
  )
    return 'document'
  if (isNamedGroup(tokens, phrase, bits)) return 'group'
  if (!isEmpty(phrase.called)) return 'name'
  if (hasName) return isDescription(tokens, phrase) ? 'description' : 'name'
  if (single && tokens.shapes[head] === Shape.capitals) return 'organization'
  if (
    single &&
    isCapitalised(tokens, head) &&
    !isA(tokens, head, Is.role | Is.rank | Is.common | Is.groupNoun | Is.personNoun)
  )
    return 'organization'

  if (isA(tokens, head, Is.institutionNoun | Is.institution) && !isA(tokens, head, Is.role))
    return 'organization'
  if (isGroup(tokens, head, bits)) return 'group'
  if (isA(tokens, head, Is.role | Is.rank | Is.personNoun | Is.honorific) || SALAH.has(tokens, head))
    return 'description'
  if (isCapitalised(tokens, head) && isCapitalised(tokens, head + 1) && phrase.to - head > 1)
    return 'organization'
  return phrase.pointsBack && isPointingBack(tokens, head, phrase.to) ? 'description' : null
}

const FOLLOWER_NOUNS = wordSet(FOLLOWERS)
const MAY_BE_ONE = wordSet(FOLLOWERS_OR_ONE)

/** `Pendukung Hendarto`, `keluarga Ratri`: many, called after somebody who is not among them. */
function areFollowers(tokens: Tokens, { from, parts }: NounPhrase): boolean {
  if (!FOLLOWER_NOUNS.has(tokens, from) || parts.length > 1) return false
  if (isSmallWord(tokens, from) && MAY_BE_ONE.has(tokens, from)) return false
  const { name } = parts[0]!
  return !isEmpty(name) && (name.from === from + 1 || isA(tokens, from + 1, Is.honorific))
}

/** `BPI Danantara`, `KBRI Tokyo`: an acronym of three letters leads, and no office is named. */
function isAcronymName(tokens: Tokens, phrase: NounPhrase): boolean {
  const head = phrase.from
  if (tokens.shapes[head] !== Shape.capitals || tokens.ends[head]! - tokens.starts[head]! < 3) return false
  if (isA(tokens, head, Is.role | Is.rank | Is.honorific | Is.name) || phrase.parts.length > 1) return false
  for (let i = head; i < phrase.to; i++) if (isA(tokens, i, Is.role | Is.rank | Is.name)) return false
  return true
}

/** `masyarakat Pekon Balak`, `para petani Desa X`: many, whatever name their place has. */
function isNamedGroup(tokens: Tokens, phrase: NounPhrase, bits: number): boolean {
  if ((bits & Is.groupNoun) === 0 || (bits & (Is.role | Is.name)) !== 0 || phrase.parts.length > 1)
    return false
  const { name } = phrase.parts[0]!
  if (isEmpty(name)) return false
  return (bits & Is.personNoun) === 0 || isA(tokens, name.from - 1, Is.placeHead)
}

/** `pemain asal klub Mutiara ini`: a name in it, but pointing back at somebody by what they are. */
function isDescription(tokens: Tokens, phrase: NounPhrase): boolean {
  if (phrase.aliases.some(({ to }) => to < phrase.to - 2 || tokens.kinds[to] !== Kind.close)) return false
  if (!phrase.pointsBack || phrase.parts.length > 1 || phrase.to - phrase.from < 3) return false
  return isA(tokens, phrase.from, Is.role | Is.personNoun)
}

function isGroup(tokens: Tokens, head: number, bits: number): boolean {
  if ((bits & Is.groupNoun) === 0) return false
  if ((bits & Is.role) !== 0) return false
  return (bits & Is.personNoun) === 0 || DAN.has(tokens, head + 1)
}

function kindAfterSpeechNoun(tokens: Tokens, past: number, phrase: NounPhrase): MentionKind {
  if (tokens.kinds[past] === Kind.account) return 'account'
  if (isA(tokens, past, Is.role | Is.rank | Is.honorific))
    return phrase.parts.some((part) => !isEmpty(part.name)) ? 'name' : 'description'
  if ((isA(tokens, past, Is.groupNoun) && !isA(tokens, past, Is.institution)) || PARA.has(tokens, past - 1))
    return 'group'
  if (isCapitalised(tokens, past)) {
    const name = nameAtEnd(tokens, past, phrase.to)
    const isPerson = !isEmpty(name) && isA(tokens, name.from, Is.name | Is.commonNamePart)
    return isPerson ? 'name' : 'organization'
  }
  if (isA(tokens, past, Is.institution | Is.institutionNoun)) return 'organization'
  return 'document'
}

/** An institution's name: its first word is an institution's and no office or rank is in it. */
function isInstitutionName(tokens: Tokens, phrase: NounPhrase, head: number): boolean {
  if (
    !isA(tokens, head, Is.institution | Is.placeHead | Is.institutionNoun) ||
    isA(tokens, head, Is.role | Is.rank | Is.name)
  )
    return false
  const first = phrase.parts[0]!
  for (let i = first.from; i < first.to; i++) if (isA(tokens, i, Is.rank | Is.honorific)) return false
  return phrase.parts.length === 1 || isEmpty(phrase.parts[1]!.name)
}

/** Whether a phrase is a body's name. */
export function isInstitutionNamed(tokens: Tokens, phrase: NounPhrase): boolean {
  return isInstitutionName(tokens, phrase, phrase.from)
}

const BEFORE_SPEAKER = wordSet(WORDS_BEFORE_SPEAKERS)

/** The speaker after a cue, past an adverb (`kata lagi X`). */
export function speakerAfter(tokens: Tokens, from: number, limit: number): Mention | null {
  let i = from
  while (i < limit && i < from + 2 && isWord(tokens, i) && mayPrecedeSpeaker(tokens, i)) i += 1
  const phrase = readNounPhrase(tokens, i, limit, 'after')
  if (phrase === null) return null
  return mentionOf(tokens, phrase) ?? (isLoneName(tokens, phrase) ? loneNameMention(tokens, phrase) : null)
}

/** One capitalised word where a speaker is due is a name, though it may be a common word elsewhere (Lalu, Muslim). */
function isLoneName(tokens: Tokens, { from, to }: NounPhrase): boolean {
  return (
    to - from === 1 &&
    tokens.shapes[from] === Shape.capital &&
    !isA(tokens, from, Is.time | Is.pronoun | Is.role)
  )
}

function mayPrecedeSpeaker(tokens: Tokens, i: number): boolean {
  return isSmallWord(tokens, i) && BEFORE_SPEAKER.has(tokens, i)
}

const SPEECH_NOUN_SET = wordSet(SPEECH_NOUNS)

const SITES = wordSet(SITES_OF_ACCOUNTS)
const MODIFIERS = wordSet(SPEECH_NOUN_MODIFIERS)

/** Past a noun of speech (`keterangan BMKG`, `akun @x`): the token where the source's own name begins. */
export function afterSpeechNoun(tokens: Tokens, range: Range): number {
  let i = range.from
  while (
    i < range.to &&
    (isSmallWord(tokens, i) || i === range.from) &&
    (SPEECH_NOUN_SET.has(tokens, i) || MODIFIERS.has(tokens, i))
  )
    i += 1
  // `akun Facebook Laras Widuri`
  return i > range.from && i + 1 < range.to && SITES.has(tokens, i) ? i + 1 : i
}
