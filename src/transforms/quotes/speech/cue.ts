import { baseWords, similarity, stem } from '../../../language/natural.ts'
import { isOneSlip } from '../../../language/spelling.ts'
import { DAMAGED_CUES, DOUBTFUL_ROOTS, SPEECH_ROOTS } from '../../../language/verbs.ts'
import { speakerAfter } from '../grammar/mention.ts'
import { Is, SPEAKER_NOUN } from '../tokens/lexicon.ts'
import {
  isA,
  isCapitalised,
  isSmallWord,
  isWord,
  Kind,
  Shape,
  type Tokens,
  wordAt,
} from '../tokens/tokens.ts'
import { hashOfUnits } from '../tokens/word-table.ts'

/** A word that reports: its token, its root, and whether it ends in a whole `-nya`. */
export interface SpeechCue {
  readonly token: number
  readonly lemma: string
  readonly hasClitic: boolean
  /** The speaker is inside the cue, even if the clitic is misspelt (`sambungya`). */
  readonly isAnaphoric: boolean
  readonly isDamaged: boolean
}

const ROOTS = new Set(SPEECH_ROOTS)
const DOUBTFUL_CUES = new Set(DOUBTFUL_ROOTS)
const ROOT_OF_DAMAGED = new Map(DAMAGED_CUES)
const CLITIC = 'nya'
const SIMILAR_CUE = 0.93
const LONGEST_CUE = 24
const BROKEN_CLITIC = /(?:nya+|nnya|nyaa|ya|nha|nay|nua|ny|nysa|anya)$/

/** The bare cue at token `i`, after a closing mark, or null. */
export function cueAfterMarks(tokens: Tokens, i: number, limit: number, endsOpen: boolean): SpeechCue | null {
  if (i >= limit || !isWord(tokens, i)) return null
  if (!isSmallWord(tokens, i) && !mayBeCapital(tokens, i, endsOpen)) return null
  if (isA(tokens, i, Is.speechWithClitic)) return cliticCue(tokens, i)
  if (isA(tokens, i, Is.speechRoot)) {
    if (tokens.numbers[i + 1] === tokens.numbers[i]) return cueAfterMarks(tokens, i + 1, limit, endsOpen)
    // `kata ujar Lidia`: two cues, the second in place of the first.
    if (
      isA(tokens, i + 1, Is.speechRoot) &&
      isSmallWord(tokens, i + 1) &&
      !isA(tokens, i + 1, Is.documentNoun | Is.adverb)
    )
      if (mayBeginSpeaker(tokens, i + 2, limit)) return cueAfterMarks(tokens, i + 1, limit, endsOpen)
    const word = wordAt(tokens, i)
    const lemma = ROOT_OF_DAMAGED.get(word) ?? word
    if (DOUBTFUL_CUES.has(word) || ROOT_OF_DAMAGED.has(word)) {
      if (!endsOpen && !isCapitalised(tokens, i + 1)) return null
      if (!mayBeginSpeaker(tokens, i + 1, limit)) return null
    }
    return { token: i, lemma, hasClitic: false, isAnaphoric: false, isDamaged: ROOT_OF_DAMAGED.has(word) }
  }
  const word = wordAt(tokens, i)
  if (word === 'demikian' || word === 'begitu' || word === 'demkian')
    return demikianCue(tokens, i, limit, word)
  if (
    !endsOpen ||
    isA(tokens, i, ~(Is.common | Is.adverb | Is.titleWord)) ||
    word.length < 4 ||
    word.length > LONGEST_CUE
  )
    return null
  return unlistedCue(tokens, i, limit)
}

/** Whether a cue may begin large: after a comma or stop, or where `-nya` closes the sentence (`…” Pungkasnya.`). */
function mayBeCapital(tokens: Tokens, i: number, endsOpen: boolean): boolean {
  if (endsOpen) return isA(tokens, i, Is.speechRoot | Is.speechWithClitic)
  const next = tokens.kinds[i + 1]
  return (
    isA(tokens, i, Is.speechWithClitic) &&
    (next === Kind.stop || next === Kind.comma || next === Kind.lineEnd)
  )
}

function cliticCue(tokens: Tokens, i: number): SpeechCue {
  return {
    token: i,
    lemma: wordAt(tokens, i).slice(0, -CLITIC.length),
    hasClitic: true,
    isAnaphoric: true,
    isDamaged: false,
  }
}

/** `demikian X`, unless a second cue comes between (`begitu kata X`). */
function demikianCue(tokens: Tokens, i: number, limit: number, word: string): SpeechCue | null {
  const next = i + 1
  if (
    next < limit &&
    isA(tokens, next, Is.speechRoot | Is.speechWithClitic | Is.passive) &&
    !isA(tokens, next, Is.documentNoun)
  ) {
    if (isA(tokens, next, Is.speechWithClitic)) return cliticCue(tokens, next)
    return {
      token: next,
      lemma: wordAt(tokens, next),
      hasClitic: false,
      isAnaphoric: false,
      isDamaged: false,
    }
  }
  if (!mayBeginSpeaker(tokens, next, limit)) return null
  return {
    token: i,
    lemma: word === 'begitu' ? word : 'demikian',
    hasClitic: false,
    isAnaphoric: false,
    isDamaged: false,
  }
}

