import { beginsCapital, beginsSmall } from '../../language/letters.ts'
import { PHOTO_SOURCES } from '../../language/page/photo-sources.ts'
import type { Rule, Take } from '../rule.ts'
import { spansOf } from '../spans.ts'

const CREDIT_IN_BRACKET =
  /\((?:(?:Sumber )?(?:[Ff]oto|FOTO)[:/. ][^()]{0,60}|(?:[Dd]ok|DOK)[.:/ ][^()]{1,60}|[Ii]st|[Ii]stimewa|IST)\)/gu
const SOURCES = [...PHOTO_SOURCES]
  .sort((a, b) => b.length - a.length)
  .map((source) => source.replace('.', '\\.'))
  .join('|')
const NAME = "\\p{Lu}(?:\\.|[\\p{L}'-]{1,20})"
/** After the date that ends a caption: a source, its photographer, the initials of who sent it. */
const CREDIT_BEHIND_DATE = new RegExp(
  `(?<=\\(\\d{1,2}\\/\\d{1,2}\\/\\d{4}\\)\\. )(?:${SOURCES})\\/${NAME}(?: ${NAME}){0,3}(?:\\/[\\p{L}.]{1,12}){0,3}\\.`,
  'gu',
)
/** The longest caption, in UTF-16 units. */
const LONGEST = 220
const SPEECH = /[,?!][”"]|(?<!\p{L})(?:kata|ujar|ucap|ungkap|jelas|tegas|tutur|papar|sebut)(?:nya)?(?!\p{L})/u
const CAPTION_STOP = /(?:[\p{L}%)\]]|\d{2})[.!?…:]["”’)]*(?:\s+|(?=\p{Lu}\p{Ll}))/gu

/** A caption with its credit, where sentences stand before and after it in one line. */
export const CAPTION_BETWEEN_SENTENCES: Rule = {
  name: 'caption/between-sentences',
  takes:
    'between two sentences of a line, a caption that ends in its photo credit: words without a stop and a bracket (`Sari meninjau tanggul (Foto: dok. Desa)`), or a dated sentence with source and photographer after it',
  never:
    'a bracket with a stop or a small letter after it, a sentence with speech, the first words of a line',
  where: 'inline',
  literals: ['(foto', '(sumber foto', '(dok', '(ist', ...PHOTO_SOURCES.map((source) => `). ${source}/`)],
  take({ text }) {
    const takes: Take[] = []
    for (const { start, end } of spansOf(CREDIT_IN_BRACKET, text) ?? []) {
      const from = afterHeading(text, afterLastStop(text, start), start)
      if (from > 0 && isCaptionText(text.slice(from, start)) && isBeforeSentence(text, end))
        takes.push({ start: from, end })
    }
    for (const { start, end } of spansOf(CREDIT_BEHIND_DATE, text) ?? []) {
      const from = afterLastStop(text, start - 2)
      if (from > 0 && isCaptionText(text.slice(from, start)) && isBeforeSentence(text, end))
        takes.push({ start: from, end })
    }
    return takes.length === 0 ? null : takes
  },
  examples: [
    {
      text: 'Air surut. Sari Melani saat meninjau tanggul (Foto: dok. Desa Sukamaju) Warga menunggu kabar.',
      becomes: 'Air surut. Warga menunggu kabar.',
    },
    {
      text: 'Air surut.Kepala Desa Sukamaju Sari Melani (dok. Istimewa)Warga menunggu kabar.',
      becomes: 'Air surut. Warga menunggu kabar.',
    },
    {
      text: 'Air surut. Warga menambal jaring, Rabu (14/2/2024). ANTARA/Sari Melani/sm. Warga menunggu kabar.',
      becomes: 'Air surut. Warga menunggu kabar.',
    },
  ],
  keeps: [
    'Air surut. Sari membawa surat (dok. asli) kepada lurah.',
    'Air surut. "Kami menunggu," kata Sari (Foto: Ist) Warga pulang.',
    'Air surut. Warga memasang papan (Foto: Istimewa). Mereka pulang.',
    'Warga menambal jaring, Rabu (14/2/2024). ANTARA mencatat air surut.',
  ],
}

/** After the last sentence that ends before a place and no further from it than a caption is long; -1 if there is none. */
function afterLastStop(text: string, at: number): number {
  const first = Math.max(0, at - LONGEST)
  let last = -1
  for (const { index, 0: stop } of text.slice(first, at).matchAll(CAPTION_STOP))
    last = first + index + stop.length
  return last
}

/** So many words of a heading, and of a name, at most. */
const MOST_OF_HEADING = 4
const MOST_OF_NAME = 4

/** Where a caption begins in words that may begin with a heading in small letters (`Nasihat berharga Sari Melani`). */
function afterHeading(text: string, from: number, to: number): number {
  if (from < 0) return from
  const words = text.slice(from, to).trim().split(' ')
  const name = words.findIndex((word, index) => index > 0 && beginsCapital(word))
  if (name < 2 || name > MOST_OF_HEADING || words.length - name > MOST_OF_NAME) return from
  if (!words.slice(1, name).every(beginsSmall) || !words.slice(name).every(beginsCapital)) return from
  return text.indexOf(words.slice(name).join(' '), from)
}

function isCaptionText(words: string): boolean {
  return /^["“]?\p{Lu}/u.test(words) && !SPEECH.test(words) && words.trim().split(/\s+/).length >= 2
}

function isBeforeSentence(text: string, at: number): boolean {
  return /^\s*["“]?\p{Lu}[\p{L}-]*,?\s/u.test(text.slice(at, at + 30))
}
