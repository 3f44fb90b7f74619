import { constants } from 'node:buffer'
import { LINE_FEED } from '../text/characters.ts'
import { InputError } from './input-error.ts'

/**
 * Cuts chunks anew, so that every block but the last ends with a line feed. A line longer than a chunk is put
 * together once, when its end is there, so that the cost stays linear.
 *
 * @param name what messages call the input
 * @param most the longest line that is gathered, in bytes, about; default: more than which no buffer can hold
 * @throws InputError for a longer one
 */
export async function* blocksOf(
  chunks: AsyncIterable<Buffer>,
  name: string,
  most: number = constants.MAX_LENGTH,
): AsyncGenerator<Buffer> {
  let kept: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    const cut = chunk.lastIndexOf(LINE_FEED) + 1
    size += cut === 0 ? chunk.length : cut
    if (size > most) throw new InputError(`${name}: a line of more than ${most} bytes cannot be held`)
    if (cut === 0) {
      kept.push(chunk)
      continue
    }
    kept.push(chunk.subarray(0, cut))
    yield kept.length === 1 ? kept[0]! : Buffer.concat(kept)
    kept = cut === chunk.length ? [] : [chunk.subarray(cut)]
    size = chunk.length - cut
  }
  if (kept.length > 0) yield kept.length === 1 ? kept[0]! : Buffer.concat(kept)
}

/** Where each line of a block starts and where the next one does, one after the other. */
export function* lineSpansOf(block: Buffer): Generator<{ start: number; next: number }> {
  let start = 0
  while (start < block.length) {
    const feed = block.indexOf(LINE_FEED, start)
    const next = feed < 0 ? block.length : feed + 1
    yield { start, next }
    start = next
  }
}

/** How many line feeds a block holds. */
export function lineCount(block: Buffer): number {
  let count = 0
  for (let at = block.indexOf(LINE_FEED); at >= 0; at = block.indexOf(LINE_FEED, at + 1)) count += 1
  return count
}
