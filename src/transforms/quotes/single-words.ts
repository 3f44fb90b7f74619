import { type WordSet, wordSet } from './word-set.ts'

/* Words that more than one question is about, each a set of its own, asked like any other. */

export const BAHWA: WordSet = wordSet(['bahwa'])
export const BERNAMA: WordSet = wordSet(['bernama'])
export const DAN: WordSet = wordSet(['dan'])
export const KEPADA: WordSet = wordSet(['kepada'])
export const SALAH: WordSet = wordSet(['salah'])
/** Stands before what somebody speaks as, written large or small. */
export const SELAKU: WordSet = wordSet(['selaku'])
export const YANG: WordSet = wordSet(['yang'])
