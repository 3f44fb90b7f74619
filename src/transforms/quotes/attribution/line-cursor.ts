import type { Tokens } from '../tokens/tokens.ts'

/** Tells the line of a token; one after another costs one pass over the lines. */
export class LineCursor {
  readonly #lines: readonly number[]
  #line = 0

  constructor({ lines }: Tokens) {
    this.#lines = lines
  }

  lineOf(token: number): number {
    const lines = this.#lines
    while (this.#line + 1 < lines.length - 1 && lines[this.#line + 1]! <= token) this.#line += 1
    while (this.#line > 0 && lines[this.#line]! > token) this.#line -= 1
    return this.#line
  }
}
