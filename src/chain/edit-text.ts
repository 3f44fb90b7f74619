import { compose } from '../document/compose.ts'
import type { Change, Edit } from '../document/edit.ts'
import { type Lines, linesOf } from '../document/lines.ts'
import { type MultiSearch, multiSearchOf } from '../document/multi-search.ts'
import type { Context, Transform } from '../transforms/transform.ts'

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

/**
 * Runs editing transforms over a text, in order, and once more for as long as a round finds anything: what a
 * later transform did may show an earlier one something new (two lines joined hold a link). So cleaning twice
 * equals cleaning once.
 */
export function editText(
  source: string,
  transforms: readonly Transform[],
  context: Omit<Context, 'doubt'>,
): EditedText {
  const { lines, edits, doubts } = editLines(linesFor(source, transforms), transforms, context)
  return { text: lines.toString(), edits, doubts }
}

/** The lines of a text in which all that these transforms look for is found in one search. */
export function linesFor(text: string, transforms: readonly Transform[]): Lines {
  let walk = walks.get(transforms)
  if (walk === undefined)
    walks.set(
      transforms,
      (walk = multiSearchOf(transforms.flatMap(({ searchTerms }) => searchTerms?.() ?? []))),
    )
  return linesOf(text, walk)
}

/** Made once for the transforms of a chain, when it is first run. */
const walks = new WeakMap<readonly Transform[], MultiSearch>()

/** The same over lines; gives them as they are after the edits. */
export function editLines(
  source: Lines,
  transforms: readonly Transform[],
  context: Omit<Context, 'doubt'>,
): TextEdits & { readonly lines: Lines } {
  let lines = source
  /** For each rule, the lines of which it could not tell. */
  const doubts = new Map<string, Set<string>>()
  const asking: Context = {
    outlet: context.outlet,
    excerpt: context.excerpt,
    enabled: context.enabled,
    doubt(rule, line) {
      const known = doubts.get(rule)
      if (known === undefined) doubts.set(rule, new Set([line]))
      else known.add(line)
    },
  }
  let all: Signed[] = []
  /** How many transforms in a row found nothing: when all of them did, the text has settled. */
  let quiet = 0
  for (let turn = 0; quiet < transforms.length && turn < MOST_ROUNDS * transforms.length; turn++) {
    const transform = transforms[turn % transforms.length]!
    const { changes, lines: after, isStable } = transform.run(lines, asking)
    quiet += 1
    if (changes.length === 0) continue
    // A transform at rest has settled by itself; only the others may find more.
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
  return { lines, edits: sourceEditsOf(source, all), doubts: counts(doubts) }
}

/** The changes with what stood in the source; one that ends where it began is none. */
function sourceEditsOf(source: Lines, changes: readonly Signed[]): Edit[] {
  const edits: Edit[] = []
  for (const { start, end, replacement, transform, rule } of changes) {
    const stood = source.slice(start, end)
    if (stood !== replacement) edits.push({ start, end, source: stood, replacement, transform, rule })
  }
  return edits
}

const NO_DOUBTS: ReadonlyMap<string, number> = new Map()

function counts(sets: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  if (sets.size === 0) return NO_DOUBTS
  return new Map([...sets].map(([name, { size }]) => [name, size]))
}
