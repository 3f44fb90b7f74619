import { dirname, isAbsolute, join } from 'node:path'
import { outletChoice } from '../chain/chain.ts'
import { rulesByName } from '../chain/rule-switch.ts'
import { InputError } from '../io/input-error.ts'
import type { OwnRule } from '../rules/own/own-rule.ts'
import { type JsonPath, OwnRuleFault, writtenPath } from '../rules/own/own-rule-fault.ts'
import { kindOf, unknownKey } from '../rules/own/own-rule-shape.ts'
import type { Override } from './document-rules.ts'
import { type FoundFile, isPackageFile, PACKAGE_KEY, shownPath } from './find-configuration.ts'
import { type JsonText, jsonTextOf } from './json-text.ts'
import { ownRulesAt, ownRulesIn } from './own-rule-files.ts'
import { RULE_SETTINGS, type RuleSettings } from './rule-settings.ts'
import { type Setting, SettingFault, type Typed, typedFromJson } from './setting.ts'

/** A configuration, read and checked. */
export interface Configuration {
  /** What messages call its file. */
  readonly name: string
  /** The absolute path of the folder it is in. */
  readonly folder: string
  /** The values it sets, as the command line would have them, by the names of the settings. */
  readonly values: ReadonlyMap<string, Typed>
  readonly rules: RuleSettings
  readonly overrides: readonly Override[]
  readonly ownRules: readonly OwnRule[]
  /** `FILE:LINE` of each key that it holds. */
  readonly places: ReadonlyMap<string, string>
}

/** The keys beside those of the settings. */
export const KEYS = ['$schema', 'rules', 'overrides', 'ownRules', 'rulesFrom'] as const
/** The keys of an override beside those of the settings. */
export const OVERRIDE_KEYS = ['files', 'outlet', 'rules'] as const

/**
 * Reads a configuration and checks all of it: keys, values, names of rules, own rules with their examples.
 *
 * @throws InputError with file and line, and of what is no JSON the column
 */
export async function readConfiguration(
  { path, content }: FoundFile,
  settings: readonly Setting[],
): Promise<Configuration> {
  const file = jsonTextOf(content, shownPath(path))
  const whole = file.value
  const isPackage = isPackageFile(path) && isObject(whole) && Object.hasOwn(whole, PACKAGE_KEY)
  const reader: Reader = new Reader(file, isPackage ? [PACKAGE_KEY] : [], settings)
  const value = isPackage ? whole[PACKAGE_KEY] : whole
  if (!isObject(value)) reader.refuse([], `a configuration is an object, not ${kindOf(value)}`)
  const folder = dirname(path)
  const values = reader.values(value, folder)
  const names = new Set<string>()
  const ownRules = [
    ...(await ownRulesIn(value.ownRules, names, (fault) =>
      reader.refuse(['ownRules', ...fault.path], fault.message),
    )),
    ...(await ownRulesAt(reader.strings(['rulesFrom'], value.rulesFrom ?? []), folder, names, (fault) =>
      reader.refuse(['rulesFrom', ...fault.path], fault.message),
    )),
  ]
  const isKnown = rulesByName(ownRules)
  for (const key of ['disable', 'enable'])
    for (const [i, name] of ((values.get(key) ?? []) as readonly string[]).entries())
      reader.guard([key, i], () => isKnown(name))
  reader.guard(['outlet'], () => outletChoice(String(values.get('outlet') ?? 'none')))
  return {
    name: file.name,
    folder,
    values,
    ownRules,
    rules: reader.rules(['rules'], value.rules, isKnown),
    overrides: reader.overrides(value.overrides ?? [], isKnown),
    places: new Map(Object.keys(value).map((key) => [key, reader.placeOf([key])])),
  }
}

type IsKnown = (name: string) => unknown

/** Takes the parts of one configuration out of its JSON. */
class Reader {
  readonly #file: JsonText
  /** Where the configuration is in the file. */
  readonly #root: JsonPath
  readonly #settings: ReadonlyMap<string, Setting>

