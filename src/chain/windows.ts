import { apply, type Edit } from '../document/edit.ts'
import { splitLines } from '../document/line.ts'
import { type Fingerprint, fingerprintOf, LineMemory } from '../transforms/dedupe/line-memory.ts'
import type { Context, Transform } from '../transforms/transform.ts'
import { type Edited, editText } from './edit-text.ts'

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
export type WindowEditor = (window: Window, allowed: (edits: readonly Edit[]) => readonly Edit[]) => Edited

/**
 * The editing of a document in windows: every edit belongs to the window in whose own part it starts. What it
 * gives is what {@link editText} gives for the whole, except where a rule needs the whole document: sentences
 * shorter than 60 characters and runs of lines are compared within a window.
 */
export function windowEditor(
  transforms: readonly Transform[],
  context: Omit<Context, 'doubt' | 'excerpt'>,
): WindowEditor {
  const memory = new LineMemory()
  /** Sentences that the next window shows, and so does not have to remember. */
  let shown: readonly Fingerprint[] = []
  /** How far the last edit reached into the window after its own. */
  let reached = 0
  return ({ text, start, end, shownAgain, opens, closes }, allowed) => {
    const excerpt = { opens, closes, stoodEarlier: (sentence: Fingerprint) => memory.has(sentence) }
    const { edits, doubts } = editText(text, transforms, { ...context, excerpt })
    const from = start + reached
    const own = allowed(edits).filter((edit) => edit.start >= from && (edit.start < end || closes))
    const to = Math.max(end, own.at(-1)?.end ?? end)
    reached = to - end
    for (const sentence of shown) memory.add(sentence)
    for (const sentence of sentencesOf(between(text, own, from, Math.max(from, shownAgain))))
      memory.add(sentence)
    shown = sentencesOf(between(text, own, Math.max(from, shownAgain), to))
    return { text: between(text, own, from, to), edits: own, doubts }
  }
}

/** What became of a stretch of the source; an edit belongs to the stretch in which it starts. */
function between(source: string, edits: readonly Edit[], from: number, to: number): string {
  const inside = edits.filter(
    ({ start }) => start >= from && (start < to || (start === to && to === source.length)),
  )
  const last = Math.max(to, inside.at(-1)?.end ?? to)
  return apply(
    source.slice(from, last),
    inside.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from })),
  )
}

function sentencesOf(text: string): Fingerprint[] {
  return splitLines(text)
    .map((line) => fingerprintOf(line.text))
    .filter((fingerprint) => fingerprint !== null)
}
