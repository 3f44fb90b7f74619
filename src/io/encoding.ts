import { StringDecoder } from 'node:string_decoder'
import { WINDOWS_1252_80_TO_9F } from '../text/codepages.ts'
import { withHead } from './chunks.ts'
import { InputError, NoPlaceError } from './input-error.ts'
import { encodeUtf8 } from './utf8.ts'

/** The encodings that are read, and written back by `--in-place` and `restore`. */
export const ENCODINGS = ['utf-8', 'windows-1252', 'latin-1', 'utf-16le', 'utf-16be'] as const
export type Encoding = (typeof ENCODINGS)[number]

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The bytes of the byte order mark of an encoding that has one. */
export function markOf(encoding: Encoding): Buffer {
  return Buffer.from(MARKS.find(([name]) => name === encoding)?.[1] ?? [])
}

/** Input as UTF-8 whatever it was, and what it was. */
export interface AsUtf8 {
  readonly encoding: Encoding
  /** Whether a byte order mark was at its start; it is not in `chunks`. */
  readonly bom: boolean
  readonly chunks: AsyncIterable<Buffer>
}

/**
 * Takes the byte order mark off and turns every encoding into UTF-8. `auto` goes by the mark, and takes what
 * has none for UTF-8. UTF-8 passes as it is, right or wrong.
 *
 * @param isCut whether the chunks, which have ended, were cut off: half a character at their end is then left out
 * @throws InputError, while `chunks` are read, where UTF-16 is broken: it names the byte
 */
export async function asUtf8(
  chunks: AsyncIterable<Buffer>,
  asked: Encoding | 'auto',
  name: string,
  isCut: () => boolean = () => false,
): Promise<AsUtf8> {
  const { head, chunks: whole } = await withHead(chunks, 3)
  const seen = MARKS.find(([encoding, mark]) => {
    return (asked === 'auto' || asked === encoding) && mark.every((byte, index) => head[index] === byte)
  })
  const encoding = asked === 'auto' ? (seen?.[0] ?? 'utf-8') : asked
  const bare = seen === undefined ? whole : without(whole, seen[1].length)
  const offset = seen?.[1].length ?? 0
  return { encoding, bom: seen !== undefined, chunks: recoded(bare, encoding, name, { offset, isCut }) }
}

/** Where the chunks begin in their input, and whether they ended too early. */
interface Extent {
  readonly offset: number
  readonly isCut: () => boolean
}

async function* without(chunks: AsyncIterable<Buffer>, count: number): AsyncGenerator<Buffer> {
  let left = count
  for await (const chunk of chunks) {
    const rest = chunk.subarray(left)
    left = Math.max(0, left - chunk.length)
    if (rest.length > 0) yield rest
  }
}

function recoded(
  chunks: AsyncIterable<Buffer>,
  encoding: Encoding,
  name: string,
  extent: Extent,
): AsyncIterable<Buffer> {
  if (encoding === 'utf-8') return chunks
  return encoding === 'latin-1' || encoding === 'windows-1252'
    ? fromSingleBytes(chunks, encoding)
    : fromUtf16(chunks, encoding === 'utf-16be', name, extent)
}

async function* fromSingleBytes(
  chunks: AsyncIterable<Buffer>,
  encoding: 'latin-1' | 'windows-1252',
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    const text = chunk.toString('latin1')
    yield Buffer.from(encoding === 'latin-1' ? text : text.replace(CONTROLS, windowsCharacter), 'utf8')
  }
}

async function* fromUtf16(
  chunks: AsyncIterable<Buffer>,
  isBigEndian: boolean,
  name: string,
  { offset, isCut }: Extent,
): AsyncGenerator<Buffer> {
  const decoder = new StringDecoder('utf16le')
  let units = 0
  let odd: Buffer = Buffer.alloc(0)
  const checked = (text: string) => {
    const wrong = text.search(LONE_SURROGATE)
    if (wrong >= 0) throw broken(name, isBigEndian, offset + 2 * (units + wrong))
    units += text.length
    return Buffer.from(text, 'utf8')
  }
  for await (const chunk of chunks) {
    const bytes = odd.length === 0 ? Buffer.from(chunk) : Buffer.concat([odd, chunk])
    const even = bytes.length - (bytes.length % 2)
    odd = bytes.subarray(even)
    const pairs = bytes.subarray(0, even)
    const text = decoder.write(isBigEndian ? pairs.swap16() : pairs)
    if (text !== '') yield checked(text)
  }
  if (isCut()) return
  const rest = decoder.end()
  if (rest !== '') yield checked(rest)
  if (odd.length > 0) throw broken(name, isBigEndian, offset + 2 * units)
}

function broken(name: string, isBigEndian: boolean, byte: number): InputError {
  const encoding = isBigEndian ? 'utf-16be' : 'utf-16le'
  return new InputError(
    `${name}: not ${encoding}: half a character at byte ${byte} (--encoding names another)`,
  )
}

/**
 * The characters of windows-1252 at bytes 0x80 to 0x9f; the five it leaves free are controls (WHATWG Encoding), so
 * that every byte comes back. Not by TextDecoder, which in Node 20 takes windows-1252 for latin-1.
 */
const WINDOWS_80_9F = WINDOWS_1252_80_TO_9F.replace(/\ufffd/g, (_, index: number) =>
  String.fromCharCode(0x80 + index),
)
const CONTROLS = /[\x80-\x9f]/g
const LONE_SURROGATE = /\p{Surrogate}/u
const BEYOND_A_BYTE = /[^\0-\xff]/gu
const NO_WINDOWS_BYTE = /[\x80-\x9f]|[^\0-\xff]/gu

function windowsCharacter(control: string): string {
  return WINDOWS_80_9F[control.charCodeAt(0) - 0x80]!
}

/**
 * The bytes of a text in an encoding.
 *
 * @throws NoPlaceError if a character has no place in it
 */
export function encode(text: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'utf-8':
      return encodeUtf8(text)
    case 'utf-16le':
      return Buffer.from(text, 'utf16le')
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16()
    case 'latin-1': {
      const foreign = text.match(BEYOND_A_BYTE)
      if (foreign !== null) throw noPlace(foreign[0], encoding)
      return Buffer.from(text, 'latin1')
    }
    case 'windows-1252': {
      const bytes = text.replace(NO_WINDOWS_BYTE, (character) => {
        const place = WINDOWS_80_9F.indexOf(character)
        if (place < 0) throw noPlace(character, encoding)
        return String.fromCharCode(0x80 + place)
      })
      return Buffer.from(bytes, 'latin1')
    }
  }
}

function noPlace(character: string, encoding: Encoding): NoPlaceError {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  return new NoPlaceError(`the character ${character} (U+${code}) has no place in ${encoding}`)
}
