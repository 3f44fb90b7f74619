import type { Span } from '../../../document/span.ts'
import {
  FRONTED_LIKENESS,
  FRONTED_LIKENESS_TAILS,
  FRONTED_OPENERS,
  TIME_CLAUSE_OPENERS,
  VERB_COORDINATORS,
} from '../../../language/function-words.ts'
import { CLIPPED_VERBS } from '../../../language/verbs.ts'
import { type Clarity, complementOf } from '../grammar/complement.ts'
import { endOfContent } from '../grammar/content-end.ts'
import type { Mention } from '../grammar/mention.ts'
import { negatorOf } from '../grammar/negation.ts'
import { relativeSubject } from '../grammar/relative-clause.ts'
import { isAdverb, opensClause, subjectBefore } from '../grammar/subject.ts'
import { subjectAtHead } from '../grammar/subject-at-head.ts'
import { Is } from '../tokens/lexicon.ts'
import { CLOSE_POINTERS, UNTUK, YANG } from '../tokens/single-words.ts'
import { isA, isWord, Kind, type Range, spanOfTokens, type Tokens, wordAt } from '../tokens/tokens.ts'
import { looksLikeVerb } from '../tokens/verb-form.ts'
import { wordSet } from '../tokens/word-table.ts'
import { isConnective } from './content-around.ts'
import { indirectSpeech, sourceMention } from './speech-frame.ts'
import type {
  CuePlace,
  IndirectRule,
  SourceMention,
  SpeechFrame,
  SpeechRuleCard,
  VerbClause,
} from './speech-rule.ts'

/** How sure the speech is, before the speaker is known. */
const CERTAINTY = { marked: 0.93 }

/** A verb with a subject and a clause that a word or a comma marks as one. */
export const VERB_CLAUSE: IndirectRule = {
  name: 'verb-clause',
  form: 'a subject, a verb of the closed lists, and a clause after `bahwa`, `agar` or a comma: `X mengatakan bahwa …` · `X menjelaskan, …` · `X meminta Y agar …`',
  never:
    'a plain object (`menjelaskan kronologi`); a verb that is negated (`belum memastikan bahwa …`); data or a law as the subject; a verb whose subject cannot be read',
  certainty: CERTAINTY,
  examples: [
    {
      text: 'Bupati Tirtasari Laras Widuri mengatakan bahwa jembatan selesai bulan depan.',
      becomes: 'jembatan selesai bulan depan → Laras Widuri (Bupati Tirtasari)',
    },
    {
      text: 'Laras Widuri menjelaskan, sungai meluap sejak dini hari.',
      becomes: 'sungai meluap sejak dini hari → Laras Widuri',
    },
    {
      text: 'Laras Widuri meminta warga agar tidak panik.',
      becomes: 'warga agar tidak panik → Laras Widuri',
    },
  ],
  keeps: [
    'Laras Widuri menjelaskan kronologi kejadian itu.',
    'Survei itu menyebutkan bahwa harga naik.',
    'Laras Widuri belum dapat memastikan bahwa jembatan selesai bulan depan.',
    'Laras Widuri tidak membantah bahwa jembatan itu rusak.',
    'Laras Widuri mengatakan harga beras turun.',
  ],
  evidence: '218 of 233',

  find(place: CuePlace): SpeechFrame | SourceMention | null {
    const clause = clauseOf(place)
    if (clause === null || clause.complement.clarity !== 'marked') return null
    return clauseSpeech(place, clause, VERB_CLAUSE, CERTAINTY.marked)
  },
}

/** The subject of the cue and what it reports; null where no subject can be defended. Read once for both rules. */
export function clauseOf(place: CuePlace): VerbClause | null {
  if (place.clause === undefined) place.clause = readClause(place)
  return place.clause
}

function readClause(place: CuePlace): VerbClause | null {
  const { tokens, cue, from, to } = place
  const negator = negatorOf(tokens, cue, from)
  if (negator >= 0) return deniedClause(tokens, negator, { from, to })
  const subject =
    subjectBefore(tokens, cue, from) ?? sharedSubject(tokens, place) ?? relativeSubject(tokens, cue, from)
  if (subject === null || subject.kind === 'document') return null
  if (CLIPPED.has(tokens, cue) && !opensClause(tokens, subject.range.from, from)) return null
  const complement = complementOf(tokens, cue, to)
  if (complement.clarity !== 'marked' && onlyDescribes(tokens, cue, subject)) return null
  return { subject, complement }
}

