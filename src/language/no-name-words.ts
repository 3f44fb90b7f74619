import { words } from './words.ts'

/**
 * Small words that no name of a person or newsroom holds, sorted: a value with one of them is a sentence.
 * Source: own list.
 */
export const NO_NAME_WORDS: readonly string[] = words(`
  adalah agar akan bahwa belum bisa dalam dengan harus ini itu juga karena menjadi oleh pada sebagai sudah
  telah tidak untuk yang
`)
