import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../src/transforms/quotes', import.meta.url))
/** The stages in the order in which a text passes them: a stage imports from itself and from those before it. */
const STAGES = ['tokens', 'grammar', 'speech', 'speakers', 'attribution', 'output']

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
)
/** For each file, the files of the folder that it imports. */
const imports = new Map(files.map((file) => [file, importsOf(file)]))

function importsOf(file: string): string[] {
  const source = readFileSync(join(folder, file), 'utf8')
  return [...source.matchAll(/^(?:import|export|\}) .*?from '(\.[^']+)'/gm)]
    .map(([, path]) => relative(folder, join(folder, dirname(file), path!)))
    .filter((path) => !path.startsWith('..'))
}

function stageOf(file: string): number {
  return STAGES.indexOf(dirname(file))
}

test('every file is in a stage, but for the entrance and the result', () => {
  expect(files.filter((file) => stageOf(file) < 0).sort()).toEqual(['index.ts', 'quote.ts'])
})

test('a stage imports from no later one, and the result is made of nothing', () => {
  const against = [...imports].flatMap(([file, paths]) =>
    paths
      .filter((path) => path !== 'quote.ts' && file !== 'index.ts' && stageOf(path) > stageOf(file))
      .map((path) => `${file} → ${path}`),
  )
  expect(against).toEqual([])
  expect(imports.get('quote.ts')).toEqual([])
  expect([...imports].filter(([, paths]) => paths.includes('index.ts'))).toEqual([])
})

test('no files import one another in a circle', () => {
  const open = new Set(files)
  for (let before = -1; before !== open.size; ) {
    before = open.size
    for (const file of open) if (imports.get(file)!.every((path) => !open.has(path))) open.delete(file)
  }
  expect([...open]).toEqual([])
  expect([...imports.values()].flat().length).toBeGreaterThan(files.length)
})
