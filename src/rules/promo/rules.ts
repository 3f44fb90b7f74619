import {
  INVITING_WORDS,
  LINK_VERBS,
  PROMOTION_BEGINNINGS,
  PROMOTION_VERBS,
} from '../../language/page/link-words.ts'
import { NEWSROOM_NAMES } from '../../language/page/newsrooms.ts'
import { REPORTING_VERBS_AFTER_QUOTES } from '../../language/reporting-verbs-after-quotes.ts'
import { isAfterSentence } from '../after-sentence.ts'
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
    'Air surut. Baca berita lainnya di kanal Telegram Bimo mengajak warga pulang pada Senin.',
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
  /^(?:Ikuti (?:kami|kita) di|Follow us(?: on)?|Ikuti (?:juga )?(?:informasi|berita) lainnya di.{0,120}|Nyaman tanpa iklan\. Langganan \S{3,20}|Gabung (?:KOMPAS\.com|Kompas\.com) Plus|Silakan baca konten menarik lainnya.{0,80}|Ikuti terus (?:berita|informasi|kabar) .{3,60} (?:via|melalui|lewat|di) (?:[Ww]hats ?[Aa]pp|Google News|[Tt]elegram)|Dapatkan berita up to date .{10,120}klik di ?sini.{0,60}|[\w.-]{3,24} berkomitmen memberikan .{5,80} Dukung keberlanjutan .{5,160}|Dapatkan (?:berita|informasi) (?:terbaru|terkini).{0,80}|Bagikan(?: artikel)?(?: ini)?|BAGIKAN|Share|SHARE|Berlangganan(?: sekarang)?|Langganan|Masuk untuk melanjutkan membaca|\[?Cek [Bb]erita.{0,80}KLIK DI ?SINI\]?) ?:?$/
/** What only a page says: to take its app, to read on, not to miss its news, to watch its videos. */
const INVITES =
  /^(?:(?:Unduh|Download|Install|Instal|Dapatkan) aplikasi (?:kami|[\w.]{3,20}(?: [\w.]{3,20})?)(?: sekarang)? (?:di|melalui|dari) (?:Google )?(?:Play ?[Ss]tore|App ?[Ss]tore)(?: (?:atau|dan|maupun) (?:Google )?(?:Play ?[Ss]tore|App ?[Ss]tore))?(?: sekarang(?: juga)?)?|Klik (?:di ?sini|tautan ini|link ini) untuk (?:membaca|melihat|menonton) (?:artikel|berita|video)(?: (?:lainnya|selengkapnya|lain|terbaru))?|Jangan (?:lewatkan|ketinggalan) (?:berita|artikel|informasi|update|video)(?: [\w-]{3,14}){0,3}(?: lainnya| (?:di|dari|hanya di) .{3,40})?|(?:Saksikan|Tonton|Simak|Lihat)(?: juga)? video (?:pilihan|lainnya|menarik|selengkapnya|terkait|terpopuler|berikut)(?: (?:berikut|ini|di bawah ini|berikut ini|lainnya)){0,2})[ .:!]*$/
