import { SENTENCE_STARTERS } from '../../../language/counted/sentence-starters.ts'
import { LETTERED_NOUNS } from '../../../language/lettered-nouns.ts'
import { OUTLET_NAMES } from '../../../language/page/outlets.ts'
import { OFFICES_OVER_PLACE, RANKS } from '../../../language/titles.ts'
import { words } from '../../../language/words.ts'
import { BOUND_FORMS, cutsBeforeSmall, isVerb } from './before-small.ts'
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
  /** How the word or the figure after it begins, or an empty string. */
  readonly after: string
  readonly trust: Trust
}

/**
 * How much is believed: `none` of what may be a name in a sound text; `some` to find whether a text has lost spaces at all;
 * `full` where it has, for certain; `utmost` where it has in many places.
 */
export type Trust = 'none' | 'some' | 'full' | 'utmost'

type Verdict = 'cut' | 'sound' | 'doubtful'

const NONE: Cuts = { at: [], isDoubtful: false }

/** Words of two letters that lose their space: prepositions before a place. */
const SHORT = new Set(['di', 'ke'])
/** Prefixes of three letters and more. */
const PREFIXES = new Set(words('ber mem men meng pem pen peng per ter'))
/** After them a name with a capital inside is likely: what they announce has names of that kind. */
const ANNOUNCING = new Set(words('akun aplikasi fitur gerakan kanal layanan merek platform program situs'))
/** First parts of names with a capital inside, newsrooms beside them, in small letters. */
const FIRST_PARTS: ReadonlySet<string> = new Set([
  ...OUTLET_NAMES,
  ...words('auto car google grab indo kemen mac micro play robo shopee smart sport super tele trans web'),
])

/** Last parts of such names, in small letters. Sorted. */
const LAST_PARTS: ReadonlySet<string> = new Set(
  words(`
  air aja app bank bisa box bristle care chain club code coin crypto fakta fest food forum fund go group guru hack hardware
  health hero home hub kami kids kita lab labs land life line link live mall maker man mart max media mobile nef net news
  now online park pay photo pintar play plus point pro room school shop sign soft social solar space sport spot star
  start station store street studio style super talk tech time tools travel tube tv view vision watch wear works
  world zone
`),
)
/** What is before names, in small letters. */
const BEFORE_NAMES: ReadonlySet<string> = new Set([
  ...OFFICES_OVER_PLACE,
  ...RANKS,
  ...words(`
  anggota bendahara direktur distrik jaksa kabupaten kecamatan kelurahan kepala ketua kodim komandan kombes
  komisaris koordinator korem manager manajer menteri pelatih pemkab pemkot pemprov polda polres polsek presiden
  provinsi pt sekretaris wakil wali
`),
])
/** What is after names of places, in small letters. */
const AFTER_PLACES = new Set(words('barat daya raya selatan tengah tenggara timur utara'))
/** After an `i` these are products (`iPhone`), whatever is glued to them. */
const AFTER_I = /^(?:Phone|Pad|OS|Mac|Cloud|Tunes|Pod|News)/
/** Clitics for God, which are written with a capital. */
const CLITICS = new Set(['KU', 'Ku', 'MU', 'Mu', 'NYA', 'Nya'])

