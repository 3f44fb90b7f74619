import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Node, parse } from 'acorn'
import { simple } from 'acorn-walk'
import { check } from 'recheck'
import { describe, expect, test } from 'vitest'

const DIST = new URL('../../dist/', import.meta.url).pathname

interface Pattern {
  readonly file: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression the built program holds: those written as literals, and those made while it loads. */
async function patterns(): Promise<Pattern[]> {
  const found: Pattern[] = []
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  )
  for (const file of files) {
    const program = parse(readFileSync(join(DIST, file), 'utf8'), {
      ecmaVersion: 'latest',
      sourceType: 'module',
    })
    simple(program, {
      Literal(node: Node & { regex?: { pattern: string; flags: string } | undefined }) {
        if (node.regex) found.push({ file, source: node.regex.pattern, flags: node.regex.flags })
      },
    })
  }
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
  return [...new Map(found.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()]
}

describe('no pattern takes more than linear time', async () => {
  const all = await patterns()
  test('there are patterns to check', () => expect(all.length).toBeGreaterThan(5))
  test.each(all)('$file: /$source/$flags', async ({ source, flags }) => {
    const verdict = await check(source, flags, { timeout: 20_000 })
    expect(verdict.status).toBe('safe')
  })
})
