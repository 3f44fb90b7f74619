import { NAMING_HONORIFICS } from '../../../language/names.ts'
import { isOneSlip } from '../../../language/spelling.ts'
import { areInitials } from '../grammar/initials.ts'
import type { Mention } from '../grammar/mention.ts'
import { nameElements } from '../grammar/personal-name.ts'
import { styleBeforeName } from '../grammar/title.ts'
import { styleAfterName } from '../grammar/title-after.ts'
import { Is } from '../tokens/lexicon.ts'
import { isA, isCapitalised, isEmpty, Kind, type Range, type Tokens, textOf } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import {
  addAlias,
  containsInOrder,
  isInitialsOnly,
  longerOf,
  mostDistinctive,
  newEntity,
  type SpeakerEntity,
  setElements,
} from './entity.ts'
import { FullNames } from './full-name.ts'
import type { NamesInText } from './names-in-text.ts'
import type { SpeakerRegistry } from './registry.ts'
import { ShortNames } from './short-names.ts'

const NAMING_HONORIFIC_SET = wordSet(NAMING_HONORIFICS)
/** How often somebody is called so, at least, where another spelling is a slip. */
const OFTEN_CALLED = 3
/** Shorter words begin too many names. */
const SHORTEST_SHORT_FORM = 4

/** The persons among the speakers: who is meant by a name, and what the whole article calls them. */
export class Persons {
  readonly #tokens: Tokens
  readonly #registry: SpeakerRegistry
  readonly #names: NamesInText
  readonly #full: FullNames
  readonly #short: ShortNames

  constructor(tokens: Tokens, registry: SpeakerRegistry, names: NamesInText) {
    this.#tokens = tokens
    this.#registry = registry
    this.#names = names
    this.#full = new FullNames(tokens, names)
    this.#short = new ShortNames(tokens, names)
  }

  /** The person of a name that no title or place belongs to any more. */
  resolve(mention: Mention, current: SpeakerEntity | null): SpeakerEntity {
    const elements = nameElements(this.#tokens, mention.name)
    const known =
      this.find(elements, current) ??
      this.byAlias(mention) ??
      this.#byShortForm(elements, mention.name) ??
      this.#bySlip(elements, mention, current)
    if (known !== null && !this.#fitsAnotherBetter(known, elements, mention.name)) {
      this.#learn(known, mention)
      return known
    }
    return this.introduce(mention, elements)
  }

  /** A speaker already known whose name holds these elements in order; the current speaker before all. */
  find(elements: readonly string[], current: SpeakerEntity | null): SpeakerEntity | null {
    const strong = mostDistinctive(elements)
    let best: SpeakerEntity | null = null
    for (const entity of this.#registry.withElement(strong)) {
      if (entity.kind !== 'person' || entity.isInitials !== isInitialsOnly(elements)) continue
      if (!containsInOrder(entity.elements, elements)) continue
      if (entity === current) return entity
      // The first element names best; of equals the last one counts.
      if (best === null || entity.distinctive === strong || best.distinctive !== strong) best = entity
    }
    return best
  }

  byAlias(mention: Mention): SpeakerEntity | null {
    return this.#registry.lastWithAlias(this.#aliasText(mention))
  }

  /** The full name that the text explains a short one by. */
  nameOfAlias(short: Range, element: string): Range | null {
    return this.#full.ofAlias(short, element)
  }

  /** The one speaker whose name a bare element begins, where the text prints no fuller name with it: Laras, of Larasati. */
  #byShortForm(elements: readonly string[], own: Range): SpeakerEntity | null {
    const [short] = elements
    if (elements.length !== 1 || short!.length < SHORTEST_SHORT_FORM) return null
    const isMeant = ({ kind, elements: whole }: SpeakerEntity) =>
      kind === 'person' && whole.some((one) => one.length > short!.length + 1 && one.startsWith(short!))
    const last = this.#registry.lastWhere(isMeant)
    if (last === null || this.#registry.lastWhere((other) => other !== last && isMeant(other)) !== null)
      return null
    return this.#full.of(elements, own) === null ? last : null
  }

  /** `ujar Rio … Rino mengimbau`: a bare word that is nowhere else, one slip from what the one who spoke last is called. */
  #bySlip(elements: readonly string[], { name, range }: Mention, current: SpeakerEntity | null) {
    const [slip] = elements
    if (current === null || current.kind !== 'person' || elements.length !== 1 || name.from !== range.from)
      return null
    if (current.elements.length < 2 || this.#names.index.occurrences(slip!).length !== 1) return null
    const isMeant = current.elements.some(
      (one) =>
        one[0] === slip![0] &&
        Math.max(one.length, slip!.length) >= SHORTEST_SHORT_FORM &&
        isOneSlip(one, slip!) &&
        this.#names.index.occurrences(one).length >= OFTEN_CALLED,
    )
    return isMeant ? current : null
  }

  /** Whether a bare element fits somebody else better: Prabowo Subianto, where only Listyo Sigit Prabowo spoke so far. */
  #fitsAnotherBetter(known: SpeakerEntity, elements: readonly string[], own: Range): boolean {
    if (elements.length !== 1 || known.distinctive === mostDistinctive(elements)) return false
    if (known.aliases.includes(elements[0]!)) return false
    const full = this.#full.of(elements, own)
    if (full === null) return false
    return mostDistinctive(full.elements) === elements[0] && !containsInOrder(known.elements, full.elements)
  }

