/** `library` is the program's own functions, by their names. */
export function textLaws(library: object): Record<string, (text: string) => void>
export function byteLaws(library: object): Record<string, (bytes: Buffer, seed: number) => Promise<void>>
