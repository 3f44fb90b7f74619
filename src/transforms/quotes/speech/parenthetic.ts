import { cliticOf, speakerBehind } from '../grammar/mention.ts'
import { Is } from '../tokens/lexicon.ts'
import { Kind, type Tokens, wordAt } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { around } from './content-around.ts'
import type { Frame } from './speech-frame.ts'

const MASIH = wordSet(['masih'])

/** `…, kata X, …`, `…, kata X.`, `Kata X, …` without marks. */
export function parentheticFrame(tokens: Tokens, cue: number, from: number, to: number): Frame | null {
  const opens = cue === from || (cue === from + 1 && MASIH.has(tokens, from))
  const paused = tokens.kinds[cue - 1] === Kind.comma
  if (!opens && !paused && cue - from > 6) return null
  const mention = speakerBehind(tokens, cue + 1, to)
  if (mention === null) return null
  const next = tokens.kinds[mention.range.to]
  if (!opens && !paused && (next !== Kind.comma || (mention.kind !== 'pronoun' && mention.kind !== 'name')))
    return null
  if (opens && next !== Kind.comma) return null
  if (mention.kind === 'document') return null
  const tail = (tokens.bits[mention.range.to]! & (Is.tail | Is.time)) !== 0
  if (next !== Kind.comma && next !== Kind.open && mention.range.to < to && !tail) return null
  return around(
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
export function parentheticCliticFrame(tokens: Tokens, cue: number, from: number, to: number): Frame | null {
  if (cue === from || tokens.kinds[cue - 1] !== Kind.comma) return null
  const next = tokens.kinds[cue + 1]
  if (cue + 1 < to && next !== Kind.comma && (tokens.bits[cue + 1]! & (Is.tail | Is.time)) === 0) return null
  return around(
    tokens,
    cue,
    cue + 1,
    from,
    to,
    cliticOf(tokens, cue),
    'parenthetic',
    wordAt(tokens, cue).slice(0, -3),
    false,
    0.9,
  )
}
