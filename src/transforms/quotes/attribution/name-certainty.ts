import type { SpeakerEntity } from '../speakers/entity.ts'
import { bitsOfWord, Is } from '../tokens/lexicon.ts'

/**
 * How surely a name is whole, no more and no less, by what can be seen of it: how often each was right on the annotated articles
 * (`scripts/quote-confidence.mjs`), rounded down.
 */
export const CERTAINTY_OF_NAME = {
  /** Several elements after a title that ends as titles do: in a rank, an office, a body, a place. */
  titled: 0.985,
  /** Several elements without a title, one of them known from lists. */
  listed: 0.975,
  /** One element right after a rank or a form of address. */
  ranked: 0.965,
  /** One element without a title: what the article calls somebody throughout. */
  bare: 0.955,
  /** Several elements after a title whose last word may be the name's first (`Sekda Kota Metro Bangkit | …`). */
  afterStrangeWord: 0.915,
  /** Several elements without a title, none of them known. */
  strange: 0.9,
  /** One element after another title: the rest of the name may be in the title. */
  restOfName: 0.89,
  /** Letters only, or words that lost the space between them. */
  damaged: 0.7,
} as const

/** A capital inside a word (`NurmagomedovSonnen`) or a degree (`SpPD-KEMD`). */
const GLUED = /\p{Ll}\p{Lu}/u

/**
 * How surely the name of a person is whole.
 *
 * @param isUsedAgain whether the text prints a word more than once, as it does with bodies and places
 */
export function certaintyOfName(
  { name, elements, title }: SpeakerEntity,
  isUsedAgain: (word: string) => boolean,
): number {
  if (name === null) return 1
  if (GLUED.test(name)) return CERTAINTY_OF_NAME.damaged
  if (elements.length > 1) {
    if (title !== null)
      return endsAsTitle(title) || isUsedAgain(lastWordOf(title))
        ? CERTAINTY_OF_NAME.titled
        : CERTAINTY_OF_NAME.afterStrangeWord
    return elements.some(isKnownElement) ? CERTAINTY_OF_NAME.listed : CERTAINTY_OF_NAME.strange
  }
  if (title === null) return CERTAINTY_OF_NAME.bare
  const last = bitsOfWord(lastWordOf(title))
  return (last & (Is.rank | Is.honorific)) !== 0 ? CERTAINTY_OF_NAME.ranked : CERTAINTY_OF_NAME.restOfName
}

const END_OF_WORD = /[.,)]$/

const ENDS_TITLES =
  Is.rank |
  Is.honorific |
  Is.role |
  Is.place |
  Is.placeHead |
  Is.placeTail |
  Is.institution |
  Is.institutionNoun |
  Is.titleWord

/** Whether a title's last word is one that ends titles: known as such, in small letters, or an acronym. */
function endsAsTitle(title: string): boolean {
  const word = lastWordOf(title)
  if ((bitsOfWord(word) & ENDS_TITLES) !== 0) return true
  return word === word.toLowerCase() || (word.length > 1 && word === word.toUpperCase())
}

function isKnownElement(element: string): boolean {
  return (bitsOfWord(element) & (Is.name | Is.commonNamePart)) !== 0
}

function lastWordOf(title: string): string {
  const word = title.slice(title.lastIndexOf(' ') + 1)
  return END_OF_WORD.test(word) ? word.slice(0, -1) : word
}
