import {
  INVITING_WORDS,
  LINK_VERBS,
  PROMOTION_BEGINNINGS,
  PROMOTION_VERBS,
} from '../../language/page/link-words.ts'
import { NEWSROOM_NAMES } from '../../language/page/newsrooms.ts'
import { REPORTING_VERBS_AFTER_QUOTES } from '../../language/reporting-verbs-after-quotes.ts'
import { canBeginLink } from '../cross-link/link-start.ts'
import type { Rule, Take } from '../rule.ts'
import { spansOf } from '../spans.ts'
import { promotionEnd } from './promotion-end.ts'

/** What the promotion of an outlet's own channels begins with. */
const PROMO_BEGINNING = new RegExp(
  `(?:-[ \\u00a0]|\\[|\\()?(?:(?:${[...INVITING_WORDS, 'segera'].join('|')})[,!]?[ \\u00a0]?)?(?:${[...LINK_VERBS, ...PROMOTION_VERBS, ...PROMOTION_BEGINNINGS].join('|')})`,
  'gi',
)
const CHANNEL =
  /google ?news|(?:saluran|kanal|channel|grup|group) (?:resmi )?(?:whats ?app|telegram|wa\b)|(?:whats ?app|wa|telegram) (?:channel|grup|group)|install aplikasi|pilihan (?:setiap hari|kami|dan breaking news)|breaking news setiap hari|aplikasi [A-Za-z+]{3,20} ?sekarang|lainnya di whats ?app|channel wa\b|whats ?app\.com\/channel|t\.me\//i
