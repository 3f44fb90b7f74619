import { existsSync } from 'node:fs'
import { InputError } from '../io/input-error.ts'
import { type Ledger, leadsBack, ledgerIn, originIn } from '../io/ledger-reader.ts'
import { type Opened, opened } from '../io/source.ts'

/** Reads a ledger, packed or not. @throws InputError, RestoreError */
export async function readLedger(path: string): Promise<Ledger> {
  const input = await opened({ name: path, path, below: path }, { from: 'text', encoding: 'utf-8' })
  try {
    return ledgerIn((await allBytes(input)).toString().split('\n'))
  } finally {
    input.close()
  }
}

/** All that is to be read. @throws InputError if there should be more */
export async function allBytes({ chunks, fault }: Opened): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const chunk of chunks) parts.push(chunk)
  const found = fault()
  if (found !== null) throw new InputError(found.message)
  return Buffer.concat(parts)
}

/**
 * Whether a ledger may take the place of the one that is there, if there is one: nothing is lost if the old one leads
 * nowhere, or to the same text as the new one.
 *
 * @param origin of the new one, see {@link originIn}
 */
export async function mayReplace(path: string, origin: string): Promise<boolean> {
  if (!existsSync(path)) return true
  try {
    const old = await readLedger(path)
    return !leadsBack(old) || originIn(old) === origin
  } catch {
    // Whatever it is, it may be all that somebody has.
    return false
  }
}
