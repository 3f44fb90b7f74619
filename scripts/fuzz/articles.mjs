// Articles that are broken in every way a scraper, an editor or a bad disk breaks them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname

/** The texts of all fixtures: what each transform has met before, in small. */
export function fixtureTexts() {
  return readdirSync(FIXTURES, { recursive: true })
    .filter((name) => /(?:input|article)\.txt$/.test(name))
    .sort()
    .map((name) => readFileSync(join(FIXTURES, name), 'utf8'))
}

const PIECES = [
  'Baca juga: Banjir Rendam Desa',
  'Baca juga:',
  'Jakarta (ANTARA) - ',
  'JAKARTA, KOMPAS.com - ',
  '\n',
  '\n\n',
  '\r\n',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\0',
  '&nbsp;',
  '&ldquo;',
  '&#8221;',
  'Ã©',
  'â€œ',
  'e\u0301',
  ' ujar ',
  ' kata Rudi Hartanto.',
  '(Foto: Sinta)',
  'selesai.Kemudian',
  '1',
  '[Gambas:Video 20detik]',
  'ADVERTISEMENT',
  'Halaman 2 dari 3',
  '\ud83d',
  '\ude00',
  '😀',
]
const MARKS = ['"', '“', '”', "'", '‘', '’', '«', '(', ')', '.', ',', ':', '-', '—', '?']

/** A text that is one of `texts`, mutated up to a dozen times. Texts may hold lone surrogates. */
export function mutatedText(fc, texts) {
  const place = fc.nat({ max: 9_999 }).map((part) => part / 10_000)
  const mutation = fc.oneof(
    fc.record({
      kind: fc.constant('exchange'),
      one: fc.constantFrom(...MARKS),
      other: fc.constantFrom(...MARKS, ''),
    }),
    fc.record({ kind: fc.constant('insert'), at: place, piece: fc.constantFrom(...PIECES, ...MARKS) }),
    fc.record({ kind: fc.constant('flip'), at: place, bit: fc.nat({ max: 7 }) }),
    fc.record({ kind: fc.constantFrom('cut', 'double', 'keep'), at: place, to: place }),
    fc.record({ kind: fc.constantFrom('swap lines', 'double line', 'cut line'), at: place, to: place }),
    fc.record({ kind: fc.constant('glue'), at: place, by: fc.constantFrom('', ' ') }),
    fc.record({ kind: fc.constant('append'), text: fc.constantFrom(...texts) }),
  )
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(mutation, { maxLength: 12 }))
    .map(([text, mutations]) => mutations.reduce(mutated, text).slice(0, LONGEST))
}

/** Long enough for anything that looks from line to line, short enough for many. */
const LONGEST = 6_000

function mutated(text, mutation) {
  const at = Math.floor(mutation.at * text.length)
  const to = Math.floor(mutation.to * text.length)
  const [start, end] = at < to ? [at, to] : [to, at]
  switch (mutation.kind) {
    case 'exchange':
      return text.replaceAll(mutation.one, mutation.other)
    case 'insert':
      return text.slice(0, at) + mutation.piece + text.slice(at)
    case 'flip':
      return text === ''
        ? text
        : text.slice(0, at) +
            String.fromCharCode(text.charCodeAt(at) ^ (1 << mutation.bit)) +
            text.slice(at + 1)
    case 'cut':
      return text.slice(0, start) + text.slice(end)
    case 'double':
      return text.slice(0, end) + text.slice(start, end) + text.slice(end)
    case 'keep':
      return text.slice(start, end)
    case 'append':
      return text + mutation.text
    default:
      return withLines(text, mutation)
  }
}

function withLines(text, { kind, at, to, by }) {
  const lines = text.split('\n')
  const one = Math.floor(at * lines.length)
  if (kind === 'glue') lines.splice(one, 2, lines.slice(one, one + 2).join(by))
  else if (kind === 'cut line') lines.splice(one, 1)
  else {
    const other = Math.floor(to * lines.length)
    const line = lines[one]
    if (kind === 'double line') lines.splice(other, 0, line)
    else {
      lines[one] = lines[other]
      lines[other] = line
    }
  }
  return lines.join('\n')
}

/** A mutated text as bytes, some of them wrong: as a text file, or as JSON Lines of records that hold such texts. */
export function mutatedBytes(fc, texts) {
  const text = mutatedText(fc, texts)
  const spelling = fc.constantFrom('plain', 'ascii', 'slashes', 'spaced')
  const records = fc
    .array(fc.tuple(text, spelling), { minLength: 1, maxLength: 4 })
    .map((drawn) => drawn.map(([one, as], index) => recordLine(one, index, as)).join(''))
  const wrong = fc.array(fc.tuple(fc.nat({ max: 9_999 }), fc.integer({ min: 1, max: 255 })), { maxLength: 3 })
  return fc.tuple(fc.oneof(text, records), fc.oneof(fc.constant([]), wrong)).map(([whole, flips]) => {
    const bytes = Buffer.from(whole, 'utf8')
    for (const [part, byte] of flips)
      if (bytes.length > 0) bytes[Math.floor((part / 10_000) * bytes.length)] ^= byte
    return bytes
  })
}

function recordLine(text, id, spelling) {
  const record = { id, text, url: 'https://berita.contoh/a' }
  if (spelling === 'spaced') return `${JSON.stringify(record, null, 1).replaceAll('\n', ' ')}\r\n`
  const json = JSON.stringify(record)
  if (spelling === 'slashes') return `${json.replaceAll('/', '\\/')}\n`
  if (spelling === 'plain') return `${json}\n`
  return `${json.replace(/[\x80-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}
