import { Is } from './lexicon.ts'
import { type Mention, mentionOf } from './mention.ts'
import { readPhrase } from './phrase.ts'
import { looksLikeVerb } from './predicate.ts'
import { isAdverb } from './subject-before.ts'
import { Kind, Shape, type Tokens } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** The subject at a sentence's head, if a verb in the active voice follows it: who the sentence is about. */
export function subjectAtHead(
  tokens: Tokens,
  from: number,
  to: number,
): { mention: Mention; verb: number } | null {
  let start = pastAdverbial(tokens, pastDateline(tokens, from, to), to)
  for (let steps = 0; steps < 4 && start < to && isLeadIn(tokens, start); steps++) start += 1
  const phrase = start < to ? readPhrase(tokens, start, to, 'before') : null
  if (phrase === null) return null
  let verb = phrase.to
  while (verb < to && isAdverb(tokens, verb)) verb += 1
  if (verb < to && isAside(tokens, verb)) verb = verbPast(tokens, verb, to)
  if (verb >= to || tokens.kinds[verb] !== Kind.word || tokens.shapes[verb] !== Shape.small) return null
  const mention = mentionOf(tokens, phrase)
  return mention === null ? null : { mention, verb }
}

const ASIDES = wordSet([
  'saat',
  'dalam',
  'usai',
  'yang',
  'melalui',
  'selaku',
  'ketika',
  'bersama',
  'sebagai',
  'di',
])

/** Whether something between subject and verb begins at `i`: `saat dikonfirmasi`, `yang ditemui`. */
function isAside(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] === Kind.comma || tokens.kinds[i] === Kind.open) return true
  return tokens.kinds[i] === Kind.word && tokens.shapes[i] === Shape.small && ASIDES.has(tokens, i)
}

const RAISES = wordSet(['angkat', 'buka'])
const VOICE = wordSet(['bicara', 'mulut', 'suara'])

/** `angkat bicara`, `buka suara`: somebody begins to speak. */
export function raisesVoice(tokens: Tokens, i: number): boolean {
  return RAISES.has(tokens, i) && VOICE.has(tokens, i + 1)
}

/** The next verb that reports or takes a stand, within reach. */
function verbPast(tokens: Tokens, from: number, to: number): number {
  if (tokens.kinds[from] === Kind.comma && looksLikeVerb(tokens, from + 1)) return from + 1
  for (let i = from; i < Math.min(to, from + 26); i++) {
    if (raisesVoice(tokens, i)) return i
    if (
      tokens.shapes[i] === Shape.small &&
      (tokens.bits[i]! & (Is.speechVerb | Is.stanceVerb | Is.standVerb)) !== 0
    )
      return i
  }
  return to
}

/** Past a place and a dash (`SUKAMAJU, KABAR — `). */
function pastDateline(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 9); i++) {
    if (tokens.kinds[i] === Kind.dash) return tokens.kinds[i + 1] === Kind.dash ? i + 2 : i + 1
    if (tokens.shapes[i] === Shape.small && tokens.kinds[i] === Kind.word && tokens.kinds[i - 1] !== Kind.dot)
      return from
  }
  return from
}

/** Past a phrase of time or place that leads in (`Pada Jumat (20/6), …`, `Dalam kesempatan itu, …`). */
function pastAdverbial(tokens: Tokens, from: number, to: number): number {
  if (tokens.kinds[from] !== Kind.word || (tokens.bits[from]! & (Is.tail | Is.opener)) === 0) return from
  if ((tokens.bits[from]! & (Is.role | Is.name)) !== 0) return from
  for (let i = from + 1; i < Math.min(to, from + 14); i++) if (tokens.kinds[i] === Kind.comma) return i + 1
  return from
}

function isLeadIn(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] === Kind.comma) return true
  const bits = tokens.bits[i]!
  return (
    tokens.kinds[i] === Kind.word &&
    (bits & (Is.opener | Is.adverb)) !== 0 &&
    (bits & (Is.name | Is.role)) === 0
  )
}
