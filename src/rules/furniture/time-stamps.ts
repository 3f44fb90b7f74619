import { WEEKDAYS } from '../../language/calendar.ts'
import type { LineContext, Rule } from '../rule.ts'

const TIME = new RegExp(
  `^[ \\u00a0]*(?:${WEEKDAYS.join('|')}),? \\d{1,2} \\p{L}{3,9} \\d{4}[,|]? (?:- |pukul |\\| )?\\d{1,2}[.:]\\d{2}(?: ?(?:WIB|WITA|WIT))?[ \\u00a0]*$`,
  'iu',
)
/** A date without its weekday, or after the words that say when the page appeared; the time has its zone or a label. */
const PAGE_TIME = new RegExp(
  `^[ \\u00a0]*(?:(?:Diterbitkan|Diperbarui|Dipublikasikan|Diunggah|Terbit|Tayang|Update|Published|Updated)(?: pada)?[ \\u00a0]?:?[ \\u00a0](?:(?:${WEEKDAYS.join('|')}),? )?\\d{1,2} \\p{L}{3,9} \\d{4},? (?:- |pukul |\\| )?\\d{1,2}[.:]\\d{2}(?: ?(?:WIB|WITA|WIT))?|\\d{1,2} \\p{L}{3,9} \\d{4},? (?:- |pukul |\\| )?\\d{1,2}[.:]\\d{2} ?(?:WIB|WITA|WIT))[ \\u00a0]*$`,
  'iu',
)
const RELATIVE_TIME =
  /^[ \u00a0]*\d{1,3} (?:detik|menit|jam|hari|minggu|bulan|tahun) (?:yang )?lalu[ \u00a0]*$/i

/** The most lines of a timetable that are looked back over to its label. */
const LONGEST_TIMETABLE = 12

/** When an article, or those that the page lists beside it, appeared. */
export const TIME_STAMP_RULES: readonly Rule[] = [
  {
    name: 'furniture/date-line',
    takes: 'a line with weekday, date and time at the head of the text or beside others of its kind',
    never: 'a date with a time in a schedule',
    where: 'line',
    literals: [...WEEKDAYS.map((day) => day.toLowerCase()), ' 19', ' 20'],
    above: LONGEST_TIMETABLE,
    below: 3,
    longest: 60,
    take: (context) => {
      if (!isPageTime(context.text) || isScheduled(context)) return null
      return context.isFirst || isStamp(context.above?.text) || isStamp(context.below?.text)
        ? { lines: 1 }
        : null
    },
    examples: [
      { text: 'Selasa, 22 Juli 2025 21:51 WIB\nAir surut.', becomes: 'Air surut.' },
      {
        text: 'Air surut.\nSelasa, 8 Juli 2025 5:48 Wib\nMinggu, 29 Juni 2025 20:54 Wib\n13 jam lalu',
        becomes: 'Air surut.',
      },
      { text: '12 Februari 2024, 09.15 WIB\nAir surut.', becomes: 'Air surut.' },
      {
        text: 'Diterbitkan 12 Feb 2024, 09:15 WIB\nDiperbarui 12 Feb 2024, 11:40 WIB\nAir surut.',
        becomes: 'Air surut.',
      },
    ],
    keeps: [
      '12 Februari 2024\nAir surut.',
      'Jadwal kapal:\n12 Februari 2024, 09.15 WIB\nAir surut.',
      'Diterbitkan 12 Februari 2024, buku itu laris.',
      'Jadwal laga:\nSelasa, 10 Juni 2025 19:00 WIB\nWanasari vs Rimbajaya',
      'Selasa, 10 Juni 2025\nAir surut.',
      'Jadwal kapal:\nSenin, 3 Maret 2025 08:00 WIB\nSelasa, 4 Maret 2025 09:30 WIB\nRabu, 5 Maret 2025 08:00 WIB\nWarga menunggu.',
      'Air surut.\nKapal berangkat pada:\nSenin, 3 Maret 2025 08:00 WIB\nSelasa, 4 Maret 2025 09:30 WIB',
    ],
    evidence: 'Fired 63 times in 8 articles; all right.',
  },
  {
    name: 'furniture/relative-time',
    takes: 'a line such as `12 jam lalu`',
    never: 'these words in a sentence',
    where: 'line',
    literals: [' lalu'],
    longest: 39,
    take: ({ text }) => (RELATIVE_TIME.test(text) ? { lines: 1 } : null),
    examples: [{ text: 'Air surut.\n12 jam lalu\n5 menit yang lalu', becomes: 'Air surut.' }],
    keeps: ['Ia pulang 12 jam lalu.', '12 jam lalu, air surut.'],
    evidence: 'Fired 40 times in 8 articles; all right.',
  },
]

function isStamp(text: string | undefined): boolean {
  return text !== undefined && text.length < 60 && (isPageTime(text) || RELATIVE_TIME.test(text))
}

function isPageTime(text: string): boolean {
  return TIME.test(text) || PAGE_TIME.test(text)
}

/** Whether nothing but others of its kind are between the line and a label that ends in a colon: a timetable. */
function isScheduled(context: LineContext): boolean {
  for (let distance = 1; distance <= LONGEST_TIMETABLE; distance++) {
    const line = context.line(-distance)
    if (line === null) return false
    if (line.trim() !== '' && !isStamp(line)) return /:\s*$/.test(line)
  }
  return false
}
