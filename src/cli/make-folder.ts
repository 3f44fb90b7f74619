import { mkdirSync } from 'node:fs'
import { OutputError, systemReason } from '../io/input-error.ts'

/** Makes a folder and those that it is in. @throws OutputError that names it */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw new OutputError(`${path}: cannot be made: ${systemReason(error)}`)
  }
}
