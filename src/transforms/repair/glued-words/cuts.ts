import { OUTLET_NAMES } from '../../../language/page/outlets.ts'
import { words } from '../../../language/words.ts'
import { BOUND_FORMS, cutsBeforeSmall } from './before-small.ts'
import type { WordEvidence } from './evidence.ts'

/** Where a word is to be cut, from its start; and whether there was a place that could not be told. */
export interface Cuts {
  readonly at: readonly number[]
  readonly isDoubtful: boolean
}

/** What is around a word. */
export interface Surroundings {
  /** The word before it, or an empty string. */
  readonly before: string
  /** Whether the text has lost spaces in other places for certain. */
  readonly isDamaged: boolean
}

const NONE: Cuts = { at: [], isDoubtful: false }

/** Words of two letters that lose their space: prepositions before a place. */
const SHORT = new Set(['di', 'ke'])
/** After them a name with a capital inside is likely: what they announce has names of that kind. */
const ANNOUNCING = new Set(words('akun aplikasi fitur gerakan kanal layanan merek platform program situs'))
/** First parts of names with a capital inside, newsrooms beside them, in small letters. */
const FIRST_PARTS: ReadonlySet<string> = new Set([
  ...OUTLET_NAMES,
  ...words('auto car google grab indo mac micro play robo shopee smart super tele trans web'),
])

/** Last parts of such names, in small letters. Sorted. */
const LAST_PARTS: ReadonlySet<string> = new Set(
  words(`
  air app bank box bristle care chain club code coin crypto fakta fest food forum fund go group guru hack hardware
  health hero home hub kids lab labs land life line link live mall maker man mart max media mobile nef net news
  now online park pay photo pintar play plus point pro room school shop sign soft social solar space sport spot star
  start station store street studio style super talk tech time tools travel tube tv view vision watch wear works
  world zone
`),
)
/** After an `i` these are products (`iPhone`), whatever is glued to them. */
const AFTER_I = /^(?:Phone|Pad|OS|Mac|Cloud|Tunes|Pod|News)/
/** Clitics for God, which are written with a capital. */
const CLITICS = new Set(['Ku', 'Mu', 'Nya'])

/** Between a small letter and a capital. */
const SEAM = /(?<=\p{Ll})(?=\p{Lu})/u
const CAPITALS_AND_SMALL = /^(\p{Lu}{2,})(\p{Ll}{2,})$/u
const CAPITALS = /^\p{Lu}{2,6}$/u
const WORD = /^\p{Lu}\p{Ll}{3,}$/u
const SMALL = /^\p{Ll}/u

/**
 * Where a word that lost spaces is to be cut.
 *
 * @param word letters alone
 */
export function cutsOf(word: string, around: Surroundings, evidence: WordEvidence): Cuts {
  if (evidence.isOneWord(word)) return NONE
  const parts = word.split(SEAM).flatMap((part) => besideShortForm(part, evidence))
  const ends: number[] = []
  let isDoubtful = false
  let end = 0
  for (let i = 0; i + 1 < parts.length; i++) {
    end += parts[i]!.length
    const verdict = verdictAt(parts[i]!, parts[i + 1]!, word, around, evidence)
    if (verdict === 'cut') ends.push(end)
    else if (verdict === 'doubtful') isDoubtful = true
  }
  // What is whole between two ends may have lost a space before a small letter too.
  const at: number[] = []
  let start = 0
  for (const next of [...ends, word.length]) {
    const piece = word.slice(start, next)
    if (!SEAM.test(piece)) for (const cut of cutsBeforeSmall(piece, evidence)) at.push(start + cut)
    if (next < word.length) at.push(next)
    start = next
  }
  return { at, isDoubtful }
}

