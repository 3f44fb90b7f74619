import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Shell, shell } from '../cli/shell.ts'

/** Packed inputs that end too early, go wrong in the middle, or go on after their end. */
let here: Shell
beforeEach(() => {
  here = shell()
})
afterEach(() => here.remove())

const at = (name: string) => join(here.folder, name)
const put = (name: string, content: string | Uint8Array) => writeFileSync(at(name), content)
const read = (name: string) => readFileSync(at(name), 'utf8')

/** Lines that pack badly and that no rule touches. */
function linesOf(count: number, seed: number): string {
  const words = 'air surut warga pulang garam tambak petani kapal pasar'.split(' ')
  let state = seed
  const word = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return words[(state >>> 16) % words.length]!
  }
  return Array.from(
    { length: count },
    (_, k) => `Hari ke-${seed * 10_000 + k} ${word()} ${word()} di ${word()}.\n`,
  ).join('')
}
const LINES = linesOf(6_000, 1)
const RECORDS = LINES.replace(/(.*)\n/g, (_, line) => `{"text":"${line}"}\n`)
const LINK = 'Baca juga: Banjir Rendam Desa\n'

/** A file with one byte after another in the middle of what is packed, or in its check sum. */
function damaged(packed: Buffer, place: number): Buffer {
  const copy = Buffer.from(packed)
  copy[place]! ^= 0xff
  return copy
}
const GZIP = gzipSync(LINES)
const SECOND = linesOf(3_000, 7)

const BROKEN: readonly (readonly [string, Buffer, string, number])[] = [
  ['cut in the middle', GZIP.subarray(0, GZIP.length >> 1), 'unexpected end of file', 2_500],
  ['cut in its trailer', GZIP.subarray(0, -3), 'unexpected end of file', 6_000],
  ['with a wrong check sum', damaged(GZIP, GZIP.length - 6), 'check sum', 6_000],
  ['with a wrong length', damaged(GZIP, GZIP.length - 2), 'its length', 6_000],
  [
    'of which a second member is cut',
    Buffer.concat([GZIP, gzipSync(SECOND).subarray(0, 9_000)]),
    'unexpected end',
    6_500,
  ],
  [
    'of which a second member has only begun',
    Buffer.concat([GZIP, gzipSync(SECOND).subarray(0, 5)]),
    'unexpected end',
    6_000,
  ],
  [
    'with bytes after its end',
    Buffer.concat([GZIP, Buffer.from('garbage!!')]),
    '9 bytes after the end that are no gzip',
    6_000,
  ],
  [
    'with one byte after its end',
    Buffer.concat([GZIP, Buffer.from('\n')]),
    '1 byte after the end that is no gzip',
    6_000,
  ],
  [
    'with a member after padding',
    Buffer.concat([GZIP, Buffer.alloc(40), gzipSync('Air.\n')]),
    'after the end that are no gzip',
    6_000,
  ],
]

