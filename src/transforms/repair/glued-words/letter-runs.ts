/** Letters in a row. */
export interface LetterRun {
  readonly word: string
  readonly start: number
  /** Whether a capital is after a small letter in it, or small letters after capitals. */
  readonly hasSeam: boolean
  /** The run before it, if one space parts the two; else an empty string. */
  readonly before: string
}

/** Beside a figure or a bracket a word counts that is so long, in UTF-16 units. */
const SHORTEST_BESIDE_FIGURE = 4
const SMALL = 1
const CAPITAL = 2
const FIGURE = 3
const OPENS = 4
const CLOSES = 5
const NOT_ASKED = 6
/** What each UTF-16 unit is, once it was asked for. */
const KINDS = new Uint8Array(0x10000).fill(NOT_ASKED)

function kindOf(code: number): number {
  const character = String.fromCharCode(code)
  if (/\p{Lu}/u.test(character)) return CAPITAL
  if (/[\p{L}\p{M}]/u.test(character)) return SMALL
  if (/\d/.test(character)) return FIGURE
  return character === '(' ? OPENS : character === ')' ? CLOSES : 0
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const kind = KINDS[code]!
  return kind === NOT_ASKED ? (KINDS[code] = kindOf(code)) : kind
}

/**
 * The runs of letters that have a seam, are as long as two words together, or touch a figure or the outside of a bracket. One pass over
 * the text; what is short and has no seam, as nearly all words, is never cut out of it.
 *
 * @param longest how many UTF-16 units a run without a seam has at least
 */
export function letterRuns(text: string, longest: number): LetterRun[] {
  const runs: LetterRun[] = []
  let start = -1
  let hasSeam = false
  let last = 0
  let capitals = 0
  let besideStart = 0
  let beforeStart = 0
  let beforeEnd = -1
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? kindAt(text, at) : 0
    if (kind === SMALL || kind === CAPITAL) {
      if (start < 0) {
        start = at
        hasSeam = false
        besideStart = last
        capitals = 0
      } else if (last === SMALL ? kind === CAPITAL : kind === SMALL && capitals > 1) hasSeam = true
      capitals = kind === CAPITAL ? capitals + 1 : 0
    } else if (start >= 0) {
      const isBeside = kind === FIGURE || kind === OPENS || besideStart === FIGURE || besideStart === CLOSES
      if (hasSeam || at - start >= (isBeside ? SHORTEST_BESIDE_FIGURE : longest)) {
        const isNext = beforeEnd === start - 1 && text.charCodeAt(beforeEnd) === 0x20
        const before = isNext ? text.slice(beforeStart, beforeEnd) : ''
        runs.push({ word: text.slice(start, at), start, hasSeam, before })
      }
      beforeStart = start
      beforeEnd = at
      start = -1
    }
    last = kind
  }
  return runs
}
