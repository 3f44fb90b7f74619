import type { Rule } from '../rule.ts'
import { spansOf } from '../spans.ts'

const SLOGANS =
  /Kembalikan kebahagiaan komunikasi Anda!|Lakukan ini, dan pendengaran Anda akan membaik dalam \d{1,2} hari|Tidak mendengar dengan jelas\? Cek solusinya di sini|Para Pria Harus Membacanya Sekarang!(?: Prostatitis akan hilang tanpa bekas dalam seminggu!)?|Musuh terbesar tinus\? Coba ini malam ini!|Alat bantu dengar sudah ketinggalan zaman – inilah yang mengganti(?:kan(?:nya)?)?!?|ROLEX - diskon gila \d{1,2}%\. Penjualan berakhir dalam \d{1,2} hari!(?: Sampai akhir promosi\.\.\.)?/g
const NATIVE_ADS: Rule = {
  name: 'ad/viva-native',
  takes: 'the slogans of advertisements that the page sets among its paragraphs',
  never: 'prose about health',
  evidence: 'fired 43 times in 26 of 15,729 articles; 10 read, all right',
  where: 'inline',
  literals: [
    'kebahagiaan komunikasi',
    'pendengaran anda',
    'mendengar dengan',
    'para pria harus',
    'tinus',
    'bantu dengar',
    'diskon gila',
  ],
  take: ({ text }) => spansOf(SLOGANS, text),
  examples: [
    {
      text: 'Air surut. Lakukan ini, dan pendengaran Anda akan membaik dalam 5 hari Warga pulang.',
      becomes: 'Air surut. Warga pulang.',
    },
  ],
  keeps: ['Lakukan ini, dan pendengaran warga desa membaik, kata dokter.'],
}

/** What only VIVA has; tested everywhere, because its words are its own. */
export const VIVA_RULES: readonly Rule[] = [NATIVE_ADS]
