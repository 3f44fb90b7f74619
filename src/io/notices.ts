import type { Notice } from './item.ts'

/** What is said of a line that is not UTF-8. */
export function notUtf8(name: string, line: number, byte: number): string {
  return `${name}:${line}: not UTF-8 at byte ${byte}`
}

/** The same of a line of text, which passes as it came. */
export function notUtf8Notice(name: string, line: number, byte: number): Notice {
  const message = `${notUtf8(name, line, byte)}; the line passes as it came`
  return { kind: 'notice', about: 'not UTF-8', message, isFailure: true }
}

/** What is said of a line over the limit; `inner` is its number in the text of a record. */
export function tooLong(name: string, line: number, most: number, inner: number | null = null): Notice {
  const where = inner === null ? `${name}:${line}` : `${name}:${line}: line ${inner} of the text`
  const message = `${where}: more than ${most} bytes; the line passes untouched (--max-line)`
  return { kind: 'notice', about: 'too long', message, isFailure: false }
}
