import { crc32, createInflateRaw } from 'node:zlib'
import { BrokenOff } from './broken-off.ts'
import { type ByteFeed, byteFeed } from './byte-feed.ts'
import { sliceAfter, stepperOf } from './stepper.ts'

/*
 * The frame of gzip is read here (RFC 1952) and what it holds is unpacked by the runtime, whose own reader of the
 * frame throws away the last of what it unpacked when a check sum is wrong or something else follows.
 */

const MAGIC = [0x1f, 0x8b]
const DEFLATE = 8
/** The least head of a member, and what ends it: a check sum and a length. */
const HEAD = 10
const TRAILER = 8
/** Bits of the head's flags. */
const HAS_CHECK = 2
const HAS_EXTRA = 4
const NAME_FLAGS = [8, 16]
const RESERVED = 0xe0

/**
 * Unpacks gzip, member after member. Zeros after the last one pad a tape and mean nothing.
 *
 * @param name what messages call the input
 * @throws BrokenOff where it is cut off, not what it should be, or something else comes after its end; all that
 *   could be unpacked has come by then, but for the last eighth of a member that is broken in its middle
 */
export async function* gunzipped(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  const feed = byteFeed(chunks)
  const wrong = (reason: string) => new BrokenOff(`${name}: not a whole gzip file: ${reason}`)
  for (let isFirst = true; ; isFirst = false) {
    const head = (await feed.gather(MAGIC.length)).subarray(0, MAGIC.length)
    if (head.length === 0 && !isFirst) return
    const isMember = MAGIC.every((byte, index) => head[index] === byte)
    if (!isMember && !isFirst) return await refuseRest(feed, name)
    if (!isMember && head.some((byte, index) => byte !== MAGIC[index]))
      throw wrong('it does not begin as gzip does')
    yield* memberOf(feed, wrong)
  }
}

type Wrong = (reason: string) => BrokenOff

async function* memberOf(feed: ByteFeed, wrong: Wrong): AsyncGenerator<Buffer> {
  const take = async (count: number) => {
    const bytes = (await feed.gather(count)).subarray(0, count)
    if (bytes.length < count) throw wrong('unexpected end of file')
    feed.skip(count)
    return bytes
  }
  const fixed = await take(HEAD)
  const flags = fixed[3]!
  if (fixed[2] !== DEFLATE || (flags & RESERVED) !== 0) throw wrong('its head is none that is known')
  if (flags & HAS_EXTRA) await take((await take(2)).readUInt16LE())
  for (const flag of NAME_FLAGS) if (flags & flag) while ((await take(1))[0] !== 0);
  if (flags & HAS_CHECK) await take(2)

  let check = 0
  let length = 0
  for await (const bytes of inflated(feed, wrong)) {
    check = crc32(bytes, check)
    length = (length + bytes.length) % 2 ** 32
    yield bytes
  }
  const trailer = await take(TRAILER)
  if (trailer.readUInt32LE(0) !== check) throw wrong('its check sum does not fit what it holds')
  if (trailer.readUInt32LE(4) !== length) throw wrong('its length does not fit what it holds')
}

/** What a member holds; the feed is then at its trailer. */
async function* inflated(feed: ByteFeed, wrong: Wrong): AsyncGenerator<Buffer> {
  const inflater = createInflateRaw({ chunkSize: 1 << 18 })
  const stepper = stepperOf(inflater)
  try {
    while (!stepper.hasEnded) {
      const seen = inflater.bytesWritten
      const slice = await feed.peek(sliceAfter(seen))
      if (slice.length === 0) throw wrong('unexpected end of file')
      await stepper.write(slice)
      yield* stepper.taken()
      if (stepper.failure !== null) throw wrong(`it is damaged (${stepper.failure.message})`)
      feed.skip(inflater.bytesWritten - seen)
    }
  } finally {
    inflater.destroy()
  }
}

/** @throws BrokenOff unless all that is left are zeros */
async function refuseRest(feed: ByteFeed, name: string): Promise<void> {
  let count = 0
  let isPadding = true
  for (let rest = await feed.gather(1); rest.length > 0; rest = await feed.gather(1)) {
    count += rest.length
    isPadding &&= rest.every((byte) => byte === 0)
    feed.skip(rest.length)
  }
  if (isPadding) return
  const bytes = count === 1 ? '1 byte' : `${count} bytes`
  throw new BrokenOff(`${name}: ${bytes} after the end that ${count === 1 ? 'is' : 'are'} no gzip`, false)
}
