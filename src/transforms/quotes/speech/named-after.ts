import {
  ADVERBS_AFTER_SPEAKERS,
  NOUNS_FOR_WORDS,
  OPENERS_OF_WRITINGS,
  POINTERS,
  POINTERS_AT_WORDS,
  WORDS_BEFORE_HANDERS_DOWN,
} from '../../../language/function-words.ts'
import { type Mention, speakerAfter } from '../grammar/mention.ts'
import { Is } from '../tokens/lexicon.ts'
import { isA, isCapitalised, isWord, Kind, type Tokens, wordAt } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { isUtterance } from './implicit.ts'
import { directSpeech, NO_CUE } from './speech-frame.ts'
import type { DirectRule, MarkedPlace, SpeechFrame } from './speech-rule.ts'

/** How sure the speech is, before the speaker is known. */
const CERTAINTY = { pointed: 0.95, dash: 0.9, writing: 0.88 }

/** Words in marks whose speaker is named after them without a cue beside the marks. */
export const NAMED_AFTER: DirectRule = {
  name: 'named-after',
  form: 'words in marks, then who said them after a dash or in brackets, or in a sentence that points back: `"…." — X` · `"…." Demikian disampaikan X` · `"…." Hal itu dikatakan X`',
  never:
    'a name after a dash that goes on with a verb; a sentence that only tells of the matter (`Hal itu dibantah X`)',
  certainty: CERTAINTY,
  examples: [
    {
      text: '"Sungai ini milik kita semua." — Laras Widuri, Bupati Tirtasari',
      becomes: '"Sungai ini milik kita semua." → Laras Widuri (Bupati Tirtasari)',
    },
    {
      text: '"Kami mohon maaf atas gangguan ini." Demikian disampaikan Bupati Bagus Wirawan.',
      becomes: '"Kami mohon maaf atas gangguan ini." → Bagus Wirawan (Bupati)',
    },
    {
      text: '"Kami mohon maaf atas gangguan ini."\nHal itu dikatakan Bagus Wirawan, Senin.',
      becomes: '"Kami mohon maaf atas gangguan ini." → Bagus Wirawan',
    },
  ],
  keeps: [
    '"Stok beras aman," kata Laras Widuri.',
    '"Kami mohon maaf atas gangguan ini." — Bagus Wirawan lalu pergi tanpa menjawab.',
    '"Kami mohon maaf atas gangguan ini." Hal itu dibantah Bagus Wirawan.',
    '"Sebaik-baik orang adalah yang paling berguna bagi sesama." (HR Wirawan)',
  ],
  evidence: '0 of 0',

  find(place: MarkedPlace): SpeechFrame | null {
    const { tokens, span, to } = place
    if (span.malformed !== null) return null
    const source = writingAfter(place) ?? (isUtterance(place) ? sourceAfter(place) : null)
    if (source === null) return null
    const { mention, cue, certainty } = source
    const lemma = cue === NO_CUE ? '' : wordAt(tokens, cue)
    const end = Math.min(mention.range.to, to)
    return directSpeech(span, { rule: NAMED_AFTER, certainty, cue, lemma, mention, at: span.first, to: end })
  },
}

interface SourceAfter {
  readonly mention: Mention
  readonly cue: number
  readonly certainty: number
}

function sourceAfter({ tokens, span, to }: MarkedPlace): SourceAfter | null {
  const next = tokens.kinds[span.last + 1] === Kind.stop ? span.last + 2 : span.last + 1
  const kind = tokens.kinds[next]
  if (kind === Kind.dash || kind === Kind.open) return besideDash(tokens, next, to)
  if (next < to) return pointedAt(tokens, next, to)
  // The sentence that points back may be the next paragraph.
  let from = next
  while (tokens.kinds[from] === Kind.lineEnd && from < next + 3) from += 1
  return pointedAt(tokens, from, lineEndAfter(tokens, from))
}

/** `"…." — X`, `"…." (X)`: a name up to the end of its line, sentence or bracket, or a comma and a title. */
function besideDash(tokens: Tokens, dash: number, to: number): SourceAfter | null {
  let from = dash
  while (tokens.kinds[from] === Kind.dash || tokens.kinds[from] === Kind.open) from += 1
  if (from >= to || !isCapitalised(tokens, from) || isA(tokens, from, Is.time)) return null
  if (HANDED_DOWN.has(tokens, from)) return null
  const mention = speakerAfter(tokens, from, to)
  if (mention === null || mention.kind !== 'name') return null
  const after = mention.range.to
  const end = tokens.kinds[after]
  const isWhole = after >= to || end === Kind.stop || end === Kind.comma || end === Kind.close
  return isWhole ? { mention, cue: NO_CUE, certainty: CERTAINTY.dash } : null
}

const HANDED_DOWN = wordSet(WORDS_BEFORE_HANDERS_DOWN)
const POINT_AT_WORDS = wordSet(POINTERS_AT_WORDS)
const FOR_WORDS = wordSet(NOUNS_FOR_WORDS)
const POINT = wordSet(POINTERS)
const BEFORE_AGENT = wordSet([...ADVERBS_AFTER_SPEAKERS, 'oleh', 'yang'])
const DENIALS = wordSet(['dibantah'])

/** `Demikian disampaikan X`, `Begitulah kata X`, `Hal itu dikatakan oleh X`, `Begitulah ungkapan X`. */
function pointedAt(tokens: Tokens, from: number, to: number): SourceAfter | null {
  if (from >= to || !isCapitalised(tokens, from)) return null
  let cue = from
  if (POINT_AT_WORDS.has(tokens, from)) cue += 1
  else if (FOR_WORDS.has(tokens, from) && POINT.has(tokens, from + 1)) cue += 2
  else return null
  while (BEFORE_AGENT.has(tokens, cue)) cue += 1
  if (cue >= to || !isWord(tokens, cue) || DENIALS.has(tokens, cue)) return null
  if (!isA(tokens, cue, Is.passive | Is.speechRoot) && !FOR_WORDS.has(tokens, cue)) return null
  const mention = speakerAfter(tokens, cue + 1, to)
  if (mention === null || mention.kind === 'document' || mention.kind === 'pronoun') return null
  return { mention, cue, certainty: CERTAINTY.pointed }
}

const OPEN_A_WRITING = wordSet(OPENERS_OF_WRITINGS)

/** `"…," sebagaimana Pasal 5 Peraturan Menteri`. */
function writingAfter({ tokens, next, limit }: MarkedPlace): SourceAfter | null {
  if (!OPEN_A_WRITING.has(tokens, next) || !isA(tokens, next + 1, Is.documentNoun)) return null
  const mention = speakerAfter(tokens, next + 1, limit)
  return mention?.kind === 'document' ? { mention, cue: NO_CUE, certainty: CERTAINTY.writing } : null
}

/** No sentence that names a source is longer. */
const REACH = 40

function lineEndAfter(tokens: Tokens, from: number): number {
  let i = from
  while (i < Math.min(tokens.count, from + REACH) && tokens.kinds[i] !== Kind.lineEnd) i += 1
  return i
}
