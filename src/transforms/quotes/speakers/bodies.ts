import { NOUNS_FOR_ANY_BODY, NOUNS_FOR_COMPANIES } from '../../../language/speakers.ts'
import { COMPANY_WORDS } from '../../../language/titles.ts'
import { isInstitutionNamed } from '../grammar/mention.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { isSmallWord, type Range, type Tokens, textOf, wordAt } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import type { SpeakerEntity } from './entity.ts'
import type { NameIndex } from './name-index.ts'
import type { SpeakerRegistry } from './registry.ts'

const ANY_BODY = wordSet(NOUNS_FOR_ANY_BODY)
const COMPANY = wordSet(NOUNS_FOR_COMPANIES)
const COMPANY_NAME_WORDS = new Set(COMPANY_WORDS)

/**
 * The body that its own noun points back at: `perusahaan itu`, `kementerian tersebut`, `lembaga pengawas itu`. It is the last
 * speaker that the noun can mean, else the one that the text introduces under that noun.
 */
export function bodyPointedAt(
  tokens: Tokens,
  { from }: Range,
  registry: SpeakerRegistry,
  index: NameIndex,
): SpeakerEntity | Range | null {
  if (!isSmallWord(tokens, from) && from > 0 && isSmallWord(tokens, from - 1)) return null
  const noun = wordAt(tokens, from)
  const spoken = registry.lastWhere(
    ({ kind, name }) => kind === 'organization' && name !== null && mayBeCalled(tokens, from, noun, name),
  )
  return spoken ?? bodyInText(tokens, from, noun, index)
}

/** Whether a body of this name can be called by the noun. */
function mayBeCalled(tokens: Tokens, head: number, noun: string, name: string): boolean {
  const words = name.toLowerCase().split(/[\s.]+/)
  if (words.includes(noun)) return true
  if (noun === 'kementerian') return words[0]!.startsWith('kemen')
  if (COMPANY.has(tokens, head))
    return words.some((word) => COMPANY_NAME_WORDS.has(word)) || words.length === 1
  return ANY_BODY.has(tokens, head)
}

/** The first body before the noun that is named with it: `Kementerian Luar Negeri … kementerian tersebut`. */
function bodyInText(tokens: Tokens, from: number, noun: string, index: NameIndex): Range | null {
  const large = noun[0]!.toUpperCase() + noun.slice(1)
  let found: Range | null = null
  for (const place of index.occurrences(large)) {
    if (place >= from) break
    const phrase = readNounPhrase(tokens, place, tokens.count, 'anywhere')
    if (phrase === null || phrase.to - place < 2 || !isInstitutionNamed(tokens, phrase)) continue
    if (found !== null && textOf(tokens, found.from, found.to) !== textOf(tokens, phrase.from, phrase.to))
      return null
    found = { from: phrase.from, to: phrase.parts[0]!.to }
  }
  return found
}
