import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixtureTexts } from '../../scripts/fuzz/articles.mjs'
import type { Encoding } from '../../src/io/encoding.ts'
import { formOf } from '../../src/io/recognise/recognise.ts'
import { LOOKED_AT, sampleOf } from '../../src/io/recognise/sample.ts'
import { FOREIGN } from '../cli/forms.ts'

/** What comes of bytes in a pipe, or in a file of a name: the form, or `refused`. */
function formOfBytes(bytes: Buffer, path: string | null = null, encoding: Encoding = 'utf-8'): string {
  const text = encoding === 'utf-16le' ? Buffer.from(bytes.toString('utf16le')) : bytes
  const evidence = {
    bytes: bytes.subarray(0, LOOKED_AT),
    encoding,
    sample: sampleOf(text, true),
    textField: 'text',
  }
  try {
    return formOf('it', { path, compression: 'none' }, evidence)
  } catch (error) {
    return (error as Error).name === 'InputError' ? 'refused' : String(error)
  }
}
const formIn = (text: string, path: string | null = null) => formOfBytes(Buffer.from(text), path)

const PROSE = [
  'Warga Desa Sukamerta mulai membersihkan saluran air, Senin.',
  '"Air sudah surut sejak pagi," kata Lurah Wiratno, "dan warga pulang."',
  'Pemerintah kabupaten menyiapkan bantuan; jumlahnya belum diketahui.',
]
const ARTICLE = `${PROSE.join('\n\n')}\n`