const QUOTATION_MARK = /["“”]/
/** What follows a comma, as the verb of speech does. */
const AFTER_COMMA = /,[ \u00a0]*([a-z]+)/g
/** What only an outlet says of channels: that there is news in them, or that they are its own. */
const OWN =
  /\b(?:(?:artikel|ber[io]ta|breaking news|informasi|konten|kami|update)\b|tribun)|caranya klik|[\w-]\.(?:com|co|id|net)\b|google ?news|https?:|\bt\.me\//i
const OWN_APPLICATION = /(?:unduh|download|install) ?aplikasi ?(?:whats ?app|telegram|[\w+]{3,20} ?sekarang)/i
/** Steps one after the other, in a flattened list. */
const STEPS_WITH_DASHES = / - .{1,200} - /
/** The longest such sentence. */
const LONGEST_PROMOTION = 320

/** Sentences that promote the outlet's own channels. */
const CHANNELS: Rule = {
  name: 'promo/channel',
  takes:
    'a sentence that sends the reader to the outlet’s channels: `Ikuti saluran WhatsApp …`, `Cek berita dan artikel yang lain di Google News`, `Dapatkan update berita pilihan setiap hari …`',
  never: 'news about a channel or an app, and what somebody says about one',
  evidence: 'fired 162 times in 120 of 15,729 articles; 75 read, all right',
  where: 'inline',
  literals: [
    'google news',
    'googlenews',
    'whatsapp',
    'whats app',
    'telegram',
    'wa channel',
    'channel wa',
    'berita pilihan',
    'pilihan setiap hari',
    't.me/',
    'install aplikasi',
    'unduh aplikasi',
    'download aplikasi',
  ],
  take(context) {
    const { text } = context
    if (!CHANNEL.test(text)) return null
    const takes: Take[] = []
    PROMO_BEGINNING.lastIndex = 0
    for (let match = PROMO_BEGINNING.exec(text); match !== null; match = PROMO_BEGINNING.exec(text)) {
      if (/\p{L}/u.test(text[match.index - 1] ?? '') || !canBeginLink(text, match.index)) continue
      if (!/^[\s\u00a0\-[(]*\p{Lu}/u.test(match[0])) continue
      const stop = sentenceEnd(text, match.index)
      if (stop === null) continue
      const end = isBracket(text[match.index]!) ? stop : promotionEnd(text, match.index, stop)
      if (end === null) context.doubt()
      if (end === null || !isPromotion(text.slice(match.index, end))) continue
      takes.push({ start: match.index, end })
      PROMO_BEGINNING.lastIndex = end
    }
    return takes.length === 0 ? null : takes
  },
  examples: [
    {
      text: 'Air surut.\nCek Berita dan Artikel yang lain di Google News dan WA Channel',
      becomes: 'Air surut.',
    },
    {
      text: 'Air surut. Dapatkan update berita pilihan setiap hari. Mari bergabung di Grup Telegram "Warta Sukamaju", caranya klik https://contoh.example/warta kemudian join. Anda harus install aplikasi Telegram terlebih dulu di ponsel.',
      becomes: 'Air surut.',
    },
    {
      text: 'Air surut. Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu akses berita Warta WhatsApp Channel : https://contoh.example/warta Warga pulang.',
      becomes: 'Air surut. Warga pulang.',
    },
    {
      text: 'Air surut. Cek berita lainnya di Google News Kebijakan itu berlaku mulai Senin. Warga pulang.',
      becomes: 'Air surut. Kebijakan itu berlaku mulai Senin. Warga pulang.',
    },
    {
      text: 'Air surut. Gabung di channel WhatsApp kami Menurut Bimo, warga pulang pada Senin.',
      becomes: 'Air surut. Menurut Bimo, warga pulang pada Senin.',
    },
  ],
  keeps: [
    'Air surut. Baca berita lainnya di Google News Bimo mengajak warga pulang pada Senin.',
    'Polres Sukamaju membuka saluran WhatsApp khusus aduan pencurian ternak.',
    'Ikuti saluran WhatsApp desa untuk tahu jadwalnya, kata lurah.',
    'Ikuti saluran WhatsApp desa untuk tahu jadwalnya, tegas lurah.',
    'Gabung grup WhatsApp RT 05 untuk mendapat jadwal terbaru.',
    'Cek kanal resmi Telegram pemerintah sebelum percaya.',
    'Unduh formulir di balai desa, lalu cek nama Anda.',
  ],
}

function isBracket(character: string): boolean {
  return character === '(' || character === '['
}

function isPromotion(sentence: string): boolean {
  if (!CHANNEL.test(sentence)) return false
  const own = sentence.replace(/(?:Grup|Kanal|Channel) (?:Telegram|WhatsApp) ["“][^"“”]*["”]/, '')
  if (QUOTATION_MARK.test(own) || STEPS_WITH_DASHES.test(own)) return false
  for (const [, word] of own.matchAll(AFTER_COMMA)) if (REPORTING_VERBS_AFTER_QUOTES.has(word!)) return false
  return OWN.test(own) || OWN_APPLICATION.test(own) || NEWSROOM_NAMES.some((name) => own.includes(name))
}

/** The end of the sentence that begins at `from`: its stop, a bracket that closes it, or the line's end. */
function sentenceEnd(text: string, from: number): number | null {
  const bracket = text[from] === '(' ? ')' : text[from] === '[' ? ']' : null
  for (let at = from; at < text.length && at - from < LONGEST_PROMOTION; at++) {
    const character = text[at]!
    if (character === 'h' && text.startsWith('http', at)) {
      at = addressEnd(text, at, from + LONGEST_PROMOTION) - 1
      if (/^[\s\u00a0]+\p{Lu}/u.test(text.slice(at + 1, at + 5))) return at + 1
      continue
    }
    if (bracket !== null && character === bracket) return at + 1
    if (bracket !== null || !'.!?'.includes(character)) continue
    const next = text[at + 1]
    if (next === undefined || /[\s\u00a0]/.test(next)) {
      if (/^[\s\u00a0]*\p{Ll}/u.test(text.slice(at + 1, at + 4))) continue
      return at + 1
    }
  }
  return text.length - from <= LONGEST_PROMOTION ? text.length : null
}

/** After the web address that begins at `from`, or at the furthest place; a stop at its end is the sentence's. */
function addressEnd(text: string, from: number, furthest: number): number {
  let at = from
  while (at < text.length && at < furthest && !/[\s\u00a0]/.test(text[at]!)) at += 1
  while ('.,)'.includes(text[at - 1]!)) at -= 1
  return at
}

const FOLLOW_US =
  /^(?:Ikuti (?:kami|kita) di|Follow us(?: on)?|Ikuti (?:juga )?(?:informasi|berita) lainnya di.{0,120}|Nyaman tanpa iklan\. Langganan \S{3,20}|Gabung (?:KOMPAS\.com|Kompas\.com) Plus|Silakan baca konten menarik lainnya.{0,80}|Dapatkan (?:berita|informasi) (?:terbaru|terkini).{0,80}|Bagikan(?: artikel)?(?: ini)?|Share|Berlangganan(?: sekarang)?|Langganan|Masuk untuk melanjutkan membaca|\[?Cek [Bb]erita.{0,80}KLIK DI ?SINI\]?) ?:?$/
const FOLLOW_LINE: Rule = {
  name: 'promo/own-line',
  takes: 'a line that promotes the outlet: Ikuti kami di, Nyaman tanpa iklan. Langganan …, Gabung … Plus',
  never: 'a sentence of the article',
  evidence: 'fired 63 times in 63 of 15,729 articles; 15 read, all right',
  where: 'line',
  literals: [
    'ikuti',
    'follow us',
    'nyaman tanpa',
    'gabung',
    'silakan baca konten',
    'dapatkan',
    'bagikan',
    'share',
    'langganan',
    'klik di',
    'masuk untuk',
  ],
  longest: 199,
  take: ({ text }) => (FOLLOW_US.test(text.trim()) ? { lines: 1 } : null),
  examples: [{ text: 'Air surut.\nIkuti kami di\nWarga pulang.', becomes: 'Air surut.\nWarga pulang.' }],
  keeps: ['Ikuti kami di jalan setapak ini, pinta pemandu itu.', 'Bagikan makanan kepada warga.'],
}

const CHANNEL_NAME = /Ikuti Whats[Aa]pp Channel (?:[A-Z][a-z]+?|[A-Z]+)(?=sumber|\s|$|[.,])/g
const NAMED_CHANNEL: Rule = {
  name: 'promo/named-channel',
  takes: 'the words `Ikuti Whatsapp Channel` with the name of the outlet, glued to what is before and after',
  never: 'a sentence that goes on',
  evidence: 'fired 54 times in 35 of 15,729 articles; 8 read, all right',
  where: 'inline',
  literals: ['ikuti whatsapp channel'],
  take: ({ text }) => spansOf(CHANNEL_NAME, text),
  examples: [
    { text: '"Air surut," kata dia.Ikuti Whatsapp Channel Sukamaju', becomes: '"Air surut," kata dia.' },
  ],
  keeps: ['Ikuti whatsapp channel desa, pinta lurah.'],
}

const SPOKEN_BRACKET = new RegExp(
  `\\((?:${INVITING_WORDS.join('|')}),? (?:${[...LINK_VERBS, ...PROMOTION_VERBS].join('|')})[^()]*\\)`,
  'gi',
)
const BRACKETED_PROMOTION: Rule = {
  name: 'promo/bracketed',
  takes: 'a bracket that invites the reader to follow the outlet: `(Ayo ikuti saluran WhatsApp …)`',
  never: 'any other bracket',
  evidence: 'fired 70 times in 49 of 15,729 articles; 5 read, all right: one sentence',
  where: 'inline',
  literals: INVITING_WORDS.map((word) => `(${word}`),
  take({ text }) {
    const takes: Take[] = []
    SPOKEN_BRACKET.lastIndex = 0
    for (let match = SPOKEN_BRACKET.exec(text); match !== null; match = SPOKEN_BRACKET.exec(text))
      if (/whats ?app|saluran|channel|telegram|google news|instagram|\.com/i.test(match[0]))
        takes.push({ start: match.index, end: SPOKEN_BRACKET.lastIndex })
    return takes.length === 0 ? null : takes
  },
  examples: [
    {
      text: 'Air surut.\n(Ayo ikuti saluran WhatsApp Warta Sukamaju biar tidak ketinggalan. Klik di sini ya!)\nIa pulang.',
      becomes: 'Air surut.\nIa pulang.',
    },
    {
      text: 'Air surut. (Silakan simak kanal Telegram Warta Sukamaju) Ia pulang.',
      becomes: 'Air surut. Ia pulang.',
    },
  ],
  keeps: [
    'Warga diajak (mari unduh bersama, kata lurah) di balai desa.',
    'Warga bersorak (ayo ikuti aku, kata Sari) lalu pulang.',
  ],
}

/** What promotes the outlet itself. */
export const PROMO_RULES: readonly Rule[] = [FOLLOW_LINE, NAMED_CHANNEL, BRACKETED_PROMOTION, CHANNELS]
