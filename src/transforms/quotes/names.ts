import { words } from '../../language/words.ts'
import { Is } from './lexicon.ts'
import { isCapitalised, isNameLike, nameIn, type Range, wordAt } from './phrase.ts'
import { Kind, Shape, type Tokens } from './scan.ts'

/** What is named after people: behind these words a name names no person. */
const NAMESAKES = new Set(
  words(
    'bandara cv desa gedung gelora gunung hotel jalan jl jln kabinet kampung kecamatan kelurahan kota lapangan makam masjid museum pasar polres polsek pt pulau rs rsud sma smk smp stadion sungai taman universitas yayasan piala bank',
  ),
)
/** Occurrences of one word that are looked at; a bound, so that a word repeated all over costs no more than its place. */
const MOST_PLACES = 48

/** Where each capitalised word of a text stands, asked by word. Built once, when the first name is resolved. */
export class NameIndex {
  #tokens: Tokens
  #places: Map<string, number[]> | undefined

  constructor(tokens: Tokens) {
    this.#tokens = tokens
  }

  /** The first places of a word, as it is spelt. */
  places(word: string): readonly number[] {
    this.#places ??= this.#build()
    return this.#places.get(word) ?? []
  }

  /** All spellings of capitalised words, in the order of the text. */
  spellings(): Iterable<string> {
    this.#places ??= this.#build()
    return this.#places.keys()
  }

  #build(): Map<string, number[]> {
    const { text, count, kinds, shapes, starts, ends } = this.#tokens
    const places = new Map<string, number[]>()
    for (let i = 0; i < count; i++) {
      if (kinds[i] !== Kind.word || shapes[i]! < Shape.capital) continue
      const word = text.slice(starts[i], ends[i])
      const known = places.get(word)
      if (known === undefined) places.set(word, [i])
      else if (known.length < MOST_PLACES) known.push(i)
    }
    return places
  }
}

/** The whole name that the word at `i` is an element of; empty where it names a street or a body. */
export function nameAround(tokens: Tokens, i: number): Range {
  let to = i + 1
  while (to < tokens.count && goesOn(tokens, to)) to += 1
  let name = nameIn(tokens, Math.max(0, i - 8), to)
  while (to > i + 1 && name.from > i) {
    to -= 1
    name = nameIn(tokens, Math.max(0, i - 8), to)
  }
  if (name.from > i || name.to <= i) return { from: i, to: i }
  const before = name.from - 1
  if (before >= 0 && tokens.kinds[before] === Kind.word && NAMESAKES.has(wordAt(tokens, before)))
    return { from: i, to: i }
  return name
}

function goesOn(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] === Kind.dot)
    return (
      tokens.ends[i - 1] === tokens.starts[i] &&
      (tokens.shapes[i - 1] === Shape.initial || (tokens.bits[i - 1]! & Is.weak) !== 0)
    )
  if (tokens.kinds[i] !== Kind.word) return false
  if ((tokens.bits[i]! & Is.particle) !== 0 && tokens.shapes[i] === Shape.small)
    return isCapitalised(tokens, i + 1) && wordAt(tokens, i) !== 'di'
  return (
    isNameLike(tokens, i) ||
    (isCapitalised(tokens, i) && (tokens.bits[i]! & (Is.role | Is.rank | Is.body | Is.time)) === 0)
  )
}

/** The elements of a name as printed: words and initials, without particles and stops. */
export function elementsOf(tokens: Tokens, name: Range): string[] {
  const elements: string[] = []
  for (let i = name.from; i < name.to; i++) {
    if (tokens.kinds[i] !== Kind.word) continue
    if ((tokens.bits[i]! & Is.particle) !== 0 && tokens.shapes[i] === Shape.small) continue
    elements.push(tokens.text.slice(tokens.starts[i], tokens.ends[i]))
  }
  return elements
}

export function textOfRange(tokens: Tokens, range: Range): string {
  return tokens.text.slice(tokens.starts[range.from], tokens.ends[range.to - 1])
}

/** Whether a name is only the initials of somebody unnamed (`AS`, `berinisial RM`): known by age or by the word. */
export function areInitials(tokens: Tokens, places: readonly number[]): boolean {
  for (const i of places) {
    if (tokens.shapes[i] !== Shape.capitals && tokens.shapes[i] !== Shape.initial) return false
    const before = i - 1
    if (
      before >= 0 &&
      tokens.kinds[before] === Kind.word &&
      (wordAt(tokens, before) === 'berinisial' || wordAt(tokens, before) === 'inisial')
    )
      return true
    if (
      tokens.kinds[i + 1] === Kind.open &&
      tokens.kinds[i + 2] === Kind.number &&
      (tokens.kinds[i + 3] === Kind.close ||
        wordAt(tokens, i + 3) === 'tahun' ||
        wordAt(tokens, i + 3) === 'th')
    )
      return true
  }
  return false
}
