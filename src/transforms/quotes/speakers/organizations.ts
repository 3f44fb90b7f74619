import { areInitials } from '../grammar/initials.ts'
import { afterSpeechNoun, type Mention } from '../grammar/mention.ts'
import { Is } from '../tokens/lexicon.ts'
import {
  isA,
  isCapitalised,
  isWord,
  Kind,
  type Range,
  Shape,
  type Tokens,
  textOf,
  wordAt,
} from '../tokens/tokens.ts'
import { bodyPointedAt } from './bodies.ts'
import { addAlias, type SpeakerEntity } from './entity.ts'
import type { NameIndex } from './name-index.ts'
import type { Persons } from './persons.ts'
import type { SpeakerRegistry } from './registry.ts'

/** The institutions among the speakers, by their name or by the short form that the text explains. */
export class Organizations {
  readonly #tokens: Tokens
  readonly #registry: SpeakerRegistry
  readonly #index: NameIndex
  readonly #persons: Persons

  constructor(tokens: Tokens, registry: SpeakerRegistry, index: NameIndex, persons: Persons) {
    this.#tokens = tokens
    this.#registry = registry
    this.#index = index
    this.#persons = persons
  }

  /** The institution that a mention names; a single word may turn out to be a person's alias or initials. */
  resolve(mention: Mention): SpeakerEntity {
    const tokens = this.#tokens
    if (mention.pointsBack) {
      const meant = bodyPointedAt(tokens, mention.range, this.#registry, this.#index)
      if (meant !== null) return 'kind' in meant ? meant : this.#resolveRange(meant)
    }
    const past = afterSpeechNoun(tokens, mention.range)
    const range: Range = { from: past, to: mention.name.to > past ? mention.name.to : mention.range.to }
    if (range.to - range.from !== 1 || !isCapitalised(tokens, past)) return this.#resolveRange(range)
    const word = textOf(tokens, range.from, range.to)
    const person = this.#persons.byAlias({ ...mention, name: range, range })
    if (person !== null) return person
    const places = this.#index.occurrences(word)
    if (tokens.shapes[past] !== Shape.capital && areInitials(tokens, places))
      return this.#persons.introduce({ ...mention, name: range }, [word])
    const name = this.#persons.nameOfAlias(range, word)
    if (name !== null && isA(tokens, name.from, Is.name | Is.commonNamePart))
      return this.#persons.introduce({ ...mention, name: range, range }, [word])
    const explained = explainedInstitution(tokens, word, places)
    if (explained === null && tokens.bits[past] === 0 && word.length <= LONGEST_INITIALS) {
      const initialled = this.#persons.nameOfInitials(word)
      if (initialled !== null) return this.#persons.introduceAs(initialled, word)
    }
    const entity = this.#resolveRange(explained ?? range)
    if (entity.name !== word) addAlias(entity, word)
    return entity
  }

  #resolveRange(range: Range): SpeakerEntity {
    const tokens = this.#tokens
    let { to } = range
    let alias: string | null = null
    if (tokens.kinds[to - 1] === Kind.close) {
      let open = to - 1
      while (open > range.from && tokens.kinds[open] !== Kind.open) open -= 1
      if (open > range.from) {
        alias = textOf(tokens, open + 1, to - 1)
        to = open
      }
    }
    const text = textOf(tokens, range.from, to)
    const known =
      this.#registry.find('organization', text) ?? this.#registry.lastWithAlias(text, 'organization')
    if (known !== null) return known
    const isNamed = hasProperCapital(tokens, range.from, to) || text === 'pemerintah'
    const entity = this.#registry.findOrAdd(text, 'organization', isNamed)
    if (alias !== null) addAlias(entity, alias)
    return entity
  }
}

/** More letters than these are a body's. */
const LONGEST_INITIALS = 3

/** The institution whose short form is in brackets after its name. */
export function explainedInstitution(tokens: Tokens, word: string, places: readonly number[]): Range | null {
  for (const place of places) {
    if (tokens.kinds[place - 1] !== Kind.open || tokens.kinds[place + 1] !== Kind.close) continue
    let from = place - 1
    while (from > 0 && place - from < 12 && mayStandInInstitution(tokens, from - 1)) from -= 1
    while (from < place - 1 && (!isCapitalised(tokens, from) || isA(tokens, from, Is.role | Is.rank)))
      from += 1
    for (let i = from; i < place - 1; i++) {
      if (
        isA(tokens, i, Is.institution) &&
        isCapitalised(tokens, i) &&
        word[0] === tokens.text[tokens.starts[i]!]
      ) {
        from = i
        break
      }
    }
    if (from < place - 2) return { from, to: place - 1 }
  }
  return null
}

function mayStandInInstitution(tokens: Tokens, i: number): boolean {
  if (isCapitalised(tokens, i)) return true
  if (tokens.kinds[i] === Kind.other) return true
  return isWord(tokens, i) && (wordAt(tokens, i) === 'dan' || wordAt(tokens, i) === 'atas')
}

export function hasProperCapital(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!isCapitalised(tokens, i)) continue
    if (i > from || !isA(tokens, i, Is.common | Is.institutionNoun) || tokens.shapes[i] === Shape.capitals)
      return true
  }
  return false
}