/** `Warga yang meminta bantuan akan didata`: a verb right after *yang* describes a noun, which says nothing by it. */
function onlyDescribes(tokens: Tokens, cue: number, { kind, range }: Mention): boolean {
  if (kind === 'name' || kind === 'pronoun' || kind === 'alias') return false
  let before = cue - 1
  while (before >= range.to && isAdverb(tokens, before)) before -= 1
  return before >= range.to && YANG.has(tokens, before)
}

/** Without *me-* a verb reports only after a subject that opens its clause: `yang dia sampaikan` describes. */
const CLIPPED = wordSet(CLIPPED_VERBS)

/** `X belum memastikan bahwa …`: nothing is reported, but X is spoken of as a source. */
function deniedClause(tokens: Tokens, negator: number, { from, to }: Range): VerbClause | null {
  const subject = subjectBefore(tokens, negator, from)
  if (subject === null || subject.kind === 'document') return null
  return { subject, complement: { from: negator, to, clarity: 'none' } }
}

/** The reported clause as speech. An object that is no clause mentions its subject as a source all the same. */
export function clauseSpeech(
  place: CuePlace,
  { subject, complement }: VerbClause,
  rule: SpeechRuleCard,
  certainty: number,
): SpeechFrame | SourceMention {
  const { tokens, cue, to } = place
  const end = isClause(complement.clarity) ? endOfContent(tokens, complement.from, complement.to) : 0
  if (end <= complement.from) return sourceMention(cue, subject)
  const front = frontedPart(tokens, place, subject)
  const content = spanOfTokens(tokens, complement.from, end)
  const speech = indirectSpeech(front === null ? [content] : [front, content], {
    rule,
    certainty,
    cue,
    lemma: wordAt(tokens, cue),
    mention: subject,
    at: front === null ? subject.range.from : place.from,
    to,
  })
  return speech ?? sourceMention(cue, subject)
}

const FRONTED = wordSet(FRONTED_OPENERS)
const LIKENESS = wordSet(FRONTED_LIKENESS)
const LIKENESS_TAILS = wordSet(FRONTED_LIKENESS_TAILS)

/** `Untuk irigasi, X menambahkan, anggarannya sudah tersedia`: between two commas the report is put into its own words. */
function frontedPart(tokens: Tokens, { cue, from }: CuePlace, { range }: Mention): Span | null {
  const comma = range.from - 1
  if (tokens.kinds[cue + 1] !== Kind.comma || comma <= from || tokens.kinds[comma] !== Kind.comma) return null
  const isFronted = LIKENESS.has(tokens, from)
    ? LIKENESS_TAILS.has(tokens, from + 1)
    : FRONTED.has(tokens, from) && !(UNTUK.has(tokens, from) && looksLikeVerb(tokens, from + 1))
  return isFronted && !isConnective(tokens, from, comma) ? spanOfTokens(tokens, from, comma) : null
}

function isClause(clarity: Clarity): boolean {
  return clarity !== 'none'
}

const COORDINATORS = wordSet(VERB_COORDINATORS)
const TIME_OPENERS = wordSet(TIME_CLAUSE_OPENERS)

function isDeed(tokens: Tokens, i: number): boolean {
  return looksLikeVerb(tokens, i) || isA(tokens, i, Is.verbBesideMarks | Is.standVerb)
}

/** `Ia mengundang warga sekaligus mengharapkan agar …`: the second verb has the first one's subject. */
function sharedSubject(tokens: Tokens, { cue, from, to }: CuePlace): Mention | null {
  let before = cue - 1
  while (before > from && isAdverb(tokens, before) && !COORDINATORS.has(tokens, before)) before -= 1
  if (before - from < 2 || !isWord(tokens, before) || !COORDINATORS.has(tokens, before)) return null
  if (complementOf(tokens, cue, to).clarity !== 'marked') return null
  const head = subjectAtHead(tokens, from, cue)
  if (head === null || !isDeed(tokens, head.verb)) return null
  for (let i = head.verb + 1; i < before; i++)
    if (YANG.has(tokens, i) || (TIME_OPENERS.has(tokens, i) && !CLOSE_POINTERS.has(tokens, i + 1)))
      return null
  return head.mention
}
