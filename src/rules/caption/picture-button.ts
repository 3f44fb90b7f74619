import type { Rule } from '../rule.ts'
import { LONGEST_CAPTION } from './caption.ts'
import { isPhotoCredit } from './photo-credits.ts'

const BUTTON = /(?:^|[.!?”"'’)…]|\s)(Lihat Foto[ \u00a0]{1,2})(?=\p{Lu})/u
const CLOSES_BRACKET = /\)/g

/** The button that opens a picture, with its caption. */
export const PICTURE_BUTTON: Rule = {
  name: 'caption/picture-button',
  takes: 'the words `Lihat Foto` with a caption, up to the credit of the photo in its bracket, glued or not',
  never: 'what comes after the credit; the words in a sentence, or without a credit',
  evidence: 'fired 4 times in 4 of 23,043 articles; 4 read, all right',
  where: 'inline',
  literals: ['lihat foto'],
  take({ text }) {
    const found = BUTTON.exec(text)
    if (found === null) return null
    const start = found.index + found[0].length - found[1]!.length
    const from = start + found[1]!.length
    CLOSES_BRACKET.lastIndex = from
    for (let close = CLOSES_BRACKET.exec(text); close !== null; close = CLOSES_BRACKET.exec(text)) {
      if (close.index - from > LONGEST_CAPTION) return null
      const open = text.lastIndexOf('(', close.index)
      if (open > from && isPhotoCredit(text, open, text.slice(open + 1, close.index).trim()))
        return { start, end: close.index + 1 }
    }
    return null
  },
  examples: [
    {
      text: 'Air surut.Lihat Foto Warga menjala ikan, Rabu (14/2/2024).(DOK. Pemdes Wanasari)Warga pulang.',
      becomes: 'Air surut. Warga pulang.',
    },
    {
      text: 'Air surut. Lihat Foto Tangga dermaga (Dok. Pemdes) Warga pulang.',
      becomes: 'Air surut. Warga pulang.',
    },
    {
      text: 'Air surut.\nLihat Foto Tangga dermaga(KOMPAS.com/BIMO AJI)Warga pulang.',
      becomes: 'Air surut.\nWarga pulang.',
    },
  ],
  keeps: [
    'Ia diminta Lihat Foto Bimo (12) di kamar.',
    'Air surut. Lihat Foto Bimo di kamar itu. Warga pulang.',
    'Warga bisa lihat foto banjir (dok. Pemdes) di balai desa.',
  ],
}
