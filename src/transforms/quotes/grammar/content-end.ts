import {
  MEDIUM_OPENERS,
  OCCASION_OPENERS,
  OCCASION_WORDS,
  STATEMENT_NOUNS,
} from '../../../language/function-words.ts'
import { HEARER_NOUNS } from '../../../language/speakers.ts'
import { RELAYING_OPENERS, RELAYING_OPENERS_FOR_LIKENESS } from '../../../language/verbs.ts'
import { Is } from '../tokens/lexicon.ts'
import { KEPADA, PARA, YANG } from '../tokens/single-words.ts'
import { isA, isCapitalised, isSmallWord, isWord, Kind, type Tokens } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { readNounPhrase } from './noun-phrase.ts'

/** Where reported words end: before a trailing source, time, place or occasion. */
export function endOfContent(tokens: Tokens, from: number, to: number): number {
  let end = to
  for (let i = to - 1; i > from + 1; i--) {
    const kind = tokens.kinds[i]
    if (kind === Kind.comma && isTrailing(tokens, i + 1, end)) end = i
    else if (kind === Kind.word && isSmallWord(tokens, i) && to - i < 40 && opensTail(tokens, i, end)) end = i
  }
  while (end > from && (tokens.kinds[end - 1] === Kind.comma || tokens.kinds[end - 1] === Kind.dash)) end -= 1
  return end
}

/** Whether what follows a comma, up to the end, is no part of what was said. */
function isTrailing(tokens: Tokens, from: number, end: number): boolean {
  if (from >= end) return true
  if (!isWord(tokens, from)) return false
  if (isA(tokens, from, Is.time) && isCapitalised(tokens, from))
    return end - from <= 8 && endsInDate(tokens, from, end)
  if (!isSmallWord(tokens, from)) return false
  if (RELAY_OPENERS.has(tokens, from))
    return !LIKE.has(tokens, from) || RELAY_OPENERS.has(tokens, from + 1) || YANG.has(tokens, from + 1)
  if (isA(tokens, from, Is.speechRoot) && !isA(tokens, from, Is.documentNoun))
    return speakerEnds(tokens, from + 1, end)
  if (isA(tokens, from, Is.speechWithClitic)) return true
  return isA(tokens, from, Is.according) ? speakerEnds(tokens, from + 1, end) : false
}

function endsInDate(tokens: Tokens, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (tokens.kinds[i] === Kind.number) return true
  return end - from <= 2
}

function speakerEnds(tokens: Tokens, from: number, end: number): boolean {
  const phrase = readNounPhrase(tokens, from, end, 'after')
  return phrase !== null && (phrase.to >= end || end - phrase.to < 24)
}

/** `saat dihubungi …`, `kepada wartawan …`, `dalam keterangannya …` up to the end. */
function opensTail(tokens: Tokens, i: number, end: number): boolean {
  if (!isA(tokens, i, Is.adverbialOpener) || i + 1 >= end || !isWord(tokens, i + 1)) return false
  const next = i + 1
  if (OPEN_AN_OCCASION.has(tokens, i) && OCCASIONS.has(tokens, next)) return true
  if (OPEN_A_STATEMENT.has(tokens, i)) return STATEMENTS.has(tokens, next)
  if (!KEPADA.has(tokens, i)) return false
  // `kepada para wartawan`, not `kepada para petani`.
  return HEARERS.has(tokens, PARA.has(tokens, next) ? next + 1 : next)
}

const OPEN_AN_OCCASION = wordSet(OCCASION_OPENERS)
const OPEN_A_STATEMENT = wordSet(MEDIUM_OPENERS)
const OCCASIONS = wordSet(OCCASION_WORDS)

const STATEMENTS = wordSet(STATEMENT_NOUNS)

const HEARERS = wordSet(HEARER_NOUNS)

const RELAY_OPENERS = wordSet(RELAYING_OPENERS)
const LIKE = wordSet(RELAYING_OPENERS_FOR_LIKENESS)
