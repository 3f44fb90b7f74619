import { similarity } from '../../../language/natural.ts'
import { isOneSlip } from '../../../language/spelling.ts'
import type { PrintedName } from '../grammar/personal-name.ts'
import { Is } from '../tokens/lexicon.ts'
import { isA, isEmpty, type Tokens } from '../tokens/tokens.ts'
import { isAlone, type NamesInText } from './names-in-text.ts'

/** Names looked at; a bound for long documents. */
const MOST_NAMES = 400
/** Capitalised words gone through for them. */
const MOST_WORDS = 6000
/** Fewer letters begin too many names. */
const SHORTEST_CLIP = 4
const SHORTEST_SPELLING = 5
const SIMILAR = 0.9

/**
 * Everybody whom the text introduces by a name of several elements, whether they speak or not, asked by what they may be
 * called for short. An answer is given only where one person alone fits.
 */
export class ShortNames {
  readonly #tokens: Tokens
  readonly #names: NamesInText
  #introduced: readonly PrintedName[] | undefined

  constructor(tokens: Tokens, names: NamesInText) {
    this.#tokens = tokens
    this.#names = names
  }

  /** `BW` for Bambang Widjaya. */
  ofInitials(letters: string): PrintedName | null {
    return this.#only(({ elements }) => initialsOf(elements) === letters)
  }

  /** `Angel` for Angelica Tirta, `Jowi` for Joko Wirawan; another spelling, `Rosiana` for Rusiana Wati. */
  of(element: string): PrintedName | null {
    if (element.length < SHORTEST_CLIP) return null
    return (
      this.#only(({ elements }) => elements.some((whole) => isClip(element, whole))) ??
      this.#only(({ elements }) => isBlend(element, elements)) ??
      this.#only(({ elements }) => elements.some((whole) => isSpelling(element, whole)))
    )
  }

  #only(fits: (name: PrintedName) => boolean): PrintedName | null {
    let found: PrintedName | null = null
    for (const name of this.#all()) {
      if (!fits(name)) continue
      if (found !== null && !isSamePerson(found, name)) return null
      if (found === null || name.elements.length > found.elements.length) found = name
    }
    return found !== null && this.#isPersons(found) ? found : null
  }

  #all(): readonly PrintedName[] {
    this.#introduced ??= this.#find()
    return this.#introduced
  }

  #find(): PrintedName[] {
    const { capitalised, capitalisedCount } = this.#tokens
    const found = new Map<string, PrintedName>()
    let past = 0
    for (let k = 0; k < Math.min(capitalisedCount, MOST_WORDS) && found.size < MOST_NAMES; k++) {
      const place = capitalised[k]!
      if (place < past || isAlone(this.#tokens, place)) continue
      const name = this.#names.nameAt(place)
      if (isEmpty(name)) continue
      past = name.to
      if (name.elements.length < 2 || name.elements.length > 5) continue
      if (!found.has(name.key)) found.set(name.key, name)
    }
    return [...found.values()]
  }

  /** Whether a name is somebody's: by its elements, by a title or a rank before it. */
  #isPersons(name: PrintedName): boolean {
    if (this.#names.isPersonal(name)) return true
    const before = name.from - 1
    return before >= 0 && isA(this.#tokens, before, Is.role | Is.titleWord)
  }
}

function initialsOf(elements: readonly string[]): string {
  let letters = ''
  for (const element of elements) letters += element[0]!
  return letters
}

/** `Angel` of Angelica: the beginning of an element, and not nearly all of it. */
function isClip(short: string, whole: string): boolean {
  return whole.length > short.length + 1 && whole.startsWith(short)
}

/** `Jokowi` of Joko Widodo, `Jela` of Jeni Larasati: the beginnings of two elements after each other, two letters each at least. */
function isBlend(short: string, elements: readonly string[]): boolean {
  for (let i = 0; i + 1 < elements.length; i++) {
    const one = elements[i]!
    const two = elements[i + 1]!.toLowerCase()
    for (let cut = 2; cut <= short.length - 2; cut++)
      if (one.startsWith(short.slice(0, cut)) && two.startsWith(short.slice(cut))) return true
  }
  return false
}

/** `Rosiana` of Rusiana: one slip apart, or alike in nearly all letters. */
function isSpelling(one: string, two: string): boolean {
  if (one === two || one[0] !== two[0] || Math.min(one.length, two.length) < SHORTEST_SPELLING) return false
  if (Math.abs(one.length - two.length) > 2) return false
  return isOneSlip(one, two) || soundOf(one) === soundOf(two) || similarity(one, two) >= SIMILAR
}

/** A name without what spellings differ in: doubled letters, `y` for `i`, old `oe`, `dj`, `tj`, silent `h`. */
function soundOf(name: string): string {
  let sound = ''
  for (const letter of name.toLowerCase().replaceAll('oe', 'u').replaceAll('dj', 'j').replaceAll('tj', 'c')) {
    const sounded = SOUNDS[letter] ?? letter
    if (sounded !== sound.at(-1) && !(letter === 'h' && AFTER_SILENT_H.includes(sound.at(-1) ?? 'h')))
      sound += sounded
  }
  return sound
}

/** Letters that stand for one another in names. */
const SOUNDS: Readonly<Record<string, string>> = { f: 'p', v: 'p', y: 'i', z: 's' }
/** After these an `h` is not heard. */
const AFTER_SILENT_H = 'bdgkpst'

/** Whether one of the names is the other, shortened. */
function isSamePerson(one: PrintedName, two: PrintedName): boolean {
  const [short, long] = one.elements.length < two.elements.length ? [one, two] : [two, one]
  return short.elements.every((element) => long.elements.includes(element))
}
