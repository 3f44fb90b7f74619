import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type SentenceOptions, sentenceLines, sentences } from '../../src/transforms/sentences/index.ts'

const root = new URL('../../fixtures/sentences/', import.meta.url)

/** A fixture is a folder: input.txt, options.json if it has any, and output.txt, the sentences as lines. */
describe('fixtures', () => {
  for (const name of readdirSync(root).sort()) {
    test(name, () => {
      const file = (part: string): URL => new URL(`${name}/${part}`, root)
      const text = readFileSync(file('input.txt'), 'utf8')
      const options: SentenceOptions = existsSync(file('options.json'))
        ? JSON.parse(readFileSync(file('options.json'), 'utf8'))
        : {}
      const lines = sentenceLines(text, sentences(text, options), options.wrapped)
      if (process.env.UPDATE) writeFileSync(file('output.txt'), lines)
      expect(lines).toBe(readFileSync(file('output.txt'), 'utf8'))
    })
  }
})
