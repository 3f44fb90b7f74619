import { POINTERS_CLOSE_BY } from '../../../language/function-words.ts'
import { type WordSet, wordSet } from './word-table.ts'

/*
 * Questions about one word, each a set of its own, asked like any other. What is a list of several words is in
 * `language/`.
 */

export const ADA: WordSet = wordSet(['ada'])
/** Open a manner: `secara rinci`, `dengan pasti`. */
export const ADVERBIAL_MANNER: WordSet = wordSet(['dengan', 'secara'])
export const AKAN: WordSet = wordSet(['akan'])
export const ATAU: WordSet = wordSet(['atau'])
export const BAGI: WordSet = wordSet(['bagi'])
export const BAHWA: WordSet = wordSet(['bahwa'])
/** Tells what an office or a player is, not when: `pemain baru Rimba`. */
export const BARU: WordSet = wordSet(['baru'])
export const BERNAMA: WordSet = wordSet(['bernama'])
export const DALAM: WordSet = wordSet(['dalam'])
export const DAN: WordSet = wordSet(['dan'])
export const DARI: WordSet = wordSet(['dari'])
export const DENGAN: WordSet = wordSet(['dengan'])
/** After *ke*: a time, and no part of what is hoped (`berharap ke depan agar …`). */
export const DEPAN: WordSet = wordSet(['depan'])
export const DI: WordSet = wordSet(['di'])
export const JUGA: WordSet = wordSet(['juga'])
export const KE: WordSet = wordSet(['ke'])
export const KEMBALI: WordSet = wordSet(['kembali'])
export const KEMENTERIAN: WordSet = wordSet(['kementerian'])
export const KEPADA: WordSet = wordSet(['kepada'])
export const LEBIH: WordSet = wordSet(['lebih'])
export const MASIH: WordSet = wordSet(['masih'])
export const MENJADI: WordSet = wordSet(['menjadi'])
export const MENTERI: WordSet = wordSet(['menteri'])
/** Set apart from its word in texts that were cut into words (`ujar nya`). */
export const NYA: WordSet = wordSet(['nya'])
/** Before whoever does what a passive says. */
export const OLEH: WordSet = wordSet(['oleh'])
export const PARA: WordSet = wordSet(['para'])
export const PIHAKNYA: WordSet = wordSet(['pihaknya'])
export const SALAH: WordSet = wordSet(['salah'])
export const SATU: WordSet = wordSet(['satu'])
export const SATUNYA: WordSet = wordSet(['satunya'])
export const SAYA: WordSet = wordSet(['saya'])
/** Before what somebody speaks as, written large or small. */
export const SELAKU: WordSet = wordSet(['selaku'])
export const SEBAGAI: WordSet = wordSet(['sebagai'])
export const SEORANG: WordSet = wordSet(['seorang'])
/** Ends the name of a company, and now and then a sentence. */
export const UNTUK: WordSet = wordSet(['untuk'])
export const URUSAN: WordSet = wordSet(['urusan'])
export const YANG: WordSet = wordSet(['yang'])
export const CLOSE_POINTERS: WordSet = wordSet(POINTERS_CLOSE_BY)
