import { isatty } from 'node:tty'
import { BufferedWriter } from './buffered-writer.ts'
import { type Compression, compressionOf } from './compression.ts'
import { type Encoding, encode, markOf } from './encoding.ts'
import { NoPlaceError, OutputError, systemReason } from './input-error.ts'
import { type OutputFile, openOutputFile, outputFileAt, STANDARD_OUTPUT } from './output-file.ts'
import type { Packer } from './pack.ts'
import { visibleParts } from './visible.ts'
import { ClosedPipe } from './write-whole.ts'

/** How the bytes of an output are made from its text. */
export interface OutputForm {
  readonly compression: Compression
  readonly encoding: Encoding
}

/** What documents are written to. */
export interface Writable {
  /** Text, which may hold the lone surrogates of lines that were not UTF-8; or bytes of UTF-8. */
  write(chunk: string | Uint8Array): void
  /** Text without lone surrogates, which is written without looking. */
  writeWellFormed(text: string): void
  /** Bytes, in whatever encoding they are. */
  writeRaw(bytes: Uint8Array): void
  /** The byte order mark of its encoding. */
  writeMark(): void
}

/** Where a run writes to. What it throws names it and is an OutputError, ClosedPipe, or NoPlaceError where its encoding lacks a character. */
export interface Output extends Writable {
  readonly name: string
  /** To be waited for after each block of input: what came of it is written, so that nothing piles up and a slow pipe flows. */
  settle(): Promise<void>
  /** Everything is written: the file gets its name. */
  finish(): Promise<void>
  /** No more will come: what was written stays as `NAME.partial`; that name comes back, if it is a file. */
  leavePartial(): Promise<string[]>
  /** Nothing of it is to stay, if it is not finished. */
  abandon(): void
}

export const PLAIN_UTF8: OutputForm = { compression: 'none', encoding: 'utf-8' }

/**
 * Standard output. A terminal gets no control characters of the data, as from every output that is one.
 *
 * @param isPainted what is written holds colours and is made visible by whoever writes it
 */
export function standardOutput(isPainted = false): Output {
  return outputTo('standard output', STANDARD_OUTPUT, null, 'utf-8', isPainted)
}

/**
 * A file, packed and encoded as `form` says; see {@link outputFileAt} for how it comes into being.
 *
 * @throws OutputError that names it, if it cannot be made
 */
export async function fileOutput(path: string, form: OutputForm): Promise<Output> {
  const packer = await packerFor(form)
  return outputTo(path, outputFileAt(path), packer, form.encoding)
}

/**
 * A file that is written where it is, so that whatever has been written stays.
 *
 * @param flag `a` to write after what is there
 * @throws OutputError that names it, if it cannot be opened
 */
export async function openOutput(path: string, form: OutputForm, flag: 'w' | 'a'): Promise<Output> {
  return outputTo(path, openOutputFile(path, flag), await packerFor(form), form.encoding)
}

/** The form of an output that is new: UTF-8, packed as its name says. */
export function newFileForm(path: string): OutputForm {
  return { compression: compressionOf(path.toLowerCase()).compression, encoding: 'utf-8' }
}

async function packerFor({ compression }: OutputForm): Promise<Packer | null> {
  return compression === 'none' ? null : (await import('./pack.ts')).packerOf(compression)
}

const PACKED_AT_ONCE = 1 << 20

function outputTo(
  name: string,
  target: OutputFile,
  packer: Packer | null,
  encoding: Encoding,
  isPainted = false,
): Output {
  const sink = new BufferedWriter(target.descriptor)
  const isUtf8 = encoding === 'utf-8'
  const visible = packer === null && !isPainted && isatty(target.descriptor) ? visibleParts() : null
  let waiting: Buffer[] = []
  let waitingBytes = 0

  const named = (error: unknown) => {
    if (error instanceof ClosedPipe) return error
    if (error instanceof NoPlaceError)
      return new NoPlaceError(`${name}: ${error.message}; the file stays as it was (-o writes UTF-8)`)
    const isSystem = (error as NodeJS.ErrnoException).code !== undefined
    return new OutputError(
      `${name}: cannot be written: ${isSystem ? systemReason(error) : (error as Error).message}`,
    )
  }
  const attempt = (work: () => void) => {
    try {
      work()
    } catch (error) {
      throw named(error)
    }
  }
  const put = (chunk: string | Uint8Array) => {
    if (packer === null) return sink.write(chunk)
    // A copy: whoever wrote it may use its bytes again.
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : Buffer.from(chunk)
    waiting.push(bytes)
    waitingBytes += bytes.length
  }
  const pack = async () => {
    const block = Buffer.concat(waiting)
    waiting = []
    waitingBytes = 0
    if (block.length > 0) sink.write(await packer!.pack(block))
  }
  const complete = async (suffix: '' | '.partial') => {
    try {
      if (packer !== null) {
        await pack()
        sink.write(await packer.finish())
      }
      sink.flush()
      target.keep(suffix)
    } catch (error) {
      throw named(error)
    }
  }
  return {
    name,
    write: (chunk) =>
      attempt(() => {
        if (visible !== null) put(visible(chunk))
        else if (typeof chunk === 'string') put(encode(chunk, encoding))
        else put(isUtf8 ? chunk : encode(Buffer.from(chunk).toString('utf8'), encoding))
      }),
    writeWellFormed: (text) =>
      attempt(() => put(visible?.(text) ?? (isUtf8 ? text : encode(text, encoding)))),
    writeRaw: (bytes) => attempt(() => put(visible?.(bytes) ?? bytes)),
    writeMark: () => attempt(() => put(markOf(encoding))),
    settle: async () => {
      if (packer === null) attempt(() => sink.flush())
      if (waitingBytes < PACKED_AT_ONCE) return
      await pack().catch((error: unknown) => {
        throw named(error)
      })
    },
    finish: () => complete(''),
    leavePartial: async () => {
      await complete('.partial')
      return target.isAtomic ? [`${name}.partial`] : []
    },
    abandon: () => target.drop(),
  }
}
