import type { DocumentFacts, DocumentPlace } from './document-facts.ts'
import type { Limit, Measured, MeasureName } from './measure.ts'
import { RepeatCounter } from './repeat-counter.ts'

/** Adds up what documents show, in the order of the input. */
export interface Measures {
  add(facts: DocumentFacts): void
  /** @param rejected how many records were rejected */
  result(rejected: number): readonly Measured[]
}

/**
 * Measures a data set. Memory is bounded whatever its size: see {@link RepeatCounter}.
 *
 * @param names what is measured, in the order of the result
 * @param limits what is allowed
 */
export function measuresOf(
  names: readonly MeasureName[],
  limits: Readonly<Partial<Record<MeasureName, Limit>>>,
): Measures {
  const counts = new Map<MeasureName, number>()
  const first = new Map<MeasureName, DocumentPlace>()
  const texts = new RepeatCounter()
  const lines = new RepeatCounter()
  let documents = 0

  const seen = (name: MeasureName, { file, line, id }: DocumentPlace) => {
    if (!first.has(name)) first.set(name, { file, line, id })
  }
  const amount = (name: MeasureName, rejected: number) => {
    if (name === 'rejected') return { count: rejected, of: documents + rejected, isEstimate: false }
    if (name === 'duplicates') {
      const { repeated, isEstimate } = texts.total
      return { count: repeated, of: documents, isEstimate }
    }
    if (name === 'repeated-lines') {
      const { repeated, shown, isEstimate } = lines.total
      return { count: repeated, of: shown, isEstimate }
    }
    return { count: counts.get(name) ?? 0, of: documents, isEstimate: false }
  }
  return {
    add(facts) {
      documents += 1
      for (const name of facts.counted) {
        counts.set(name, (counts.get(name) ?? 0) + 1)
        seen(name, facts)
      }
      if (facts.hash !== null && texts.add(...facts.hash)) seen('duplicates', facts)
      for (let at = 0; at < facts.lines.length; at += 2)
        if (lines.add(facts.lines[at]!, facts.lines[at + 1]!)) seen('repeated-lines', facts)
    },
    result: (rejected) =>
      names.map((name) => ({
        name,
        ...amount(name, rejected),
        first: first.get(name) ?? null,
        limit: limits[name] ?? null,
      })),
  }
}