/** Between a small letter and a capital. */
const SEAM = /(?<=\p{Ll})(?=\p{Lu})/u
const CAPITALS_AND_SMALL = /^(\p{Lu}{2,})(\p{Ll}{2,})$/u
const CAPITALS = /^\p{Lu}{2,6}$/u
const WORD = /^\p{Lu}\p{Ll}{3,}$/u
const SMALL = /^\p{Ll}/u
const CAPITAL = /^\p{Lu}/u
/** A word that is not known must be so long. */
const LONG = 7

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
  { before, after, trust }: Surroundings,
  evidence: WordEvidence,
): Verdict {
  const isDamaged = trust === 'full' || trust === 'utmost'
  if (isPartOfOneWord(left, right, evidence)) return 'sound'
  if (SMALL.test(right)) return isWordAfterCapitals(left, right, evidence) ? 'cut' : 'sound'
  if (
    isDamaged &&
    right.length === 1 &&
    (LETTERED_NOUNS.has(left.toLowerCase()) || isYouthTeam(right, after))
  )
    return 'cut'
  const leftEnd =
    endOf(left, evidence) ?? (isDamaged && mayBeWord(left, right, whole, evidence) ? left : null)
  if (leftEnd === null) return 'doubtful'
  // A newsroom's name that something is glued to (`dikutipdetikJogja`).
  if (leftEnd !== left && FIRST_PARTS.has(leftEnd)) return 'doubtful'
  const rightStart = startOf(right, evidence)
  // In a text that lost spaces, or after a word that says little, a name need not be known.
  const mayBeName =
    (isDamaged || isSmallFunctionWord(left, evidence)) && WORD.test(right) && evidence.count(whole) === 1
  if (rightStart === null && !mayBeName) return 'doubtful'
  if (SMALL.test(left)) {
    // Verbs are made of short forms: `memPHK`, `diPHK`.
    if (PREFIXES.has(left) || (SHORT.has(left) && CAPITALS.test(right) && !CAPITAL.test(after)))
      return 'doubtful'
    return left.length < 3 && !SHORT.has(left) ? 'doubtful' : 'cut'
  }
  if (CAPITALS.test(left)) {
    const isSure =
      isAmongCapitals(before, after) ||
      whole !== left + right ||
      rightStart !== right ||
      isSureRight(left, right, evidence)
    return evidence.isShortForm(left) && rightStart !== null && isSure ? 'cut' : 'doubtful'
  }
  if (ANNOUNCING.has(before.toLowerCase())) return 'doubtful'
  if (rightStart !== null && areKnownTogether(leftEnd, rightStart, evidence)) return 'cut'
  if (evidence.count(whole) > 1) return 'doubtful'
  if (right.length < 3) return isDamaged && evidence.isShortForm(right) ? 'cut' : 'doubtful'
  if (left.length < 3)
    return isDamaged && SHORT.has(left.toLowerCase()) && evidence.count(right) > 0 ? 'cut' : 'doubtful'
  // Newsrooms, banks and stations are called so.
  if (CAPITALS.test(right) && !(isDamaged && left.length > 4 && evidence.isShortForm(right)))
    return 'doubtful'
  if (left.length < 4 && right.length < 4) return 'doubtful'
  const isLikeBrand = rightStart !== null && isMadeOfWords(leftEnd, rightStart, evidence)
  // What has lost more spaces than one is no brand.
  const isAmong = whole !== left + right || isAmongCapitals(before, after)
  if (isDamaged) {
    if (isAmong || SENTENCE_STARTERS.has(right.toLowerCase()) || isNoBrand(leftEnd, right, evidence))
      return 'cut'
    if (trust === 'utmost' && !areForeign(leftEnd, right, evidence)) return 'cut'
    return !isLikeBrand && isNameKnown(leftEnd, rightStart, evidence) ? 'cut' : 'doubtful'
  }
  if (trust === 'some')
    return ((!isLikeBrand && isAmong) || isNoBrand(leftEnd, right, evidence)) && rightStart !== null
      ? 'cut'
      : 'doubtful'
  // A word of prose with a capital begins a sentence; two names may be one.
  const begins = rightStart !== null && evidence.isIndonesianWord(rightStart.toLowerCase())
  if (begins && (evidence.count(left) > 0 || evidence.count(right) > 0)) return 'cut'
  return 'doubtful'
}

/** Whether it is a word that says little by itself, such as no name begins with (`kataMax`, `antaraIran`). */
function isSmallFunctionWord(word: string, evidence: WordEvidence): boolean {
  return SMALL.test(word) && word.length > 2 && !BOUND_FORMS.has(word) && evidence.isFunctionWord(word)
}

/** Whether it is the first letter of `U-17`, which is after the name of a team or a cup. */
function isYouthTeam(letter: string, after: string): boolean {
  return letter === 'U' && /^-?\d\d/.test(after)
}

