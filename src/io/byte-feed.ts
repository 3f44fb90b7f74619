/** Bytes that are asked for in the sizes that are needed, out of chunks of any size. */
export interface ByteFeed {
  /** The next bytes, `most` of them or fewer; none at the end. They stay until they are skipped. */
  peek(most: number): Promise<Buffer>
  /** At least so many, if there are so many. */
  gather(least: number): Promise<Buffer>
  skip(count: number): void
}

export function byteFeed(chunks: AsyncIterable<Buffer>): ByteFeed {
  const iterator = chunks[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  let hasEnded = false
  const more = async () => {
    const { value, done } = await iterator.next()
    hasEnded = done === true
    if (!hasEnded) held = held.length === 0 ? value : Buffer.concat([held, value])
  }
  return {
    async peek(most) {
      while (held.length === 0 && !hasEnded) await more()
      return held.subarray(0, most)
    },
    async gather(least) {
      while (held.length < least && !hasEnded) await more()
      return held
    },
    skip(count) {
      held = held.subarray(count)
    },
  }
}
