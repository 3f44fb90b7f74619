import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixtureTexts, mutatedBytes, mutatedText } from '../../scripts/fuzz/articles.mjs'
import { byteLaws, textLaws } from '../../scripts/fuzz/laws.mjs'
import { least } from '../../scripts/fuzz/least.mjs'
import { LIBRARY } from './library.ts'

/** The short form of `npm run fuzz`, another seed every time: what fails is printed with its seed. */
const texts = fixtureTexts()

describe('a mutated article', () => {
  test.each(Object.entries(textLaws(LIBRARY)))('holds every law through %s', (_, holds) => {
    fc.assert(
      fc.property(mutatedText(fc, texts), (text) => holds(text)),
      { numRuns: 60 },
    )
  })
  test.each(Object.entries(byteLaws(LIBRARY)))(
    'comes out the same however it is cut: %s',
    async (_, holds) => {
      await fc.assert(
        fc.asyncProperty(mutatedBytes(fc, texts), fc.nat(), (bytes, seed) => holds(bytes, seed)),
        { numRuns: 12 },
      )
    },
  )
})

describe('the laws', () => {
  const broken = (run: (text: string) => unknown) =>
    Object.values(textLaws({ ...LIBRARY, chain: () => ({ run }) }))[0]!
  const edit = { start: 0, end: 1, source: 'a', replacement: '', transform: 'strip', rule: 'ad/x' }

  test('find a source that does not come back, a second run that changes more, and a span that is elsewhere', () => {
    expect(() => broken((text) => ({ text, edits: [] }))('a')).not.toThrow()
    expect(() => broken((text) => ({ text: `${text}b`, edits: [] }))('a')).toThrow('text + edits = source')
    expect(() => broken((text) => ({ text: text.slice(1), edits: [edit] }))('aa')).toThrow('twice = once')
    expect(() =>
      broken((text) => ({ text, edits: [], sentences: [{ start: 0, end: 1, text: 'b' }] }))('a'),
    ).toThrow('a span holds its text')
    expect(() =>
      broken((text) => ({ text, edits: [], quotes: [{ cue: { start: 0, end: 9 } }] }))('a'),
    ).toThrow('outside the text')
  })
  test('find a reader that depends on how its input is cut', async () => {
    const opened = async (...[source, options]: Parameters<typeof LIBRARY.opened>) => {
      const input = await LIBRARY.opened(source, { ...options, from: 'text' })
      const firstOnly = async function* () {
        for await (const chunk of input.chunks) {
          yield chunk
          return
        }
      }
      return { ...input, chunks: firstOnly() }
    }
    const law = byteLaws({ ...LIBRARY, opened })['chunks: clean']!
    await expect(law(Buffer.from('Air surut dan warga pulang.\n'), 1)).rejects.toThrow('chunks of 1 bytes')
  })
  test('a failing input is made as short as it can be', async () => {
    const isFailing = (text: string | Buffer) => text.includes('"') && text.includes('(')
    const text = 'Air "surut" sejak pagi (kata warga).\n'.repeat(20)
    expect((await least(text, isFailing)).length).toBe(2)
    expect((await least(Buffer.from(text), isFailing)).length).toBe(2)
  })
})
