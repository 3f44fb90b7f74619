import { afterAll, beforeAll, expect, test } from 'vitest'
import { RULE_CARDS } from '../../src/transforms/rule-cards.ts'
import { type Shell, shell } from './shell.ts'

let here: Shell
beforeAll(() => {
  here = shell()
})
afterAll(() => here.remove())

const cards = RULE_CARDS.map((rule) => ({ transform: rule.transform, rule }))

test('the list has every rule once, with what it takes', async () => {
  const { stdout, stderr } = await here.run('jernih rules')
  expect(stderr).toBe('')
  const lines = stdout.toString('utf8').split('\n')
  for (const { rule } of cards) {
    const own = lines.filter((line) => line.startsWith(`  ${rule.name} `))
    expect(own.length, rule.name).toBe(1)
    expect(own[0]).toContain(rule.takes)
  }
})

test('programs get all of every card', async () => {
  const { stdout } = await here.run('jernih rules --to json')
  expect(JSON.parse(stdout.toString('utf8'))).toEqual(
    cards.map(({ transform, rule }) => ({
      name: rule.name,
      transform,
      takes: rule.takes,
      never: rule.never,
      ...(rule.certainty === undefined ? {} : { certainty: rule.certainty }),
      examples: rule.examples,
      keeps: rule.keeps,
      evidence: rule.evidence ?? null,
    })),
  )
})

test('a rule is found by its short name, a category and a transform by theirs', async () => {
  const { stdout } = await here.run(
    'for name in baca-juga cross-link strip; do jernih rules --to json $name; echo ,; done',
  )
  const [[rule], category, transform] = JSON.parse(`[${stdout.toString('utf8').replace(/,\s*$/, '')}]`)
  expect(rule.name).toBe('cross-link/baca-juga')
  expect(category.length).toBe(cards.filter(({ rule }) => rule.name.startsWith('cross-link/')).length)
  expect(transform.length).toBe(cards.filter((card) => card.transform === 'strip').length)
})

test('a rule of speech is found by the name that quotes carry, with its certainty', async () => {
  const { stdout } = await here.run('jernih rules cue-after')
  expect(stdout.toString('utf8')).toMatch(/^cue-after \(quotes\)\n/)
  expect(stdout.toString('utf8')).toContain('  certainty after punctuation 0.99, ')
})

test('a card is whole: what it takes and never takes, examples before and after, look-alikes', async () => {
  const { rule } = cards.find(({ rule }) => rule.name === 'cross-link/baca-juga')!
  const { stdout } = await here.run('jernih rules cross-link/baca-juga')
  const text = stdout.toString('utf8')
  expect(text).toContain(rule.takes)
  expect(text).toContain(rule.never)
  for (const line of [...rule.examples.flatMap(({ text, becomes }) => [text, becomes]), ...rule.keeps])
    expect(text).toContain(line.split('\n')[0])
})

test('what nobody could see is shown as an escape', async () => {
  const { stdout } = await here.run('jernih rules space/invisible')
  expect(stdout.toString('utf8')).toMatch(/\\u\{200B\}/)
  expect(stdout.toString('utf8')).not.toMatch(/[\u200b\u00ad\ufeff]/)
})

test('a word finds the rules that have it in their names, as a list', async () => {
  for (const word of ['baca', 'JUGA', 'torn']) {
    const meant = cards.filter(({ rule }) => rule.name.includes(word.toLowerCase()))
    expect(meant.length).toBeGreaterThan(0)
    const { stdout, stderr } = await here.run(
      `jernih rules ${word}; jernih rules --to json ${word} > ${word}.json`,
    )
    expect(stderr).toBe('')
    const found = stdout.toString('utf8').match(/^ {2}[a-z-]+\/\S+/gm) ?? []
    expect(found.map((name) => name.trim()).sort()).toEqual(meant.map(({ rule }) => rule.name).sort())
  }
  const { stderr, status } = await here.run('jernih rules gobyok')
  expect(stderr).toContain('there is no rule, category or outlet "gobyok"')
  expect(status).toBe(2)
})
