import { InputError, RecordError } from '../io/input-error.ts'
import type { DocumentItem, InvalidRecord, Item, Notice, WindowItem } from '../io/item.ts'
import type { Writer } from '../io/writer.ts'
import type { Editor } from './editor.ts'
import type { Plan } from './plan.ts'
import { count, countPassed, countWindow, type Tally } from './run-statistics.ts'

/** The run cannot go on: a line under `--on-error stop`, or an input that broke in the middle. */
export class Stop extends InputError {
  override readonly name = 'Stop'
}

/** Where everything goes that comes of pieces. */
export interface Ends {
  readonly writer: Writer
  readonly tally: Tally
  /** Tells what could not be done. */
  error(message: string): void
  /** Tells what only `-v` shows. */
  detail(message: string): void
  notice(notice: Notice): void
  /** Takes a line that is no record, and tells why it is none. */
  reject(line: Uint8Array, why: string): Promise<void>
}

/**
 * Takes a piece of a source through the chain; tells whether it was rejected.
 *
 * What it throws is a Stop, or an error of the writer's.
 */
export type Take = (item: Item, ends: Ends) => Promise<boolean>

/** Makes what takes pieces, as a plan says. */
export function takeOf(plan: Plan, edit: Editor): Take {
  return async (item, ends) => {
    if (item.kind === 'window') takeWindow(item, ends)
    else if (item.kind === 'verbatim') ends.writer.verbatim(item.bytes)
    else if (item.kind === 'notice') ends.notice(item)
    else {
      const invalid = item.kind === 'invalid record' ? item : takeDocument(item, ends)
      if (invalid !== null) return await refuse(invalid, ends)
    }
    return false
  }

  /** Gives the document back as a bad line if its record cannot carry what came out. */
  function takeDocument(item: DocumentItem, { writer, tally, notice }: Ends): InvalidRecord | null {
    const edited = edit.document(item)
    if (edited.refused !== null) notice(tooMuch(item, edited.refused, plan.maxRemoved!))
    try {
      writer.document(item, edited.result)
    } catch (error) {
      if (!(error instanceof RecordError)) throw error
      const { name, line } = item.place
      return { kind: 'invalid record', line: item.line!, error: `${name}:${line}: ${error.told}`, item: null }
    }
    count(tally, edited, plan.stats)
    return null
  }

  function takeWindow(item: WindowItem, { writer, tally, detail }: Ends): void {
    if (item.isFirst)
      detail(
        `${item.place.name}: more than 16 MiB, so cleaned in windows: lines under 60 characters, lines without a stop and runs of lines are compared within one`,
      )
    const edited = edit.window(item)
    writer.part!(edited.text, item.isFirst)
    countWindow(tally, edited, item.isFirst, plan.stats)
  }

  async function refuse({ error, line, item }: InvalidRecord, ends: Ends): Promise<boolean> {
    if (plan.onError === 'stop') {
      if (item === null) throw new Stop(error)
      ends.error(`${error}; the line passes as it came`)
      ends.writer.pass(item)
      countPassed(ends.tally, item.document.text)
      return false
    }
    await ends.reject(line, error)
    return true
  }
}

/** So many characters of an id are enough to find it. */
const MOST_OF_ID = 80

function tooMuch({ place, document }: DocumentItem, share: number, most: number): Notice {
  const id = document.id === null ? '' : ` (${document.id.slice(0, MOST_OF_ID)})`
  const percent = (part: number) => `${Math.round(part * 1000) / 10} %`
  return {
    kind: 'notice',
    about: 'too much',
    message: `${place.name}:${place.line}${id}: would lose ${percent(share)}, more than ${percent(most)}; it passes unchanged (--max-removed)`,
    isFailure: false,
  }
}
