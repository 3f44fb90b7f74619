import type { Span } from '../../../document/span.ts'
import {
  CLEAR_FINITE_MARKERS,
  FRONTED_LIKENESS,
  FRONTED_LIKENESS_TAILS,
  FRONTED_OPENERS,
  MODAL_WORDS,
  NEGATORS,
  TIME_CLAUSE_OPENERS,
  VERB_COORDINATORS,
  WORDS_BEFORE_POINTERS_OF_TIME,
} from '../../../language/function-words.ts'
import {
  CLIPPED_VERBS,
  PASSIVES_BEFORE_DEEDS,
  VERBS_BETWEEN_REPORTED_WORDS,
} from '../../../language/verbs.ts'
import { type Clarity, complementOf } from '../grammar/complement.ts'
import { endOfContent } from '../grammar/content-end.ts'
import { hasPredicate } from '../grammar/finite-verb.ts'
import type { Mention } from '../grammar/mention.ts'
import { negatorOf } from '../grammar/negation.ts'
import { ofThereIs, relativeSubject } from '../grammar/relative-clause.ts'
import { isAdverb, opensClause, subjectBefore } from '../grammar/subject.ts'
import { subjectAtHead } from '../grammar/subject-at-head.ts'
import { Is } from '../tokens/lexicon.ts'
import { CLOSE_POINTERS, UNTUK, YANG } from '../tokens/single-words.ts'
import {
  beginsWith,
  isA,
  isWord,
  Kind,
  type Range,
  spanOfTokens,
  type Tokens,
  wordAt,
} from '../tokens/tokens.ts'
import { looksActive, looksLikeVerb } from '../tokens/verb-form.ts'
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
  form: 'a subject, a verb of the closed lists, and a clause after `bahwa`, `agar` or a comma: `X mengatakan bahwa …` · `X menjelaskan, …` · `X meminta Y agar …` · `A, ia menambahkan, B`',
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
  evidence: '222 of 235',

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
  if (complement.clarity !== 'marked' && isOnlyKnown(tokens, subject.range.to, cue)) return null
  if (complement.clarity !== 'marked' && onlyDescribes(tokens, cue, subject, from)) return null
  return { subject, complement }
}

/** `Warga yang meminta bantuan akan didata`: a verb right after *yang* describes a noun, which says nothing by it. */
function onlyDescribes(tokens: Tokens, cue: number, { kind, range }: Mention, bound: number): boolean {
  if (kind === 'name' || kind === 'pronoun' || kind === 'alias') return false
  let before = cue - 1
  while (before >= range.to && isAdverb(tokens, before)) before -= 1
  return before >= range.to && YANG.has(tokens, before) && ofThereIs(tokens, before, bound) === null
}

/** `Timnas Jepang diketahui memastikan tiket`: of what is known of somebody only a clause after `bahwa` is a report. */
function isOnlyKnown(tokens: Tokens, from: number, cue: number): boolean {
  for (let i = from; i < cue; i++) if (AS_IS_KNOWN.has(tokens, i)) return true
  return false
}

const AS_IS_KNOWN = wordSet(PASSIVES_BEFORE_DEEDS)

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
  if (end <= complement.from)
    return reportBefore(place, subject, rule, certainty) ?? sourceMention(cue, subject)
  const front = frontedPart(tokens, place, subject, complement.from)
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

/** `Harga beras akan turun, Laras menambahkan.`: the report is before its verb, which ends the sentence. */
function reportBefore(
  { tokens, cue, from, to }: CuePlace,
  subject: Mention,
  rule: SpeechRuleCard,
  certainty: number,
): SpeechFrame | null {
  const comma = subject.range.from - 1
  if (cue + 1 < to || !FRAMING.has(tokens, cue) || tokens.kinds[comma] !== Kind.comma) return null
  const first = isA(tokens, from, Is.clauseOpener) && tokens.kinds[from + 1] !== Kind.comma ? from + 1 : from
  if (comma - first < SHORTEST_REPORT || !mayBeFront(tokens, first) || !hasPredicate(tokens, first, comma))
    return null
  const lemma = wordAt(tokens, cue)
  const content = [spanOfTokens(tokens, first, comma)]
  return indirectSpeech(content, { rule, certainty, cue, lemma, mention: subject, at: from, to })
}

