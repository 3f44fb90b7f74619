import { cliticMention, speakerAfter } from '../grammar/mention.ts'
import { Is } from '../tokens/lexicon.ts'
import { MASIH } from '../tokens/single-words.ts'
import { isA, Kind, wordAt } from '../tokens/tokens.ts'
import { contentAround } from './content-around.ts'
import type { CuePlace, IndirectRule, SpeechFrame } from './speech-rule.ts'

/** How sure the speech is, before the speaker is known. */
const CERTAINTY = { source: 0.92, clitic: 0.9 }

/** A bare cue set off by commas, without marks. */
export const PARENTHETIC: IndirectRule = {
  name: 'parenthetic',
  form: 'a bare cue and its speaker set off by commas: `…, kata X, …` · `…, lanjut dia.` · `…, katanya.` · `Kata X, …`',
  never:
    'a cue far from the head without a comma before it; the noun (`kata kunci`); a source that does not end at a comma, a time or the sentence',
  certainty: CERTAINTY,
  examples: [
    {
      text: 'Harga beras, kata Laras Widuri, sudah turun.',
      becomes: 'Harga beras ¦ sudah turun → Laras Widuri',
    },
    {
      text: 'Laras Widuri datang pagi itu. Jembatan sudah kuat, katanya.',
      becomes: 'Jembatan sudah kuat → Laras Widuri',
    },
  ],
  keeps: ['Warga mencari arti kata Laras di kamus.', 'Rapat itu membahas kata kunci, bukan harga.'],
  evidence: '13 of 13',

  find(place: CuePlace): SpeechFrame | null {
    const { tokens, cue } = place
    return isA(tokens, cue, Is.speechRoot) && !isA(tokens, cue, Is.documentNoun)
      ? parentheticWithSource(place)
      : parentheticWithClitic(place)
  },
}

/** `…, kata X, …`, `…, kata X.`, `Kata X, …`. */
function parentheticWithSource(place: CuePlace): SpeechFrame | null {
  const { tokens, cue, from, to } = place
  const opens = cue === from || (cue === from + 1 && MASIH.has(tokens, from))
  const isPaused = tokens.kinds[cue - 1] === Kind.comma
  if (!opens && !isPaused && cue - from > 6) return null
  const mention = speakerAfter(tokens, cue + 1, to)
  if (mention === null) return null
  const after = mention.range.to
  const next = tokens.kinds[after]
  if (!opens && !isPaused && (next !== Kind.comma || (mention.kind !== 'pronoun' && mention.kind !== 'name')))
    return null
  if (opens && next !== Kind.comma) return null
  if (mention.kind === 'document') return null
  const endsInAdverbial = isA(tokens, after, Is.adverbialOpener | Is.time)
  if (next !== Kind.comma && next !== Kind.open && after < to && !endsInAdverbial) return null
  const lemma = wordAt(tokens, cue)
  return contentAround(place, {
    rule: PARENTHETIC,
    certainty: CERTAINTY.source,
    lemma,
    mention,
    after,
    opens,
  })
}

/** `…, katanya.`, `…, ujarnya, …`. */
function parentheticWithClitic(place: CuePlace): SpeechFrame | null {
  const { tokens, cue, from, to } = place
  if (cue === from || tokens.kinds[cue - 1] !== Kind.comma) return null
  const after = cue + 1
  if (after < to && tokens.kinds[after] !== Kind.comma && !isA(tokens, after, Is.adverbialOpener | Is.time))
    return null
  return contentAround(place, {
    rule: PARENTHETIC,
    certainty: CERTAINTY.clitic,
    lemma: wordAt(tokens, cue).slice(0, -3),
    mention: cliticMention(tokens, cue),
    after,
    opens: false,
  })
}
