import { EPITHET_OPENERS } from '../../../language/names.ts'
import { baseWords } from '../../../language/natural.ts'
import type { Mention } from '../grammar/mention.ts'
import type { SpeakerResolver } from '../speakers/resolve.ts'
import { Is } from '../tokens/lexicon.ts'
import { isA, isCapitalised, type Tokens, wordAt } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'

const OPEN_AN_EPITHET = wordSet(EPITHET_OPENERS)

/**
 * Whether what looks like a name at the head of a sentence is nobody's: an epithet (`The Blue Tiger`, `Si Elang Laut`), or
 * everyday words, the first of which is large only as the first of its sentence (`Warung milik Gani terbakar`, `Sawah Mekar
 * rusak`). Never a word that the text writes large within a sentence too (`kata Bangkit`), nor a listed name.
 */
export function isNobodysName(tokens: Tokens, { name, range }: Mention, speakers: SpeakerResolver): boolean {
  const first = range.from
  if (OPEN_AN_EPITHET.has(tokens, first)) return true
  if (isA(tokens, first, PERSONS_OWN) || speakers.isLargeWithinSentence(first)) return false
  if (isA(tokens, first, Is.common)) return true
  for (let i = first; i < name.to; i++) if (!isEveryday(tokens, i)) return false
  return true
}

/** Whether a name is somebody's by what is beside it, by the text, or by a second word that no dictionary has. */
export function isSomebodysName(tokens: Tokens, mention: Mention, speakers: SpeakerResolver): boolean {
  if (speakers.isPersonal(mention) || (mention.phrase?.parts.length ?? 0) > 1) return true
  const { from, to } = mention.name
  let strange = 0
  for (let i = from; i < to; i++) if (isCapitalised(tokens, i) && !isEveryday(tokens, i)) strange += 1
  return to - from > 1 && strange > 0
}

const PERSONS_OWN =
  Is.name | Is.commonNamePart | Is.role | Is.rank | Is.honorific | Is.personNoun | Is.titleWord

function isEveryday(tokens: Tokens, i: number): boolean {
  return isA(tokens, i, Is.common | Is.place | Is.placeHead) || baseWords().has(wordAt(tokens, i))
}
