// The SARIF of the sample, judged by Microsoft's own validator and by what GitHub's code scanning asks of it.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { copySample, inFolder, JERNIH, npmPackage, run } from './environment.mjs'

const VERSION = '5.7.0'
/** A note that says that something could be told in addition (snippets, versions, names) is no fault. */
const FAULTS = ['error', 'warning']

export async function trySarif() {
  // The package says where the program of this system is; its own starter hands arguments to a shell.
  const validator = createRequire(import.meta.url)(npmPackage('@microsoft/sarif-multitool', VERSION))
  chmodSync(validator, 0o755)
  return await inFolder((folder) => {
    copySample(folder)
    const reports = [
      ['findings', []],
      ['measures', ['--only-measures', '--most-noisy', '0', '--most-rejected', '0']],
      ['nothing', ['--only-measures', '--most-noisy', '100%']],
    ]
    for (const [name, options] of reports) {
      // A record that is none has no place of its own.
      const more = ['--on-error', 'reject', '--format', 'sarif', '-o', `${name}.sarif`]
      run(process.execPath, [JERNIH, 'check', ...more, ...options, 'articles.jsonl', 'texts'], {
        cwd: folder,
      })
      const faults = faultsOf(validator, folder, `${name}.sarif`)
      if (faults.length > 0) throw new Error(`${name}.sarif: ${faults.join('; ')}`)
    }
    // A validator that finds no fault in anything would be none.
    const log = JSON.parse(readFileSync(join(folder, 'findings.sarif'), 'utf8'))
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0
    const broken = 'broken.sarif'
    writeFileSync(join(folder, broken), JSON.stringify(log))
    if (faultsOf(validator, folder, broken).length === 0) throw new Error('line 0 of a file passed as valid')
    return `sarif-multitool ${VERSION} finds no error and no warning in ${reports.length} reports`
  })
}

function faultsOf(validator, folder, name) {
  const output = `${name}.validated`
  const options = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--log', 'ForceOverwrite']
  const { stdout, stderr } = run(validator, ['validate', name, '--output', output, ...options], {
    cwd: folder,
  })
  let validated
  try {
    validated = JSON.parse(readFileSync(join(folder, output), 'utf8').replace(/^\ufeff/, ''))
  } catch {
    throw new Error(`the validator did not run: ${stdout}${stderr}`)
  }
  return validated.runs[0].results
    .filter(({ level = 'warning' }) => FAULTS.includes(level))
    .map(
      ({ ruleId, message }) =>
        `${ruleId} ${message.id ?? message.text} ${message.arguments?.join(' ') ?? ''}`,
    )
}
