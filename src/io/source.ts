import { gathered, readingOf, withHead } from './chunks.ts'
import { type Compression, compressionOf, compressionOfHead } from './compression.ts'
import { asUtf8, type Encoding } from './encoding.ts'
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
export interface ReadOptions {
  readonly from: Form | 'auto'
  readonly encoding: Encoding | 'auto'
  /** The field in which records have their text. */
  readonly textField: string
}

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
  const { chunks, close } = readingOf(source.path, source.name)
  try {
    return { ...(await described(source, options, chunks)), close }
  } catch (error) {
    close()
    throw error
  }
}

async function described(
  source: Source,
  { from, encoding: asked, textField }: ReadOptions,
  chunks: AsyncIterable<Buffer>,
): Promise<Omit<Opened, 'close'>> {
  const { name } = source
  const { compression, bytes } = await unpackedOf(source, chunks)
  if (from !== 'auto') return { source, compression, form: from, ...(await asUtf8(bytes, asked, name)) }
  const { enoughToTell, LOOKED_AT, sampleOf } = await import('./recognise/sample.ts')
  const { formOf } = await import('./recognise/recognise.ts')
  const raw = await gathered(bytes, enoughToTell(textField))
  const { encoding, bom, chunks: recoded } = await asUtf8(raw.chunks, asked, name)
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
  return { source, compression, encoding, bom, form, chunks: text.chunks }
}

async function unpackedOf(
  { name, path }: Source,
  chunks: AsyncIterable<Buffer>,
): Promise<{ compression: Compression; bytes: AsyncIterable<Buffer> }> {
  let compression: Compression
  let bytes = chunks
  if (path === null) {
    const { head, chunks: whole } = await withHead(chunks, 4)
    compression = compressionOfHead(head)
    bytes = whole
  } else compression = compressionOf(path.toLowerCase()).compression
  if (compression !== 'none') bytes = (await import('./unpack.ts')).unpacked(bytes, compression, name)
  return { compression, bytes }
}
