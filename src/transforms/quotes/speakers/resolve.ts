import { WORDS_FOR_FORMER } from '../../../language/titles.ts'
import type { Mention } from '../grammar/mention.ts'
import { Is } from '../tokens/lexicon.ts'
import { isA, isCapitalised, isEmpty, isWord, Kind, type Tokens, textOf, wordAt } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { CaseRoles } from './case-roles.ts'
import type { SpeakerEntity } from './entity.ts'
import { NamesInText } from './names-in-text.ts'
import { OfficeHolders } from './office-holders.ts'
import { holdsOffice, officeOf, startsIndefinite } from './offices.ts'
import { Organizations } from './organizations.ts'
import { Persons } from './persons.ts'
import { SpeakerRegistry } from './registry.ts'

/** The speakers of one article. */
export class SpeakerResolver {
  readonly #tokens: Tokens
  readonly #names: NamesInText
  readonly #registry = new SpeakerRegistry()
  readonly #persons: Persons
  readonly #organizations: Organizations
  readonly #holders: OfficeHolders
  readonly #caseRoles: CaseRoles

  /** @param called the elements by which the article calls its speakers */
  constructor(tokens: Tokens, called: ReadonlySet<string>) {
    this.#tokens = tokens
    this.#names = new NamesInText(tokens, called)
    this.#persons = new Persons(tokens, this.#registry, this.#names)
    this.#caseRoles = new CaseRoles(tokens)
    this.#holders = new OfficeHolders(tokens, this.#names)
    this.#organizations = new Organizations(tokens, this.#registry, this.#names.index, this.#persons)
  }

  /** Whether a name is plainly a person's: by its elements, by a title or rank before it, or by being called so. */
  isPersonal(mention: Mention): boolean {
    return (
      mention.name.from > mention.range.from ||
      this.#names.isPersonal(mention.name) ||
      isAgeAfter(this.#tokens, mention.name.to)
    )
  }

  /** Whether the text writes a word large within a sentence too, as it does with names. */
  isLargeWithinSentence(i: number): boolean {
    const { text, starts, ends } = this.#tokens
    for (const place of this.#names.index.occurrences(text.slice(starts[i], ends[i])))
      if (place > 0 && place !== i && isWord(this.#tokens, place - 1)) return true
    return false
  }

  /** Whether the text prints a capitalised word more than once. */
  isUsedAgain(word: string): boolean {
    return this.#names.index.occurrences(word).length > 1
  }

  /** Whether nothing before it in the text names the one whom it names. */
  isFirstMention({ name }: Mention): boolean {
    const { text, starts, ends } = this.#tokens
    for (let i = name.from; i < name.to; i++) {
      if (!isCapitalised(this.#tokens, i) || isA(this.#tokens, i, Is.commonNamePart)) continue
      const first = this.#names.index.occurrences(text.slice(starts[i], ends[i]))[0]
      if (first !== undefined && first < name.from) return false
    }
    return true
  }

  /** The speaker a mention names or describes by itself; null for pronouns and whoever must be found by context. */
  resolve(mention: Mention, current: SpeakerEntity | null): SpeakerEntity | null {
    switch (mention.kind) {
      case 'name':
      case 'alias':
        return this.#resolveName(mention, current)
      case 'organization':
        return this.#organizations.resolve(mention)
      case 'account':
        return this.#registry.findOrAdd(
          textOf(this.#tokens, mention.name.from, mention.name.to),
          'account',
          true,
        )
      case 'description':
        return this.#resolveDescription(mention, current)
      case 'group':
        return isPronoun(this.#tokens, mention)
          ? this.#resolvePluralPronoun(current)
          : this.#registry.findOrAdd(this.#textOf(mention), 'group', false)
      case 'document':
        return this.#resolveDocument(mention, current)
      default:
        return null
    }
  }

  #textOf(mention: Mention): string {
    return this.#tokens.text.slice(mention.start, mention.end)
  }

  #resolveName(mention: Mention, current: SpeakerEntity | null): SpeakerEntity | null {
    const name = this.#names.withoutTitle(mention.name)
    return isEmpty(name)
      ? this.#resolveDescription(mention, current)
      : this.#persons.resolve({ ...mention, name }, current)
  }

  /** `studi tersebut`: the writing quoted last, or the one the text gives a name (Studi Global …). */
  #resolveDocument(mention: Mention, current: SpeakerEntity | null): SpeakerEntity {
    if (!mention.pointsBack) return this.#registry.findOrAdd(this.#textOf(mention), 'document', false)
    if (current !== null && current.kind === 'document') return current
    const tokens = this.#tokens
    for (const place of this.#names.index.occurrences(capitalisedAt(tokens, mention.range.from))) {
      let to = place + 1
      while (isCapitalised(tokens, to)) to += 1
      if (to > place + 1 && place !== mention.range.from)
        return this.#registry.findOrAdd(textOf(tokens, place + 1, to), 'document', true)
    }
    return this.#registry.findOrAdd(this.#textOf(mention), 'document', false)
  }

  /** `mereka`: the current speaker if it is many, else the last one that was. */
  #resolvePluralPronoun(current: SpeakerEntity | null): SpeakerEntity | null {
    if (current !== null && current.kind !== 'person') return current
    return this.#registry.lastWhere(({ kind }) => kind === 'group' || kind === 'organization')
  }

  #resolveDescription(mention: Mention, current: SpeakerEntity | null): SpeakerEntity | null {
    const tokens = this.#tokens
    const head = mention.range.from
    const initials = this.#caseRoles.of(mention.range)
    if (initials !== null) return this.#persons.ofName(initials)
    const office = officeOf(tokens, mention.range)
    if (office !== '' && !startsIndefinite(tokens, head)) {
      const held = this.#holderOf(office, current) ?? this.#holderInText(office)
      if (held !== null) return held
    }
    const introduced = mention.pointsBack ? this.#introducedAs(mention) : null
    if (introduced !== null) {
      const known = this.#registry.lastWhere(
        ({ description }) => description?.startsWith(introduced) === true,
      )
      return known ?? this.#registry.findOrAdd(introduced, 'person', false)
    }
    if (mention.pointsBack && current !== null && (current.kind === 'person' || office === '')) {
      if (office !== '' && current.title === null) current.title = this.#officePrinted(mention)
      return current
    }
    if (mention.pointsBack && current !== null) return null
    if (current?.kind === 'person' && FORMER_WORDS.has(tokens, head)) return current
    return this.#registry.findOrAdd(this.#textOf(mention), 'person', false)
  }

  /** `Seorang pemuda ditangkap … pemuda itu mengaku`: as whom the text told of somebody with the same noun and no name. */
  #introducedAs({ range }: Mention): string | null {
    const tokens = this.#tokens
    const { from, to } = range
    if (to - from !== 2 || !isA(tokens, from, Is.personNoun)) return null
    const noun = wordAt(tokens, from)
    const before = tokens.text.lastIndexOf(`eorang ${noun}`, tokens.starts[from]!)
    if (before < 1) return null
    const start = before - 1
    const end = start + `seorang ${noun}`.length
    // `Seorang pemuda bernama Suroto`, `seorang pemuda, Suroto,`: somebody who has a name.
    const rest = tokens.text.slice(end, end + LONGEST_REST)
    return /^,? ?\p{Lu}/u.test(rest) || rest.includes('bernama') ? null : tokens.text.slice(start, end)
  }

