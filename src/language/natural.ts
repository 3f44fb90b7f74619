import { createRequire } from 'node:module'

/**
 * The only door to `natural`. Its package as a whole opens databases and dictionaries when loaded; the parts used here
 * are taken by their own paths, when first asked for, so that a run that needs none of them pays nothing.
 *
 * In what is shipped, the next line asks a bundle of these parts instead: `scripts/write-natural.mjs` makes it of all
 * the paths named here and changes the line. So an installed package does without `natural` and all that it depends on.
 */
const load = createRequire(import.meta.url)

interface Stemmer {
  stem(word: string): string
}
type Similarity = (one: string, two: string, options?: { ignoreCase?: boolean }) => number

let stemmer: Stemmer | undefined
let jaroWinkler: Similarity | undefined
let bases: ReadonlySet<string> | undefined
let stops: ReadonlySet<string> | undefined
const stems = new Map<string, string>()
const MEMO_ROOM = 8192

/** The root of an Indonesian word, by natural's stemmer (Nazief and Adriani). Small letters in, small letters out. */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  stemmer ??= load('natural/lib/natural/stemmers/indonesian/stemmer_id.js') as Stemmer
  const root = stemmer.stem(word)
  if (stems.size >= MEMO_ROOM) stems.clear()
  stems.set(word, root)
  return root
}

/** How alike two words are, 0 to 1, by Jaro and Winkler: slips near the end weigh less. */
export function similarity(one: string, two: string): number {
  jaroWinkler ??= load('natural/lib/natural/distance/jaro-winkler_distance.js') as Similarity
  return jaroWinkler(one, two, {})
}

/** Indonesian words without affixes, some 30,000, in small letters: the dictionary of natural's stemmer, from Sastrawi's. */
export function baseWords(): ReadonlySet<string> {
  bases ??= new Set(load('natural/lib/natural/stemmers/indonesian/data/kata-dasar.json') as string[])
  return bases
}

/** Indonesian words that say little by themselves (dan, di, yang …), some 800, in small letters, by natural's list. */
export function stopWords(): ReadonlySet<string> {
  stops ??= new Set((load('natural/lib/natural/util/stopwords_id.js') as { words: string[] }).words)
  return stops
}

/**
 * No similarity of two words is greater than this: as many letters match as one word has in common with the other, and
 * four begin both. Cheap, so that most words need not be compared.
 */
export function greatestSimilarity(one: string, two: string): number {
  const matches = Math.min(
    one.length - strangeIn(one, lettersOf(two)),
    two.length - strangeIn(two, lettersOf(one)),
  )
  const jaro = (matches / one.length + matches / two.length + 1) / 3
  return jaro + 0.4 * (1 - jaro)
}

/** The letters of a word as a set of 32 bits, which more than one letter may share. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

/** How many letters of a word are surely none of a set's. */
function strangeIn(word: string, letters: number): number {
  let count = 0
  for (let i = 0; i < word.length; i++) if ((letters & (1 << (word.charCodeAt(i) & 31))) === 0) count += 1
  return count
}
