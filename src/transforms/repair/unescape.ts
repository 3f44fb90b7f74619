import type { Change } from '../../document/edit.ts'
import type { Lines } from '../../document/lines.ts'
import type { Context } from '../../rules/context.ts'
import { holdsUndecodedByte, isSpace } from '../line-shape.ts'
import { type Escape, escapesIn } from './escapes.ts'
import { WRAPPER } from './wrappers/card.ts'

/** What an escape shows of the text it is in. */
interface EscapeEvidence {
  /** How many are as they would be in a text of their own. */
  sound: number
  /** How many are where no text would have them. */
  strange: number
  /** The different kinds of the sound ones. */
  readonly kinds: Set<string>
  /** Line ends between a stop and the beginning of a sentence. */
  seams: number
}

const ENOUGH = 3
/** So many sound ones outweigh one that is strange, as where a line was torn in mid-sentence. */
const OUTWEIGHS = 4

/**
 * Peels a text whose line ends are all escaped: every escape in it becomes what it stands for, or none does.
 *
 * Every backslash must open an escape. At least three of them must be where a text would have what they stand for
 * (a line end between sentences, a no-break space between words, a curly mark at a word), or two that agree: of two
 * kinds, or two line ends between sentences.
 */
export function unescaped(lines: Lines, context: Context): Change[] {
  const line = onlyLine(lines)
  if (line === null) return []
  const text = lines.text(line)
  if (!text.includes('\\') || OTHER_LINE_END.test(text) || holdsUndecodedByte(text)) return []
  const escapes = escapesIn(text)
  if (escapes === null || escapes.length === 0) return []
  const { sound, strange, kinds, seams } = evidenceOf(text, escapes)
  const isEnough = sound >= ENOUGH || kinds.size >= 2 || seams >= 2
  if (!isEnough || strange * OUTWEIGHS > sound) {
    if (sound > 0) context.doubt(WRAPPER.name, text)
    return []
  }
  const place = lines.start(line)
  const changes: Change[] = []
  for (const { start, end, meant } of escapes)
    if (meant !== null)
      changes.push({ start: place + start, end: place + end, replacement: meant, rule: WRAPPER.name })
  return changes
}

const OTHER_LINE_END = /[\r\f\x85\u2028\u2029]/

/** The one line of a text that is not blank; null if there are more, or none. */
function onlyLine(lines: Lines): number | null {
  let only: number | null = null
  for (let line = 0; line < lines.count; line++) {
    if (lines.isBlank(line)) continue
    if (only !== null) return null
    only = line
  }
  return only
}

function evidenceOf(text: string, escapes: readonly Escape[]): EscapeEvidence {
  const evidence: EscapeEvidence = { sound: 0, strange: 0, kinds: new Set(), seams: 0 }
  for (let index = 0; index < escapes.length; ) {
    const last = escapes[index]!.meant === '\n' ? lastOfBreaks(text, escapes, index) : index
    weigh(text, escapes.slice(index, last + 1), evidence)
    index = last + 1
  }
  return evidence
}

