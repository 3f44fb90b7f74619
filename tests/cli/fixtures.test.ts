import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shell, withoutTime } from './shell.ts'

/**
 * One loop over `fixtures/cli/<case>/`: `cmd` runs in bash, in a folder that holds the case's other files, with
 * `stdin` as its input if that is there, on the built program. What comes out must be `stdout`, `stderr` (empty
 * if it is not there) and `status` (0 if it is not there). `npm run test:update` writes the three anew; read what
 * changed before you keep it.
 */
const FIXTURES = new URL('../../fixtures/cli/', import.meta.url).pathname
const UPDATE = process.env.UPDATE === '1'

describe('cli', () => {
  test.concurrent.each(readdirSync(FIXTURES).sort())('%s', async (name) => {
    const at = (file: string) => join(FIXTURES, name, file)
    const here = shell(join(FIXTURES, name))
    try {
      for (const file of ['cmd', 'stdin', 'stdout', 'stderr', 'status'])
        rmSync(join(here.folder, file), { force: true })
      const stdin = existsSync(at('stdin')) ? readFileSync(at('stdin')) : ''
      const { stdout, stderr, status } = await here.run(readFileSync(at('cmd'), 'utf8'), { stdin })
      holds(at('stdout'), stdout, true)
      holds(at('stderr'), Buffer.from(withoutTime(stderr)), stderr !== '')
      holds(at('status'), Buffer.from(`${status}\n`), status !== 0)
    } finally {
      here.remove()
    }
  })
})

/** A file must hold these bytes; one that is not there stands for what need not be told. */
function holds(file: string, bytes: Buffer, isTold: boolean): void {
  if (UPDATE) {
    if (isTold) writeFileSync(file, bytes)
    else rmSync(file, { force: true })
  } else if (!isTold) expect(existsSync(file), `${file} should not be there`).toBe(false)
  else expect(bytes.toString('latin1')).toBe(readFileSync(file, 'latin1'))
}
