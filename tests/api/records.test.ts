import { describe, expect, test } from 'vitest'
import { RecordError, recordCleaner, restoreRecord, rules, SCHEMA_VERSION } from '../../src/index.ts'
import { EDITING } from '../../src/transforms/index.ts'
import { shell } from '../cli/shell.ts'

const RECORD = String.raw`{"id":12345678901234567890,"score":1.0,"text":"Air \u0073urut.\nBaca juga: Banjir Rendam Desa\nWarga 🙂 pulang."}`

describe('a record cleaned by the library', () => {
  test('keeps all its other bytes', () => {
    const cleaned = recordCleaner()(RECORD)
    expect(cleaned).toBe(RECORD.replace(String.raw`Baca juga: Banjir Rendam Desa\n`, ''))
    expect(recordCleaner()(`${RECORD}\r\n`)).toBe(`${cleaned}\r\n`)
    expect(recordCleaner()('{"text": "Air surut."} ')).toBe('{"text": "Air surut."} ')
  })
  test('is what the command line makes of it', async () => {
    const here = shell()
    try {
      for (const [options, args] of [
        [{}, ''],
        [{ edits: true, offsets: 'byte', prefix: 'x_' }, '--edits --offsets byte --prefix x_'],
        [
          { transforms: ['strip', 'sentences', 'quotes'], spanText: false },
          '-t strip,sentences,quotes --no-span-text',
        ],
      ] as const) {
        const { stdout } = await here.run(`jernih --from jsonl ${args}`, { stdin: RECORD })
        expect(recordCleaner(options)(RECORD)).toBe(stdout.toString())
      }
    } finally {
      here.remove()
    }
  })
  test('loses the headline that its title says, by whatever name it has', () => {
    const text = 'Tanggul Sukamaju jebol lagi dini hari\\nAir surut.'
    const title = 'Tanggul Sukamaju jebol lagi dini hari'
    expect(recordCleaner()(`{"title":"${title}","text":"${text}"}`)).toBe(
      `{"title":"${title}","text":"Air surut."}`,
    )
    expect(recordCleaner({ titleField: 'judul' })(`{"judul":"${title}","text":"${text}"}`)).toContain(
      '"text":"Air surut."',
    )
    expect(recordCleaner()(`{"judul":"${title}","text":"${text}"}`)).toContain(`"text":"${text}"`)
  })
  test('leads back', () => {
    const cleaned = recordCleaner({ edits: true })(`${RECORD}\n`)
    expect(JSON.parse(cleaned).jernih).toMatchObject({ schema: SCHEMA_VERSION, offsets: 'codepoint' })
    expect(JSON.parse(restoreRecord(cleaned))).toEqual(JSON.parse(RECORD))
    expect(restoreRecord(recordCleaner({ edits: true, prefix: 'x_' })(RECORD), { prefix: 'x_' })).toContain(
      'Baca juga',
    )
  })
  test('is refused if it is none, in words for programs', () => {
    const clean = recordCleaner()
    expect(() => clean('[1]')).toThrow(
      new RecordError('a record must be a JSON object, and this is an array'),
    )
    expect(() => clean('{"body":"x"}')).toThrow(
      'the record has no field "text"; it has body (the option textField names the text\'s)',
    )
    expect(() => clean('{"text":')).toThrow(RecordError)
    expect(() => clean('')).toThrow(RecordError)
    expect(() => restoreRecord(RECORD)).toThrow('clean with the option edits to keep them')
    expect(() => recordCleaner({ edits: true })('{"text":"x","edits":1}')).toThrow(
      "the option prefix: 'x_' writes x_edits instead",
    )
    expect(recordCleaner({ textField: 'a.b' })('{"a":{"b":"x"}}')).toBe('{"a":{"b":"x"}}')
  })
})

test('the rules say what the command line prints of them', async () => {
  const here = shell()
  try {
    const { stdout } = await here.run('jernih rules --to json')
    const all = JSON.parse(stdout.toString()) as { transform: string }[]
    // The rules of speech change no text, and no option switches them.
    const printed = all.filter(({ transform }) => transform !== 'quotes')
    expect(rules()).toHaveLength(printed.length)
    expect(rules()).toEqual(printed.map((rule) => expect.objectContaining(rule)))
  } finally {
    here.remove()
  }
  expect(rules().length).toBe(EDITING.flatMap((transform) => transform.rules).length)
  for (const { name, category } of rules()) expect(name.startsWith(`${category}/`)).toBe(true)
})
