import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Shell, shell } from '../cli/shell.ts'

/** The way back from what was cleaned: ledgers of folders, backups, and texts that were changed since. */
let here: Shell
beforeEach(() => {
  here = shell()
})
afterEach(() => here.remove())

const at = (name: string) => join(here.folder, name)
const put = (name: string, content: string | Uint8Array) => writeFileSync(at(name), content)
const read = (name: string) => readFileSync(at(name), 'utf8')

const LINK = 'Baca juga: Banjir Rendam Desa\n'
const TEXT = `Air surut.\n${LINK}Warga pulang.\n`
const CLEAN = 'Air surut.\nWarga pulang.\n'
const RECORD = `${JSON.stringify({ text: TEXT })}\n`
const EMPTY = 'Tidak ada apa-apa di sini.\n'

/** Two trees with files of one name, a file that nothing changes, and one in an old encoding. */
function trees(): void {
  for (const folder of ['news/sub', 'lain']) mkdirSync(at(folder), { recursive: true })
  put('news/a.txt', TEXT)
  put('news/sub/a.txt', `Kapal datang.\n${LINK}`)
  put('news/same.txt', EMPTY)
  put('lain/a.txt', `\ufeffKafé.\r\n${LINK}`)
}
const snapshot = 'cp -r news was-news; cp -r lain was-lain'
const compare = 'diff -r news was-news && diff -r lain was-lain && echo same'

