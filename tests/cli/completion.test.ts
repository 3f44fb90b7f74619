import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { SHELLS } from '../../src/cli/completion/index.ts'
import { OPTIONS } from '../../src/cli/options.ts'
import { type Shell, shell } from './shell.ts'

/** A line that is typed, and what it can become: the last word of each. */
const TYPED: readonly (readonly [string, readonly string[]])[] = [
  ['jernih che', ['check']],
  ['jernih check --form', ['--format']],
  ['jernih check --format sa', ['sarif']],
  ['jernih check --format=sa', ['sarif']],
  ['jernih --from te', ['text']],
  ['jernih rules --to j', ['json']],
  ['jernih rules cross-link/baca', ['cross-link/baca-juga']],
  ['jernih repair --disable glued/st', ['glued/stop']],
  ['jernih completion f', ['fish']],
  ['jernih check art', ['articles.jsonl']],
  ['jernih check --baseline kno', ['known.json']],
  ['jernih clean --most-noi', []],
]

let here: Shell
beforeAll(() => {
  here = shell()
  for (const name of ['articles.jsonl', 'known.json']) writeFileSync(join(here.folder, name), '')
  mkdirSync(join(here.folder, 'home'))
})
afterAll(() => here.remove())

/** Tests of a shell that is not there are skipped, and that is said. */
function inShell(name: string): typeof test {
  if (spawnSync(name, ['-c', 'exit']).status === 0) return test
  console.warn(`SKIPPED: there is no ${name} here, so its completion is not tried`)
  return test.skip as typeof test
}

test.each(SHELLS)('what %s gets knows every command and option', async (name) => {
  const { stdout, stderr, status } = await here.run(`jernih completion ${name}`)
  expect([stderr, status]).toEqual(['', 0])
  for (const command of COMMANDS) expect(stdout.toString()).toContain(command)
  for (const { flags } of OPTIONS) {
    const long = /--([a-z-]+)/.exec(flags)![1]!
    expect(stdout.toString()).toContain(name === 'fish' ? `-l ${long}` : `--${long}`)
  }
})

describe('bash', () => {
  inShell('bash').each(TYPED)('%s', async (line, expected) => {
    const script = `
source <(jernih completion bash)
# Words are parted as readline parts them.
COMP_WORDS=(${line.replaceAll('=', ' = ')}) COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 ))
_jernih
if (( \${#COMPREPLY[@]} == 0 )) && [[ \${COMP_WORDS[COMP_CWORD]} != -* ]]; then
  mapfile -t COMPREPLY < <(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}")
fi
printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = await here.run(script)
    expect(stderr).toBe('')
    expect(stdout.toString().split('\n').filter(Boolean)).toEqual(expected)
  })
})

describe('fish', () => {
  inShell('fish').each(TYPED)('%s', async (line, expected) => {
    writeFileSync(
      join(here.folder, 'try.fish'),
      `jernih completion fish | source\ncomplete -C ${JSON.stringify(line)}\n`,
    )
    const { stdout, stderr } = await here.run('HOME=$PWD/home fish --no-config try.fish')
    expect(stderr).toBe('')
    const words = stdout
      .toString()
      .split('\n')
      .filter(Boolean)
      .map((shown) => shown.split('\t')[0]!.replace(/^--format=/, ''))
    expect(words).toEqual(expected)
  })
})

describe('zsh', () => {
  inShell('zsh').each(TYPED)('%s', async (line, expected) => {
    // A zsh at a terminal of its own: a line is typed and completed, and shown by a key.
    writeFileSync(
      join(here.folder, 'try.zsh'),
      `zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1=; unsetopt zle_bracketed_paste; autoload -Uz compinit; compinit -u -D; source <(jernih completion zsh)'
zpty -w shell 'show() { print -r -- "<<$BUFFER>>"; zle kill-buffer }; zle -N show; bindkey "^Y" show; print ready'
zpty -r shell shown '*ready*ready*'
zpty -w -n shell ${JSON.stringify(line)}$'\\t\\C-y'
zpty -r shell shown '*<<*>>*'
print -r -- "$shown"
zpty -d shell
`,
    )
    const { stdout } = await here.run('HOME=$PWD/home timeout 60 zsh -f try.zsh')
    const completed = /<<(.*)>>/s.exec(stdout.toString())?.[1]
    const last = completed?.trimEnd().split(/[ =]/).at(-1)
    const [word] = expected
    if (word === undefined) expect(completed).toBe(line)
    else expect(completed?.replace(/=$/, '').trimEnd().split(/[ =]/).at(-1), `${last}`).toBe(word)
  })
})

test('without the name of a shell it is one line and status 2', async () => {
  for (const name of ['', 'tcsh', 'bash zsh']) {
    const { stdout, stderr, status } = await here.run(`jernih completion ${name}`)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect([stdout.toString(), status]).toEqual(['', 2])
  }
})
