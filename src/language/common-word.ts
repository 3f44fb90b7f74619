import { COMMON_WORDS } from './counted/common-words.ts'

let commonWords: ReadonlySet<string> | undefined

/** Whether a word in small letters is one of the commonest of news, by the counted list. The set is made when first needed. */
export function isCommonWord(word: string): boolean {
  commonWords ??= new Set(COMMON_WORDS)
  return commonWords.has(word)
}
