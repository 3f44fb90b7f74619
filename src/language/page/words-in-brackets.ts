import { words } from '../words.ts'

/**
 * What is in brackets in Indonesian news in small letters, looks like the initials of a reporter and is a word of the
 * text, in alphabetical order. Source: read in the firings of the rules for initials and signatures.
 */
export const WORDS_IN_BRACKETS: readonly string[] = words(
  'alm bersambung dan/atau habis hal hari/tanggal km/jam laki-laki/perempuan lihat m/s pria/wanita selesai tamat ya/tidak',
)
