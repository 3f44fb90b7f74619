import { createRequire } from 'node:module'

/**
 * The only door to `natural`. Its package as a whole opens databases and dictionaries when loaded; the parts
 * used here are taken by their own paths, when first asked for, so that a run that needs no stem pays nothing.
 */
const load = createRequire(import.meta.url)

interface Stemmer {
  stem(word: string): string
}
type Similarity = (one: string, two: string, options?: { ignoreCase?: boolean }) => number

let stemmer: Stemmer | undefined
let jaroWinkler: Similarity | undefined
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