const SHORTEST_REPORT = 3
/** Words of a predicate before the verb that reports it. */
const LONGEST_PREDICATE = 3
const FRAMING = wordSet(VERBS_BETWEEN_REPORTED_WORDS)

/** Whether what opens a sentence may be reported, and no time, place, occasion or deed of the one who speaks. */
function mayBeFront(tokens: Tokens, first: number): boolean {
  if (isA(tokens, first, Is.adverbialOpener | Is.time | Is.clauseOpener) || TIMES.has(tokens, first))
    return false
  return isWord(tokens, first) && !looksActive(tokens, first) && !beginsWith(tokens, first, 'di')
}

const TIMES = wordSet(WORDS_BEFORE_POINTERS_OF_TIME)
const NEGATING = wordSet(NEGATORS)

/**
 * `Warga pendatang, ia menambahkan, tidak terkena aturan itu`, `Bukan mustahil, ia menambahkan, …`: what is before the source is
 * the subject of what is after it, or a predicate by itself.
 */
function isSplitByVerb(tokens: Tokens, cue: number, from: number, comma: number, after: number): boolean {
  if (!FRAMING.has(tokens, cue) || !mayBeFront(tokens, from)) return false
  // `Masih di kesempatan yang sama, ia menjelaskan, …` is an occasion.
  if (isA(tokens, from, Is.finite))
    return comma - from <= LONGEST_PREDICATE && !isA(tokens, from + 1, Is.adverbialOpener)
  return (
    isA(tokens, after, Is.finite) ||
    NEGATING.has(tokens, after) ||
    (comma - from > 1 && looksLikeVerb(tokens, after))
  )
}

/** `Untuk irigasi, X menambahkan, anggarannya sudah tersedia`: between two commas the report is put into its own words. */
function frontedPart(tokens: Tokens, place: CuePlace, { range }: Mention, after: number): Span | null {
  const { cue } = place
  const from =
    isA(tokens, place.from, Is.clauseOpener) &&
    !FRONTED.has(tokens, place.from) &&
    !LIKENESS.has(tokens, place.from)
      ? place.from + 1
      : place.from
  const comma = range.from - 1
  if (tokens.kinds[cue + 1] !== Kind.comma || comma <= from || tokens.kinds[comma] !== Kind.comma) return null
  const isFronted = LIKENESS.has(tokens, from)
    ? LIKENESS_TAILS.has(tokens, from + 1)
    : FRONTED.has(tokens, from) && !(UNTUK.has(tokens, from) && looksLikeVerb(tokens, from + 1))
  const isReported = isFronted || isSplitByVerb(tokens, cue, from, comma, after)
  return isReported && !isConnective(tokens, place.from, comma) ? spanOfTokens(tokens, from, comma) : null
}

function isClause(clarity: Clarity): boolean {
  return clarity !== 'none'
}

const COORDINATORS = wordSet(VERB_COORDINATORS)
const TIME_OPENERS = wordSet(TIME_CLAUSE_OPENERS)
const NO_DEEDS = wordSet([...CLEAR_FINITE_MARKERS, ...MODAL_WORDS])

function isDeed(tokens: Tokens, i: number): boolean {
  if (looksLikeVerb(tokens, i) || isA(tokens, i, Is.verbBesideMarks | Is.standVerb)) return true
  return isA(tokens, i, Is.finite) && !NO_DEEDS.has(tokens, i)
}

/** `Ia mengundang warga sekaligus mengharapkan agar …`: the second verb has the first one's subject. */
function sharedSubject(tokens: Tokens, { cue, from, to }: CuePlace): Mention | null {
  let before = cue - 1
  while (before > from && isAdverb(tokens, before) && !COORDINATORS.has(tokens, before)) before -= 1
  if (before - from < 2 || !isWord(tokens, before) || !COORDINATORS.has(tokens, before)) return null
  if (complementOf(tokens, cue, to).clarity !== 'marked') return null
  const head = subjectAtHead(tokens, from, cue)
  if (head === null || !isDeed(tokens, head.verb)) return null
  // A comma closes what *yang* opened: `mengapresiasi menteri yang datang, dan menyebutkan bahwa …`.
  if (tokens.kinds[before - 1] === Kind.comma) return head.mention
  for (let i = head.verb + 1; i < before; i++)
    if (YANG.has(tokens, i) || (TIME_OPENERS.has(tokens, i) && !CLOSE_POINTERS.has(tokens, i + 1)))
      return null
  return head.mention
}
