// The hook of .pre-commit-hooks.yaml, run by pre-commit out of PyPI in a repository of its own, from a tag of a clone of what is committed.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inFolder, ROOT, run, Unavailable } from './environment.mjs'

const VERSION = '4.7.0'

export async function tryPreCommit() {
  const program = preCommit()
  return await inFolder((folder) => {
    const [hooks, repository] = [join(folder, 'hooks'), join(folder, 'repository')]
    const git = (cwd, ...args) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
        cwd,
        stdio: 'pipe',
      })
    git(folder, 'clone', '-q', ROOT, hooks)
    git(hooks, 'tag', 'v0')
    mkdirSync(repository)
    git(repository, 'init', '-q')
    writeFileSync(
      join(repository, '.pre-commit-config.yaml'),
      `repos:\n  - repo: ${hooks}\n    rev: v0\n    hooks:\n      - id: jernih\n`,
    )
    writeFileSync(join(repository, 'clean.txt'), 'Warga Desa Wanasari memanen padi.\n')
    const tried = () => {
      git(repository, 'add', '.')
      const env = { ...process.env, PRE_COMMIT_HOME: join(folder, 'home') }
      return run(program, ['run', '--color', 'never'], { cwd: repository, env, timeout: 900_000 })
    }
    const green = tried()
    if (green.status !== 0) throw new Error(`the hook does not pass: ${green.stdout}${green.stderr}`)
    writeFileSync(
      join(repository, 'noisy.txt'),
      'Warga panen.\n\nBaca juga: Jalan Desa Wanasari Dibuka Lagi\n',
    )
    writeFileSync(join(repository, 'program.js'), 'Baca juga: Jalan Desa Wanasari Dibuka Lagi\n')
    const red = tried()
    if (
      red.status !== 1 ||
      !/noisy\.txt\n +3:1 +error +cross-link/.test(red.stdout) ||
      red.stdout.includes('program.js')
    )
      throw new Error(`the hook does not show what it should: ${red.stdout}${red.stderr}`)
    return `pre-commit ${VERSION} installs the hook from a tag, passes clean files and shows the finding of another`
  })
}

/** @throws Unavailable */
function preCommit() {
  const home = join(tmpdir(), `jernih-pre-commit-${VERSION}`)
  const program = join(home, 'bin/pre-commit')
  if (existsSync(program)) return program
  try {
    execFileSync('python3', ['-m', 'venv', home], { stdio: 'pipe' })
    execFileSync(join(home, 'bin/pip'), ['install', '-q', `pre-commit==${VERSION}`], { stdio: 'pipe' })
  } catch (error) {
    throw new Unavailable(
      `pre-commit could not be installed: ${String(error.stderr ?? error.message).split('\n')[0]}`,
    )
  }
  return program
}
