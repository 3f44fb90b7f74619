import { capitalShare, looksLikeTitle } from '../headline/headline.ts'
import { linksOf } from '../outlet.ts'
import type { LineContext, Rule } from '../rule.ts'
import { LINK_ANNOUNCEMENT_LITERALS, linkAnnouncementAt } from './link-announcement.ts'

/** Bullets, or the bracket around a link. */
const BULLETS_OR_BRACKETS = /^[\s\u00a0]*(?:[-–*•>»▶[(]+[\s\u00a0]*)?/

/** The words of a link alone on their line. */
export const BARE_CUE: Rule = {
  name: 'cross-link/bare-cue',
  takes:
    'the words that announce a link, alone on a line; with a colon, the next line too if it looks like a title: no final stop, no item of a list, no lead-in, and no sentence that goes on below',
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
    return { lines: hasTitleBelow(context, announcement.isMarked) ? 1 + context.below!.distance : 1 }
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
  ],
  keeps: ['Kelas dibuka.\nBaca Tulis dan Berhitung\nKelas malam dibuka tiga kali.'],
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
