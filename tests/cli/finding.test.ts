import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Shell, shell } from './shell.ts'

/** Which files a run reads: folders, patterns, links, lists, and what is passed over. */
let here: Shell
beforeEach(() => {
  here = shell()
})
afterEach(() => here.remove())

const TEXT = 'Air surut.\nBaca juga: Banjir Rendam Desa\n'
const CLEAN = 'Air surut.\n'

/** Makes files of which each holds `TEXT`, or what it is given. */
function tree(...files: readonly (string | readonly [string, string])[]): void {
  for (const file of files) {
    const [name, content] = typeof file === 'string' ? [file, TEXT] : file
    mkdirSync(dirname(join(here.folder, name)), { recursive: true })
    writeFileSync(join(here.folder, name), content)
  }
}
const content = (name: string) => readFileSync(join(here.folder, name), 'utf8')
const link = (to: string, name: string) => symlinkSync(to, join(here.folder, name))

/** The files that a command line reads: those that it would change. */
async function read(args: string): Promise<string[]> {
  const { stdout } = await here.run(`jernih --diff ${args}`)
  return [...stdout.toString().matchAll(/^\+\+\+ (.*)$/gm)].map(([, name]) => name!)
}

describe('symbolic links', () => {
  beforeEach(() => {
    tree('news/a.txt', 'news/deep/b.txt', 'outside/o.txt')
    link('.', 'news/loop')
    link('../outside', 'news/ext')
    link('../outside/o.txt', 'news/o.txt')
    link('../../news', 'news/deep/back')
  })
  test.each([
    'news',
    "'news/**/*.txt'",
    "'news/**'",
    "'./news/**/*.txt'",
    "'n*/**/*.txt'",
    "'{news,x}/**/*.txt'",
  ])('are not followed, and a loop reads each file once: %s', async (args) => {
    expect(await read(args)).toEqual(['news/a.txt', 'news/deep/b.txt'])
    await here.run(`jernih --in-place ${args}`)
    expect(content('news/a.txt')).toBe(CLEAN)
    expect(content('outside/o.txt')).toBe(TEXT)
  })
  test.each(["'news/*/o.txt'", "'news/o*.txt'", "'news/e*/*.txt'", "'news/*t/o.txt'"])(
    'lead a pattern nowhere: %s',
    async (args) => {
      const { stderr, status } = await here.run(`jernih --in-place ${args}`)
      expect(stderr).toMatch(
        /no file matches it as a pattern \(\d passed over: a symbolic link \(read when named\)\)\n$/,
      )
      expect(status).toBe(2)
      expect(content('outside/o.txt')).toBe(TEXT)
    },
  )
  test('that are named are read: a file, a folder, the root of a pattern', async () => {
    for (const [args, name] of [
      ['news/o.txt', 'news/o.txt'],
      ['news/ext', 'news/ext/o.txt'],
      ["'news/ext/*.txt'", 'news/ext/o.txt'],
    ])
      expect(await read(args!)).toEqual([name])
    expect(await read('news/loop')).toEqual(['news/loop/a.txt', 'news/loop/deep/b.txt'])
  })
})

describe('-o FOLDER/', () => {
  test.each([
    ['news', 'a.txt', 'x/a.txt', 'x/y/a.txt'],
    ["'news/**/*.txt'", 'a.txt', 'x/a.txt', 'x/y/a.txt'],
    ["'news/*/*.txt'", 'x/a.txt'],
    ["'news/x/**/a.txt'", 'a.txt', 'y/a.txt'],
    ["'n?ws/x/*.txt'", 'news/x/a.txt'],
    ["'{news,other}/x/*.txt'", 'news/x/a.txt'],
    ["'**/y/*.txt'", 'news/x/y/a.txt'],
  ])('mirrors the tree below the folder that %s names', async (args, ...files) => {
    tree('news/a.txt', 'news/x/a.txt', 'news/x/y/a.txt')
    const { stderr } = await here.run(`jernih ${args} -o out/`)
    expect(stderr).toBe('')
    const { stdout } = await here.run('cd out && find . -type f | sort')
    expect(stdout.toString().trim().split('\n')).toEqual(files.map((file) => `./${file}`).sort())
  })
})

describe('odd names', () => {
  const ODD = [
    'a b.txt',
    'c\nd.txt',
    'e[1].txt',
    'f{g,h}.txt',
    '-i.txt',
    'deep[2]/j\r\nk\n/l*.txt',
    'm\u2028.txt',
  ]
  beforeEach(() => tree(...ODD.map((name) => `odd/${name}`)))
  test.each([
    'odd',
    "'odd/**/*.txt'",
    '-0 --files-from list',
    '--null --files-from - < list',
    '--files-from=list -0',
  ])('are all read: %s', async (args) => {
    const { stderr, status } = await here.run(`find odd -type f -print0 > list; jernih --in-place ${args}`)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    for (const name of ODD) expect(content(`odd/${name}`)).toBe(CLEAN)
  })
  test('with brackets are folders before they are patterns', async () => {
    tree('d[1]/x.txt', 'd1/x.txt')
    expect(await read("'d[1]/*.txt'")).toEqual(['d[1]/x.txt'])
  })
  test('in a list are names, never patterns: a file that is gone stands for no other', async () => {
    tree('e1.txt', ['list', 'e[1].txt\ne1.txt\n'])
    const { stderr, stdout } = await here.run('jernih --files-from list')
    expect(stderr).toBe('jernih: e[1].txt: no such file or folder\n')
    expect(stdout.toString()).toBe(CLEAN)
  })
})

