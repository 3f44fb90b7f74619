import type { Change } from '../../document/edit.ts'
import type { RuleCard } from '../../rules/rule.ts'
import { WINDOWS_1252_80_TO_9F } from '../../text/codepages.ts'
import { isAsciiDigit, isLatinCapital, isLatinLetter, isLatinSmall } from './letters.ts'
import type { Step } from './step.ts'

const LOST_BYTE: RuleCard = {
  name: 'encoding/lost-byte',
  takes:
    'what is left of a quote, bullet, ellipsis, euro sign, no-break space or `à` read as windows-1252, once or more often, after a control or no-break space in it was dropped or became a space',
  never:
    'an `â`, `Â` or `Ã` whose missing byte cannot be known from what is around it (`sanksiâyang`), and a closing quote that closes nothing in its line',
  examples: [
    {
      text: 'Ia menyebutnya “gudang bukuâ€ dan tertawa.',
      becomes: 'Ia menyebutnya “gudang buku” dan tertawa.',
    },
    {
      text: 'Ia menyebutnya Ã¢â‚¬Å“gudang bukuÃ¢â‚¬Â dan tertawa.',
      becomes: 'Ia menyebutnya “gudang buku” dan tertawa.',
    },
    { text: 'Rapat ditunda.Ã‚Â Peserta pulang, voilÃ !', becomes: 'Rapat ditunda. Peserta pulang, voilà!' },
    { text: 'â¢ Selimut 120 lembar', becomes: '• Selimut 120 lembar' },
    { text: 'Tunggu duluâ¦ katanya.', becomes: 'Tunggu dulu… katanya.' },
    { text: 'Tiketnya â¬12 seorang.', becomes: 'Tiketnya €12 seorang.' },
    { text: 'Rapat ditunda.Â Peserta pulang.', becomes: 'Rapat ditunda. Peserta pulang.' },
    { text: '1. â\u0081 Pembangunan jalan', becomes: '1.  Pembangunan jalan' },
  ],
  keeps: [
    'Ia membaca rabbinâ lalu diam.',
    'Panitia menutup acaraÃ¢â‚¬Â lalu pulang.',
    'Huruf Ã besar dan kata CAMPEÃ ditulis di papan.',
    'Huruf Â dan â dipakai dalam bahasa Rumania.',
    'Papan itu menulis ROMÂ besar-besar.',
    'Harganya 12¢ atau 12€.',
  ],
  evidence: '18 times in 15,729 articles; all read, all right.',
}

/** A letter or digit, or a `?`, which may be the lost byte itself. */
const NOT_AFTER_A_QUOTE = /[\p{L}\d?]/u
const CLOSING = '.,:;!?)]%"”'
const NO_BREAK_SPACE_CHARACTER = '\u00a0'

/** How often a text was misread at most, of which a last byte is lost. */
const MOST_LAYERS = 3
const RIGHT_QUOTE = residuesOf('”')
const NO_BREAK = residuesOf(NO_BREAK_SPACE_CHARACTER)
const A_GRAVE = residuesOf('à')

/** What is left of a character misread once, twice, … when the last of its bytes is lost. */
function residuesOf(character: string): readonly string[] {
  const residues: string[] = []
  let misread = character
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    misread = Array.from(new TextEncoder().encode(misread), shownByte).join('')
    residues.push(misread.slice(0, -1))
  }
  return residues
}

/** What windows-1252 shows of a byte; a control where it shows nothing. */
function shownByte(byte: number): string {
  const one = byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252_80_TO_9F.charAt(byte - 0x80) : '\ufffd'
  return one === '\ufffd' ? String.fromCharCode(byte) : one
}

/** What stands for the characters between a place and `end`. */
interface LostByteReading {
  readonly end: number
  readonly meant: string
}

/** Damage whose bytes no longer decode, but whose surroundings leave one reading only. */
export const lostBytes: Step = {
  rules: [LOST_BYTE],
  trace: /[âÂÃ]/,
  changes(line, settings) {
    if (!settings.enabled(LOST_BYTE.name)) return []
    const changes: Change[] = []
    let openQuotes = 0
    for (let at = 0; at < line.length; at++) {
      const one = line[at]
      if (one === '“') openQuotes += 1
      else if (one === '”') openQuotes -= 1
      if (one !== 'â' && one !== 'Â' && one !== 'Ã') continue
      const reading = readingAt(line, at, openQuotes > 0)
      if (reading === null) continue
      const { end, meant } = reading
      if (meant === '”') openQuotes -= 1
      changes.push({ start: at, end, replacement: meant, rule: LOST_BYTE.name })
      at = end - 1
    }
    return changes
  },
}