describe('texts that are like something else', () => {
  const table = 'Nama, usia, kota\nBudi, 34, Bandung\nSiti, 29, Medan\n'
  const scores = 'No\tTim\tMain\tPoin\n1\tPersada\t34\t70\n2\tCendana\t34\t66\n'
  test.each([
    ['empty', ''],
    ['blank', '\n \n'],
    ['prose', ARTICLE],
    ['one line', 'x\n'],
    ['rows among prose', `${PROSE[0]}\n${table}${PROSE[1]}\n`],
    ['rows at its head', `${table}\n${ARTICLE}`],
    ['tight rows at its head', `Nama,usia,kota\nBudi,34,Bandung\n\n${ARTICLE}`],
    ['a head and one sentence', `Jakarta,KOMPAS.com\nWarga pulang, air surut sejak pagi tadi.\n`],
    ['a table of scores at its head', `${scores}\n${ARTICLE}`],
    ['a table of scores at its end', `${ARTICLE}\n${scores}`],
    ['rows with semicolons', `Nama; usia; kota\nBudi; 34; Bandung\n\n${ARTICLE}`],
    ['tags between bars', `Foto | Antara\n${ARTICLE}`],
    ['a line of JSON', `${PROSE[0]}\n{"status": "ok", "text": "halo"}\n${PROSE[1]}\n${PROSE[2]}\n`],
    [
      'a line of JSON that it announces',
      'Contoh keluaran program sebagai berikut:\n{"nama": "Sari"}\nItu dibaca.\n',
    ],
    ['lines of speech', '"Air surut," kata Sari.\n"Sejak pagi."\n"Kami pulang."\n'],
    ['speech alone', '"Air surut."\n"Kami pulang."\n'],
    ['notes in brackets', '[1]\n[2]\n'],
    ['numbered notes', '[1] Catatan kaki pertama.\n[2] Catatan kedua.\n'],
    ['bars and dashes', '| Air surut |\nWarga pulang.\n|---|\n'],
    ['a line of JSON at its head', `{"@type": "NewsArticle"}\n${ARTICLE}`],
    ['a line of JSON at its end', `${ARTICLE}{"id": 1}\n`],
    ['pretty JSON in it', `${PROSE[0]}\n{\n  "nama": "Budi"}\n${PROSE[1]}\n`],
    ['a tag that it speaks of', `<html> adalah tag pertama sebuah halaman web.\n${ARTICLE}`],
    ['a tag in prose', `Tag <html> dan <body> dipakai di setiap halaman.\n${ARTICLE}`],
    ['paragraphs in tags', `<p>${PROSE[0]}</p>\n<p>${PROSE[1]}</p>\n`],
    ['a bracket first', `[Foto: Rina]\n${ARTICLE}`],
    ['a place in brackets', `[Jakarta] ${ARTICLE}`],
    ['notes', `[1] Catatan pertama.\n[2] Catatan kedua.\n`],
    ['a brace first', `{foto} ${ARTICLE}`],
    ['a quotation in brackets', `["Air surut," kata Lurah Wiratno.]\n${ARTICLE}`],
    ['a list as Python prints it', `['Air surut.', 'Warga pulang.']\n`],
    ['numbers', '1\n2\n3,5\n4\n'],
    ['numbers with commas', '1,5\n2,7\n3,1\n'],
    ['numbers with tabs', '1\t2\t3\n4\t5\t6\n'],
    ['a stray NUL', 'Air\0surut.\n\0'],
    ['a NUL in an article', `${PROSE[0]}\0\n${PROSE[1]}\n\0\0\0\0`],
    ['a word that is a signature', 'PAR1\nGolf di Cendana dibuka.\n'],
    ['a name like an archive', `${'a'.repeat(257)}ustari\n`],
    ['a heading of Markdown and a table', `# Berita\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`],
    ['a dialogue', `Ibu: "Sudah makan?"\nAnak: "Sudah, Bu, tadi siang."\n`],
    ['a glued dialogue', `Ia berkata,"Air surut."\nBudi menjawab,"Ya."\n`],
    ['a rule and a credit below it', `---\nPewarta: Galih Samudra\n---\n${ARTICLE}`],
    ['labels', `Nama: Budi\nUmur: 40\n\n${ARTICLE}`],
    ['a dialogue in small letters', 'budi: air surut?\nsiti: sudah.\n'],
    ['a list of labels', '- Nama: Budi\n- Umur: 40\n'],
    ['a formula', `Luas = 20 meter\n${ARTICLE}`],
    ['words of SQL', 'INSERT INTO dipakai untuk menambah baris.\nUPDATE: banjir surut;\n'],
    ['a variable it speaks of', `var adalah singkatan dari video assistant referee.\n${ARTICLE}`],
    ['words of a letter', `Subject: Undangan\nFrom: Humas\n\n${ARTICLE}`],
    ['From, as a name begins', `From Wukir with love, begitu judul pameran itu.\n${ARTICLE}`],
    ['times of the day', '10:00 WIB\nAir mulai surut.\n10:30 WIB\nWarga pulang.\n'],
    ['an arrow', `00:01 --> gol pertama, kata panitia.\n${ARTICLE}`],
    ['an answer of a system', `Sistem menjawab: {"status": "gagal"}\n${ARTICLE}`],
    ['a numbered list with tabs', '1.\tBeras dicuci bersih.\n2.\tAir direbus.\n'],
    ['marks of a list with tabs', '•\tBeras\n•\tTelur\n'],
    ['a heading and a quotation', 'Kutipan\n"Air sudah surut."\n"Warga pulang."\n'],
    ['a bold place', `<b>Wukir</b> - Air surut pada Senin.\n${ARTICLE}`],
    ['a container it speaks of', `<div> adalah tag wadah di halaman web.\n${ARTICLE}`],
    ['a name of sound', 'ID3 dipakai di mobil itu.\n'],
    ['a date and a time in each line', '2025-01-02, Senin: air surut.\n2025-01-03, Selasa: warga pulang.\n'],
    ['a mention first', `@sinta: {halo} dari Wukir.\n${ARTICLE}`],
    ['prices', 'Beras 12,5 naik 1,5 persen\nGula 13,5 turun 2,5 persen\n'],
  ])('stay text: %s', (_, text) => {
    for (const path of [null, 'a.txt', 'a.md', 'a', 'berita.pt']) expect(formIn(text, path)).toBe('text')
    expect(formIn(text.replaceAll('\n', '\r\n'))).toBe('text')
  })
  test('stay text in windows-1252, with the encoding named or not', () => {
    const bytes = Buffer.from(ARTICLE.replaceAll('"', '\x93').replaceAll('a', '\xe9'), 'latin1')
    expect(formOfBytes(bytes, 'a.txt', 'windows-1252')).toBe('text')
    expect(formOfBytes(Buffer.from(ARTICLE.replaceAll('"', '\x93'), 'latin1'), 'a.txt')).toBe('text')
  })
  test('stay text in UTF-16 that is known as such', () => {
    expect(formOfBytes(Buffer.from(ARTICLE, 'utf16le'), 'a.txt', 'utf-16le')).toBe('text')
  })
  test('are every text of the fixtures', () => {
    for (const text of fixtureTexts()) expect(formIn(text), text).toBe('text')
    const sample = new URL('../../fixtures/sample/', import.meta.url).pathname
    for (const name of readdirSync(sample).filter((one) => one.endsWith('.txt')))
      expect(formOfBytes(readFileSync(join(sample, name)), name)).toBe('text')
  })
})

/** Tables are recognised whatever their columns are called: their reader refuses one without the text's. */
const isTable = ({ looksLike }: { looksLike: string }) =>
  /no column|there are|names the longest/.test(looksLike)

