import { didYouMean } from '../../language/did-you-mean.ts'
import { CATEGORIES } from '../rule.ts'
import type { OwnRule } from './own-rule.ts'
import { type JsonPath, OwnRuleFault } from './own-rule-fault.ts'

/** What a value of a rule must be. */
type Kind = 'a string' | 'true or false' | 'a list of strings' | 'a list of examples' | readonly string[]

/** The keys of an own rule, and what their values must be: what its schema is made from. */
export const OWN_RULE_KEYS: Readonly<Record<keyof OwnRule, Kind>> = {
  name: 'a string',
  category: CATEGORIES,
  where: ['line', 'inline', 'start', 'end'],
  literals: 'a list of strings',
  pattern: 'a string',
  ignoreCase: 'true or false',
  takes: 'a string',
  never: 'a string',
  examples: 'a list of examples',
  keeps: 'a list of strings',
  severity: ['error', 'warning', 'note', 'off'],
}

/** The keys that every own rule has. */
export const NEEDED_KEYS: readonly (keyof OwnRule)[] = ['name', 'category', 'where', 'pattern', 'examples']

/** What the name of an own rule looks like. */
export const OWN_RULE_NAME: RegExp = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Takes a JSON value for an own rule.
 *
 * @throws OwnRuleFault if it has not the shape of one
 */
export function ownRuleFrom(value: unknown): OwnRule {
  if (!isRecord(value)) throw new OwnRuleFault([], `a rule is an object, not ${kindOf(value)}`)
  for (const [key, own] of Object.entries(value)) {
    // A file of its own may name the schema that it follows.
    if (key === '$schema') continue
    if (!Object.hasOwn(OWN_RULE_KEYS, key)) throw new OwnRuleFault([key], unknownKey(key, OWN_RULE_NAMES))
    checkKind([key], own, OWN_RULE_KEYS[key as keyof OwnRule])
  }
  for (const key of NEEDED_KEYS)
    if (value[key] === undefined) throw new OwnRuleFault([], `the rule has no "${key}"`)
  const { $schema: _, ...rule } = value
  const own = rule as unknown as OwnRule
  checkValues(own)
  return own
}

const OWN_RULE_NAMES = Object.keys(OWN_RULE_KEYS)

function checkValues({ name, where, literals = [], examples, pattern }: OwnRule): void {
  if (!OWN_RULE_NAME.test(name))
    throw new OwnRuleFault(
      ['name'],
      `"${name}" is no name: small letters, figures and hyphens between them, such as "ikuti-kami"`,
    )
  if (pattern === '') throw new OwnRuleFault(['pattern'], 'the pattern is empty')
  for (const [i, literal] of literals.entries())
    if (literal === '' || /[\r\n]/.test(literal))
      throw new OwnRuleFault(['literals', i], 'a literal has one character at least, and no line end')
  if (literals.length === 0 && (where === 'line' || where === 'inline'))
    throw new OwnRuleFault(
      [],
      `a rule for "${where}" needs "literals", of which one is in every line that it takes`,
    )
  if (examples.length === 0) throw new OwnRuleFault(['examples'], 'there is no example')
  for (const [i, { in: text, out }] of examples.entries())
    if (text === out)
      throw new OwnRuleFault(
        ['examples', i],
        '"in" and "out" are the same; what must stay belongs in "keeps"',
      )
}

/** What is said of a key that is not known. */
export function unknownKey(key: string, known: readonly string[]): string {
  const meant = didYouMean(key, known)
  return `there is no "${key}"; ${meant === null ? `there are ${known.join(', ')}` : `did you mean ${meant}?`}`
}

function checkKind(path: JsonPath, value: unknown, kind: Kind): void {
  if (typeof kind !== 'string') {
    if (typeof value === 'string' && kind.includes(value)) return
    const meant = typeof value === 'string' ? didYouMean(value, kind) : null
    const hint = meant === null ? '' : `; did you mean ${meant}?`
    throw new OwnRuleFault(path, `must be one of ${kind.join(', ')}, not ${kindOf(value)}${hint}`)
  }
  if (kind === 'a string' && typeof value === 'string') return
  if (kind === 'true or false' && typeof value === 'boolean') return
  if (kind === 'a list of strings' && Array.isArray(value)) {
    for (const [i, one] of value.entries()) checkKind([...path, i], one, 'a string')
    return
  }
  if (kind === 'a list of examples' && Array.isArray(value)) {
    for (const [i, one] of value.entries()) checkExample([...path, i], one)
    return
  }
  throw new OwnRuleFault(path, `must be ${kind}, not ${kindOf(value)}`)
}

function checkExample(path: JsonPath, value: unknown): void {
  if (!isRecord(value)) throw new OwnRuleFault(path, `an example is { "in", "out" }, not ${kindOf(value)}`)
  for (const key of Object.keys(value))
    if (key !== 'in' && key !== 'out') throw new OwnRuleFault([...path, key], unknownKey(key, ['in', 'out']))
  for (const key of ['in', 'out'])
    if (typeof value[key] !== 'string')
      throw new OwnRuleFault(path, `an example has "in" and "out", two texts; "${key}" is none`)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a JSON value is, in words: `a list`, `the number 5`, `"text"`. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'number') return `the number ${value}`
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value)
  return typeof value === 'object' ? 'an object' : String(value)
}
