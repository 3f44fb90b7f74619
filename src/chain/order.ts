import { EDITING } from '../transforms/index.ts'
import type { Transform } from '../transforms/transform.ts'

/** The transforms that find spans in the text and change nothing. */
export const ANNOTATING = ['sentences', 'quotes'] as const
export type Annotating = (typeof ANNOTATING)[number]

/** Every transform's name, in the order in which a chain runs them. */
export const TRANSFORM_NAMES: readonly string[] = [...EDITING.map(({ name }) => name), ...ANNOTATING]

/** The default chain: every editing transform. */
export const DEFAULT_TRANSFORMS: readonly string[] = EDITING.map(({ name }) => name)

/** A chain that cannot be: an unknown name, a name twice, or an order that is not legal. */
export class ChainError extends Error {
  override readonly name = 'ChainError'
  /** The name that is not known, and those that are; for a suggestion. */
  readonly unknown: { readonly name: string; readonly known: readonly string[] } | null

  constructor(message: string, name?: string, known: readonly string[] = []) {
    super(message)
    this.unknown = name === undefined ? null : { name, known }
  }
}

/** The transforms of a chain, by kind. */
export interface Order {
  readonly editing: readonly Transform[]
  readonly annotating: ReadonlySet<Annotating>
}

/**
 * Checks names and their order: any subset of repair, strip, dedupe, join, sentences, quotes, in that order.
 *
 * @throws ChainError that says what is wrong and what would be right
 */
export function orderOf(names: readonly string[]): Order {
  const places = names.map((name) => {
    const place = TRANSFORM_NAMES.indexOf(name)
    if (place < 0)
      throw new ChainError(
        `there is no transform "${name}"; there are ${TRANSFORM_NAMES.join(', ')}`,
        name,
        TRANSFORM_NAMES,
      )
    return place
  })
  for (let i = 1; i < places.length; i++) {
    if (places[i]! === places[i - 1]!) throw new ChainError(`the transform "${names[i]}" is named twice`)
    if (places[i]! < places[i - 1]!) {
      const right = [...new Set(places)].sort((a, b) => a - b).map((place) => TRANSFORM_NAMES[place])
      throw new ChainError(
        `"${names[i]}" cannot run after "${names[i - 1]}"; the order is ${right.join(',')}`,
      )
    }
  }
  return {
    editing: EDITING.filter(({ name }) => names.includes(name)),
    annotating: new Set(ANNOTATING.filter((name) => names.includes(name))),
  }
}