describe('a folder of ledgers', () => {
  test('leads whole trees back in place, by their names or without', async () => {
    trees()
    const { stderr, status } = await here.run(`${snapshot}; jernih --in-place --ledger L/ news lain`)
    expect([stderr, status]).toEqual(['', 0])
    expect([read('news/a.txt'), read('news/sub/a.txt'), read('lain/a.txt')]).toEqual([
      CLEAN,
      'Kapal datang.\n',
      '\ufeffKafé.\n',
    ])
    expect((await here.run('cd L; find . -type f | sort')).stdout.toString()).toBe(
      './lain/a.txt.ledger.jsonl\n./news/a.txt.ledger.jsonl\n./news/same.txt.ledger.jsonl\n./news/sub/a.txt.ledger.jsonl\n',
    )
    const named = await here.run(`jernih restore --ledger L/ --in-place news lain/a.txt && ${compare}`)
    expect([named.stdout.toString(), named.stderr, named.status]).toEqual(['same\n', '', 0])
    // Cleaned and restored once more, from another folder and without names.
    const all = await here.run(
      `jernih --in-place --ledger L news lain && (cd L; jernih restore --ledger ./ --in-place) && ${compare}`,
    )
    expect([all.stdout.toString(), all.stderr, all.status]).toEqual(['same\n', '', 0])
    const again = await here.run('jernih restore --ledger L/ --in-place')
    expect(again.stderr).toContain('news/a.txt: is as it was before it was cleaned already')
    expect(again.status).toBe(2)
  })
  test('leads back from a folder that was written with -o, and from one text to standard output', async () => {
    trees()
    await here.run('gzip -k news/a.txt')
    const { stderr, status } = await here.run(
      'jernih news -o clean/ --ledger L/ && jernih restore --ledger L/ clean -o back/ && gunzip -c back/a.txt.gz | cmp - news/a.txt && rm back/a.txt.gz news/a.txt.gz && diff -r news back',
    )
    expect([stderr, status]).toEqual(['', 0])
    const all = await here.run('jernih restore --ledger L/ -o all/; find all -type f | sort')
    expect(all.stdout.toString()).toBe(
      'all/clean/a.txt\nall/clean/a.txt.gz\nall/clean/same.txt\nall/clean/sub/a.txt\n',
    )
    const one = await here.run('jernih restore --ledger L/ clean/a.txt')
    expect([one.stdout.toString(), one.stderr, one.status]).toEqual([TEXT, '', 0])
    const many = await here.run('jernih restore --ledger L/ clean')
    expect([many.stdout.toString(), many.status]).toEqual(['', 2])
    expect(many.stderr).toContain('--in-place or -o FOLDER/')
  })
  test('goes with one file of output, is found from anywhere, and with both moved', async () => {
    put('a.txt', TEXT)
    await here.run('jernih a.txt -o c.txt --ledger L/; mkdir there; mv L c.txt there')
    const { stdout, stderr } = await here.run('cd /; jernih restore --ledger "$OLDPWD/there/L/"')
    expect([stdout.toString(), stderr]).toEqual([TEXT, ''])
  })
  test('knows the encoding of each text', async () => {
    put('w.txt', Buffer.from(`Kaf\xe9.\n${LINK}`, 'latin1'))
    put('u.txt', Buffer.from(`\ufeffKafé.\r\n${LINK}`, 'utf16le'))
    const { stdout } = await here.run(
      'cp w.txt w0; cp u.txt u0; jernih --in-place --encoding windows-1252 --ledger L/ w.txt; jernih --in-place --ledger L/ u.txt; cmp -s w.txt w0 || cmp -s u.txt u0 || echo changed; jernih restore --ledger L/ --in-place && cmp w.txt w0 && cmp u.txt u0 && echo same',
    )
    expect(stdout.toString()).toBe('changed\nsame\n')
  })
  test('keeps the way back to the first text when files are cleaned again', async () => {
    put('a.txt', TEXT)
    await here.run('jernih --in-place --ledger L/ a.txt')
    const ledger = read('L/a.txt.ledger.jsonl')
    const again = await here.run('jernih --in-place --ledger L/ a.txt')
    expect([again.status, read('L/a.txt.ledger.jsonl') === ledger]).toEqual([0, true])
    // What would change it once more is refused, and nothing of either is lost.
    appendFileSync(at('a.txt'), `${LINK}Kapal datang.\n`)
    const changed = read('a.txt')
    for (const script of [
      'jernih --in-place --ledger L/ a.txt',
      'jernih --in-place --ledger L/a.txt.ledger.jsonl a.txt',
    ]) {
      const { stderr, status } = await here.run(script)
      expect(stderr).toContain('a.txt: is left as it is, since L/a.txt.ledger.jsonl holds the way back')
      expect([status, read('a.txt'), read('L/a.txt.ledger.jsonl') === ledger]).toEqual([2, changed, true])
    }
    // Restored and cleaned in another way, the new ledger leads to the same text and may take its place.
    put('a.txt', CLEAN)
    const { stdout } = await here.run(
      'jernih restore --ledger L/ --in-place && jernih strip --in-place --ledger L/ a.txt && jernih restore --ledger L/ a.txt',
    )
    expect(stdout.toString()).toBe(TEXT)
  })
  test('is found where a text was cleaned from several folders and by several names', async () => {
    mkdirSync(at('news'))
    put('news/a.txt', TEXT)
    await here.run(
      'ln -s news/a.txt z.txt; jernih --in-place --ledger L/ news; cd news; jernih --in-place --ledger ../L/ a.txt; cd ..; jernih --in-place --ledger L/ z.txt',
    )
    expect(readdirSync(at('L'))).toEqual(['a.txt.ledger.jsonl', 'news', 'z.txt.ledger.jsonl'])
    const { stderr, status } = await here.run('jernih restore --ledger L/ --in-place news')
    expect([stderr, status, read('news/a.txt')]).toEqual(['', 0, TEXT])
  })
  test('takes nobody for a ledger that is none', async () => {
    put('a.txt', TEXT)
    put('notes', 'my own notes\n')
    const { status } = await here.run('jernih --in-place --ledger notes a.txt')
    expect([status, read('a.txt'), read('notes')]).toEqual([2, TEXT, 'my own notes\n'])
  })
  test('is for texts: records among them need --edits, and restore leads back from both', async () => {
    mkdirSync(at('news'))
    put('news/a.txt', TEXT)
    put('news/b.jsonl', RECORD)
    const refused = await here.run('jernih --in-place --ledger L/ news')
    expect(refused.stderr).toContain('news/b.jsonl: holds records')
    expect(refused.stderr).toContain('--edits')
    expect([refused.status, read('news/a.txt'), read('news/b.jsonl')]).toEqual([2, CLEAN, RECORD])
    const both = await here.run('jernih --in-place --edits --ledger L/ news')
    expect([both.status, read('news/b.jsonl').includes('"edits"')]).toEqual([0, true])
    const back = await here.run('jernih restore --in-place --ledger L/ news')
    expect([back.stderr, back.status, read('news/a.txt'), read('news/b.jsonl')]).toEqual([
      '',
      0,
      TEXT,
      RECORD,
    ])
  })
  test('inside the folder of its texts is no text itself', async () => {
    put('a.txt', TEXT)
    const { stderr, status } = await here.run(
      'jernih --in-place --ledger ledgers/ . && jernih --in-place --ledger ledgers/ .',
    )
    expect([stderr, status]).toEqual(['jernih: nothing was changed in 1 document\n', 0])
    expect((await here.run('jernih restore --ledger ledgers/ a.txt')).stdout.toString()).toBe(TEXT)
  })
  test('names what it cannot lead back from, and does the others', async () => {
    trees()
    await here.run('jernih --in-place --ledger L/ news')
    put('news/new.txt', TEXT)
    put('news/a.txt', 'diganti\n')
    const { stderr, status } = await here.run('jernih restore --ledger L/ --in-place news; rm -r news/sub')
    expect(stderr).toContain('news/new.txt: no ledger in L/ leads back from it')
    expect(stderr).toContain('jernih: news/a.txt: the text')
    expect(read('news/a.txt')).toBe('diganti\n')
    expect(status).toBe(0)
    const gone = await here.run('jernih restore --ledger L/ --in-place')
    expect(gone.stderr).toContain('news/sub/a.txt: cannot be read')
    expect(gone.status).toBe(2)
    expect((await here.run('mkdir none; jernih restore --ledger none/ a')).stderr).toContain(
      'there is no ledger in it',
    )
  })
  test.each([
    ['jernih a.txt --ledger L/', '--ledger FOLDER/ goes with --in-place or -o'],
    ['jernih a.txt --diff --ledger L/', '--diff writes nothing'],
    ['jernih a.txt -o c/ --ledger e.jsonl', 'a folder of ledgers: --ledger FOLDER/'],
    ['jernih --in-place a.txt b.txt --ledger e.jsonl', '--ledger FOLDER/ keeps one for each'],
    ['jernih restore a.txt b.txt --ledger e.jsonl', '--ledger FOLDER/ has one for each'],
  ])('is asked for where it can be: %s', async (script, says) => {
    for (const name of ['a.txt', 'b.txt']) put(name, TEXT)
    const { stderr, status } = await here.run(script)
    expect(stderr).toContain(says)
    expect([status, readdirSync(here.folder)]).toEqual([2, ['a.txt', 'b.txt']])
  })
})

