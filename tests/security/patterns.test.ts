import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Node, parse } from 'acorn'
import { simple } from 'acorn-walk'
import { check } from 'recheck'
import { describe, expect, test } from 'vitest'

const DIST = new URL('../../dist/', import.meta.url).pathname
const COMMANDER = new URL('../../node_modules/commander/lib/', import.meta.url).pathname

interface Pattern {
  readonly file: string
  readonly source: string
  readonly flags: string
}

/** A limit of time on a step of the search takes a machine that is busy for a pattern that is slow: steps alone count. */
const MEASURED_IN_STEPS = {
  timeout: 50_000,
  attackTimeout: null,
  incubationTimeout: null,
  recallTimeout: null,
  seedingTimeout: null,
}

const written = ({ source, flags }: Pattern) => `/${source}/${flags}`

/** The regular expressions that stand as literals in the files of a folder. */
function literalsIn(folder: string): Pattern[] {
  const found: Pattern[] = []
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  )
  for (const file of files) {
    const program = parse(readFileSync(join(folder, file), 'utf8'), {
      ecmaVersion: 'latest',
      sourceType: 'module',
    })
    simple(program, {
      Literal(node: Node & { regex?: { pattern: string; flags: string } | undefined }) {
        if (node.regex) found.push({ file, source: node.regex.pattern, flags: node.regex.flags })
      },
    })
  }
  return found
}

/** Every regular expression the built program holds: those written as literals, and those made while it loads. */
async function patterns(): Promise<Pattern[]> {
  // The one file that `jernih` starts from holds commander too, whose patterns see the command line and the help alone.
  const theirs = new Set(literalsIn(COMMANDER).map(written))
  const found = literalsIn(DIST).filter(
    (pattern) => pattern.file !== join('program', 'jernih.js') || !theirs.has(written(pattern)),
  )
  const Native = globalThis.RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags]) {
      found.push({ file: 'made at run time', source: String(source?.source ?? source), flags: flags ?? '' })
      return new target(source, flags)
    },
  })
  try {
    const { clean } = await import(join(DIST, 'index.js'))
    clean('Satu kalimat.\nBaca juga: Judul Lain\nKalimat lain.')
  } finally {
    globalThis.RegExp = Native
  }
  return [...new Map(found.map((pattern) => [written(pattern), pattern])).values()]
}

describe('no pattern takes more than linear time', async () => {
  const all = await patterns()
  test('there are patterns to check', () => expect(all.length).toBeGreaterThan(5))
  test.each(all)('$file: /$source/$flags', async ({ source, flags }) => {
    const verdict = await check(source, flags, MEASURED_IN_STEPS)
    expect(verdict.status).toBe('safe')
  })
})
