import { PAGE_CONTROLS, SHARE_BUTTONS } from '../../language/page/page-controls.ts'
import { datelineAt } from '../dateline/dateline.ts'
import type { Rule } from '../rule.ts'
import { CONTENTS_RULES } from './contents.ts'
import { TIME_STAMP_RULES } from './time-stamps.ts'

const CONTROLS_OF_PAGE: ReadonlySet<string> = new Set(PAGE_CONTROLS)
const BUTTONS: ReadonlySet<string> = new Set(SHARE_BUTTONS)
const LONGEST_CONTROL = 60
const MOST_BUTTONS = 12
/** A shorter name opens no run of buttons. */
const SHORTEST_BUTTON = 4

const LICENCE = /^[ \u00a0]*(?:Under Creative Commons License:|Creative Commons Attribution|Follow us: @)/
const RULE = /^[ \u00a0]*(?:[-=*_~─—–]{3,80}|\*(?: \*){2,})[ \u00a0]*$/
const END_MARK = /(?<=[.!?”"])[ \u00a0]?(?:\*{2,3}|[●■▪◆])[ \u00a0]*$/u
const DISCLAIMER = /^[ \u00a0]*(?:Disclaimer|DISCLAIMER|Disklaimer)\b/
/** `*) Tulisan ini merupakan opini pribadi penulis dan tidak mencerminkan pandangan Redaksi.` */
const OPINION =
  /^[ \u00a0]*\*?\)? ?(?:Tulisan|Artikel|Isi artikel|Konten) ini [^.\n]{5,120}(?:tidak mencerminkan|di luar tanggung jawab|tanggung jawab penulis)/
const DISCLAIMS =
  /tidak bertanggung jawab|keputusan investasi|Artificial Intell?igen?ce|kecerdasan buatan|bukan (?:merupakan )?(?:ajakan|rekomendasi)/i
const LONGEST_DISCLAIMER = 500
/** How far into a flat text its title and the dateline after it may be. */
const FLAT_DOMAIN_HEAD = 230
const POINTS_TO = /(?:^| )(?:dari|di|ke|kepada|oleh|laman|situs|dan|melalui)$/i

/** What a domain ends in, with the slips that pages make of it. */
const DOMAIN_LITERALS = ['.', '. ', ',', ', '].flatMap((dot) =>
  ['co', 'id', 'net'].map((ending) => dot + ending),
)

/** Whatever else a page puts around its article: dates, buttons, boxes, licences. */
export const FURNITURE_RULES: readonly Rule[] = [
  {
    name: 'furniture/title',
    takes: 'in a flat text, the title that comes once more before the dateline',
    never: 'a sentence; a title before anything but a newsroom in capitals and its dash',
    where: 'start',
    literals: DOMAIN_LITERALS,
    take: ({ text }) => {
      const head = text.slice(0, FLAT_DOMAIN_HEAD + 40)
      const domain = capitalDomainStart(head)
      if (domain < 12 || domain > FLAT_DOMAIN_HEAD) return null
      const title = head.slice(0, domain)
      if (!/[ \u00a0]$/.test(title) || /\p{Ll}{3}[.] \p{Lu}/u.test(title) || POINTS_TO.test(title.trim()))
        return null
      if (/[.,:;]\s*$/.test(title)) return null
      return datelineAt(text.slice(domain, domain + 160), 0)?.hasNewsroom ? { start: 0, end: domain } : null
    },
    examples: [
      {
        text: 'Mengenal Olahraga Egrang yang Ramai Lagi WANASARI.COM, SOLO – Egrang ramai lagi.',
        becomes: 'Egrang ramai lagi.',
      },
    ],
    keeps: [
      'Kabar itu dikutip dari WANASARI.COM, SOLO - Bimo pulang.',
      'Air surut. Kata WANASARI.COM - Bimo pulang.',
    ],
    evidence: 'Fired in 144 articles; 40 were read: all right.',
  },
  {
    name: 'furniture/control',
    takes: 'a line that is a button, a box to log in or comment, or a control of the page',
    never: 'such words within a sentence; the name of a network alone',
    where: 'line',
    literals: [...PAGE_CONTROLS, ...SHARE_BUTTONS.filter((name) => name.length >= SHORTEST_BUTTON)],
    below: 12,
    longest: LONGEST_CONTROL,
    take: (context) => {
      const text = context.text.trim().toLowerCase()
      if (CONTROLS_OF_PAGE.has(text)) return { lines: 1 }
      if (!BUTTONS.has(text) || text.length < SHORTEST_BUTTON) return null
      let lines = 1
      while (lines < MOST_BUTTONS && isButton(context.line(lines))) lines += 1
      return lines > 1 ? { lines } : null
    },
    examples: [
      { text: 'Air surut.\nurl telah tercopy\nWarga pulang.', becomes: 'Air surut.\nWarga pulang.' },
      { text: 'Facebook\nTwitter\nWhatsApp\nAir surut.', becomes: 'Air surut.' },
      { text: 'Smallest Font Largest Font\n\nAir surut.', becomes: 'Air surut.' },
    ],
    keeps: ['Dengarkan artikel itu di kelas.', 'Jejaring:\nFacebook\nBerdiri pada 2004.'],
    evidence: 'Fired 24 times in 16 articles, 12 of them where `media/control` is asked first; all right.',
  },
  {
    name: 'furniture/licence',
    takes: 'the line of a licence that a page adds when its text is copied',
    never: 'a sentence about a licence',
    where: 'line',
    literals: ['creative commons', 'follow us: @'],
    longest: 159,
    take: ({ text }) => (LICENCE.test(text) ? { lines: 1 } : null),
    examples: [
      {
        text: 'Air surut.\nUnder Creative Commons License: Attribution Non-Commercial No Derivatives',
        becomes: 'Air surut.',
      },
    ],
    keeps: ['Peta itu memakai lisensi Creative Commons.'],
    evidence: 'Fired in 3 articles; all right.',
  },
  {
    name: 'furniture/disclaimer',
    takes: 'a paragraph in which the newsroom declines liability, at the end of the text',
    never: 'a disclaimer that the article quotes',
    where: 'line',
    literals: ['disclaimer', 'disklaimer', 'tidak mencerminkan', 'tanggung jawab'],
    below: 6,
    longest: LONGEST_DISCLAIMER,
    take: (context) => {
      const isOwn =
        (DISCLAIMER.test(context.text) && DISCLAIMS.test(context.text)) || OPINION.test(context.text)
      if (!isOwn) return null
      const below = context.below?.text
      return below === undefined || below.length < 80 || context.isLast ? { lines: 1 } : null
    },
    examples: [
      {
        text: 'Harga naik.\nDisclaimer: Setiap keputusan investasi ada di tangan pembaca.',
        becomes: 'Harga naik.',
      },
    ],
    keeps: [
      'Tulisan di tembok itu tidak mencerminkan sikap warga.',
      'Disclaimer itu dibaca hakim.',
      'Disclaimer: buku ini fiksi.',
    ],
    evidence: 'Fired in 33 articles; 24 were read: all right.',
  },
  {
    name: 'furniture/rule',
    takes: 'a line of dashes, stars or the like at the end of the text',
    never: 'a rule between two parts of the text',
    where: 'end',
    literals: [],
    take: ({ text }) => (RULE.test(text) ? { lines: 1 } : null),
    examples: [{ text: 'Air surut.\n--------', becomes: 'Air surut.' }],
    keeps: ['Air surut.\n***\nWarga pulang.'],
    evidence: 'Fired in 28 articles; 20 were read: all right.',
  },
  {
    name: 'furniture/end-mark',
    takes: 'the sign after the last stop that closes an article',
    never: 'a sign within the text',
    where: 'end',
    literals: ['**', '●', '■', '▪', '◆'],
    take: ({ text }) => {
      const tail = text.slice(-20)
      const mark = END_MARK.exec(tail)
      return mark === null ? null : { start: text.length - tail.length + mark.index, end: text.length }
    },
    examples: [
      { text: 'Air surut.**', becomes: 'Air surut.' },
      { text: 'Air surut. ●', becomes: 'Air surut.' },
    ],
    keeps: ['Air surut.**\nWarga pulang.', 'Nilai Wanasari **'],
    evidence: 'Fired in 24 articles; all right.',
  },
  ...TIME_STAMP_RULES,
  ...CONTENTS_RULES,
]

/** Where the first domain in capitals begins (`WANASARI.COM`), or -1. */
function capitalDomainStart(text: string): number {
  const end = /\p{Lu}{2}[.,] ?(?:COM|CO|ID|NET)(?!\p{L})/u.exec(text)
  if (end === null) return -1
  let start = end.index
  while (start > 0 && /[\p{Lu}-]/u.test(text[start - 1]!)) start -= 1
  return end.index + 2 - start >= 4 ? start : -1
}

function isButton(text: string | null): boolean {
  if (text === null || text.length > LONGEST_CONTROL) return false
  const folded = text.trim().toLowerCase()
  return BUTTONS.has(folded) || CONTROLS_OF_PAGE.has(folded)
}
