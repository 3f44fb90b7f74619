import { stopWords } from './natural.ts'
import {
  INDONESIAN_WORDS,
  JAVANESE_WORDS,
  MALAY_WORDS,
  MINANGKABAU_WORDS,
  SUNDANESE_WORDS,
} from './neighbour-words.ts'

/** A text with fewer words says too little of its language. */
const FEWEST_WORDS = 20
/** So large a share of the words of an Indonesian text are stop words, at least. */
const LEAST_STOP_WORDS = 0.16

const WORD = /\p{L}+(?:['’-]\p{L}+)*/gu

let lists: Record<'stops' | 'neighbours' | 'own', ReadonlySet<string>> | undefined

/**
 * Whether a text is Indonesian; null if it has less than 20 words, which is too little to say.
 *
 * Of Indonesian prose more than a third are stop words (by natural's list), of Javanese, Sundanese, Balinese or English
 * hardly any. Malay has as many, and some of the others can have enough: of the words that only Indonesian or only one of its
 * neighbours has, the greater number decides.
 *
 * `bench/languages.mjs` measures how good that is, beside three language identifiers.
 */
export function isIndonesian(text: string): boolean | null {
  lists ??= {
    stops: stopWords(),
    neighbours: new Set([...MALAY_WORDS, ...JAVANESE_WORDS, ...SUNDANESE_WORDS, ...MINANGKABAU_WORDS]),
    own: new Set(INDONESIAN_WORDS),
  }
  let words = 0
  let stops = 0
  let neighbours = 0
  let own = 0
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    words += 1
    if (lists.stops.has(word)) stops += 1
    if (lists.neighbours.has(word)) neighbours += 1
    else if (lists.own.has(word)) own += 1
  }
  if (words < FEWEST_WORDS) return null
  return stops / words >= LEAST_STOP_WORDS && neighbours <= own
}
