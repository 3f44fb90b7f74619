#!/usr/bin/env node
// Puts the built command line, dist/cli/main.js and all that it loads, into one file, dist/program/jernih.js, and
// beside it what V8 compiled of that file, so that bin/jernih.js starts at once. Part of `npm run build`;
// docs/design.md says why. The file is a function of what only its surroundings can give: require, import, its address.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const address = new URL('../dist/program/jernih.js', import.meta.url)
const filename = fileURLToPath(address)

// Every run needs commander and lilconfig, so they come along, with their licences, and the small tokenizer of JSON does too; the others are loaded on need, from where
// they lie.
const BUNDLED = ['commander', 'lilconfig', '@streamparser/json']
const licences = BUNDLED.map(
  (name) =>
    `Holds ${name}, under this licence:\n\n${readFileSync(join(root, `node_modules/${name}/LICENSE`), 'utf8')}`,
).join('\n')
const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const common = {
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20',
  // Node 20 has them. Left to itself esbuild makes of each pattern with one a call that compiles it whenever it runs.
  supported: { 'regexp-unicode-property-escapes': true },
  external: Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !BUNDLED.includes(name)),
}
const { outputFiles } = await build({
  ...common,
  entryPoints: [join(root, 'dist/cli/main.js')],
  format: 'cjs',
  define: { 'import.meta.url': '__address' },
  banner: {
    js: '(function (require, __import, __address) {\n"use strict";\nconst module = { exports: {} };',
  },
  footer: { js: `return module.exports;\n})\n/* ${licences}*/` },
})
const program = ascii(withImport(outputFiles[0].text))
mkdirSync(fileURLToPath(new URL('.', address)), { recursive: true })
writeFileSync(filename, program)
writeFileSync(
  `${filename}.${process.version}-${process.platform}-${process.arch}.cache`,
  await compiled(program),
)
// What a worker thread loads is one file too, but a plain module: by then there is time.
const worker = await build({ ...common, entryPoints: [join(root, 'dist/cli/worker.js')], format: 'esm' })
writeFileSync(fileURLToPath(new URL('worker.js', address)), worker.outputFiles[0].text)

/** A script that V8 has compiled before cannot `import` by itself: `__import` does it instead. */
function withImport(text) {
  const places = []
  simple(parse(text, { ecmaVersion: 'latest' }), { ImportExpression: ({ start }) => places.push(start) })
  const parts = [0, ...places].map((place, i) => text.slice(place, places[i]))
  return parts.join('__')
}

/** All in ASCII, so that to read the file is to copy it. esbuild leaves other characters in patterns and comments only. */
function ascii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What V8 has of the program after it ran: all that these runs called is compiled already. */
async function compiled(text) {
  const script = new Script(text, { filename })
  const { main } = script.runInThisContext()(createRequire(address), (name) => import(name), address.href)
  const scratch = mkdtempSync(join(tmpdir(), 'jernih-program-'))
  const article = join(root, 'fixtures/sample/article.txt')
  const records = join(scratch, 'records.jsonl')
  writeFileSync(records, `${JSON.stringify({ text: readFileSync(article, 'utf8') })}\n`)
  for (const asked of [[article], [records], ['sentences', article], ['quotes', article]]) {
    await main([process.execPath, filename, ...asked, '-o', join(scratch, 'out')])
    if (process.exitCode !== 0) throw new Error(`jernih ${asked.join(' ')} failed`)
  }
  rmSync(scratch, { recursive: true })
  return script.createCachedData()
}
