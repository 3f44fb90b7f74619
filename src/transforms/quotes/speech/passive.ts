import { ADVERBS_AFTER_SPEAKERS } from '../../../language/function-words.ts'
import { COUNTERS_OF_THINGS } from '../../../language/speakers.ts'
import {
  AGENTLESS_PASSIVES,
  PASSIVES_OF_JUDGEMENT,
  RELAYING_OPENERS_FOR_LIKENESS,
} from '../../../language/verbs.ts'
import { hasPredicate } from '../grammar/finite-verb.ts'
import { cliticMention, type Mention, speakerAfter } from '../grammar/mention.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { Is } from '../tokens/lexicon.ts'
import { BAHWA, OLEH, YANG } from '../tokens/single-words.ts'
import { isA, isCapitalised, isSmallWord, Kind, type Tokens, wordAt } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { contentAround, goesOnAfterSource, opensWithCue } from './content-around.ts'
import { sourceMention } from './speech-frame.ts'
import type { CuePlace, IndirectRule, SourceMention, SpeechFrame } from './speech-rule.ts'

/** How sure the speech is, before the speaker is known. */
const CERTAINTY = { opening: 0.88 }

/** A passive verb with its agent at the head of a sentence. */
export const PASSIVE: IndirectRule = {
  name: 'passive',
  form: 'a passive verb and its agent, then what was said: `Dijelaskannya, …` · `Dipaparkan X, …` · `Dilanjutkan X bahwa …` · `Cara itu dinilainya cukup kuat`',
  never:
    'a passive without an agent (`disebut kerap …`); one in mid-sentence, which only mentions a source (`Hal itu disampaikan X`)',
  certainty: CERTAINTY,
  examples: [
    {
      text: 'Dijelaskan Laras Widuri, jembatan itu akan dibangun tahun depan.',
      becomes: 'jembatan itu akan dibangun tahun depan → Laras Widuri',
    },
    {
      text: 'Laras Widuri datang pagi itu. Dijelaskannya, jembatan itu akan dibangun.',
      becomes: 'jembatan itu akan dibangun → Laras Widuri',
    },
  ],
  keeps: ['Hal itu disampaikan Laras Widuri di balai desa.', 'Jembatan itu disebut kerap roboh.'],
  evidence: '9 of 13',

  find(place: CuePlace): SpeechFrame | SourceMention | null {
    const { tokens, cue, from, to } = place
    const head = LIKE.has(tokens, cue - 1) && cue > from ? cue - 1 : cue
    const opens = head === from || opensWithCue(tokens, from, head)
    const word = wordAt(tokens, cue)
    if (word.endsWith('nya')) return passiveWithClitic(place, word, opens)
    const isAgentless = AGENTLESS.has(tokens, cue)
    const first = tokens.kinds[cue + 1] === Kind.comma && isCapitalised(tokens, cue + 2) ? cue + 2 : cue + 1
    const mention = speakerAfter(tokens, first, to)
    if (mention === null || mention.kind === 'document' || countsThings(tokens, mention)) return null
    if (isAgentless && mention.kind !== 'name') return null
    const after = afterDescription(tokens, mention, to)
    if (
      opens &&
      (tokens.kinds[after] === Kind.comma ||
        BAHWA.has(tokens, after) ||
        (OLEH.has(tokens, cue + 1) && !JOINS.has(tokens, after))) &&
      (isClauseNext(tokens, after, to) || (!isAgentless && isMatterNext(tokens, after, to)))
    )
      return contentAround(place, {
        rule: PASSIVE,
        certainty: CERTAINTY.opening,
        lemma: word,
        mention,
        after,
        opens,
      })
    if (BAHWA.has(tokens, after) && after + 2 < to)
      return contentAround(place, {
        rule: PASSIVE,
        certainty: CERTAINTY.opening,
        lemma: word,
        mention,
        after,
        opens: true,
      })
    const isRelative = cue !== from && YANG.has(tokens, cue - 1)
    return isAgentless || mention.kind === 'pronoun' || isRelative ? null : sourceMention(cue, mention)
  },
}

/** Inside its clause: what somebody holds of it or calls it, not that it was said at all (`Itu disampaikannya saat …`). */
const OF_MATTERS = new Set(
  [...PASSIVES_OF_JUDGEMENT, 'diakui', 'dikatakan', 'disebut'].map((verb) => `${verb}nya`),
)
const JOINS = wordSet(['atau', 'dan', 'serta', 'yang'])
const LIKE = wordSet(RELAYING_OPENERS_FOR_LIKENESS)
const AGENTLESS = wordSet(AGENTLESS_PASSIVES)

/** `disampaikan sejumlah alasan`: what is counted is no person. */
function countsThings(tokens: Tokens, { kind, range }: Mention): boolean {
  return kind === 'group' && COUNTERS.has(tokens, range.from) && isA(tokens, range.from + 1, Is.objectNoun)
}

const COUNTERS = wordSet(COUNTERS_OF_THINGS)

/** `Dijelaskannya, …`, and inside its clause `Cara itu diakuinya tidak mudah`. */
function passiveWithClitic(place: CuePlace, word: string, opens: boolean): SpeechFrame | null {
  const { tokens, cue, from, to } = place
  const after = cue + 1
  const found = {
    rule: PASSIVE,
    certainty: CERTAINTY.opening,
    lemma: word.slice(0, -3),
    mention: cliticMention(tokens, cue),
    after,
    opens,
  }
  if (!opens)
    return OF_MATTERS.has(word) && goesOnAfterSource(tokens, from, cue, after)
      ? contentAround(place, { ...found, reportsWithoutPause: true })
      : null
  const isSaid =
    tokens.kinds[after] === Kind.comma
      ? isMoreThanTime(tokens, after + 1, to)
      : isClauseNext(tokens, after, to)
  return isSaid ? contentAround(place, found) : null
}

/** After who a named speaker is, where no comma sets it off (`Dikatakan Marno warga Desa Sukamaju, …`). */
function afterDescription(tokens: Tokens, { kind, range }: Mention, to: number): number {
  const isDescribed =
    kind === 'name' &&
    range.to < to &&
    isSmallWord(tokens, range.to) &&
    isA(tokens, range.to, Is.personNoun | Is.role)
  if (isDescribed) return readNounPhrase(tokens, range.to, to, 'after')?.to ?? range.to
  return BETWEEN_SPEAKER_AND_CONTENT.has(tokens, range.to) ? range.to + 1 : range.to
}

const BETWEEN_SPEAKER_AND_CONTENT = wordSet(ADVERBS_AFTER_SPEAKERS)

/** After `Ditambahkannya,` anything that is more than a time is what was said. */
function isMoreThanTime(tokens: Tokens, from: number, to: number): boolean {
  return to - from > 2 && !isA(tokens, from, Is.time)
}

/** Whether enough words follow a comma to be what was said, though none is a verb: `Ditambahkan X, angka itu sekitar 21 persen`. */
function isMatterNext(tokens: Tokens, comma: number, to: number): boolean {
  if (tokens.kinds[comma] !== Kind.comma || to - comma < SHORTEST_MATTER) return false
  const first = comma + 1
  return (
    isSmallWord(tokens, first) && !isA(tokens, first, Is.time | Is.adverbialOpener | Is.role | Is.personNoun)
  )
}

const SHORTEST_MATTER = 6

/** Whether a clause that does not begin with a time follows, after a comma if there is one. */
function isClauseNext(tokens: Tokens, from: number, to: number): boolean {
  const first = tokens.kinds[from] === Kind.comma ? from + 1 : from
  return !isA(tokens, first, Is.time) && hasPredicate(tokens, first, to)
}
