import { words } from '../../../language/words.ts'
import { hasPredicate } from '../grammar/finite-verb.ts'
import { cliticMention, type Mention, speakerAfter } from '../grammar/mention.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { Is } from '../tokens/lexicon.ts'
import { BAHWA, YANG } from '../tokens/single-words.ts'
import { isCapitalised, Kind, Shape, type Tokens, wordAt } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { contentAround, isConnectiveOnly } from './content-around.ts'
import type { SourceMention, SpeechFrame } from './speech-frame.ts'

/** Nobody in particular says it. */
const AGENTLESS = wordSet(words('disebut disebutkan'))

/** `Dijelaskannya, …`, `Dipaparkan X, …` report; `Hal itu disampaikan X` announces. */
export function passiveFrame(
  tokens: Tokens,
  cue: number,
  from: number,
  to: number,
  announcements: SourceMention[],
): SpeechFrame | null {
  const word = wordAt(tokens, cue)
  const isAgentless = AGENTLESS.has(tokens, cue)
  const opens = cue === from || isConnectiveOnly(tokens, from, cue)
  if (word.endsWith('nya')) {
    return opens &&
      (tokens.kinds[cue + 1] === Kind.comma
        ? isMoreThanTime(tokens, cue + 2, to)
        : isClauseNext(tokens, cue + 1, to))
      ? contentAround(
          tokens,
          cue,
          cue + 1,
          from,
          to,
          cliticMention(tokens, cue),
          'passive',
          word.slice(0, -3),
          true,
          0.88,
        )
      : null
  }
  const behind = tokens.kinds[cue + 1] === Kind.comma && isCapitalised(tokens, cue + 2) ? cue + 2 : cue + 1
  const mention = speakerAfter(tokens, behind, to)
  if (mention === null || mention.kind === 'document') return null
  if (isAgentless && mention.kind !== 'name') return null
  const past = afterDescription(tokens, mention, to)
  if (
    opens &&
    (tokens.kinds[past] === Kind.comma || BAHWA.has(tokens, past)) &&
    isClauseNext(tokens, past, to)
  ) {
    return contentAround(tokens, cue, past, from, to, mention, 'passive', word, true, 0.88)
  }
  if (!isAgentless && mention.kind !== 'pronoun' && (cue === from || !YANG.has(tokens, cue - 1)))
    announcements.push({ at: cue, mention })
  return null
}

/** Past who a named speaker is, where no comma sets it off (`Dikatakan Marno warga Desa Sukamaju, …`). */
function afterDescription(tokens: Tokens, { kind, range }: Mention, to: number): number {
  const isDescribed =
    kind === 'name' &&
    range.to < to &&
    tokens.shapes[range.to] === Shape.small &&
    (tokens.bits[range.to]! & (Is.personNoun | Is.role)) !== 0
  if (isDescribed) return readNounPhrase(tokens, range.to, to, 'behind')?.to ?? range.to
  return LASTLY.has(tokens, range.to) ? range.to + 1 : range.to
}

/** Stand between a speaker and what is said. */
const LASTLY = wordSet(words('juga lagi pula'))

/** Behind `Ditambahkannya,` anything that is more than a time is what was said. */
function isMoreThanTime(tokens: Tokens, from: number, to: number): boolean {
  return to - from > 2 && (tokens.bits[from]! & Is.time) === 0
}

/** Whether behind a comma, if there is one, a clause comes that does not begin with a time. */
function isClauseNext(tokens: Tokens, from: number, to: number): boolean {
  const first = tokens.kinds[from] === Kind.comma ? from + 1 : from
  return (tokens.bits[first]! & Is.time) === 0 && hasPredicate(tokens, first, to)
}
