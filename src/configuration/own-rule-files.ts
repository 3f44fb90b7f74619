import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkedOwnRule, refuseSecond, weighPatterns } from '../chain/own-rules.ts'
import { InputError, systemReason } from '../io/input-error.ts'
import type { OwnRule } from '../rules/own/own-rule.ts'
import { OwnRuleFault, writtenPath } from '../rules/own/own-rule-fault.ts'
import { kindOf } from '../rules/own/own-rule-shape.ts'
import { shownPath } from './find-configuration.ts'
import { jsonTextOf } from './json-text.ts'

/** Says where a fault is, by its path below the key that holds the rules. */
type Refuse = (fault: OwnRuleFault) => never

/**
 * The own rules of a list, checked.
 *
 * @param value what is under `ownRules`
 * @param names those of the rules there are; new ones are put in
 */
export async function ownRulesIn(value: unknown, names: Set<string>, refuse: Refuse): Promise<OwnRule[]> {
  if (value === undefined) return []
  if (!Array.isArray(value)) refuse(new OwnRuleFault([], `must be a list of rules, not ${kindOf(value)}`))
  try {
    await weighPatterns(value)
  } catch (error) {
    if (!(error instanceof OwnRuleFault)) throw error
    return refuse(error)
  }
  return value.map((one: unknown, i) => {
    try {
      const own = checkedOwnRule(one)
      refuseSecond(own, names)
      return own
    } catch (error) {
      if (!(error instanceof OwnRuleFault)) throw error
      return refuse(new OwnRuleFault([i, ...error.path], error.message))
    }
  })
}

/**
 * The own rules in files, checked: each holds one rule or a list of rules.
 *
 * @param patterns of files, from a folder; each must mean one at least
 * @throws InputError about a file, with its line
 */
export async function ownRulesAt(
  patterns: readonly string[],
  folder: string,
  names: Set<string>,
  refuse: Refuse,
): Promise<OwnRule[]> {
  if (patterns.length === 0) return []
  const { default: glob } = await import('fast-glob')
  const rules: OwnRule[] = []
  const read = new Set<string>()
  for (const [i, pattern] of patterns.entries()) {
    const found = (await glob(pattern, { cwd: folder })).sort()
    if (found.length === 0)
      refuse(new OwnRuleFault([i], `there is no file "${pattern}", from the folder of the configuration`))
    for (const file of found) {
      // A file that two patterns mean is read once.
      if (read.has(file)) continue
      read.add(file)
      rules.push(...(await ownRulesOf(join(folder, file), names)))
    }
  }
  return rules
}

async function ownRulesOf(path: string, names: Set<string>): Promise<OwnRule[]> {
  const name = shownPath(path)
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch (error) {
    throw new InputError(`${name}: ${systemReason(error)}`)
  }
  const file = jsonTextOf(content, name)
  const isList = Array.isArray(file.value)
  return await ownRulesIn(isList ? file.value : [file.value], names, (fault) => {
    const path = isList ? fault.path : fault.path.slice(1)
    const written = writtenPath(path)
    throw new InputError(`${file.placeOf(path)}: ${written === '' ? '' : `${written}: `}${fault.message}`)
  })
}