describe('a packed text', () => {
  test.each(BROKEN)(
    '%s gives what could be read, and never empties the old file',
    async (_, packed, says, least) => {
      put('a.txt.gz', packed)
      put('out.txt', 'lama\n')
      const out = await here.run('jernih a.txt.gz')
      expect(out.status).toBe(2)
      expect(out.stderr).toContain('jernih: a.txt.gz: ')
      expect(out.stderr).toContain(says)
      const text = out.stdout.toString()
      expect((LINES + SECOND).startsWith(text)).toBe(true)
      expect(text.split('\n').length).toBeGreaterThan(least)

      const file = await here.run('jernih a.txt.gz -o out.txt')
      expect(file.status).toBe(2)
      expect(file.stderr).toContain('what came before is in out.txt.partial')
      expect([read('out.txt'), read('out.txt.partial') === text]).toEqual(['lama\n', true])

      const place = await here.run(
        'cat a.txt.gz | jernih --stdin-name pipa | cmp - out.txt.partial; jernih --in-place a.txt.gz',
      )
      expect(place.stdout.toString()).toBe('')
      expect(place.stderr).toContain('jernih: pipa: ')
      expect(place.stderr).toContain('a.txt.gz is left as it is')
      expect(place.status).toBe(2)
      expect(readFileSync(at('a.txt.gz')).equals(packed)).toBe(true)
      expect(readdirSync(here.folder).sort()).toEqual(['a.txt.gz', 'out.txt', 'out.txt.partial'])
    },
  )
  test('that is damaged in its middle gives most of what stands before', async () => {
    put('a.txt.gz', damaged(GZIP, (GZIP.length * 3) >> 2))
    const { stdout, stderr, status } = await here.run('jernih a.txt.gz')
    expect(status).toBe(2)
    expect(stderr).toContain('not a whole gzip file')
    expect(stdout.length).toBeGreaterThan(LINES.length / 2)
    let same = 0
    while (LINES.charCodeAt(same) === stdout[same]) same += 1
    expect(same).toBeGreaterThan(LINES.length / 2)
  })
  test.each([
    ['no byte of it', 0],
    ['one byte', 1],
    ['a part of its head', 7],
  ])('of which there is %s is as a file that is not there', async (_, count) => {
    put('a.txt.gz', gzipSync('Air surut.\n').subarray(0, count))
    put('b.txt', 'Warga pulang.\n')
    put('out.txt', 'lama\n')
    const { stderr, status } = await here.run('jernih a.txt.gz -o out.txt')
    expect(stderr).toBe('jernih: a.txt.gz: not a whole gzip file: unexpected end of file\n')
    expect([status, read('out.txt'), existsSync(at('out.txt.partial'))]).toEqual([2, 'lama\n', false])
    const two = await here.run('jernih a.txt.gz b.txt')
    expect([two.stdout.toString(), two.status]).toEqual(['Warga pulang.\n', 2])
  })
  test('that is padded with zeros is whole, and so is one with names in its head', async () => {
    put(
      'a.txt.gz',
      Buffer.concat([gzipSync('Air surut.\n'), gzipSync('Warga pulang.\n'), Buffer.alloc(1_500)]),
    )
    put('b.txt', 'Kapal datang.\n')
    const { stdout, stderr, status } = await here.run('gzip b.txt; jernih a.txt.gz b.txt.gz')
    expect([stdout.toString(), status]).toEqual(['Air surut.\nWarga pulang.\nKapal datang.\n', 0])
    expect(stderr).toContain('nothing was changed')
  })
  test('in UTF-16 that is cut within a character gives what stands before', async () => {
    const text = Buffer.from(`\ufeff${LINES}`, 'utf16le')
    for (const end of [3_001, 3_002]) {
      put('a.txt.gz', gzipSync(text.subarray(0, end)).subarray(0, -4))
      const { stdout, stderr } = await here.run('jernih a.txt.gz')
      expect(stderr).not.toContain('utf-16le')
      expect(stdout.toString()).toBe(
        `\ufeff${LINES.slice(0, 1_499 + (end & 1 ? 0 : 1))}`.replace('\ufeff', ''),
      )
    }
  })
  test('that is cut keeps its ledger, shows its diff, becomes a record', async () => {
    const text = LINES.slice(0, LINES.indexOf('\n', 40_000) + 1) + LINK + LINES.slice(40_000)
    put('a.txt.gz', gzipSync(text).subarray(0, -30))
    put('out.txt', 'lama\n')
    const kept = await here.run('jernih a.txt.gz -o out.txt --ledger e.jsonl')
    expect(kept.stderr).toContain('what came before is in out.txt.partial and e.jsonl.partial')
    const back = await here.run('jernih restore out.txt.partial --ledger e.jsonl.partial')
    expect([back.stderr, text.startsWith(back.stdout.toString())]).toEqual(['', true])
    expect(back.stdout.length).toBeGreaterThan(text.length - 3_000)
    const diff = await here.run('jernih --diff a.txt.gz')
    expect([diff.status, diff.stdout.toString().includes(`-${LINK}`)]).toEqual([2, true])
    const record = await here.run('jernih --to jsonl a.txt.gz | jernih --from jsonl --to text | wc -c')
    expect(Number(record.stdout)).toBeGreaterThan(text.length - 3_000)
    const json = await here.run('jernih --to json a.txt.gz')
    expect(JSON.parse(json.stdout.toString())).toHaveLength(1)
  })
  test('of zstd that is cut or goes on after its end gives what could be read', async () => {
    const whole = linesOf(40_000, 3)
    const packed = execFileSync('zstd', ['-qc'], { input: whole, maxBuffer: 1 << 26 })
    put('out.txt', 'lama\n')
    for (const bytes of [
      packed.subarray(0, packed.length - 2_000),
      Buffer.concat([packed, Buffer.from('sisa yang panjang sekali')]),
    ]) {
      put('a.txt.zst', bytes)
      const { stdout, stderr, status } = await here.run('jernih a.txt.zst; jernih a.txt.zst -o out.txt')
      expect(status).toBe(2)
      expect(stderr).toContain('a.txt.zst: not a whole zstd file')
      expect(whole.startsWith(stdout.toString())).toBe(true)
      expect(stdout.length).toBeGreaterThan(whole.length / 2)
      expect([read('out.txt'), read('out.txt.partial') === stdout.toString()]).toEqual(['lama\n', true])
    }
  })
})

