import { words } from '../words.ts'

/*
 * The words that send a reader to another page, in small letters, each list sorted. The one home for the links of a line of
 * its own, of a paragraph, a bracket, a list and a video, for promotions, and for the advertisements that quotes pass over.
 * Source: scraped pages of Indonesian outlets.
 */

/** Imperatives that send the reader to another page. */
export const LINK_VERBS: readonly string[] = words(
  'baca cek dengarkan ikuti lihat nonton saksikan simak tonton',
)

/** Those of them that send to something to watch. */
export const WATCHING_VERBS: readonly string[] = words('lihat nonton saksikan simak tonton')

/** After such a verb: there is more of the kind (`Baca juga`). */
export const LINK_ADVERBS: readonly string[] = words('juga pula')

/** Before such a verb: they invite. */
export const INVITING_WORDS: readonly string[] = ['ayo', 'jangan lupa', 'mari', 'silakan', 'yuk']

/** Words that show a link by themselves. */
export const LINK_PHRASES: readonly string[] = [
  ...combinations(LINK_VERBS, LINK_ADVERBS),
  ...combinations(
    ['baca', 'simak', 'lihat'],
    ['artikel', 'berita'],
    ['', 'menarik', 'populer', 'terkait'],
    ['lainnya'],
  ),
  ...combinations(['artikel', 'bacaan', 'berita'], ['', 'menarik'], ['lainnya', 'pilihan', 'terkait']),
  ...combinations(['pilihan'], ['editor', 'redaksi']),
  'also read',
  "editor ' s picks",
  "editor's picks",
  "editors' picks",
  'jangan lewatkan',
  'menarik dibaca',
  'read also',
].sort()

/** Words that show a link only with a colon and a headline after them. */
export const DOUBTFUL_LINK_WORDS: readonly string[] = words(
  'baca lihat rekomendasi selanjutnya simak terkait',
)

/** Imperatives that promotions of an outlet's channels begin with, beside those of links. */
export const PROMOTION_VERBS: readonly string[] = words(`
  akses bergabung dapatkan download follow gabung install kunjungi nikmati subscribe temukan unduh update
`)

/** What else they begin with. */
export const PROMOTION_BEGINNINGS: readonly string[] = [
  'anda harus',
  'artikel lainnya',
  'berita lainnya',
  'caranya klik',
  'pastikan anda',
  'pastikan kamu',
  'pastikan tribunners',
  'pilih saluran',
]

/** Words that promotions write with a capital. */
export const PROMOTION_WORDS: readonly string[] = words(`
  akses anda aplikasi app artikel baca berita breaking cek channel dan dapatkan dari di download facebook follow
  gabung google group grup ig ikuti instagram install join juga kami kanal kini klik link mari news official resmi
  saluran sekarang silakan sini subscribe telegram terbaru terkini tiktok twitter unduh untuk update via wa whats
  whatsapp yang youtube yuk
`)

/** Every one of the first with every one of the next, a space between; a part may be empty. */
function combinations(...parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>(
    (heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`.trim())),
    [''],
  )
}

/** How a word is written where a line or a sentence begins: `Baca`, `BACA`. */
export function atStart(word: string): string[] {
  return [word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]
}
