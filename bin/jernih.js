#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

// The program is one file, made by scripts/write-program.mjs.
const address = new URL('../dist/program/jernih.js', import.meta.url)
const filename = fileURLToPath(address)
if (existsSync(filename)) {
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: compiled() })
  const { main } = script.runInThisContext()(createRequire(address), (name) => import(name), address.href)
  await main(process.argv)
} else {
  console.error('jernih: not built yet; `npm run build` does that')
  process.exitCode = 2
}

/** What V8 compiled of the program when it was built, if this Node built it; V8 itself refuses what does not fit. */
function compiled() {
  try {
    return readFileSync(`${filename}.${process.version}-${process.platform}-${process.arch}.cache`)
  } catch {
    return undefined
  }
}
