import type { Bad, Entry, Piece, Remark, WindowPiece } from '../io/entry.ts'
import { InputError, RecordError } from '../io/input-error.ts'
import type { Writer } from '../io/writer.ts'
import type { Editor } from './editor.ts'
import type { Plan } from './plan.ts'
import { count, countPassed, countWindow, type Tally } from './tally.ts'

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
  remark(remark: Remark): void
  /** Takes a line that is no record, and tells why it is none. */
  reject(line: Uint8Array, why: string): Promise<void>
}

/**
 * Takes a piece of a source through the chain; tells whether it was rejected.
 *
 * What it throws is a Stop, or an error of the writer's.
 */
export type Take = (piece: Piece, ends: Ends) => Promise<boolean>

/** Makes what takes pieces, as a plan says. */
export function takeOf(plan: Plan, edit: Editor): Take {
  return async (piece, ends) => {
    if (piece.kind === 'window') takeWindow(piece, ends)
    else if (piece.kind === 'between') ends.writer.between(piece.bytes)
    else if (piece.kind === 'remark') ends.remark(piece)
    else {
      const bad = piece.kind === 'bad' ? piece : takeDocument(piece, ends)
      if (bad !== null) return await refuse(bad, ends)
    }
    return false
  }

  /** Gives the document back as a bad line if its record cannot carry what came out. */
  function takeDocument(entry: Entry, { writer, tally, remark }: Ends): Bad | null {
    const edited = edit.document(entry)
    if (edited.refused !== null) remark(tooMuch(entry, edited.refused, plan.maxRemoved!))
    try {
      writer.document(entry, edited.result)
    } catch (error) {
      if (!(error instanceof RecordError)) throw error
      const { name, line } = entry.place
      return {
        kind: 'bad',
        line: entry.line!,
        error: `${name}:${line}: ${error.commandLineMessage}`,
        entry: null,
      }
    }
    count(tally, edited, plan.stats)
    return null
  }

  function takeWindow(piece: WindowPiece, { writer, tally, detail }: Ends): void {
    if (piece.isFirst)
      detail(
        `${piece.place.name}: more than 16 MiB, so cleaned in windows: lines under 60 characters, lines without a stop and runs of lines are compared within one`,
      )
    const edited = edit.window(piece)
    writer.part!(edited.text, piece.isFirst)
    countWindow(tally, edited, piece.isFirst, plan.stats)
  }

  async function refuse({ error, line, entry }: Bad, ends: Ends): Promise<boolean> {
    if (plan.onError === 'stop') {
      if (entry === null) throw new Stop(error)
      ends.error(`${error}; the line passes as it came`)
      ends.writer.pass(entry)
      countPassed(ends.tally, entry.document.text)
      return false
    }
    await ends.reject(line, error)
    return true
  }
}

/** So many characters of an id are enough to find it. */
const MOST_OF_ID = 80

function tooMuch({ place, document }: Entry, share: number, most: number): Remark {
  const id = document.id === null ? '' : ` (${document.id.slice(0, MOST_OF_ID)})`
  const percent = (part: number) => `${Math.round(part * 1000) / 10} %`
  return {
    kind: 'remark',
    about: 'too much',
    message: `${place.name}:${place.line}${id}: would lose ${percent(share)}, more than ${percent(most)}; it passes unchanged (--max-removed)`,
    isFailure: false,
  }
}
