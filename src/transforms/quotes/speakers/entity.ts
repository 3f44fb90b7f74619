import type { Span } from '../../../document/span.ts'
import { WEAK_ELEMENTS } from '../../../language/names.ts'
import type { SpeakerKind } from '../quote.ts'

/** Somebody who speaks, as known so far. */
export interface Entity {
  kind: SpeakerKind
  name: string | null
  /** The elements of the name, as printed. */
  elements: readonly string[]
  /** The element least shared. */
  strong: string
  title: string | null
  description: string | null
  honorific: string | null
  aliases: string[]
  /** The aliases as they are compared. */
  foldedAliases: string[]
  /** Only initials are printed: nobody else's name ever resolves to them. */
  isInitials: boolean
  mentions: Span[]
  quoteIds: string[]
}

export function blank(kind: SpeakerKind): Entity {
  return {
    kind,
    name: null,
    elements: [],
    strong: '',
    title: null,
    description: null,
    honorific: null,
    aliases: [],
    foldedAliases: [],
    isInitials: false,
    mentions: [],
    quoteIds: [],
  }
}

/** As names are compared: in small letters, with one space for whatever spaces, stops and commas stand between words. */
export function folded(text: string): string {
  const small = text.toLowerCase()
  return isFolded(small) ? small : small.replace(/[\s.,]+/g, ' ').trim()
}

/** Whether words of ASCII have single spaces between them and nothing else to fold; false on doubt. */
function isFolded(text: string): boolean {
  let before = SPACE
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === SPACE ? before === SPACE : code < SPACE || code > 126 || code === COMMA || code === STOP)
      return false
    before = code
  }
  return before !== SPACE
}

const SPACE = 32
const COMMA = 44
const STOP = 46

export function longer(one: string | null, two: string): string {
  return one === null || two.length > one.length ? two : one
}

export function addAlias(entity: Entity, alias: string): void {
  if (alias === entity.name || entity.aliases.includes(alias) || entity.aliases.length >= 12) return
  entity.aliases.push(alias)
  entity.foldedAliases.push(folded(alias))
}

export function setElements(entity: Entity, elements: readonly string[]): void {
  entity.elements = elements
  entity.strong = strongest(elements)
}

const WEAK = new Set(WEAK_ELEMENTS)
/** For each length of a weak element, the first letters of those, as bits: most names are none of them at a glance. */
const WEAK_INITIALS: number[] = []
for (const element of WEAK_ELEMENTS) WEAK_INITIALS[element.length]! |= initialBit(element)

function initialBit(element: string): number {
  return 1 << (element.charCodeAt(0) & 31)
}

/** The element least shared: the first that is not weak. */
export function strongest(elements: readonly string[]): string {
  for (const element of elements) if (element.length > 2 && !isWeak(element)) return element
  return elements[0] ?? ''
}

function isWeak(element: string): boolean {
  return ((WEAK_INITIALS[element.length] ?? 0) & initialBit(element)) !== 0 && WEAK.has(element.toLowerCase())
}

export function isInitial(elements: readonly string[]): boolean {
  return elements.length === 1 && elements[0]!.length <= 3 && elements[0] === elements[0]!.toUpperCase()
}

/** Whether `part` stands in `whole`, in order. */
export function holds(whole: readonly string[], part: readonly string[]): boolean {
  let at = 0
  for (const element of part) {
    const found = whole.indexOf(element, at)
    if (found < 0) return false
    at = found + 1
  }
  return true
}

/** A name that a text prints, and how often. */
export interface Printed {
  readonly elements: readonly string[]
  readonly count: number
}

/** Whether one name is rather meant than another by somebody whose strongest element is `strong`. */
export function isBetter(one: Printed, two: Printed, strong: string): boolean {
  if (isGluedForm(two.elements, one.elements)) return true
  if (isGluedForm(one.elements, two.elements)) return false
  if (holds(one.elements, two.elements) && one.elements.length > two.elements.length) return true
  if (holds(two.elements, one.elements)) return false
  const oneFirst = strongest(one.elements) === strong
  const twoFirst = strongest(two.elements) === strong
  return oneFirst === twoFirst ? one.count > two.count : oneFirst
}

/** Whether `long` is `short` with another word glued to its last element. */
function isGluedForm(long: readonly string[], short: readonly string[]): boolean {
  const last = short.length - 1
  if (long.length !== short.length || last < 1) return false
  for (let i = 0; i < last; i++) if (long[i] !== short[i]) return false
  return long[last]!.length > short[last]!.length && long[last]!.startsWith(short[last]!)
}