/** A cue nobody listed: a misspelt one, or a word whose stem reports. */
function unlistedCue(tokens: Tokens, i: number, limit: number): SpeechCue | null {
  const word = wordAt(tokens, i)
  const broken = BROKEN_CLITIC.exec(word)
  const isWhole = word.endsWith(CLITIC)
  if (broken !== null) {
    const root = word.slice(0, broken.index)
    const meant = ROOTS.has(root) ? root : nearestRoot(`${root}nya`, true)
    if (meant !== null)
      return {
        token: i,
        lemma: meant,
        hasClitic: isWhole,
        isAnaphoric: true,
        isDamaged: !(ROOTS.has(root) && isWhole),
      }
  }
  if (isA(tokens, i, Is.common)) return null
  if (isWhole) {
    const root = stem(word)
    return ROOTS.has(root) || isOpenClitic(tokens, i, word)
      ? { token: i, lemma: root, hasClitic: true, isAnaphoric: true, isDamaged: false }
      : null
  }
  if (!mayBeginSpeaker(tokens, i + 1, limit)) return null
  const meant = nearestRoot(word, false) ?? (ROOTS.has(stem(word)) ? stem(word) : null)
  if (meant !== null) return { token: i, lemma: meant, hasClitic: false, isAnaphoric: false, isDamaged: true }
  return isOpenCue(tokens, i, limit)
    ? { token: i, lemma: word, hasClitic: false, isAnaphoric: false, isDamaged: false }
    : null
}

/** `"…," dalihnya.`: a plain root with `-nya`, and nothing after it that it could be the subject of. */
function isOpenClitic(tokens: Tokens, i: number, word: string): boolean {
  const next = tokens.kinds[i + 1]
  return (
    (next === Kind.stop || next === Kind.comma || next === Kind.lineEnd) &&
    baseWords().has(word.slice(0, -CLITIC.length))
  )
}

/** `"…," sergah Bambang.`: nothing but a cue can be between a closing mark and a name that the article knows. */
function isOpenCue(tokens: Tokens, i: number, limit: number): boolean {
  const name = i + 1
  if (tokens.shapes[name] !== Shape.capital || isA(tokens, name, Is.clauseOpener | Is.time)) return false
  const mention = speakerAfter(tokens, name, limit)
  if (mention === null || (mention.kind !== 'name' && mention.kind !== 'organization')) return false
  if (!endsAfter(tokens, mention.range.to)) return false
  const { from, to } = mention.name
  for (let k = from; k < to; k++) if (isA(tokens, k, Is.name) || isRepeated(tokens, k)) return true
  return isA(tokens, name, Is.role | Is.rank | Is.honorific) && to > from
}

/** Whether after a speaker the sentence ends, or goes on with a time, a place or an occasion. */
function endsAfter(tokens: Tokens, i: number): boolean {
  switch (tokens.kinds[i]) {
    case Kind.stop:
    case Kind.comma:
    case Kind.lineEnd:
    case Kind.open:
    case Kind.dash:
    case Kind.mark:
      return true
    default:
      return isA(tokens, i, Is.time | Is.adverbialOpener)
  }
}

const repeatedWords = new WeakMap<Tokens, ReadonlySet<number>>()

/** Whether the article has the capitalised word at `i` a second time; counted once for an article. */
function isRepeated(tokens: Tokens, i: number): boolean {
  let repeated = repeatedWords.get(tokens)
  if (repeated === undefined) {
    const seen = new Set<number>()
    const twice = new Set<number>()
    for (let k = 0; k < tokens.capitalisedCount; k++) {
      const hash = tokens.hashes[k]!
      if (seen.has(hash)) twice.add(hash)
      seen.add(hash)
    }
    repeated = twice
    repeatedWords.set(tokens, repeated)
  }
  return repeated.has(hashOfUnits(tokens.codes, tokens.starts[i]!, tokens.ends[i]!))
}

const nearestRoots = new Map<string, string | null>()
const MOST_REMEMBERED = 4096

/** The root that a misspelt word is nearest to, one slip away; null if none is that near. */
function nearestRoot(word: string, withClitic: boolean): string | null {
  const key = withClitic ? `${word}+` : word
  const known = nearestRoots.get(key)
  if (known !== undefined) return known
  let best: string | null = null
  let score = SIMILAR_CUE
  for (const root of ROOTS) {
    if (root.length < 4) continue
    const form = withClitic ? root + CLITIC : root
    if (Math.abs(form.length - word.length) > 1 || !isOneSlip(form, word)) continue
    const its = similarity(form, word)
    if (its > score) {
      score = its
      best = root
    }
  }
  if (nearestRoots.size > MOST_REMEMBERED) nearestRoots.clear()
  nearestRoots.set(key, best)
  return best
}

/** Whether a speaker may begin at token `i`. */
export function mayBeginSpeaker(tokens: Tokens, i: number, limit: number): boolean {
  if (i >= limit) return false
  if (tokens.kinds[i] === Kind.account) return true
  if (!isWord(tokens, i)) return false
  if (isCapitalised(tokens, i)) return !isA(tokens, i, Is.time)
  return isA(tokens, i, SPEAKER_NOUN | Is.honorific)
}