function readingAt(line: string, at: number, isQuoteOpen: boolean): LostByteReading | null {
  const one = line[at]
  if (one === 'Â') return reading(at + 1, meantByCircumflex(line, at))
  if (one === 'Ã') return readingOfTilde(line, at, isQuoteOpen)
  if (line[at + 1] === '€') return isQuoteOpen ? rightQuote(line, at, at + 2) : null
  return reading(at + 2, meantByPair(line, at))
}

function reading(end: number, meant: string | null): LostByteReading | null {
  return meant === null ? null : { end, meant }
}

/** `Ã` begins what is left of an `à`, and of all that was misread more than once. */
function readingOfTilde(line: string, at: number, isQuoteOpen: boolean): LostByteReading | null {
  for (let layer = MOST_LAYERS - 1; layer > 0; layer--) {
    const quote = RIGHT_QUOTE[layer]!
    if (line.startsWith(quote, at)) return isQuoteOpen ? rightQuote(line, at, at + quote.length) : null
    const grave = A_GRAVE[layer]!
    if (line.startsWith(grave, at)) return aGrave(line, at, at + grave.length, true)
    const space = NO_BREAK[layer]!
    const end = at + space.length
    if (line.startsWith(space, at) && isAscii(line.charCodeAt(at - 1)) && isEdge(line.charAt(end)))
      return { end, meant: '' }
  }
  return aGrave(line, at, at + A_GRAVE[0]!.length, false)
}

/** A closing quote right after a word, whose last byte went or became a second space. */
function rightQuote(line: string, at: number, end: number): LostByteReading | null {
  const after = line.charAt(end)
  if (at === 0 || line[at - 1] === ' ' || NOT_AFTER_A_QUOTE.test(after) || isByte(after)) return null
  return { end: line.startsWith('  ', end) ? end + 1 : end, meant: '”' }
}

/**
 * An `à` whose last byte, a no-break space, went or became a space: after a consonant, where no capital and no `ß`
 * is, or as a word of its own.
 */
function aGrave(line: string, at: number, end: number, isSure: boolean): LostByteReading | null {
  const after = line.charAt(end)
  const next = line.charAt(end + 1)
  const isWide = after === ' ' && (next === ' ' || (next !== '' && CLOSING.includes(next)))
  const before = line.charAt(at - 1)
  const endsWord = CONSONANT.test(before) && (isEdge(after) || CLOSING.includes(after))
  const isWord =
    before === ' ' &&
    (isWide || isSure) &&
    after === ' ' &&
    isLatinSmall(line.charCodeAt(isWide ? end + 2 : end + 1))
  return endsWord || isWord ? { end: isWide ? end + 1 : end, meant: 'à' } : null
}

const CONSONANT = /[b-df-hj-np-tv-xz]/

function isEdge(after: string): boolean {
  return after === '' || after === ' '
}

function isAscii(code: number): boolean {
  return !(code > 0x7f)
}

/** Whether a character may be a byte of damaged text. */
function isByte(one: string): boolean {
  return one !== '' && (WINDOWS_1252_80_TO_9F.includes(one) || (one >= '\x80' && one <= '\xbf'))
}

/** `â` and the character after it, at `at`: the first and one more byte of three. */
function meantByPair(line: string, at: number): string | null {
  const before = line.charCodeAt(at - 1)
  const after = line.charAt(at + 2)
  if (isByte(after)) return null
  switch (line[at + 1]) {
    case '¢':
      return (at === 0 || line[at - 1] === ' ') && after === ' ' ? '•' : null
    case '¦':
      return isLatinSmall(before) ? '…' : null
    case '¬':
      return !isLatinLetter(before) && isAsciiDigit(after.charCodeAt(0)) ? '€' : null
    case '\x81':
      return after === '' || after === ' ' ? '' : null
    default:
      return null
  }
}

/**
 * `Â` whose no-break space is lost. A capital with an accent never ends a word that began small, and never
 * follows a closing mark without a space.
 */
function meantByCircumflex(line: string, at: number): string | null {
  const before = line.charAt(at - 1)
  const after = line.charAt(at + 1)
  if (before === NO_BREAK_SPACE_CHARACTER)
    return after === '' || isLatinCapital(after.charCodeAt(0)) ? '' : null
  const code = before.charCodeAt(0)
  if (!isLatinSmall(code) && !isAsciiDigit(code) && !(before !== '' && CLOSING.includes(before))) return null
  return after === '' || after === ' ' ? '' : null
}
