import { words } from '../../../language/words.ts'
import type { WordEvidence } from './evidence.ts'

/** Words of four letters and less that are cut off: no name ends with them. Sorted. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  words(`
  agar akan atas atau bagi bahwa bila bisa bukan dan dari di guna hal hari ini itu jadi juga kala kata ke kini
  lagi lain lalu maka mau oleh pada para per pun saat saja soal tak tapi tiap ujar usai yang
`),
)
/** Parts of words that are no words: what follows them belongs to them. Sorted. */
export const BOUND_FORMS: ReadonlySet<string> = new Set(
  words(
    'antar anti bio dwi eko ekstra geo hiper infra inter intra kontra maha makro mikro mono multi non panca pasca pra pro pseudo semi sub super supra swa tele trans tri tuna ultra',
  ),
)
/** Those that names end with too (*Juliandi*, *Nandan*): the name before them must be sure. Sorted. */
const MAY_END_NAMES: ReadonlySet<string> = new Set(words('dan di ini itu ke pun saat'))
/** Those that no name is before, since names end with them (*Setyojadi*, *Rosari*). Sorted. */
const ENDS_NAMES: ReadonlySet<string> = new Set(
  words('guna hal hari jadi kala lagi maka mau para per soal tak tiap'),
)
/** Words that no name ends with at all. Sorted. */
const NEVER_ENDS_NAMES: ReadonlySet<string> = new Set(
  words(
    'adalah dengan hingga karena kepada melalui menurut merupakan sebagai sehingga tentang terhadap untuk',
  ),
)
/** Last words of compounds, which many write as one word if it has an affix (*berlatarbelakang*). Sorted. */
const ENDS_COMPOUNDS: ReadonlySet<string> = new Set(
  words('alih balik belakang daya guna jawab kasih lanjut luas sama serta sertakan tahu ulang'),
)
/** Words that are prefixes too: what follows them may be written with them (*perbantuan*, *kesantunan*). */
const PREFIXES: ReadonlySet<string> = new Set(words('di ke per'))
const UNKNOWN_NAME = /^\p{Lu}\p{Ll}{3,}$/u
const VERB = /^(?:me|di|ber|ter)\p{Ll}{3,}/u
const SMALL = /^\p{Ll}/u
const SHORTEST = 6
/** A word that is rarer must be so long. */
const LONG = 8
/** A word has lost so many spaces at most. */
const MOST_PIECES = 3

/**
 * Where letters without a capital inside have lost spaces, from their start; empty if they are a word, or if there is
 * more than one way to cut them into so few words.
 */
export function cutsBeforeSmall(part: string, evidence: WordEvidence): readonly number[] {
  if (part.length < SHORTEST || evidence.isListed(part) || !mayEndInWord(part, evidence)) return []
  for (let pieces = 2; pieces <= MOST_PIECES; pieces++) {
    const ways = waysToCut(part, pieces, evidence)
    if (ways.length === 0) continue
    if (ways.length > 1 || hidesWord(part, ways[0]!, evidence)) return []
    // What costs more is looked at last.
    const isWord = evidence.count(part) > 1 || evidence.isIndonesian(part.toLowerCase())
    return isWord ? [] : ways[0]!
  }
  return []
}

/** Whether a cut would go through a name, a longer word, a word that is there twice or a compound. */
function hidesWord(part: string, way: readonly number[], evidence: WordEvidence): boolean {
  const pieces = [0, ...way].map((at, i) => part.slice(at, way[i]))
  const [first = ''] = pieces
  if (!SMALL.test(first))
    for (let end = first.length + 1; end < part.length; end++) {
      const name = part.slice(0, end)
      if (evidence.isName(name) || evidence.isAlone(name)) return true
    }
  return pieces.some((piece, i) => {
    const next = pieces[i + 1]
    if (next === undefined) return false
    return (
      piece === next || evidence.isListed(piece + next) || (SMALL.test(piece) && ENDS_COMPOUNDS.has(next))
    )
  })
}

/** Letters that do not end in a word, as most names: they come again and again. */
const ENDING_IN_NONE = new Set<string>()
const MEMO_ROOM = 1 << 14

