import type { Rule } from '../rule.ts'
import { CAPTION_DATE, isSaidTwice, isSentenceAbout, LONGEST_CAPTION } from './caption.ts'
import {
  beginsWithPhotoCredit,
  FIRST_CREDIT_LITERALS,
  firstSentenceEnd,
  isPhotoCredit,
  PHOTO_CREDIT_LITERALS,
} from './photo-credits.ts'

/** A caption after the credit of its photo, on a line of its own. */
export const CREDIT_FIRST: Rule = {
  name: 'caption/credit-first',
  takes: 'a caption that begins with the credit of its photo, glued to it or not',
  never: 'the sentences after the caption',
  where: 'line',
  literals: FIRST_CREDIT_LITERALS,
  above: 3,
  below: 3,
  take: (context) => {
    const { text } = context
    if (
      !beginsWithPhotoCredit(text) ||
      isSentenceAbout(text) ||
      (context.above === null && context.below === null)
    )
      return null
    const end = firstSentenceEnd(text)
    if (end < 0) return text.length <= LONGEST_CAPTION ? { lines: 1 } : null
    return isSaidTwice(text) ? { lines: 1 } : end <= LONGEST_CAPTION ? { start: 0, end } : null
  },
  examples: [
    { text: 'Ia menang.\nKOMPAS.com/GALIHChery Tiggo\nIa pulang.', becomes: 'Ia menang.\nIa pulang.' },
    {
      text: 'Ia menang.\nDok. Polres WanasariWarga melintas.\nIa pulang.',
      becomes: 'Ia menang.\nIa pulang.',
    },
    {
      text: 'Ia menang.\nKOMPAS/SINTA Warga melintas. Warga melintas.\nIa pulang.',
      becomes: 'Ia menang.\nIa pulang.',
    },
    {
      text: 'Ia menang.\nKOMPAS/SINTA Warga melintas di sawah. Warga melintas di sawah. Harga padi naik.\nIa pulang.',
      becomes: 'Ia menang.\nWarga melintas di sawah. Harga padi naik.\nIa pulang.',
    },
  ],
  keeps: [
    'Ia menang.\nDokter itu pulang.\nIa tidur.',
    'KOMPAS.com mencatat dua hal.\nIa pulang.',
    'Ia menang.\nTwitter/X menutup akun itu pada Senin.\nIa pulang.',
    'Ia menang.\nReuters/Ipsos mencatat dukungan turun dua persen sejak Mei.\nIa pulang.',
    'Ia menang.\nDok. Sinta memeriksa pasien sejak pagi.\nIa pulang.',
  ],
  evidence:
    'Fired 54 times in 36 articles; all were read: one was wrong and was mended; of captions of two sentences the second stays.',
}

