/** Tokens, column by column. */
export interface Columns {
  starts: Int32Array
  ends: Int32Array
  kinds: Uint8Array
  shapes: Uint8Array
  /** What a word is, as the lexicon has it, less what its shape rules out. */
  bits: Int32Array
  /** The word's number in the lexicon; 0 for a word nobody listed and for what is no word. */
  numbers: Uint16Array
  /** The capitalised words, as tokens. */
  capitalised: Int32Array
  /** The hash of each, as the table of words has it. */
  hashes: Int32Array
}

/** Columns up to this many tokens are kept for the next text; larger ones are let go. */
const KEPT_ROOM = 1 << 16
let keptColumns: Columns | undefined

/**
 * Columns with room for a text of this length. They are lent from text to text, since making them costs more
 * than filling them: whoever holds tokens must be done with them before the next text is scanned.
 */
export function columnsFor(length: number): Columns {
  const room = (length >> 1) + 64
  if (room > KEPT_ROOM) return newColumns((length >> 2) + 64)
  keptColumns ??= newColumns(KEPT_ROOM)
  return keptColumns
}

/** The same columns with twice the room. */
export function withTwiceTheRoom(columns: Readonly<Columns>): Columns {
  const wider = newColumns(columns.starts.length * 2)
  wider.starts.set(columns.starts)
  wider.ends.set(columns.ends)
  wider.kinds.set(columns.kinds)
  wider.shapes.set(columns.shapes)
  wider.bits.set(columns.bits)
  wider.numbers.set(columns.numbers)
  wider.capitalised.set(columns.capitalised)
  wider.hashes.set(columns.hashes)
  return wider
}

function newColumns(room: number): Columns {
  return {
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    kinds: new Uint8Array(room),
    shapes: new Uint8Array(room),
    bits: new Int32Array(room),
    numbers: new Uint16Array(room),
    capitalised: new Int32Array(room),
    hashes: new Int32Array(room),
  }
}
