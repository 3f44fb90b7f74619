import type { PrintedName } from '../grammar/personal-name.ts'
import { styleBeforeName } from '../grammar/title.ts'
import { styleAfterName } from '../grammar/title-after.ts'
import { Is } from '../tokens/lexicon.ts'
import { isA, isEmpty, Shape, type Tokens } from '../tokens/tokens.ts'
import { containsInOrder } from './entity.ts'
import { isAlone, type NamesInText } from './names-in-text.ts'
import { titleHolds } from './offices.ts'

/** Names looked at; a bound for long documents. */
const MOST_NAMES = 400
/** Capitalised words gone through for them. */
const MOST_WORDS = 6000

interface Holder {
  readonly name: PrintedName
  readonly title: string
}

/** Everybody whom the text introduces with a title, whether they speak or not, asked by their office. */
export class OfficeHolders {
  readonly #tokens: Tokens
  readonly #names: NamesInText
  #all: readonly Holder[] | undefined

  constructor(tokens: Tokens, names: NamesInText) {
    this.#tokens = tokens
    this.#names = names
  }

  /** The one person who holds an office (in small letters) by the text; null where nobody or several do. */
  of(office: string): PrintedName | null {
    let found: PrintedName | null = null
    this.#all ??= this.#find()
    for (const { name, title } of this.#all) {
      if (!titleHolds(title, office)) continue
      // `Kapolsek Pukom Anggang, Refan Dika`: what looked like a name before is the office's own place.
      if (found === null || this.#isPlaceIn(found, title)) found = name
      else if (containsInOrder(name.elements, found.elements)) found = name
      else if (!containsInOrder(found.elements, name.elements)) return null
    }
    return found
  }

  #isPlaceIn(name: PrintedName, title: string): boolean {
    return title.endsWith(name.key) && !this.#names.isPersonal(name)
  }

  /** Whether a word of the name is an everyday word, a body's or an acronym: `pejabat Departemen Luar …`. */
  #hasOtherWord({ from, to }: PrintedName): boolean {
    const { shapes, starts, ends } = this.#tokens
    for (let i = from; i < to; i++) {
      if (isA(this.#tokens, i, OTHER_WORD)) return true
      if (shapes[i] === Shape.capitals && ends[i]! - starts[i]! > 2) return true
    }
    return false
  }

  #find(): Holder[] {
    const { capitalised, capitalisedCount } = this.#tokens
    const found: Holder[] = []
    let past = 0
    for (let k = 0; k < Math.min(capitalisedCount, MOST_WORDS) && found.length < MOST_NAMES; k++) {
      const place = capitalised[k]!
      if (place < past || isA(this.#tokens, place, Is.role | Is.rank | Is.institution | Is.time)) continue
      if (isAlone(this.#tokens, place) && !this.#names.isPersonal({ from: place, to: place + 1 })) continue
      const name = this.#names.nameAt(place)
      if (isEmpty(name)) continue
      past = name.to
      if (name.elements.length === 0 || name.elements.length > 5) continue
      // `Bupati Rembasari, Refan Dika`: one strange word after an office may be its place.
      if (!this.#names.isPersonal(name) && (name.elements.length === 1 || this.#hasOtherWord(name))) continue
      const title = styleBeforeName(this.#tokens, name).title ?? styleAfterName(this.#tokens, name).title
      if (title !== null) found.push({ name, title })
    }
    return found
  }
}

const OTHER_WORD = Is.common | Is.titleWord | Is.institution | Is.institutionNoun | Is.placeHead | Is.place
