import { isInLabelList } from '../list-labels.ts'
import type { Rule } from '../rule.ts'
import { CAPTION_BETWEEN_SENTENCES } from './between-sentences.ts'
import { isCaption, isRepeatedCaption, LONGEST_CAPTION } from './caption.ts'
import { CREDIT_BETWEEN_SENTENCES } from './credit-between-sentences.ts'
import {
  BRACKET_BEFORE_SENTENCE,
  CAPTION_WITH_COPYRIGHT,
  CREDIT_FIRST,
  CREDIT_GLUED,
} from './credited-captions.ts'
import { firstSentenceEnd, PHOTO_CREDIT_LITERALS, photoCreditAtEnd } from './photo-credits.ts'
import { PICTURE_BUTTON } from './picture-button.ts'

const CAPTION_LABEL =
  /^[ \u00a0]*(?:Foto|FOTO|Teks [Ff]oto|Tes foto|Keterangan [Ff]oto|Ket\.? ?[Ff]oto|Caption|Sumber [Ff]oto|Ilustrasi [Ff]oto|Foto [Ii]lustrasi|Sumber [Gg]ambar)[ \u00a0]?:[ \u00a0]?(?=[\p{L}@])|^[ \u00a0]*(?:Sumber gambar|Keterangan (?:gambar|foto|video)),[ \u00a0](?=[\p{Lu}@])/u
/** What the rule for labels decides about, a number after the label too. */
const BARE_LABEL = /^[ \u00a0]*(?:Sumber )?(?:Foto|FOTO)[ \u00a0]?:/
const ILLUSTRATION = /^(?:ILUSTRASI[.:]|Ilustrasi [\p{L}\d]+(?: [\p{L}\d-]+){0,6}\.?$)/u
/** What a sentence about an illustration has near its start: a word that points, or a verb. */
const POINT_OR_VERB = / (?:ini|itu|(?:ber|di(?!buat (?:dengan|oleh) )|me|ter)\p{L}{2,20})(?!\p{L})/u
const FURTHEST_VERB = 'Ilustrasi'.length + 91

function isAboutIllustration(text: string): boolean {
  if (!text.startsWith('Ilustrasi ')) return false
  const found = POINT_OR_VERB.exec(text)
  return found !== null && found.index <= FURTHEST_VERB
}

