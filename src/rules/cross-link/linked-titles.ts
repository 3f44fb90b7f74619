import type { LayoutProfile } from '../../document/layout-profile.ts'
import type { Word } from '../headline/title-word.ts'
import { nextLinkAnnouncement } from './link-announcement.ts'

/** How far after its cue a link's title, or one of a list, is looked for. */
const FURTHEST = 400
const SENTENCE_ENDS = /\p{Ll}{3}[.]["”]?(?:\s|$)/u
/** A shorter piece of a title may be there by chance, in words. */
const FEWEST_WORDS = 4

/** What follows the cues of links on their lines in a text as it came, white space folded: made once for a text. */
const following = new WeakMap<LayoutProfile, readonly string[]>()

function textsBehindCues(layout: LayoutProfile): readonly string[] {
  let texts = following.get(layout)
  if (texts === undefined) {
    const { text } = layout
    const found: string[] = []
    for (let cue = nextLinkAnnouncement(text, 0); cue !== null; cue = nextLinkAnnouncement(text, cue.end)) {
      if (text.slice(cue.start, cue.end).includes('\n')) continue
      const piece = text.slice(cue.end, cue.end + FURTHEST).split('\n', 1)[0]!
      const stop = SENTENCE_ENDS.exec(piece)
      found.push(folded(stop === null ? piece : piece.slice(0, stop.index)))
    }
    following.set(layout, (texts = found))
  }
  return texts
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * How many of the words, from the first one on, are after the cue of a link elsewhere in the text, as its title or one of
 * its list; 0 if they are fewer than a title has.
 */
export function linkedWords(layout: LayoutProfile, text: string, words: readonly Word[]): number {
  if (words.length < FEWEST_WORDS) return 0
  const texts = textsBehindCues(layout)
  if (texts.length === 0) return 0
  const start = words[0]!.start
  for (let count = words.length; count >= FEWEST_WORDS; count--) {
    const piece = folded(text.slice(start, words[count - 1]!.end))
    // The words themselves may be after a cue that has gone by now.
    if (texts.some((other) => holdsWords(other, piece)) && layout.holdsTwice(piece)) return count
  }
  return 0
}

function holdsWords(text: string, words: string): boolean {
  const at = text.indexOf(words)
  return (
    at >= 0 && !/[\p{L}\d]/u.test(text[at - 1] ?? ' ') && !/[\p{Ll}\d]/u.test(text[at + words.length] ?? ' ')
  )
}
