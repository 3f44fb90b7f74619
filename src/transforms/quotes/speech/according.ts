import { OCCASION_OPENERS, OCCASION_WORDS } from '../../../language/function-words.ts'
import {
  COUNTERS_OF_THINGS,
  DOCUMENT_NOUNS_OF_SOMEBODY,
  NOUNS_OF_TELLING,
} from '../../../language/speakers.ts'
import { complementOf } from '../grammar/complement.ts'
import { cliticMention, type Mention, speakerAfter } from '../grammar/mention.ts'
import { Is, SPEAKER_NOUN } from '../tokens/lexicon.ts'
import { NYA } from '../tokens/single-words.ts'
import {
  isA,
  isCapitalised,
  isSmallWord,
  Kind,
  type Range,
  Shape,
  type Tokens,
  wordAt,
} from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { contentAround, goesOnAfterSource, isAfterLeadIn, opensWithCue } from './content-around.ts'
import type { CuePlace, IndirectRule, SpeechFrame } from './speech-rule.ts'
import { clauseSpeech, VERB_CLAUSE } from './verb-clause.ts'

/** How sure the speech is, before the speaker is known. */
const CERTAINTY = { source: 0.92 }

/** `menurut` and a source, at the head of a sentence or after a comma. */
export const ACCORDING: IndirectRule = {
  name: 'according',
  form: '`menurut` and a source, and what it says: `Menurut X, …` · `…, menurut X, …` · `…, menurut X.`',
  never:
    'data, a law or a survey as the source; `menurut` in mid-sentence without a comma; a few words without a verb',
  certainty: CERTAINTY,
  examples: [
    {
      text: 'Menurut Kepala Dinas Perdagangan Bagus Wirawan, harga beras sudah turun.',
      becomes: 'harga beras sudah turun → Bagus Wirawan (Kepala Dinas Perdagangan)',
    },
    {
      text: 'Harga beras, menurut Laras Widuri, sudah turun.',
      becomes: 'Harga beras ¦ sudah turun → Laras Widuri',
    },
    {
      text: 'Menurut penuturan Laras Widuri, saat ditemui di rumahnya, air datang pagi.',
      becomes: 'air datang pagi → Laras Widuri',
    },
  ],
  keeps: ['Menurut data dinas pasar, harga beras sudah turun.', 'Barang itu disusun menurut ukuran.'],
  evidence: '78 of 87',

  find(place: CuePlace): SpeechFrame | null {
    const { tokens, cue, from, to } = place
    const opens = cue === from || opensWithCue(tokens, from, cue)
    const isPaused =
      opens ||
      tokens.kinds[cue - 1] === Kind.comma ||
      endsPausedMarks(tokens, cue - 1) ||
      (tokens.kinds[cue - 2] === Kind.comma && isA(tokens, cue - 1, Is.clauseOpener))
    const found = {
      rule: ACCORDING,
      certainty: CERTAINTY.source,
      lemma: 'menurut',
      opens,
      reportsWithoutPause: true,
      needsPredicate: true,
    }
    if (wordAt(tokens, cue) === 'menurutnya') {
      if (!isPaused && !goesOnAfterSource(tokens, from, cue, cue + 1)) return null
      return contentAround(place, { ...found, mention: cliticMention(tokens, cue), after: cue + 1 })
    }
    if (NYA.has(tokens, cue + 1))
      return contentAround(place, { ...found, mention: cliticMention(tokens, cue + 1), after: cue + 2 })
    const source = afterAccount(tokens, cue + 1, to)
    if (source > cue + 1 && wordAt(tokens, source - 1).endsWith('nya'))
      return contentAround(place, { ...found, mention: cliticMention(tokens, source - 1), after: source })
    const mention = speakerUpToComma(tokens, source, to)
    if (mention === null || mention.kind === 'document' || isData(tokens, source)) return null
    if (!isPaused && !isInsideClause(place, mention) && !leadsIn(place, mention)) return null
    const report = opens ? verbOfSource(place, source) : null
    if (report !== null) return report
    const after = afterOccasion(tokens, mention.range.to, to)
    return contentAround(place, { ...found, mention, after })
  },
}

