import type { Change } from '../../document/edit.ts'
import type { Lines } from '../../document/lines.ts'
import type { Span } from '../../document/span.ts'
import type { RuleCard } from '../../rules/rule.ts'
import { CARRIAGE_RETURN } from '../../text/characters.ts'
import { NEXT_LINE, nextLineEnds } from './next-line.ts'

/** The one rule that sees where lines end. */
export const LINE_END: RuleCard = {
  name: 'space/line-end',
  takes:
    'a line end in another form: CR LF, CR CR LF, a carriage return alone, the line and paragraph separator, the next-line control, a form feed; each becomes one line feed, and one beside a line feed goes with it',
  never:
    'the line feed itself, the two letters `\\r` written out, a line of a form feed alone, which is between documents, or U+0085 where it is an ellipsis of windows-1252',
  examples: [
    {
      text: 'Kereta berangkat pukul 07.00.\r\nPenumpang naik.',
      becomes: 'Kereta berangkat pukul 07.00.\nPenumpang naik.',
    },
    { text: 'Satu\r\r\nDua\r\n', becomes: 'Satu\nDua\n' },
    {
      text: 'Panen mundur.\rPetani menunggu.\r\rHarga naik.\r',
      becomes: 'Panen mundur.\nPetani menunggu.\n\nHarga naik.\n',
    },
    { text: 'Wanasari\u2028Tirtasari\u2029Rimbajaya', becomes: 'Wanasari\nTirtasari\nRimbajaya' },
    { text: 'Pasar dibuka pagi.\u0085Pedagang datang.', becomes: 'Pasar dibuka pagi.\nPedagang datang.' },
    {
      text: 'Halaman satu selesai.\n\fHalaman dua mulai.',
      becomes: 'Halaman satu selesai.\nHalaman dua mulai.',
    },
  ],
  keeps: ['Pada sistem lama tertulis \\r\\n.\nPada sistem baru \\n.', 'Dokumen satu.\n\f\nDokumen dua.\n'],
  evidence: '5,209 times in 15,696 articles: three line separators, which are right, else CR LF.',
}

const FORM_FEED_CHARACTER = '\f'
const OTHER_ENDS = /[\r\u2028\u2029]/g
const ANY_END = /[\r\f\x85\u2028\u2029]/
const SEPARATOR = /^[ \t]*\f[ \t]*$/

/** Whether a line feed is before a piece of text, and after it. */
export interface Between {
  readonly isAfterFeed: boolean
  readonly isBeforeFeed: boolean
}

/** A line without the carriage returns that belong to its line end. */
export function withoutReturns(lines: Lines, line: number): string {
  const text = lines.text(line)
  if (lines.next(line) === lines.end(line)) return text
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end -= 1
  return end === text.length ? text : text.slice(0, end)
}

/** The change that makes a line's end, after `length` columns of text, a line feed alone; null if it is one. */
export function plainLineEnd(lines: Lines, line: number, length: number): Change | null {
  const start = lines.start(line) + length
  const end = lines.next(line)
  return end - start > 1 ? { start, end, replacement: '\n', rule: LINE_END.name } : null
}

/** Whether a text may hold a line end other than a line feed. */
export function mayHoldLineEnd(text: string): boolean {
  return ANY_END.test(text)
}

/** Whether a line is a form feed alone: what is between documents in one stream of text. */
export function isSeparator(line: string): boolean {
  return SEPARATOR.test(line)
}

/**
 * The changes that make every other line end within a line, and one right at its edges, what it means: a line feed,
 * or nothing where it is beside one. Of what comes out each line is at rest.
 */
export function lineEndsWithin(line: string, { isAfterFeed, isBeforeFeed }: Between): Change[] {
  const changes: Change[] = []
  const push = (start: number, end: number, isBeside: boolean) =>
    changes.push({ start, end, replacement: isBeside ? '' : '\n', rule: LINE_END.name })
  let feed = indexOfFeed(line, 0)
  /** The form feeds of a piece between two other line ends: one beside a line end goes with it. */
  const pushFeeds = (from: number, to: number, isBeforeFeed: boolean) => {
    if (feed >= to) return
    const stays = isBeforeFeed && isSeparator(line.slice(from, to))
    for (; feed < to; feed = indexOfFeed(line, feed + 1))
      if (!stays) push(feed, feed + 1, feed === from || (feed === to - 1 && isBeforeFeed))
  }
  let from = 0
  for (const { start, end } of endsIn(line)) {
    pushFeeds(from, start, true)
    const isAtEdge = (start === 0 && isAfterFeed) || (end === line.length && isBeforeFeed)
    push(start, end, isAtEdge || isSecondOfPair(line, start))
    from = end
  }
  pushFeeds(from, line.length, isBeforeFeed)
  return changes
}

/** A carriage return and a next-line control are one line end. */
function isSecondOfPair(line: string, at: number): boolean {
  return line[at - 1] === '\r' && line[at] === NEXT_LINE
}

function indexOfFeed(line: string, from: number): number {
  const at = line.indexOf(FORM_FEED_CHARACTER, from)
  return at < 0 ? Number.POSITIVE_INFINITY : at
}

/** Every line end in a line but form feeds, ascending. */
function endsIn(line: string): Span[] {
  const ends: Span[] = []
  for (const { index } of line.matchAll(OTHER_ENDS)) ends.push({ start: index, end: index + 1 })
  for (const { start, end } of nextLineEnds(line))
    for (let at = start; at < end; at++) ends.push({ start: at, end: at + 1 })
  return ends.sort((a, b) => a.start - b.start)
}
