import type { OwnRule } from '../rules/own/own-rule.ts'
import { AT_THE_END, EDITING } from '../transforms/index.ts'
import { stripWith } from '../transforms/own-strip.ts'
import type { Transform } from '../transforms/transform.ts'
import { ChainError, unknownName } from './chain-error.ts'

/** The transforms that find spans in the text and change nothing. */
export const ANNOTATING = ['sentences', 'quotes'] as const
export type Annotating = (typeof ANNOTATING)[number]

/** The name of a transform. */
export type TransformName = Transform['name'] | Annotating

/** Every transform's name, in the order in which a chain runs them. */
export const TRANSFORM_NAMES: readonly TransformName[] = [...EDITING.map(({ name }) => name), ...ANNOTATING]

/** The default chain: every editing transform. */
export type DefaultTransforms = readonly ['repair', 'strip', 'dedupe', 'join']
export const DEFAULT_TRANSFORMS: DefaultTransforms = ['repair', 'strip', 'dedupe', 'join']

/** The transforms of a chain, by kind. */
export interface Order {
  readonly editing: readonly Transform[]
  readonly annotating: ReadonlySet<Annotating>
}

/**
 * Checks names and their order: any subset of repair, strip, dedupe, join, sentences, quotes, in that order.
 *
 * @param own a user's own rules, for strip
 * @throws ChainError that says what is wrong and what would be right
 */
export function orderOf(names: readonly string[], own: readonly OwnRule[] = []): Order {
  const known: readonly string[] = TRANSFORM_NAMES
  const places = names.map((name) => {
    const place = known.indexOf(name)
    if (place < 0) throw unknownName('transform', name, known, `; there are ${known.join(', ')}`)
    return place
  })
  for (let i = 1; i < places.length; i++) {
    if (places[i]! === places[i - 1]!) throw new ChainError(`the transform "${names[i]}" is named twice`)
    if (places[i]! < places[i - 1]!) {
      const right = [...new Set(places)].sort((a, b) => a - b).map((place) => known[place])
      throw new ChainError(
        `"${names[i]}" cannot run after "${names[i - 1]}"; the order is ${right.join(',')}`,
      )
    }
  }
  const withOwn = (transform: Transform) =>
    transform.name === 'strip' && own.length > 0 ? stripWith(own) : transform
  return {
    editing: [...EDITING, ...AT_THE_END].filter(({ name }) => names.includes(name)).map(withOwn),
    annotating: new Set(ANNOTATING.filter((name) => names.includes(name))),
  }
}