describe('a ledger', () => {
  test.each([
    ['bytes after its end', `${CLEAN}Sisipan.\n`, 'goes on for 9 bytes'],
    ['another letter', CLEAN.replace('Warga', 'warga'), 'is not what the ledger was written with'],
    ['less than was written', CLEAN.slice(0, -3), 'has no bytes'],
  ])('refuses a text with %s, and writes nothing', async (_, text, says) => {
    put('a.txt', TEXT)
    await here.run('jernih a.txt -o c.txt --ledger e.jsonl')
    put('c.txt', text)
    const { stdout, stderr, status } = await here.run('jernih restore c.txt --ledger e.jsonl')
    expect([stdout.toString(), status]).toEqual(['', 2])
    expect(stderr).toContain(says)
    const place = await here.run('jernih restore --in-place c.txt --ledger e.jsonl')
    expect([place.status, read('c.txt'), readdirSync(here.folder)]).toEqual([
      2,
      text,
      ['a.txt', 'c.txt', 'e.jsonl'],
    ])
  })
  test('refuses a text whose lines between documents are others, and is refused when it is cut or changed', async () => {
    put('a.txt', `Satu.\n${LINK}\n\n${TEXT}\n`)
    await here.run('jernih --documents blank a.txt -o c.txt --ledger e.jsonl')
    expect(
      (await here.run('jernih restore c.txt --ledger e.jsonl | cmp - a.txt && echo same')).stdout.toString(),
    ).toBe('same\n')
    const clean = read('c.txt')
    put('c.txt', clean.replace('\n\n', '\r\n'))
    expect((await here.run('jernih restore c.txt --ledger e.jsonl')).stderr).toContain(
      'between its documents',
    )
    put('c.txt', clean)
    const lines = read('e.jsonl').split('\n').slice(0, -1)
    for (let count = 1; count < lines.length; count++) {
      put('e.jsonl', `${lines.slice(0, count).join('\n')}\n`)
      const { stdout, stderr, status } = await here.run('jernih restore c.txt --ledger e.jsonl')
      expect([stdout.toString(), status]).toEqual(['', 2])
      expect(stderr).toContain('it was cut off')
    }
    put('e.jsonl', lines.join('\n').replace('Banjir', 'Bandir'))
    expect((await here.run('jernih restore c.txt --ledger e.jsonl')).stderr).toContain('lead to another text')
    // Those of old say less, and lead back as they did.
    const old = lines.slice(0, -1).map((line) => line.replace(/,"sourceSha256":"[0-9a-f]+"/, ''))
    put('e.jsonl', old.join('\n'))
    expect(
      (await here.run('jernih restore c.txt --ledger e.jsonl | cmp - a.txt && echo same')).stdout.toString(),
    ).toBe('same\n')
  })
})

