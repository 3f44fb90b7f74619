import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { quotes, SPEECH_RULES } from '../../src/transforms/quotes/index.ts'

const speech = new URL('../../src/transforms/quotes/speech/', import.meta.url)

/** Every quote of a text, one a line: `content → name (title)`. */
function digest(text: string): string {
  const result = quotes(text)
  return result.quotes
    .map(({ content, speaker }) => {
      const who = result.speakers.find(({ id }) => id === speaker)
      const title = who === undefined || who.title === null ? '' : ` (${who.title})`
      const words = content.map((span) => span.text).join(' ¦ ')
      return `${words} → ${who?.name ?? who?.description ?? '-'}${title}`
    })
    .join('\n')
}

/** The rules that find something in a text, without the kinds of their mentions. */
function rulesIn(text: string): string[] {
  return quotes(text).quotes.map(({ rule }) => rule.split('/')[0]!)
}

describe.each(SPEECH_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test('finds what its examples say', () => {
    expect(rule.examples.length).toBeGreaterThan(0)
    for (const { text, becomes } of rule.examples) {
      expect(digest(text)).toBe(becomes)
      expect(rulesIn(text)).toContain(name)
    }
  })
  test('finds nothing in what looks like it', () => {
    expect(rule.keeps.length).toBeGreaterThan(0)
    for (const text of rule.keeps) expect(rulesIn(text), text).not.toContain(name)
  })
  test('says what it is, in the file of its name', () => {
    expect(readdirSync(speech)).toContain(`${name}.ts`)
    for (const figure of Object.values(rule.certainty)) {
      expect(figure).toBeGreaterThan(0)
      expect(figure).toBeLessThanOrEqual(1)
    }
    expect(rule.evidence).toMatch(/^\d+ of \d+$/)
  })
})

test('no two rules have one name', () => {
  const names = SPEECH_RULES.map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
  expect(names.length).toBe(11)
})
