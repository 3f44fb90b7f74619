import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder'
import { shortHashOf } from '../io/hash.ts'
import type { Finding, TextRegion } from './finding.ts'
import { sayingOf } from './finding-line.ts'
import { isOver, MEASURE_CARDS, type Measured, measureRule, sayingOfMeasure } from './measure.ts'
import type { Report, Write } from './report.ts'
import type { Severity } from './severity.ts'

/** What a report says of a rule that found something. */
export interface RuleHelp {
  readonly takes: string
  readonly never: string
}

export interface SarifOptions {
  readonly version: string
  /** A file's name as a URI, relative to where the program runs where that can be. */
  readonly uriOf: (file: string) => string
  readonly helpOf: (rule: string) => RuleHelp | null
}

/** Where a person can read about the rules. */
const RULES_PAGE = 'https://www.npmjs.com/package/jernih'

/**
 * The report as SARIF 2.1.0, for code scanning: with the help of each rule, fingerprints that survive moved lines, and
 * what each place of a text would become as a fix.
 *
 * Lines count line feeds, columns code points. A finding in a record has the record's line and names the field and the
 * place inside its text as a logical location; it has no fix, since the text there is escaped.
 */
export function sarifReport(write: Write, { version, uriOf, helpOf }: SarifOptions): Report {
  const run = new SarifRunBuilder({ columnKind: 'unicodeCodePoints' }).initSimple({
    toolDriverName: 'jernih',
    toolDriverVersion: version,
    url: RULES_PAGE,
  })
  const rules = new Set<string>()
  let firstFile: string | null = null
  return {
    file(name) {
      firstFile ??= name
    },
    finding(finding) {
      if (!rules.has(finding.rule)) {
        rules.add(finding.rule)
        run.addRule(ruleFor(finding, helpOf(finding.rule)))
      }
      run.addResult(resultFor(finding, uriOf(finding.file)))
    },
    measure(measured) {
      if (!isOver(measured)) return
      run.addRule(ruleForMeasure(measured))
      run.addResult(resultForMeasure(measured, firstFile, uriOf))
    },
    end() {
      const builder = new SarifBuilder({
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      })
      builder.addRun(run)
      write(`${builder.buildSarifJsonString({ indent: true })}\n`)
    },
  }
}

function ruleFor({ rule, severity }: Finding, help: RuleHelp | null): SarifRuleBuilder {
  if (help === null) return ruleWithHelp(rule, severity, rule, rule)
  const text = `Takes ${help.takes}.\n\nNever: ${help.never}.\n\njernih rules ${rule} shows examples.`
  return ruleWithHelp(rule, severity, `Takes ${help.takes}.`, text)
}

/** GitHub takes no rule without both descriptions and help. */
function ruleWithHelp(rule: string, level: Severity, short: string, text: string): SarifRuleBuilder {
  const made = new SarifRuleBuilder({ defaultConfiguration: { level } }).initSimple({
    ruleId: rule,
    shortDescriptionText: short,
    fullDescriptionText: text,
  })
  made.rule.help = { text }
  return made
}

function ruleForMeasure({ name }: Measured): SarifRuleBuilder {
  const text = `Limits how many there may be in the data set: ${MEASURE_CARDS[name].what}.`
  return ruleWithHelp(measureRule(name), 'error', text, text)
}

/** A result at the first document that was counted, or at the first file there is: GitHub takes none without a place. */
function resultForMeasure(
  measured: Measured,
  firstFile: string | null,
  uriOf: (file: string) => string,
): SarifResultBuilder {
  const { name, first } = measured
  const rule = measureRule(name)
  const file = first?.file ?? firstFile
  const made = new SarifResultBuilder().initSimple({
    level: 'error',
    messageText: sayingOfMeasure(measured),
    ruleId: rule,
    ...(file === null ? {} : { fileUri: uriOf(file) }),
  })
  if (file !== null) made.setLocationRegion({ startLine: first?.line ?? 1 })
  made.result.partialFingerprints = { 'jernih/v1': shortHashOf(rule) }
  return made
}

function resultFor(finding: Finding, uri: string): SarifResultBuilder {
  const { rule, severity, start, end, record, region, fingerprint, replacement } = finding
  const made = new SarifResultBuilder().initSimple({
    level: severity,
    messageText: sayingOf(finding),
    ruleId: rule,
    fileUri: uri,
  })
  made.setLocationRegion(region === null ? { startLine: start.line } : regionOf({ start, end }))
  const { result } = made
  result.partialFingerprints = { 'jernih/v1': fingerprint }
  if (region !== null) {
    const inserted = replacement === '' ? {} : { insertedContent: { text: replacement } }
    const replacements = [{ deletedRegion: regionOf(region), ...inserted }]
    result.fixes = [
      {
        description: { text: sayingOf(finding) },
        artifactChanges: [{ artifactLocation: { uri }, replacements }],
      },
    ]
  }
  if (record === null) return made
  const id = record.id ?? `line ${start.line}`
  result.locations![0]!.logicalLocations = [
    { name: record.field, kind: 'member', fullyQualifiedName: `${id}/${record.field}` },
  ]
  result.properties = { recordId: record.id, field: record.field, start: record.start, end: record.end }
  return made
}

function regionOf({ start, end }: TextRegion) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}
