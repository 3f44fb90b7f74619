export interface Ran {
  readonly said: readonly string[]
  readonly out: Buffer
  readonly status: number
}
/** `library` is the program's own functions, by their names. */
export function ranOver(
  library: object,
  command: string,
  options: object,
  chunks: Iterable<Buffer>,
): Promise<Ran>
