import { capitalShare, looksLikeTitle } from '../headline/headline.ts'
import { linksOf } from '../outlet.ts'
import type { LineContext, Rule } from '../rule.ts'
import { isListedHeadline } from './headline-list.ts'
import { LINK_ANNOUNCEMENT_LITERALS, linkAnnouncementAt } from './link-announcement.ts'

/** Bullets, or the bracket around a link. */
const BULLETS_OR_BRACKETS = /^[\s\u00a0]*(?:[-–*•>»▶[(]+[\s\u00a0]*)?/

/** The words of a link alone on their line. */
export const BARE_CUE: Rule = {
  name: 'cross-link/bare-cue',
  takes:
    'the words that announce a link, alone on a line; with a colon, the next line too if it looks like a title: no final stop, no item of a list, no lead-in, and no sentence that goes on below; and two or more headlines in title case after that one',
  never:
    'the paragraph below a cue whose link was lost, a line that begins a torn sentence, an item of a list',
  evidence:
    'fired 3,922 times in 2,312 of 15,729 articles; 83 read, all right; after one the line below was not a title but an embedded post',
  where: 'line',
  below: 64,
  literals: LINK_ANNOUNCEMENT_LITERALS,
  longest: 80,
  take(context) {
    const { text } = context
    const lead = BULLETS_OR_BRACKETS.exec(text)?.[0].length ?? 0
    const announcement = linkAnnouncementAt(text, lead)
    if (announcement === null || !/^[\s\u00a0\])]*$/.test(text.slice(announcement.end))) return null
    // A small first letter is a piece of a torn sentence.
    if (/^\p{Ll}/u.test(text.slice(announcement.start))) return null
    if (!announcement.isSure && !(announcement.isMarked && /^\s*BACA\s*:|^\s*Baca\s*:/.test(text)))
      return null
    if (!hasTitleBelow(context, announcement.isMarked)) return { lines: 1 }
    return { lines: 1 + endOfHeadlines(context, context.below!.distance) }
  },
  examples: [
    {
      text: 'Air surut.\nBaca juga:\nBanjir Rendam Desa Sukamaju\nWarga pulang ke rumah.',
      becomes: 'Air surut.\nWarga pulang ke rumah.',
    },
    {
      text: 'Air surut.\nBaca Juga\n"Kami sudah pulang," kata Sari.',
      becomes: 'Air surut.\n"Kami sudah pulang," kata Sari.',
    },
    {
      text: 'Air surut.\nBaca juga:\nWarga pulang ke rumah pada Senin.',
      becomes: 'Air surut.\nWarga pulang ke rumah pada Senin.',
    },
    {
      text: 'Apa saja yang perlu dibawa?\nBaca juga:\n1. Jas hujan\n2. Senter',
      becomes: 'Apa saja yang perlu dibawa?\n1. Jas hujan\n2. Senter',
    },
    {
      text: 'Air surut.\nJangan lewatkan!\nBupati Wanasari Bantah Bangun Tanggul Baru\nPolisi Tangkap Pencuri Ternak di Sukamaju\nIntip Cara Warga Desa Rayakan Panen Raya',
      becomes: 'Air surut.',
    },
  ],
  keeps: ['Kelas dibuka.\nBaca Tulis dan Berhitung\nKelas malam dibuka tiga kali.'],
}

/** So many headlines in a row below the first one are more links; one alone may be a sub-heading. */
const FEWEST_MORE = 2
/** Sub-headings are shorter, in words. */
const FEWEST_WORDS = 6

/** How far below is the last of the headlines in title case that come right after the first one. */
function endOfHeadlines(context: LineContext, first: number): number {
  let last = first
  let more = 0
  for (let distance = first + 1; distance <= 64; distance++) {
    const line = context.line(distance)
    if (line === null) break
    if (line.trim() === '') continue
    if (!isListedHeadline(line) || line.trim().split(/\s+/).length < FEWEST_WORDS) break
    last = distance
    more += 1
  }
  if (more < FEWEST_MORE) return first
  const after = lineAfter(context, last)
  return after !== null && /^\s*[\p{Ll},;)]/u.test(after) ? first : last
}

function hasTitleBelow(context: LineContext, isMarked: boolean): boolean {
  const { below } = context
  const links = linksOf(context.outlet)
  if (below === null || links === 'title-lost') return false
  if (!isMarked && !(links === 'title-below' && capitalShare(below.text) >= 0.7)) return false
  if (!looksLikeTitle(below.text)) return false
  // A title is never the beginning of a sentence that the next line goes on with.
  const after = lineAfter(context, below.distance)
  return after === null || !/^[\s]*[\p{Ll},;)]/u.test(after) || capitalShare(below.text) >= 0.8
}

/** The line that is not blank after the one `distance` below, within reach. */
function lineAfter(context: LineContext, distance: number): string | null {
  for (let further = distance + 1; further <= 64; further++) {
    const line = context.line(further)
    if (line === null) return null
    if (line.trim() !== '') return line
  }
  return null
}