describe('a list of the other sort is reported, and nothing is done', () => {
  test.each([
    [
      '-print0',
      '',
      'jernih: standard input: holds NUL characters; -0 reads names that end with them (find -print0)\n',
    ],
    ['', '-0', 'jernih: standard input: holds no NUL character; without -0 names are read one a line\n'],
  ])('find %s | jernih %s --files-from -', async (print, zero, message) => {
    tree('a/x.txt', 'a/b*.txt')
    const { stderr, stdout, status } = await here.run(
      `set -o pipefail; find a -type f ${print} | jernih ${zero} --in-place --files-from -`,
    )
    expect(stderr).toBe(message)
    expect(stdout.toString()).toBe('')
    expect(status).toBe(2)
    expect(content('a/x.txt')).toBe(TEXT)
  })
  test('-0 without a list', async () => {
    const { stderr, status } = await here.run('jernih -0 a.txt')
    expect(stderr).toContain('-0 goes with --files-from')
    expect(status).toBe(2)
  })
})

describe('.gitignore', () => {
  test('is heeded in every folder, the nearest last, with its exceptions; --no-ignore reads all', async () => {
    tree(
      'a.txt',
      'draft-1.txt',
      'build/e.txt',
      'build/keep.txt',
      'old/x.txt',
      'sub/draft-2.txt',
      'sub/only.txt',
      ['.gitignore', 'draft-*\n/build/*\n!/build/keep.txt\nold/\n'],
      ['sub/.gitignore', '!draft-2.txt\n/only.txt\n'],
    )
    expect(await read('.')).toEqual(['a.txt', 'build/keep.txt', 'sub/draft-2.txt'])
    expect((await read('--no-ignore .')).length).toBe(7)
    // What is named is read: a file, a folder, a pattern.
    expect(await read('draft-1.txt old "build/*.txt"')).toEqual([
      'draft-1.txt',
      'old/x.txt',
      'build/e.txt',
      'build/keep.txt',
    ])
  })
  test('.ignore has the last word beside it', async () => {
    tree('news/a.txt', 'news/b.txt', ['news/.gitignore', 'a.txt\n'], ['news/.ignore', '!a.txt\nb.txt\n'])
    expect(await read('news')).toEqual(['news/a.txt'])
  })
  test('of the folders above counts, up to the root of the repository', async () => {
    tree('repo/news/a.txt', 'repo/news/b.txt', ['repo/.gitignore', 'news/b.txt\n'], ['.gitignore', 'a.txt\n'])
    mkdirSync(join(here.folder, 'repo/.git'))
    expect(await read('repo/news')).toEqual(['repo/news/a.txt'])
    const { stdout } = await here.run('cd repo/news && jernih --diff . | grep -c "^+++"')
    expect(stdout.toString()).toBe('1\n')
  })
})

