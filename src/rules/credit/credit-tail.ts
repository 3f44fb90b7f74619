import { NO_NAME_WORDS } from '../../language/no-name-words.ts'
import { CREDIT_LABELS } from '../../language/page/credit-labels.ts'
import { NEWSROOM_NAMES } from '../../language/page/newsrooms.ts'
import { matchEndAt } from '../spans.ts'

/** How far from the end of a line its credits may begin. */
const LONGEST_TAIL = 900
/** The longest value of a label. */
const LONGEST_CREDITED = 90
const MOST_CREDIT_WORDS = 9

const LABELS = [...CREDIT_LABELS].sort((a, b) => b.length - a.length).join('|')
const CREDIT_LABEL = new RegExp(`(?:${LABELS})[ \\u00a0]?:`, 'iy')
const ADAPTED = /(?:Diadaptasi|Ditulis|Disunting|Diterjemahkan) [Oo]leh ?:?[ \u00a0]/y
/** The sign alone says little: it may be written about, and `(c)` may count an item of a list. */
const COPYRIGHT =
  /(?:(?:Hak [Cc]ipta|[Cc]opyright|COPYRIGHT)[ \u00a0]{0,3}(?:©|\([cC]\))|©(?=[ \u00a0]{0,3}[\p{Lu}\d@])|\([cC]\)(?=[ \u00a0]{0,3}(?:\d{4}|C[Oo][Pp][Yy]R[Ii][Gg][Hh][Tt])))[^\n]{0,60}/uy
const APPEARED =
  /(?:Sebagian )?(?:Artikel|Berita|Konten|Tulisan|artikel|berita) [Ii]ni (?:[Tt]elah|[Ss]udah) (?:[Tt]ayang|[Tt]erbit|[Dd]imuat|[Nn]aik|[Dd]iterbitkan|[Dd]ipublikasikan)(?: sebelumnya)? ?di[ \u00a0]?:?[ \u00a0]?|(?:Artikel|Berita|Tulisan) ini bersumber dari pemberitaan di /y
const FIRST_APPEARED =
  /(?:Artikel|Berita|Tulisan) ini? (?:(?:pertama kali|awalnya) (?:di?)?(?:terbit|terbitkan|rilis|tayang|tulis|muat)|terbit pertama kali|diadaptasi) (?:dalam|dari|di)(?: artikel)? (?:[Bb]er)?(?:[Bb]ahasa \p{Lu}\p{Ll}+|\p{Lu}[\p{L} .]{1,40})/uy
/** Who wrote it in training: `Artikel ini ditulis oleh Sinta, peserta program Magang … di Wanasari.com.` */
const INTERN =
  /(?:(?:Artikel|Berita|Tulisan) ini di(?:tulis|buat) oleh \p{Lu}[^.\n]{3,120}|Penulis adalah peserta )(?:[Mm]agang|Kampus Merdeka)[^.\n]{0,120}/uy
const FORBIDDEN = /Dilarang keras mengambil konten[^\n]{0,220}/y
const REPORTER_CODE = /\((?:\*{1,3}\/?|[a-z0-9*]{2,6}(?: ?\/ ?[a-z0-9]{2,6}){1,3})\)/y
const CREDIT_PATTERNS: readonly RegExp[] = [COPYRIGHT, FORBIDDEN, REPORTER_CODE, FIRST_APPEARED, INTERN]
/** What any item begins with. */
const CREDIT_START = new RegExp(
  `(?:${LABELS})[ \\u00a0]?:|(?:diadaptasi|ditulis|disunting|diterjemahkan) oleh|hak cipta|copyright|©|\\(c\\)|\\([a-z0-9*]|(?:sebagian )?(?:artikel|berita|konten|tulisan) in|dilarang keras mengambil|penulis adalah`,
  'iy',
)
const BETWEEN_CREDITS = /[ \u00a0\t\r\n|,;/.*-]*/y
/** What an item may follow within a line; it may be glued to the name before it too. */
const BEFORE_CREDIT = ' \u00a0\n|,;.)"”-'
const SMALL_LETTER = /\p{Ll}/u

