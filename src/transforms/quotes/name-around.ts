import { words } from '../../language/words.ts'
import { Is } from './lexicon.ts'
import { nameIn } from './name-run.ts'
import { hasClitic, isNameLike } from './name-word.ts'
import { isCapitalised, Kind, type Range, Shape, type Tokens } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** What is named after people: behind these words a name names no person. */
const NAMESAKES = wordSet(
  words(
    'bandara cv desa gedung gelora gunung hotel jalan jl jln kabinet kampung kecamatan kelurahan kota lapangan makam masjid museum pasar polres polsek pt pulau rs rsud sma smk smp stadion sungai taman universitas yayasan piala bank',
  ),
)

const DI = wordSet(['di'])

/** Tokens on either side that tell a headline. */
const HEADLINE_REACH = 8

/** The run of names that the word at `i` is an element of, title and namesake not looked at; empty if it is none. */
export function nameAround(tokens: Tokens, i: number): Range {
  let to = i + 1
  while (to < tokens.count && goesOn(tokens, to)) to += 1
  let name = nameIn(tokens, Math.max(0, i - 8), to)
  while (to > i + 1 && name.from > i) {
    to -= 1
    name = nameIn(tokens, Math.max(0, i - 8), to)
  }
  if (name.from > i || name.to <= i) return { from: i, to: i }
  return name
}

/** Whether nearly all words around are capitalised: in a headline nothing shows where a name ends. */
export function isHeadline(tokens: Tokens, name: Range): boolean {
  let words = 0
  for (let i = name.from - 1; i >= Math.max(0, name.from - HEADLINE_REACH); i--) {
    if (tokens.kinds[i] === Kind.lineEnd) break
    if (!isTitleCase(tokens, i)) return false
    words += 1
  }
  for (let i = name.to; i < Math.min(tokens.count, name.to + HEADLINE_REACH); i++) {
    if (tokens.kinds[i] === Kind.lineEnd) break
    if (!isTitleCase(tokens, i)) return false
    words += 1
  }
  return words > 3
}

/** Whether a token can stand in a headline: no small word, no comma, no dot. */
function isTitleCase(tokens: Tokens, i: number): boolean {
  const kind = tokens.kinds[i]
  return kind !== Kind.comma && kind !== Kind.dot && tokens.shapes[i] !== Shape.small
}

/** Whether a name is that of a street, a school, a body: `Jalan X`, `RSUD X`. */
export function isNamesake(tokens: Tokens, name: Range): boolean {
  const before = name.from - 1
  return before >= 0 && tokens.kinds[before] === Kind.word && NAMESAKES.has(tokens, before)
}

/** Whether a name can go on with the token `i`. */
function goesOn(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] === Kind.dot)
    return (
      tokens.ends[i - 1] === tokens.starts[i] &&
      (tokens.shapes[i - 1] === Shape.initial || (tokens.bits[i - 1]! & Is.weak) !== 0)
    )
  if (tokens.kinds[i] !== Kind.word) return false
  if ((tokens.bits[i]! & Is.particle) !== 0 && tokens.shapes[i] === Shape.small)
    return isCapitalised(tokens, i + 1) && !DI.has(tokens, i)
  return (
    isNameLike(tokens, i) ||
    (isCapitalised(tokens, i) &&
      !hasClitic(tokens, i) &&
      (tokens.bits[i]! & (Is.role | Is.rank | Is.body | Is.time)) === 0)
  )
}
