import { NO_NAME_WORDS } from '../../language/no-name-words.ts'
import { NEWSROOM_NAMES } from '../../language/page/newsrooms.ts'
import { REPORTING_VERBS_AFTER_QUOTES } from '../../language/reporting-verbs-after-quotes.ts'
import { capitalShare } from '../headline/headline.ts'
import type { ValueKind } from './part.ts'

/** What a value may be: how long, in UTF-16 units, and of which words. */
export interface Value {
  readonly longest: number
  /** Whether a value that is nothing but white space will do. */
  readonly mayBeEmpty: boolean
  /** @param text without white space at its ends, and not empty */
  is(text: string): boolean
}

const NO_NAME: ReadonlySet<string> = new Set(NO_NAME_WORDS)
const SPACE = /[ \u00a0]/
const WORD_AND_MORE = /^[\p{L}\d]+/u
const NAME = /^[\p{L}\p{M}\d .,'’‘`&/()@_|+-]+$/u
const CAPITAL_NAME =
  /^[\p{Lu}@][\p{L}\p{M}\d.'’‘`@_]*(?:(?:[ \u00a0]?[,&/|-][ \u00a0]?|[ \u00a0](?:dan|bin|binti|feat\.?)[ \u00a0]|[ \u00a0])[\p{Lu}@][\p{L}\p{M}\d.'’‘`@_]*){0,9}[.,;|]?$/u
const ADDRESS = /^(?:https?:\/\/|www\.)\S{4,200}$/i
const SENTENCE_WITHIN = /\p{Ll}{4} ?\. +\p{Lu}/u
const BEGINS_CAPITAL = /^\p{Lu}/u
const BEGINS_SMALL = /^\p{Ll}{2}/u
const ENDS_IN_STOP = /\p{Ll} ?\.$/u
const SMALL_WORDS_OF_NAMES: ReadonlySet<string> = new Set(['al', 'bin', 'binti', 'dan', 'de', 'of', 'van'])
const OUTLET = /^(?:[A-Za-z0-9-]{2,30}\.(?:co|com|id|net)|detik|\p{Lu}{2})/u
const MOST_WORDS = 9
const LONGEST_NAME = 90

/** Whether a text says that somebody said something. */
export function holdsSpeech(text: string): boolean {
  for (const [word] of text.matchAll(/\p{Ll}+/gu)) if (REPORTING_VERBS_AFTER_QUOTES.has(word)) return true
  return false
}

/** Whether one of its words is one that no name holds. */
function holdsNoName(text: string): boolean {
  return text.split(SPACE).some((word) => NO_NAME.has(WORD_AND_MORE.exec(word)?.[0].toLowerCase() ?? ''))
}

/** Whether a value has a capital, a small word that no name holds, and a stop: `Ia lahir di desa.` */
function isSentence(text: string): boolean {
  if (!BEGINS_CAPITAL.test(text) || !ENDS_IN_STOP.test(text)) return false
  const [, ...words] = text.split(' ')
  return words.some((word) => BEGINS_SMALL.test(word) && !SMALL_WORDS_OF_NAMES.has(word))
}

/** Whether a value is a name or names, and no sentence. */
function isNames(text: string): boolean {
  if (!NAME.test(text) || holdsNoName(text) || !/\p{L}/u.test(text)) return false
  if (isSentence(text)) return false
  if (/\d{3,}/.test(text) || SENTENCE_WITHIN.test(text) || text.includes('\n')) return false
  const words = text.split(/[ \u00a0]+/)
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return words.length <= MOST_WORDS && (words.length < 4 || small * 2 <= words.length)
}

/** A source may be an address, and names of newsrooms. */
function isPhotoSource(text: string): boolean {
  return isNames(text) || ADDRESS.test(text)
}

function isRights(text: string): boolean {
  return !text.trimEnd().includes('\n') && !holdsNoName(text) && !holdsSpeech(text) && !/[“”"?!:]/.test(text)
}

function isNotice(text: string): boolean {
  return (
    !/[“”"?]/.test(text) &&
    !/,[ \u00a0](?:kata|ujar|menurut)/.test(text) &&
    !/\.\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)
  )
}

/** `Kompas.com dengan judul X`, `detikJatim`: a newsroom, and the title if it is said. */
function isFirstPublication(text: string): boolean {
  const isNewsroom = OUTLET.test(text) || NEWSROOM_NAMES.some((name) => text.startsWith(name))
  if (!isNewsroom && !/^\p{Lu}[\p{L} ]{2,24},? dengan judul/u.test(text.slice(0, 50))) return false
  if (text.length <= 40 && !/[,;:] /.test(text)) return true
  if (text.length <= 80 && /,? ?(?:klik|baca) di ?sini/.test(text)) return true
  return /judul/.test(text.slice(0, 80))
}

function isTitleValue(text: string): boolean {
  return (
    !text.includes('\n') &&
    text.split(/\s+/).length >= 4 &&
    capitalShare(text) >= 0.7 &&
    !/[^.]\.$/.test(text) &&
    !/[.!?] \p{Lu}/u.test(text)
  )
}

/** A title in sentence case passes too: a link is expected. */
function isLinkTitle(text: string): boolean {
  return (
    !text.includes('\n') &&
    /^[\p{Lu}\d"“‘'#]/u.test(text) &&
    !/[\p{L}\d)%]\.$/u.test(text) &&
    !/\p{L}{3}[.!?]["”]? +\p{Lu}/u.test(text)
  )
}

/** Tags: words in small letters and years, without a mark; of the small words that hold a sentence together few. */
function isSmallWords(text: string): boolean {
  if (!/^[\p{Ll}\d][^.!?:;"“”()[\]]*$/u.test(text)) return false
  let bound = 0
  for (const tag of text.split('\n')) {
    const words = tag.trim().split(/[ \u00a0]+/)
    if (words.length > 1 && /^\p{Lu}/u.test(words[0]!)) return false
    for (const word of words) if (NO_NAME.has(word)) bound += 1
  }
  return bound <= Math.max(1, text.split(/\s+/).length / 8) && !holdsSpeech(text)
}

function isLabelledTags(text: string): boolean {
  if (!/^[#@\p{L}\d][^.!?:;"“”()]*$/u.test(text) || holdsNoName(text) || holdsSpeech(text)) return false
  const isList = /[,#\n]/.test(text)
  return text.split(/\s+/).length <= (isList ? 60 : 6)
}

/** Every kind of value. */
export const VALUES: Readonly<Record<ValueKind, Value>> = {
  none: { longest: 0, mayBeEmpty: true, is: () => false },
  names: { longest: LONGEST_NAME, mayBeEmpty: true, is: isNames },
  'capital names': {
    longest: LONGEST_NAME,
    mayBeEmpty: false,
    is: (text) => isNames(text) && CAPITAL_NAME.test(text),
  },
  sources: { longest: 200, mayBeEmpty: true, is: isPhotoSource },
  rights: { longest: 110, mayBeEmpty: true, is: isRights },
  notice: { longest: 300, mayBeEmpty: true, is: isNotice },
  'first publication': { longest: 360, mayBeEmpty: false, is: isFirstPublication },
  title: { longest: 200, mayBeEmpty: false, is: isTitleValue },
  'link title': { longest: 200, mayBeEmpty: false, is: isLinkTitle },
  'small words': { longest: 700, mayBeEmpty: false, is: isSmallWords },
  'labelled tags': { longest: 700, mayBeEmpty: true, is: isLabelledTags },
}
