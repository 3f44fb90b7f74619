import { cliticMention, speakerAfter } from '../grammar/mention.ts'
import { Is } from '../tokens/lexicon.ts'
import { Kind, type Tokens, wordAt } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { contentAround } from './content-around.ts'
import type { SpeechFrame } from './speech-frame.ts'

const MASIH = wordSet(['masih'])

/** `…, kata X, …`, `…, kata X.`, `Kata X, …` without marks. */
export function parentheticFrame(tokens: Tokens, cue: number, from: number, to: number): SpeechFrame | null {
  const opens = cue === from || (cue === from + 1 && MASIH.has(tokens, from))
  const paused = tokens.kinds[cue - 1] === Kind.comma
  if (!opens && !paused && cue - from > 6) return null
  const mention = speakerAfter(tokens, cue + 1, to)
  if (mention === null) return null
  const next = tokens.kinds[mention.range.to]
  if (!opens && !paused && (next !== Kind.comma || (mention.kind !== 'pronoun' && mention.kind !== 'name')))
    return null
  if (opens && next !== Kind.comma) return null
  if (mention.kind === 'document') return null
  const tail = (tokens.bits[mention.range.to]! & (Is.adverbialOpener | Is.time)) !== 0
  if (next !== Kind.comma && next !== Kind.open && mention.range.to < to && !tail) return null
  return contentAround(
    tokens,
    cue,
    mention.range.to,
    from,
    to,
    mention,
    'parenthetic',
    wordAt(tokens, cue),
    opens,
    0.92,
  )
}

/** `…, katanya.`, `…, ujarnya, …` without marks. */
export function parentheticCliticFrame(
  tokens: Tokens,
  cue: number,
  from: number,
  to: number,
): SpeechFrame | null {
  if (cue === from || tokens.kinds[cue - 1] !== Kind.comma) return null
  const next = tokens.kinds[cue + 1]
  if (cue + 1 < to && next !== Kind.comma && (tokens.bits[cue + 1]! & (Is.adverbialOpener | Is.time)) === 0)
    return null
  return contentAround(
    tokens,
    cue,
    cue + 1,
    from,
    to,
    cliticMention(tokens, cue),
    'parenthetic',
    wordAt(tokens, cue).slice(0, -3),
    false,
    0.9,
  )
}
