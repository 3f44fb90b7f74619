// The steps of action.yml, one after the other as a runner takes them, from a clone of what is committed: installs, checks, annotates,
// writes SARIF. Steps that use other actions are not run; what they are given is looked at.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { copySample, inFolder, npmPackage, ROOT } from './environment.mjs'

export async function tryAction() {
  const { parse } = createRequire(import.meta.url)(npmPackage('yaml', '2.8.1'))
  return await inFolder((folder) => {
    const actionPath = join(folder, 'action')
    execFileSync('git', ['clone', '-q', ROOT, actionPath], { stdio: 'pipe' })
    const action = parse(readFileSync(join(actionPath, 'action.yml'), 'utf8'))
    const workspace = join(folder, 'workspace')
    mkdirSync(workspace)
    copySample(join(workspace, 'data'))
    // What a maintainer gives it, with names that a shell would part.
    writeFileSync(
      join(workspace, 'data/two words.txt'),
      'Warga menanam.\n\nBaca juga: Panen Raya di Wanasari\n',
    )
    const inputs = {
      paths: 'data/two words.txt\ndata/texts',
      options: '--most-noisy=1%\n--most-shown=2',
      sarif: 'out.sarif',
    }
    const steps = stepsOf(action, inputs, actionPath)
    const ran = new Map(steps.map((step) => [step.id ?? step.uses, runStep(step, workspace, folder)]))

    const check = ran.get('check')
    expect(ran.get('install').status === 0, `install: ${ran.get('install').stderr}`)
    expect(check.status === 1, `check ends with ${check.status}: ${check.stdout}${check.stderr}`)
    expect(
      /^::error file=data\/two words\.txt,line=3,/m.test(check.stdout),
      `no note on its line: ${check.stdout}`,
    )
    expect(check.stdout.includes('title=measure/noisy::'), 'the options are not heeded')
    expect(check.output === 'status=1\n', `the output is ${check.output}`)
    expect(check.summary.includes('### jernih: '), 'there is no summary')
    const sarif = JSON.parse(readFileSync(join(workspace, 'out.sarif'), 'utf8'))
    expect(sarif.runs[0].results.length > 10, 'the SARIF lacks findings')
    const upload = steps.find(({ id }) => id === 'upload')
    expect(upload.with.sarif_file === 'out.sarif', 'another file would go to code scanning')
    return `${steps.filter(({ run }) => run).length} steps run, ${steps
      .filter(({ uses }) => uses)
      .map(({ uses }) => uses)
      .join(' and ')} looked at`
  })
}

function expect(holds, otherwise) {
  if (!holds) throw new Error(otherwise)
}

/** The steps with the expressions in what they are given replaced. */
function stepsOf({ inputs, runs }, given, actionPath) {
  const inputOf = (expression) => {
    if (expression === 'github.action_path') return actionPath
    const name = /^inputs\.([a-z-]+)$/.exec(expression)?.[1]
    if (name === undefined || !(name in inputs)) throw new Error(`action.yml says ${expression}`)
    return given[name] ?? inputs[name].default
  }
  const filled = (values = {}) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        String(value).replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression) => inputOf(expression)),
      ]),
    )
  return runs.steps.map((step) => {
    // A value that stood in a script could end it and begin another.
    if (step.run?.includes('${{')) throw new Error('a script of action.yml holds an expression')
    return { ...step, env: filled(step.env), with: filled(step.with) }
  })
}

function runStep({ run, shell, env }, workspace, folder) {
  if (run === undefined) return null
  expect(shell === 'bash', `a step wants ${shell}`)
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')]
  writeFileSync(output, '')
  const { stdout, stderr, status } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run],
    {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...env,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_WORKSPACE: workspace,
      },
      maxBuffer: 1 << 26,
    },
  )
  return {
    stdout,
    stderr,
    status,
    output: readFileSync(output, 'utf8'),
    summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
  }
}
