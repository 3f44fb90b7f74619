import { WEEKDAYS } from '../../language/calendar.ts'
import { PAGE_CONTROLS, SHARE_BUTTONS } from '../../language/page-controls.ts'
import { datelineAt } from '../dateline-head.ts'
import type { Place, Rule } from '../rule.ts'

const CONTROLS: ReadonlySet<string> = new Set(PAGE_CONTROLS)
const BUTTONS: ReadonlySet<string> = new Set(SHARE_BUTTONS)
const LONGEST_CONTROL = 60
const MOST_BUTTONS = 12
/** A shorter name opens no run of buttons. */
const SHORTEST_BUTTON = 4
const MOST_HEADINGS = 40

const TIME = new RegExp(
  `^[ \\u00a0]*(?:${WEEKDAYS.join('|')}),? \\d{1,2} \\p{L}{3,9} \\d{4}[,|]? (?:- |pukul |\\| )?\\d{1,2}[.:]\\d{2}(?: ?(?:WIB|WITA|WIT))?[ \\u00a0]*$`,
  'iu',
)
const RELATIVE_TIME =
  /^[ \u00a0]*\d{1,3} (?:detik|menit|jam|hari|minggu|bulan|tahun) (?:yang )?lalu[ \u00a0]*$/i
const LICENCE = /^[ \u00a0]*(?:Under Creative Commons License:|Creative Commons Attribution|Follow us: @)/
const RULE = /^[ \u00a0]*(?:[-=*_~─—–]{3,80}|\*(?: \*){2,})[ \u00a0]*$/
const END_MARK = /(?<=[.!?”"])[ \u00a0]?(?:\*{2,3}|[●■▪◆])[ \u00a0]*$/u
const DISCLAIMER = /^[ \u00a0]*(?:Disclaimer|DISCLAIMER|Disklaimer)\b/
const DISCLAIMS =
  /tidak bertanggung jawab|keputusan investasi|Artificial Intell?igen?ce|kecerdasan buatan|bukan (?:merupakan )?(?:ajakan|rekomendasi)/i
const LONGEST_DISCLAIMER = 500
/** How far into a flat text its title and the dateline after it may stand. */
const FLAT_HEAD = 230
const POINTS_TO = /(?:^| )(?:dari|di|ke|kepada|oleh|laman|situs|dan|melalui)$/i

/** Whatever else a page puts around its article: dates, buttons, boxes, licences. */
export const FURNITURE_RULES: readonly Rule[] = [
  {
    name: 'furniture/title',
    takes: 'in a flat text, the title that stands once more before the dateline',
    never: 'a sentence; a title before anything but a newsroom in capitals and its dash',
    where: 'start',
    literals: [],
    take: ({ text }) => {
      const head = text.slice(0, FLAT_HEAD + 40)
      const domain = capitalDomainStart(head)
      if (domain < 12 || domain > FLAT_HEAD) return null
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
    name: 'furniture/date-line',
    takes: 'a line with weekday, date and time at the head of the text or beside others of its kind',
    never: 'a date with a time in a schedule',
    where: 'line',
    literals: WEEKDAYS.map((day) => `${day.toLowerCase()}`),
    above: 3,
    below: 3,
    take: (place) => {
      if (place.text.length > 60 || !TIME.test(place.text)) return null
      return place.isFirst || isStamp(place.above?.text) || isStamp(place.below?.text) ? { lines: 1 } : null
    },
    examples: [
      { text: 'Selasa, 22 Juli 2025 21:51 WIB\nAir surut.', becomes: 'Air surut.' },
      {
        text: 'Air surut.\nSelasa, 8 Juli 2025 5:48 Wib\nMinggu, 29 Juni 2025 20:54 Wib\n13 jam lalu',
        becomes: 'Air surut.',
      },
    ],
    keeps: [
      'Jadwal laga:\nSelasa, 10 Juni 2025 19:00 WIB\nWanasari vs Rimbajaya',
      'Selasa, 10 Juni 2025\nAir surut.',
    ],
    evidence: 'Fired 63 times in 8 articles; all right.',
  },
  {
    name: 'furniture/relative-time',
    takes: 'a line such as `12 jam lalu`',
    never: 'these words in a sentence',
    where: 'line',
    literals: [' lalu'],
    take: ({ text }) => (text.length < 40 && RELATIVE_TIME.test(text) ? { lines: 1 } : null),
    examples: [{ text: 'Air surut.\n12 jam lalu\n5 menit yang lalu', becomes: 'Air surut.' }],
    keeps: ['Ia pulang 12 jam lalu.', '12 jam lalu, air surut.'],
    evidence: 'Fired 40 times in 8 articles; all right.',
  },
  {
    name: 'furniture/control',
    takes: 'a line that is a button, a box to log in or comment, or a control of the page',
    never: 'such words within a sentence; the name of a network that stands alone',
    where: 'line',
    literals: [...PAGE_CONTROLS, ...SHARE_BUTTONS.filter((name) => name.length >= SHORTEST_BUTTON)],
    below: 12,
    take: (place) => {
      if (place.text.length > LONGEST_CONTROL) return null
      const text = place.text.trim().toLowerCase()
      if (CONTROLS.has(text)) return { lines: 1 }
      if (!BUTTONS.has(text) || text.length < SHORTEST_BUTTON) return null
      let lines = 1
      while (lines < MOST_BUTTONS && isButton(place.line(lines))) lines += 1
      return lines > 1 ? { lines } : null
    },
    examples: [
      { text: 'Air surut.\nurl telah tercopy\nWarga pulang.', becomes: 'Air surut.\nWarga pulang.' },
      { text: 'Facebook\nTwitter\nWhatsApp\nAir surut.', becomes: 'Air surut.' },
      { text: 'Smallest Font Largest Font\n\nAir surut.', becomes: 'Air surut.' },
    ],
    keeps: ['Dengarkan artikel itu di kelas.', 'Jejaring:\nFacebook\nBerdiri pada 2004.'],
    evidence: 'Fired 24 times in 16 articles; all right.',
  },
  {
    name: 'furniture/contents',
    takes: 'a table of contents: `Daftar Isi` and the headings below it that come again in the text',
    never: 'a heading that does not come again',
    where: 'line',
    literals: ['daftar isi'],
    above: 4,
    below: 64,
    take: (place) => {
      if (place.text.length > 30 || place.text.trim().toLowerCase().replace(':', '') !== 'daftar isi')
        return null
      let lines = 1
      let again = 0
      for (let distance = 1; distance <= MOST_HEADINGS; distance++) {
        const heading = place.line(distance)
        if (heading === null || heading.trim() === '' || heading.length > 100) break
        // A dateline below them closes the contents, those too that come again further down than can be seen.
        if (again > 0 && isTornDateline(place, distance)) return { lines: distance }
        if (!comesAgain(place, heading.trim(), distance)) continue
        again += 1
        if (again === distance) lines = distance + 1
      }
      return lines > 1 ? { lines } : null
    },
    examples: [
      {
        text: 'Daftar Isi\nCara Daftar\nSyarat\nWarga dapat mendaftar.\nCara Daftar\nDatang.\nSyarat\nKartu.',
        becomes: 'Warga dapat mendaftar.\nCara Daftar\nDatang.\nSyarat\nKartu.',
      },
    ],
    keeps: ['Daftar isi\nbuku itu hilang.'],
    evidence: 'Fired in 32 articles; all were read: all right.',
  },
  {
    name: 'furniture/licence',
    takes: 'the line of a licence that a page adds when its text is copied',
    never: 'a sentence about a licence',
    where: 'line',
    literals: ['creative commons', 'follow us: @'],
    take: ({ text }) => (text.length < 160 && LICENCE.test(text) ? { lines: 1 } : null),
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
    literals: ['disclaimer', 'disklaimer'],
    below: 6,
    take: (place) => {
      const isOwn =
        DISCLAIMER.test(place.text) && place.text.length <= LONGEST_DISCLAIMER && DISCLAIMS.test(place.text)
      if (!isOwn) return null
      const below = place.below?.text
      return below === undefined || below.length < 80 || place.isLast ? { lines: 1 } : null
    },
    examples: [
      {
        text: 'Harga naik.\nDisclaimer: Setiap keputusan investasi ada di tangan pembaca.',
        becomes: 'Harga naik.',
      },
    ],
    keeps: ['Disclaimer itu dibaca hakim.', 'Disclaimer: buku ini fiksi.'],
    evidence: 'Fired in 32 articles; 23 were read: all right.',
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
    evidence: 'Fired in 17 articles; all right.',
  },
  {
    name: 'furniture/end-mark',
    takes: 'the sign behind the last stop that closes an article',
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
]

/** Where the first domain in capitals begins (`WANASARI.COM`), or -1. */
function capitalDomainStart(text: string): number {
  const end = /\p{Lu}{2}[.,] ?(?:COM|CO|ID|NET)(?!\p{L})/u.exec(text)
  if (end === null) return -1
  let start = end.index
  while (start > 0 && /[\p{Lu}-]/u.test(text[start - 1]!)) start -= 1
  return end.index + 2 - start >= 4 ? start : -1
}

function isStamp(text: string | undefined): boolean {
  return text !== undefined && text.length < 60 && (TIME.test(text) || RELATIVE_TIME.test(text))
}

function isButton(text: string | null): boolean {
  if (text === null || text.length > LONGEST_CONTROL) return false
  const folded = text.trim().toLowerCase()
  return BUTTONS.has(folded) || CONTROLS.has(folded)
}

/** Whether a place name stands on this line and a lone dash below it. */
function isTornDateline(place: Place, distance: number): boolean {
  const line = place.line(distance)
  const below = place.line(distance + 1)
  return (
    line !== null && below !== null && /^\s*[-–—]\s*$/.test(below) && datelineAt(`${line}\n-\nA`, 0) !== null
  )
}

function comesAgain(place: Place, heading: string, after: number): boolean {
  for (let distance = after + 1; distance <= 64; distance++) {
    const line = place.line(distance)
    if (line === null) return false
    if (line.trim() === heading) return true
  }
  return false
}
