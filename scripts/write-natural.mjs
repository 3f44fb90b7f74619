#!/usr/bin/env node
// Puts the parts of `natural` that src/language/natural.ts names into one file, dist/language/natural.cjs, with the
// licences, and makes dist/language/natural.js ask that file. Part of `npm run build`; docs/design.md says why.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const door = join(root, 'dist/language/natural.js')
const bundle = join(root, 'dist/language/natural.cjs')

const source = readFileSync(door, 'utf8')
const LOADER = 'const load = createRequire(import.meta.url);'
const paths = [...source.matchAll(/load\('(natural\/[^']+)'\)/g)].map(([, path]) => path)
if (paths.length === 0 || source.split(LOADER).length !== 2)
  throw new Error('src/language/natural.ts has another form than scripts/write-natural.mjs knows')

// Each part is made only when it is asked for.
const parts = paths.map((path) => `get '${path}'() { return require('${path}') },`)
const { outputFiles, metafile } = await build({
  stdin: { contents: `module.exports = {\n${parts.join('\n')}\n}`, resolveDir: root },
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  minifyWhitespace: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outfile: bundle,
  plugins: [{ name: 'lists', setup: readLists }],
})
writeFileSync(bundle, `${licences(Object.keys(metafile.inputs))}\n${outputFiles[0].text}`)
// From dist/language and from dist/program, where the program lies, the way to it is the same.
writeFileSync(
  door,
  source.replace(
    LOADER,
    "const load = (path) => createRequire(import.meta.url)('../language/natural.cjs')[path];",
  ),
)

/** A list of 30,000 words is read as JSON in a fraction of the time in which it is compiled as a program. */
function readLists(build) {
  build.onLoad({ filter: /\.json$/ }, ({ path }) => ({
    contents: `module.exports = JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))})`,
  }))
}

/** The licence of the package, and the notices at the heads of its files that name other authors. */
function licences(inputs) {
  const folder = dirname(createRequire(import.meta.url).resolve('natural/package.json'))
  const whole = readFileSync(join(folder, 'LICENSE.txt'), 'utf8').trim()
  const notices = new Map()
  for (const input of inputs.filter((name) => name.endsWith('.js'))) {
    const notice = /^\/\*\s*(Copyright[\s\S]*?)\*\//.exec(readFileSync(join(root, input), 'utf8'))?.[1].trim()
    const authors = notice?.split('\n')[0].trim()
    if (notice !== undefined && !whole.includes(authors)) notices.set(authors, notice)
  }
  const all = [whole, ...notices.values()].join('\n\n')
  return `/*\nParts of natural (https://github.com/NaturalNode/natural), under these licences:\n\n${all}\n*/`
}
