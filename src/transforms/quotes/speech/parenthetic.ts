import { WORDS_BEFORE_THE_NOUN_KATA } from '../../../language/function-words.ts'
import { PLAIN_ROOTS, ROOTS_OF_HEARSAY } from '../../../language/verbs.ts'
import { hasPredicate } from '../grammar/finite-verb.ts'
import { cliticMention, type Mention, speakerAfter } from '../grammar/mention.ts'
import { ACTIVE_VERB, Is } from '../tokens/lexicon.ts'
import { LEBIH, MASIH, NYA, OLEH } from '../tokens/single-words.ts'
import { isA, isSmallWord, isWord, Kind, type Tokens, wordAt } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { contentAround, goesOnAfterSource, isAfterLeadIn, opensWithCue } from './content-around.ts'
import type { CuePlace, IndirectRule, SpeechFrame } from './speech-rule.ts'

/** How sure the speech is, before the speaker is known. */
const CERTAINTY = { source: 0.92, clitic: 0.9, withoutPause: 0.88 }

/** A bare cue set off by commas, without marks. */
export const PARENTHETIC: IndirectRule = {
  name: 'parenthetic',
  form: 'a bare cue and its speaker set off by commas: `…, kata X, …` · `…, lanjut dia.` · `…, katanya.` · `Kata X, …` · `Keputusan itu kata dia dibuat …` · `… terpeleset kata X.`',
  never:
    'a cue without commas after which no predicate goes on; the noun (`kata kunci`); a source that does not end at a comma, a time or the sentence',
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
    {
      text: 'Laras Widuri datang pagi itu. Keputusan itu kata dia dibuat setelah rapat.',
      becomes: 'Keputusan itu ¦ dibuat setelah rapat → Laras Widuri',
    },
  ],
  keeps: ['Warga mencari arti kata Laras di kamus.', 'Rapat itu membahas kata kunci, bukan harga.'],
  evidence: '59 of 63',

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
  const isApart = NYA.has(tokens, cue + 1)
  const mention = isApart ? cliticMention(tokens, cue + 1) : speakerAfter(tokens, cue + 1, to)
  if (mention === null) return null
  const after = isApart ? cue + 2 : mention.range.to
  const next = tokens.kinds[after]
  if (isWithoutPause(place, mention, isPaused) || (!isPaused && endsClause(place, mention)))
    return contentAround(place, {
      rule: PARENTHETIC,
      certainty: CERTAINTY.withoutPause,
      lemma: wordAt(tokens, cue),
      mention,
      after,
      opens: opensWithCue(tokens, from, cue),
      reportsWithoutPause: true,
    })
  if (!opens && !isPaused && cue - from > 6) return null
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

const HEARSAY = new Set(ROOTS_OF_HEARSAY)
const PLAIN_WORDS = wordSet(PLAIN_ROOTS)

/** `Keputusan itu kata dia dibuat …`, `Namun, kata X harga …`: no comma sets the source off, but a predicate goes on. */
function isWithoutPause(
  { tokens, cue, from, to }: CuePlace,
  { kind, range }: Mention,
  isPaused: boolean,
): boolean {
  if ((kind !== 'pronoun' && kind !== 'name') || cue === from || range.to + 1 >= to) return false
  if (!isPlainCue(tokens, cue) || !isWord(tokens, range.to)) return false
  for (let i = range.from; i < range.to; i++) if (tokens.kinds[i] === Kind.comma) return false
  if (isSmallWord(tokens, range.to) && isA(tokens, range.to, ACTIVE_VERB)) return false
  const isOpened =
    opensWithCue(tokens, from, cue) || (!isPaused && isAfterLeadIn(tokens, from, cue, range.to, to))
  if (isOpened && !endsAfterSource(tokens, range.to) && hasPredicate(tokens, range.to, to)) return true
  return !isPaused && goesOnAfterSource(tokens, from, cue, range.to)
}

/** A root that hardly means anything but speech; not in `lebih lanjut Laras meminta …`. */
function isPlainCue(tokens: Tokens, cue: number): boolean {
  return PLAIN_WORDS.has(tokens, cue) && isSmallWord(tokens, cue) && !LEBIH.has(tokens, cue - 1)
}

/**
 * `Korban diduga terpeleset kata Laras.`: a source that no comma sets off ends its sentence, after a whole clause. The noun is
 * no cue (`arti kata Laras`), nor is a bare verb (`Polisi sudah ungkap Laras`).
 */
function endsClause({ tokens, cue, from, to }: CuePlace, { kind, range }: Mention): boolean {
  if ((kind !== 'pronoun' && kind !== 'name') || cue - from < 2 || !isWord(tokens, cue - 1)) return false
  if (!isPlainCue(tokens, cue) || OLEH.has(tokens, cue + 1)) return false
  const before = cue - 1
  if (BEFORE_THE_NOUN.has(tokens, before)) return false
  if (isA(tokens, before, Is.finite | Is.adverb | Is.clauseOpener | Is.adverbialOpener)) return false
  if (range.to < to && tokens.kinds[range.to] !== Kind.open && !endsAfterSource(tokens, range.to))
    return false
  return hasPredicate(tokens, from, cue)
}

const BEFORE_THE_NOUN = wordSet(WORDS_BEFORE_THE_NOUN_KATA)

/** Whether a place, a time, a hearer begins at `i`, not the words themselves. */
function endsAfterSource(tokens: Tokens, i: number): boolean {
  return isA(tokens, i, Is.adverbialOpener | Is.time) && !isA(tokens, i, Is.finite)
}

/** `…, katanya.`, `…, ujarnya, …`. */
function parentheticWithClitic(place: CuePlace): SpeechFrame | null {
  const { tokens, cue, from, to } = place
  const after = cue + 1
  const root = wordAt(tokens, cue).slice(0, -3)
  if (cue === from) {
    // `Katanya, …` is hearsay.
    if (HEARSAY.has(root) || tokens.kinds[after] !== Kind.comma) return null
    if (!hasPredicate(tokens, after + 1, to) && to - after < SHORTEST_VERBLESS) return null
    const mention = cliticMention(tokens, cue)
    return contentAround(place, {
      rule: PARENTHETIC,
      certainty: CERTAINTY.clitic,
      lemma: root,
      mention,
      after,
      opens: true,
    })
  }
  if (tokens.kinds[cue - 1] !== Kind.comma)
    return isInsideClause(place, root)
      ? contentAround(place, {
          rule: PARENTHETIC,
          certainty: CERTAINTY.withoutPause,
          lemma: root,
          mention: cliticMention(tokens, cue),
          after,
          opens: false,
          reportsWithoutPause: true,
        })
      : null
  if (after < to && tokens.kinds[after] !== Kind.comma && !isA(tokens, after, Is.adverbialOpener | Is.time))
    return null
  return contentAround(place, {
    rule: PARENTHETIC,
    certainty: CERTAINTY.clitic,
    lemma: root,
    mention: cliticMention(tokens, cue),
    after,
    opens: false,
  })
}

/** Fewer words than this after `Sebutnya,` are no report unless one of them is a verb. */
const SHORTEST_VERBLESS = 6
const PLAIN = new Set(PLAIN_ROOTS)

/** `Anak itu ungkapnya sudah pulang`: as with a source, and never what is only hearsay (`Rumah itu katanya angker`). */
function isInsideClause({ tokens, cue, from }: CuePlace, root: string): boolean {
  return PLAIN.has(root) && !HEARSAY.has(root) && goesOnAfterSource(tokens, from, cue, cue + 1)
}
