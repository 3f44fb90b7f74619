import { NAMING_HONORIFICS } from '../../language/names.ts'
import { bodyBehind, hasCapital } from './bodies.ts'
import { addAlias, blank, type Entity, folded, holds, isInitial, longer, ranks, strongest } from './entity.ts'
import { FullNames } from './full-name.ts'
import { Is } from './lexicon.ts'
import { isEmpty, type Mention, pastSpeechNoun, personIn } from './mention.ts'
import type { NameIndex } from './name-index.ts'
import { areInitials, elementsOf, Names, textOfRange } from './names.ts'
import { holdsOffice, officeOf, startsIndefinite } from './offices.ts'
import { readPhrase } from './phrase.ts'
import type { SpeakerKind } from './record.ts'
import { styleBefore, styleBehind } from './title.ts'
import { isCapitalised, Kind, type Range, Shape, type Tokens, wordAt } from './tokens.ts'

const NAMING = new Set(NAMING_HONORIFICS)
/** Recent speakers that a bare element, an office or `mereka` is tried against; a bound for long documents. */
const RECENT = 24

/** The speakers of one article. */
export class Speakers {
  readonly all: Entity[] = []
  #tokens: Tokens
  #names: Names
  #index: NameIndex
  #byKey = new Map<string, Entity>()
  #byElement = new Map<string, Entity[]>()
  #full: FullNames

  /** @param called the elements by which the article calls its speakers */
  constructor(tokens: Tokens, called: ReadonlySet<string>) {
    this.#tokens = tokens
    this.#names = new Names(tokens, called)
    this.#index = this.#names.index
    this.#full = new FullNames(tokens, this.#names)
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
        return this.#person(mention, current)
      case 'organization':
        return this.#organization(mention)
      case 'account':
        return this.#keyed(textOfRange(this.#tokens, mention.name), 'account', true)
      case 'description':
        return this.#described(mention, current)
      case 'group':
        return isPronoun(this.#tokens, mention)
          ? this.#those(current)
          : this.#keyed(this.#textOf(mention), 'group', false)
      case 'document':
        return this.#document(mention, current)
      default:
        return null
    }
  }

