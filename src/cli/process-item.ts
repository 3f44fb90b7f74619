import { InputError, RecordError } from '../io/input-error.ts'
import {
  type DocumentItem,
  type InvalidRecord,
  type Item,
  type Notice,
  placeText,
  type WindowItem,
} from '../io/item.ts'
import type { Writer } from '../io/writer.ts'
import type { DocumentFacts } from '../report/document-facts.ts'
import type { Edited, Editor } from './editor.ts'
import type { MeasureDocument } from './measuring.ts'
import type { Plan } from './plan.ts'
import { countDocument, countPassed, countWindow, type RunStatistics } from './run-statistics.ts'

/** The run cannot go on: a line under `--on-error stop`, or an input that broke in the middle. */
export class Stop extends InputError {
  override readonly name = 'Stop'
  /** Whether it is one line, which could be rejected. */
  readonly isOfLine: boolean
  constructor(message: string, isOfLine = true) {
    super(message)
    this.isOfLine = isOfLine
  }
}

/** Where everything goes that comes of items. */
export interface Handlers {
  readonly writer: Writer
  readonly statistics: RunStatistics
  /** Reports what could not be done. */
  error(message: string): void
  /** Reports what only `-v` shows. */
  detail(message: string): void
  notice(notice: Notice): void
  /** Takes what a document shows of the data set, if that is measured. */
  measured(facts: DocumentFacts): void
  /** Takes a line that is no record, and says why it is none. */
  reject(line: Uint8Array, why: string): Promise<void>
}

/**
 * Takes an item of a source through the chain; says whether it was rejected.
 *
 * What it throws is a Stop, or an error of the writer's.
 */
export type ProcessItem = (item: Item, handlers: Handlers) => Promise<boolean>

/** Makes what processes items, as a plan says. */
export function itemProcessor(plan: Plan, edit: Editor, measure: MeasureDocument | null): ProcessItem {
  return async (item, handlers) => {
    if (item.kind === 'window') processWindow(item, handlers)
    else if (item.kind === 'verbatim') handlers.writer.verbatim(item.bytes, item.part)
    else if (item.kind === 'table head') handlers.writer.head?.(item.table)
    else if (item.kind === 'notice') handlers.notice(item)
    else {
      const invalid = item.kind === 'invalid record' ? item : processDocument(item, handlers)
      if (invalid !== null) return await refuse(invalid, handlers)
    }
    return false
  }

  /** Gives the document back as a bad line if its record cannot carry what came out. */
  function processDocument(
    item: DocumentItem,
    { writer, statistics, notice, measured }: Handlers,
  ): InvalidRecord | null {
    const edited = edit.document(item)
    if (edited.refused !== null) notice(tooMuch(item, edited.refused))
    try {
      writer.document(item, edited.result)
    } catch (error) {
      if (!(error instanceof RecordError)) throw error
      return {
        kind: 'invalid record',
        line: item.line!,
        error: `${placeText(item.place)}: ${error.commandLineMessage}`,
        item: null,
      }
    }
    countDocument(statistics, item, edited, plan.stats !== null)
    if (measure !== null) measured(measure(item, edited.result))
    return null
  }

  function processWindow(item: WindowItem, { writer, statistics, detail }: Handlers): void {
    if (item.isFirst)
      detail(
        `${item.place.name}: more than 16 MiB, so cleaned in windows: lines under 60 characters, lines without a stop and runs of lines are compared within one`,
      )
    const edited = edit.window(item)
    writer.part!(edited.text, item.isFirst)
    countWindow(statistics, item, edited, plan.stats !== null)
  }

  async function refuse({ error, line, item }: InvalidRecord, handlers: Handlers): Promise<boolean> {
    if (plan.onError === 'stop') {
      if (item === null) throw new Stop(error)
      handlers.error(`${error}; the line passes as it came`)
      handlers.writer.pass(item)
      countPassed(handlers.statistics, item.document.text)
      return false
    }
    handlers.statistics.rejected += 1
    await handlers.reject(line, error)
    return true
  }
}

/** So many characters of an id are enough to find it. */
const MOST_OF_ID = 80

function tooMuch({ place, document }: DocumentItem, { share, most }: NonNullable<Edited['refused']>): Notice {
  const id = document.id === null ? '' : ` (${document.id.slice(0, MOST_OF_ID)})`
  const percent = (part: number) => `${Math.round(part * 1000) / 10} %`
  return {
    kind: 'notice',
    about: 'too much',
    message: `${place.name}:${place.line}${id}: would lose ${percent(share)}, more than ${percent(most)}; it passes unchanged (--max-removed)`,
    isFailure: false,
  }
}
