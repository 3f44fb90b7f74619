import { MONTHS, WEEKDAYS } from '../../language/calendar.ts'

/** A part that may be between a headline and the dateline, as data: what shows it, wherever it is in a head. */
export interface HeadPart {
  readonly name: 'stamp' | 'byline' | 'report' | 'caption' | 'address'
  readonly pattern: RegExp
  /** Whether a place without a newsroom is believed to be the dateline after it. */
  readonly makesDateline: boolean
}

const MONTH = MONTHS.join('|')

/** What the heads of pages hold beside their headlines. */
export const HEAD_PARTS: readonly HeadPart[] = [
  {
    name: 'stamp',
    pattern: new RegExp(
      `(?:(?:${WEEKDAYS.join('|')}),? \\d{1,2} (?:${MONTH}) \\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}),? (?:- |\\| |pukul )?\\d{1,2}[.:]\\d{2}(?: ?(?:WIB|WITA|WIT))?(?![,\\d])`,
      'i',
    ),
    makesDateline: true,
  },
  {
    name: 'byline',
    pattern:
      /(?:^|[ \u00a0])(?:Penulis|Reporter|Editor|Pewarta|Jurnalis) ?: ?\p{Lu}|Tim Redaksi|\p{Lu}\p{Ll}+ - (?:detik|CNN|CNBC|kumparan)\p{L}*/u,
    makesDateline: false,
  },
  {
    name: 'report',
    pattern:
      /(?:^|[ \u00a0])L;?aporan[ \u00a0](?:(?:[Ww]artawan|[Rr]eporter|[Kk]ontributor|[Jj]urnalis) )?\p{Lu}/u,
    makesDateline: false,
  },
  {
    name: 'caption',
    pattern:
      /\((?:ANTARA|Antara|AFP|Reuters|REUTERS|AP|KOMPAS|Tribun\p{L}{0,20}|TRIBUN\p{L}{0,20}|Foto|foto|[Ii]st|ISTIMEWA|Dok|dok)\b[^()]{0,60}\)\.?\s?$|(?:Foto|FOTO)[ \u00a0]?: ?[^:.!?]{2,60}$/u,
    makesDateline: false,
  },
  { name: 'address', pattern: /^\s*https?:\/\/\S{8,200}\s/, makesDateline: false },
]
