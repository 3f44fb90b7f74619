import { SHORT_OFFICES } from '../../language/titles.ts'
import { type Entity, holds } from './entity.ts'
import { Is } from './lexicon.ts'
import { Kind, type Range, type Tokens, wordAt } from './tokens.ts'

/** The office in a description, in small letters without its pointer: `Bupati itu` → `bupati`. */
export function officeOf(tokens: Tokens, range: Range): string {
  if ((tokens.bits[range.from]! & (Is.role | Is.rank)) === 0) return ''
  const parts: string[] = []
  for (let i = range.from; i < range.to; i++) {
    if (tokens.kinds[i] !== Kind.word) continue
    const word = wordAt(tokens, i)
    if (word === 'itu' || word === 'ini' || word === 'tersebut') continue
    parts.push(word)
  }
  return parts.join(' ')
}

export function startsIndefinite(tokens: Tokens, head: number): boolean {
  const word = wordAt(tokens, head)
  return word === 'seorang' || word === 'salah' || word === 'sejumlah'
}

export function holdsOffice(entity: Entity, office: string): boolean {
  if (entity.kind !== 'person' || entity.title === null) return false
  const title = ` ${entity.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  if (title.includes(` ${office} `))
    return !(title.includes(`wakil ${office} `) && !office.startsWith('wakil'))
  const long = LONG_OFFICES.get(office)
  if (long !== undefined && title.includes(` ${long} `)) return true
  const words = office.split(' ')
  return words.length > 1 && title.startsWith(` ${words[0]} `) && holds(title.split(' '), words)
}

const LONG_OFFICES = new Map(SHORT_OFFICES)