/** Whether two words with capitals are such as brands are made of (`SolarKita`, `JagaDesa`). */
function isMadeOfWords(left: string, right: string, evidence: WordEvidence): boolean {
  if (SENTENCE_STARTERS.has(right.toLowerCase())) return false
  return [left, right].every((word) => {
    const small = word.toLowerCase()
    return evidence.isWord(small) && !isVerb(small, evidence)
  })
}

/** Whether two words are surely two: brands have no offices before them, no directions after them and no verbs. */
function isNoBrand(left: string, right: string, evidence: WordEvidence): boolean {
  const [before, after] = [left.toLowerCase(), right.toLowerCase()]
  if (BEFORE_NAMES.has(before) || AFTER_PLACES.has(after) || left === 'The') return true
  return isVerb(before, evidence) || isVerb(after, evidence)
}

/** Whether what is after a short form is no part of its name (`FIFAstra`). */
function isSureRight(left: string, right: string, evidence: WordEvidence): boolean {
  const small = right.toLowerCase()
  return (
    SENTENCE_STARTERS.has(small) ||
    BEFORE_NAMES.has(small) ||
    BEFORE_NAMES.has(left.toLowerCase()) ||
    evidence.isIndonesianWord(small) ||
    areKnownTogether(left, right, evidence)
  )
}

/** Whether neither of two words is Indonesian, or known to be a name. */
function areForeign(left: string, right: string, evidence: WordEvidence): boolean {
  return [left, right].every((word) => {
    const small = word.toLowerCase()
    return !evidence.isIndonesianWord(small) && (evidence.isWord(small) || !evidence.isName(word))
  })
}

/** Whether one of two words is a name that the document has alone, or that is often in the news. */
function isNameKnown(left: string, right: string | null, evidence: WordEvidence): boolean {
  return [left, right].some(
    (word) =>
      word !== null &&
      (evidence.isFrequentName(word) || (evidence.isAlone(word) && !evidence.isWord(word.toLowerCase()))),
  )
}

/** Whether a word beside it begins with a capital, as in headlines and in long names. */
function isAmongCapitals(before: string, after: string): boolean {
  return CAPITAL.test(before) || CAPITAL.test(after)
}

/**
 * Whether letters that are not known are a word: of a root that is (`Gaungkan`), or before what begins names and
 * sentences alone.
 */
function mayBeWord(left: string, right: string, whole: string, evidence: WordEvidence): boolean {
  if (left.length >= LONG && evidence.isIndonesian(left.toLowerCase())) return true
  if (left.length < 3 || evidence.count(whole) > 1) return false
  if (SMALL.test(left)) return evidence.isFrequentName(right) || evidence.isShortForm(right)
  const small = right.toLowerCase()
  return WORD.test(left) && (BEFORE_NAMES.has(small) || SENTENCE_STARTERS.has(small))
}

/** Whether two words are often together, or the document has them so, as often as glued at least. */
function areKnownTogether(left: string, right: string, evidence: WordEvidence): boolean {
  return (
    evidence.isPair(left, right) ||
    evidence.timesTogether(left, right) >= Math.max(1, evidence.count(left + right))
  )
}

/** Whether two parts belong to a name with a capital inside, as far as their looks say. */
function isPartOfOneWord(left: string, right: string, evidence: WordEvidence): boolean {
  if (beginsOneWord(left, right, evidence)) return true
  if (left.endsWith('i') && AFTER_I.test(right)) return true
  if (CLITICS.has(right)) return true
  const small = left.toLowerCase()
  // A word that says little begins no name: `kataMax`, `antaraIran`.
  if (isSmallFunctionWord(left, evidence)) return false
  if (FIRST_PARTS.has(small)) return true
  if (BEFORE_NAMES.has(small)) return false
  if (!LAST_PARTS.has(right.toLowerCase()) && !BOUND_FORMS.has(small)) return false
  return !evidence.isPair(left, right)
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