/** The last of the line ends that follow each other with nothing but spaces between. */
function lastOfBreaks(text: string, escapes: readonly Escape[], first: number): number {
  let last = first
  while (escapes[last + 1]?.meant === '\n') {
    let at = escapes[last]!.end
    while (text[at] === ' ') at += 1
    if (at < escapes[last + 1]!.start) break
    last += 1
  }
  return last
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const SMALL = /\p{Ll}/u
const SENTENCE_STOP = /[.!?:;…"”’')\]%]/
const BEGINS = /[\p{Lu}\p{N}“‘«(\-–—•*#\\]/u
/** Beside a word of its own: a space, an edge of the text, a quotation mark, a bracket, a comma. */
const LEFT_OF_A_WORD = /^[\s"'`(“‘]?$/
const RIGHT_OF_A_WORD = /^[\s"'`)”’.,;:]?$/
const SPACES = /^[\u00a0\u2000-\u200a\u202f\u3000]$/
/** Dashes, bullets, ellipses, signs and emoji do occur between spaces. */
const STANDS_ALONE = /^[\p{S}\p{Pd}…•·]$/u
const OPENING_MARK = /^[“‘«]$/
const CLOSING_MARK = /^[”’»]$/
const CONTROL = /^[\0-\x1f\x7f-\x9f]$/
const DRIVE = /(?:^|[^\p{L}])[A-Za-z]:$/u

/** Weighs one escape, or a run of line ends. */
function weigh(text: string, run: readonly Escape[], evidence: EscapeEvidence): void {
  const { start, meant } = run[0]!
  const { end } = run.at(-1)!
  if (meant === null) return
  // A drive, and the path on it.
  if (DRIVE.test(text.slice(Math.max(0, start - 3), start))) evidence.strange += 1
  if (meant === '\n') {
    weighBreaks(text, start, end, run.length, evidence)
    return
  }
  const left = text.charAt(start - 1)
  const right = text.charAt(end)
  if (meant === '/') {
    if (isInEscapedAddress(text, start)) countSound(evidence, meant)
  } else if (isWordOfItsOwn(left, right)) {
    if (STANDS_ALONE.test(meant)) evidence.sound += 0.5
    else evidence.strange += 1
  } else if (meant === '\t') {
    if (SMALL.test(right)) evidence.strange += 1
    else if (LETTER_OR_DIGIT.test(right)) countSound(evidence, meant)
  } else if (meant === '\\' || CONTROL.test(meant)) {
    if (SMALL.test(right)) evidence.strange += 1
  } else countSound(evidence, kindOfEscape(meant))
}

function countSound(evidence: EscapeEvidence, kind: string): void {
  evidence.sound += 1
  evidence.kinds.add(kind)
}

function kindOfEscape(meant: string): string {
  if (meant === '"' || meant === "'") return 'straight mark'
  if (SPACES.test(meant)) return 'space'
  if (OPENING_MARK.test(meant)) return 'opening mark'
  if (CLOSING_MARK.test(meant)) return 'closing mark'
  return meant
}

function isWordOfItsOwn(left: string, right: string): boolean {
  return LEFT_OF_A_WORD.test(left) && RIGHT_OF_A_WORD.test(right)
}

/** Weighs line ends by what is before and after them. */
function weighBreaks(
  text: string,
  start: number,
  end: number,
  breaks: number,
  evidence: EscapeEvidence,
): void {
  let last = start - 1
  while (text[last] === ' ') last -= 1
  let next = end
  while (text[next] === ' ') next += 1
  const before = text.charAt(last)
  const after = text.charAt(next)
  const isAfterStop = before === '' || SENTENCE_STOP.test(before)
  if (after === '' || beginsSentenceAfter(text, next)) {
    if (isAfterStop) evidence.seams += 1
    // A word between two spaces shows nothing.
    else if (after === '' || (last < start - 1 && next > end)) return
    countSound(evidence, 'line end')
    if (breaks > 1) evidence.kinds.add('blank line')
  } else if (!isAfterStop || !SMALL.test(after) || (last < start - 1 && next > end)) evidence.strange += 1
}

function beginsSentenceAfter(text: string, at: number): boolean {
  const one = text.charAt(at)
  if (one === '"' || one === "'") return LETTER_OR_DIGIT.test(text.charAt(at + 1))
  return BEGINS.test(one)
}

const ADDRESS = /^["'(<]?https?:\\\/\\\//
/** An address is looked for so far back. */
const LONGEST_ADDRESS = 2000

/** Whether a slash belongs to an address whose slashes are all escaped. */
function isInEscapedAddress(text: string, at: number): boolean {
  const least = Math.max(0, at - LONGEST_ADDRESS)
  let start = at
  while (start > least && !isSpace(text.charCodeAt(start - 1))) start -= 1
  return ADDRESS.test(text.slice(start, at + 4))
}