/** The source up to the comma after it: `Menurut keterangan Iptu Marno, pelaku sudah ditangkap` names no `pelaku`. */
function speakerUpToComma(tokens: Tokens, from: number, to: number): Mention | null {
  const mention = speakerAfter(tokens, from, to)
  if (mention === null || mention.range.to >= to || tokens.kinds[mention.range.to] === Kind.comma)
    return mention
  for (let i = mention.range.to - 1; i > from; i--) {
    if (tokens.kinds[i] !== Kind.comma) continue
    const upToComma = speakerAfter(tokens, from, i)
    // `Menurut Sekda, Iyos Somantri …`: an office written large goes on to its name.
    const isOffice = upToComma?.kind === 'description' && isCapitalised(tokens, upToComma.range.from)
    return upToComma === null || isOffice ? mention : upToComma
  }
  return mention
}

/** `Menurut keterangan Laras Widuri, menyebutkan bahwa …`: a verb of the source's own reports, in place of *menurut*. */
function verbOfSource({ tokens, from, to }: CuePlace, source: number): SpeechFrame | null {
  const mention = speakerAfter(tokens, source, to)
  if (mention === null || mention.kind === 'document') return null
  const verb = tokens.kinds[mention.range.to] === Kind.comma ? mention.range.to + 1 : mention.range.to
  if (!isSmallWord(tokens, verb) || !isA(tokens, verb, Is.speechVerb)) return null
  const complement = complementOf(tokens, verb, to)
  if (complement.clarity !== 'marked') return null
  const place = { tokens, cue: verb, from, to, clause: undefined }
  const speech = clauseSpeech(
    place,
    { subject: mention, complement },
    VERB_CLAUSE,
    VERB_CLAUSE.certainty.marked!,
  )
  return speech.type === 'source' ? null : speech
}

/** `untuk “menertibkan,” menurut X`: the pause is inside the marks. */
function endsPausedMarks({ kinds }: Tokens, i: number): boolean {
  return kinds[i] === Kind.mark && kinds[i - 1] === Kind.comma
}

const ACCOUNTS = wordSet(NOUNS_OF_TELLING)

/** Past what somebody gave: `Menurut penuturan Suroto`, `Menurut kesaksiannya`, but not `menurut keterangan tertulis`. */
function afterAccount(tokens: Tokens, i: number, to: number): number {
  const next = i + 1
  if (!ACCOUNTS.has(tokens, i) || next >= to) return i
  if (wordAt(tokens, i).endsWith('nya')) return next
  return isCapitalised(tokens, next) || isA(tokens, next, SPEAKER_NOUN) ? next : i
}

/** Past when and where the source spoke, between commas: `Menurut Suroto, saat ditemui di rumahnya, harga …`. */
function afterOccasion(tokens: Tokens, i: number, to: number): number {
  const opener = i + 1
  if (tokens.kinds[i] !== Kind.comma || !OPEN_AN_OCCASION.has(tokens, opener)) return i
  if (!OCCASIONS.has(tokens, opener + 1)) return i
  for (let k = opener + 2; k < to; k++) if (tokens.kinds[k] === Kind.comma) return k
  return i
}

const OPEN_AN_OCCASION = wordSet(OCCASION_OPENERS)
const OCCASIONS = wordSet(OCCASION_WORDS)

/** `Kompetisi itu menurut Bagus dibuat …`: a person between subject and predicate, without commas. */
function isInsideClause({ tokens, cue, from }: CuePlace, { kind, range }: Mention): boolean {
  const isSomebody = kind === 'name' || kind === 'pronoun' || areInitials(tokens, range)
  return isSomebody && goesOnAfterSource(tokens, from, cue, range.to)
}

/** `Sampai sekarang menurut Laras dua ekor sapi masih hilang`: after a time or place that leads the clause in. */
function leadsIn({ tokens, cue, from, to }: CuePlace, { kind, range }: Mention): boolean {
  if ((kind !== 'name' && kind !== 'pronoun') || range.to >= to) return false
  return (
    isAfterLeadIn(tokens, from, cue, range.to, to) && !isA(tokens, range.to, Is.adverbialOpener | Is.time)
  )
}

/** `NW`: somebody known by initials, and no body whose figures are told. */
function areInitials({ shapes, starts, ends }: Tokens, { from, to }: Range): boolean {
  return to - from === 1 && shapes[from] === Shape.capitals && ends[from]! - starts[from]! === 2
}

const COUNTERS = wordSet(COUNTERS_OF_THINGS)
const WRITINGS_OF_SOMEBODY = wordSet(DOCUMENT_NOUNS_OF_SOMEBODY)

function isData(tokens: Tokens, i: number): boolean {
  // `Menurut beberapa penelitian`
  if (COUNTERS.has(tokens, i) && isA(tokens, i + 1, Is.documentNoun)) return true
  return isA(tokens, i, Is.documentNoun) && !WRITINGS_OF_SOMEBODY.has(tokens, i)
}
