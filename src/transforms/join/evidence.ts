import type { LineProfile } from './line-profile.ts'
import { OPEN_ENDING, SENTENCE, TORN_MARK, TORN_NAME } from './rules.ts'

/** A line beside others, read when asked for; null if it is blank or there is none. */
export type Beside = () => LineProfile | null

/** Lines that may be one sentence: what has been gathered so far. */
export interface Gathered {
  readonly profiles: readonly LineProfile[]
  /** The line above the first one. */
  readonly above: Beside
  /** Whether a bracket is open. */
  readonly isBracketOpen: boolean
}

/** Below this a line without a stop that ends in a small word may be a heading. */
const SHORTEST_PROSE = 50
const SHORTEST_JOINED = 20

/**
 * What speaks for a line break inside a sentence.
 *
 * @param gathered the lines above the break; the last is the one that it ends
 * @param next the line below
 * @param after the line below that one
 * @returns the name of a rule, or null
 */
export function evidenceFor(gathered: Gathered, next: LineProfile, after: Beside): string | null {
  const last = gathered.profiles.at(-1)!
  const rule = ruleFor(gathered, last, next, after)
  return rule === null || next.isItem || next.isForeign || last.isForeign ? null : rule
}

function ruleFor(gathered: Gathered, last: LineProfile, next: LineProfile, after: Beside): string | null {
  if (isTornMark(gathered, last, next)) return TORN_MARK.name
  if (last.ends === 'stop' || last.ends === 'colon') return null
  if (last.ends === 'open')
    return endsList(gathered) || introducesList(last, next, after) ? null : OPEN_ENDING.name
  const rule = ruleWithin(gathered, last, next, after)
  return rule !== null && gathered.profiles[0]!.isItem ? null : rule
}

/** The same after a line that may be the end of something, by how the next one starts. */
function ruleWithin(gathered: Gathered, last: LineProfile, next: LineProfile, after: Beside): string | null {
  if (next.starts === 'small' || next.starts === 'bracket') return SENTENCE.name
  if (next.starts === 'year')
    return isUnderWay(gathered) || last.length >= SHORTEST_PROSE ? SENTENCE.name : null
  if (next.starts !== 'capital') return null
  if (isTornName(gathered, last, next, after)) return TORN_NAME.name
  return isUnderWay(gathered) && sentenceContinues(next, after) ? TORN_NAME.name : null
}

function isTornMark(gathered: Gathered, last: LineProfile, next: LineProfile): boolean {
  if (next.starts === 'mark') return next.isComma ? last.ends !== 'comma' : last.ends !== 'stop'
  if (last.ends === 'bracket') return true
  return gathered.isBracketOpen && next.closesBracket && last.ends !== 'stop'
}

/** `…, dan` below a line that ends in a comma: the last item but one of a list. */
function endsList({ profiles, above }: Gathered): boolean {
  const before = profiles.length === 1 ? above() : profiles.at(-2)!
  return before !== null && before.ends === 'comma'
}

/** `…, yaitu` above a list whose colon is missing. */
function introducesList(last: LineProfile, next: LineProfile, after: Beside): boolean {
  return last.introduces && next.starts !== 'small' && !(next.isShort && sentenceContinues(next, after))
}

/** Whether the sentence is under way: lines are gathered, and the last of them is as short as a link. */
function isUnderWay({ profiles }: Gathered): boolean {
  return profiles.length > 1 && profiles.at(-1)!.isShort
}

/** A short line in capitals that the line above waits for and the line below goes on from. */
function isTornName({ profiles }: Gathered, last: LineProfile, next: LineProfile, after: Beside): boolean {
  if (!next.isShort || next.ends === 'stop' || next.ends === 'colon') return false
  const below = after()
  if (below === null) return false
  const waits =
    last.isOffice || last.ends === 'comma' || (last.ends === 'small' && last.length >= SHORTEST_PROSE)
  if (next.ends === 'comma') return waits && last.length >= SHORTEST_PROSE
  if (continues(below))
    return waits || last.isProse || (last.ends === 'small' && (profiles.length > 1 || last.words > 1))
  return last.isOffice && last.isShort && profiles.length === 1 && below.nameThenVerb && below.ends === 'stop'
}

function continues(profile: LineProfile): boolean {
  return (
    profile.starts === 'small' ||
    profile.starts === 'mark' ||
    profile.starts === 'bracket' ||
    profile.starts === 'year'
  )
}

/** Whether the next line finishes the sentence, or the line after it goes on. */
function sentenceContinues(next: LineProfile, after: Beside): boolean {
  if (next.ends === 'stop') return true
  if (!next.isShort) return false
  const below = after()
  return below !== null && continues(below)
}

/** Whether the gathered lines, all joined, are a sentence: begun as one, ended as one, and no verse. */
export function isSentence(profiles: readonly LineProfile[]): boolean {
  const first = profiles[0]!
  const last = profiles.at(-1)!
  if (last.ends !== 'stop' && last.ends !== 'colon') return false
  if (first.starts === 'small' || first.starts === 'mark' || first.starts === 'enclosed') return false
  let length = 0
  for (const profile of profiles) length += profile.length
  return length >= SHORTEST_JOINED
}

const LONGEST_VERSE_LINE = 45

/**
 * Whether the lines look like a verse: all short, three of three words or more, or four of more than one; torn
 * sentences have shorter pieces, or a long one.
 */
export function isVerse(profiles: readonly LineProfile[]): boolean {
  if (profiles.length < 3) return false
  const fewest = profiles.length === 3 ? 3 : 2
  return profiles.every((profile) => isShortLine(profile, fewest))
}

/** Whether a line could be one of a verse: short, of three words or more. */
export function isLikeVerse(profile: LineProfile): boolean {
  return isShortLine(profile, 3)
}

function isShortLine(profile: LineProfile, fewestWords: number): boolean {
  return profile.length < LONGEST_VERSE_LINE && profile.words >= fewestWords && profile.starts !== 'mark'
}
