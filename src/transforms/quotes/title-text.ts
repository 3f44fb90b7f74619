import { words } from '../../language/words.ts'
import { isAmpersand, Kind, type Tokens, textOf } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** `(Purn)` and `(Persero)` are part of the title, short forms are not. */
const KEPT_IN_BRACKETS = wordSet(words('persero purn ret'))

/** White space other than one space between two words; a title has some rarely. */
const MISSPACED = /[^\S ]| [ ,]|^ | $/

/** The title in `[from, to)` as it is printed, without the short forms in brackets; null where nothing is left. */
export function titleText(tokens: Tokens, from: number, to: number): string | null {
  let end = to
  while (end > from && (tokens.kinds[end - 1] === Kind.comma || isAmpersand(tokens, end - 1))) end -= 1
  const pieces: string[] = []
  let start = from
  for (let i = from; i < end; i++) {
    if (tokens.kinds[i] !== Kind.open || KEPT_IN_BRACKETS.has(tokens, i + 1)) continue
    if (i > start) pieces.push(textOf(tokens, start, i))
    while (i < end && tokens.kinds[i] !== Kind.close) i += 1
    start = i + 1
  }
  if (start < end) pieces.push(textOf(tokens, start, end))
  let title = pieces.length === 1 ? pieces[0]! : pieces.join(' ')
  if (MISSPACED.test(title)) title = title.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim()
  return title === '' ? null : title
}
