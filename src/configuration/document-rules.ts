import { relative, resolve, sep } from 'node:path'
import type { Origin } from '../document/document.ts'
import { type PathMatcher, pathMatcher } from '../io/selection.ts'
import { outletNamed, outletOfOrigin } from '../rules/outlet.ts'
import type { OwnRule } from '../rules/own/own-rule.ts'
import { type RuleSettings, type RuleStates, ruleStates } from './rule-settings.ts'

/** What holds for some documents alone: those that all its selectors mean. */
export interface Override {
  /** Patterns of files, from the folder of the configuration; null for all files. */
  readonly files: readonly string[] | null
  /** Names of outlets, as records have them; null for all. */
  readonly outlets: readonly string[] | null
  readonly rules: RuleSettings
  /** Settings that documents may have in different ways, read. */
  readonly settings: Readonly<Record<string, unknown>>
}

/** All that says which rules are on for a document. Plain data, so that it can be handed to another thread. */
export interface RulePlan {
  /** What patterns of files are relative to. */
  readonly folder: string
  readonly ownRules: readonly OwnRule[]
  /** What holds for all documents and is said before the overrides, and after them. */
  readonly before: readonly RuleSettings[]
  readonly overrides: readonly Override[]
  readonly after: readonly RuleSettings[]
}

/** What holds for one document. */
export interface DocumentRules extends RuleStates {
  readonly settings: Readonly<Record<string, unknown>>
}

/** Says what holds for a document, by its file's name as messages have it and what its record says of its origin. */
export type RulesFor = (file: string, origin: Origin | undefined) => DocumentRules

const made = new WeakMap<RulePlan, Promise<RulesFor>>()

/**
 * Makes what says which rules are on for a document; of one plan only once.
 *
 * @throws ChainError if the plan names a rule that is not there
 */
export function rulesFor(plan: RulePlan): Promise<RulesFor> {
  let known = made.get(plan)
  if (known === undefined) made.set(plan, (known = rulesForNew(plan)))
  return known
}

/** What holds for all documents, overrides aside. */
export function statesForAll(plan: RulePlan): RuleStates {
  let known = statesOf.get(plan)
  if (known === undefined) statesOf.set(plan, (known = rulesUnder(plan, [])))
  return known
}

const statesOf = new WeakMap<RulePlan, RuleStates>()

async function rulesForNew(plan: RulePlan): Promise<RulesFor> {
  const { folder, overrides } = plan
  const byFile: (PathMatcher | null)[] = []
  for (const { files } of overrides) byFile.push(files === null ? null : await pathMatcher(files))
  const byOutlet = overrides.map(({ outlets }) => outlets && new Set(outlets.map(foldedOutlet)))
  const combinations = new Map<string, DocumentRules>()
  const combined = (applied: readonly boolean[]): DocumentRules => {
    const key = applied.map(Number).join('')
    let rules = combinations.get(key)
    if (rules === undefined)
      combinations.set(
        key,
        (rules = rulesUnder(
          plan,
          overrides.filter((_, i) => applied[i]),
        )),
      )
    return rules
  }
  // That all names are known is found out at once, not with the first document that an override means.
  combined(overrides.map(() => true))
  /** The documents of a file come one after the other. */
  let last: { readonly file: string; readonly applied: readonly boolean[] } | null = null
  return (file, origin) => {
    if (last?.file !== file) {
      const below = relative(folder, resolve(file)).split(sep).join('/')
      const place = { below, name: below, isFolder: false }
      last = { file, applied: byFile.map((matches) => matches?.(place) ?? true) }
    }
    const { applied } = last
    const outlet = origin === undefined ? null : outletOf(origin)
    return combined(applied.map((isMeant, i) => isMeant && (byOutlet[i]?.has(outlet ?? '') ?? true)))
  }
}

function rulesUnder(plan: RulePlan, overrides: readonly Override[]): DocumentRules {
  const { before, after, ownRules } = plan
  return {
    ...ruleStates([...before, ...overrides.map(({ rules }) => rules), ...after], ownRules),
    settings: Object.assign({}, ...overrides.map(({ settings }) => settings)),
  }
}

/** An outlet that is not known goes by its own name. */
function outletOf(origin: Origin): string | null {
  return outletOfOrigin(origin) ?? origin.outlet?.trim().toLowerCase() ?? null
}

function foldedOutlet(name: string): string {
  return outletNamed(name) ?? name.trim().toLowerCase()
}
