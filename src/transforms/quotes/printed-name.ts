import { Is } from './lexicon.ts'
import { Kind, type Range, Shape, type Tokens } from './tokens.ts'

/** A name as a text prints it; empty where there is none. */
export interface PrintedName extends Range {
  readonly elements: readonly string[]
  /** The elements with spaces between. */
  readonly key: string
}

/** The elements of a name as printed: words and initials, without particles and stops. */
export function elementsOf(tokens: Tokens, name: Range): string[] {
  const elements: string[] = []
  for (let i = name.from; i < name.to; i++) {
    if (tokens.kinds[i] !== Kind.word) continue
    if ((tokens.bits[i]! & Is.particle) !== 0 && tokens.shapes[i] === Shape.small) continue
    elements.push(tokens.text.slice(tokens.starts[i], tokens.ends[i]))
  }
  return elements
}
