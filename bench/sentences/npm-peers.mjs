import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** What to install, and how its splitter is called: a function from a text to its sentences as strings. */
const PEERS = [
  { name: 'sbd', packages: ['sbd'], load: async (get) => (await get('sbd')).default.sentences },
  {
    name: 'sbd, newline_boundaries',
    packages: ['sbd'],
    load: async (get) => {
      const { sentences } = (await get('sbd')).default
      return (text) => sentences(text, { newline_boundaries: true })
    },
  },
  {
    name: 'sentence-splitter',
    packages: ['sentence-splitter'],
    load: async (get) => {
      const { split } = await get('sentence-splitter')
      return (text) =>
        split(text)
          .filter((node) => node.type === 'Sentence')
          .map((node) => node.raw)
    },
  },
  {
    name: 'wink-nlp, eng-lite-web',
    packages: ['wink-nlp', 'wink-eng-lite-web-model'],
    load: async (get) => {
      const nlp = (await get('wink-nlp')).default((await get('wink-eng-lite-web-model')).default, ['sbd'])
      return (text) => nlp.readDoc(text).sentences().out()
    },
  },
  // last, since one of its dependencies (redis) makes every loop over characters in the process slower
  {
    name: 'natural',
    packages: ['natural'],
    load: async (get) => {
      const { SentenceTokenizer } = (await get('natural')).default
      const tokenizer = new SentenceTokenizer([])
      return (text) => tokenizer.tokenize(text)
    },
  },
]

/** Installs the peers into a folder, one after the other, and gives each that runs; says of the others that they do not. */
export async function* npmPeers(folder) {
  for (const peer of PEERS) {
    try {
      const missing = peer.packages.filter((name) => !existsSync(path.join(folder, 'node_modules', name)))
      if (missing.length > 0) {
        execFileSync('npm', [
          'install',
          '--silent',
          '--no-audit',
          '--no-fund',
          '--prefix',
          folder,
          ...missing,
        ])
      }
      const require = createRequire(path.join(folder, 'package.json'))
      const split = await peer.load((name) => import(pathToFileURL(require.resolve(name)).href))
      split('Ia datang. Ia pergi.')
      yield { name: peer.name, split }
    } catch (error) {
      console.error(`${peer.name} is left out: ${String(error.message).split('\n')[0]}`)
    }
  }
}
