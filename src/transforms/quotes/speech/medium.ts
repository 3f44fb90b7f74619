import type { Span } from '../../../document/span.ts'
import { VERBS_OF_RELAYING } from '../../../language/verbs.ts'
import { isCapitalised, isSmallWord, isWord, Kind, type Tokens } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'

const RELAYING_VERBS = wordSet(VERBS_OF_RELAYING)
const FURTHEST_MEDIUM = 14

/** The medium named after `dikutip dari`, `dilansir`, within reach of a frame's end; never the speaker. */
export function mediumAfter(tokens: Tokens, from: number, to: number): Span | null {
  for (let i = from; i < Math.min(to, from + FURTHEST_MEDIUM); i++) {
    if (tokens.kinds[i] === Kind.stop || tokens.kinds[i] === Kind.mark) return null
    if (!isSmallWord(tokens, i) || !RELAYING_VERBS.has(tokens, i)) continue
    let start = i + 1
    while (start < to && start < i + 4 && isSmallWord(tokens, start)) start += 1
    let end = start
    while (
      end < to &&
      (isCapitalised(tokens, end) ||
        (end > start && tokens.kinds[end] === Kind.dot) ||
        (end > start && tokens.ends[end - 1] === tokens.starts[end] && isWord(tokens, end)))
    )
      end += 1
    return end > start ? { start: tokens.starts[start]!, end: tokens.ends[end - 1]! } : null
  }
  return null
}
