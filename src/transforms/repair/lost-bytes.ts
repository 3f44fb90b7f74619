import type { Change } from '../../document/edit.ts'
import { WINDOWS_1252_80_TO_9F } from '../../language/codepages.ts'
import type { RuleCard } from '../../rules/rule.ts'
import { isCapital, isDigit, isLetter, isSmall } from './letters.ts'
import type { Step } from './step.ts'

const LOST_BYTE: RuleCard = {
  name: 'encoding/lost-byte',
  takes:
    'what is left of a quote, bullet, ellipsis, euro sign or no-break space read as windows-1252 after a control or no-break space in it was dropped',
  never: 'an `â` or `Â` whose missing byte cannot be told from what stands around it (`sanksiâyang`)',
  examples: [
    {
      text: 'Ia menyebutnya “gudang bukuâ€ dan tertawa.',
      becomes: 'Ia menyebutnya “gudang buku” dan tertawa.',
    },
    { text: 'â¢ Selimut 120 lembar', becomes: '• Selimut 120 lembar' },
    { text: 'Tunggu duluâ¦ katanya.', becomes: 'Tunggu dulu… katanya.' },
    { text: 'Tiketnya â¬12 seorang.', becomes: 'Tiketnya €12 seorang.' },
    { text: 'Rapat ditunda.Â Peserta pulang.', becomes: 'Rapat ditunda. Peserta pulang.' },
    { text: '1. â\u0081 Pembangunan jalan', becomes: '1.  Pembangunan jalan' },
  ],
  keeps: [
    'Ia membaca rabbinâ lalu diam.',
    'Huruf Â dan â dipakai dalam bahasa Rumania.',
    'Papan itu menulis ROMÂ besar-besar.',
    'Harganya 12¢ atau 12€.',
  ],
  evidence: '18 times in 15,729 articles; all read, all right.',
}

/** A letter or digit, or a `?`, which may be the lost byte itself. */
const NOT_AFTER_A_QUOTE = /[\p{L}\d?]/u
const CLOSING = '.,:;!?)]%"”'
const NO_BREAK_SPACE = '\u00a0'

/** Damage whose bytes no longer decode, but whose surroundings leave one reading only. */
export const lostBytes: Step = {
  rules: [LOST_BYTE],
  trace: /[âÂ]/,
  changes(line, settings) {
    if (!settings.enabled(LOST_BYTE.name)) return []
    const changes: Change[] = []
    let openQuotes = 0
    for (let at = 0; at < line.length; at++) {
      const one = line[at]
      if (one === '“') openQuotes += 1
      else if (one === '”') openQuotes -= 1
      if (one !== 'â' && one !== 'Â') continue
      const length = one === 'Â' ? 1 : 2
      const meant = one === 'Â' ? meantByCircumflex(line, at) : meantByPair(line, at, openQuotes > 0)
      if (meant === null) continue
      if (meant === '”') openQuotes -= 1
      changes.push({ start: at, end: at + length, replacement: meant, rule: LOST_BYTE.name })
      at += length - 1
    }
    return changes
  },
}

/** `â` and the character after it, at `at`: the first and one more byte of three. */
function meantByPair(line: string, at: number, isQuoteOpen: boolean): string | null {
  const before = line.charCodeAt(at - 1)
  const after = line.charAt(at + 2)
  if (after !== '' && (WINDOWS_1252_80_TO_9F.includes(after) || (after >= '\x80' && after <= '\xbf')))
    return null
  switch (line[at + 1]) {
    case '€':
      return isQuoteOpen && at > 0 && line[at - 1] !== ' ' && !NOT_AFTER_A_QUOTE.test(after) ? '”' : null
    case '¢':
      return (at === 0 || line[at - 1] === ' ') && after === ' ' ? '•' : null
    case '¦':
      return isSmall(before) ? '…' : null
    case '¬':
      return !isLetter(before) && isDigit(after.charCodeAt(0)) ? '€' : null
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
  if (before === NO_BREAK_SPACE) return after === '' || isCapital(after.charCodeAt(0)) ? '' : null
  const code = before.charCodeAt(0)
  if (!isSmall(code) && !isDigit(code) && !(before !== '' && CLOSING.includes(before))) return null
  return after === '' || after === ' ' ? '' : null
}