const FOLLOW_LINE: Rule = {
  name: 'promo/own-line',
  takes: 'a line that promotes the outlet: Ikuti kami di, Nyaman tanpa iklan. Langganan …, Gabung … Plus',
  never: 'a sentence of the article',
  evidence: 'fired 63 times in 63 of 15,729 articles; 15 read, all right',
  where: 'line',
  literals: [
    'berkomitmen memberikan',
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
    'aplikasi',
    'jangan lewatkan',
    'jangan ketinggalan',
    'video',
  ],
  longest: 299,
  take: ({ text }) => (FOLLOW_US.test(text.trim()) || INVITES.test(text.trim()) ? { lines: 1 } : null),
  examples: [
    {
      text: 'Air surut.\nUnduh aplikasi kami di Play Store.\nWarga pulang.',
      becomes: 'Air surut.\nWarga pulang.',
    },
    { text: 'Air surut.\nJangan lewatkan berita menarik lainnya', becomes: 'Air surut.' },
    {
      text: 'Air surut.\nSaksikan video pilihan di bawah ini:\nWarga pulang.',
      becomes: 'Air surut.\nWarga pulang.',
    },
    { text: 'Air surut.\nIkuti kami di\nWarga pulang.', becomes: 'Air surut.\nWarga pulang.' },
    { text: 'Air surut.\nIkuti terus berita hangat dari Warta.com via whatsapp', becomes: 'Air surut.' },
    {
      text: 'Air surut.\nDapatkan berita up to date dari Warta hanya dengan satu akun, daftar dengan klik disini',
      becomes: 'Air surut.',
    },
    {
      text: 'Air surut.\nWARTA.com berkomitmen memberikan kabar dari desa. Dukung keberlanjutan jurnalisme desa lewat Membership.',
      becomes: 'Air surut.',
    },
  ],
  keeps: [
    'Ikuti terus berita itu, pinta lurah, lewat radio desa.',
    'Pemerintah berkomitmen memberikan bantuan kepada warga.',
    'Ikuti kami di jalan setapak ini, pinta pemandu itu.',
    'Bagikan makanan kepada warga.',
    'Jangan lewatkan panen raya di Tirtasari, ajak lurah.',
    'Saksikan video warga itu sampai habis, lalu nilailah.',
    'Unduh aplikasi pajak di Play Store, lalu isi nama Anda.',
  ],
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

const TO_READERS =
  /Kirim(?:kan)? (?:artikel|cerita|naskah|opini|tulisan) (?:Anda|kamu|kalian|terbaik)|(?:Ayo|Mari|Yuk),? (?:bergabung|gabung|kirim) /
const MAILBOX = /[\w.-]@[\w-]{2,40}\./
const QUOTED_OR_ASKED = /[!?"“”\n]/
/** What may come before it: what the newsroom prints of its readers. */
const PRINTS_READERS = / memuat (?:tulisan|surat|cerita|foto) /
const LONGEST_CALL = 420
const READERS: Rule = {
  name: 'promo/to-readers',
  takes:
    'the call to join the newsroom’s readers or to send it what they wrote, with its address, that ends the text',
  never: 'an address that the article names, or a call by somebody in it',
  evidence: 'fired nowhere in 23,043 articles',
  where: 'end',
  literals: ['@'],
  within: LONGEST_CALL,
  take({ text }) {
    const from = Math.max(0, text.length - LONGEST_CALL)
    const found = TO_READERS.exec(text.slice(from))
    if (found === null) return null
    const call = text.slice(from + found.index)
    if (!MAILBOX.test(call) || QUOTED_OR_ASKED.test(call)) return null
    const start = sentenceAboutReaders(text, from + found.index)
    if (text.slice(0, start).trim() === '') return { lines: 1 }
    return isAfterSentence(text, start) ? { start, end: text.length } : null
  },
  examples: [
    {
      text: 'Air surut. Ruang Pembaca memuat tulisan kiriman pembaca. Kirim tulisan Anda melalui surel redaksi@warta.example',
      becomes: 'Air surut.',
    },
    {
      text: 'Air surut.\nYuk gabung komunitas pembaca Warta, kirim cerita ke pembaca@warta.example dan ikuti Instagram @warta.',
      becomes: 'Air surut.',
    },
    {
      text: 'Air surut. Kirimkan cerita kamu ke redaksi@warta.example atau lewat WhatsApp.',
      becomes: 'Air surut.',
    },
  ],
  keeps: [
    'Air surut. Warga dapat mengirim laporan ke lapor@wanasari.example setiap hari.',
    'Air surut. "Kirim tulisan Anda ke panitia@desa.example," kata Bimo, lalu ia pulang.',
    'Kirim foto rumah yang rusak ke posko@desa.example',
  ],
}

/** Where the sentence before a call begins that says what the newsroom prints of its readers, or the call itself. */
function sentenceAboutReaders(text: string, call: number): number {
  const before = text.lastIndexOf('. ', call - 3)
  const start = before < 0 ? 0 : before + 2
  return PRINTS_READERS.test(text.slice(start, call)) && call - start < 160 ? start : call
}

/** What promotes the outlet itself. */
export const PROMO_RULES: readonly Rule[] = [
  FOLLOW_LINE,
  NAMED_CHANNEL,
  BRACKETED_PROMOTION,
  CHANNELS,
  READERS,
]
