import { ASIDE_OPENERS, REMINDER_OPENERS } from '../../../language/function-words.ts'
import { OBJECTS_OF_RAISING_A_VOICE, VERBS_OF_RAISING_A_VOICE } from '../../../language/verbs.ts'
import { Is, SPEAKER_NOUN } from '../tokens/lexicon.ts'
import { SALAH, SEORANG } from '../tokens/single-words.ts'
import { isA, isCapitalised, isSmallWord, isWord, Kind, type Tokens } from '../tokens/tokens.ts'
import { isDeedAtHead, looksLikeVerb } from '../tokens/verb-form.ts'
import { wordSet } from '../tokens/word-table.ts'
import { type Mention, mentionOf } from './mention.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { isAdverb } from './subject.ts'

/** Who a sentence is about, and the word that begins what it says of them. */
export interface SubjectAtHead {
  readonly mention: Mention
  /** The first verb that reports or takes a stand within reach, or the first small word after the subject. */
  readonly verb: number
}

/** The subject at a sentence's head with the small word after it; past asides with a verb that takes a stand. */
export function subjectAtHead(tokens: Tokens, from: number, to: number): SubjectAtHead | null {
  let start = afterAdverbial(tokens, afterDateline(tokens, from, to), to)
  for (let steps = 0; steps < 4 && start < to && isLeadIn(tokens, start); steps++) start += 1
  const phrase = start < to ? readNounPhrase(tokens, start, to, 'before') : null
  if (phrase === null) return null
  let verb = phrase.to
  while (verb < to && isAdverb(tokens, verb)) verb += 1
  if (verb < to && isAside(tokens, verb)) verb = verbAfterAside(tokens, verb, to)
  if (verb >= to) verb = afterDescription(tokens, predicateAfter(tokens, phrase.to, to), to)
  if (verb >= to || !isSmallWord(tokens, verb)) return null
  const mention = mentionOf(tokens, phrase)
  return mention === null ? null : { mention, verb }
}

/** The small word that begins whatever is said of a subject, past a bracket and a comma: `Suroto (45), petani, datang`. */
function predicateAfter(tokens: Tokens, from: number, to: number): number {
  let i = from
  if (tokens.kinds[i] === Kind.open) while (i < to && tokens.kinds[i] !== Kind.close) i += 1
  while (i < to && (tokens.kinds[i] === Kind.close || tokens.kinds[i] === Kind.comma)) i += 1
  return i
}

/** Past who somebody is, which no comma sets off: `Suroto (44) salah satu petani di Wanasari, | menyambut`. */
function afterDescription(tokens: Tokens, i: number, to: number): number {
  if (i >= to || !(SALAH.has(tokens, i) || SEORANG.has(tokens, i) || isA(tokens, i, Is.personNoun))) return i
  const phrase = readNounPhrase(tokens, i, to, 'before')
  if (phrase === null) return i
  return tokens.kinds[phrase.to] === Kind.comma ? phrase.to + 1 : phrase.to
}

const ASIDES = wordSet(ASIDE_OPENERS)

/** Whether something between subject and verb begins at `i`: `saat dikonfirmasi`, `yang ditemui`. */
function isAside(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] === Kind.comma || tokens.kinds[i] === Kind.open) return true
  return isSmallWord(tokens, i) && ASIDES.has(tokens, i)
}

const SPEAKING_VERBS = wordSet(VERBS_OF_RAISING_A_VOICE)
const SPEAKING_OBJECTS = wordSet(OBJECTS_OF_RAISING_A_VOICE)

/** `angkat bicara`, `buka suara`: somebody begins to speak. */
export function startsToSpeak(tokens: Tokens, i: number): boolean {
  return SPEAKING_VERBS.has(tokens, i) && SPEAKING_OBJECTS.has(tokens, i + 1)
}

/** The next verb that reports or takes a stand, within reach. */
function verbAfterAside(tokens: Tokens, from: number, to: number): number {
  if (tokens.kinds[from] === Kind.comma && looksLikeVerb(tokens, from + 1)) return from + 1
  for (let i = from; i < Math.min(to, from + 26); i++) {
    if (startsToSpeak(tokens, i)) return i
    if (isSmallWord(tokens, i) && isA(tokens, i, Is.speechVerb | Is.stanceVerb | Is.standVerb)) return i
  }
  return to
}

/** Past a place and a dash (`SUKAMAJU, KABAR — `). */
function afterDateline(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 9); i++) {
    if (tokens.kinds[i] === Kind.dash) return tokens.kinds[i + 1] === Kind.dash ? i + 2 : i + 1
    if (isSmallWord(tokens, i) && tokens.kinds[i - 1] !== Kind.dot) return from
  }
  return from
}

/** Past a phrase of time or place that leads in (`Pada Jumat (20/6), …`, `Dalam kesempatan itu, …`). */
function afterAdverbial(tokens: Tokens, from: number, to: number): number {
  if (isReminder(tokens, from, to) || isShortLeadIn(tokens, from, to) || isDeedAtHead(tokens, from))
    return afterComma(tokens, from, to)
  if (!isWord(tokens, from) || !isA(tokens, from, Is.adverbialOpener | Is.clauseOpener)) return from
  if (isA(tokens, from, Is.role | Is.name)) return from
  return afterComma(tokens, from, to)
}

function afterComma(tokens: Tokens, from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to, from + 14); i++) if (tokens.kinds[i] === Kind.comma) return i + 1
  return from
}

/** `Diberitakan sebelumnya, …`, `Diketahui, …`: what the paper has said already leads in. */
function isReminder(tokens: Tokens, from: number, to: number): boolean {
  if (!OPEN_A_REMINDER.has(tokens, from)) return false
  const comma = isAdverb(tokens, from + 1) ? from + 2 : from + 1
  return comma < to && tokens.kinds[comma] === Kind.comma
}

/** `Tak ayal, Laras …`: a few everyday words and a comma, before somebody who is named or meant. */
function isShortLeadIn(tokens: Tokens, from: number, to: number): boolean {
  if (!isA(tokens, from, EVERYDAY) || isA(tokens, from, SPEAKER_NOUN | Is.name | Is.rank | Is.honorific))
    return false
  let comma = from + 1
  while (comma < from + LONGEST_LEAD_IN && isSmallWord(tokens, comma)) {
    if (isA(tokens, comma, SPEAKER_NOUN)) return false
    comma += 1
  }
  if (comma + 1 >= to || tokens.kinds[comma] !== Kind.comma) return false
  return isCapitalised(tokens, comma + 1) || isA(tokens, comma + 1, Is.pronoun | Is.role)
}

const LONGEST_LEAD_IN = 4
const EVERYDAY = Is.adverb | Is.clauseOpener | Is.adverbialOpener | Is.finite | Is.common

const OPEN_A_REMINDER = wordSet(REMINDER_OPENERS)

function isLeadIn(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] === Kind.comma) return true
  return (
    isWord(tokens, i) && isA(tokens, i, Is.clauseOpener | Is.adverb) && !isA(tokens, i, Is.name | Is.role)
  )
}
