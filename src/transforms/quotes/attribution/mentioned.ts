import { COUNTERS_OF_THINGS, GROUP_NOUNS } from '../../../language/speakers.ts'
import { type Mention, mentionOf } from '../grammar/mention.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { Is, SPEAKER_NOUN } from '../tokens/lexicon.ts'
import { PARA } from '../tokens/single-words.ts'
import { isA, isCapitalised, isSmallWord, isWord, type Tokens } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'

/** Many people of whom a sentence tells, wherever they are in it (`menemui belasan pedagang`); the last ones. Null for none. */
export function crowdIn(tokens: Tokens, from: number, to: number): Mention | null {
  let crowd: Mention | null = null
  for (let i = from; i < to; i++) {
    if (!isWord(tokens, i) || !isA(tokens, i, Is.groupNoun) || isA(tokens, i, Is.groupPronoun)) continue
    if (i > from && isA(tokens, i - 1, Is.role | Is.personNoun)) continue
    const phrase = readNounPhrase(tokens, i, to, 'anywhere')
    const mention = phrase === null ? null : mentionOf(tokens, phrase)
    if (mention === null) continue
    if (mention.kind === 'group' && isOfPeople(tokens, mention)) crowd = mention
    i = mention.range.to - 1
  }
  return crowd
}

/** Whether a phrase counts people, by a noun for them (`belasan pedagang`, `para buruh`), and not things (`beberapa kali`). */
function isOfPeople(tokens: Tokens, { range }: Mention): boolean {
  if (PARA.has(tokens, range.from)) return true
  for (let i = range.from; i < range.to; i++) if (isA(tokens, i, Is.personNoun | Is.role)) return true
  return isA(tokens, range.from, Is.groupNoun) && NOUNS_OF_PEOPLE.has(tokens, range.from)
}

const NOUNS_OF_PEOPLE = wordSet(GROUP_NOUNS.filter((noun) => !COUNTERS_OF_THINGS.includes(noun)))

/** The one person whom a sentence names with several elements or a title; null where it names nobody or two. */
export function onlyPersonIn(tokens: Tokens, from: number, to: number): Mention | null {
  let only: Mention | null = null
  for (let i = from + 1; i < to; i++) {
    if (!isWord(tokens, i) || isA(tokens, i, Is.time)) continue
    const mayBegin = isCapitalised(tokens, i) || (isSmallWord(tokens, i) && isA(tokens, i, Is.role))
    if (!mayBegin || (isSmallWord(tokens, i) && !isA(tokens, i, SPEAKER_NOUN))) continue
    const phrase = readNounPhrase(tokens, i, to, 'anywhere')
    const mention = phrase === null ? null : mentionOf(tokens, phrase)
    if (mention === null) continue
    i = mention.range.to - 1
    if (mention.kind !== 'name') continue
    if (only !== null) return null
    only = mention
  }
  return only
}
