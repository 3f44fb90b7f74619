import { words } from './words.ts'

/**
 * Words that cannot end a sentence or a heading, in small letters: a line without a stop that ends in one of them goes
 * on in the next line.
 *
 * Source: prepositions and conjunctions of the Tata Bahasa Baku Bahasa Indonesia, without those that also end
 * sentences as adverbs (`dulu`, `saja`, `lagi`).
 */
export const WORDS_THAT_CANNOT_END_A_LINE: ReadonlySet<string> = new Set(
  words(`
  adalah agar akan antara apabila atas atau bagi bahwa berupa dalam dan dari daripada demi dengan di guna
  hingga ialah jika kalau karena ke kepada ketika lalu maka melainkan melalui mengenai menjadi menurut
  merupakan meski meskipun oleh pada para per saat sambil sampai sang sebab sebagai sebuah sedangkan
  sehingga sejak selama seorang seperti serta si suatu supaya tanpa tentang terhadap tetapi untuk walau
  walaupun yaitu yakni yang
`),
)
