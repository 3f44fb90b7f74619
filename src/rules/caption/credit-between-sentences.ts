import { NEWSROOM_NAMES } from '../../language/page/newsrooms.ts'
import { PHOTO_SOURCES } from '../../language/page/photo-sources.ts'
import type { Rule, Take } from '../rule.ts'

const NEWSROOMS = [...NEWSROOM_NAMES, ...PHOTO_SOURCES]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace('.', '\\.'))
  .join('|')
/** A label, one to four words of a name, a slash and the newsroom. */
const CREDIT = new RegExp(
  `(?:\\| ?)?(?:Sumber )?(?:Foto|FOTO)[ \\u00a0]?:[ \\u00a0]?\\p{Lu}[\\p{L}.’'-]*(?:[ \\u00a0]\\p{Lu}[\\p{L}.’'-]*){0,3}/(?:detik\\p{L}{0,12}|${NEWSROOMS}|[\\p{L}\\d]{3,24}\\.(?:com|co\\.id|co|id|net))(?![\\p{L}\\d/@]|[.-]{1,9}[\\p{L}\\d/@])`,
  'gu',
)
const ENDED = /(?:^|[.!?)…”"])[ \u00a0]*$/
const SENTENCE_AFTER = /^[ \u00a0]+["“]?\p{Lu}[\p{L}’'-]*,?[ \u00a0]/u

/** The credit of a photo that is gone, where sentences are before and after it in one line. */
export const CREDIT_BETWEEN_SENTENCES: Rule = {
  name: 'caption/credit-between-sentences',
  takes: 'between two sentences of a line, `Foto:` with a name, a slash and its newsroom',
  never: 'the sentence after it, however short; a label with anything else after it',
  where: 'inline',
  literals: ['foto:', 'foto :'],
  take({ text }) {
    const takes: Take[] = []
    for (const { index, 0: credit } of text.matchAll(CREDIT)) {
      const end = index + credit.length
      if (
        ENDED.test(text.slice(Math.max(0, index - 8), index)) &&
        index > 0 &&
        SENTENCE_AFTER.test(text.slice(end, end + 40))
      )
        takes.push({ start: index, end })
    }
    return takes.length === 0 ? null : takes
  },
  examples: [
    {
      text: 'Dermaga itu ditutup. Foto: Bimo Aji/detikcom Warga mulai pulang ke rumah.',
      becomes: 'Dermaga itu ditutup. Warga mulai pulang ke rumah.',
    },
    {
      text: 'Air surut. Foto: Sinta Melani/Kabarwanasari.com Lurah Wanasari hadir. Ia pulang.',
      becomes: 'Air surut. Lurah Wanasari hadir. Ia pulang.',
    },
  ],
  keeps: [
    'Ia membawa dua berkas. Foto: Gita Melati kemudian menyerahkannya kepada lurah.',
    'Nomor lomba: Foto: Tunggal/ganda campuran diikuti tiga desa.',
    'Dua berkas diserahkan. Foto: dua lembar. Video: satu berkas.',
  ],
}