describe('packed records', () => {
  test.each(BROKEN.map(([name], index) => [name, index] as const))(
    '%s give those that could be read',
    async (_, index) => {
      const whole = gzipSync(RECORDS)
      const second = gzipSync(SECOND.replace(/(.*)\n/g, (_line, line) => `{"text":"${line}"}\n`))
      const packed = [
        whole.subarray(0, whole.length >> 1),
        whole.subarray(0, -3),
        damaged(whole, whole.length - 6),
        damaged(whole, whole.length - 2),
        Buffer.concat([whole, second.subarray(0, 9_000)]),
        Buffer.concat([whole, second.subarray(0, 5)]),
        Buffer.concat([whole, Buffer.from('garbage!!')]),
        Buffer.concat([whole, Buffer.from('\n')]),
        Buffer.concat([whole, Buffer.alloc(40), second]),
      ][index]!
      put('a.jsonl.gz', packed)
      put('out.jsonl', 'lama\n')
      const { stdout, stderr, status } = await here.run('jernih a.jsonl.gz')
      const text = stdout.toString()
      expect(status).toBe(2)
      expect(stderr).toContain(BROKEN[index]![2])
      expect(stderr).not.toContain('not JSON')
      expect(text.endsWith('}\n')).toBe(true)
      expect(text.split('\n').length).toBeGreaterThan(BROKEN[index]![3])
      expect((RECORDS + gunzipSync(second)).startsWith(text)).toBe(true)
      await here.run('jernih a.jsonl.gz -o out.jsonl')
      expect([read('out.jsonl'), read('out.jsonl.partial') === text]).toEqual(['lama\n', true])
    },
  )
  test('that are cut right after a record without a line end lose none', async () => {
    put('a.jsonl.gz', gzipSync('{"text":"Air."}\n{"text":"Dua."}').subarray(0, -5))
    const { stdout } = await here.run('jernih a.jsonl.gz')
    expect(stdout.toString()).toBe('{"text":"Air."}\n{"text":"Dua."}')
  })
  test('that are cut do not hold up the other files of a folder', async () => {
    mkdirSync(at('news'))
    put('news/a.jsonl.gz', gzipSync(RECORDS).subarray(0, 9_000))
    put('news/b.txt', `Air.\n${LINK}`)
    const { stderr, status } = await here.run('jernih news -o clean/')
    expect(stderr).toContain('what could be read is in clean/a.jsonl.gz.partial')
    expect([status, readdirSync(at('clean')), read('clean/b.txt')]).toEqual([
      2,
      ['a.jsonl.gz.partial', 'b.txt'],
      'Air.\n',
    ])
    const partial = gunzipSync(readFileSync(at('clean/a.jsonl.gz.partial'))).toString()
    expect([RECORDS.startsWith(partial), partial.length > 20_000]).toEqual([true, true])
    const place = await here.run('jernih --in-place news')
    expect([place.status, read('news/b.txt'), readdirSync(at('news'))]).toEqual([
      2,
      'Air.\n',
      ['a.jsonl.gz', 'b.txt'],
    ])
  })
  test('that are cut are followed by others under --on-error reject, and the output is partial', async () => {
    put('a.jsonl.gz', gzipSync('{"text":"Air."}\n{"text":"Dua."}\n').subarray(0, -5))
    put('b.jsonl', `{"text":"Tiga."}\nno record\n`)
    put('out.jsonl', 'lama\n')
    const { stderr, status } = await here.run('jernih a.jsonl.gz b.jsonl -o out.jsonl --on-error reject')
    expect(stderr).toContain('what could be read is in out.jsonl.partial')
    expect(status).not.toBe(0)
    expect([read('out.jsonl'), read('out.jsonl.partial')]).toEqual([
      'lama\n',
      '{"text":"Air."}\n{"text":"Dua."}\n{"text":"Tiga."}\n',
    ])
    expect(read('out.jsonl.rejected.jsonl')).toBe('no record\n')
  })
})

test('a source of which nothing comes does not empty the file that is there', async () => {
  put('half.txt', Buffer.from('\ufeffAir surut', 'utf16le').subarray(0, -1))
  put('out.txt', 'lama\n')
  const { status } = await here.run('jernih half.txt -o out.txt --ledger e.jsonl')
  expect([status, read('out.txt'), readdirSync(here.folder)]).toEqual([2, 'lama\n', ['half.txt', 'out.txt']])
})
