const LINE_FEED = 10

/**
 * Cuts chunks anew, so that every block but the last ends with a line feed. A line longer than a chunk is put
 * together once, when its end is there, so that the cost stays linear.
 */
export async function* blocksOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let kept: Buffer[] = []
  for await (const chunk of chunks) {
    const cut = chunk.lastIndexOf(LINE_FEED) + 1
    if (cut === 0) {
      kept.push(chunk)
      continue
    }
    kept.push(chunk.subarray(0, cut))
    yield kept.length === 1 ? kept[0]! : Buffer.concat(kept)
    kept = cut === chunk.length ? [] : [chunk.subarray(cut)]
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
