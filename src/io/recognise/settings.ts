import { linesOfSample, type Sample } from './sample.ts'

/** What is between the marks of front matter, and of YAML's documents. */
const YAML_MARK = /^(?:---|\.\.\.)\s*$/
const TOML_MARK = /^\+\+\+\s*$/
const COMMENT = /^[#;]/
// What an input begins with is asked first: that is cheap, and spares nearly every text the rest.
const MARK_FIRST = /^(?:---|\+\+\+)\s/
const YAML_FIRST = /^(?:[#;]|- [a-z_]|[a-z_][\w-]*:\s)/
const SETTINGS_FIRST = /^(?:[#;[]|[\w.-]+\s*=|export )/
/** A key as programs write it: small letters, no space. In a text, the words before a colon begin large. */
const KEY = /^[a-z_][\w-]{0,39}:(?:\s|$)/
const INDENTED = /^(?: {2}|\t)/
const ITEM_WITH_KEY = /^- [a-z_][\w-]{0,39}:(?:\s|$)/
/** A value that only a program would write so. */
const VALUE_OF_PROGRAM = /^(?:"[^"]*"|'[^']*'|[\d.]+|true|false|null|[|>][+-]?|\[.*\])?$/
const SECTION = /^\[{1,2}[\w .:"-]+\]{1,2}\s*$/
const ASSIGNMENT = /^(?:export )?[\w.-]+\s*=/
const FEWEST = 2

/** Whether a text has front matter: keys between two lines of `---` (or `+++`) at its head; a YAML document too. */
export function hasFrontMatter(sample: Sample): boolean {
  if (!MARK_FIRST.test(sample.text)) return false
  const [first = '', ...lines] = linesOfSample(sample)
  if (TOML_MARK.test(first)) return ASSIGNMENT.test(lines.find((line) => line.trim() !== '') ?? '')
  if (!YAML_MARK.test(first)) return false
  const end = lines.findIndex((line) => YAML_MARK.test(line))
  const inside = significant(end < 0 ? lines : lines.slice(0, end))
  return inside.some((line) => KEY.test(line) || ITEM_WITH_KEY.test(line)) && inside.every(isOfYaml)
}

/** Whether an input is YAML without a mark: a map of small keys or a list of such maps, and nothing else. */
export function isYaml(sample: Sample): boolean {
  if (!YAML_FIRST.test(sample.text)) return false
  const lines = significant(linesOfSample(sample))
  if (lines.length < FEWEST) return false
  const outer = lines.filter((line) => !INDENTED.test(line))
  if (ITEM_WITH_KEY.test(lines[0]!))
    return (
      INDENTED.test(lines[1]!) && KEY.test(lines[1]!.trim()) && outer.every((line) => line.startsWith('- '))
    )
  const keys = outer.filter((line) => KEY.test(line)).map((line) => line.slice(0, line.indexOf(':')))
  return (
    keys.length >= FEWEST &&
    outer.every((line) => KEY.test(line) || line.startsWith('- ')) &&
    new Set(keys).size === keys.length &&
    outer.some((line) => VALUE_OF_PROGRAM.test(line.slice(line.indexOf(':') + 1).trim()))
  )
}

/** Whether an input is settings (INI, TOML, a file of environment variables): sections and `key = value`. */
export function isSettings(sample: Sample): boolean {
  if (!SETTINGS_FIRST.test(sample.text)) return false
  const lines = significant(linesOfSample(sample))
  if (lines.length < FEWEST) return false
  if (SECTION.test(lines[0]!) && ASSIGNMENT.test(lines[1]!)) return true
  return (
    lines.some((line) => ASSIGNMENT.test(line)) &&
    lines.every((line) => SECTION.test(line) || ASSIGNMENT.test(line))
  )
}

function isOfYaml(line: string): boolean {
  return KEY.test(line) || INDENTED.test(line) || line.startsWith('- ')
}

function significant(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== '' && !COMMENT.test(line))
}
