import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const ROOT = new URL('../../', import.meta.url).pathname

/** The files that the package is made of, as npm would pack them, with their sizes in bytes. Needs no network. */
export function packed(): readonly { readonly path: string; readonly size: number }[] {
  // Without scripts: what was built is there, and to build it again would pull it away from under other tests.
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent']
  const [packing] = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' })) as [
    { files: { path: string; size: number }[] },
  ]
  return packing.files
}

interface Locked {
  readonly dev?: boolean
  readonly optional?: boolean
  readonly peer?: boolean
}

/** The folders of all packages that an installation without those for development holds, below the project's. */
export function productionPackages(): string[] {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>
  }
  return Object.entries(lock.packages).flatMap(([path, { dev, optional, peer }]) =>
    path === '' || dev || optional || peer ? [] : [path],
  )
}

/** Installs the package and what it needs, as `npm install jernih --omit=dev` does, into a folder. */
export function installInto(folder: string): void {
  for (const { path } of packed()) put(path, join(folder, 'node_modules/jernih', path))
  for (const path of productionPackages()) put(path, join(folder, path))
}

function put(path: string, place: string): void {
  mkdirSync(dirname(place), { recursive: true })
  cpSync(join(ROOT, path), place, { recursive: true })
}
