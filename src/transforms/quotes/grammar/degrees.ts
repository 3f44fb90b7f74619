import { DEGREES } from '../../../language/names.ts'
import { isCapitalised, isWord, Kind, type Tokens, touchesPrevious, wordAt } from '../tokens/tokens.ts'

/** Degrees after a name, letters only. */
const DEGREE_SET: ReadonlySet<string> = new Set(DEGREES)

const LONGEST_DEGREE: number = Math.max(...DEGREES.map((degree) => degree.length))

/** Letters of a degree nobody listed; between stops (Sp.B.) it is known by its form. */
const LONGEST_STRANGE_DEGREE = 8

/** `S.H.`, `M.Si.`, `Sp.B.`: letters of a degree, listed or known by their stops. */
export function isDegree(tokens: Tokens, next: number, limit: number): boolean {
  if (!isCapitalised(tokens, next)) return false
  if (tokens.ends[next]! - tokens.starts[next]! > Math.max(LONGEST_DEGREE, LONGEST_STRANGE_DEGREE))
    return false
  let letters = ''
  let pieces = 0
  for (let i = next; i < Math.min(limit, next + 8); i++) {
    if (isWord(tokens, i) && (i === next || touchesPrevious(tokens, i))) {
      letters += wordAt(tokens, i)
      pieces += 1
    } else if (tokens.kinds[i] !== Kind.dot) break
  }
  return DEGREE_SET.has(letters) || (pieces > 1 && letters.length <= LONGEST_STRANGE_DEGREE)
}

/** Before degrees that no comma sets off (Hadi Susanto S.Kom, Rossanto SE MSi). */
export function beforeDegrees(tokens: Tokens, from: number, to: number): number {
  let end = to
  while (end > from + 1) {
    let start = end - 1
    while (start - 1 > from && tokens.ends[start - 1] === tokens.starts[start]) start -= 1
    if (start <= from || !hasSecondCapital(tokens, start, end)) break
    if (isSpecialistDegree(tokens, start)) {
      end = start
      continue
    }
    const letters = joinedLetters(tokens, start, end)
    if (letters.length < 2 || !DEGREE_SET.has(letters)) break
    end = start
  }
  return end
}

/** `SpPD`, `SpOG`, `SpPD-KEMD`: a specialist's degree, *Sp* with capitals at once after it. */
function isSpecialistDegree({ codes, starts, ends }: Tokens, i: number): boolean {
  const start = starts[i]!
  const third = codes[start + 2]!
  return ends[i]! - start > 2 && codes[start] === 83 && codes[start + 1] === 112 && third >= 65 && third <= 90
}

/** A degree has two capitals at least (SE, M.Si, S.Kom), which a name has not. */
function hasSecondCapital(tokens: Tokens, from: number, to: number): boolean {
  const end = tokens.ends[to - 1]!
  let capitals = 0
  for (let at = tokens.starts[from]!; at < end; at++) {
    const code = tokens.codes[at]!
    if (code >= 65 && code <= 90 && ++capitals > 1) return true
  }
  return false
}

/** The words in `[from, to)` as one, in small letters and without the stops between. */
function joinedLetters(tokens: Tokens, from: number, to: number): string {
  let letters = ''
  for (let i = from; i < to; i++) if (isWord(tokens, i)) letters += wordAt(tokens, i)
  return letters
}
