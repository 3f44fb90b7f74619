import { similarity } from './natural.ts'

/** How alike two words must be (Jaro-Winkler, 0 to 1) for one to be meant by the other. */
const ALIKE = 0.85

/** The name that a mistyped word is most like, or null if it is like none. */
export function didYouMean(word: string, names: Iterable<string>): string | null {
  let best: string | null = null
  let most = ALIKE
  for (const name of names) {
    const alike = similarity(word, name)
    if (alike > most) {
      best = name
      most = alike
    }
  }
  return best
}
