import { WORDS_AFTER_RANKS } from '../../../language/titles.ts'
import { ACTIVE_VERB, Is } from '../tokens/lexicon.ts'
import {
  isA,
  isCapitalised,
  isSmallWord,
  isSpelled,
  isWord,
  Kind,
  Shape,
  type Tokens,
  touchesPrevious,
} from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { isNameLike } from './personal-name.ts'

/*
 * What the article itself shows its words to be, whatever the lists say. It is noted in the bits of its tokens before
 * anything is read:
 *
 * - `"…," kata Dana.`: an everyday word by which somebody is called is a name here, wherever it is written large before
 *   a verb or a name; a relative's noun (`Cucu`) only if the article prints a longer name that begins with it;
 * - `Wakil Menteri Kelautan (Wamenlaut)`: the short form in brackets after an office is an office;
 * - `Budi "Kancil" Santoso`: the marks around a nickname are the name's, no quotation;
 * - `Goliko Pol`: the strange word before the letters of a corps is a rank here.
 */

/** Notes what the article shows of its own words in `tokens`. Linear in the number of its capitals. */
export function learnWords(tokens: Tokens): void {
  const { capitalised, capitalisedCount } = tokens
  let names: Set<string> | null = null
  let ranks: Set<string> | null = null
  let offices: Set<string> | null = null
  for (let k = 0; k < capitalisedCount; k++) {
    const i = capitalised[k]!
    if (tokens.shapes[i] === Shape.capital && isCalledByCommonWord(tokens, i))
      (names ??= new Set()).add(wordAtToken(tokens, i))
    if (tokens.kinds[i + 1] === Kind.mark) noteNickname(tokens, i + 1)
    if (isShortFormOfOffice(tokens, i)) (offices ??= new Set()).add(wordAtToken(tokens, i))
    if (AFTER_RANK.has(tokens, i) && isStrange(tokens, i - 1))
      (ranks ??= new Set()).add(wordAtToken(tokens, i - 1))
  }
  if (names !== null) for (const name of names) noteName(tokens, name)
  if (offices !== null) for (const office of offices) noteAll(tokens, office, () => Is.role)
  if (ranks !== null) for (const rank of ranks) noteAll(tokens, rank, () => Is.rank)
}

const AFTER_RANK = wordSet(WORDS_AFTER_RANKS)

/** Somebody is called by these too, though they mean something else everywhere else. */
const EVERYDAY = Is.common | Is.personNoun | Is.objectNoun
/** What speaks under its own noun, or cannot be called so. */
const NEVER_CALLED =
  Is.name |
  Is.commonNamePart |
  Is.role |
  Is.rank |
  Is.honorific |
  Is.institution |
  Is.institutionNoun |
  Is.groupNoun |
  Is.documentNoun |
  Is.place |
  Is.placeHead |
  Is.pronoun |
  Is.groupPronoun |
  Is.time |
  Is.according

/** `"…," kata Dana.`: the word at `i`, alone after a bare cue after words in marks. */
function isCalledByCommonWord(tokens: Tokens, i: number): boolean {
  if (!isA(tokens, i, EVERYDAY) || isA(tokens, i, NEVER_CALLED)) return false
  return (
    i > 1 &&
    isSmallWord(tokens, i - 1) &&
    isA(tokens, i - 1, Is.speechRoot) &&
    (tokens.kinds[i - 2] === Kind.mark || tokens.kinds[i - 2] === Kind.comma) &&
    (!isCapitalised(tokens, i + 1) || isA(tokens, i + 1, Is.time))
  )
}

/** Words of a nickname in marks. */
const LONGEST_NICKNAME = 2

/** Takes the marks of `Budi "Kancil" Santoso` for a part of the name: names are on both sides, at most two inside. */
function noteNickname(tokens: Tokens, open: number): void {
  let close = open + 1
  while (close <= open + LONGEST_NICKNAME && isCapitalised(tokens, close)) close += 1
  if (close === open + 1 || tokens.kinds[close] !== Kind.mark) return
  if (!isNameLike(tokens, open - 1) || !isNameLike(tokens, close + 1)) return
  if (touchesPrevious(tokens, open) || touchesPrevious(tokens, close + 1)) return
  for (const mark of [open, close]) {
    tokens.kinds[mark] = Kind.other
    tokens.bits[mark] = Is.nameParticle
  }
}

/** Words from the head of an office to its short form in brackets. */
const LONGEST_OFFICE = 10
/** Letters that a short form shares with the head of its office, at least. */
const SHARED_LETTERS = 2

/** `(Wamenlaut)` right after `Wakil Menteri Kelautan`: it begins like the office's first word. */
function isShortFormOfOffice(tokens: Tokens, i: number): boolean {
  if (!isStrange(tokens, i) || tokens.kinds[i - 1] !== Kind.open || tokens.kinds[i + 1] !== Kind.close)
    return false
  const short = wordAtToken(tokens, i).slice(0, SHARED_LETTERS)
  for (let k = i - 2; k > Math.max(-1, i - LONGEST_OFFICE); k--) {
    if (!isWord(tokens, k)) return false
    if (isA(tokens, k, Is.role) && tokens.text.startsWith(short, tokens.starts[k])) return true
    if (isA(tokens, k, Is.role) && short === 'Ka' && tokens.text.startsWith('Kepala', tokens.starts[k]))
      return true
  }
  return false
}

function isStrange(tokens: Tokens, i: number): boolean {
  return i >= 0 && tokens.shapes[i] === Shape.capital && tokens.bits[i] === 0
}

function noteName(tokens: Tokens, name: string): void {
  let isKin = false
  let isLonger = false
  for (let k = 0; k < tokens.capitalisedCount; k++) {
    const i = tokens.capitalised[k]!
    if (!isSpelled(tokens, i, name)) continue
    isKin ||= isA(tokens, i, Is.personNoun)
    isLonger ||= isNameAfter(tokens, i)
  }
  if (isKin && !isLonger) return
  noteAll(tokens, name, (i) => (isUsedAsName(tokens, i) ? Is.name : tokens.bits[i]!))
}

/** Whether a name goes on after the word: `Cucu Halimatun`, not `Cucu Bupati`. */
function isNameAfter(tokens: Tokens, i: number): boolean {
  return (
    tokens.shapes[i + 1] === Shape.capital &&
    (tokens.bits[i + 1] === 0 || isA(tokens, i + 1, Is.name | Is.commonNamePart))
  )
}

/** Whether a name can be where the word is: not at a sentence's head before words that are no verb (`Dana itu cair`). */
function isUsedAsName(tokens: Tokens, i: number): boolean {
  if (i > 0 && isWord(tokens, i - 1)) return true
  const next = i + 1
  return (
    !isSmallWord(tokens, next) || isA(tokens, next, ACTIVE_VERB | Is.adverb | Is.verbBesideMarks | Is.finite)
  )
}

function noteAll(tokens: Tokens, word: string, bitsAt: (i: number) => number): void {
  for (let k = 0; k < tokens.capitalisedCount; k++) {
    const i = tokens.capitalised[k]!
    if (isSpelled(tokens, i, word)) tokens.bits[i] = bitsAt(i)
  }
}

function wordAtToken({ text, starts, ends }: Tokens, i: number): string {
  return text.slice(starts[i], ends[i])
}
