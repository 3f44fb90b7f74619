// The hard inputs, as streams of any size: what a scraper, a broken disk or an attacker may hand over.
//
// An input is {name, about, size, args, make, status?, says?, isSame?, isFlat?, workers?}: `make(bytes)` yields about so many bytes, `size` is how
// many the full-size run makes at first (it doubles them then), `status` is the exit status that is promised (0 if it is not
// there), `says` what standard error must hold, `isSame` whether what comes out must be what went in, byte for byte,
// `isFlat` whether memory must not grow with the input, `workers` how many threads share it.

const BLOCK = 1 << 20
const EVERYTHING = ['-t', 'repair,strip,dedupe,join,sentences,quotes', '--to', 'jsonl', '--edits']
const NO_LIMIT = ['--max-line', '1GiB']
const SENTENCE = 'Air sungai di Desa Sukamaju surut sejak pagi dan warga pulang ke rumah. '
const LINK = 'Baca juga: Banjir Rendam Desa Sukamaju\n'

/** The same bytes again and again, whole pieces only. */
export function* repeated(piece, bytes) {
  const one = Buffer.from(piece)
  const block = Buffer.concat(new Array(Math.max(1, Math.floor(BLOCK / one.length))).fill(one))
  let left = Math.max(one.length, bytes - (bytes % one.length))
  for (; left >= block.length; left -= block.length) yield block
  if (left > 0) yield block.subarray(0, left)
}

/** What is between two pieces. */
function* framed(before, inside, after) {
  yield Buffer.from(before)
  yield* inside
  yield Buffer.from(after)
}

function records(bytes) {
  return numbered(bytes, (number) => `${JSON.stringify({ id: number, text: article(number) })}\n`)
}