  #textOf(mention: Mention): string {
    return this.#tokens.text.slice(mention.start, mention.end)
  }

  /** `studi tersebut`: the writing quoted last, or the one the text gives a name (Studi Global …). */
  #document(mention: Mention, current: Entity | null): Entity {
    if (!mention.pointsBack) return this.#keyed(this.#textOf(mention), 'document', false)
    if (current !== null && current.kind === 'document') return current
    const tokens = this.#tokens
    const head = tokens.text.slice(tokens.starts[mention.range.from], tokens.ends[mention.range.from])
    for (const place of this.#index.places(head[0]!.toUpperCase() + head.slice(1))) {
      let to = place + 1
      while (isCapitalised(tokens, to)) to += 1
      if (to > place + 1 && place !== mention.range.from)
        return this.#keyed(textOfRange(tokens, { from: place + 1, to }), 'document', true)
    }
    return this.#keyed(this.#textOf(mention), 'document', false)
  }

  /** `mereka`: the current source if it is many, else the last one that was. */
  #those(current: Entity | null): Entity | null {
    if (current !== null && current.kind !== 'person') return current
    for (const entity of this.#recent())
      if (entity.kind === 'group' || entity.kind === 'organization') return entity
    return null
  }

  *#recent(): Generator<Entity> {
    for (let i = this.all.length - 1; i >= Math.max(0, this.all.length - RECENT); i--) yield this.all[i]!
  }

  #keyed(text: string, kind: SpeakerKind, isNamed: boolean): Entity {
    const key = `${kind}:${folded(text)}`
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const entity = blank(kind)
    if (isNamed) entity.name = text
    else entity.description = text
    return this.#add(entity, key)
  }

  #add(entity: Entity, key: string): Entity {
    this.all.push(entity)
    this.#byKey.set(key, entity)
    for (const element of entity.elements) {
      const list = this.#byElement.get(element)
      if (list === undefined) this.#byElement.set(element, [entity])
      else if (list.length < RECENT) list.push(entity)
    }
    return entity
  }

  // ── persons ──────────────────────────────────────────────────────────────────────────────────────────

  #person(named: Mention, current: Entity | null): Entity | null {
    const name = this.#names.trimmed(named.name)
    if (isEmpty(name)) return this.#described(named, current)
    const mention = { ...named, name }
    const elements = elementsOf(this.#tokens, name)
    const known = this.#known(elements, current) ?? this.#byAlias(mention)
    if (known !== null && !this.#isNamesake(known, elements, mention.name)) {
      this.#learn(known, mention)
      return known
    }
    return this.#introduce(mention, elements)
  }

  /** A speaker already known whose name holds these elements in order; the current source before all. */
  #known(elements: readonly string[], current: Entity | null): Entity | null {
    const list = this.#byElement.get(strongest(elements)) ?? []
    let best: Entity | null = null
    for (const entity of list) {
      if (entity.kind !== 'person' || entity.isInitials !== isInitial(elements)) continue
      if (!holds(entity.elements, elements)) continue
      if (entity === current) return entity
      if (best === null || ranks(entity, elements) >= ranks(best, elements)) best = entity
    }
    return best
  }

  /** Whether a bare element fits somebody else better: Prabowo Subianto, where only Listyo Sigit Prabowo spoke so far. */
  #isNamesake(known: Entity, elements: readonly string[], own: Range): boolean {
    if (elements.length !== 1 || ranks(known, elements) > 0 || known.aliases.includes(elements[0]!))
      return false
    const full = this.#full.of(elements, own)
    if (full === null) return false
    const its = elementsOf(this.#tokens, full)
    return strongest(its) === elements[0] && !holds(known.elements, its)
  }

  #introduce(mention: Mention, elements: readonly string[]): Entity {
    const tokens = this.#tokens
    const places = this.#index.places(elements[0] ?? '')
    const entity = blank('person')
    if (elements.length === 1 && areInitials(tokens, places)) {
      entity.isInitials = true
      entity.name = elements[0]!
      entity.elements = [...elements]
      return this.#add(entity, `person:${folded(entity.name)}`)
    }
    const alias = this.#full.ofAlias(mention.name, elements[0] ?? '')
    const full = alias ?? this.#full.of(elements, mention.name)
    const fullElements = full === null ? [...elements] : elementsOf(tokens, full)
    const glue = full === null || alias !== null ? 0 : glueBehind(fullElements, elements)
    if (glue > 0) fullElements[fullElements.length - 1] = elements[0]!
    const key = `person:${folded(fullElements.join(' '))}`
    const same = this.#byKey.get(key)
    if (same !== undefined) {
      this.#learn(same, mention)
      if (alias !== null) addAlias(same, this.#aliasText(mention))
      return same
    }
    entity.elements = fullElements
    entity.name = withoutGlue(textOfRange(tokens, full ?? mention.name), glue)
    if (full === null || fullElements.length === elements.length) this.#keepNamingHonorific(entity, mention)
    if (alias !== null) addAlias(entity, this.#aliasText(mention))
    this.#add(entity, key)
    this.#style(entity)
    this.#learn(entity, mention)
    return entity
  }

  /** `Gus Ipul` stays whole while nobody prints a fuller name. */
  #keepNamingHonorific(entity: Entity, mention: Mention): void {
    const before = mention.name.from - 1
    if (entity.elements.length > 1 || before < mention.range.from) return
    if (NAMING.has(wordAt(this.#tokens, before)) && isCapitalised(this.#tokens, before)) {
      entity.name = textOfRange(this.#tokens, { from: before, to: mention.name.to })
    }
  }

  #aliasText(mention: Mention): string {
    const before = mention.name.from - 1
    const withHonorific = before >= mention.range.from && NAMING.has(wordAt(this.#tokens, before))
    return textOfRange(this.#tokens, {
      from: withHonorific ? before : mention.name.from,
      to: mention.name.to,
    })
  }

  #byAlias(mention: Mention): Entity | null {
    const text = folded(this.#aliasText(mention))
    for (const entity of this.#recent()) {
      if (entity.aliases.some((alias) => folded(alias) === text)) return entity
    }
    return null
  }

  /** What the mention itself tells: a longer name, a title, an alias. */
  #learn(entity: Entity, mention: Mention): void {
    if (mention.phrase === null) return
    for (const alias of mention.phrase.aliases) {
      if (alias.from < mention.name.to) continue
      const text = textOfRange(this.#tokens, alias)
      if (!entity.elements.includes(text) && alias.to - alias.from <= 3 && isAlias(this.#tokens, alias))
        addAlias(entity, text)
    }
  }

  /** Title and honorific from wherever the name stands; the places of the full name count before others. */
  #style(entity: Entity): void {
    const tokens = this.#tokens
    let fullest: string | null = null
    let other: string | null = null
    const full = entity.elements.join(' ')
    for (const place of this.#index.places(strongest(entity.elements))) {
      const name = this.#names.around(place)
      if (isEmpty(name)) continue
      const its = elementsOf(tokens, name)
      if (!holds(entity.elements, its)) continue
      const before = styleBefore(tokens, name)
      const style = before.title === null ? styleBehind(tokens, name) : before
      entity.honorific ??= before.honorific
      if (style.title === null) continue
      if (its.join(' ') === full) fullest = longer(fullest, style.title)
      else other = longer(other, style.title)
    }
    entity.title = fullest ?? other
  }

  // ── bodies ───────────────────────────────────────────────────────────────────────────────────────────

  #organization(mention: Mention): Entity | null {
    const tokens = this.#tokens
    const past = pastSpeechNoun(tokens, mention.range)
    let range: Range = { from: past, to: mention.name.to > past ? mention.name.to : mention.range.to }
    if (range.to - range.from === 1 && isCapitalised(tokens, past)) {
      const word = textOfRange(tokens, range)
      const person = this.#byAlias({ ...mention, name: range, range })
      if (person !== null) return person
      const places = this.#index.places(word)
      if (tokens.shapes[past] !== Shape.capital && areInitials(tokens, places))
        return this.#introduce({ ...mention, name: range }, [word])
      const name = this.#full.ofAlias(range, word)
      if (name !== null && (tokens.bits[name.from]! & (Is.name | Is.weak)) !== 0)
        return this.#introduce({ ...mention, name: range, range }, [word])
      range = bodyBehind(this.#tokens, word, places) ?? range
      const entity = this.#body(range)
      if (entity.name !== word) addAlias(entity, word)
      return entity
    }
    return this.#body(range)
  }

  #body(range: Range): Entity {
    let to = range.to
    let alias: string | null = null
    const tokens = this.#tokens
    if (tokens.kinds[to - 1] === Kind.close) {
      let open = to - 1
      while (open > range.from && tokens.kinds[open] !== Kind.open) open -= 1
      if (open > range.from) {
        alias = textOfRange(tokens, { from: open + 1, to: to - 1 })
        to = open
      }
    }
    const text = textOfRange(tokens, { from: range.from, to })
    const isNamed = hasCapital(tokens, range.from, to)
    const known = this.#byKey.get(`organization:${folded(text)}`)
    if (known !== undefined) return known
    for (const entity of this.#recent()) {
      if (entity.kind === 'organization' && entity.aliases.some((its) => folded(its) === folded(text)))
        return entity
    }
    const entity = this.#keyed(text, 'organization', isNamed || text === 'pemerintah')
    if (alias !== null) addAlias(entity, alias)
    return entity
  }

  // ── descriptions ─────────────────────────────────────────────────────────────────────────────────────

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
    return this.#keyed(this.#textOf(mention), 'person', false)
  }

  /** The office that a description tells, without its pointer (`pemain asal klub Mutiara ini`). */
  #officePrinted(mention: Mention): string | null {
    const { from, to } = mention.range
    const hasFigure = this.#tokens.kinds.subarray(from, to).includes(Kind.number)
    return to - from > 2 && !hasFigure ? textOfRange(this.#tokens, { from, to: to - 1 }) : null
  }

  /** Who among the known holds an office; the current source before all. */
  #holderOf(office: string, current: Entity | null): Entity | null {
    if (current !== null && holdsOffice(current, office)) return current
    for (const entity of this.#recent()) if (holdsOffice(entity, office)) return entity
    return null
  }

  /** Who holds the office by the text, though they have not spoken yet (`Menteri Pertanian (Mentan) Andi …`). */
  #holderInText(head: number): Entity | null {
    const tokens = this.#tokens
    const word = tokens.text.slice(tokens.starts[head], tokens.ends[head])
    const capital = word[0]!.toUpperCase() + word.slice(1)
    for (const place of this.#index.places(capital)) {
      if (place === head) continue
      const from = tokens.kinds[place - 1] === Kind.open ? place + 2 : place
      const phrase = readPhrase(tokens, from, tokens.count, 'anywhere')
      if (phrase === null) continue
      const name = this.#names.trimmed(personIn(tokens, phrase))
      if (isEmpty(name) || !this.#names.isPersonal(name)) continue
      const elements = elementsOf(tokens, name)
      return (
        this.#known(elements, null) ??
        this.#introduce(
          { start: 0, end: 0, kind: 'name', range: name, phrase: null, name, pointsBack: false },
          elements,
        )
      )
    }
    return null
  }
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
  return (tokens.bits[range.from]! & (Is.role | Is.rank | Is.body | Is.place)) === 0
}

function isPronoun(tokens: Tokens, mention: Mention): boolean {
  return (
    mention.range.to - mention.range.from === 1 && (tokens.bits[mention.range.from]! & Is.groupPronoun) !== 0
  )
}