describe('forms that are not text', () => {
  test.each(FOREIGN.filter(isTable))('are tables under any name: $about', ({ bytes }) => {
    for (const path of [null, 'a.txt', 'a', 'a.md', 'a.jsonl'])
      expect(['csv', 'tsv']).toContain(formOfBytes(bytes, path))
  })
  test.each([
    ['a table of two columns with tabs', 'tsv', 'Air surut. Baca juga: Banjir\tantara\nDua.\tdetik\n'],
    ['rows that end early', 'tsv', 'id\tisi\tsumber\n1\tAir surut.\n2\tDua.\tx\n'],
    ['one column', 'csv', 'text\n"Air surut, kata ""warga"". Baca juga: Banjir"\n"Dua."\n'],
    ['single marks', 'csv', "'id','text'\n'1','Air surut. Baca juga: Banjir'\n"],
    ['an array a line', 'json', '[1, "Air surut. Baca juga: Banjir"]\n[2, "Dua."]\n'],
  ])('are read for what they show: %s', (_, form, text) => {
    for (const path of [null, 'a.txt', 'a']) expect(formIn(text, path)).toBe(form)
  })
  test.each(FOREIGN.filter((one) => !isTable(one)))('are refused under any name: $about', ({ bytes }) => {
    for (const path of [null, 'a.txt', 'a', 'a.md', 'a.jsonl'])
      expect(formOfBytes(bytes, path)).toBe('refused')
  })

  test.each([
    ['carets', 'id^judul^isi\n1^Air^Surut. Baca juga: Banjir\n2^Dua^Tiga.\n'],
    ['control characters between cells', '1\x01Air surut. Baca juga: Banjir\x01antara\n2\x01Dua.\x01detik\n'],
    ['server-sent events', 'data: {"text": "Air. Baca juga: Banjir"}\n\ndata: {"text": "Dua."}\n\n'],
    ['a key before each record', '7001\t{"text": "Air. Baca juga: Banjir"}\n7002\t{"text": "Dua."}\n'],
    ['what grep prints', 'a.jsonl:{"text": "Air. Baca juga: Banjir"}\n'],
    ['JSONP', 'callback({"text": "Air surut. Baca juga: Banjir"});\n'],
    ['a variable', 'window.__DATA__ = [{"text": "Air surut. Baca juga: Banjir"}];\n'],
    ['bare keys', "{\n  id: 1,\n  text: 'Air surut. Baca juga: Banjir',\n}\n"],
    ['JSON with a comment', '// contoh\n{\n  "text": "Air surut. Baca juga: Banjir"\n}\n'],
    ['a dump', '-- MySQL dump 10.13\n--\n-- Host: localhost\n\nDROP TABLE IF EXISTS `berita`;\n'],
    ['what PostgreSQL copies', 'COPY public.berita (id, isi) FROM stdin;\n1\tAir surut.\n\\.\n'],
    ['YAML', 'id: 1\njudul: Air\nisi: >\n  Air surut.\n  Baca juga: Banjir\n'],
    ['a list of YAML', '- id: 1\n  text: "Air surut. Baca juga: Banjir"\n- id: 2\n  text: Dua.\n'],
    ['documents of YAML', '---\nid: 1\ntext: |\n  Air surut.\n---\nid: 2\ntext: |\n  Dua.\n'],
    ['front matter of TOML', '+++\ntitle = "Air"\n+++\n\nAir surut.\n'],
    ['TOML', '[[berita]]\nid = 1\ntext = "Air surut. Baca juga: Banjir"\n'],
    ['variables', 'DB_HOST=localhost\nDB_PORT=1\n'],
    ['a mailbox', 'From redaksi@x.id Mon Jan  1 10:00:00 2024\nFrom: Redaksi <redaksi@x.id>\n\nAir.\n'],
    ['WebVTT', 'WEBVTT\n\n00:01.000 --> 00:02.000\nAir surut.\n'],
    ['BibTeX', '@article{a,\n  title = {Air surut},\n}\n'],
    ['a calendar', 'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n'],
    ['a patch', '--- a/x.txt\n+++ b/x.txt\n@@ -1,2 +1,1 @@\n Air surut.\n-Baca juga: Banjir\n'],
    ['a script', '#!/bin/sh\necho a\necho a\n'],
    ['PHP', '<?php\n$a = "Air surut. Baca juga: Banjir";\n'],
    ['PostScript', '%!PS-Adobe-3.0\n(Baca juga: Banjir) show\n'],
    ['a log', '2025-01-02 07:00:01 INFO mulai bekerja\n2025-01-02 07:00:02 INFO mulai bekerja\n'],
    ['a log of a server', '10.0.0.1 - - [01/Jan/2024:10:00:00 +0700] "GET / HTTP/1.1" 200 12\n'.repeat(2)],
    ['a PDF below a blank line', '\n%PDF-1.4\n1 0 obj\n(Baca juga: Banjir)\n'],
    ['sound', 'ID3\x03\0\0\0\0\0\x21Baca juga: Banjir Rendam Desa\n'],
    ['a program', '\x7fELF\x02\x01\x01\0\0\0\0\0Baca juga: Banjir Rendam Desa\n'],
  ])('are known by what they show: %s', (_, text) => {
    for (const path of [null, 'a.txt', 'a']) expect(formIn(text, path)).toBe('refused')
  })

  const word = fc.constantFrom(
    'air',
    'surut',
    'Warga',
    'pulang',
    'Senin',
    'Lurah',
    '"Ya,"',
    'kata',
    '12,5',
    'desa;',
  )
  const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => `${words.join(' ')}.`)
  const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'))
  const row = fc.tuple(fc.nat(99_999), text, fc.constantFrom('antara', 'detik'))
  const rows = fc.array(row, { minLength: 1, maxLength: 12 })
  const mark = (cell: string | number) => `"${String(cell).replaceAll('"', '""')}"`
  const ALWAYS = { numRuns: 250 }

  test.each([',', ';', '\t', '|'])(
    'are tables with %j between cells, whatever stands in these',
    (separator) => {
      const marked = (cell: string | number) => (/["\n,;\t|]/.test(String(cell)) ? mark(cell) : String(cell))
      fc.assert(
        fc.property(
          rows,
          fc.constantFrom('\n', '\r\n'),
          fc.constantFrom(mark, marked),
          (cells, end, write) => {
            const head = ['id', 'text', 'sumber'].join(separator)
            const lines = [head, ...cells.map((one) => one.map(write).join(separator))]
            expect(formIn(lines.join(end) + end)).toBe(separator === '\t' ? 'tsv' : 'csv')
          },
        ),
        ALWAYS,
      )
    },
  )
  test('are JSON, however it is laid out', () => {
    const records = fc.array(fc.record({ id: fc.nat(), text, tags: fc.array(word) }), {
      minLength: 1,
      maxLength: 9,
    })
    fc.assert(
      fc.property(records, fc.constantFrom(1, 2, '\t'), (all, indent) => {
        expect(formIn(JSON.stringify(all))).toBe('json')
        expect(formIn(`${JSON.stringify(all, null, indent)}\n`)).toBe('json')
        expect(formIn(`[\n${all.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`)).toBe('json')
        expect(formIn(`${JSON.stringify(all[0], null, indent)}\n`)).toBe('json')
        expect(formIn(`${all.map((one) => JSON.stringify(one)).join('\n')}\n`)).toBe('jsonl')
      }),
      ALWAYS,
    )
  })
  test('are pages, with comments, blank lines and a doctype before them or not', () => {
    const before = fc.constantFrom(
      '',
      '\n\n',
      '<!doctype html>\n',
      '<!-- 50.2 --><!DOCTYPE html PUBLIC "-//W3C//DTD">\n',
    )
    const open = fc.constantFrom(
      '<html>\n<head></head>',
      '<html lang="id"><body>',
      '<HTML>\n<BODY bgcolor="white">',
    )
    fc.assert(
      fc.property(before, open, text, (head, tag, body) => {
        expect(formIn(`${head}${tag}\n<p>${body}</p>\n</body></html>\n`)).toBe('refused')
      }),
      ALWAYS,
    )
  })
  test('are bytes drawn at random, and texts in UTF-16 without a mark', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 200, maxLength: 4000 }), (bytes) => {
        // What has no NUL and hardly a control character may be text in an encoding of its own.
        fc.pre(bytes.includes(0) && new Set(bytes).size > 100)
        expect(formOfBytes(Buffer.from(bytes))).toBe('refused')
      }),
      ALWAYS,
    )
    fc.assert(
      fc.property(text, (one) => {
        const little = Buffer.from(`${one}\n`, 'utf16le')
        expect(formOfBytes(little, 'a.txt')).toBe('refused')
        expect(formOfBytes(Buffer.from(little).swap16(), 'a.txt')).toBe('refused')
      }),
      ALWAYS,
    )
  })
})

test('what is looked at is bounded: a cell, a record and an array longer than that are known by their beginning', () => {
  const long = 'Air surut, "kata" warga. '.repeat(8_000)
  expect(formIn(`id,text\n1,"${long.replaceAll('"', '""')}"\n`)).toBe('csv')
  expect(formIn(`${JSON.stringify({ id: 1, text: long })}\n`)).toBe('jsonl')
  expect(formIn(JSON.stringify([{ id: 1, text: long }]))).toBe('json')
  expect(formIn(JSON.stringify({ id: 1, text: long }, null, 1))).toBe('json')
  expect(formIn(long)).toBe('text')
})
