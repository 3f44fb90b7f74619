import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chain, clean, restore } from '../src/index.ts'
import { shell } from './cli/shell.ts'

/** The README's commands print what it says, and its example does what its comments say. */
const README = new URL('../README.md', import.meta.url).pathname
const UPDATE = process.env.UPDATE === '1'
const BLOCK = /```console\n([\s\S]*?)```/g

test('every command of the tour prints what the README shows', async () => {
  const page = readFileSync(README, 'utf8')
  const here = shell(new URL('../fixtures/sample/', import.meta.url).pathname)
  try {
    let shown = ''
    let at = 0
    for (const block of page.matchAll(BLOCK)) {
      const commands = block[1]!.split('\n').flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : []))
      let printed = ''
      for (const command of commands) {
        const { stdout, stderr } = await here.run(command, { stdin: '' })
        printed += `$ ${command}\n${stdout}${stderr}`
      }
      shown += `${page.slice(at, block.index)}\`\`\`console\n${printed}\`\`\``
      at = block.index + block[0].length
    }
    shown += page.slice(at)
    if (UPDATE) writeFileSync(README, shown)
    else expect(shown).toBe(page)
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
    expect(speakers![0]).toMatchObject({ name: 'Bimo Aji', title: 'Lurah' })
  })
  test('is what the README prints', () => {
    const page = readFileSync(README, 'utf8')
    for (const line of [
      'const { text, edits } = clean(source)',
      'restore(text, edits) === source',
      'const { sentences, quotes, speakers } = cleaner.run(source)',
    ])
      expect(page).toContain(line)
  })
})
