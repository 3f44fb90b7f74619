import type { CommandName } from './commands.ts'
import { type OptionName, type OptionValues, ROWS_BY_NAME } from './options.ts'

/** The options that only lead here. */
const LEFT_OUT: ReadonlySet<string> = new Set<OptionName>(['config', 'printConfig'])

/**
 * Every option of a command with its value, as JSON, and where that is from; then what a configuration holds beside options. For
 * readers, but a line each, so that it can be searched.
 */
export function printConfiguration(command: CommandName, options: OptionValues): string {
  const { configured, given } = options
  const configuration = configured?.configuration ?? null
  const rows: [string, string, string][] = []
  for (const [name, all] of Object.entries(ROWS_BY_NAME)) {
    const row = all.find(({ commands }) => commands.includes(command))
    if (row === undefined || LEFT_OUT.has(name)) continue
    const isFlag = given.includes(/--[a-z-]+/.exec(row.flags)![0])
    const origin = isFlag ? 'flag' : (configured?.origins.get(name) ?? 'default')
    const key = name as OptionName
    // As it is written: a number with its unit says more than what it comes to.
    const value = configured?.flags[key] ?? configured?.typed[key] ?? row.default ?? options[key]
    rows.push([name, JSON.stringify(value), origin])
  }
  if (configuration !== null) {
    const { rules, overrides, ownRules, places, name } = configuration
    const placeOf = (...keys: string[]) => keys.map((key) => places.get(key)).find(Boolean) ?? name
    for (const [rule, setting] of Object.entries(rules))
      rows.push([rule, JSON.stringify(setting), placeOf('rules')])
    if (overrides.length > 0) rows.push(['overrides', String(overrides.length), placeOf('overrides')])
    for (const rule of ownRules)
      rows.push([`own/${rule.name}`, JSON.stringify(rule.severity ?? 'on'), placeOf('ownRules', 'rulesFrom')])
  }
  const head = `configuration: ${configuration?.name ?? (options.config === false ? 'none (--no-config)' : 'none found')}\n\n`
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map(
    ([name, value, origin]) => `${name.padEnd(widths[0]!)}  ${value.padEnd(widths[1]!)}  ${origin}`,
  )
  return `${head}${lines.join('\n')}\n`
}
