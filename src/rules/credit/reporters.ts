import { isAfterSentence } from '../after-sentence.ts'
import { datelineAt } from '../dateline/dateline.ts'
import type { Rule } from '../rule.ts'

const REPORT_WORD = /^[ \u00a0]*(?:L;?aporan|l;?aporan|LAPORAN)[ \u00a0]+/
const REPORTER =
  /^(?:Wartawan|Reporter|Kontributor|Koresponden|Jurnalis|wartawan|reporter|Tim Liputan|Tribun)/
const LONGEST_BYLINE = 130
const FIRST_LINES = 6
/** How far into flat text a byline and the dateline after it may be. */
const FLAT_REPORT_HEAD = 420
const BY = /^[ \u00a0]*(?:Oleh|OLEH)[ \u00a0]?:?[ \u00a0]\p{Lu}[\p{L}.,'’ \u00a0-]{2,60}$/u
const CONTRIBUTED =
  /(?:(?:turut|ikut|juga) )?berkontribusi (?:dalam|pada|untuk) (?:penulisan |penyusunan )?(?:artikel|tulisan|laporan|berita) ini(?:\.|(?=\s*(?:$|\p{Lu})))/u

/** `wartawan itu`: the line says something of a report. */
const SMALL_WORD_NEXT = /^\S+[ \u00a0]+\p{Ll}/u

/** Who reported: before the dateline, or in a sentence at the end. */
export const REPORTER_RULES: readonly Rule[] = [
  {
    name: 'credit/report',
    takes: 'a line before the dateline that names the reporter',
    never: 'a headline or sentence about a report',
    where: 'line',
    literals: ['aporan', 'oleh'],
    above: FIRST_LINES,
    below: 3,
    longest: LONGEST_BYLINE,
    take: (context) => {
      if (context.line(-FIRST_LINES) !== null && !context.isLast) return null
      if (BY.test(context.text)) return /\.$/.test(context.text.trim()) ? null : { lines: 1 }
      const word = REPORT_WORD.exec(context.text)
      if (word === null || newsroomDateline(context.text, word[0].length) >= 0) return null
      const below = context.below?.text.slice(0, 200)
      const isBeforeDateline = below !== undefined && datelineAt(below, 0)?.hasNewsroom === true
      const rest = context.text.slice(word[0].length)
      const isReporter = REPORTER.test(rest) && /[ \u00a0]\p{Lu}/u.test(rest) && !SMALL_WORD_NEXT.test(rest)
      return isReporter || isBeforeDateline ? { lines: 1 } : null
    },
    examples: [
      {
        text: 'Laporan Wartawan Wanasari.com, Bimo Aji\nWANASARI.COM, SOLO - Air surut.',
        becomes: 'Air surut.',
      },
      { text: 'Laporan Bimo Aji I Pidie\nWANASARI.COM, SIGLI - Air surut.', becomes: 'Air surut.' },
    ],
    keeps: [
      'Laporan Keuangan Naik\nPabrik itu untung.',
      'Laporan wartawan itu dimuat di tiga surat kabar.\nIa pulang.',
      'Laporan wartawan itu dibantah polisi karena tidak lengkap, kata Bimo Aji dalam keterangan tertulis yang dibagikan kepada media, Senin.',
    ],
    evidence: 'Fired in 103 articles; 100 were read: all right.',
  },
  {
    name: 'credit/contributed',
    takes: 'a sentence that says who contributed to the article',
    never: 'a sentence about a contribution to anything else',
    where: 'inline',
    literals: ['berkontribusi'],
    take: ({ text }) => {
      const found = CONTRIBUTED.exec(text)
      if (found === null) return null
      const start = nameStart(text, found.index)
      return start < 0 ? null : { start, end: found.index + found[0].length }
    },
    examples: [
      {
        text: 'Warga pulang. Sinta Melani dan Bimo Aji berkontribusi dalam penulisan artikel ini.',
        becomes: 'Warga pulang.',
      },
      {
        text: 'Warga pulang.Sinta Melani dan Bimo Aji berkontribusi dalam penulisan artikel ini.',
        becomes: 'Warga pulang.',
      },
      {
        text: 'Warga pulang.\nSinta Melani turut berkontribusi dalam laporan ini.',
        becomes: 'Warga pulang.',
      },
    ],
    keeps: [
      'Warga berkontribusi dalam penulisan sejarah ini.',
      'Warga ikut berkontribusi dalam laporan ini lewat foto, kata Bimo.',
    ],
    evidence: 'Fired in 21 articles; all right.',
  },
]

/** Where a dateline that begins with a newsroom in capitals is within a line, or -1. */
function newsroomDateline(text: string, from: number): number {
  const last = Math.min(text.length, FLAT_REPORT_HEAD)
  for (let at = from; at < last; at++) {
    if (!/[ \u00a0\p{Ll}]/u.test(text[at - 1] ?? '') || !/^\p{Lu}{3}/u.test(text.slice(at, at + 3))) continue
    if (datelineAt(text.slice(at, at + 160), 0)?.hasNewsroom) return at
  }
  return -1
}

/** What glues a name to the sentence before it. */
const GLUED_STOP = /(?<=[\p{Ll}\d][\p{Ll}\d])[.!?”"](?=\p{Lu}\p{Ll})/gu

/** Where the names before this place begin, back to the end of a sentence; -1 if something else is there. */
function nameStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < 160) {
    const previous = text.slice(Math.max(0, start - 40), start).replace(GLUED_STOP, ' ')
    const word = /(?:^|[\s\u00a0])(dan|(?:\p{Lu}[\p{L}.’'-]*,?))[\s\u00a0]*$/u.exec(previous)
    if (word === null) break
    const first = start - previous.length + word.index + word[0].indexOf(word[1]!)
    if (/[.!?]$/.test(word[1]!) && start < end && word[1]!.length > 3) break
    start = first
    if (isAfterSentence(text, start) && text[start - 2] !== ',') return start
  }
  return start < end && isAfterSentence(text, start) ? start : -1
}
