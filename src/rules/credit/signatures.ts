import { isCommonWord } from '../../language/common-word.ts'
import { ORDINARY_WORDS } from '../../language/counted/ordinary-words.ts'
import { NEWSROOM_NAMES } from '../../language/page/newsrooms.ts'
import { WORDS_IN_BRACKETS } from '../../language/page/words-in-brackets.ts'

/** A bracket longer than this signs nothing. */
const LONGEST_SIGNATURE = 90

const INITIALS_CODE = /^(?:\*\/?)?[a-z0-9]{2,6}(?: ?[/-] ?[a-z0-9]{1,6}){1,3}$/
const STARS = /^[*/]{1,5}$|^\*{1,3} ?\/ ?[\p{L}\d -]{2,20}$/u
const INITIALS = /^(?:[a-z]{1,4}\d{0,3}|\p{Lu}{2,4}\d{0,3}|[a-z]{5,12})$/u
const SIGNED_NAME =
  /^(?:\p{Lu}[\p{L}’'‘`]*\.?(?:-\p{Lu}[\p{L}’']*)?)(?:[ \u00a0]+(?:bin|binti|van|de|al)?[ \u00a0]?\p{Lu}[\p{L}’'‘`]*\.?(?:-\p{Lu}[\p{L}’']*)?){0,4}(?:,? (?:dan|&) \p{Lu}[\p{L} .]{2,40})?$/u
const SHORT_CODES = /^(?:[A-Z]{2,5}|\p{Lu}\p{L}{1,12})\/[A-Za-z0-9]{2,12}$/u
const NO_SIGNATURES: ReadonlySet<string> = new Set(WORDS_IN_BRACKETS)
/** What a bracket after a verse or a saying of the Prophet begins with. */
const SCRIPTURE =
  /^(?:HR|H\.R|QS|Q\.S|Al|An|Ali|Surat|Hadis|Muttafaq)(?![a-z])|(?:^|[ \u00a0])(?:Abu Dau?[dw]u?d?|Bukhari|Ibnu? Majah|Muslim|Nasa['’]?i|Tirmi[dz]+h?i)(?![a-z])/
/** Newsrooms in small letters. */
const TRIBUN = /^tribun(?: ?network|[\p{L}-]*(?: \p{L}{2,20})?)$/u
const OUTLET = /^(?:[\p{L}\d-]{2,30}(?:\.co)?\.(?:com|co|id|net|news)|\p{L}{0,10}kompascom|bola ?sport)$/u
const NEWSROOMS: ReadonlySet<string> = new Set(NEWSROOM_NAMES.map((name) => name.toLowerCase()))

/** Longer brackets in small letters are names, and these no names. */
const SHORTEST_WORD = 5

/** The bracket that ends a line: where it opens and what it holds, or null. Trailing spaces and a stop may follow. */
export function lastBracket(text: string): { start: number; end: number; content: string } | null {
  let end = text.length
  while (end > 0 && (text[end - 1] === '.' || /\s/.test(text[end - 1]!)) && text.length - end < 20) end -= 1
  if (text[end - 1] !== ')') return null
  let start = end - 2
  const furthest = Math.max(0, end - LONGEST_SIGNATURE)
  for (; start >= furthest && text[start] !== '('; start--) if (text[start] === ')') return null
  if (start < furthest) return null
  return { start, end, content: text.slice(start + 1, end - 1).trim() }
}

/** Whether a bracket holds the initials of a reporter and an editor: `fca/azh`, never `dan/atau` or `12/3`. */
export function isReporterCode(content: string): boolean {
  if (!INITIALS_CODE.test(content) || NO_SIGNATURES.has(content)) return false
  return (
    content.includes('/') &&
    /[a-z]/.test(content.replace(/[/ ].*/, '')) &&
    /[a-z]/.test(content.split('/').at(-1)!)
  )
}

/** Whether a bracket names a newsroom and a person: `Tribunnews.com/Sinta Melani`. */
export function isNewsroomCredit(content: string): boolean {
  if (/\d{3}/.test(content)) return false
  const parts = content.split(/[/,|]/).map((part) => part.trim())
  if (parts.length < 2 && !/^\S+\.(?:com|co|id|co\.id)$/i.test(content)) return false
  return (
    parts.every((part) => part !== '' && part.length <= 40) &&
    parts.some((part) => isNewsroom(part.toLowerCase()))
  )
}

function isNewsroom(name: string): boolean {
  return NEWSROOMS.has(name) || (name.startsWith('tribun') && TRIBUN.test(name)) || OUTLET.test(name)
}

/** Whether a bracket at the end of a text signs it: stars, initials, a name. It must follow a sentence. */
export function isSignature(content: string): boolean {
  if (STARS.test(content) || isReporterCode(content)) return true
  if (NO_SIGNATURES.has(content.toLowerCase()) || SCRIPTURE.test(content)) return false
  if (content.length >= SHORTEST_WORD && isOfProse(content) && !NEWSROOMS.has(content)) return false
  return INITIALS.test(content) || SIGNED_NAME.test(content) || SHORT_CODES.test(content)
}

function isOfProse(word: string): boolean {
  return isCommonWord(word) || ORDINARY_WORDS.has(word)
}

export function isStars(content: string): boolean {
  return STARS.test(content)
}
