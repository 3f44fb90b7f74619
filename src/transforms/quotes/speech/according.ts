import { DOCUMENT_NOUNS_OF_SOMEBODY } from '../../../language/speakers.ts'
import { cliticMention, type Mention, speakerAfter } from '../grammar/mention.ts'
import { Is } from '../tokens/lexicon.ts'
import { isA, Kind, type Tokens, wordAt } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { contentAround, opensWithCue } from './content-around.ts'
import type { CuePlace, IndirectRule, SpeechFrame } from './speech-rule.ts'

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
  ],
  keeps: ['Menurut data dinas pasar, harga beras sudah turun.', 'Barang itu disusun menurut ukuran.'],
  evidence: '13 of 13',

  find(place: CuePlace): SpeechFrame | null {
    const { tokens, cue, from, to } = place
    const opens = cue === from || opensWithCue(tokens, from, cue)
    if (!opens && tokens.kinds[cue - 1] !== Kind.comma) return null
    if (wordAt(tokens, cue) === 'menurutnya')
      return contentAfterSource(place, cliticMention(tokens, cue), cue + 1, opens)
    const mention = speakerAfter(tokens, cue + 1, to)
    if (mention === null || mention.kind === 'document' || isData(tokens, cue + 1)) return null
    return contentAfterSource(place, mention, mention.range.to, opens)
  },
}

function contentAfterSource(
  place: CuePlace,
  mention: Mention,
  after: number,
  opens: boolean,
): SpeechFrame | null {
  return contentAround(place, {
    rule: ACCORDING,
    certainty: CERTAINTY.source,
    lemma: 'menurut',
    mention,
    after,
    opens,
    reportsWithoutPause: true,
    needsPredicate: true,
  })
}

const WRITINGS_OF_SOMEBODY = wordSet(DOCUMENT_NOUNS_OF_SOMEBODY)

function isData(tokens: Tokens, i: number): boolean {
  return isA(tokens, i, Is.documentNoun) && !WRITINGS_OF_SOMEBODY.has(tokens, i)
}
