import type { Edit } from '../document/edit.ts'
import type { Context } from '../rules/context.ts'
import type { RememberingTransform } from '../transforms/transform.ts'
import type { EditedText, TextEditor } from './text-editor.ts'

/**
 * A part of a document too large to be held, with lines of the document before and after it so that rules see
 * what is around it. All places are UTF-16 indices of `text` at the start of a line.
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
 * gives is what the editor gives for the whole, except where a rule needs the whole document: sentences
 * shorter than 60 characters and runs of lines are compared within a window.
 */
export function windowEditor(editor: TextEditor, context: Omit<Context, 'doubt' | 'excerpt'>): WindowEditor {
  const remembering: RememberingTransform[] = []
  const transforms = editor.transforms.map((transform) => {
    const itself = transform.remembering?.(context.enabled)
    if (itself !== undefined) remembering.push(itself)
    return itself ?? transform
  })
  /** How far the last edit reached into the window after its own. */
  let reached = 0
  return ({ text, start, end, shownAgain, opens, closes }, allowed) => {
    const lines = editor.linesOf(text)
    const { edits, doubts } = editor.editLines(lines, { ...context, excerpt: { opens, closes } }, transforms)
    const from = start + reached
    const own = allowed(edits).filter((edit) => edit.start >= from && (edit.start < end || closes))
    const to = Math.max(end, own.at(-1)?.end ?? end)
    reached = to - end
    const edited = lines.edited(own)
    const past = placeAfter(own, to)
    const first = Math.max(from, shownAgain)
    const isBefore = ({ start }: Edit) => start < first
    const part = { start: from, shownAgain: placeAfter(own.filter(isBefore), first), end: past }
    for (const transform of remembering) transform.remember(edited, part)
    return { text: edited.slice(from, past), edits: own, doubts }
  }
}

/** Where a place comes to be by the edits that begin before it; after them, if the last one reaches past it. */
function placeAfter(edits: readonly Edit[], place: number): number {
  let after = Math.max(place, edits.at(-1)?.end ?? place)
  for (const { start, end, replacement } of edits) after += replacement.length - (end - start)
  return after
}
