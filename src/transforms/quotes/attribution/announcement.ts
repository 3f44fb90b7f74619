import {
  ADVERBS_AFTER_SPEAKERS,
  FORMS_OF_TO_BE,
  POINTERS,
  WORDS_FOR_LIKENESS,
} from '../../../language/function-words.ts'
import { FEELING_PASSIVES, NOUNS_OF_VOICING } from '../../../language/speakers.ts'
import { type Mention, speakerAfter } from '../grammar/mention.ts'
import { Is } from '../tokens/lexicon.ts'
import { BAGI, DARI, KE, KEMBALI, OLEH, SALAH, SATUNYA, YANG } from '../tokens/single-words.ts'
import { isA, isSmallWord, isWord, Kind, type Tokens } from '../tokens/tokens.ts'
import { looksLikeVerb } from '../tokens/verb-form.ts'
import { type WordSet, wordSet } from '../tokens/word-table.ts'

const FELT = wordSet(FEELING_PASSIVES)
/** Nouns for what somebody voices. */
export const VOICES: WordSet = wordSet(NOUNS_OF_VOICING)
const IS = wordSet(FORMS_OF_TO_BE)
const BEFORE_AGENT = wordSet([...ADVERBS_AFTER_SPEAKERS, 'oleh'])
const LIKE = wordSet([...POINTERS, ...WORDS_FOR_LIKENESS])

/** Tokens between a voice and whose it is: `apresiasi tinggi juga datang dari X`. */
const REACH = 6

/**
 * Whom a sentence announces as a source with no verb of speech: by what somebody feels (`Itulah yang dirasakan oleh X`), by
 * the noun for a voice (`Dukungan juga datang dari X`, `Kritik dilayangkan X`), as one of several (`Salah satunya X`).
 * Never one from whom a person gets it (`Fathan mendapat dukungan dari X`), the agent of another deed (`Rumah itu dibangun X`), one in a
 * relative clause (`jalan yang dirasakan X rusak`).
 *
 * @param isAboutPerson whether the sentence's subject is a person
 */
export function announcedIn(
  tokens: Tokens,
  from: number,
  to: number,
  isAboutPerson: boolean,
): Mention | null {
  for (let i = from; i + 1 < to; i++) {
    if (!isWord(tokens, i)) continue
    let mention: Mention | null = null
    if (FELT.has(tokens, i) && !describesNoun(tokens, i, from)) mention = agentAfter(tokens, i + 1, to)
    else if (VOICES.has(tokens, i) && !isAboutPerson) mention = whoseVoice(tokens, i, to)
    else if (SATUNYA.has(tokens, i) && SALAH.has(tokens, i - 1)) mention = oneOfMany(tokens, i + 1, to)
    if (mention !== null && mayBeSource(mention)) return mention
  }
  return null
}

function mayBeSource({ kind }: Mention): boolean {
  return kind === 'name' || kind === 'description' || kind === 'organization'
}

/** Whether a passive after *yang* belongs to a noun; after *itulah yang, seperti yang* it tells of a matter. */
function describesNoun(tokens: Tokens, verb: number, from: number): boolean {
  if (verb === from || !YANG.has(tokens, verb - 1)) return false
  return verb - 2 < from || !LIKE.has(tokens, verb - 2)
}

function agentAfter(tokens: Tokens, i: number, to: number): Mention | null {
  let at = i
  while (at < i + 3 && BEFORE_AGENT.has(tokens, at)) at += 1
  const mention = speakerAfter(tokens, at, to)
  return mention?.kind === 'name' || OLEH.has(tokens, at - 1) ? mention : null
}

/** `Dukungan juga datang dari X`, `mendapat apresiasi dari X`, `Kritik dilayangkan X`. */
function whoseVoice(tokens: Tokens, noun: number, to: number): Mention | null {
  for (let i = noun + 1; i < Math.min(to - 1, noun + REACH); i++) {
    if (!isSmallWord(tokens, i) || YANG.has(tokens, i)) return null
    if (DARI.has(tokens, i) || OLEH.has(tokens, i)) return speakerAfter(tokens, i + 1, to)
    if (VOICING.has(tokens, i)) return agentAfter(tokens, i + 1, to)
    if (looksLikeVerb(tokens, i)) return null
  }
  return null
}

/** `Jenazah itu ditemukan oleh Suroto Wibowo`: who did what the sentence tells; the last one, by name. */
export function agentOfDeed(tokens: Tokens, from: number, to: number): Mention | null {
  for (let i = to - 2; i > from; i--) {
    if (!isSmallWord(tokens, i) || !OLEH.has(tokens, i) || !looksLikeVerb(tokens, i - 1)) continue
    if (YANG.has(tokens, i - 2)) return null
    const mention = speakerAfter(tokens, i + 1, to)
    return mention?.kind === 'name' ? mention : null
  }
  return null
}

/** `Kembali ke Laras Widuri, dia …`, `Sementara bagi Laras, ia …`: to whom the article turns. */
export function returnedTo(tokens: Tokens, from: number, to: number): Mention | null {
  const isReturn = KEMBALI.has(tokens, from) && KE.has(tokens, from + 1)
  const bagi = isA(tokens, from, Is.clauseOpener) ? from + 1 : from
  if (!isReturn && !BAGI.has(tokens, bagi)) return null
  const mention = speakerAfter(tokens, isReturn ? from + 2 : bagi + 1, to)
  if (mention?.kind !== 'name') return null
  const end = mention.range.to
  return end >= to || tokens.kinds[end] === Kind.comma ? mention : null
}

/** With a noun of voice before them they tell whose it is. */
const VOICING = wordSet(['dilayangkan', 'dilontarkan', 'disuarakan', 'diutarakan'])

function oneOfMany(tokens: Tokens, i: number, to: number): Mention | null {
  const at = IS.has(tokens, i) ? i + 1 : i
  const mention = speakerAfter(tokens, at, to)
  return mention?.kind === 'name' ? mention : null
}