  /** The office that a description tells, without its pointer (`pemain asal klub Mutiara ini`). */
  #officePrinted(mention: Mention): string | null {
    const { from, to } = mention.range
    const hasFigure = this.#tokens.kinds.subarray(from, to).includes(Kind.number)
    return to - from > 2 && !hasFigure ? textOf(this.#tokens, from, to - 1) : null
  }

  /** Who among the known holds an office; the current speaker before all. */
  #holderOf(office: string, current: SpeakerEntity | null): SpeakerEntity | null {
    if (current !== null && holdsOffice(current, office)) return current
    return this.#registry.lastWhere((entity) => holdsOffice(entity, office))
  }

  /** Who holds the office by the text, though they have not spoken yet (`Menteri Pertanian (Mentan) Andi …`). */
  #holderInText(office: string): SpeakerEntity | null {
    const name = this.#holders.of(office)
    return name === null ? null : this.#persons.ofName(name)
  }
}

/** `Suroto (44)`: only a person has an age. */
function isAgeAfter({ kinds, starts, ends }: Tokens, open: number): boolean {
  return (
    kinds[open] === Kind.open &&
    kinds[open + 1] === Kind.number &&
    ends[open + 1]! - starts[open + 1]! <= 2 &&
    kinds[open + 2] === Kind.close
  )
}

/** Characters looked at after somebody told of without a name. */
const LONGEST_REST = 80

const FORMER_WORDS = wordSet(WORDS_FOR_FORMER)

/** The word at a token as it is at the head of a title: `menteri` → `Menteri`. */
function capitalisedAt({ text, starts, ends }: Tokens, i: number): string {
  const word = text.slice(starts[i], ends[i])
  return word[0]!.toUpperCase() + word.slice(1)
}

function isPronoun(tokens: Tokens, mention: Mention): boolean {
  return mention.range.to - mention.range.from === 1 && isA(tokens, mention.range.from, Is.groupPronoun)
}