/** Numbers that look random, the same ones every time. (The generator is Marsaglia's xorshift, of 32 bits.) */
export function randomOf(seed) {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

/** Bytes drawn from a function, a block at a time. */
function* drawn(bytes, draw) {
  for (let left = bytes; left > 0; left -= BLOCK) {
    const block = Buffer.allocUnsafe(Math.min(BLOCK, left))
    for (let k = 0; k < block.length; k++) block[k] = draw()
    yield block
  }
}

/** Whatever `line` gives for 0, 1, 2, …, until there are enough bytes. */
export function* numbered(bytes, line, from = 0) {
  let text = ''
  let done = 0
  for (let number = from; done < bytes; number++) {
    const one = line(number)
    text += one
    done += one.length
    if (text.length < BLOCK) continue
    yield Buffer.from(text)
    text = ''
  }
  if (text !== '') yield Buffer.from(text)
}

/** An article of invented people, another one for every number: no two of their longer lines are equal. */
export function article(number) {
  return (
    `Warga Desa Sukamaju ${number} memperbaiki jembatan yang rusak karena banjir pada pekan lalu.\n\n` +
    `"Kami bekerja sejak pagi agar anak ke-${number} bisa bersekolah," kata Kepala Desa Rudi Hartanto.\n\n` +
    `Baca juga: Banjir Ke-${number} Merendam Sawah Warga\n\n` +
    `Pemerintah kabupaten menyiapkan bantuan untuk ${number} keluarga,${number % 3 ? '' : '\u00a0'} dan akan tiba besok.\n\n`
  )
}

/** Articles from number `from` on, until there are enough bytes; `next` is the number of the one after them. */
export function articles(from, bytes) {
  let next = from
  for (let done = 0; done < bytes; next++) done += article(next).length
  return { next, chunks: () => numbered(bytes, article, from) }
}

export const INPUTS = [
  {
    name: 'long-line',
    about: 'one line, over --max-line',
    size: 100e6,
    args: [],
    make: (bytes) => framed('', repeated(SENTENCE, bytes), '\n'),
    says: 'passes untouched',
    isSame: true,
  },
  {
    name: 'no-newline',
    about: 'no line end at all',
    size: 10e6,
    args: [],
    make: (bytes) => repeated(SENTENCE, bytes),
    says: 'passes untouched',
    isSame: true,
  },
  {
    name: 'no-newline-edited',
    about: 'the same, taken by every transform',
    size: 10e6,
    args: [...EVERYTHING, ...NO_LIMIT],
    make: (bytes) => repeated(`${SENTENCE}"Syukurlah," kata Rudi Hartanto. `, bytes),
  },
  {
    name: 'cues',
    about: 'lines of "Baca juga"',
    size: 1e6,
    args: EVERYTHING,
    make: (bytes) => repeated('Baca juga\n', bytes),
  },
  {
    name: 'links',
    about: 'lines of "Baca juga: …", each another',
    size: 5e6,
    args: EVERYTHING,
    make: (bytes) => numbered(bytes, (number) => `Baca juga: Banjir Rendam Desa ${number}\n`),
  },
  {
    name: 'cues-in-a-line',
    about: '"Baca juga: " in one line',
    size: 1e6,
    args: [...EVERYTHING, ...NO_LIMIT],
    make: (bytes) => repeated('Baca juga: ', bytes),
  },
  ...[...'"“”\'(&'].map((mark) => ({
    name: `mark-${mark.codePointAt(0).toString(16)}`,
    about: `one mark, ${mark}`,
    size: 1e6,
    args: [...EVERYTHING, ...NO_LIMIT],
    make: (bytes) => repeated(mark, bytes),
  })),
  {
    name: 'mark-lines',
    about: 'a quotation mark and a line end',
    size: 1e6,
    args: EVERYTHING,
    make: (bytes) => repeated('"\n', bytes),
  },
  {
    name: 'record',
    about: 'one record, cleaned',
    size: 50e6,
    args: ['--from', 'jsonl'],
    make: (bytes) =>
      framed(
        '{"text":"',
        numbered(bytes, (number) => JSON.stringify(article(number)).slice(1, -1)),
        '"}\n',
      ),
  },
  {
    name: 'record-annotated',
    about: 'one record, taken by every transform',
    size: 5e6,
    args: ['--from', 'jsonl', ...EVERYTHING],
    make: (bytes) =>
      framed(
        '{"text":"',
        numbered(bytes, (number) => JSON.stringify(article(number)).slice(1, -1)),
        '"}\n',
      ),
  },
  {
    name: 'record-repaired',
    about: 'one record with a repair in every word, its slashes escaped',
    size: 2e6,
    args: ['--from', 'jsonl'],
    make: (bytes) =>
      framed('{"text":"', repeated('Kafe CafÃ© itu &ldquo;ramai&hellip; <\\/p> ', bytes), '"}\n'),
  },
  {
    name: 'record-cut-off',
    about: 'one record that breaks off',
    size: 50e6,
    args: ['--from', 'jsonl'],
    make: (bytes) => framed('{"text":"', repeated(SENTENCE, bytes), '\n'),
    status: 2,
    says: 'not JSON: expected',
  },
  {
    name: 'record-bad-end',
    about: 'one record with a fault at its end',
    size: 20e6,
    args: ['--from', 'jsonl'],
    make: (bytes) => framed('{"list":[', repeated('1, "a\\u00e9b" , ', bytes), '],"text":"a"}\n'),
    status: 2,
    says: 'not JSON: expected a value',
  },
  {
    name: 'records',
    about: 'many records',
    size: 100e6,
    args: ['--workers', '1'],
    isFlat: true,
    make: records,
  },
  {
    name: 'shared-records',
    about: 'many records for two workers',
    size: 100e6,
    args: ['--workers', '2'],
    isFlat: true,
    workers: 2,
    make: records,
  },
  {
    name: 'brace',
    about: 'a text that begins as a record does and never ends a line',
    size: 100e6,
    args: [],
    make: (bytes) => framed('{', repeated(SENTENCE, bytes), ''),
    says: 'passes untouched',
    isSame: true,
  },
  {
    name: 'random',
    about: 'random bytes as text',
    size: 10e6,
    args: ['--from', 'text'],
    make: (bytes) => drawn(bytes, randomOf(7)),
    status: 2,
    says: 'not UTF-8 at byte',
  },
  {
    name: 'random-high',
    about: 'one line of random bytes from 0x80 on',
    size: 50e6,
    args: ['--from', 'text'],
    make: (bytes) => {
      const random = randomOf(11)
      return drawn(bytes, () => 0x80 | random())
    },
    status: 2,
    says: 'not UTF-8 at byte',
    isSame: true,
  },
  {
    name: 'random-records',
    about: 'random bytes as records',
    size: 10e6,
    args: ['--from', 'jsonl', '--on-error', 'reject', '--rejected', '/dev/null', '-q'],
    make: (bytes) => drawn(bytes, randomOf(13)),
    status: 3,
    says: 'not JSON',
  },
  {
    name: 'half-characters',
    about: 'lines that break off within a character',
    size: 10e6,
    args: [],
    make: (bytes) =>
      repeated(Buffer.concat([Buffer.from('Air “surut'), Buffer.from([0xe2, 0x80, 0x0a])]), bytes),
    status: 2,
    says: 'not UTF-8 at byte',
    isSame: true,
  },
  {
    name: 'lone-surrogates',
    about: 'records with half of a pair in keys, text and elsewhere',
    size: 10e6,
    args: [],
    make: (bytes) =>
      repeated(
        '{"\\ud83d":1,"text":"Air \\ud83d surut \\ude00\\ud83d.","other":"\\udc80","n":1e400}\n',
        bytes,
      ),
    isSame: true,
  },
  {
    name: 'deep',
    about: 'a record nested as deep as it is long',
    size: 5e6,
    args: ['--from', 'jsonl'],
    make: (bytes) =>
      framed(
        '{"deep":',
        (function* () {
          yield* repeated('[', bytes / 2)
          yield* repeated(']', bytes / 2)
        })(),
        `,"text":"Air surut.\\n${JSON.stringify(LINK).slice(1, -1)}"}\n`,
      ),
  },
  {
    name: 'deep-open',
    about: 'the same, never closed',
    size: 5e6,
    args: ['--from', 'jsonl'],
    make: (bytes) => framed('{"deep":', repeated('[{"a":', bytes), '\n'),
    status: 2,
    says: 'not JSON: expected',
  },
  {
    name: 'long-key',
    about: 'a record with one huge key',
    size: 20e6,
    args: ['--from', 'jsonl'],
    make: (bytes) => framed('{"', repeated('kunci\\u00e9', bytes), '":1,"text":"Air surut."}\n'),
    isSame: true,
  },
  {
    name: 'many-keys',
    about: 'a record with very many keys, half of them twice',
    size: 5e6,
    args: ['--from', 'jsonl', '--edits'],
    make: (bytes) =>
      framed(
        '{',
        numbered(bytes, (number) => `"k${number >> 1}":${number},`),
        `"text":${JSON.stringify(LINK)}}\n`,
      ),
  },
  {
    name: 'backslashes',
    about: 'a record of backslashes and quotation marks',
    size: 10e6,
    args: ['--from', 'jsonl'],
    make: (bytes) => framed('{"other":"', repeated('\\\\\\"', bytes), '","text":"Air surut."}\n'),
    isSame: true,
  },
  {
    name: 'nul',
    about: 'NULs',
    size: 10e6,
    args: ['--from', 'text', ...NO_LIMIT],
    make: (bytes) => repeated('\0', bytes),
  },
  {
    name: 'marks-of-order',
    about: 'byte order marks',
    size: 9e6,
    args: NO_LIMIT,
    make: (bytes) => repeated('\ufeff', bytes),
  },
  {
    name: 'blank-lines',
    about: 'line ends alone',
    size: 50e6,
    args: [],
    make: (bytes) => repeated('\n', bytes),
    isSame: true,
  },
]
