import { COMMON_WORDS } from '../../../language/counted/common-words.ts'
import {
  ADVERBIAL_OPENERS,
  ADVERBS,
  CLAUSE_OPENERS,
  FINITE_WORDS,
  OBJECT_NOUNS,
  TIME_WORDS,
} from '../../../language/function-words.ts'
import { COMMON_NAME_PARTS, HONORIFICS, NAME_PARTICLES, NAMES } from '../../../language/names.ts'
import { PLACE_HEADS, PLACE_TAILS, PLACES, TOWNS } from '../../../language/place-words.ts'
import {
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  GROUP_PRONOUNS,
  INSTITUTION_NOUNS,
  PERSON_NOUNS,
  PRONOUNS,
} from '../../../language/speakers.ts'
import {
  ENGLISH_TITLE_WORDS,
  INSTITUTIONS,
  OFFICE_BEGINNINGS,
  RANKS,
  ROLES,
  TITLE_WORDS,
} from '../../../language/titles.ts'
import {
  CLIPPED_VERBS,
  DAMAGED_CUES,
  MISSPELT_VERBS,
  PASSIVE_VERBS,
  PASSIVES_OF_JUDGEMENT,
  SPEECH_NOUNS,
  SPEECH_ROOTS,
  SPEECH_VERBS,
  STANCE_VERBS,
  STAND_VERBS,
  VERBS_BESIDE_MARKS,
} from '../../../language/verbs.ts'
import { addWord, numberOfWord, WORD_ROOM } from './word-table.ts'

/** What a word can be, as bits: one word may be several things, and the frame decides. */
export const Is = {
  speechRoot: 0x1,
  speechWithClitic: 0x2,
  speechVerb: 0x4,
  stanceVerb: 0x8,
  verbBesideMarks: 0x10,
  passive: 0x20,
  according: 0x40,
  pronoun: 0x80,
  groupPronoun: 0x100,
  role: 0x200,
  rank: 0x400,
  honorific: 0x800,
  common: 0x1000,
  place: 0x2000,
  placeHead: 0x4000,
  placeTail: 0x8000,
  institution: 0x10000,
  titleWord: 0x20000,
  personNoun: 0x40000,
  groupNoun: 0x80000,
  institutionNoun: 0x100000,
  documentNoun: 0x200000,
  time: 0x400000,
  adverbialOpener: 0x800000,
  adverb: 0x1000000,
  clauseOpener: 0x2000000,
  name: 0x4000000,
  nameParticle: 0x8000000,
  commonNamePart: 0x10000000,
  finite: 0x20000000,
  objectNoun: 0x40000000,
  standVerb: 0x80000000,
} as const

/** Any verb that can report without quotation marks. */
export const ACTIVE_VERB: number = Is.speechVerb | Is.stanceVerb
/** Any word at which a frame may hang. */
export const ANY_CUE: number =
  Is.speechRoot |
  Is.speechWithClitic |
  Is.speechVerb |
  Is.stanceVerb |
  Is.verbBesideMarks |
  Is.passive |
  Is.according
/** Whatever shows that a capitalised word is part of an office or an institution, not of a personal name. */
export const NOT_A_NAME: number =
  Is.role | Is.rank | Is.institution | Is.titleWord | Is.placeHead | Is.placeTail | Is.time | Is.honorific
/** What a described speaker's noun may be. */
export const SPEAKER_NOUN: number =
  Is.personNoun |
  Is.groupNoun |
  Is.institutionNoun |
  Is.documentNoun |
  Is.role |
  Is.institution |
  Is.pronoun |
  Is.groupPronoun

/** The words the engine knows, by the number that `findWord` gives them. */
export interface Lexicon {
  /** What each word is; 0 for number 0, a word nobody listed. */
  readonly bits: Int32Array
}

let builtLexicon: Lexicon | undefined

/** The lexicon, made of the lists in `language/` when first asked for. */
export function lexicon(): Lexicon {
  builtLexicon ??= buildLexicon()
  return builtLexicon
}

/** What a word given as a string can be, as bits of `Is`. */
export function bitsOfWord(word: string): number {
  return lexicon().bits[numberOfWord(word.toLowerCase())]!
}

