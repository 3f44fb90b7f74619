import { createHash } from 'node:crypto'
import { encodeUtf8 } from './utf8.ts'

/** SHA-256, in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const SHORT = 16

/** The first 16 hexadecimal digits of the SHA-256 of a text's UTF-8: enough to notice that it is another text. */
export function shortHashOf(text: string): string {
  return hashOf(encodeUtf8(text)).slice(0, SHORT)
}
