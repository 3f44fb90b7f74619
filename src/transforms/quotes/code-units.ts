/** Texts up to this many units are copied to room that is kept for the next one. */
const KEPT = 1 << 18
let kept: Room | undefined

interface Room {
  readonly bytes: Buffer
  readonly units: Uint16Array
}

/**
 * The UTF-16 units of a text as numbers, one zero behind them: reading them is twice as fast as asking a string.
 * Lent from text to text, as the columns of tokens are.
 */
export function codeUnits(text: string): Uint16Array {
  const size = text.length + 1
  if (size > KEPT) return filled(roomFor(size), text)
  kept ??= roomFor(KEPT)
  return filled(kept, text)
}

function roomFor(size: number): Room {
  const memory = new ArrayBuffer(size * 2)
  return { bytes: Buffer.from(memory), units: new Uint16Array(memory) }
}

function filled({ bytes, units }: Room, text: string): Uint16Array {
  bytes.write(text, 0, 'utf16le')
  units[text.length] = 0
  return units
}
