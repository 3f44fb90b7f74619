import type { Document } from '../document/document.ts'
import { unknownName } from './chain-error.ts'

/** What the value of an option must be. */
type OptionKind =
  | 'a string'
  | 'a number from 0 to 1'
  | '"all" or "direct"'
  | 'true or false'
  | 'an array of strings'
  | 'an array of rules'
  | 'what readCommonText gives'

/** What the values of options must be, by their names; options within an option too. */
export type OptionKinds = Readonly<Record<string, OptionKind | Readonly<Record<string, OptionKind>>>>

const QUOTE_OPTIONS: Readonly<Record<string, OptionKind>> = {
  quotes: '"all" or "direct"',
  minConfidence: 'a number from 0 to 1',
  explain: 'true or false',
}
const SENTENCE_OPTIONS: Readonly<Record<string, OptionKind>> = {
  splitQuotes: 'true or false',
  wrapped: 'true or false',
  abbreviations: 'an array of strings',
}
const CHAIN_OPTIONS: OptionKinds = {
  transforms: 'an array of strings',
  outlet: 'a string',
  disable: 'an array of strings',
  enable: 'an array of strings',
  ownRules: 'an array of rules',
  common: 'what readCommonText gives',
  sentences: SENTENCE_OPTIONS,
  quotes: QUOTE_OPTIONS,
}

/**
 * Checks what a program without types may have got wrong in the options of a chain.
 *
 * @param more options that are allowed beside those of a chain
 * @throws ChainError for an option that there is not
 * @throws TypeError for a value of another kind
 */
export function checkChainOptions(options: unknown, more: OptionKinds = {}): void {
  check('the options of a chain', options, { ...CHAIN_OPTIONS, ...more })
}

/** The same for the options of quotes alone. */
export function checkQuoteOptions(options: unknown): void {
  check('the options of quotes', options, QUOTE_OPTIONS)
}

/** The same for the options of sentences alone. */
export function checkSentenceOptions(options: unknown): void {
  check('the options of sentences', options, SENTENCE_OPTIONS)
}

function check(name: string, options: unknown, known: OptionKinds): void {
  if (!isRecord(options)) throw new TypeError(`${name} must be an object, not ${described(options)}`)
  for (const [key, value] of Object.entries(options)) {
    const kind = Object.hasOwn(known, key) ? known[key]! : undefined
    if (kind === undefined) {
      const names = Object.keys(known)
      throw unknownName('option', key, names, `; there are ${names.join(', ')}`)
    }
    if (value === undefined) continue
    if (typeof kind === 'object') check(`the option "${key}"`, value, kind)
    else if (!isOf(kind, value))
      throw new TypeError(`the option "${key}" must be ${kind}, not ${described(value)}`)
  }
}

function isOf(kind: OptionKind, value: unknown): boolean {
  if (kind === 'a string') return typeof value === 'string'
  if (kind === 'a number from 0 to 1') return typeof value === 'number' && value >= 0 && value <= 1
  if (kind === '"all" or "direct"') return value === 'all' || value === 'direct'
  if (kind === 'true or false') return typeof value === 'boolean'
  if (kind === 'an array of rules') return Array.isArray(value)
  if (kind === 'what readCommonText gives') return isRecord(value) && typeof value.has === 'function'
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/**
 * The document that a caller handed over.
 *
 * @throws TypeError if it is neither a text nor a document; it says what was expected and what came
 */
export function documentFrom(given: unknown): Document {
  if (typeof given === 'string') return { text: given }
  if (!isRecord(given) || ArrayBuffer.isView(given))
    throw new TypeError(`expected a text or a document ({ text, id?, origin? }), not ${described(given)}`)
  const { text, origin } = given
  if (typeof text !== 'string')
    throw new TypeError(
      text === undefined
        ? `expected a document with a text ({ text, id?, origin? }), not ${described(given)}`
        : `the text of a document must be a string, not ${described(text)}`,
    )
  if (origin !== undefined && !isRecord(origin))
    throw new TypeError(
      `the origin of a document must be an object ({ outlet?, url?, title? }), not ${described(origin)}`,
    )
  checkKeys('a document', given, DOCUMENT_KEYS)
  if (origin !== undefined) checkKeys('the origin of a document', origin, ORIGIN_KEYS)
  return given as unknown as Document
}

const DOCUMENT_KEYS: readonly string[] = ['text', 'id', 'origin']
const ORIGIN_KEYS: readonly string[] = ['outlet', 'url', 'title']

/** A key that is not known would be passed over in silence: an `url` beside the text, where it is no evidence. */
function checkKeys(name: string, given: Readonly<Record<string, unknown>>, known: readonly string[]): void {
  for (const key of Object.keys(given)) {
    if (known.includes(key)) continue
    const advice = ORIGIN_KEYS.includes(key) ? `; ${key} belongs in its origin` : ''
    throw new TypeError(`${name} has ${known.join(', ')}, and no ${key}${advice}`)
  }
}

/** @throws TypeError if it is no result of `quotes`, or of a chain that ends in it */
export function checkQuotes(given: unknown): asserts given is { quotes: []; speakers: [] } {
  if (!isRecord(given) || !Array.isArray(given.quotes) || !Array.isArray(given.speakers))
    throw new TypeError(`expected quotes and speakers, as quotes() gives them, not ${described(given)}`)
}

/** @throws TypeError if it is no array of spans */
export function checkSpans(given: unknown): void {
  if (
    !Array.isArray(given) ||
    !given.every((span) => isRecord(span) && isPlace(span.start) && isPlace(span.end))
  )
    throw new TypeError(`expected an array of spans, as sentences() gives them, not ${described(given)}`)
}

function isPlace(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

/** @throws TypeError if it is no text */
export function checkText(given: unknown): asserts given is string {
  if (typeof given !== 'string') throw new TypeError(`expected a text, not ${described(given)}`)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** So many keys tell which object it is. */
const MOST_KEYS = 5

/** What a value is, in words: `a number (5)`, `a Buffer (decode it: buffer.toString())`, `an object with title, body`. */
function described(value: unknown): string {
  if (value === undefined || value === null) return String(value)
  if (typeof value === 'number' || typeof value === 'boolean') return `a ${typeof value} (${value})`
  if (typeof value === 'string') return `a string (${JSON.stringify(value.slice(0, 20))})`
  if (Array.isArray(value)) return 'an array'
  if (Buffer.isBuffer(value)) return 'a Buffer (buffer.toString() is its text)'
  if (ArrayBuffer.isView(value)) return 'bytes (new TextDecoder().decode(bytes) is their text)'
  if (value instanceof Promise) return 'a promise (await it first)'
  if (typeof value !== 'object') return `a ${typeof value}`
  const keys = Object.keys(value)
  if (keys.length === 0) return 'an empty object'
  return `an object with ${keys.slice(0, MOST_KEYS).join(', ')}${keys.length > MOST_KEYS ? ' …' : ''}`
}
