import { HEADS_OF_SHORT_OFFICES } from '../../../language/titles.ts'

/*
 * Short forms of offices are made of the first letters of syllables: Men-aker of *Menteri Ketenagakerjaan*, Ka-kanwil of
 * *Kepala Kantor Wilayah*, Wa-wali of *Wakil Wali Kota*. The pattern is open, so that no list of pairs is ever whole.
 */

/** Letters of one piece of a short form. */
const SHORTEST_PIECE = 2
const LONGEST_PIECE = 5
const SHORTEST_FORM = 5
const LONGEST_FORM = 20
/** Words of a title that are looked at. */
const MOST_WORDS = 8

/**
 * Whether one word is short for a title, both in small letters.
 *
 * @param form the short form, one word
 * @param title the words of the title
 */
export function isShortOffice(form: string, title: readonly string[]): boolean {
  const [head] = title
  if (head === undefined || form.length < SHORTEST_FORM || form.length > LONGEST_FORM) return false
  const words = title.slice(0, MOST_WORDS)
  for (const [whole, beginning] of HEADS_OF_SHORT_OFFICES) {
    if (head !== whole || !form.startsWith(beginning)) continue
    // The last letter of the head may be the first of the next piece: `Menaker`, of *tenaga kerja*.
    for (const size of [beginning.length, beginning.length - 1])
      if (isMadeOf(form.slice(size), words, 1, 0, true)) return true
  }
  return false
}

/** Whether one word is made of beginnings of syllables of several: `kalteng` of *kalimantan tengah*. */
export function isMadeOfSyllables(form: string, words: readonly string[]): boolean {
  return (
    form.length >= SHORTEST_FORM &&
    words.length > 1 &&
    !words.includes(form) &&
    isMadeOf(form, words.slice(0, MOST_WORDS), 0, 0, true)
  )
}

/** Whether the rest is pieces that begin at syllables of the words from `word` on, in order; the first word gives one. */
function isMadeOf(
  rest: string,
  words: readonly string[],
  word: number,
  from: number,
  isFirst: boolean,
): boolean {
  if (rest === '') return !isFirst
  if (rest.length < SHORTEST_PIECE) return false
  const last = isFirst ? Math.min(words.length, word + 1) : words.length
  for (let k = word; k < last; k++) {
    const whole = words[k]!
    for (let at = k === word ? from : 0; at < whole.length; at++) {
      if (!beginsSyllable(whole, at)) continue
      for (let size = Math.min(LONGEST_PIECE, rest.length); size >= SHORTEST_PIECE; size--) {
        if (!whole.startsWith(rest.slice(0, size), at)) continue
        if (isMadeOf(rest.slice(size), words, k, at + size, false)) return true
      }
    }
  }
  return false
}

function beginsSyllable(word: string, at: number): boolean {
  if (at === 0) return true
  const isVowelHere = isVowelLetter(word, at)
  return isVowelHere ? isVowelLetter(word, at - 1) : isVowelLetter(word, at + 1)
}

function isVowelLetter(word: string, at: number): boolean {
  return 'aeiou'.includes(word[at] ?? '-')
}
