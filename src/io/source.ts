import { type BrokenOff, upToFault } from './broken-off.ts'
import { bytesFrom, gathered, withHead } from './chunks.ts'
import { type Compression, compressionOf, compressionOfHead } from './compression.ts'
import { asUtf8, type Encoding } from './encoding.ts'
import { InputError } from './input-error.ts'
import type { Form } from './recognise/forms.ts'

/** Something to read: a file, or standard input. */
export interface Source {
  /** What messages call it. */
  readonly name: string
  /** Null for standard input. */
  readonly path: string | null
  /** The path below the folder that was named, or the file's own name: where `-o FOLDER/` puts it. */
  readonly below: string
}

/** How a source is to be read. */
export type ReadOptions = {
  readonly encoding: Encoding | 'auto'
} & (
  | { readonly from: Form }
  | {
      readonly from: Form | 'auto'
      /** The field in which records have their text: it helps to see that they are records. */
      readonly textField: string
    }
)

/** What was found out about a source. */
export interface Description {
  readonly source: Source
  readonly form: Form
  readonly compression: Compression
  readonly encoding: Encoding
  readonly bom: boolean
}

/** A source that is open. */
export interface Opened extends Description {
  /** Its bytes as UTF-8. */
  readonly chunks: AsyncIterable<Buffer>
  /** Why `chunks` ended before the input did, if they did: to be asked once they have. */
  fault(): BrokenOff | null
  /** No more of it is read. */
  close(): void
}

/**
 * Opens a source and finds out what it is: compression by name (of standard input by the first bytes), encoding
 * by the mark, form by what its first bytes show and by its name.
 *
 * @throws InputError that names it, also if it is in a form that is not read
 */
export async function opened(source: Source, options: ReadOptions): Promise<Opened> {
  const { chunks, close } = bytesFrom(source.path, source.name)
  try {
    return { ...(await describedSource(source, options, chunks)), close }
  } catch (error) {
    close()
    throw error
  }
}

async function describedSource(
  source: Source,
  options: ReadOptions,
  chunks: AsyncIterable<Buffer>,
): Promise<Omit<Opened, 'close'>> {
  const { name } = source
  const asked = options.encoding
  const { compression, bytes, fault } = await unpackedOf(source, chunks)
  const isCut = () => fault()?.isCut === true
  const known = { source, compression, fault }
  if (options.from !== 'auto')
    return { ...known, form: options.from, ...(await asUtf8(bytes, asked, name, isCut)) }
  const { textField } = options
  const { enoughToTell, LOOKED_AT, sampleOf } = await import('./recognise/sample.ts')
  const { formOf } = await import('./recognise/recognise.ts')
  const raw = await gathered(bytes, enoughToTell(textField))
  const { encoding, bom, chunks: recoded } = await asUtf8(raw.chunks, asked, name, isCut)
  const text = await gathered(recoded, enoughToTell(textField))
  const form = formOf(
    name,
    { path: source.path, compression },
    {
      bytes: raw.head.subarray(0, LOOKED_AT),
      encoding,
      sample: sampleOf(text.head, text.isWhole),
      textField,
    },
  )
  return { ...known, encoding, bom, form, chunks: text.chunks }
}

async function unpackedOf(
  { name, path }: Source,
  chunks: AsyncIterable<Buffer>,
): Promise<{ compression: Compression; bytes: AsyncIterable<Buffer>; fault: Opened['fault'] }> {
  let compression: Compression
  let bytes = chunks
  if (path === null) {
    const { head, chunks: whole } = await withHead(chunks, 4)
    compression = compressionOfHead(head)
    bytes = whole
  } else compression = compressionOf(path.toLowerCase()).compression
  if (compression === 'none') return { compression, bytes, fault: () => null }
  const { chunks: upTo, fault } = upToFault((await import('./unpack.ts')).unpacked(bytes, compression, name))
  const { head, chunks: whole } = await withHead(upTo, 1)
  const found = fault()
  // Nothing at all could be read, as of a file that is not there.
  if (head.length === 0 && found?.isCut === true) throw new InputError(found.message)
  return { compression, bytes: whole, fault }
}
