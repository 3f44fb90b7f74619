import { INDEFINITE_OPENERS, POINTERS } from '../../../language/function-words.ts'
import { SHORT_OFFICES } from '../../../language/titles.ts'
import { Is } from '../tokens/lexicon.ts'
import { DI } from '../tokens/single-words.ts'
import { isA, isWord, type Range, type Tokens, wordAt } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { containsInOrder, type SpeakerEntity } from './entity.ts'
import { isMadeOfSyllables, isShortOffice } from './short-offices.ts'

const OFFICE_POINTERS = wordSet(POINTERS)
const INDEFINITE = wordSet(INDEFINITE_OPENERS)

/** The office in a description, in small letters without its pointer: `Bupati itu` → `bupati`. */
export function officeOf(tokens: Tokens, range: Range): string {
  if (!isA(tokens, range.from, Is.role | Is.rank)) return ''
  const parts: string[] = []
  for (let i = range.from; i < range.to; i++) {
    if (!isWord(tokens, i)) continue
    if (OFFICE_POINTERS.has(tokens, i)) continue
    // `Gubernur di Bandarlampung, Selasa`: where it was said.
    if (parts.length > 0 && DI.has(tokens, i)) break
    parts.push(wordAt(tokens, i))
  }
  return parts.join(' ')
}

export function startsIndefinite(tokens: Tokens, head: number): boolean {
  return INDEFINITE.has(tokens, head)
}

export function holdsOffice(entity: SpeakerEntity, office: string): boolean {
  return entity.kind === 'person' && entity.title !== null && titleHolds(entity.title, office)
}

/** Whether who has a title holds an office (in small letters), never as its deputy. */
export function titleHolds(printed: string, office: string): boolean {
  const title = ` ${printed.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  if (title.includes(` ${office} `))
    return !(title.includes(`wakil ${office} `) && !office.startsWith('wakil'))
  const long = LONG_OFFICES.get(office)
  if (long !== undefined && title.includes(` ${long} `) && !title.includes(`wakil ${long} `)) return true
  const words = office.split(' ')
  const titleWords = title.trim().split(' ')
  if (words.length === 1) return isShortOffice(office, titleWords)
  // `Wamenag Bimo …, kata Wakil Menteri Agama`: the title may be the short one.
  if (titleWords.length === 1 && isShortOffice(titleWords[0]!, words)) return true
  if (titleWords[0] !== words[0]) return false
  // `Gubernur Kalteng`: the place is made of syllables too.
  return (
    containsInOrder(titleWords, words) ||
    (words.length === 2 && isMadeOfSyllables(words[1]!, titleWords.slice(1)))
  )
}

const LONG_OFFICES = new Map(SHORT_OFFICES)