const OUTLET_LIKE = /^(?:[A-Za-z0-9-]{2,30}\.(?:co|com|id|net)|detik|\p{Lu}{2})/u
const NO_NAME = new RegExp(`(?:^|[ \\u00a0])(?:${NO_NAME_WORDS.join('|')})(?![\\p{L}\\d])`, 'iu')
const CREDITED_NAME = /^[\p{L}\p{M}\d .,'’‘`&/()@_|+-]+$/u

/**
 * Whether the text from `from` to its end is nothing but credits: labels with names, a copyright line, codes,
 * `Artikel ini telah tayang di …`.
 */
export function isCredit(text: string, from: number): boolean {
  let at = from
  let labels = 0
  let sources = 0
  for (let guard = 0; guard < 12; guard++) {
    at = matchEndAt(BETWEEN_CREDITS, text, at)
    if (at >= text.length) return labels > sources
    const item = creditAt(text, at)
    if (item === null) return false
    if (item.isLabel && item.hasName) {
      labels += 1
      if (/^(?:sumber|foto|laporan)/i.test(text.slice(at, at + 7))) sources += 1
    } else if (item.isCredit) sources -= 1
    at = item.end
  }
  return false
}

/**
 * Where the credits that end a line begin, or -1: `… ke desa. Pewarta: Bimo Aji Editor: Gita`.
 * They begin after a sentence, or at the line's own start.
 */
export function creditTailStart(text: string): number {
  const first = Math.max(0, text.length - LONGEST_TAIL)
  let at = first
  while (GAPS.includes(text[at] ?? '.')) at += 1
  if (isAfterSentence(text, at) && beginsCredits(text, at)) return withComma(text, at)
  ENDING_AND_GAP.lastIndex = first
  while (ENDING_AND_GAP.test(text)) {
    at = ENDING_AND_GAP.lastIndex
    if (beginsCredits(text, at)) return withComma(text, at)
  }
  return -1
}

/** A comma between the sentence and its credits is theirs: `… kata Bimo.,Reporter: …`. */
function withComma(text: string, at: number): number {
  return text[at - 1] === ',' && isAfterSentence(text, at - 1) ? at - 1 : at
}

function beginsCredits(text: string, at: number): boolean {
  return beginsCredit(text, at) && creditAt(text, at) !== null && isCredit(text, at)
}

/** What may be between a sentence and what follows it, and what a sentence ends with. */
const GAPS = ' \u00a0\t-'
const ENDINGS = '.!?…"”’\')]>,●'
const ENDING_AND_GAP = /[.!?…"”’')\]>,●][ \u00a0\t-]*/g

/** Whether nothing, or a sentence with its stop, is before this place. */
export function isAfterSentence(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && GAPS.includes(text[before]!)) before -= 1
  return before < 0 || ENDINGS.includes(text[before]!)
}

/** A quick test: whether what begins here may be an item. */
export function beginsCredit(text: string, at: number): boolean {
  CREDIT_START.lastIndex = at
  return CREDIT_START.test(text)
}

interface Credit {
  readonly end: number
  readonly isLabel: boolean
  /** Whether a name is after the label. */
  readonly hasName: boolean
  /** Whether it is a credit whatever is beside it. */
  readonly isCredit: boolean
}

function creditAt(text: string, at: number): Credit | null {
  for (const pattern of CREDIT_PATTERNS) {
    const end = matchEndAt(pattern, text, at)
    if (end > at) return { end, isLabel: false, hasName: false, isCredit: pattern !== REPORTER_CODE }
  }
  const appeared = matchEndAt(APPEARED, text, at)
  if (appeared > at) return appearedEnd(text, appeared)
  const label = Math.max(matchEndAt(CREDIT_LABEL, text, at), matchEndAt(ADAPTED, text, at))
  if (label === at) return null
  const end = nextCredit(text, label, LONGEST_CREDITED)
  return end > 0 && isCreditedName(text.slice(label, end))
    ? { end, isLabel: true, hasName: /\p{L}/u.test(text.slice(label, end)), isCredit: false }
    : null
}

/** `… di Kompas.com dengan judul X`: the title runs to the next credit or the line's end. */
function appearedEnd(text: string, from: number): Credit | null {
  const isOutlet =
    OUTLET_LIKE.test(text.slice(from, from + 40)) ||
    NEWSROOM_NAMES.some((name) => text.startsWith(name, from))
  if (!isOutlet && !/^\p{Lu}[\p{L} ]{2,24},? dengan judul/u.test(text.slice(from, from + 50))) return null
  const end = nextCredit(text, from, 360)
  if (end < 0) return null
  const value = text.slice(from, end).trim()
  const isNamed = value.length <= 40 && !/[,;:] /.test(value)
  const pointsOn = value.length <= 80 && /,? ?(?:klik|baca) di ?sini/.test(value)
  return isNamed || pointsOn || /judul/.test(value.slice(0, 80))
    ? { end, isLabel: false, hasName: false, isCredit: true }
    : null
}

/** Where the next item or the text's end begins, within so many characters; -1 if neither does. */
function nextCredit(text: string, from: number, most: number): number {
  const last = Math.min(text.length, from + most)
  for (let at = from; at < last; at++) {
    const before = text[at - 1]!
    const mayBegin = BEFORE_CREDIT.includes(before) || (at > from + 3 && SMALL_LETTER.test(before))
    if (!mayBegin || !beginsCredit(text, at)) continue
    if (CREDIT_PATTERNS.some((pattern) => matchEndAt(pattern, text, at) > at)) return at
    if (matchEndAt(APPEARED, text, at) > at || matchEndAt(ADAPTED, text, at) > at) return at
    if (matchEndAt(CREDIT_LABEL, text, at) > at) return at
  }
  return text.length <= from + most ? text.length : -1
}

/** Whether a value is a name or names, and no sentence. */
function isCreditedName(value: string): boolean {
  const name = value.trim()
  if (name === '') return true
  if (name.length > LONGEST_CREDITED || !CREDITED_NAME.test(name) || NO_NAME.test(name)) return false
  if (!/\p{L}/u.test(name) || /\d{3,}/.test(name) || /\p{Ll}{4}\. +\p{Lu}/u.test(name)) return false
  const words = name.split(/[ \u00a0]+/)
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return words.length <= MOST_CREDIT_WORDS && (words.length < 4 || small * 2 <= words.length)
}
