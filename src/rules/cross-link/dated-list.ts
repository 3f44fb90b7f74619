import { MONTHS, WEEKDAYS } from '../../language/calendar.ts'
import { endsAsProse } from '../headline/headline.ts'
import type { Rule } from '../rule.ts'

/** The day, the date and the time of a report, as lists of the newest have them. */
const STAMP = `(?:${WEEKDAYS.join('|')}), \\d{1,2} (?:${MONTHS.join('|')}) \\d{4},? \\d{1,2}[.:]\\d{2} [Ww][Ii][Tt]?[AaBb]?`
/** A bullet, perhaps what an address had before it, the stamp, and a headline. */
const ITEM = new RegExp(
  `^[ \\u00a0]*[-•*][ \\u00a0]+(?:[a-z\\d-]{3,60})?${STAMP}[ \\u00a0]+(?=[\\p{Lu}\\d"“‘'[])`,
  'u',
)
const FEWEST_ITEMS = 2
const MOST_ITEMS = 40

/** Headlines of the newest reports with their dates and times. */
export const DATED_LIST: Rule = {
  name: 'cross-link/dated-list',
  takes:
    'two or more list items in a row that are a weekday, a date, a time and a headline without a final stop, perhaps with a piece of an address before them: the list of the newest reports',
  never: 'a timetable, whose lines have no bullet or begin with what happens; a single dated item; sentences',
  evidence: 'fired once in 23,103 articles, on a list of seven; read, right',
  where: 'line',
  below: 64,
  literals: [' wib ', ' wita ', ' wit '],
  longest: 300,
  take(context) {
    if (!isItem(context.text)) return null
    let lines = 1
    let items = 1
    for (let distance = 1; distance <= 64 && items < MOST_ITEMS; distance++) {
      const line = context.line(distance)
      if (line === null) break
      if (line.trim() === '') continue
      if (!isItem(line)) break
      items += 1
      lines = distance + 1
    }
    return items >= FEWEST_ITEMS ? { lines } : null
  },
  examples: [
    {
      text: 'Air surut.\n- warta-baca-1207Senin, 03 Maret 2014 07:05 WIB Bupati Wanasari Bantah Bangun Tanggul Barubaca\n- warta-baca-1207Senin, 03 Maret 2014 07:02 WIB Warga Sukamaju Panen Jagungbaca',
      becomes: 'Air surut.',
    },
    {
      text: 'Air surut.\n• Senin, 3 Maret 2014 07.05 WITA Bupati tinjau tanggul\n• Minggu, 2 Maret 2014 19.40 WITA Warga panen jagung\nWarga pulang.',
      becomes: 'Air surut.\nWarga pulang.',
    },
  ],
  keeps: [
    'Jadwal kapal:\n- Senin, 3 Maret 2014 07.05 WIB berangkat dari Sukamaju\n- Selasa, 4 Maret 2014 09.00 WIB tiba di Wanasari',
    'Air surut.\n- Senin, 3 Maret 2014 07.05 WIB Bupati tinjau tanggul\nWarga pulang.',
    'Urutan kejadian:\n- Senin, 3 Maret 2014 07.05 WIB Tanggul mulai retak.\n- Senin, 3 Maret 2014 09.10 WIB Tanggul jebol.',
  ],
}

function isItem(line: string): boolean {
  return ITEM.test(line) && !endsAsProse(line)
}
