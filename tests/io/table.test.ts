import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { cellSpeller, loadPapa, type Papa, unescaped } from '../../src/io/table/cell.ts'
import { type Dialect, dialectOf } from '../../src/io/table/dialect.ts'
import { rowsIn } from '../../src/io/table/rows.ts'
import { rawCells } from '../../src/io/table/table.ts'

let papa: Papa
beforeAll(async () => {
  papa = await loadPapa()
})

const DIALECTS: readonly Dialect[] = [
  { separator: ',', quote: '"', escape: '"' },
  { separator: ';', quote: '"', escape: '"' },
  { separator: '\t', quote: '"', escape: '"' },
  { separator: ',', quote: '"', escape: '\\' },
  { separator: '\t', quote: null, escape: '"' },
]

const letters = ['a', ' ', ',', ';', '\t', '"', '\n', 'é', '🛶', '\ufeff', 'n', "'"]
const anyCell = fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 })
const anyTable = fc.record({
  dialect: fc.constantFrom(...DIALECTS),
  rows: fc.array(fc.array(fc.tuple(anyCell, fc.boolean()), { minLength: 2, maxLength: 3 }), { maxLength: 5 }),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  hasLast: fc.boolean(),
})

describe('any table', () => {
  test('is read as the cells that it was written from, each row and cell at its place', () => {
    fc.assert(
      fc.property(anyTable, ({ dialect, rows, lineEnd, hasLast }) => {
        const spell = cellSpeller(papa, dialect)
        const values = rows.map((row) => row.map(([value]) => value))
        const spelled = rows.map((row) => row.map(([value, isQuoted]) => spell(value, isQuoted)))
        const lines = spelled.map((cells) => cells.join(dialect.separator))
        const text = lines.join(lineEnd) + (hasLast && rows.length > 0 ? lineEnd : '')
        const read = rowsIn(papa, text, 0, dialect, true)
        expect(read.openMark).toBeNull()
        expect(read.rows.map(({ cells }) => cells)).toEqual(values)
        expect(read.rows.map(({ start, end }) => text.slice(start, end))).toEqual(lines)
        expect(
          read.rows.map(({ start, end, cells }) => rawCells(text.slice(start, end), cells, dialect)),
        ).toEqual(spelled)
      }),
    )
  })
  test('gives the same rows when its end has not come yet', () => {
    fc.assert(
      fc.property(anyTable, fc.nat(), ({ dialect, rows }, cut) => {
        const spell = cellSpeller(papa, dialect)
        const text = rows
          .map((row) => `${row.map(([value, isQuoted]) => spell(value, isQuoted)).join(dialect.separator)}\n`)
          .join('')
        const feeds = [...text.matchAll(/\n/g)].map(({ index }) => index + 1)
        const at = feeds[cut % feeds.length] ?? 0
        const first = rowsIn(papa, text.slice(0, at), 0, dialect, false)
        const second = rowsIn(papa, text, first.next, dialect, true)
        expect([...first.rows, ...second.rows]).toEqual(rowsIn(papa, text, 0, dialect, true).rows)
      }),
    )
  })
})

test('escapes of cells without marks come back', () => {
  const spell = cellSpeller(papa, DIALECTS[4]!)
  const unit = fc.constantFrom('\\', 'n', 't', 'r', '\n', '\t', '\r', 'a')
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(spell(text, false)).not.toMatch(/[\n\t\r]/)
      expect(unescaped(spell(text, false))).toBe(text)
    }),
  )
})

describe('how a table is written', () => {
  test.each([
    [
      'the column of the text tells the separator',
      'csv',
      '',
      'id;judul, isi;text\n1;a, b;c\n',
      ';',
      '"',
      '"',
    ],
    ['a declared separator', 'csv', 'sep=|\n', 'id|text\n1|a;b;c\n', '|', '"', '"'],
    ['rows that have as many cells', 'csv', '', 'id;isi\n1;"a, b"\n2;c\n', ';', '"', '"'],
    ['backslashes', 'csv', '', 'id,text\n1,"kata \\"air\\" itu"\n', ',', '"', '\\'],
    ['a backslash at the end of a cell', 'csv', '', 'id,text\n1,"C:\\"\n2,"kata ""air"""\n', ',', '"', '"'],
    ['tabs and marks', 'tsv', '', 'id\ttext\n1\t"a ""b"""\n', '\t', '"', '"'],
    ['tabs and no marks', 'tsv', '', 'id\ttext\n1\t"a" b\\n c\n', '\t', null, '"'],
  ] as const)('is found out: %s', (_, form, preamble, text, separator, quote, before) => {
    expect(dialectOf(form, preamble, text, 'text')).toEqual({ separator, quote, escape: before })
  })
})
