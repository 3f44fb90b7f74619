import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chain, clean, restore } from '../src/index.ts'
import { shell, withoutTime } from './cli/shell.ts'

/** The commands of these pages print what they say, and the README's example does what its comments say. */
const page = (name: string) => new URL(`../${name}`, import.meta.url).pathname
const UPDATE = process.env.UPDATE === '1'
const BLOCK = /```console\n([\s\S]*?)```/g

test.each([
  'README.md',
  'docs/records.md',
  'docs/check.md',
  'docs/measures.md',
  'docs/configuration.md',
  'docs/corpora.md',
  'docs/shell.md',
])('every command of %s prints what it shows', async (name) => {
  const text = readFileSync(page(name), 'utf8')
  const here = shell(page('fixtures/sample/'))
  try {
    let shown = ''
    let at = 0
    for (const block of text.matchAll(BLOCK)) {
      const commands = block[1]!.split('\n').flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : []))
      let printed = ''
      for (const command of commands) {
        const { stdout, stderr } = await here.run(command, { stdin: '' })
        printed += `$ ${command}\n${stdout}${withoutTime(stderr)}`
        if (!printed.endsWith('\n')) printed += '\n'
      }
      shown += `${text.slice(at, block.index)}\`\`\`console\n${printed}\`\`\``
      at = block.index + block[0].length
    }
    shown += text.slice(at)
    if (UPDATE) writeFileSync(page(name), shown)
    else expect(shown).toBe(text)
    expect(at).toBeGreaterThan(0)
  } finally {
    here.remove()
  }
})

describe('the example for programs', () => {
  const source = 'Air surut.\nBaca juga: Banjir Rendam Desa\nWarga pulang.'
  test('gives the text and the edit that it shows', () => {
    const { text, edits } = clean(source)
    expect(text).toBe('Air surut.\nWarga pulang.')
    expect(edits).toEqual([
      {
        start: 11,
        end: 41,
        source: 'Baca juga: Banjir Rendam Desa\n',
        replacement: '',
        transform: 'strip',
        rule: 'cross-link/baca-juga',
      },
    ])
    expect(restore(text, edits)).toBe(source)
  })
  test('gives annotations by name', () => {
    const cleaner = chain({ transforms: ['repair', 'strip', 'sentences', 'quotes'], outlet: 'detik' })
    const { sentences, quotes, speakers } = cleaner.run('Air surut. "Kami pulang," kata Lurah Bimo Aji.')
    expect(sentences).toHaveLength(2)
    expect(quotes).toHaveLength(1)
    expect(speakers[0]).toMatchObject({ name: 'Bimo Aji', title: 'Lurah' })
  })
  test('is what the README prints', () => {
    const text = readFileSync(page('README.md'), 'utf8')
    for (const line of [
      'const { text, edits } = clean(source)',
      'restore(text, edits) === source',
      'const { sentences, quotes, speakers } = cleaner.run(source)',
    ])
      expect(text).toContain(line)
  })
})
