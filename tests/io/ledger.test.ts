import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chain } from '../../src/index.ts'
import { asUtf8, ENCODINGS, type Encoding, encode, markOf } from '../../src/io/encoding.ts'
import { type LedgerHead, ledgerWriter } from '../../src/io/ledger.ts'
import { ledgerIn, restoredParts } from '../../src/io/ledger-reader.ts'
import { dropEditsInside } from '../../src/io/protected-lines.ts'
import { DIVISIONS, type Division, textItems } from '../../src/io/text.ts'
import { textWriter } from '../../src/io/text-writer.ts'
import { all, inChunks, recordingOutput } from './recording-output.ts'

const editor = chain()

interface Written {
  readonly text: Buffer
  readonly ledger: string
}

/** Cleans files of bytes one after the other, as the command line does. */
async function cleaned(
  files: readonly Buffer[],
  asked: Encoding | 'auto',
  documents: Division,
): Promise<Written> {
  const output = recordingOutput()
  const book = recordingOutput()
  const ledger = ledgerWriter(book, 'codepoint')
  const writer = textWriter(output, {
    withName: false,
    shown: 'text',
    separator: null,
    wrapped: false,
    keepsMark: false,
    ledger,
  })
  for (const [index, file] of files.entries()) {
    const source = { name: `f${index}`, path: null, below: '' }
    const opened = {
      source,
      form: 'text' as const,
      compression: 'none' as const,
      close() {},
      fault: () => null,
      ...(await asUtf8(inChunks(file, 5), asked, 'f')),
    }
    writer.begin(opened)
    for await (const batch of textItems(opened, {
      documents,
      maxLine: 1 << 20,
      mendsLineEnds: true,
      windows: false,
    }))
      for (const item of batch) {
        if (item.kind === 'verbatim') writer.verbatim(item.bytes)
        else if (item.kind === 'document')
          writer.document(
            item,
            dropEditsInside(item.document.text, editor.run(item.document), item.protectedSpans),
          )
      }
  }
  writer.end()
  return { text: output.bytes(), ledger: book.bytes().toString('utf8') }
}

async function restored({ text, ledger }: Written): Promise<Buffer> {
  const input = await asUtf8(inChunks(text, 1000), 'auto', 'f')
  return Buffer.concat([
    ...restoredParts({ ...input, bytes: await all(input.chunks) }, ledgerIn(ledger.split('\n'))),
  ])
}

/** Bytes of a file: prose, links, damage, stray bytes, marks, blank lines. */
const file = fc
  .array(
    fc.oneof(
      fc
        .constantFrom(
          'Air surut.',
          '\nBaca juga: Satu Dua\n',
          'Baca juga: Tiga Empat',
          '\n',
          '\r\n',
          ' \n',
          '\n\n',
          'é',
          '🌊',
          '&nbsp;',
          '\ufeff',
          'Ã©',
        )
        .map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 2 }).map((bytes) => Buffer.from(bytes)),
    ),
    { maxLength: 10 },
  )
  .map((parts) => Buffer.concat(parts))

test('any bytes come back, whatever a document is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...DIVISIONS),
      async (files, documents) => {
        const written = await cleaned(files, 'utf-8', documents)
        expect((await restored(written)).toString('latin1')).toBe(Buffer.concat(files).toString('latin1'))
      },
    ),
    // A byte that is no UTF-8 before a form feed: the reader reads what follows it by itself.
    { numRuns: 1500, examples: [[[Buffer.from([128, 12, 240, 159, 140, 138, 0])], 'file']] },
  )
})

test.each(ENCODINGS)('%s comes back', async (encoding) => {
  const text = 'Kafe é.\nBaca juga: Satu Dua\n\nSelesai.'
  for (const documents of DIVISIONS) {
    const bytes = Buffer.concat([markOf(encoding), encode(text, encoding)])
    const written = await cleaned([bytes, bytes], encoding, documents)
    expect(written.text.toString('utf8')).not.toContain('Baca juga')
    expect((await restored(written)).equals(Buffer.concat([bytes, bytes]))).toBe(true)
  }
})

test('a head says where its text stands, in its unit', async () => {
  const written = await cleaned(
    [Buffer.from('🌊 é\nBaca juga: Satu Dua\n'), Buffer.from('Dua.\n')],
    'auto',
    'file',
  )
  const heads = written.ledger
    .split('\n')
    .filter((line) => line.startsWith('{"document"'))
    .map((line) => JSON.parse(line) as LedgerHead)
  expect(
    heads.map(({ start, length, byteStart, byteLength }) => [start, length, byteStart, byteLength]),
  ).toEqual([
    [0, 4, 0, 8],
    [4, 5, 8, 5],
  ])
})

test('a text that is not the one it was is refused', async () => {
  const { text, ledger } = await cleaned([Buffer.from('Satu.\nBaca juga: Satu Dua\nTiga.\n')], 'auto', 'file')
  const other = Buffer.from(text.toString('utf8').replace('Satu', 'Sate'))
  await expect(restored({ text: other, ledger })).rejects.toThrow('is not what the ledger was written with')
  await expect(restored({ text: text.subarray(4), ledger })).rejects.toThrow('has no bytes')
  await expect(restored({ text, ledger: '' })).rejects.toThrow('empty')
  await expect(restored({ text, ledger: ledger.split('\n').slice(1).join('\n') })).rejects.toThrow(
    'edit of no document',
  )
  await expect(restored({ text, ledger: '{"x":1}' })).rejects.toThrow('neither a document nor an edit')
})

test('a ledger that does not lead back is refused', async () => {
  const { text, ledger } = await cleaned([Buffer.from('Satu.\nBaca juga: Satu Dua\nTiga.\n')], 'auto', 'file')
  await expect(restored({ text: Buffer.concat([text, Buffer.from('x')]), ledger })).rejects.toThrow(
    'goes on for 1 byte after',
  )
  await expect(restored({ text, ledger: ledger.replace('Satu Dua', 'Satu Duo') })).rejects.toThrow(
    'another text',
  )
  await expect(restored({ text, ledger: `${ledger}${ledger}` })).rejects.toThrow('comes after its end')
  await expect(restored({ text, ledger: ledger.replace('"end":12,"sha', '"end":"x","sha') })).rejects.toThrow(
    'nor its end',
  )
  await expect(
    restored({ text, ledger: ledger.trimEnd().split('\n').slice(0, -1).join('\n') }),
  ).rejects.toThrow('cut off')
  // The last line, and the source's hash, are new: ledgers of old lead back without them.
  const old = ledger.replace(/,"sourceSha256":"[0-9a-f]+"/, '').replace(/\{"end":12,"sha.*\n/, '')
  expect(old.split('\n')).toHaveLength(3)
  expect((await restored({ text, ledger: old })).toString()).toContain('Satu Dua')
})