function buildLexicon(): Lexicon {
  const bitsByWord = new Map<string, number>()
  const add = (list: readonly string[], bit: number) => {
    for (const word of list) bitsByWord.set(word, (bitsByWord.get(word) ?? 0) | bit)
  }
  add(SPEECH_ROOTS, Is.speechRoot)
  add(
    SPEECH_ROOTS.map((root) => `${root}nya`),
    Is.speechWithClitic,
  )
  add(
    DAMAGED_CUES.map(([damaged]) => damaged),
    Is.speechRoot,
  )
  add(SPEECH_VERBS, Is.speechVerb)
  add(CLIPPED_VERBS, Is.speechVerb)
  add(MISSPELT_VERBS, Is.speechVerb)
  add(STANCE_VERBS, Is.stanceVerb)
  add(VERBS_BESIDE_MARKS, Is.verbBesideMarks)
  add(PASSIVE_VERBS, Is.passive)
  add(
    [...PASSIVE_VERBS, ...PASSIVES_OF_JUDGEMENT].map((verb) => `${verb}nya`),
    Is.passive,
  )
  add(['menurut', 'menurutnya'], Is.according)
  add(PRONOUNS, Is.pronoun)
  add(GROUP_PRONOUNS, Is.groupPronoun)
  add(ROLES, Is.role)
  add(RANKS, Is.rank)
  add(HONORIFICS, Is.honorific)
  add(COMMON_WORDS, Is.common)
  add(TOWNS, Is.place)
  for (const place of PLACES) {
    const words = place.split(' ')
    if (words.length === 1) add(words, Is.place)
    else {
      add(words.slice(0, 1), Is.placeHead)
      add(words.slice(1), Is.placeTail)
    }
  }
  add(PLACE_HEADS, Is.placeHead)
  add(PLACE_TAILS, Is.placeTail)
  add(INSTITUTIONS, Is.institution)
  add(TITLE_WORDS, Is.titleWord)
  add(ENGLISH_TITLE_WORDS, Is.titleWord)
  add(PERSON_NOUNS, Is.personNoun)
  add(
    PERSON_NOUNS.filter((noun) => !noun.endsWith('nya')).map((noun) => `${noun}nya`),
    Is.personNoun,
  )
  add(GROUP_NOUNS, Is.groupNoun)
  add(INSTITUTION_NOUNS, Is.institutionNoun)
  add(DOCUMENT_NOUNS, Is.documentNoun)
  add(SPEECH_NOUNS, Is.documentNoun)
  add(STAND_VERBS, Is.standVerb)
  add(TIME_WORDS, Is.time)
  add(ADVERBIAL_OPENERS, Is.adverbialOpener)
  add(ADVERBS, Is.adverb)
  add(CLAUSE_OPENERS, Is.clauseOpener)
  add(NAMES, Is.name)
  add(NAME_PARTICLES, Is.nameParticle)
  add(COMMON_NAME_PARTS, Is.commonNamePart)
  add(FINITE_WORDS, Is.finite)
  add(OBJECT_NOUNS, Is.objectNoun)
  const bits = new Int32Array(WORD_ROOM)
  for (const [word, its] of bitsByWord) bits[addWord(word)] = its
  return { bits }
}

const OFFICE_PREFIXES = new Set(OFFICE_BEGINNINGS)
/** Shortest word that is an office by its form. */
export const SHORTEST_OFFICE = 7

/** What an unlisted word is by its form: Kadispora holds an office, Kemenkomaritim is an institution, Kewilayahan a field. */
export function officeByForm(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start)
  if (
    (first === 75 || first === 80) &&
    text.charCodeAt(start + 1) === 101 &&
    end - start > 7 &&
    text.startsWith('an', end - 2)
  )
    return Is.titleWord
  if (first !== 75 && first !== 87) return 0
  const beginning = text.slice(start, start + 5).toLowerCase()
  if (beginning === 'kemen') return Is.institution
  return OFFICE_PREFIXES.has(beginning) ? Is.role : 0
}

/** `al-Shaief`, `el-Sisi`: a name, though its article is small. */
export function hasArabicArticle(text: string, start: number): boolean {
  const first = text[start]
  return (first === 'a' || first === 'e') && text[start + 2] === '-'
}
