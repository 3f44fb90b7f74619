import { ADVERBS_AFTER_SPEAKERS } from '../../../language/function-words.ts'
import { AGENTLESS_PASSIVES, RELAYING_OPENERS_FOR_LIKENESS } from '../../../language/verbs.ts'
import { hasPredicate } from '../grammar/finite-verb.ts'
import { cliticMention, type Mention, speakerAfter } from '../grammar/mention.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { Is } from '../tokens/lexicon.ts'
import { BAHWA, OLEH, YANG } from '../tokens/single-words.ts'
import { isA, isCapitalised, isSmallWord, Kind, type Tokens, wordAt } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { contentAround, opensWithCue } from './content-around.ts'
import { sourceMention } from './speech-frame.ts'
import type { CuePlace, IndirectRule, SourceMention, SpeechFrame } from './speech-rule.ts'

/** How sure the speech is, before the speaker is known. */
const CERTAINTY = { opening: 0.88 }

/** A passive verb with its agent at the head of a sentence. */
export const PASSIVE: IndirectRule = {
  name: 'passive',
  form: 'a passive verb and its agent at the head, then what was said: `Dijelaskannya, …` · `Dipaparkan X, …` · `Dilanjutkan X bahwa …`',
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
  evidence: '8 of 11',

  find(place: CuePlace): SpeechFrame | SourceMention | null {
    const { tokens, cue, from, to } = place
    const head = LIKE.has(tokens, cue - 1) && cue > from ? cue - 1 : cue
    const opens = head === from || opensWithCue(tokens, from, head)
    const word = wordAt(tokens, cue)
    if (word.endsWith('nya')) return opens ? passiveWithClitic(place, word) : null
    const isAgentless = AGENTLESS.has(tokens, cue)
    const first = tokens.kinds[cue + 1] === Kind.comma && isCapitalised(tokens, cue + 2) ? cue + 2 : cue + 1
    const mention = speakerAfter(tokens, first, to)
    if (mention === null || mention.kind === 'document') return null
    if (isAgentless && mention.kind !== 'name') return null
    const after = afterDescription(tokens, mention, to)
    if (
      opens &&
      (tokens.kinds[after] === Kind.comma ||
        BAHWA.has(tokens, after) ||
        (OLEH.has(tokens, cue + 1) && !JOINS.has(tokens, after))) &&
      isClauseNext(tokens, after, to)
    )
      return contentAround(place, {
        rule: PASSIVE,
        certainty: CERTAINTY.opening,
        lemma: word,
        mention,
        after,
        opens,
      })
    const isRelative = cue !== from && YANG.has(tokens, cue - 1)
    return isAgentless || mention.kind === 'pronoun' || isRelative ? null : sourceMention(cue, mention)
  },
}

const JOINS = wordSet(['atau', 'dan', 'serta', 'yang'])
const LIKE = wordSet(RELAYING_OPENERS_FOR_LIKENESS)
const AGENTLESS = wordSet(AGENTLESS_PASSIVES)

/** `Dijelaskannya, …`. */
function passiveWithClitic(place: CuePlace, word: string): SpeechFrame | null {
  const { tokens, cue, to } = place
  const after = cue + 1
  const isSaid =
    tokens.kinds[after] === Kind.comma
      ? isMoreThanTime(tokens, after + 1, to)
      : isClauseNext(tokens, after, to)
  if (!isSaid) return null
  return contentAround(place, {
    rule: PASSIVE,
    certainty: CERTAINTY.opening,
    lemma: word.slice(0, -3),
    mention: cliticMention(tokens, cue),
    after,
    opens: true,
  })
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

/** Whether a clause that does not begin with a time follows, after a comma if there is one. */
function isClauseNext(tokens: Tokens, from: number, to: number): boolean {
  const first = tokens.kinds[from] === Kind.comma ? from + 1 : from
  return !isA(tokens, first, Is.time) && hasPredicate(tokens, first, to)
}
