import { capitalShare, endsAsProse, opensWithListMark } from '../headline/headline.ts'
import type { LineContext, Rule } from '../rule.ts'

const HEADING =
  /^(?:pilihan (?:redaksi|editor)|bacaan lainnya|(?:berita|artikel) (?:terkait|lainnya)|terpopuler) ?:?$/i
/** The most headlines under one heading. */
const MOST = 8

/** A heading and two or more headlines under it. */
export const HEADLINE_LIST: Rule = {
  name: 'cross-link/headline-list',
  takes:
    'a heading such as Pilihan Redaksi or Bacaan lainnya and the headlines under it: lines in title case without a final stop, two at least, at most eight',
  never: 'the first line under it that is a sentence, an item of a list or a single sub-heading',
  evidence: 'never fired in 15,729 articles: the lists were lost in scraping; for pages that keep them',
  where: 'line',
  below: 64,
  literals: ['pilihan redaksi', 'pilihan editor', 'lainnya', 'terkait', 'terpopuler'],
  longest: 60,
  take(context) {
    if (!HEADING.test(context.text.trim())) return null
    let lines = 1
    let headlines = 0
    for (let distance = 1; distance <= 64 && headlines < MOST; distance++) {
      const line = context.line(distance)
      if (line === null) break
      if (line.trim() === '') continue
      if (!isListedHeadline(line)) break
      headlines += 1
      lines = distance + 1
    }
    return headlines >= 2 && !sentenceGoesOn(context, lines) ? { lines } : null
  },
  examples: [
    {
      text: 'Air surut.\nPilihan Redaksi\nTanggul Sukamaju Jebol Lagi\nBupati Minta Warga Mengungsi\nWarga pulang pada Senin.',
      becomes: 'Air surut.\nWarga pulang pada Senin.',
    },
  ],
  keeps: ['Kelas baru.\nBerita Terkait Cuaca\nMurid Belajar Membaca Peta\nKelas dibuka pada Senin.'],
}

/** Whether a line is a headline in title case, as lists of links have them. */
export function isListedHeadline(line: string): boolean {
  const text = line.trim()
  if (
    text.length < 20 ||
    text.length > 160 ||
    endsAsProse(text) ||
    opensWithListMark(text) ||
    text.endsWith(':')
  )
    return false
  return text.split(/\s+/).length >= 4 && capitalShare(text) >= 0.75
}

/** Whether the line after the headlines goes on with a sentence that the last of them began. */
function sentenceGoesOn(context: LineContext, from: number): boolean {
  for (let distance = from; distance <= 64; distance++) {
    const line = context.line(distance)
    if (line === null) return false
    if (line.trim() !== '') return /^\s*[\p{Ll},;]/u.test(line)
  }
  return false
}
