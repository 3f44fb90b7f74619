import { Is } from './lexicon.ts'
import { type Reading, take } from './phrase-reading.ts'
import { isCapitalised, Kind, Shape } from './tokens.ts'

/** Takes the figure at `i` where it belongs to the phrase (`Komisi II DPR`, `ayah 2 anak`), and no date. */
export function figure(reading: Reading, i: number): boolean {
  const { tokens } = reading
  if (i === reading.partFrom || i + 1 >= reading.limit) return false
  if (
    tokens.text.charCodeAt(tokens.ends[i]! - 1) === 47 ||
    tokens.text.slice(tokens.starts[i], tokens.ends[i]).includes('/')
  )
    return false
  if (reading.isDescribed && tokens.kinds[i + 1] === Kind.word && tokens.shapes[i + 1] === Shape.small)
    return take(reading, 2)
  if (reading.hasName && !isCapitalised(tokens, i + 1) && reading.place === 'behind') return false
  return isCapitalised(tokens, i + 1) || tokens.kinds[i + 1] === Kind.comma
    ? (tokens.bits[i - 1]! & Is.time) === 0 && take(reading, 1)
    : false
}

/** Short forms are taken, ages and dates are not. */
export function bracket(reading: Reading, i: number): boolean {
  const { tokens } = reading
  if (i === reading.partFrom) return false
  let close = i + 1
  const most = Math.min(reading.limit, i + 9)
  while (close < most && tokens.kinds[close] !== Kind.close) close += 1
  if (close >= most || close === i + 1) return false
  if (tokens.kinds[i + 1] !== Kind.word) return age(reading, i, close)
  let letters = true
  for (let k = i + 1; k < close; k++) if (tokens.kinds[k] === Kind.number) letters = false
  if (!letters) return false
  if (tokens.shapes[i + 1] === Shape.small && (tokens.bits[i + 1]! & Is.rank) === 0) return false
  reading.aliases.push({ from: i + 1, to: close })
  reading.at = close + 1
  return true
}

/** An age is passed only on the way to an apposition: `Keysa (17), remaja asal …`. */
function age(reading: Reading, open: number, close: number): boolean {
  const { tokens } = reading
  const isAge =
    tokens.kinds[open + 1] === Kind.number &&
    tokens.ends[open + 1]! - tokens.starts[open + 1]! <= 2 &&
    close <= open + 3
  if (!isAge || tokens.kinds[close + 1] !== Kind.comma || close + 2 >= reading.limit) return false
  if ((tokens.bits[close + 2]! & (Is.role | Is.personNoun)) === 0 || reading.place !== 'before') return false
  reading.ageFrom = open
  reading.at = close + 1
  return true
}
