import { SMALL_TITLE_WORDS } from '../../language/counted/small-title-words.ts'
import { beginsCapital, beginsSmall } from '../../language/letters.ts'
import { bareWord } from './title-word.ts'

/** The longest title that is looked for, in UTF-16 units; a longer one is no title. */
export const LONGEST_TITLE = 260

/**
 * How much of a text is capitalised: of its words that headlines write with a capital, the share that has one.
 * About 1 for a headline in title case, below a third for a sentence.
 */
export function capitalShare(text: string): number {
  let capitals = 0
  let smalls = 0
  for (const raw of text.slice(0, LONGEST_TITLE).split(/\s+/)) {
    const core = bareWord(raw)
    if (beginsCapital(core)) capitals += 1
    else if (beginsSmall(core) && !SMALL_TITLE_WORDS.has(core)) smalls += 1
  }
  return capitals + smalls === 0 ? 0 : capitals / (capitals + smalls)
}

const FINAL_STOP = /[\p{L}\d)%][”"’']?\.["”’')\]]*\s*$|[\p{L}\d)%],["”]?\s*$/u
const LIST_ITEM = /^\s*(?:[-–—*•·▪‣+]|\(?\d{1,2}[.)]\s|[a-zA-Z][.)]\s)/

/** Whether a line ends as prose does: in a full stop or a comma, not in an ellipsis. */
export function endsAsProse(line: string): boolean {
  return FINAL_STOP.test(line.slice(-12)) && !/\.\.["”’')\]]*\s*$/.test(line.slice(-12))
}

/** Whether a line begins with the mark of a list; a bullet may be glued to the words. */
export function opensWithListMark(line: string): boolean {
  return LIST_ITEM.test(line)
}

/**
 * Whether a whole line can be a headline: some words, no final stop, no list item, no lead-in, no speech.
 * Headlines in sentence case pass too, so it only means something where a link is expected.
 */
export function looksLikeTitle(line: string): boolean {
  const text = line.trim()
  if (
    text.length < 12 ||
    text.length > LONGEST_TITLE ||
    !/^[\p{Lu}\d"“‘'[(#@]/u.test(text) ||
    /^\(/.test(text)
  )
    return false
  if (endsAsProse(text) || opensWithListMark(text) || text.endsWith(':') || text.endsWith(';')) return false
  if (!/\s\S+\s/.test(text)) return false
  return !/[.!?]["”]?\s+["“]?\p{Lu}\p{Ll}+\s\p{Ll}+\s\p{Ll}/u.test(text)
}
