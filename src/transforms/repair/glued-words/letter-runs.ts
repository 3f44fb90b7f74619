/** Letters in a row. */
export interface LetterRun {
  readonly word: string
  readonly start: number
  /** Whether a capital is after a small letter in it. */
  readonly hasSeam: boolean
  /** The run before it, if one space parts the two; else an empty string. */
  readonly before: string
}

/** Beside a figure a word counts that is so long, in UTF-16 units. */
const SHORTEST_BESIDE_FIGURE = 4
const SMALL = 1
const CAPITAL = 2
/** Latin letters by their code. */
const KINDS = Uint8Array.from({ length: 0x250 }, (_, code) => kindOf(String.fromCharCode(code)))

function kindOf(character: string): number {
  if (/\p{Lu}/u.test(character)) return CAPITAL
  return /[\p{L}\p{M}]/u.test(character) ? SMALL : 0
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/**
 * The runs of letters that have a seam, or are as long as two words together. One pass over the text; what is short
 * and has no seam, as nearly all words, is never cut out of it.
 *
 * @param longest how many UTF-16 units a run without a seam has at least
 */
export function letterRuns(text: string, longest: number): LetterRun[] {
  const runs: LetterRun[] = []
  let start = -1
  let hasSeam = false
  let last = 0
  let beforeStart = 0
  let beforeEnd = -1
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    const kind = code < KINDS.length ? KINDS[code]! : kindOf(text.charAt(at))
    if (kind !== 0) {
      if (start < 0) {
        start = at
        hasSeam = false
      } else if (kind === CAPITAL && last === SMALL) hasSeam = true
    } else if (start >= 0) {
      const isBesideFigure = isDigit(code) || isDigit(text.charCodeAt(start - 1))
      if (hasSeam || at - start >= (isBesideFigure ? SHORTEST_BESIDE_FIGURE : longest)) {
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