describe('a record', () => {
  test('whose text was altered since is a bad one, at its line', async () => {
    put('a.jsonl', RECORD.repeat(3))
    await here.run("jernih a.jsonl --edits | sed '2s/Warga/warga/' > c.jsonl")
    const stop = await here.run('jernih restore c.jsonl')
    expect(stop.stdout.toString()).toBe(RECORD)
    expect(stop.stderr).toContain('jernih: c.jsonl:2: the text was changed since jernih wrote the record')
    expect(stop.status).toBe(2)
    const reject = await here.run(
      'jernih restore c.jsonl --on-error reject --rejected bad.jsonl; sed -n 2p c.jsonl | cmp - bad.jsonl',
    )
    expect(reject.stdout.toString()).toBe(RECORD.repeat(2))
    const place = await here.run('cp c.jsonl d.jsonl; jernih restore --in-place d.jsonl; cmp c.jsonl d.jsonl')
    expect([place.stdout.toString(), place.status]).toEqual(['', 0])
  })
  test.each(['codepoint', 'utf16', 'byte'])('is restored over two runs with offsets in %s', async (unit) => {
    put('a.jsonl', `${JSON.stringify({ id: 1, text: `🌊 “Kafé”.\n${LINK}Air&nbsp;surut.\n` })}\n`)
    const { stdout, stderr } = await here.run(
      `jernih strip --edits --offsets ${unit} a.jsonl | jernih repair --edits | jernih restore | cmp - a.jsonl && echo same`,
    )
    expect([stdout.toString(), stderr]).toEqual(['same\n', ''])
  })
})

describe('a backup', () => {
  test('is the file as it was, with its mode; files that nothing changes have none', async () => {
    put('a.txt', TEXT)
    put('b.txt', EMPTY)
    put('c.jsonl', RECORD)
    chmodSync(at('a.txt'), 0o640)
    const { stderr, status } = await here.run('jernih --in-place --backup .bak a.txt b.txt c.jsonl')
    expect([stderr, status]).toEqual(['', 0])
    expect(readdirSync(here.folder)).toEqual(['a.txt', 'a.txt.bak', 'b.txt', 'c.jsonl', 'c.jsonl.bak'])
    expect([read('a.txt'), read('a.txt.bak'), read('c.jsonl.bak')]).toEqual([CLEAN, TEXT, RECORD])
    expect([statSync(at('a.txt')).mode & 0o777, statSync(at('a.txt.bak')).mode & 0o777]).toEqual([
      0o640, 0o640,
    ])
  })
  test('is never written over: the file is left as it is, and the others are done', async () => {
    put('a.txt', TEXT)
    put('a.txt.bak', 'yang lama\n')
    put('b.txt', TEXT)
    const { stderr, status } = await here.run('jernih --in-place --backup .bak --ledger L/ a.txt b.txt')
    expect(stderr).toBe(
      'jernih: a.txt.bak: is there already, and no backup is written over; a.txt is left as it is\n',
    )
    expect([status, read('a.txt'), read('a.txt.bak'), read('b.txt'), read('b.txt.bak')]).toEqual([
      2,
      TEXT,
      'yang lama\n',
      CLEAN,
      TEXT,
    ])
  })
  test('that a killed run has just made is no other file', async () => {
    put('a.txt', TEXT)
    const { status } = await here.run('ln a.txt a.txt.bak; jernih --in-place --backup .bak a.txt')
    expect([status, read('a.txt'), read('a.txt.bak')]).toEqual([0, CLEAN, TEXT])
  })
  test('goes with restore too, and stands beside the file that a link leads to', async () => {
    mkdirSync(at('there'))
    put('there/a.txt', TEXT)
    await here.run('ln -s there/a.txt a.txt; jernih --in-place --ledger L/ --backup .1 a.txt')
    expect([readdirSync(at('there')), read('there/a.txt.1')]).toEqual([['a.txt', 'a.txt.1'], TEXT])
    await here.run('jernih restore --ledger L/ --in-place --backup .2')
    expect([read('there/a.txt'), read('there/a.txt.2')]).toEqual([TEXT, CLEAN])
  })
  test.each([
    ['jernih a.txt -o c.txt --backup .bak', '--backup goes with --in-place'],
    ["jernih --in-place a.txt --backup ''", '--backup needs letters'],
    ['jernih --in-place a.txt --backup /bak', '--backup needs letters'],
    ['jernih --in-place a.txt --backup .lama.txt', 'take such files for articles'],
  ])('is asked for where it can be: %s', async (script, says) => {
    put('a.txt', TEXT)
    const { stderr, status } = await here.run(script)
    expect([stderr.includes(says), status, readdirSync(here.folder)]).toEqual([true, 2, ['a.txt']])
  })
})
