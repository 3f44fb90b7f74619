import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const PEERS = ['yasbd-lib', 'sentencex', 'nupunkt', 'pysbd']
const worker = fileURLToPath(new URL('pypi_peers.py', import.meta.url))

/** Installs the peers into a virtual environment; gives those that run, and says of the others that they do not. */
export function pypiPeers(folder) {
  const environment = path.join(folder, 'python')
  const python = path.join(environment, 'bin', 'python')
  const peers = []
  for (const name of PEERS) {
    try {
      if (!existsSync(python)) execFileSync('python3', ['-m', 'venv', environment])
      execFileSync(python, ['-m', 'pip', 'install', '--quiet', name], { stdio: ['ignore', 'ignore', 'pipe'] })
      const ask = (texts, rounds) => request(python, name, texts, rounds)
      ask(['Ia datang. Ia pergi.'], 1)
      peers.push({ name, ask })
    } catch (error) {
      console.error(
        `${name} is left out: ${String(error.stderr ?? error.message)
          .trim()
          .split('\n')
          .pop()}`,
      )
    }
  }
  return peers
}

function request(python, name, texts, rounds) {
  const run = spawnSync(python, [worker, name], {
    input: JSON.stringify({ texts, rounds }),
    maxBuffer: 2 ** 30,
    timeout: 30 * 60_000,
  })
  if (run.status !== 0) throw new Error(String(run.stderr).trim().split('\n').pop() ?? 'no answer')
  return JSON.parse(run.stdout)
}