function verdictAt(
  left: string,
  right: string,
  whole: string,
  { before, isDamaged }: Surroundings,
  evidence: WordEvidence,
): 'cut' | 'sound' | 'doubtful' {
  const rightStart = startOf(right, evidence)
  if (beginsOneWord(left, right, evidence)) return 'sound'
  if (FIRST_PARTS.has(left.toLowerCase()) || LAST_PARTS.has(right.toLowerCase())) return 'sound'
  if (left.endsWith('i') && AFTER_I.test(right)) return 'sound'
  if (BOUND_FORMS.has(left.toLowerCase()) || CLITICS.has(right)) return 'sound'
  if (SMALL.test(right)) return isWordAfterCapitals(left, right, evidence) ? 'cut' : 'sound'
  const leftEnd = endOf(left, evidence)
  if (leftEnd === null) return 'doubtful'
  // In a text that lost spaces a name need not be known, if the word before it is.
  const mayBeName = isDamaged && WORD.test(right) && evidence.count(whole) === 1
  if (rightStart === null && !mayBeName) return 'doubtful'
  if (SMALL.test(left)) return left.length < 3 && !SHORT.has(left) ? 'doubtful' : 'cut'
  if (CAPITALS.test(left)) return evidence.isShortForm(left) && rightStart !== null ? 'cut' : 'doubtful'
  if (right.length < 3) return 'doubtful'
  if (left.length < 3)
    return isDamaged && SHORT.has(left.toLowerCase()) && evidence.count(right) > 0 ? 'cut' : 'doubtful'
  // Newsrooms, banks and stations are called so.
  if (CAPITALS.test(right) && !evidence.isName(left)) return 'doubtful'
  if (ANNOUNCING.has(before.toLowerCase()) || evidence.count(whole) > 1) return 'doubtful'
  if (rightStart !== null && evidence.isPair(leftEnd, rightStart)) return 'cut'
  if (isDamaged) return 'cut'
  // A word of prose with a capital begins a sentence; two names may be one.
  const begins = rightStart !== null && evidence.isIndonesianWord(rightStart.toLowerCase())
  if (begins && (evidence.count(left) > 0 || evidence.count(right) > 0)) return 'cut'
  return 'doubtful'
}

/** A short form and the word glued to it, in small letters (`DPRakan`) or with a capital (`PTBank`); else the part itself. */
function besideShortForm(part: string, evidence: WordEvidence): string[] {
  const [, capitals, small] = CAPITALS_AND_SMALL.exec(part) ?? []
  if (capitals === undefined || small === undefined) return [part]
  if (isWordAfterCapitals(capitals, small, evidence)) return [capitals, small]
  return capitals.length > 2 ? [capitals.slice(0, -1), capitals.at(-1)! + small] : [part]
}

/** Whether two parts are a name with a capital inside, with something glued to it or not. */
function beginsOneWord(left: string, right: string, evidence: WordEvidence): boolean {
  for (let end = 1; end <= right.length; end++)
    if (evidence.isOneWord(left + right.slice(0, end))) return true
  return false
}

/** Whether a word in small letters after a short form is one of its own: `DPRakan`, but `DPRnya`. */
function isWordAfterCapitals(left: string, right: string, evidence: WordEvidence): boolean {
  return evidence.isShortForm(left) && right.length > 3 && evidence.isCommonIndonesian(right)
}

/** The word that a part ends with: itself, or what is cut off at its end; null if it is not known. */
function endOf(part: string, evidence: WordEvidence): string | null {
  if (SMALL.test(part)) {
    if (evidence.isListed(part)) return part
  } else if (evidence.isCapitalised(part) || evidence.isShortForm(part)) return part
  return cutOff(part, -1, evidence)
}

/** The word that a part begins with; null if it is not known. */
function startOf(part: string, evidence: WordEvidence): string | null {
  if (evidence.isCapitalised(part) || (CAPITALS.test(part) && part.length > 2) || evidence.isShortForm(part))
    return part
  return cutOff(part, 0, evidence)
}

/** The first or the last of the words that a part is cut into; null if it is not cut. */
function cutOff(part: string, which: 0 | -1, evidence: WordEvidence): string | null {
  const at = cutsBeforeSmall(part, evidence)
  if (at.length === 0) return null
  return which === 0 ? part.slice(0, at[0]) : part.slice(at.at(-1)!)
}
