import type { Piece } from './line-profile.ts'
import { MARK, NAME, OPEN_ENDING, SENTENCE } from './rules.ts'

/** A line beside others, read when asked for; null if it is blank or there is none. */
export type Beside = () => Piece | null

/** Lines that may be one sentence: what has been gathered so far. */
export interface Gathered {
  readonly pieces: readonly Piece[]
  /** The line above the first one. */
  readonly above: Beside
  /** Whether a bracket stands open. */
  readonly isBracketOpen: boolean
}

/** Below this a line without a stop that ends in a small word may be a heading. */
const SHORTEST_PROSE = 50
const SHORTEST_SENTENCE = 20

/**
 * What speaks for a line break inside a sentence.
 *
 * @param gathered the lines above the break; the last is the one that it ends
 * @param next the line below
 * @param after the line below that one
 * @returns the name of a rule, or null
 */
export function evidenceFor(gathered: Gathered, next: Piece, after: Beside): string | null {
  const last = gathered.pieces.at(-1)!
  const rule = ruleFor(gathered, last, next, after)
  return rule === null || next.isItem || next.isForeign || last.isForeign ? null : rule
}

function ruleFor(gathered: Gathered, last: Piece, next: Piece, after: Beside): string | null {
  if (isTornMark(gathered, last, next)) return MARK.name
  if (last.ends === 'stop' || last.ends === 'colon') return null
  if (last.ends === 'open')
    return endsList(gathered) || introducesList(last, next, after) ? null : OPEN_ENDING.name
  const rule = ruleWithin(gathered, last, next, after)
  return rule !== null && gathered.pieces[0]!.isItem ? null : rule
}

/** The same behind a line that may be the end of something, by how the next one starts. */
function ruleWithin(gathered: Gathered, last: Piece, next: Piece, after: Beside): string | null {
  if (next.starts === 'small' || next.starts === 'bracket') return SENTENCE.name
  if (next.starts === 'year')
    return isInside(gathered) || last.length >= SHORTEST_PROSE ? SENTENCE.name : null
  if (next.starts !== 'capital') return null
  if (isTornName(gathered, last, next, after)) return NAME.name
  return isInside(gathered) && goesOn(next, after) ? NAME.name : null
}

function isTornMark(gathered: Gathered, last: Piece, next: Piece): boolean {
  if (next.starts === 'mark') return next.isComma ? last.ends !== 'comma' : last.ends !== 'stop'
  if (last.ends === 'bracket') return true
  return gathered.isBracketOpen && next.closesBracket && last.ends !== 'stop'
}

/** `…, dan` below a line that ends in a comma: the last item but one of a list. */
function endsList({ pieces, above }: Gathered): boolean {
  const before = pieces.length === 1 ? above() : pieces.at(-2)!
  return before !== null && before.ends === 'comma'
}

/** `…, yaitu` above a list whose colon is missing. */
function introducesList(last: Piece, next: Piece, after: Beside): boolean {
  return last.introduces && next.starts !== 'small' && !(next.isShort && goesOn(next, after))
}

/** Whether the sentence is under way: pieces are gathered, and the last of them is as short as a link. */
function isInside({ pieces }: Gathered): boolean {
  return pieces.length > 1 && pieces.at(-1)!.isShort
}

/** A short piece in capitals that the line above waits for and the line below goes on from. */
function isTornName({ pieces }: Gathered, last: Piece, next: Piece, after: Beside): boolean {
  if (!next.isShort || next.ends === 'stop' || next.ends === 'colon') return false
  const below = after()
  if (below === null) return false
  const waits =
    last.isOffice || last.ends === 'comma' || (last.ends === 'small' && last.length >= SHORTEST_PROSE)
  if (next.ends === 'comma') return waits && last.length >= SHORTEST_PROSE
  if (continues(below))
    return waits || last.isProse || (last.ends === 'small' && (pieces.length > 1 || last.words > 1))
  return last.isOffice && last.isShort && pieces.length === 1 && below.nameThenVerb && below.ends === 'stop'
}

function continues(piece: Piece): boolean {
  return (
    piece.starts === 'small' ||
    piece.starts === 'mark' ||
    piece.starts === 'bracket' ||
    piece.starts === 'year'
  )
}

/** Whether the next piece finishes the sentence, or the line after it goes on. */
function goesOn(next: Piece, after: Beside): boolean {
  if (next.ends === 'stop') return true
  if (!next.isShort) return false
  const below = after()
  return below !== null && continues(below)
}

/** Whether the gathered lines, all joined, are a sentence: begun as one, ended as one, and no verse. */
export function isSentence(pieces: readonly Piece[]): boolean {
  const first = pieces[0]!
  const last = pieces.at(-1)!
  if (last.ends !== 'stop' && last.ends !== 'colon') return false
  if (first.starts === 'small' || first.starts === 'mark' || first.starts === 'enclosed') return false
  let length = 0
  for (const piece of pieces) length += piece.length
  return length >= SHORTEST_SENTENCE
}

const LONGEST_VERSE = 45

/**
 * Whether the lines look like a verse: all short, three of three words or more, or four of more than one; torn
 * sentences have shorter pieces, or a long one.
 */
export function isVerse(pieces: readonly Piece[]): boolean {
  if (pieces.length < 3) return false
  const fewest = pieces.length === 3 ? 3 : 2
  return pieces.every((piece) => isShortLine(piece, fewest))
}

/** Whether a line could be one of a verse: short, of three words or more. */
export function isLikeVerse(piece: Piece): boolean {
  return isShortLine(piece, 3)
}

function isShortLine(piece: Piece, fewestWords: number): boolean {
  return piece.length < LONGEST_VERSE && piece.words >= fewestWords && piece.starts !== 'mark'
}
