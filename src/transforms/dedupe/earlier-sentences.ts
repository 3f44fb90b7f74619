import type { Lines } from '../../document/lines.ts'
import type { Fingerprint } from '../folded-hash.ts'
import type { EditedPart } from '../transform.ts'
import { fingerprintOf, LineMemory } from './line-memory.ts'

/** The long sentences of a document before the part that is read now. */
export class EarlierSentences {
  readonly #memory = new LineMemory()
  /** Sentences that are shown beside the part that is read now, and so need not be remembered yet. */
  #shown: readonly Fingerprint[] = []

  /** Whether a sentence with these bits was in a part before, where the lines of this one do not reach. */
  has(sentence: Fingerprint): boolean {
    return this.#memory.has(sentence)
  }
  remember(lines: Lines, { start, shownAgain, end }: EditedPart): void {
    for (const sentence of this.#shown) this.#memory.add(sentence)
    for (const sentence of fingerprintsBetween(lines, start, shownAgain)) this.#memory.add(sentence)
    this.#shown = fingerprintsBetween(lines, shownAgain, end)
  }
}

/** The sentences between two places; a line that one of them divides counts as far as it lies between. */
function fingerprintsBetween(lines: Lines, from: number, to: number): Fingerprint[] {
  const sentences: Fingerprint[] = []
  for (let line = 0; line < lines.count && lines.start(line) < to; line++) {
    if (lines.end(line) <= from) continue
    const start = Math.max(from, lines.start(line))
    const end = Math.min(to, lines.end(line))
    const isWhole = end - start === lines.end(line) - lines.start(line)
    const sentence = isWhole ? lines.memo(line, fingerprintOf) : fingerprintOf(lines.slice(start, end))
    if (sentence !== null) sentences.push(sentence)
  }
  return sentences
}
