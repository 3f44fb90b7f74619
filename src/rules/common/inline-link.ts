import { CUE_LITERALS, type Cue, nextCue } from '../cue.ts'
import { capitalShare, endsAsProse, LONGEST_TITLE } from '../headline.ts'
import { canBeginLink } from '../link-start.ts'
import { linksOf } from '../outlet.ts'
import type { Rule, Take } from '../rule.ts'
import { titleEnd } from '../title.ts'
import { titleLimit } from '../title-limit.ts'
import { hasSeam } from '../title-word.ts'

/** A link in the middle or at the end of a line, glued to the prose or with a space. */
export const INLINE_LINK: Rule = {
  name: 'cross-link/inline',
  takes:
    'a link inside a paragraph or a flattened text, with its title up to a `?` or `!`, the next link, the line’s end, or the place where the capitals of the headline give way to a sentence',
  never:
    'prose: where the end of the title cannot be told, the whole link stays; nor a cue in quotation marks, behind *dan* or a comma',
  evidence:
    'fired 1,623 times in 1,035 of 15,729 articles; of the last 240 read 3 took a word or more of prose, the causes of which were mended, and 12 left a piece of the title; 223 more held back',
  where: 'inline',
  literals: CUE_LITERALS,
  take(place) {
    const { text } = place
    const takes: Take[] = []
    const first = text.search(/\S/)
    for (let cue = nextCue(text, 0); cue !== null; ) {
      const begins = cue.start > first && canBeginLink(text, cue.start)
      const end = begins ? endOfLink(text, cue, linksOf(place.outlet) === 'glued') : undefined
      if (end === null) place.doubt()
      if (typeof end === 'number') takes.push({ start: cue.start, end })
      cue = nextCue(text, Math.max(cue.end, end ?? 0))
    }
    return takes.length === 0 ? null : takes
  },
  examples: [
    {
      text: 'Air surut. Baca juga: Mengapa Tanggul Sukamaju Jebol? Kepala desa meminta maaf.',
      becomes: 'Air surut. Kepala desa meminta maaf.',
    },
    {
      text: 'Air surut.BACA JUGA - Tanggul Sukamaju Jebol!Warga pulang.',
      becomes: 'Air surut. Warga pulang.',
    },
    {
      text: 'Air surut. Baca juga: Tanggul Sukamaju Jebol Lagi Warga kini mengungsi ke balai desa.',
      becomes: 'Air surut. Warga kini mengungsi ke balai desa.',
    },
    {
      text: 'Air surut, kata Wiryo. Baca juga:Tanggul Sukamaju Jebol Wiryo meminta warga bersabar.',
      becomes: 'Air surut, kata Wiryo. Wiryo meminta warga bersabar.',
    },
    {
      text: 'Air surut. Baca juga: Bupati tinjau tanggul Baca juga: Warga minta tenda',
      becomes: 'Air surut.',
    },
  ],
  keeps: [
    'Di gerbang tergantung papan bertuliskan "Baca juga: tata tertib" sehingga pengunjung berhenti.',
    'Air surut. Baca juga: Bupati tinjau tanggul yang jebol Sukamaju kembali normal pada Senin.',
    'Selain peta itu, simak juga panduan evakuasi di balai desa.',
    'Rubrik tetap majalah itu Resensi dan Baca Juga: keduanya ditulis Sari.',
  ],
}

/** The longest headline that is taken whole between two cues. */
const LONGEST_UNBROKEN = 150
const STOP_BEHIND_WORD = /(?:[\p{L}\d]{2}|[)%”"'’])[.!?]["”’')]*(?:\s|$)/u

/** Whether a piece of text is short, ends no sentence and is glued nowhere (as flattened tables are). */
function isUnbroken(piece: string): boolean {
  return piece.length <= LONGEST_UNBROKEN && !STOP_BEHIND_WORD.test(piece) && !hasSeam(piece)
}

/** Whether all that is left is one headline in title case, with no stop at its end. */
function isOneHeadline(rest: string): boolean {
  return rest.length <= LONGEST_TITLE && !endsAsProse(rest) && !hasSeam(rest) && capitalShare(rest) >= 0.8
}

const ADDRESS = /^https?:\/\/\S+/

/** The end of a link; null if it cannot be told, undefined if this is none. */
function endOfLink(text: string, cue: Cue, isGluedOutlet: boolean): number | null | undefined {
  const rest = text.slice(cue.end, cue.end + LONGEST_TITLE + 1)
  const address = cue.isMarked ? ADDRESS.exec(rest) : null
  if (address !== null) return cue.end + address[0].length
  const limit = titleLimit(text, cue.end, LONGEST_TITLE)
  const upToLimit = text.slice(cue.end, Math.min(limit, cue.end + LONGEST_TITLE + 1))
  if (upToLimit.trim() === '') return cue.isSure && cue.isMarked ? cue.end : undefined
  // What is left of the line is a headline without a final stop, though a stop may stand in it.
  if (cue.isMarked && isOneHeadline(upToLimit)) return limit
  // Between two cues without a sentence end stands nothing but a title.
  if (limit < text.length && cue.isSure && cue.isMarked && isUnbroken(upToLimit)) return limit
  const isGlued = isGluedOutlet || (cue.start > 0 && !/[\s\u00a0]/.test(text[cue.start - 1]!))
  const end = titleEnd(text, cue.end, limit, isGlued)
  if (cue.isSure && cue.isMarked) return end
  if (end === null || capitalShare(text.slice(cue.end, end)) < 0.7) return undefined
  return rest
    .slice(0, end - cue.end)
    .trim()
    .split(/\s+/).length >= 4
    ? end
    : undefined
}
