import { cliticMention, type Mention, speakerAfter } from '../grammar/mention.ts'
import { negatorOf } from '../grammar/negation.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { ACTIVE_VERB, Is } from '../tokens/lexicon.ts'
import type { QuotedSpan } from '../tokens/quotation-marks.ts'
import { BAHWA, YANG } from '../tokens/single-words.ts'
import { isA, isCapitalised, isSmallWord, isWord, Kind, type Tokens, wordAt } from '../tokens/tokens.ts'
import { directSpeech, endsInPunctuation, hasOpeningMark, wordCount } from './speech-frame.ts'
import type { DirectRule, MarkedPlace, SpeechFrame } from './speech-rule.ts'

/** How sure the speech is, before the speaker is known. */
const CERTAINTY = { verb: 0.94, clitic: 0.9, source: 0.92 }

/** Words in marks with the word that reports them before. */
export const CUE_BEFORE: DirectRule = {
  name: 'cue-before',
  form: 'a cue and its speaker, then words in marks: `X mengatakan, "…"` · `Menurut X, "…"`',
  never:
    'a term, a title or a few words in marks that do not look like a sentence; a cue of the sentence before',
  certainty: CERTAINTY,
  examples: [
    {
      text: 'Laras Widuri mengatakan, "Stok beras kami aman."',
      becomes: '"Stok beras kami aman." → Laras Widuri',
    },
    {
      text: 'Menurut Laras Widuri, "Stok beras kami memang aman."',
      becomes: '"Stok beras kami memang aman." → Laras Widuri',
    },
  ],
  keeps: ['Laras Widuri menolak istilah "guru cadangan" itu.', 'Laras Widuri menulis buku "Tepi Batas".'],
  evidence: '10 of 11',

  find({ tokens, span, bound }: MarkedPlace): SpeechFrame | null {
    if (!hasOpeningMark(tokens, span) || !looksSpoken(tokens, span)) return null
    const { last, isPaused } = beforePause(tokens, span, bound)
    if (last < bound || tokens.kinds[last] === Kind.stop) return null
    const cue = cueBefore(tokens, last, bound, isPaused)
    if (cue < 0) return null
    const rule = CUE_BEFORE
    const to = span.last + 1
    const lemma = wordAt(tokens, cue)
    if (isA(tokens, cue, ACTIVE_VERB | Is.verbBesideMarks)) {
      if (negatorOf(tokens, cue, bound) >= 0) return null
      const mention = subjectBefore(tokens, cue, bound) ?? subjectOfRelative(tokens, cue, bound)
      if (mention === null) return null
      const at = mention.range.from
      return directSpeech(span, { rule, certainty: CERTAINTY.verb, cue, lemma, mention, at, to })
    }
    if (isA(tokens, cue, Is.speechWithClitic) || lemma === 'menurutnya') {
      const certainty = CERTAINTY.clitic
      const mention = cliticMention(tokens, cue)
      const root = lemma.replace(/nya$/, '')
      return directSpeech(span, { rule, certainty, cue, lemma: root, mention, at: cue, to })
    }
    const mention = speakerAfter(tokens, cue + 1, span.first)
    if (mention === null) return null
    if (mention.range.to < last + 1 && !isAdverbial(tokens, mention.range.to, last + 1)) return null
    return directSpeech(span, { rule, certainty: CERTAINTY.source, cue, lemma, mention, at: cue, to })
  },
}

/** The last token before the marks, a pause and `bahwa` passed over, and whether there was a pause. */
function beforePause(tokens: Tokens, span: QuotedSpan, bound: number): { last: number; isPaused: boolean } {
  let last = span.first - 1
  while (
    last >= bound &&
    (tokens.kinds[last] === Kind.comma ||
      tokens.kinds[last] === Kind.colon ||
      tokens.kinds[last] === Kind.dash)
  )
    last -= 1
  const isPaused = last < span.first - 1
  if (last >= bound && isSmallWord(tokens, last) && BAHWA.has(tokens, last)) last -= 1
  return { last, isPaused }
}

/** `seorang sumber yang mengatakan, "…"`. */
function subjectOfRelative(tokens: Tokens, cue: number, bound: number): Mention | null {
  const relative = cue - 1
  if (relative <= bound || !isSmallWord(tokens, relative) || !YANG.has(tokens, relative)) return null
  return subjectBefore(tokens, relative, bound)
}

/** The cue that ends right before the marks, or whose speaker does; -1 where there is none. */
function cueBefore(tokens: Tokens, last: number, bound: number, isPaused: boolean): number {
  const verb = ACTIVE_VERB | Is.verbBesideMarks
  if (isSmallWord(tokens, last) && isA(tokens, last, verb | Is.speechWithClitic)) return last
  if (!isPaused) return -1
  for (let i = last - 1; i >= Math.max(bound, last - 24); i--) {
    if (tokens.kinds[i] === Kind.stop || tokens.kinds[i] === Kind.mark) return -1
    if (!isWord(tokens, i)) continue
    if (
      isA(tokens, i, Is.according | Is.speechRoot) &&
      (isSmallWord(tokens, i) || i === bound || tokens.kinds[i - 1] === Kind.stop) &&
      !isA(tokens, i, Is.documentNoun)
    )
      return i
    if (isSmallWord(tokens, i) && isA(tokens, i, verb)) return isAdverbial(tokens, i + 1, last + 1) ? i : -1
  }
  return -1
}

/** Whether tokens `[from, to)` are only a hearer, a place, a time: `kepada wartawan di Ngawi, Senin (1/2)`. */
function isAdverbial(tokens: Tokens, from: number, to: number): boolean {
  if (from >= to) return true
  if (tokens.kinds[from] === Kind.comma || tokens.kinds[from] === Kind.open) return true
  return (
    isWord(tokens, from) &&
    isA(tokens, from, Is.adverbialOpener | Is.time | Is.adverb) &&
    !holdsBahwa(tokens, from, to)
  )
}

function holdsBahwa(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isSmallWord(tokens, i) && BAHWA.has(tokens, i)) return true
  return false
}

/** Whether words in marks look like a sentence: a capital first, or a stop or comma last, or many words. */
function looksSpoken(tokens: Tokens, span: QuotedSpan): boolean {
  const first = span.first + 1
  if (first >= span.last && span.malformed === null) return false
  const isEnded = endsInPunctuation(tokens, span) || tokens.kinds[span.last + 1] === Kind.stop
  return isCapitalised(tokens, first)
    ? wordCount(tokens, span) >= 3 || isEnded
    : isEnded && wordCount(tokens, span) >= 6
}
