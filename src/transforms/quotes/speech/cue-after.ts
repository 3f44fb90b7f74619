import { cliticMention, type Mention, speakerAfter } from '../grammar/mention.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { ACTIVE_VERB, Is } from '../tokens/lexicon.ts'
import type { QuotedSpan } from '../tokens/quotation-marks.ts'
import { NYA } from '../tokens/single-words.ts'
import { isA, isCapitalised, isSmallWord, isWord, Kind, type Tokens, wordAt } from '../tokens/tokens.ts'
import type { SpeechCue } from './cue.ts'
import { directSpeech, endsInComma, endsInPunctuation, type Finding } from './speech-frame.ts'
import type { DirectRule, MarkedPlace, SpeechFrame, SpeechRuleCard } from './speech-rule.ts'

/** How sure the speech is, before the speaker is known. */
const CERTAINTY = { afterPunctuation: 0.99, withoutPunctuation: 0.95, verbAfterSubject: 0.95 }

/** Words in marks with the word that reports them after, and the speaker beside it. */
export const CUE_AFTER: DirectRule = {
  name: 'cue-after',
  form: 'words in marks, then a cue and its speaker: `"…," kata X` · `"…," ujarnya` · `"…," X menambahkan`',
  never:
    'marks after which no listed cue follows; an everyday word (`buka, minta, sebut`) only where a speaker follows it or `-nya` ends it',
  certainty: CERTAINTY,
  examples: [
    {
      text: '"Stok beras aman," kata Kepala Dinas Perdagangan Bagus Wirawan, Senin (2/5).',
      becomes: '"Stok beras aman," → Bagus Wirawan (Kepala Dinas Perdagangan)',
    },
    {
      text: 'Laras Widuri datang pagi itu. "Kami siap," ujarnya.',
      becomes: '"Kami siap," → Laras Widuri',
    },
    { text: '"Jalan itu rusak," Laras Widuri menambahkan.', becomes: '"Jalan itu rusak," → Laras Widuri' },
    {
      text: '"Stok," kata Laras Widuri, "masih aman."',
      becomes: '"Stok," ¦ "masih aman." → Laras Widuri',
    },
  ],
  keeps: ['Toko "Maju Jaya" buka sampai malam.', 'Warga menyebut jembatan itu "si bongkok" sejak lama.'],
  evidence: '649 of 674',
  mayBeSplit: true,
  needsSpeaker: true,

  find(place: MarkedPlace): SpeechFrame | null {
    const { tokens, span, cueAfter, next, limit } = place
    if (cueAfter !== null) return cueAfter.isDamaged ? null : speechOfCue(tokens, span, cueAfter, limit)
    if (span.malformed === 'unclosed' || !endsInComma(tokens, span) || isInSentence(tokens, span)) return null
    const verb = verbAfter(tokens, next, limit)
    if (verb < 0) return null
    const subject = subjectBefore(tokens, verb, next)
    if (subject === null) return null
    return directSpeech(span, {
      rule: CUE_AFTER,
      certainty: CERTAINTY.verbAfterSubject,
      cue: verb,
      lemma: wordAt(tokens, verb),
      mention: subject,
      at: next,
      to: verb + 1,
    })
  },
}

/** Words in marks and the bare cue that reports them. */
export function speechOfCue(tokens: Tokens, span: QuotedSpan, cue: SpeechCue, limit: number): SpeechFrame {
  const { afterPunctuation, withoutPunctuation } = CERTAINTY
  const certainty = endsInPunctuation(tokens, span) ? afterPunctuation : withoutPunctuation
  return directSpeech(span, besideCue({ tokens, span, limit }, cue, CUE_AFTER, certainty))
}

/** What a bare cue after marks says: its speaker is the `-nya` in it, or follows. */
export function besideCue(
  { tokens, span, limit }: Pick<MarkedPlace, 'tokens' | 'span' | 'limit'>,
  cue: SpeechCue,
  rule: SpeechRuleCard,
  certainty: number,
): Finding {
  const { token, lemma } = cue
  const at = span.first
  if (cue.isAnaphoric) {
    const mention = cue.hasClitic ? cliticMention(tokens, token) : null
    return { rule, certainty, cue: token, lemma, mention, at, to: token + 1 }
  }
  // A text of words set apart: `ujar nya`.
  if (NYA.has(tokens, token + 1))
    return {
      rule,
      certainty,
      cue: token,
      lemma,
      mention: cliticMention(tokens, token + 1),
      at,
      to: token + 2,
    }
  const mention =
    speakerAfter(tokens, token + 1, limit) ??
    speakerInNextLine(tokens, token + 1) ??
    nameAfterComma(tokens, token + 1, limit)
  return {
    rule,
    certainty,
    cue: token,
    lemma,
    mention,
    at,
    to: Math.min(mention?.range.to ?? token + 1, Math.max(limit, token + 1)),
  }
}

/** `"…," kata⏎Bambang Suryo.`: a paragraph broken right after the cue. */
function speakerInNextLine(tokens: Tokens, end: number): Mention | null {
  if (tokens.kinds[end] !== Kind.lineEnd || !isCapitalised(tokens, end + 1)) return null
  let to = end + 1
  while (to < Math.min(tokens.count, end + LONGEST_SOURCE) && tokens.kinds[to] !== Kind.lineEnd) to += 1
  const mention = speakerAfter(tokens, end + 1, to)
  if (mention?.kind !== 'name') return null
  const next = mention.range.to
  const isWhole = next >= to || !isWord(tokens, next) || isA(tokens, next, Is.adverbialOpener | Is.time)
  return isWhole ? mention : null
}

/** `"…," kata, Fakra`, `"…," kata pendamping korban, Charlie Wijaya`: a name after a comma, and before it who that is. */
function nameAfterComma(tokens: Tokens, from: number, limit: number): Mention | null {
  for (let i = from; i < Math.min(limit - 1, from + LONGEST_DESCRIPTION); i++) {
    if (tokens.kinds[i] === Kind.comma) {
      if (!isCapitalised(tokens, i + 1) || isA(tokens, i + 1, Is.clauseOpener | Is.adverbialOpener))
        return null
      const mention = speakerAfter(tokens, i + 1, limit)
      return mention?.kind === 'name' ? mention : null
    }
    if (
      !isSmallWord(tokens, i) ||
      isA(tokens, i, Is.adverbialOpener | Is.time | Is.clauseOpener | ACTIVE_VERB)
    )
      return null
  }
  return null
}

/** Words that may say who somebody is before the comma and the name. */
const LONGEST_DESCRIPTION = 6
const LONGEST_SOURCE = 30

/** `Dengan semboyan "bersih itu sehat", X mengajak …`: words in marks that another word leads to are no sentence of their own. */
function isInSentence(tokens: Tokens, { first }: QuotedSpan): boolean {
  return isSmallWord(tokens, first - 1) && !isA(tokens, first - 1, ACTIVE_VERB | Is.verbBesideMarks)
}

/** A reporting verb within reach after the marks, whose subject is between; -1 where there is none. */
function verbAfter(tokens: Tokens, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + 24); i++) {
    const kind = tokens.kinds[i]
    if (kind === Kind.stop || kind === Kind.semicolon || kind === Kind.colon) return -1
    if (isSmallWord(tokens, i) && isA(tokens, i, ACTIVE_VERB | Is.verbBesideMarks)) return i
  }
  return -1
}