  constructor(file: JsonText, root: JsonPath, settings: readonly Setting[]) {
    this.#file = file
    this.#root = root
    this.#settings = new Map(settings.map((setting) => [setting.name, setting]))
  }
  placeOf(path: JsonPath): string {
    return this.#file.placeOf([...this.#root, ...path])
  }
  refuse(path: JsonPath, message: string): never {
    const written = writtenPath(path)
    throw new InputError(`${this.placeOf(path)}: ${written === '' ? '' : `${written}: `}${message}`)
  }
  /** Does something, and says where what is wrong with it is. */
  guard<Value>(path: JsonPath, work: () => Value): Value {
    try {
      return work()
    } catch (error) {
      if (error instanceof SettingFault) this.refuse(path, error.message)
      if (error instanceof OwnRuleFault) this.refuse([...path, ...error.path], error.message)
      if ((error as Error).name === 'ChainError') this.refuse(path, (error as Error).message)
      throw error
    }
  }
  values(value: Readonly<Record<string, unknown>>, folder: string): Map<string, Typed> {
    const values = new Map<string, Typed>()
    for (const [key, given] of Object.entries(value)) {
      if ((KEYS as readonly string[]).includes(key)) continue
      const setting = this.#settings.get(key)
      if (setting === undefined) this.#refuseUnknown([key], [...KEYS, ...this.#names()])
      if (setting.isOfOneRun)
        this.refuse([key], `is for one run alone: ${setting.flag} belongs on the command line`)
      const typed = this.guard([key], () => typedFromJson(setting, given))
      values.set(key, setting.isPath ? fromFolder(folder, typed) : typed)
    }
    return values
  }
  rules(path: JsonPath, value: unknown, isKnown: IsKnown): RuleSettings {
    if (value === undefined) return {}
    if (!isObject(value))
      this.refuse(path, `must be an object such as { "tags": "off" }, not ${kindOf(value)}`)
    for (const [name, setting] of Object.entries(value)) {
      this.guard([...path, name], () => isKnown(name))
      if (!(RULE_SETTINGS as readonly unknown[]).includes(setting))
        this.refuse([...path, name], `must be one of ${RULE_SETTINGS.join(', ')}, not ${kindOf(setting)}`)
    }
    return value as RuleSettings
  }
  overrides(value: unknown, isKnown: IsKnown): Override[] {
    if (!Array.isArray(value)) this.refuse(['overrides'], `must be a list, not ${kindOf(value)}`)
    return value.map((one: unknown, i) => this.#override(['overrides', i], one, isKnown))
  }
  strings(path: JsonPath, value: unknown): readonly string[] {
    if (typeof value === 'string') return [value]
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value
    this.refuse(path, `must be a string or a list of strings, not ${kindOf(value)}`)
  }
  #override(path: JsonPath, value: unknown, isKnown: IsKnown): Override {
    if (!isObject(value))
      this.refuse(
        path,
        `must be an object such as { "files": "kompas/**", "rules": { … } }, not ${kindOf(value)}`,
      )
    const { files, outlet, rules, ...others } = value
    if (files === undefined && outlet === undefined)
      this.refuse(path, 'has no "files" and no "outlet", so that nothing says which documents it is for')
    const settings: Record<string, unknown> = {}
    for (const [key, given] of Object.entries(others)) {
      const setting = this.#settings.get(key)
      if (setting === undefined)
        this.#refuseUnknown([...path, key], [...OVERRIDE_KEYS, ...this.#perDocument()])
      if (!setting.isPerDocument)
        this.refuse(
          [...path, key],
          `is for all documents of a run; an override has ${[...OVERRIDE_KEYS, ...this.#perDocument()].join(', ')}`,
        )
      const typed = this.guard([...path, key], () => typedFromJson(setting, given))
      settings[key] = setting.read(typed)
    }
    return {
      files: files === undefined ? null : this.strings([...path, 'files'], files),
      outlets: outlet === undefined ? null : this.strings([...path, 'outlet'], outlet),
      rules: this.rules([...path, 'rules'], rules, isKnown),
      settings,
    }
  }
  #refuseUnknown(path: JsonPath, known: readonly string[]): never {
    const key = String(path.at(-1))
    // As it is on the command line.
    const meant = [...this.#settings.values()].find(({ flag }) => flag === key || flag === `--${key}`)
    const message =
      meant === undefined ? unknownKey(key, known) : `there is no "${key}"; did you mean ${meant.name}?`
    this.refuse(path.slice(0, -1), message)
  }
  /** The names of what can be set. */
  #names(): string[] {
    return [...this.#settings.values()].filter(({ isOfOneRun }) => !isOfOneRun).map(({ name }) => name)
  }
  #perDocument(): string[] {
    return [...this.#settings.values()].filter(({ isPerDocument }) => isPerDocument).map(({ name }) => name)
  }
}

function fromFolder(folder: string, typed: Typed): Typed {
  return typeof typed !== 'string' || isAbsolute(typed) || typed === '-'
    ? typed
    : shownPath(join(folder, typed))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
