import { didYouMean } from '../language/did-you-mean.ts'

/** A name that is not known, of what it should be one, and those that are. */
export interface Unknown {
  readonly what: 'transform' | 'outlet' | 'rule or category' | 'option'
  readonly name: string
  readonly known: readonly string[]
  /** The known name that it is most like, or null. */
  readonly meant: string | null
}

/** A chain that cannot be: an unknown name, a name twice, or an order that is not legal. */
export class ChainError extends Error {
  override readonly name = 'ChainError'
  /** The name that is not known; null if the fault is another. */
  readonly unknown: Unknown | null

  constructor(message: string, unknown: Unknown | null = null) {
    super(message)
    this.unknown = unknown
  }
}

/**
 * The error about a name that is not known. It says which one was meant, if one is like it.
 *
 * @param more what else there is to say, in words
 */
export function unknownName(
  what: Unknown['what'],
  name: string,
  known: readonly string[],
  more = '',
): ChainError {
  const meant = didYouMean(name, known)
  const hint = meant === null ? '' : `; did you mean ${meant}?`
  return new ChainError(`there is no ${what} "${name}"${more}${hint}`, { what, name, known, meant })
}
