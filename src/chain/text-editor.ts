import { compose } from '../document/compose.ts'
import type { Change, Edit } from '../document/edit.ts'
import { LayoutProfile } from '../document/layout-profile.ts'
import { type Lines, linesOf } from '../document/lines.ts'
import { type MultiSearch, multiSearchOf } from '../document/multi-search.ts'
import type { Context } from '../rules/context.ts'
import type { Transform } from '../transforms/transform.ts'

/** More rounds than any text of words needs; a bound, so that no input makes the work grow faster than the text. */
const MOST_ROUNDS = 8

type Signed = Change & { readonly transform: string }

/** What there is to edit in a text. */
export interface TextEdits {
  /** Edits of the source, ascending, whatever came before each of them. */
  readonly edits: readonly Edit[]
  /** Of how many lines each rule could not tell and held back. */
  readonly doubts: ReadonlyMap<string, number>
}

/** A text after its edits. */
export interface EditedText extends TextEdits {
  readonly text: string
}

/** What an editor knows of a text; it keeps the doubts itself. */
export type EditContext = Omit<Context, 'doubt'>

/** The editing transforms of a chain, and the one search for all the terms that they search lines for. */
export class TextEditor {
  readonly transforms: readonly Transform[]
  #search: MultiSearch | undefined

  constructor(transforms: readonly Transform[]) {
    this.transforms = transforms
  }
  /** The lines of a text, to be searched for all terms at once. The search is built for the first text. */
  linesOf(text: string): Lines {
    this.#search ??= multiSearchOf(this.transforms.flatMap(({ searchTerms }) => searchTerms?.() ?? []))
    return linesOf(text, this.#search)
  }
  /**
   * Runs the transforms over a text, in order, and once more for as long as a round finds anything: what a
   * later transform did may show an earlier one something new (two lines joined hold a link). So cleaning twice
   * equals cleaning once.
   */
  edit(text: string, context: EditContext): EditedText {
    const { lines, edits, doubts } = this.editLines(this.linesOf(text), context)
    return { text: lines.toString(), edits, doubts }
  }
  /**
   * The same over lines; gives them as they are after the edits.
   *
   * @param transforms the editor's own, or what they are in a document that is read part by part
   */
  editLines(
    source: Lines,
    context: EditContext,
    transforms: readonly Transform[] = this.transforms,
  ): TextEdits & { readonly lines: Lines } {
    const doubts = new Doubts()
    const withDoubt: Context = {
      ...context,
      layout: new LayoutProfile(source.toString()),
      doubt: (rule, line) => doubts.add(rule, line),
    }
    let lines = source
    let all: Signed[] = []
    /** How many transforms in a row found nothing: when all of them did, the text is stable. */
    let quiet = 0
    for (let turn = 0; quiet < transforms.length && turn < MOST_ROUNDS * transforms.length; turn++) {
      const transform = transforms[turn % transforms.length]!
      const { changes, lines: after, isStable } = transform.run(lines, withDoubt)
      quiet += 1
      if (changes.length === 0) continue
      // A stable transform finds nothing more by itself; only the others may.
      quiet = isStable ? 1 : 0
      const signed = changes.map(({ start, end, replacement, rule }) => ({
        start,
        end,
        replacement,
        rule,
        transform: transform.name,
      }))
      all = compose(all, lines, signed)
      lines = after
    }
    return { lines, edits: sourceEditsOf(source, all), doubts: doubts.counts() }
  }
}

/** The changes with what was in the source; one that ends where it began is none. */
function sourceEditsOf(source: Lines, changes: readonly Signed[]): Edit[] {
  const edits: Edit[] = []
  for (const { start, end, replacement, transform, rule } of changes) {
    const replaced = source.slice(start, end)
    if (replaced !== replacement) edits.push({ start, end, source: replaced, replacement, transform, rule })
  }
  return edits
}

const NO_DOUBTS: ReadonlyMap<string, number> = new Map()

/** For each rule, the lines of which it could not tell. */
class Doubts {
  readonly #lines = new Map<string, Set<string>>()

  add(rule: string, line: string): void {
    const known = this.#lines.get(rule)
    if (known === undefined) this.#lines.set(rule, new Set([line]))
    else known.add(line)
  }
  counts(): ReadonlyMap<string, number> {
    if (this.#lines.size === 0) return NO_DOUBTS
    return new Map([...this.#lines].map(([rule, { size }]) => [rule, size]))
  }
}
