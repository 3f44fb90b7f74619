import { appendFileSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Writable } from '../io/output.ts'
import { version } from '../io/version.ts'
import type { Report, Write } from '../report/report.ts'
import { limitsIn } from './measuring.ts'
import type { OptionValues } from './options.ts'

/**
 * The report that `--format` asks for. Only its own modules are loaded.
 *
 * @param isShown whether it goes to standard output
 */
export async function reportFor(options: OptionValues, output: Writable, isShown: boolean): Promise<Report> {
  const { format, mostShown, color, configured } = options
  const write: Write = (text) => output.write(text)
  switch (format) {
    case 'human': {
      const { humanReport } = await import('../report/human-report.ts')
      const { colour } = await import('./colour.ts')
      return humanReport(write, await colour(1, isShown || color !== 'auto' ? color : 'never'), mostShown)
    }
    case 'json': {
      const { jsonReport } = await import('../report/json-report.ts')
      return jsonReport(write, version())
    }
    case 'sarif': {
      const { sarifReport } = await import('../report/sarif-report.ts')
      const { ruleCardsWith } = await import('../transforms/rule-cards.ts')
      const own = configured?.configuration?.ownRules ?? []
      const cards = new Map(ruleCardsWith(own).map((card) => [card.name, card]))
      return sarifReport(write, { version: version(), uriOf, helpOf: (rule) => cards.get(rule) ?? null })
    }
    case 'github': {
      const { githubReport } = await import('../report/github-report.ts')
      const summary = summaryOf(process.env.GITHUB_STEP_SUMMARY)
      const workspace = process.env.GITHUB_WORKSPACE
      return githubReport(write, summary, belowOr(workspace), Object.keys(limitsIn(options)).length)
    }
    case 'junit': {
      const { junitReport } = await import('../report/junit-report.ts')
      return junitReport(write)
    }
    case 'gitlab': {
      const { gitlabReport } = await import('../report/gitlab-report.ts')
      return gitlabReport(write, belowOr(process.env.CI_PROJECT_DIR))
    }
  }
}

/** A file's name below a folder, with slashes; null if it is not below it. */
function below(folder: string, file: string): string | null {
  const path = relative(folder, resolve(file))
  return path.startsWith('..') || isAbsolute(path) ? null : path.split(sep).join('/')
}

/** The name of a file as a URI: relative if it is below the folder where the program runs. */
function uriOf(file: string): string {
  const path = below(process.cwd(), file)
  return path === null ? pathToFileURL(file).href : path.split('/').map(encodeURIComponent).join('/')
}

/** The name that a service knows a file by: below the folder that it has checked out, which it names. */
function belowOr(folder: string | undefined): (file: string) => string {
  return (file) => below(folder || process.cwd(), file) ?? file
}

/** GitHub names a file to which each step adds its part. */
function summaryOf(path: string | undefined): Write | null {
  return path === undefined || path === '' ? null : (text) => appendFileSync(path, text)
}
