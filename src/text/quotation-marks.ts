import { ENTITY_NAMES } from './entity-names.ts'

/*
 * Quotation marks: as characters, and as entities that were left in a text.
 */

/** Double quotation marks of every shape; not the sign of inches, `″`. */
export const DOUBLE_MARKS = '"“”„‟«»〝〞＂'
/** Single quotation marks, and what is typed in their place: apostrophes and accents. */
export const SINGLE_MARKS = "'‘’‚‛`´"
/** The sign of inches, which also takes the place of a double mark. */
export const DOUBLE_PRIME = '″'

/** What a mark does by its shape alone. */
export type MarkSide = 'opens' | 'closes' | 'either'

const OPENING_SHAPES = '“„«〝'
const CLOSING_SHAPES = '”»〞'

/** What the shape of a double mark says it does. */
export function sideByShape(mark: string): MarkSide {
  if (OPENING_SHAPES.includes(mark)) return 'opens'
  return CLOSING_SHAPES.includes(mark) ? 'closes' : 'either'
}

/** The entities of marks, by what is between `&` and `;`: by name, and by number as news has them. */
const MARKS_BY_ENTITY: ReadonlyMap<string, string> = new Map([
  ...[...ENTITY_NAMES].filter(([, meant]) => (DOUBLE_MARKS + SINGLE_MARKS).includes(meant)),
  ...Array.from(DOUBLE_MARKS + SINGLE_MARKS, (mark) => [`#${mark.charCodeAt(0)}`, mark] as const),
])
const LONGEST_ENTITY = Math.max(...Array.from(MARKS_BY_ENTITY.keys(), (name) => name.length)) + 2

/** A quotation mark that is written as an entity. */
export interface EntityMark {
  readonly mark: string
  /** Units, from `&` to `;`. */
  readonly width: number
}

/** The mark whose entity begins at the `&` at `at`, or null. */
export function entityMarkAt(text: string, at: number): EntityMark | null {
  const end = text.slice(at, at + LONGEST_ENTITY).indexOf(';')
  const mark = end < 0 ? undefined : MARKS_BY_ENTITY.get(text.slice(at + 1, at + end))
  return mark === undefined ? null : { mark, width: end + 1 }
}
