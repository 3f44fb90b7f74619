import { words } from '../../../language/words.ts'
import { cliticMention, speakerAfter } from '../grammar/mention.ts'
import { Is } from '../tokens/lexicon.ts'
import { Kind, type Tokens, wordAt } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { contentAround, isConnectiveOnly } from './content-around.ts'
import type { SpeechFrame } from './speech-frame.ts'

/** `Menurut X, …`, `…, menurut X, …`, `…, menurut X.` */
export function accordingFrame(tokens: Tokens, cue: number, from: number, to: number): SpeechFrame | null {
  const word = wordAt(tokens, cue)
  const opens = cue === from || isConnectiveOnly(tokens, from, cue)
  if (!opens && tokens.kinds[cue - 1] !== Kind.comma) return null
  if (word === 'menurutnya')
    return contentAround(
      tokens,
      cue,
      cue + 1,
      from,
      to,
      cliticMention(tokens, cue),
      'according',
      'menurut',
      opens,
      0.92,
    )
  const mention = speakerAfter(tokens, cue + 1, to)
  if (mention === null || mention.kind === 'document') return null
  if (isData(tokens, cue + 1)) return null
  return contentAround(tokens, cue, mention.range.to, from, to, mention, 'according', 'menurut', opens, 0.92)
}

/** Writings that tell whose they are: what somebody says, not data. */
const WRITINGS_OF_SOMEBODY = wordSet(words('akun keterangan pengakuan penjelasan'))

function isData(tokens: Tokens, i: number): boolean {
  return (tokens.bits[i]! & Is.documentNoun) !== 0 && !WRITINGS_OF_SOMEBODY.has(tokens, i)
}