/** Photo captions and the credits of photos. */
export const CAPTION_RULES: readonly Rule[] = [
  CREDIT_FIRST,
  CREDIT_GLUED,
  CREDIT_BETWEEN_SENTENCES,
  PICTURE_BUTTON,
  BRACKET_BEFORE_SENTENCE,
  CAPTION_WITH_COPYRIGHT,
  CAPTION_BETWEEN_SENTENCES,
  {
    name: 'caption/label',
    takes: 'a line that begins with `Foto:`, `Teks foto:` or the like, or names an illustration',
    never: 'a label in a list of labels, `Foto: 12 lembar`',
    where: 'line',
    literals: ['foto', 'caption', 'ilustrasi', 'sumber gambar', 'keterangan gambar', 'keterangan video'],
    above: 4,
    below: 4,
    longest: LONGEST_CAPTION,
    take: (context) => {
      const { text } = context
      if (
        ILLUSTRATION.test(text) &&
        !isAboutIllustration(text) &&
        (context.above !== null || context.below !== null)
      )
        return { lines: 1 }
      const label = CAPTION_LABEL.exec(text)
      if (label === null || isInLabelList(context)) return null
      // `Foto: kata yang lama.` is a sentence; a source or a caption begins with a capital.
      const value = text.slice(label[0].length)
      if (
        /^\p{Ll}/u.test(value) &&
        /[.!?]\s*$/.test(value) &&
        !/^(?:dok|ist|http|instagram|[\w-]+\.\w)/i.test(value)
      )
        return null
      return firstSentenceEnd(text) < 0 || photoCreditAtEnd(text) !== null ? { lines: 1 } : null
    },
    examples: [
      { text: 'Ia menang.\nFoto: Wanasari Film.\nIa pulang.', becomes: 'Ia menang.\nIa pulang.' },
      { text: 'Ia menang.\nTeks Foto: Warga menari (ist)\nIa pulang.', becomes: 'Ia menang.\nIa pulang.' },
      {
        text: 'ILUSTRASI. Warga menanam padi. ANTARA FOTO/Sinta\nIa pulang.',
        becomes: 'Ia pulang.',
      },
      {
        text: 'Sumber gambar, Getty Images\n\nKeterangan gambar, Warga menari di Wanasari.\n\nIa pulang.',
        becomes: 'Ia pulang.',
      },
    ],
    keeps: [
      'Bukti:\nFoto: 12 lembar\nVideo: 3 berkas',
      'Ia menang.\nSumber gambar, kata polisi, belum diketahui.\nIa pulang.',
      'Ia menang.\nKeterangan gambar itu keliru.\nIa pulang.',
      'Bukti yang dibawa:\nFoto: asli\nVideo: salinan',
      'Foto itu lama.\nIa pulang.',
      'Ilustrasi buku itu dibuat dua anak.\nIa pulang.',
      'Ilustrasi karya Sinta menang.\nIa pulang.',
      'Foto: kata yang sering dipakai.\nIa pulang.',
    ],
    evidence: 'Fired 41 times in 21 articles; all right.',
  },
  {
    name: 'caption/line',
    takes: 'a line that ends in the credit of its photo, between paragraphs or before the dateline',
    never: 'a paragraph of several sentences or of speech: its credit goes alone',
    where: 'line',
    literals: PHOTO_CREDIT_LITERALS,
    above: 3,
    below: 3,
    take: (context) => {
      const isAlone = context.isFirst && context.isLast
      if (!isAlone && isRepeatedCaption(context.text)) return { lines: 1 }
      const credit = photoCreditAtEnd(context.text)
      if (credit === null) return null
      if (context.text.slice(0, credit.start).trim() === '')
        return BARE_LABEL.test(context.text) ? null : { lines: 1 }
      return isCaption(context, credit.start) ? { lines: 1 } : { start: credit.start, end: credit.end }
    },
    examples: [
      {
        text: 'Ia menang.\nJembatan Wanasari ambruk. (Foto: Dok. BPBD)\nIa pulang.',
        becomes: 'Ia menang.\nIa pulang.',
      },
      { text: 'Air surut.\n(Image: wanasari.com)\nIa pulang.', becomes: 'Air surut.\nIa pulang.' },
      {
        text: 'Air surut.\nMobil itu Foto: Bimo Aji/detikcom\nIa pulang.',
        becomes: 'Air surut.\nIa pulang.',
      },
      {
        text: 'Air mulai surut. Warga Wanasari pulang. (Foto: Ist)',
        becomes: 'Air mulai surut. Warga Wanasari pulang.',
      },
      {
        text: 'Air surut.\nWarga menari di balai desa, Senin (3/3/2025). (Wartasena/Bimo Aji)\nIa pulang.',
        becomes: 'Air surut.\nIa pulang.',
      },
      {
        text: 'Air surut.\nWarga menari di balai desa (Kabar Wanasari/Bimo)\nIa pulang.',
        becomes: 'Air surut.\nIa pulang.',
      },
      {
        text: 'Air surut.\nWarga menari, Senin (3/3/2025). (WARTASENA.COM/BIMO)\nIa pulang.',
        becomes: 'Air surut.\nIa pulang.',
      },
      {
        text: '"Kami sudah pulang semua," kata Bimo. (dok Istimewa)\nIa tidur.',
        becomes: '"Kami sudah pulang semua," kata Bimo.\nIa tidur.',
      },
    ],
    keeps: [
      'Media asal Prancis, Agence France-Presse (AFP).\nIa pulang.',
      'Ia mengunggah foto itu di Instagram.\nIa pulang.',
      'Foto itu menunjukkan dua anak.\nIa pulang.',
      'Air surut.\nPertandingan itu dimenangkan pasangan Wanasari (Bimo Aji/Rudi Hartawan)\nIa pulang.',
      'Air surut.\nSidang ditunda sampai Senin (3/3/2025). (Kasus itu/lainnya menunggu.)\nIa pulang.',
      'Ia membawa berkas. Foto: asli dan salinannya diserahkan kepada petugas.',
      'Ia menang.\nDermaga dibuka. Foto: Gita Melati Kepala desa hadir pagi itu.\nIa pulang.',
      `Pawai di Wanasari diikuti oleh ratusan warga dari tiga desa sejak pagi, Senin (3/3/2025). (ANTARA/Sinta) Pawai di Wanasari diikuti oleh ratusan warga dari tiga desa sejak pagi.`,
      'Lowongan diumumkan di media sosial (Instagram @wanasari).\nIa pulang.',
    ],
    evidence: 'Fired 306 times in 151 articles; 160 were read: three were wrong and were mended.',
  },
]
