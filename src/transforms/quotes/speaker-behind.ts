import { Is } from './lexicon.ts'
import { type Mention, mentionOf, namedBy } from './mention.ts'
import { type Phrase, readPhrase } from './phrase.ts'
import { Kind, Shape, type Tokens } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** Stand between a cue and its speaker. */
const BEFORE_SPEAKER = wordSet(['dari', 'kembali', 'lagi', 'oleh', 'pula', 'si'])

/** The speaker behind a cue, past an adverb (`kata lagi X`). */
export function speakerBehind(tokens: Tokens, from: number, limit: number): Mention | null {
  let i = from
  while (i < limit && i < from + 2 && tokens.kinds[i] === Kind.word && isPassedOver(tokens, i)) i += 1
  const phrase = readPhrase(tokens, i, limit, 'behind')
  if (phrase === null) return null
  return mentionOf(tokens, phrase) ?? (isLoneName(tokens, phrase) ? namedBy(tokens, phrase) : null)
}

/** One capitalised word where a speaker is due is a name, though it may be a common word elsewhere (Lalu, Muslim). */
function isLoneName(tokens: Tokens, { from, to }: Phrase): boolean {
  return (
    to - from === 1 &&
    tokens.shapes[from] === Shape.capital &&
    (tokens.bits[from]! & (Is.time | Is.pronoun | Is.role)) === 0
  )
}

function isPassedOver(tokens: Tokens, i: number): boolean {
  return tokens.shapes[i] === Shape.small && BEFORE_SPEAKER.has(tokens, i)
}
