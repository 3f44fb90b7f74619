import { statSync } from 'node:fs'
import { isAbsolute, join, parse, relative, resolve, sep } from 'node:path'
import { LEDGER_SUFFIX } from '../io/ledger-name.ts'

/** Whether `--ledger` names a folder, which keeps one ledger a text: it ends with `/`, or is one. */
export function isLedgerFolder(name: string): boolean {
  if (name.endsWith('/')) return true
  try {
    return statSync(name).isDirectory()
  } catch {
    return false
  }
}

/**
 * Where a folder keeps the ledger of a text: under the text's path from the working folder; of a text that is not in
 * it, under its whole path. No two texts have one place.
 *
 * @param text the path of the text that came out
 */
export function ledgerPathOf(folder: string, text: string): string {
  const below = relative(process.cwd(), resolve(text))
  const isElsewhere = below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)
  const whole = resolve(text)
  return join(folder, (isElsewhere ? whole.slice(parse(whole).root.length) : below) + LEDGER_SUFFIX)
}

/** The path of a text as its ledger says: from the folder, so that both can be moved together. */
export function fileFrom(folder: string, text: string): string {
  return relative(resolve(folder), resolve(text)).split(sep).join('/')
}
