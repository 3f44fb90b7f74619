import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type ChainOptions,
  chain,
  documentOf,
  type Origin,
  restore,
  type TransformName,
} from '../src/index.ts'

/**
 * One loop over `fixtures/<transform>/<case>/`: `input.txt` goes through that transform alone (`clean`: the
 * default chain), with `options.json` if it is there, and must give `output.txt` and `output.json`.
 * `npm run test:update` writes the outputs anew; read what changed before you keep it.
 */
const FIXTURES = new URL('../fixtures/', import.meta.url).pathname
const UPDATE = process.env.UPDATE === '1'
const FOLDERS = ['clean', 'repair', 'strip', 'dedupe', 'join']

interface FixtureOptions extends ChainOptions {
  readonly origin?: Origin
}

for (const folder of FOLDERS.filter((name) => existsSync(join(FIXTURES, name)))) {
  describe(folder, () => {
    test.each(readdirSync(join(FIXTURES, folder)).sort())('%s', (name) => {
      const at = (file: string) => join(FIXTURES, folder, name, file)
      const input = readFileSync(at('input.txt'), 'utf8')
      const { origin, ...given }: FixtureOptions = existsSync(at('options.json'))
        ? JSON.parse(readFileSync(at('options.json'), 'utf8'))
        : {}
      const options: ChainOptions =
        folder === 'clean' ? given : { transforms: [folder as TransformName], ...given }
      const result = chain(options).run(documentOf(input, null, origin))
      const { text, edits, doubts: _, ...annotations } = result
      holds(at('output.txt'), text)
      holds(at('output.json'), `${JSON.stringify({ edits, ...annotations }, null, 2)}\n`)
      expect(restore(text, edits)).toBe(input)
      expect(chain(options).run(documentOf(text, null, origin)).text).toBe(text)
    })
  })
}

/** A file must hold this; an `output.json` need not be there, an `output.txt` must. */
function holds(file: string, content: string): void {
  if (UPDATE && (file.endsWith('.txt') || existsSync(file))) writeFileSync(file, content)
  else if (file.endsWith('.txt') || existsSync(file)) expect(readFileSync(file, 'utf8')).toBe(content)
}
