/** Where in a JSON value something is: keys of objects and indices of arrays. */
export type JsonPath = readonly (string | number)[]

/** An own rule that cannot be used. The message completes "examples[0]: …". */
export class OwnRuleFault extends Error {
  override readonly name = 'OwnRuleFault'
  /** Where in the rule's JSON the fault is; empty for the rule as a whole. */
  readonly path: JsonPath

  constructor(path: JsonPath, message: string) {
    super(message)
    this.path = path
  }
}

/** A path as a reader writes it: `ownRules[0].examples[1].out`. */
export function writtenPath(path: JsonPath): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`))
    .join('')
}
