// How the values of options are read and checked: each is the parser of a row in options.ts.
import type { Limit } from '../report/measure.ts'
import { UsageError } from './usage-error.ts'

const NUMBER = /^[1-9]\d{0,2}$/

/** `--workers`. @throws UsageError for what is no whole number from 1 to 999 */
export function workerCount(asked: string): number {
  if (NUMBER.test(asked)) return Number(asked)
  throw new UsageError(`--workers takes a number from 1 to 999, not "${asked}"`)
}

/** `--most-shown` or `--min-documents`. @throws UsageError for what is no whole number from 1 */
export function positiveCount(flag: string): (asked: string) => number {
  return (asked) => {
    if (/^[1-9]\d{0,8}$/.test(asked)) return Number(asked)
    throw new UsageError(`${flag} takes a whole number from 1, not "${asked}"`)
  }
}

const SIZE = /^(\d{1,15})\s*(?:([kmg])(?:i?b)?|b)?$/i
const POWERS: Readonly<Record<string, number>> = { '': 0, k: 10, m: 20, g: 30 }

/** `--max-line`, in bytes: `65536`, `64KiB`, `1m`. @throws UsageError */
export function byteCount(asked: string): number {
  const match = SIZE.exec(asked)
  if (match === null)
    throw new UsageError(`--max-line takes a number of bytes such as 65536, 64KiB or 1MiB, not "${asked}"`)
  return Number(match[1]) * 2 ** POWERS[(match[2] ?? '').toLowerCase()]!
}

/** `--min-confidence`, from 0 to 1. @throws UsageError */
export function confidence(asked: string): number {
  const number = asked.trim() === '' ? Number.NaN : Number(asked)
  if (!(number >= 0 && number <= 1))
    throw new UsageError(`--min-confidence takes a number from 0 to 1, not "${asked}"`)
  return number
}

const PERCENT = /^(\d{1,3}(?:\.\d{1,6})?)\s*%?$/

/** `--max-removed`, a percentage as a share from 0 to 1. @throws UsageError */
export function share(asked: string): number {
  const match = PERCENT.exec(asked)
  const percent = Number(match?.[1] ?? -1)
  if (percent < 0 || percent > 100)
    throw new UsageError(`--max-removed takes a percentage from 0 to 100 such as 40%, not "${asked}"`)
  return percent / 100
}

/** `--most-noisy` and its like: `5%` is a share, `5` a number. @throws UsageError */
export function limit(flag: string, asked: string): Limit {
  if (/^\d{1,12}$/.test(asked)) return { kind: 'number', most: Number(asked) }
  const percent = Number(PERCENT.exec(asked)?.[1] ?? -1)
  if (percent < 0 || percent > 100)
    throw new UsageError(`${flag} takes a share such as 5%, or a number, not "${asked}"`)
  return { kind: 'share', most: percent / 100 }
}

/** `--transforms`: the names between commas. */
export function transformNames(asked: string): string[] {
  return asked
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
