import type { TokenType as Token } from '@streamparser/json'

/** What a JSON input is made of: an array, or objects one after the other. */
export type Arrangement = 'array' | 'sequence'

/** A piece of a JSON input. Laid one after the other, the pieces are the input. */
export interface Piece {
  /** `open` is before the first element, `between` two of them, `close` after the last one. */
  readonly kind: 'element' | 'open' | 'between' | 'close'
  readonly bytes: Buffer
}

/** Cuts JSON that comes in chunks into the elements of its array, or its objects, and what is between them. */
export interface ElementCutter {
  /** Takes the next chunk; gives the pieces that are whole. */
  chunk(bytes: Buffer): Piece[]
  /** There are no more chunks. */
  end(): Piece[]
  readonly arrangement: Arrangement | null
  /** Where the input stops being such JSON, in the bytes that were given in no piece; null while it is. */
  readonly fault: JsonFault | null
  /** What was given in no piece. */
  readonly rest: Buffer
}

export interface JsonFault {
  /** Whether the input ended too early. */
  readonly isCut: boolean
  /** Whether it is inside an element, which `rest` begins with. */
  readonly isInside: boolean
  /** What is wrong there, if it is outside. */
  readonly at: number
  readonly expected: string
}

/** What comes next outside of elements. */
type Next = 'anything' | 'element' | 'element or end' | 'comma or end' | 'nothing'

const EXPECTED: Readonly<Record<Next, string>> = {
  anything: '"[" or "{"',
  element: 'a value',
  'element or end': 'a value or "]"',
  'comma or end': '"," or "]"',
  nothing: 'nothing after the array',
}

/** Makes a cutter; the library that reads the tokens is loaded with it. */
export async function elementCutter(): Promise<ElementCutter> {
  const { Tokenizer, TokenType } = await import('@streamparser/json')
  const tokenizer = new Tokenizer()
  let arrangement: Arrangement | null = null
  let next: Next = 'anything'
  /** How deep the tokens are in an element; 0 outside. */
  let depth = 0
  let fault: JsonFault | null = null
  let isOver = false
  let held: Buffer = Buffer.alloc(0)
  /** Where `held` starts in the input, and the next piece. */
  let heldAt = 0
  let pieceAt = 0
  /** Where an element that is no object or array begins: it ends before the next token. */
  let scalarAt: number | null = null
  let isFirst = true
  let pieces: Piece[] = []

  const cut = (kind: Piece['kind'], end: number) => {
    pieces.push({ kind, bytes: held.subarray(pieceAt - heldAt, end - heldAt) })
    pieceAt = end
  }
  const beginElement = (at: number) => {
    cut(isFirst ? 'open' : 'between', at)
    isFirst = false
  }
  const endScalar = (at: number) => {
    if (scalarAt === null) return
    let end = at
    while (WHITE_SPACE.has(held[end - 1 - heldAt]!)) end -= 1
    scalarAt = null
    cut('element', end)
  }
  const wrong = (at: number, isCut = false) => {
    fault ??= { isCut, isInside: depth > 0, at: at - pieceAt, expected: EXPECTED[next] }
  }
  const outside = (token: Token, at: number) => {
    const opens = token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET
    if (next === 'anything' && token === TokenType.LEFT_BRACKET && arrangement === null) {
      arrangement = 'array'
      next = 'element or end'
    } else if (next === 'anything' && token === TokenType.COMMA && arrangement === 'sequence') {
      // The inside of an array, an object a line.
    } else if (next === 'comma or end' && token === TokenType.COMMA) next = 'element'
    else if ((next === 'comma or end' || next === 'element or end') && token === TokenType.RIGHT_BRACKET) {
      if (isFirst) beginElement(at)
      next = 'nothing'
    } else if (next === 'anything' ? token === TokenType.LEFT_BRACE : next.startsWith('element')) {
      if (!opens && !SCALARS.has(token)) return wrong(at)
      beginElement(at)
      arrangement ??= 'sequence'
      next = arrangement === 'array' ? 'comma or end' : 'anything'
      if (opens) depth = 1
      else scalarAt = at
    } else wrong(at)
  }
  tokenizer.onToken = ({ token, offset }) => {
    if (fault !== null) return
    endScalar(offset)
    if (depth === 0) return outside(token, offset)
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth += 1
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) {
      depth -= 1
      if (depth === 0) cut('element', offset + 1)
    }
  }
  let seen = 0
  tokenizer.onError = () => {
    // What is outside of elements and no token: its place is the first that is no white space after the last token.
    let at = pieceAt
    while (WHITE_SPACE.has(held[at - heldAt]!) || held[at - heldAt] === COMMA) at += 1
    if (scalarAt !== null) depth = 1
    wrong(at, isOver)
  }
  const taken = () => {
    const whole = pieces
    pieces = []
    return whole
  }
  return {
    chunk(bytes) {
      held = pieceAt === seen ? bytes : Buffer.concat([held.subarray(pieceAt - heldAt), bytes])
      heldAt = pieceAt
      seen += bytes.length
      tokenizer.write(masked(bytes))
      return taken()
    },
    end() {
      isOver = true
      if (fault === null && !tokenizer.isEnded) tokenizer.end()
      if (fault === null && (depth > 0 || (arrangement === 'array' && next !== 'nothing'))) wrong(seen, true)
      if (fault === null && pieceAt < seen) cut('close', seen)
      return taken()
    },
    get arrangement() {
      return arrangement
    },
    get fault() {
      return fault
    },
    get rest() {
      return held.subarray(pieceAt - heldAt)
    },
  }
}

const COMMA = 44
const WHITE_SPACE = new Set<number>([9, 10, 13, 32])
const SCALARS: ReadonlySet<number> = new Set<number>([6, 7, 8, 9, 10])

/** Bytes of ASCII alone, at the same places: the tokenizer refuses what is no UTF-8, which here is a matter of its record. */
function masked(bytes: Buffer): Buffer {
  const ascii = Buffer.from(bytes)
  for (let at = 0; at < ascii.length; at++) if (ascii[at]! > 0x7f) ascii[at] = LETTER
  return ascii
}

const LETTER = 0x78
