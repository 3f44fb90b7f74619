import { words } from '../../../language/words.ts'
import { cliticOf, speakerBehind } from '../grammar/mention.ts'
import { Is } from '../tokens/lexicon.ts'
import { Kind, type Tokens, wordAt } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { around, isLead } from './content-around.ts'
import type { Frame } from './speech-frame.ts'

/** `Menurut X, …`, `…, menurut X, …`, `…, menurut X.` */
export function accordingFrame(tokens: Tokens, cue: number, from: number, to: number): Frame | null {
  const word = wordAt(tokens, cue)
  const opens = cue === from || isLead(tokens, from, cue)
  if (!opens && tokens.kinds[cue - 1] !== Kind.comma) return null
  if (word === 'menurutnya')
    return around(tokens, cue, cue + 1, from, to, cliticOf(tokens, cue), 'according', 'menurut', opens, 0.92)
  const mention = speakerBehind(tokens, cue + 1, to)
  if (mention === null || mention.kind === 'document') return null
  if (isData(tokens, cue + 1)) return null
  return around(tokens, cue, mention.range.to, from, to, mention, 'according', 'menurut', opens, 0.92)
}

/** Writings that tell whose they are: what somebody says, not data. */
const SOMEBODYS = wordSet(words('akun keterangan pengakuan penjelasan'))

function isData(tokens: Tokens, i: number): boolean {
  return (tokens.bits[i]! & Is.documentNoun) !== 0 && !SOMEBODYS.has(tokens, i)
}
