import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installInto } from '../package/installed.ts'

const PROGRAM = new URL('../../bin/jernih.js', import.meta.url).pathname

/** A folder of its own, with the built `jernih` on the path of what runs in it. */
export interface Shell {
  readonly folder: string
  /** With `user`, a number, as that user, who runs a copy of `jernih`: the clone may lie where only its owner may look. */
  run(script: string, options?: { stdin?: Uint8Array | string; user?: number }): Promise<Ran>
  /** Starts a script and hands over its process. */
  start(script: string): ReturnType<typeof spawn>
  remove(): void
}

export interface Ran {
  readonly stdout: Buffer
  readonly stderr: string
  readonly status: number | null
}

/** The same whatever time a run took, as `--stats` says it. */
export function withoutTime(text: string): string {
  return text
    .replace(/\bin \d+\.\d seconds$/gm, 'in 0.3 seconds')
    .replace(/"seconds":[\d.]+/g, '"seconds":0.3')
}

/** Makes a shell whose folder holds a copy of `files`, a folder, if it is given. */
export function shell(files?: string): Shell {
  const root = mkdtempSync(join(tmpdir(), 'jernih-'))
  const folder = join(root, 'here')
  const bin = join(root, 'bin')
  mkdirSync(bin)
  symlinkSync(PROGRAM, join(bin, 'jernih'))
  if (files === undefined) mkdirSync(folder)
  else cpSync(files, folder, { recursive: true })
  const { FORCE_COLOR: _, NO_COLOR: __, ...environment } = process.env
  const env = { ...environment, PATH: `${bin}:${process.env.PATH}` }
  let forAll: string | undefined
  const binForAll = () => {
    if (forAll === undefined) {
      const place = join(root, 'for-all')
      installInto(place)
      forAll = join(place, 'bin')
      mkdirSync(forAll)
      symlinkSync('../node_modules/jernih/bin/jernih.js', join(forAll, 'jernih'))
      execFileSync('chmod', ['-R', 'a+rX', place])
    }
    return forAll
  }
  const begin = (script: string, user?: number) =>
    // A bash whose input is a socket takes itself for a remote shell and would read the user's own files.
    spawn('bash', ['--norc', '-c', script], {
      cwd: folder,
      stdio: 'pipe',
      ...(user === undefined
        ? { env }
        : { env: { ...env, PATH: `${binForAll()}:${process.env.PATH}` }, uid: user, gid: user }),
    })
  return {
    folder,
    start: begin,
    run(script, { stdin, user } = {}) {
      const child = begin(script, user)
      const out: Buffer[] = []
      const err: Buffer[] = []
      child.stdout!.on('data', (chunk: Buffer) => out.push(chunk))
      child.stderr!.on('data', (chunk: Buffer) => err.push(chunk))
      // Whoever does not read its input closes the pipe: no concern of the test.
      child.stdin!.on('error', () => {})
      child.stdin!.end(stdin ?? '')
      return new Promise((done) => {
        child.on('close', (status) => {
          done({ stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8'), status })
        })
      })
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
