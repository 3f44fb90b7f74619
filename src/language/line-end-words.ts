import { isLetter } from './letters.ts'
import { words } from './words.ts'

/**
 * Words after which what they govern must follow, in small letters: a line that ends in one of them goes on in the next.
 * Prepositions, conjunctions, the relative pronoun, articles, verbs that need a complement, and passive verbs that news
 * writes before the name of a source (`dilansir`). The one list for `join`, which mends such lines, and for `sentences`,
 * which reads over their end.
 *
 * Source: the closed word classes in Alwi et al., *Tata Bahasa Baku Bahasa Indonesia* (prepositions ch. 8.2,
 * conjunctions 8.3). Left out is what also closes a sentence in news, as a noun, an adverb or a name: `antara` (also the
 * agency), `atas`, `bersama`, `dulu`, `guna` (`tepat guna`), `ini`, `itu`, `juga`, `lagi`, `lain`, `lalu`, `saja`,
 * `sampai`, `sebab`, `sebelumnya`, `sekitar`, `sendiri`, `tadi`, `usai`. Of 23,103 articles read
 * line by line, in 370 a line ends in `atas`, `lalu` or `antara` above a capital; of the 40 read none is torn.
 */
export const LINE_END_WORDS: ReadonlySet<string> = new Set(
  words(`
    adalah agar akan apabila atau bagi bahkan bahwa bernama berupa buat dalam dan dan/atau dari daripada demi
    dengan di diberitakan dikutip dilansir hingga ialah jelang jika kalau karena ke kepada ketika maka maupun
    melainkan melalui mengenai menjadi menjelang menurut merupakan meski meskipun namun oleh pada para per saat
    sambil sang sebagai sebesar sebuah sedangkan sehingga sejak selama seorang seperti serta setelah si suatu supaya
    tanpa tentang terhadap tetapi untuk via walau walaupun yaitu yakni yang
  `),
)

/** After these `saat` is a noun, which may close a sentence: `setiap saat`. */
const DETERMINERS_OF_A_MOMENT: ReadonlySet<string> = new Set(
  words('banyak beberapa satu sesuatu setiap suatu tiap'),
)

/**
 * Whether the line [from, to) of a text, without white space at its end, ends in a word that cannot end one. A word with a
 * capital is a name or the last one of a heading (`Kelapa Dalam`), unless it is all there is in the line (`Dilansir`).
 */
export function goesOnInNextLine(text: string, from: number, to: number): boolean {
  const start = wordStart(text, from, to)
  if (start === to) return false
  const last = text.slice(start, to)
  const word = start === from ? last.toLowerCase() : last
  if (!LINE_END_WORDS.has(word)) return false
  return (
    word !== 'saat' || !DETERMINERS_OF_A_MOMENT.has(text.slice(wordStart(text, from, start - 1), start - 1))
  )
}

/** Where the word that ends at `to` begins. */
function wordStart(text: string, from: number, to: number): number {
  let start = to
  while (start > from && isInWord(text.charCodeAt(start - 1))) start -= 1
  return start
}

/** Letters and what joins them into one word: figures, `-`, `'`, `’`, `/`, `.`. */
function isInWord(code: number): boolean {
  return isLetter(code) || (code >= 0x2d && code <= 0x39) || code === 0x27 || code === 0x2019
}
