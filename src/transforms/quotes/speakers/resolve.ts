import { type Mention, personIn } from '../grammar/mention.ts'
import { readPhrase } from '../grammar/noun-phrase.ts'
import { elementsOf } from '../grammar/personal-name.ts'
import { Is } from '../tokens/lexicon.ts'
import { isCapitalised, isEmpty, Kind, type Tokens, textOf } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import type { Entity } from './entity.ts'
import { Names } from './names-in-text.ts'
import { holdsOffice, officeOf, startsIndefinite } from './offices.ts'
import { Organizations } from './organizations.ts'
import { Persons } from './persons.ts'
import { Roster } from './registry.ts'

/** The speakers of one article. */
export class Speakers {
  readonly #tokens: Tokens
  readonly #names: Names
  readonly #roster = new Roster()
  readonly #persons: Persons
  readonly #organizations: Organizations

  /** @param called the elements by which the article calls its speakers */
  constructor(tokens: Tokens, called: ReadonlySet<string>) {
    this.#tokens = tokens
    this.#names = new Names(tokens, called)
    this.#persons = new Persons(tokens, this.#roster, this.#names)
    this.#organizations = new Organizations(tokens, this.#roster, this.#names.index, this.#persons)
  }

  /** Whether a name is plainly a person's: by its elements, by a title or rank before it, or by being called so. */
  isPersonal(mention: Mention): boolean {
    return mention.name.from > mention.range.from || this.#names.isPersonal(mention.name)
  }

  /** The speaker a mention names or describes by itself; null for pronouns and whoever must be found by context. */
  resolve(mention: Mention, current: Entity | null): Entity | null {
    switch (mention.kind) {
      case 'name':
      case 'alias':
        return this.#named(mention, current)
      case 'organization':
        return this.#organizations.called(mention)
      case 'account':
        return this.#roster.keyed(textOf(this.#tokens, mention.name.from, mention.name.to), 'account', true)
      case 'description':
        return this.#described(mention, current)
      case 'group':
        return isPronoun(this.#tokens, mention)
          ? this.#those(current)
          : this.#roster.keyed(this.#textOf(mention), 'group', false)
      case 'document':
        return this.#document(mention, current)
      default:
        return null
    }
  }

  #textOf(mention: Mention): string {
    return this.#tokens.text.slice(mention.start, mention.end)
  }

  #named(mention: Mention, current: Entity | null): Entity | null {
    const name = this.#names.trimmed(mention.name)
    return isEmpty(name)
      ? this.#described(mention, current)
      : this.#persons.called({ ...mention, name }, current)
  }

  /** `studi tersebut`: the writing quoted last, or the one the text gives a name (Studi Global …). */
  #document(mention: Mention, current: Entity | null): Entity {
    if (!mention.pointsBack) return this.#roster.keyed(this.#textOf(mention), 'document', false)
    if (current !== null && current.kind === 'document') return current
    const tokens = this.#tokens
    for (const place of this.#names.index.places(capitalisedAt(tokens, mention.range.from))) {
      let to = place + 1
      while (isCapitalised(tokens, to)) to += 1
      if (to > place + 1 && place !== mention.range.from)
        return this.#roster.keyed(textOf(tokens, place + 1, to), 'document', true)
    }
    return this.#roster.keyed(this.#textOf(mention), 'document', false)
  }

  /** `mereka`: the current source if it is many, else the last one that was. */
  #those(current: Entity | null): Entity | null {
    if (current !== null && current.kind !== 'person') return current
    return this.#roster.lastWho(({ kind }) => kind === 'group' || kind === 'organization')
  }

  #described(mention: Mention, current: Entity | null): Entity | null {
    const tokens = this.#tokens
    const head = mention.range.from
    const office = officeOf(tokens, mention.range)
    if (office !== '' && !startsIndefinite(tokens, head)) {
      const held = this.#holderOf(office, current) ?? this.#holderInText(head)
      if (held !== null) return held
    }
    if (mention.pointsBack && current !== null && (current.kind === 'person' || office === '')) {
      if (office !== '' && current.title === null) current.title = this.#officePrinted(mention)
      return current
    }
    if (mention.pointsBack && current !== null) return null
    if (current?.kind === 'person' && FORMER.has(tokens, head)) return current
    return this.#roster.keyed(this.#textOf(mention), 'person', false)
  }

  /** The office that a description tells, without its pointer (`pemain asal klub Mutiara ini`). */
  #officePrinted(mention: Mention): string | null {
    const { from, to } = mention.range
    const hasFigure = this.#tokens.kinds.subarray(from, to).includes(Kind.number)
    return to - from > 2 && !hasFigure ? textOf(this.#tokens, from, to - 1) : null
  }

  /** Who among the known holds an office; the current source before all. */
  #holderOf(office: string, current: Entity | null): Entity | null {
    if (current !== null && holdsOffice(current, office)) return current
    return this.#roster.lastWho((entity) => holdsOffice(entity, office))
  }

  /** Who holds the office by the text, though they have not spoken yet (`Menteri Pertanian (Mentan) Andi …`). */
  #holderInText(head: number): Entity | null {
    const tokens = this.#tokens
    for (const place of this.#names.index.places(capitalisedAt(tokens, head))) {
      if (place === head) continue
      const from = tokens.kinds[place - 1] === Kind.open ? place + 2 : place
      const phrase = readPhrase(tokens, from, tokens.count, 'anywhere')
      if (phrase === null) continue
      const name = this.#names.trimmed(personIn(tokens, phrase))
      if (isEmpty(name) || !this.#names.isPersonal(name)) continue
      const elements = elementsOf(tokens, name)
      return (
        this.#persons.known(elements, null) ??
        this.#persons.introduce(
          { start: 0, end: 0, kind: 'name', range: name, phrase: null, name, pointsBack: false },
          elements,
        )
      )
    }
    return null
  }
}

/** What somebody was is told of one already named: `pesan mantan ketua panitia`. */
const FORMER = wordSet(['bekas', 'eks', 'mantan'])

/** The word at a token as it stands at the head of a title: `menteri` → `Menteri`. */
function capitalisedAt({ text, starts, ends }: Tokens, i: number): string {
  const word = text.slice(starts[i], ends[i])
  return word[0]!.toUpperCase() + word.slice(1)
}

function isPronoun(tokens: Tokens, mention: Mention): boolean {
  return (
    mention.range.to - mention.range.from === 1 && (tokens.bits[mention.range.from]! & Is.groupPronoun) !== 0
  )
}
