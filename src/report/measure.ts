import type { TransformName } from '../chain/order.ts'
import type { DocumentPlace } from './document-facts.ts'

/** What is measured of a data set as a whole. */
export const MEASURES = [
  'noisy',
  'duplicates',
  'repeated-lines',
  'rejected',
  'short',
  'foreign',
  'glued',
  'mojibake',
] as const
export type MeasureName = (typeof MEASURES)[number]

/** What one measure counts. */
interface MeasureCard {
  /** What is counted, as reports call it. */
  readonly what: string
  /** The transforms without any of which nothing of it would be seen; empty if it needs none. */
  readonly needs: readonly TransformName[]
}

export const MEASURE_CARDS: Readonly<Record<MeasureName, MeasureCard>> = {
  noisy: { what: 'documents with noise', needs: ['strip', 'dedupe'] },
  duplicates: { what: 'copies of other documents', needs: [] },
  'repeated-lines': { what: 'lines that other documents have too', needs: [] },
  rejected: { what: 'rejected records', needs: [] },
  short: { what: 'empty or very short texts', needs: [] },
  foreign: { what: 'texts that are not Indonesian', needs: [] },
  glued: { what: 'texts with lost spaces', needs: ['repair'] },
  mojibake: { what: 'texts with mojibake', needs: ['repair'] },
}

/** The most that somebody allows: a share from 0 to 1, or a number. */
export interface Limit {
  readonly kind: 'share' | 'number'
  readonly most: number
}

/** One measure of a data set. */
export interface Measured {
  readonly name: MeasureName
  /** How many there are, and of how many. */
  readonly count: number
  readonly of: number
  /** Whether the count is that of a sample, set against all. */
  readonly isEstimate: boolean
  /** The first document that was counted; null if there is none, or its place is not known. */
  readonly first: DocumentPlace | null
  readonly limit: Limit | null
}

/** The rule that a report names: `measure/noisy`. */
export function measureRule(name: MeasureName): string {
  return `measure/${name}`
}

/** From 0 to 1; 0 of nothing. */
export function shareOf({ count, of }: Pick<Measured, 'count' | 'of'>): number {
  return of === 0 ? 0 : count / of
}

/** Whether there is more than what is allowed. */
export function isOver(measured: Measured): boolean {
  const { limit, count } = measured
  if (limit === null) return false
  return (limit.kind === 'number' ? count : shareOf(measured)) > limit.most
}

/** `documents with noise: 12 of 100 (12 %), over the limit of 5 %; the first is a.jsonl:3 (a17)` */
export function sayingOfMeasure(measured: Measured): string {
  const { name, count, of, isEstimate, first, limit } = measured
  const about = isEstimate ? 'about ' : ''
  const most =
    limit === null ? '' : `, ${isOver(measured) ? 'over' : 'within'} the limit of ${limitOf(limit)}`
  const place = first === null ? '' : `; the first is ${placeOfDocument(first)}`
  return `${MEASURE_CARDS[name].what}: ${about}${count} of ${of} (${percent(shareOf(measured))})${most}${place}`
}

/** `a.jsonl:3 (a17)` */
export function placeOfDocument({ file, line, id }: DocumentPlace): string {
  return `${file}:${line}${id === null ? '' : ` (${id})`}`
}

function limitOf({ kind, most }: Limit): string {
  return kind === 'number' ? String(most) : percent(most)
}

/** A share with three digits that say something: `12.3 %`, `0.0412 %`. */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`
}

/** One measure as programs get it. */
export function measureJson(measured: Measured): object {
  const { name, count, of, isEstimate, first, limit } = measured
  const share = Number(shareOf(measured).toPrecision(6))
  return { measure: name, count, of, share, isEstimate, first, limit, isOver: isOver(measured) }
}