describe('folders', () => {
  test('give text and records of any case, packed too, and more with --include', async () => {
    tree('n/a.txt', 'n/B.TXT', 'n/c.md', 'n/d.text', 'n/deep/e.md', 'n/README')
    expect(await read('n')).toEqual(['n/B.TXT', 'n/a.txt'])
    expect(await read("--include '*.md' n")).toEqual(['n/B.TXT', 'n/a.txt', 'n/c.md', 'n/deep/e.md'])
    expect(await read("--include '*.{md,text}' --include README n")).toEqual([
      'n/B.TXT',
      'n/README',
      'n/a.txt',
      'n/c.md',
      'n/d.text',
      'n/deep/e.md',
    ])
    expect(await read("n --include 'n/deep/*'")).toEqual(['n/B.TXT', 'n/a.txt', 'n/deep/e.md'])
    expect(await read('n --include deep/')).toEqual(['n/B.TXT', 'n/a.txt', 'n/deep/e.md'])
    const record = `${JSON.stringify({ text: TEXT })}\n`
    const suffixes = ['jsonl', 'ndjson', 'jl', 'jsonlines', 'JSONL']
    tree(...suffixes.map((suffix) => [`r/x.${suffix}`, record] as const))
    const { stdout } = await here.run('gzip -k r/x.jsonl; jernih --from jsonl r | wc -l')
    expect(stdout.toString()).toBe('6\n')
  })
  test.each([
    ['--exclude sub', ['n/a.txt']],
    ['--exclude sub/', ['n/a.txt']],
    ["--exclude 'n/sub/**'", ['n/a.txt']],
    ["--exclude 'sub/*.txt'", ['n/a.txt', 'n/sub/deep/c.txt']],
    ["--exclude './sub/deep'", ['n/a.txt', 'n/sub/b.txt']],
    ["--exclude '[ab].txt'", ['n/sub/deep/c.txt']],
    ["--exclude a.txt --exclude '{b,c}.txt'", []],
  ])('pass over what %s says', async (option, files) => {
    tree('n/a.txt', 'n/sub/b.txt', 'n/sub/deep/c.txt')
    expect(await read(`${option} n`)).toEqual(files)
    expect(await read(`'n/**/*.txt' ${option}`)).toEqual(files)
  })
  test('and a file that is named is read whatever --exclude says', async () => {
    tree('n/a.txt')
    expect(await read("--exclude 'a*' n/a.txt")).toEqual(['n/a.txt'])
  })
  test.each(["--exclude '!a.txt'", "--include ''", '--exclude /'])('%s is no pattern', async (option) => {
    tree('n/a.txt')
    const { stderr, status } = await here.run(`jernih ${option} --in-place n`)
    expect(stderr).toMatch(/^jernih: --(?:in|ex)clude .*pattern.*\n$/)
    expect(status).toBe(2)
    expect(content('n/a.txt')).toBe(TEXT)
  })
  test('keep hidden files to themselves, and those of tools in any case', async () => {
    tree(
      'n/.a.txt',
      'n/.b/c.txt',
      'n/d.txt',
      'n/node_modules/e.txt',
      'n/.git/f.txt',
      'n/x/node_modules/y/g.txt',
    )
    expect(await read('n')).toEqual(['n/d.txt'])
    expect(await read("'n/**/*.txt'")).toEqual(['n/d.txt'])
    expect(await read('--hidden --no-ignore n')).toEqual(['n/.a.txt', 'n/.b/c.txt', 'n/d.txt'])
    expect(await read("--hidden 'n/**/*.txt'")).toEqual(['n/.a.txt', 'n/.b/c.txt', 'n/d.txt'])
    expect(await read("n/node_modules 'n/.b/*.txt' 'n/*/node_modules/**'")).toEqual([
      'n/node_modules/e.txt',
      'n/.b/c.txt',
      'n/x/node_modules/y/g.txt',
    ])
  })
})

describe('what was passed over', () => {
  beforeEach(() => {
    tree(
      ...Array.from({ length: 7 }, (_, i) => `n/${i}.html`),
      'n/a.txt',
      'n/.h.txt',
      'n/x.txt',
      'n/y.txt',
      'n/a.rejected.jsonl',
      ['n/.gitignore', 'x.txt\n'],
    )
    link('a.txt', 'n/l.txt')
  })
  const NOT_READ = 'not .txt, .jsonl, .ndjson, .jl, .jsonlines, .csv or .tsv (read with --include)'
  test('is said by -v in short', async () => {
    const { stderr, stdout } = await here.run('jernih -v --exclude y.txt n')
    expect(stdout.toString()).toBe(CLEAN)
    expect(stderr.split('\n')).toEqual([
      'jernih: passed over 1: a symbolic link (read when named): n/l.txt',
      'jernih: passed over 1: excluded by --exclude: n/y.txt',
      'jernih: passed over 1: hidden (read with --hidden): n/.h.txt',
      'jernih: passed over 1: ignored by n/.gitignore (read with --no-ignore): n/x.txt',
      'jernih: passed over 1: lines that an earlier run rejected (read with --include): n/a.rejected.jsonl',
      `jernih: passed over 7: ${NOT_READ}: n/0.html, n/1.html, n/2.html, n/3.html, n/4.html, …`,
      '',
    ])
  })
  test('is said by --debug one by one, and else not at all', async () => {
    const { stdout } = await here.run('jernih --debug n 2>&1 >/dev/null | grep -c "passed over: "')
    expect(stdout.toString()).toBe('11\n')
    expect((await here.run('jernih n')).stderr).toBe('')
    const { stderr: both } = await here.run('jernih --debug n')
    expect(both).toContain(`jernih: n/6.html: passed over: ${NOT_READ}\n`)
  })
  test('is counted where nothing is left', async () => {
    const { stderr, status } = await here.run("jernih n --exclude '*.txt'")
    expect(stderr).toMatch(
      /^jernih: n: the folder holds no .* file \(\d+ passed over, 7 of them: not .*; -v says why the others were\)\n$/,
    )
    expect(status).toBe(2)
  })
  test.runIf(process.getuid?.() === 0)(
    'a .gitignore that cannot be read leaves its folder alone',
    async () => {
      await here.run('chmod 755 .. . n; chmod 000 n/.gitignore')
      const { stdout, stderr, status } = await here.run('jernih n', { user: 65534 })
      expect(stdout.toString()).toBe('')
      expect(stderr).toContain('n/.gitignore: cannot be read: permission denied; its folder is passed over')
      expect(status).toBe(2)
    },
  )
})
