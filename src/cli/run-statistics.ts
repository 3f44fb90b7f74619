import type { Edit } from '../document/edit.ts'
import type { DocumentItem, WindowItem } from '../io/item.ts'
import type { DocumentPlace } from '../report/document-facts.ts'
import type { Edited } from './editor.ts'

/** What a run did, added up. */
export interface RunStatistics {
  documents: number
  /** Documents with any text at all. */
  filled: number
  /** How long the longest text is that came out, in UTF-16 units. */
  longest: number
  changed: number
  /** Records that were rejected. */
  rejected: number
  /** Documents that passed unchanged since too much of them would have gone. */
  heldBack: number
  readonly doubts: Map<string, number>
  readonly rules: Map<string, RuleCount>
  /** How many documents lost each share, in ten-thousandths. */
  readonly shares: Map<number, number>
  /** The documents that lost the greatest shares, the greatest first, at most {@link MOST_LOST}. */
  readonly lost: Loss[]
  /** What is known of a document that comes in windows. */
  open: OpenDocument | null
}

export interface RuleCount {
  documents: number
  edits: number
  /** In code points. */
  taken: number
  put: number
}

/** A document and what it lost. */
export interface Loss extends DocumentPlace {
  /** From 0 to 1. */
  readonly share: number
}

interface OpenDocument extends DocumentPlace {
  isChanged: boolean
  /** In UTF-16 units, before and after. */
  source: number
  result: number
  readonly rules: Set<string>
}

/** So many of the documents that lost most are named. */
export const MOST_LOST = 10

export function newStatistics(): RunStatistics {
  return {
    documents: 0,
    filled: 0,
    longest: 0,
    changed: 0,
    rejected: 0,
    heldBack: 0,
    doubts: new Map(),
    rules: new Map(),
    shares: new Map(),
    lost: [],
    open: null,
  }
}

/** Adds one document. @param byRule whether it is asked what each rule did */
export function countDocument(
  statistics: RunStatistics,
  { document, place }: DocumentItem,
  { result, doubts, refused }: Edited,
  byRule: boolean,
): void {
  statistics.documents += 1
  if (result.text !== '' || result.edits.length > 0) statistics.filled += 1
  if (result.edits.length > 0) statistics.changed += 1
  if (refused !== null) statistics.heldBack += 1
  if (result.text.length > statistics.longest) statistics.longest = result.text.length
  countDoubts(statistics, doubts)
  if (!byRule) return
  countEdits(statistics, result.edits, new Set())
  const placed = { file: place.name, line: place.line, id: document.id }
  countLoss(statistics, placed, document.text.length, result.text.length)
}

/** Adds a document that passed as it came. */
export function countPassed(statistics: RunStatistics, text: string): void {
  statistics.documents += 1
  if (text !== '') statistics.filled += 1
  if (text.length > statistics.longest) statistics.longest = text.length
}

/** Adds a window of a document, which counts once. {@link endWindows} must follow the last one of all. */
export function countWindow(
  statistics: RunStatistics,
  { window, place, isFirst }: WindowItem,
  { text, edits, doubts }: Pick<Edited['result'], 'text' | 'edits'> & Pick<Edited, 'doubts'>,
  byRule: boolean,
): void {
  if (isFirst) {
    endWindows(statistics, byRule)
    statistics.documents += 1
    statistics.filled += 1
  }
  statistics.open ??= {
    file: place.name,
    line: place.line,
    id: null,
    isChanged: false,
    source: 0,
    result: 0,
    rules: new Set(),
  }
  const { open } = statistics
  if (edits.length > 0 && !open.isChanged) {
    statistics.changed += 1
    open.isChanged = true
  }
  open.source += window.end - window.start
  open.result += text.length
  countDoubts(statistics, doubts)
  if (byRule) countEdits(statistics, edits, open.rules)
}

/** No more windows of a document follow. */
export function endWindows(statistics: RunStatistics, byRule: boolean): void {
  const { open } = statistics
  if (open === null) return
  const { file, line, id, source, result } = open
  if (byRule) countLoss(statistics, { file, line, id }, source, result)
  statistics.open = null
}

/** Adds what was counted elsewhere, of documents that come after all that were counted here. */
export function addStatistics(statistics: RunStatistics, other: RunStatistics): void {
  statistics.documents += other.documents
  statistics.filled += other.filled
  statistics.changed += other.changed
  statistics.rejected += other.rejected
  statistics.heldBack += other.heldBack
  statistics.longest = Math.max(statistics.longest, other.longest)
  for (const [rule, times] of other.doubts)
    statistics.doubts.set(rule, (statistics.doubts.get(rule) ?? 0) + times)
  for (const [rule, { documents, edits, taken, put }] of other.rules) {
    const counted = countOf(statistics.rules, rule)
    counted.documents += documents
    counted.edits += edits
    counted.taken += taken
    counted.put += put
  }
  for (const [share, documents] of other.shares)
    statistics.shares.set(share, (statistics.shares.get(share) ?? 0) + documents)
  for (const loss of other.lost) addLoss(statistics.lost, loss)
}

/**
 * The deciles of the share that documents lost: the least, that which a tenth lost no more than, and so on to the greatest.
 * Eleven numbers from 0 to 1, in steps of a ten-thousandth; none if there was no document.
 */
export function decilesOf({ shares }: RunStatistics): number[] {
  const ascending = [...shares].sort(([a], [b]) => a - b)
  const all = ascending.reduce((sum, [, documents]) => sum + documents, 0)
  if (all === 0) return []
  return Array.from({ length: 11 }, (_, decile) => {
    // The nearest rank.
    let left = Math.max(1, Math.ceil((decile * all) / 10))
    const [share] = ascending.find(([, documents]) => (left -= documents) <= 0)!
    return share / STEPS
  })
}

const STEPS = 10_000

function countLoss(
  statistics: RunStatistics,
  place: DocumentPlace,
  sourceLength: number,
  resultLength: number,
): void {
  const share = sourceLength === 0 ? 0 : Math.max(0, 1 - resultLength / sourceLength)
  const step = Math.round(share * STEPS)
  statistics.shares.set(step, (statistics.shares.get(step) ?? 0) + 1)
  if (share > 0) addLoss(statistics.lost, { ...place, share })
}

/** Keeps the greatest; of equal ones those that came first. */
function addLoss(lost: Loss[], loss: Loss): void {
  const at = lost.findIndex(({ share }) => share < loss.share)
  if (at < 0) lost.push(loss)
  else lost.splice(at, 0, loss)
  if (lost.length > MOST_LOST) lost.pop()
}

function countDoubts(statistics: RunStatistics, doubts: ReadonlyMap<string, number>): void {
  for (const [rule, times] of doubts) statistics.doubts.set(rule, (statistics.doubts.get(rule) ?? 0) + times)
}

/** @param seen the rules that have changed the document already */
function countEdits(statistics: RunStatistics, edits: readonly Edit[], seen: Set<string>): void {
  for (const { rule, source, replacement } of edits) {
    const counted = countOf(statistics.rules, rule)
    counted.edits += 1
    counted.taken += characterCount(source)
    counted.put += characterCount(replacement)
    if (seen.has(rule)) continue
    counted.documents += 1
    seen.add(rule)
  }
}

function countOf(rules: Map<string, RuleCount>, rule: string): RuleCount {
  let counted = rules.get(rule)
  if (counted === undefined) rules.set(rule, (counted = { documents: 0, edits: 0, taken: 0, put: 0 }))
  return counted
}

const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g

function characterCount(text: string): number {
  return text.length - (text.match(PAIRS)?.length ?? 0)
}

/** `1 document`, `2 documents`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
