import { countWords, endsSentence, lastCharacter } from '../line-shape.ts'
import { isAllowedRepeat, isFragment, isInVerse, isSaidAgain, startsInside } from './allowed-repeats.ts'
import type { FoldedLines } from './folded-lines.ts'

/** Shorter lines are never compared: they recur in every kind of list. */
export const SHORTEST_COPY = 20
const SHORTEST_NEIGHBOUR = 25
const SHORTEST_UNSTOPPED = 40
const FEWEST_STOPPED_WORDS = 3
const FEWEST_UNSTOPPED_WORDS = 4
/** A shorter sentence that is there three times or more is a refrain. */
const LONGEST_REFRAIN = 45

const DIGIT_OR_COLON = /[\d:]/
const GLUED_CAPITAL = /\p{Ll}\p{Lu}/gu
/** So many words glued to a capital speak of verses whose line ends were lost. */
const MOST_GLUED = 2
const WORD_START = /(?:^| )["“'‘(]?(\p{L})/gu
const ANY_LETTER = /\p{L}/u

/** What kind of copy a line is: of the line right above it, or of one further up. */
export type CopyKind = 'neighbour' | 'distant'

/**
 * Judges a line whose text is already higher up in the document.
 *
 * @param position of the later one
 * @param first position of the earlier one
 * @param times how often the text is in the document
 * @returns null where both may stay
 */
export function judgeCopy(
  folded: FoldedLines,
  position: number,
  first: number,
  times: number,
): CopyKind | null {
  const text = folded.text(position)
  const fewest = endsSentence(text) ? FEWEST_STOPPED_WORDS : FEWEST_UNSTOPPED_WORDS
  if (countWords(text, fewest) < fewest) return null
  if (position - first === 1) return isNeighbourCopy(folded, position, times) ? 'neighbour' : null
  if (endsSentence(text)) return isAllowedRepeat(folded, position, first, times) ? null : 'distant'
  if (text.length < SHORTEST_UNSTOPPED || lastCharacter(text) === ':' || !isRunningText(text)) return null
  if (isFragment(folded, first) || isAllowedRepeat(folded, position, first, times)) return null
  return 'distant'
}

/** The same line twice in a row: the title of a player, a sentence; not two cells, not two lines of a song. */
function isNeighbourCopy(folded: FoldedLines, position: number, times: number): boolean {
  const text = folded.text(position)
  if (isSaidAgain(text) || (times > 2 && text.length < LONGEST_REFRAIN && endsSentence(text))) return false
  if (text.length < (endsSentence(text) ? SHORTEST_COPY : SHORTEST_NEIGHBOUR)) return false
  if (startsInside(text)) return false
  return letterShare(text) >= 0.6 && !isInVerse(folded, position - 1, position)
}

/**
 * Whether a line without a stop is running text: small words, no figures, no label. Headings, rows of a table,
 * fares and programmes recur in good order.
 */
function isRunningText(text: string): boolean {
  const head = text.slice(0, 400)
  if (DIGIT_OR_COLON.test(text) || (head.match(GLUED_CAPITAL)?.length ?? 0) > MOST_GLUED) return false
  let words = 0
  let small = 0
  for (const [, letter] of head.matchAll(WORD_START)) {
    words += 1
    if (letter === letter!.toLowerCase()) small += 1
  }
  return words > 0 && small / words >= 0.5
}

/** The share of letters among the first characters that are not spaces. */
function letterShare(text: string): number {
  let letters = 0
  let others = 0
  for (const character of text.slice(0, 200)) {
    if (ANY_LETTER.test(character)) letters += 1
    else if (character !== ' ') others += 1
  }
  return letters + others === 0 ? 0 : letters / (letters + others)
}
