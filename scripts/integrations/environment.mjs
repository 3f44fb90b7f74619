// What the checks of scripts/integrations.mjs share: folders of their own and programs that may not be there.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const ROOT = new URL('../../', import.meta.url).pathname
export const JERNIH = join(ROOT, 'bin/jernih.js')

/** A program that a check needs cannot be had here. */
export class Unavailable extends Error {}

/** Runs `work` in a folder of its own, which goes afterwards. */
export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'jernih-integration-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A copy of the sample data set. */
export function copySample(folder) {
  cpSync(join(ROOT, 'fixtures/sample/data'), folder, { recursive: true })
}

/** Runs a program and gives what came of it, whatever its status. */
export function run(program, args, options = {}) {
  const { stdout, stderr, status, error } = spawnSync(program, args, { encoding: 'utf8', ...options })
  if (error !== undefined) throw error
  return { stdout, stderr, status }
}

/** The folder of a package of npm, installed once for these checks; no script of its own is run. @throws Unavailable */
export function npmPackage(name, version) {
  const home = join(tmpdir(), `jernih-${name.replace(/\W+/g, '-')}-${version}`)
  const path = join(home, 'node_modules', name)
  if (existsSync(path)) return path
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'package.json'), '{ "private": true }')
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`], {
      cwd: home,
      stdio: 'pipe',
      timeout: 300_000,
    })
  } catch (error) {
    throw new Unavailable(
      `npm could not install ${name}: ${String(error.stderr ?? error.message).split('\n')[0]}`,
    )
  }
  return path
}
