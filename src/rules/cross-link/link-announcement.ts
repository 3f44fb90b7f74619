import {
  atStart,
  DOUBTFUL_LINK_WORDS,
  INVITING_WORDS,
  LINK_ADVERBS,
  LINK_PHRASES,
  WATCHING_VERBS,
} from '../../language/page/link-words.ts'
import { matchEndAt } from '../spans.ts'

/** The words that announce a link, found in a line. */
export interface LinkAnnouncement {
  /** Where the words begin. */
  readonly start: number
  /** After the words, their mark and the white space after it: where the title begins. */
  readonly end: number
  /** Whether a colon or the like is between the words and the title. */
  readonly isMarked: boolean
  /** Whether the words alone show a link (`Baca juga`), or the title must show it too (`Baca`). */
  readonly isSure: boolean
}

/** What a line must hold, ASCII case folded, for a cue to be in it. */
export const LINK_ANNOUNCEMENT_LITERALS: readonly string[] = [
  ...LINK_PHRASES,
  ...DOUBTFUL_LINK_WORDS.flatMap((word) => [`${word}:`, `${word} :`]),
]

const SURE = new RegExp(LINK_PHRASES.join('|'), 'iy')
const INVITATION = new RegExp(`(?:${INVITING_WORDS.join('|')})[,!]? `, 'iy')
const UNSURE = new RegExp(`(?:${DOUBTFUL_LINK_WORDS.join('|')})(?= ?:)`, 'iy')
/** Links to videos have a rule of their own. */
const VIDEO = new RegExp(`(?:${WATCHING_VERBS.join('|')})(?: (?:${LINK_ADVERBS.join('|')}))? video`, 'iy')
const ANNOUNCEMENT_MARK = /[\s\u00a0]{0,8}(?:[:»›→]|>{1,3}|[-–—][\s\u00a0]|!(?=[\s\u00a0]|$))[\s\u00a0]{0,8}/y
const WHITE = /[\s\u00a0]{0,8}/y
const LETTER_BEFORE = /[\p{L}\p{N}_@#/]/u

/**
 * The cue whose words begin at `at`, or null. No letter may follow the words (`Baca juganya`), except a capital
 * that was glued to them (`Baca JugaHarga`).
 */
export function linkAnnouncementAt(text: string, at: number): LinkAnnouncement | null {
  if (matchEndAt(VIDEO, text, at) > at) return null
  const from = matchEndAt(INVITATION, text, at)
  let words = matchEndAt(SURE, text, from)
  const isSure = words > from
  if (!isSure) {
    words = from === at ? matchEndAt(UNSURE, text, at) : at
    if (words === at) return null
  }
  if (/\p{Ll}/u.test(text[words] ?? '')) return null
  const marked = matchEndAt(ANNOUNCEMENT_MARK, text, words)
  const isMarked = marked > words
  if (!isMarked && !isSure) return null
  return { start: at, end: isMarked ? marked : matchEndAt(WHITE, text, words), isMarked, isSure }
}

/** The first word of everything that may announce a link, with a capital or in capitals: `Baca`, `BACA`. */
const ANNOUNCEMENT_START = new RegExp(
  [
    ...new Set(
      [...LINK_PHRASES, ...DOUBTFUL_LINK_WORDS, ...INVITING_WORDS].map((phrase) => phrase.split(' ')[0]!),
    ),
  ]
    .flatMap(atStart)
    .join('|'),
  'g',
)

/** The next announcement at or after `from` whose first letter is a capital, or null. */
export function nextLinkAnnouncement(
  text: string,
  from: number,
  until: number = text.length,
): LinkAnnouncement | null {
  ANNOUNCEMENT_START.lastIndex = from
  for (
    let match = ANNOUNCEMENT_START.exec(text);
    match !== null && match.index < until;
    match = ANNOUNCEMENT_START.exec(text)
  ) {
    const after = ANNOUNCEMENT_START.lastIndex
    const announcement = isInsideWord(text, match.index) ? null : linkAnnouncementAt(text, match.index)
    if (announcement !== null && (announcement.isMarked || isTitled(text, announcement))) return announcement
    ANNOUNCEMENT_START.lastIndex = after
  }
  return null
}

/** A letter right before a capital is a word before a glued cue, unless both are capitals or a sign of a name. */
function isInsideWord(text: string, at: number): boolean {
  const before = text[at - 1]
  return before !== undefined && LETTER_BEFORE.test(before) && !/[\p{Ll}\d]/u.test(before)
}

/** Without a mark: `Baca Juga Title`, both words with a capital and one more after them. */
function isTitled(text: string, announcement: LinkAnnouncement): boolean {
  const words = text.slice(announcement.start, announcement.end).trim().split(/\s+/)
  if (!/juga|pula|editor|redaksi/i.test(words.join(' '))) return false
  return (
    words.slice(0, 2).every((word) => /^\p{Lu}/u.test(word)) &&
    /[\p{Lu}\d"“‘'[]/u.test(text[announcement.end] ?? '')
  )
}
