import type { Span } from '../../../document/span.ts'
import { COMMON_NAME_PARTS } from '../../../language/names.ts'
import type { SpeakerKind } from '../quote.ts'

/** Somebody who speaks, as known so far. */
export interface SpeakerEntity {
  kind: SpeakerKind
  name: string | null
  /** The elements of the name, as printed. */
  elements: readonly string[]
  /** The element least shared. */
  distinctive: string
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

export function newEntity(kind: SpeakerKind): SpeakerEntity {
  return {
    kind,
    name: null,
    elements: [],
    distinctive: '',
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

/** Takes what looked like a body's letters for a person's initials. */
export function becomeInitialled(entity: SpeakerEntity): void {
  entity.kind = 'person'
  entity.isInitials = true
  setElements(entity, [entity.name ?? ''])
}

/** As names are compared: in small letters, with one space for whatever spaces, stops and commas are between words. */
export function foldedName(text: string): string {
  const small = text.toLowerCase()
  return isFoldedName(small) ? small : small.replace(/[\s.,]+/g, ' ').trim()
}

/** Whether words of ASCII have single spaces between them and nothing else to fold; false on doubt. */
function isFoldedName(text: string): boolean {
  let before = SPACE_UNIT
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (
      code === SPACE_UNIT
        ? before === SPACE_UNIT
        : code < SPACE_UNIT || code > 126 || code === COMMA_UNIT || code === STOP_UNIT
    )
      return false
    before = code
  }
  return before !== SPACE_UNIT
}

const SPACE_UNIT = 32
const COMMA_UNIT = 44
const STOP_UNIT = 46

export function longerOf(one: string | null, two: string): string {
  return one === null || two.length > one.length ? two : one
}

export function addAlias(entity: SpeakerEntity, alias: string): void {
  if (alias === entity.name || entity.aliases.includes(alias) || entity.aliases.length >= 12) return
  entity.aliases.push(alias)
  entity.foldedAliases.push(foldedName(alias))
}

export function setElements(entity: SpeakerEntity, elements: readonly string[]): void {
  entity.elements = elements
  entity.distinctive = mostDistinctive(elements)
}

const COMMON_PARTS = new Set(COMMON_NAME_PARTS)
/** For each length of a common part of names, the first letters of those, as bits: most names are none of them at a glance. */
const COMMON_PART_INITIALS: number[] = []
for (const element of COMMON_NAME_PARTS) COMMON_PART_INITIALS[element.length]! |= initialBit(element)

function initialBit(element: string): number {
  return 1 << (element.charCodeAt(0) & 31)
}

/** The element least shared: the first that is no common part of names. */
export function mostDistinctive(elements: readonly string[]): string {
  for (const element of elements) if (element.length > 2 && !isCommonNamePart(element)) return element
  return elements[0] ?? ''
}

function isCommonNamePart(element: string): boolean {
  return (
    ((COMMON_PART_INITIALS[element.length] ?? 0) & initialBit(element)) !== 0 &&
    COMMON_PARTS.has(element.toLowerCase())
  )
}

export function isInitialsOnly(elements: readonly string[]): boolean {
  return elements.length === 1 && elements[0]!.length <= 3 && elements[0] === elements[0]!.toUpperCase()
}

/** Whether `part` is in `whole`, in order. */
export function containsInOrder(whole: readonly string[], part: readonly string[]): boolean {
  let at = 0
  for (const element of part) {
    const found = whole.indexOf(element, at)
    if (found < 0) return false
    at = found + 1
  }
  return true
}

/** A name that a text prints, and how often. */
export interface CountedName {
  readonly elements: readonly string[]
  readonly count: number
}

/** Whether one name is rather meant than another by somebody whose strongest element is `strong`. */
export function isBetterName(one: CountedName, two: CountedName, strong: string): boolean {
  if (isGluedForm(two.elements, one.elements)) return true
  if (isGluedForm(one.elements, two.elements)) return false
  if (containsInOrder(one.elements, two.elements) && one.elements.length > two.elements.length) return true
  if (containsInOrder(two.elements, one.elements)) return false
  const oneFirst = mostDistinctive(one.elements) === strong
  const twoFirst = mostDistinctive(two.elements) === strong
  return oneFirst === twoFirst ? one.count > two.count : oneFirst
}

/** Whether `long` is `short` with another word glued to its last element. */
function isGluedForm(long: readonly string[], short: readonly string[]): boolean {
  const last = short.length - 1
  if (long.length !== short.length || last < 1) return false
  for (let i = 0; i < last; i++) if (long[i] !== short[i]) return false
  return long[last]!.length > short[last]!.length && long[last]!.startsWith(short[last]!)
}
