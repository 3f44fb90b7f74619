import type { Edit } from '../document/edit.ts'
import type { Lines } from '../document/lines.ts'
import { type Fingerprint, fingerprintOf, LineMemory } from '../transforms/dedupe/line-memory.ts'
import { COPY } from '../transforms/dedupe/rules.ts'
import type { Context, Transform } from '../transforms/transform.ts'
import { type EditedText, editLines, linesFor } from './edit-text.ts'

/**
 * A part of a document too large to be held, with lines of the document before and behind it so that rules see
 * what stands around it. All places are UTF-16 indices of `text` at the start of a line.
 */
export interface Window {
  readonly text: string
  /** The part that is this window's own. */
  readonly start: number
  readonly end: number
  /** From here on, own lines are shown once more before the next window's. */
  readonly shownAgain: number
  /** Whether `text` begins, and ends, where the document does. */
  readonly opens: boolean
  readonly closes: boolean
}

/**
 * Edits the windows of one document, which must come in order; gives what became of each one's own part.
 * `allowed` says which edits may stay.
 */
export type WindowEditor = (
  window: Window,
  allowed: (edits: readonly Edit[]) => readonly Edit[],
) => EditedText

/**
 * The editing of a document in windows: every edit belongs to the window in whose own part it starts. What it
 * gives is what `editText` gives for the whole, except where a rule needs the whole document: sentences
 * shorter than 60 characters and runs of lines are compared within a window.
 */
export function windowEditor(
  transforms: readonly Transform[],
  context: Omit<Context, 'doubt' | 'excerpt'>,
): WindowEditor {
  const memory = new LineMemory()
  const isComparing = transforms.some(({ rules }) => rules.includes(COPY)) && context.enabled(COPY.name)
  /** Sentences that the next window shows, and so does not have to remember. */
  let shown: readonly Fingerprint[] = []
  /** How far the last edit reached into the window after its own. */
  let reached = 0
  return ({ text, start, end, shownAgain, opens, closes }, allowed) => {
    const excerpt = { opens, closes, stoodEarlier: (sentence: Fingerprint) => memory.has(sentence) }
    const lines = linesFor(text, transforms)
    const { edits, doubts } = editLines(lines, transforms, { ...context, excerpt })
    const from = start + reached
    const own = allowed(edits).filter((edit) => edit.start >= from && (edit.start < end || closes))
    const to = Math.max(end, own.at(-1)?.end ?? end)
    reached = to - end
    const edited = lines.edited(own)
    const past = placeAfter(own, to)
    if (isComparing) {
      const first = Math.max(from, shownAgain)
      const isBefore = ({ start }: Edit) => start < first
      const again = placeAfter(own.filter(isBefore), first)
      for (const sentence of shown) memory.add(sentence)
      for (const sentence of sentencesOf(edited, from, again)) memory.add(sentence)
      shown = sentencesOf(edited, again, past)
    }
    return { text: edited.slice(from, past), edits: own, doubts }
  }
}

/** Where a place comes to stand by the edits that begin before it; behind them, if the last one reaches past it. */
function placeAfter(edits: readonly Edit[], place: number): number {
  let after = Math.max(place, edits.at(-1)?.end ?? place)
  for (const { start, end, replacement } of edits) after += replacement.length - (end - start)
  return after
}

/** The sentences between two places; a line that one of them divides counts as far as it lies between. */
function sentencesOf(lines: Lines, from: number, to: number): Fingerprint[] {
  const sentences: Fingerprint[] = []
  for (let line = 0; line < lines.count && lines.start(line) < to; line++) {
    if (lines.end(line) <= from) continue
    const start = Math.max(from, lines.start(line))
    const end = Math.min(to, lines.end(line))
    const isWhole = end - start === lines.end(line) - lines.start(line)
    const sentence = isWhole ? lines.memo(line, fingerprintOf) : fingerprintOf(lines.slice(start, end))
    if (sentence !== null) sentences.push(sentence)
  }
  return sentences
}