/** The same within running text. */
export const CREDIT_GLUED: Rule = {
  name: 'caption/credit-glued',
  takes: 'in running text, a dated caption with the credit of its photo glued before it',
  never: 'anything after its first stop; a caption without a date, whose end cannot be known',
  where: 'inline',
  literals: ['kompas.com/', 'afp/', 'antara foto/', 'dok. ', 'shutterstock/'],
  take: (context) => {
    const found =
      /(?:^|[.!?”"] ?)((?:KOMPAS\.com|Kompas\.com|AFP|ANTARA FOTO|SHUTTERSTOCK)\/ ?[\p{L} .]{3,40}?(?:\p{Ll}|\p{Lu}{2})(?=\p{Lu}\p{Ll})|[Dd]ok\. [\p{L} ]{2,40}?\p{Ll}(?=\p{Lu}\p{Ll}))/u.exec(
        context.text,
      )
    if (found === null) return null
    const start = found.index + found[0].length - found[1]!.length
    if (start === 0) return null
    const from = start + found[1]!.length
    const rest = context.text.slice(from, from + LONGEST_CAPTION)
    // `…, Sabtu (28/6/2025), Menanggapi …`: where the stop was lost, the date closes the caption.
    const date = /\(\d{1,2}\/\d{1,2}\/\d{4}\),[ \u00a0]+(?=\p{Lu})/u.exec(rest)
    const stop = date === null ? firstSentenceEnd(rest) : date.index + date[0].length
    const length = stop < 0 ? (from + rest.length >= context.text.length ? rest.length : -1) : stop
    if (length < 0) return context.doubt()
    const caption = rest.slice(0, length)
    return CAPTION_DATE.test(caption) || /^Ilustrasi [^.]{3,60}\.$/.test(caption)
      ? { start, end: from + length }
      : context.doubt()
  },
  examples: [
    {
      text: 'Ia menang. KOMPAS.com/BIMO AJIWarga melintas di Wanasari, Rabu (2/7/2025). Namun ia pulang.',
      becomes: 'Ia menang. Namun ia pulang.',
    },
    {
      text: 'Ia menang. KOMPAS.com/BIMO AJIWarga melintas, Rabu (2/7/2025), Menanggapi itu, ia pulang. Lalu tidur.',
      becomes: 'Ia menang. Menanggapi itu, ia pulang. Lalu tidur.',
    },
  ],
  keeps: ['Ia menang. Kompas.com/Sinta MelaniWarga melintas di Wanasari Namun ia pulang. Lalu tidur.'],
  evidence: 'Fired 14 times in 9 articles; all were read: one was wrong and was mended.',
}

const BRACKET_FIRST = /^[ \u00a0]*\([ \u00a0]?([^()\n]{3,80}?)[ \u00a0]?\)[ \u00a0]+(?=["“]?\p{Lu})/u
/** The credit of a photo that is gone, in a bracket before the sentence. */
export const BRACKET_BEFORE_SENTENCE: Rule = {
  name: 'caption/bracket-first',
  takes: 'the credit of a photo in a bracket that begins a line of prose',
  never: 'any other bracket at the beginning of a line',
  evidence: 'fired 19 times in 19 of 23,043 articles; 14 read, all right',
  where: 'line',
  literals: PHOTO_CREDIT_LITERALS.filter((literal) => literal.startsWith('(') || literal.endsWith('/')),
  take: ({ text }) => {
    const found = BRACKET_FIRST.exec(text.slice(0, 120))
    return found !== null && found[1]!.includes('/') && isPhotoCredit(text, 0, found[1]!)
      ? { start: 0, end: found[0].length }
      : null
  },
  examples: [
    { text: 'Air surut.\n(Antara/Bimo Aji Pratama) Warga pulang.', becomes: 'Air surut.\nWarga pulang.' },
    { text: 'Air surut.\n(KOMPAS.com/BIMO AJI) Warga pulang.', becomes: 'Air surut.\nWarga pulang.' },
    { text: 'Air surut.\n(Kabar Wanasari/Bimo) Warga pulang.', becomes: 'Air surut.\nWarga pulang.' },
  ],
  keeps: [
    'Air surut.\n(Catatan/Bimo) Warga pulang.',
    'Air surut.\n(Foto) Warga pulang.',
    'Air surut.\n(1/2) Warga pulang.',
  ],
}

const NAMED = /^[ \u00a0]*\p{Lu}[^.!?:;"“”]{2,60}$/u
const OWNER = /^(?:ist|istimewa|\p{Lu}[\p{L}\d.]{1,24})$/u
/** No owner has more words. */
const MOST_OWNERS = 5
/** A word of a sentence with its stop. */
const STOPPED_WORD = /\p{Ll}{3}\.$/u

/** Whether a line is a name, the sign, and whose photo it is. */
function isNameWithCopyright(text: string): boolean {
  const sign = text.indexOf('©')
  if (sign < 0 || !' /\u00a0'.includes(text[sign - 1] ?? '.') || !NAMED.test(text.slice(0, sign - 1)))
    return false
  const owners = text
    .slice(sign + 1)
    .split(/[ \u00a0/®]+/)
    .filter((word) => word !== '')
  return (
    owners.length > 0 &&
    owners.length <= MOST_OWNERS &&
    owners.every((word) => OWNER.test(word) && !STOPPED_WORD.test(word))
  )
}

/** A caption that is a name with its photo's copyright. */
export const CAPTION_WITH_COPYRIGHT: Rule = {
  name: 'caption/name-and-copyright',
  takes:
    'a line that names who is in the photo and, after the sign, whose photo it is: `Bimo Aji © istimewa`',
  never: 'a sentence about a copyright',
  evidence: 'fired 13 times in 13 of 23,043 articles; 13 read, all right',
  where: 'line',
  literals: ['©'],
  longest: 120,
  above: 3,
  below: 3,
  take: (context) =>
    isNameWithCopyright(context.text) && (context.above !== null || context.below !== null)
      ? { lines: 1 }
      : null,
  examples: [
    { text: 'Air surut.\nBimo Aji © istimewa\nIa pulang.', becomes: 'Air surut.\nIa pulang.' },
    { text: 'Air surut.\nSinta Melani/©Warta.com®/Bimo Aji\nIa pulang.', becomes: 'Air surut.\nIa pulang.' },
    { text: 'Air surut.\nBimo Aji © Warta.com®/\nIa pulang.', becomes: 'Air surut.\nIa pulang.' },
  ],
  keeps: [
    'Air surut.\nLambang © dipakai oleh penerbit itu sejak dulu\nIa pulang.',
    'Air surut.\nBuku itu memuat tanda © Warta.com di sampulnya.\nIa pulang.',
    'Bimo Aji © istimewa',
  ],
}