/** Whether letters end in a word that may have been glued to what is before it. */
export function mayEndInWord(part: string, evidence: WordEvidence): boolean {
  if (ENDING_IN_NONE.has(part)) return false
  for (let at = 2; at <= part.length - 2; at++) {
    const piece = part.slice(at)
    if (SHORT_WORDS.has(piece) || (piece.length > 3 && evidence.isWord(piece))) return true
  }
  if (ENDING_IN_NONE.size >= MEMO_ROOM) ENDING_IN_NONE.clear()
  ENDING_IN_NONE.add(part)
  return false
}

/** Ways to cut letters into so many words; two are enough to know that there is not one. */
function waysToCut(part: string, pieces: number, evidence: WordEvidence): number[][] {
  const ways: number[][] = []
  for (let at = 2; at <= part.length - 2 && ways.length < 2; at++) {
    const first = part.slice(0, at)
    // What follows is looked at first: a word of the document costs more to find.
    const rest = waysAfter(part, at, first, pieces - 1, evidence)
    if (rest.length > 0 && (isFirst(first, evidence) || isUnknownName(first, part.slice(at), evidence)))
      for (const way of rest) ways.push([at, ...way])
  }
  return ways
}

/** The same for what follows a word. */
function waysAfter(
  part: string,
  start: number,
  before: string,
  pieces: number,
  evidence: WordEvidence,
): number[][] {
  if (pieces === 1) return isLater(part.slice(start), before, evidence) ? [[]] : []
  const ways: number[][] = []
  for (let at = start + 2; at <= part.length - 2 && ways.length < 2; at++) {
    const piece = part.slice(start, at)
    if (!PREFIXES.has(piece) && isLater(piece, before, evidence))
      for (const way of waysAfter(part, at, piece, pieces - 1, evidence)) ways.push([at, ...way])
  }
  return ways
}

/** Whether letters are a word that something may have been glued to. */
function isFirst(piece: string, evidence: WordEvidence): boolean {
  if (BOUND_FORMS.has(piece.toLowerCase()) || PREFIXES.has(piece)) return false
  if (SMALL.test(piece)) return evidence.isCommon(piece) && (piece.length >= 4 || SHORT_WORDS.has(piece))
  if (piece.length < 3) return false
  return (
    evidence.isName(piece) ||
    (piece.length > 3 && evidence.isCommon(piece.toLowerCase())) ||
    evidence.isAlone(piece)
  )
}

/** Whether letters that nothing is known of are a name, since no name ends with what comes after them. */
function isUnknownName(piece: string, after: string, evidence: WordEvidence): boolean {
  if (!UNKNOWN_NAME.test(piece)) return false
  return NEVER_ENDS_NAMES.has(after) || (after.length >= LONG && isVerb(after, evidence))
}

/** Whether small letters are a word that may have been glued to this one. */
function isLater(piece: string, first: string, evidence: WordEvidence): boolean {
  if (SHORT_WORDS.has(piece)) {
    if (SMALL.test(first)) return true
    if (ENDS_NAMES.has(piece)) return false
    if (!MAY_END_NAMES.has(piece)) return true
    return (
      evidence.isAlone(first) ||
      evidence.isFrequentName(first) ||
      (first.length > 4 && evidence.isCommon(first.toLowerCase()))
    )
  }
  if (piece.length < 4) return false
  if (
    !evidence.isCommonIndonesian(piece) &&
    !(piece.length >= LONG && evidence.isWord(piece) && evidence.isIndonesian(piece))
  )
    return false
  // Two words of content may be one (*batupasir*, *kerapkali*).
  if (SMALL.test(first))
    return [first, piece].some((word) => evidence.isFunctionWord(word) || isVerb(word, evidence))
  // A noun after a name may be a part of it: villages are called so.
  if (piece.length < 5) return false
  return evidence.isFunctionWord(piece) || isVerb(piece, evidence)
}

/** Whether a word in small letters looks like a verb. */
export function isVerb(word: string, evidence: WordEvidence): boolean {
  return VERB.test(word) && !evidence.isBase(word)
}
