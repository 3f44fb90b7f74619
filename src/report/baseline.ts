import { InputError } from '../io/input-error.ts'
import type { Finding } from './finding.ts'

/** The version of the form of the file. */
const VERSION = 1

/** What is known of findings that are equal. */
interface KnownFinding {
  readonly fingerprint: string
  readonly rule: string
  /** The text, cut short, for whoever reads the file. */
  readonly text: string
  readonly count: number
}

/** Findings that were there when it was written, and do not count. */
export interface Baseline {
  /** Whether the finding is a known one. Of equal findings as many are known as there were. */
  knows(finding: Finding): boolean
  /** How many of the known ones have not come again. */
  readonly gone: number
}

/**
 * Reads a baseline.
 *
 * @param name the file's, for messages
 * @throws InputError that names it, if it is none or of a version that is not known
 */
export function baselineOf(content: string, name: string): Baseline {
  const left = new Map(knownIn(content, name).map(({ fingerprint, count }) => [fingerprint, count]))
  return {
    knows({ fingerprint }) {
      const count = left.get(fingerprint) ?? 0
      if (count === 0) return false
      left.set(fingerprint, count - 1)
      return true
    },
    get gone() {
      return [...left.values()].reduce((sum, count) => sum + count, 0)
    },
  }
}

function knownIn(content: string, name: string): readonly KnownFinding[] {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    throw new InputError(`${name}: is no baseline: it is not JSON (--update-baseline writes a new one)`)
  }
  const { baseline, findings } = (value ?? {}) as { baseline?: unknown; findings?: unknown }
  if (typeof baseline !== 'number' || !Array.isArray(findings) || !findings.every(isKnown))
    throw new InputError(`${name}: is no baseline (--update-baseline writes a new one)`)
  if (baseline !== VERSION)
    throw new InputError(
      `${name}: is a baseline of version ${baseline}, and this jernih reads version ${VERSION} (--update-baseline writes a new one)`,
    )
  return findings
}

function isKnown(value: unknown): value is KnownFinding {
  const { fingerprint, count } = (value ?? {}) as Partial<KnownFinding>
  return typeof fingerprint === 'string' && Number.isSafeInteger(count) && count! > 0
}

/** Gathers findings for a new baseline. */
export interface BaselineWriter {
  add(finding: Finding): void
  /** How many were added. */
  readonly count: number
  /** The content of the file: the same findings give the same bytes, in whatever order they came. */
  content(): string
}

export function baselineWriter(): BaselineWriter {
  const known = new Map<string, KnownFinding>()
  let count = 0
  return {
    add({ fingerprint, rule, before }) {
      count += 1
      const there = known.get(fingerprint)
      known.set(fingerprint, { fingerprint, rule, text: shortened(before), count: (there?.count ?? 0) + 1 })
    },
    get count() {
      return count
    },
    content() {
      const findings = [...known.values()].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
      return `${JSON.stringify({ baseline: VERSION, findings }, null, 2)}\n`
    },
  }
}

function sortKey({ rule, fingerprint }: KnownFinding): string {
  return `${rule} ${fingerprint}`
}

const MOST_OF_TEXT = 60

/** A text on one line, cut to 60 characters at most. */
function shortened(text: string): string {
  const points = [...text.trim().replace(/\s+/g, ' ')]
  return points.length <= MOST_OF_TEXT ? points.join('') : `${points.slice(0, MOST_OF_TEXT - 1).join('')}…`
}
