import { type WordSet, wordSet } from './word-table.ts'

/* Words that more than one question is about, each a set of its own, asked like any other. */

export const ATAU: WordSet = wordSet(['atau'])
export const BAHWA: WordSet = wordSet(['bahwa'])
export const BERNAMA: WordSet = wordSet(['bernama'])
export const DAN: WordSet = wordSet(['dan'])
/** Point at something close by. */
export const INI_ITU: WordSet = wordSet(['ini', 'itu'])
export const JUGA: WordSet = wordSet(['juga'])
export const KEPADA: WordSet = wordSet(['kepada'])
export const SALAH: WordSet = wordSet(['salah'])
export const SEORANG: WordSet = wordSet(['seorang'])
/** Stands before what somebody speaks as, written large or small. */
export const SELAKU: WordSet = wordSet(['selaku'])
export const YANG: WordSet = wordSet(['yang'])