  /** Somebody who speaks for the first time, by the fullest name that the article prints. */
  introduce(mention: Mention, elements: readonly string[]): SpeakerEntity {
    const tokens = this.#tokens
    const first = elements[0] ?? ''
    const entity = newEntity('person')
    if (elements.length === 1 && areInitials(tokens, this.#names.index.occurrences(first))) {
      entity.isInitials = true
      entity.name = first
      setElements(entity, [...elements])
      return this.#registry.add(entity, first)
    }
    const explained = this.#full.ofAlias(mention.name, first)
    const full = explained === null ? this.#full.of(elements, mention.name) : null
    const alias = explained ?? (full === null ? this.#introducedAs(mention, elements) : null)
    const itsElements = alias !== null ? nameElements(tokens, alias) : (full?.elements ?? elements)
    const glue = full === null ? 0 : glueBehind(itsElements, elements)
    const fullElements = glue === 0 ? itsElements : [...itsElements.slice(0, -1), first]
    const key = fullElements.join(' ')
    const same = this.#registry.find('person', key)
    if (same !== undefined) {
      this.#learn(same, mention)
      if (alias !== null) addAlias(same, this.#aliasText(mention))
      return same
    }
    setElements(entity, fullElements)
    const { from, to } = alias ?? full ?? mention.name
    entity.name = withoutGlue(textOf(tokens, from, to), glue)
    if ((alias === null && full === null) || fullElements.length === elements.length)
      this.#keepNamingHonorific(entity, mention)
    if (alias !== null) addAlias(entity, this.#aliasText(mention))
    this.#registry.add(entity, key)
    this.#setStyle(entity, key)
    this.#learn(entity, mention)
    return entity
  }

  /** Whom a bare element is short for, of all whom the text introduces. */
  #introducedAs(mention: Mention, elements: readonly string[]): Range | null {
    const [element] = elements
    if (elements.length !== 1 || this.#full.isIntroduced(element!)) return null
    const before = mention.name.from - 1
    const hasOwnTitle = before >= mention.range.from && !isA(this.#tokens, before, Is.honorific | Is.rank)
    if (hasOwnTitle && this.#tokens.kinds[before] !== Kind.dot) return null
    if (isA(this.#tokens, mention.name.from, Is.common | Is.commonNamePart)) return null
    return this.#short.of(element!)
  }

  /** The person of a name that the text prints. */
  ofName(name: Range): SpeakerEntity {
    const elements = nameElements(this.#tokens, name)
    return this.find(elements, null) ?? this.introduce(nameMention(name), elements)
  }

  /** The person of a name that the text prints, who also goes by an alias. */
  introduceAs(name: Range, alias: string): SpeakerEntity {
    const entity = this.ofName(name)
    addAlias(entity, alias)
    return entity
  }

  /** Who goes by these initials, of all whom the text introduces. */
  nameOfInitials(letters: string): Range | null {
    return this.#short.ofInitials(letters)
  }

  /** `Gus Ipul` stays whole while nobody prints a fuller name. */
  #keepNamingHonorific(entity: SpeakerEntity, mention: Mention): void {
    const before = mention.name.from - 1
    if (entity.elements.length > 1 || before < mention.range.from) return
    if (NAMING_HONORIFIC_SET.has(this.#tokens, before) && isCapitalised(this.#tokens, before)) {
      entity.name = textOf(this.#tokens, before, mention.name.to)
    }
  }

  #aliasText(mention: Mention): string {
    const before = mention.name.from - 1
    const withHonorific = before >= mention.range.from && NAMING_HONORIFIC_SET.has(this.#tokens, before)
    return textOf(this.#tokens, withHonorific ? before : mention.name.from, mention.name.to)
  }

  /** What the mention itself tells: the aliases in it. */
  #learn(entity: SpeakerEntity, mention: Mention): void {
    if (mention.phrase === null) return
    for (const alias of mention.phrase.aliases) {
      if (alias.from < mention.name.to) continue
      const text = textOf(this.#tokens, alias.from, alias.to)
      if (!entity.elements.includes(text) && alias.to - alias.from <= 3 && isAlias(this.#tokens, alias))
        addAlias(entity, text)
    }
  }

  /** Title and honorific from wherever the name is; the places of the full name (`key`) count before others. */
  #setStyle(entity: SpeakerEntity, key: string): void {
    const tokens = this.#tokens
    let fullest: string | null = null
    let other: string | null = null
    for (const place of this.#names.index.occurrences(entity.distinctive)) {
      const name = this.#names.nameAt(place)
      if (isEmpty(name) || !containsInOrder(entity.elements, name.elements)) continue
      const before = styleBeforeName(tokens, name)
      const style = before.title === null ? styleAfterName(tokens, name) : before
      entity.honorific ??= before.honorific
      if (style.title === null) continue
      if (name.key === key) fullest = longerOf(fullest, style.title)
      else other = longerOf(other, style.title)
    }
    entity.title = fullest ?? other
  }
}

/** A name as a mention of its own. */
function nameMention(name: Range): Mention {
  return { start: 0, end: 0, kind: 'name', range: name, phrase: null, name, pointsBack: false }
}

/** How many letters of the next word cling to a full name's last element. */
function glueBehind(full: readonly string[], elements: readonly string[]): number {
  const last = full.at(-1) ?? ''
  const element = elements[0] ?? ''
  const isGlued = elements.length === 1 && !full.includes(element) && last.length >= element.length + 3
  return isGlued && last.startsWith(element) ? last.length - element.length : 0
}

function withoutGlue(name: string, glue: number): string {
  return glue === 0 ? name : name.slice(0, -glue)
}

function isAlias(tokens: Tokens, range: Range): boolean {
  return !isA(tokens, range.from, Is.role | Is.rank | Is.institution | Is.place)
}
