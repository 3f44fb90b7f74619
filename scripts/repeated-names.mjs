#!/usr/bin/env node
// Lists the names that several files define, with the files: a reader who meets one must ask which is meant.
//
//   node scripts/repeated-names.mjs [--all] [FOLDER]      by default src
//
// A name counts if it is defined at a file's top level: a function, class, type or variable, and a constant in capitals
// where more than one file defines it and one of them exports it. A constant that is its file's own (how long is LONGEST
// here) is read beside its use; `--all` lists those too. Imports and names handed on (`export … from`) do not count.
// Each name is printed with the reason why it may have several homes; status 1 if one has none.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** Why a name is defined in several files. */
const REASONS = {
  COMMA: 'the same number: the tokens of quotes have all their marks in one file',
  LINE_FEED: 'the same number: the tokens of quotes have all their marks in one file',
  SPACE: 'the same number, beside the loop of the tokenizer',
  byteOf: 'the field of a misreading, once for each of the two code pages',
  documentOf: "the library's function, which checks what it is given, and what it is made of",
  endsSentence: 'one asks of a line, the other of the word before a glued stop',
  isCapital: 'one for a single unit in the loop of the grammar of heads and feet, one for any letter',
  isDamage: 'the field of a misreading, once for each of the two code pages',
  isDigit: 'the grammar of feet knows its own in its loop',

  isLetter: 'one for a single unit in the loop of the grammar of heads and feet, one for any letter',
  isSpace:
    'one by code for the ends of sentences and one for lines; the others are patterns of their own loops',
  isSentence: 'one asks a value of the grammar of feet, the other lines that are joined',
  quotes: "the library's function, and what it is made of",
  quotesByLine: "the library's function, which checks what it is given, and what it is made of",
  quotesExplained: "the library's function, which checks what it is given, and what it is made of",
  quotesBySpeaker: "the library's function, which checks what it is given, and what it is made of",
  sentenceLines: "the library's function, which checks what it is given, and what it is made of",
  sentences: "the library's function, and what it is made of",
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } })
const folder = positionals[0] ?? 'src'
const DEFINITION =
  /^(?:export )?(?:declare )?(?:async )?(?:function\*?|class|abstract class|const|let|type|interface|enum) ([A-Za-z_$][\w$]*)/gm
/** `const [one, two] = …`, `const { one, other: two } = …` */
const DESTRUCTURED = /^(?:export )?(?:const|let) [[{]([^\]}=]*)[\]}] =/gm

/** For each name the files that define it, and whether one of them hands it out. */
const definitions = new Map()
for (const name of readdirSync(folder, { recursive: true }).sort()) {
  if (!name.endsWith('.ts') && !name.endsWith('.mjs')) continue
  const file = join(folder, name)
  const source = readFileSync(file, 'utf8')
  const define = (defined, isExported) => {
    const definition = definitions.get(defined) ?? { files: new Set(), isExported: false }
    definition.files.add(file)
    definition.isExported ||= isExported
    definitions.set(defined, definition)
  }
  for (const [line, defined] of source.matchAll(DEFINITION)) define(defined, line.startsWith('export'))
  for (const [line, list] of source.matchAll(DESTRUCTURED))
    for (const part of list.split(',')) {
      const defined = part.replace(/^.*:/, '').trim()
      if (defined !== '') define(defined, line.startsWith('export'))
    }
}
const repeated = [...definitions]
  .filter(([, { files }]) => files.size > 1)
  .filter(([name, { isExported }]) => values.all || isExported || /[a-z]/.test(name))
  .sort(([one], [other]) => (one < other ? -1 : 1))
for (const [name, { files }] of repeated) {
  console.log(`${name}: ${[...files].join(', ')}`)
  if (REASONS[name] !== undefined) console.log(`  ${REASONS[name]}`)
  else if (!values.all) {
    console.log('  no reason is given')
    process.exitCode = 1
  }
}
console.log(`${repeated.length} of ${definitions.size} names are defined in several files`)
