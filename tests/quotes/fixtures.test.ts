import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type QuoteOptions, quotes, quotesByLine } from '../../src/transforms/quotes/index.ts'

const folder = join(import.meta.dirname, '../../fixtures/quotes')
const update = process.env.UPDATE === '1'

/** Compares a file with what it should be; `UPDATE=1` writes it instead. */
function matches(path: string, actual: string): void {
  if (update) writeFileSync(path, actual)
  else expect(actual).toBe(readFileSync(path, 'utf8'))
}

describe('fixtures/quotes', () => {
  for (const name of readdirSync(folder)) {
    it(name, () => {
      const file = (part: string) => join(folder, name, part)
      const text = readFileSync(file('input.txt'), 'utf8')
      const options = existsSync(file('options.json'))
        ? (JSON.parse(readFileSync(file('options.json'), 'utf8')) as QuoteOptions)
        : {}
      const result = quotes(text, options)
      matches(file('output.json'), `${JSON.stringify(result, null, 2)}\n`)
      matches(file('output.txt'), quotesByLine(result))
    })
  }
})
