import type { Bad, Entry, Piece, Remark, WindowPiece } from '../io/entry.ts'
import { InputError, NoPlaceError, OutputError, RecordError } from '../io/input-error.ts'
import type { Opened } from '../io/source.ts'
import type { Channel } from './channel.ts'
import { editorOf } from './editor.ts'
import type { Messages } from './messages.ts'
import type { Plan } from './plan.ts'
import { remarksTo } from './remarks.ts'
import { count, countWindow, type Tally } from './tally.ts'

/** The run cannot go on: a line under `--on-error stop`, or an input that broke in the middle. */
export class Stop extends InputError {
  override readonly name = 'Stop'
}

/** Errors that are no fault of the input: there is nowhere to write, or this file cannot be written in its encoding. */
const ENDS_ONE = [OutputError, NoPlaceError]

/** Takes a source through the chain into its channel; tells whether anything of it is different now. */
export type Pour = (source: Opened, channel: Channel) => Promise<boolean>

/**
 * Makes the way from sources to channels.
 *
 * What it makes throws Stop if the run cannot go on, InputError if nothing came of this source but others may do
 * better, OutputError or ClosedPipe if there is nowhere to write.
 *
 * @throws ChainError if the plan names a transform, rule or outlet that is not there
 */
export async function pourOf(plan: Plan, tally: Tally, messages: Messages): Promise<Pour> {
  const edit = await editorOf(plan)

  const refuse = async ({ error, line, entry }: Bad, { rejects, writer }: Channel): Promise<boolean> => {
    if (plan.onError === 'stop' && entry === null) throw new Stop(error)
    if (plan.onError === 'stop') {
      messages.error(`${error}; the line passes as it came`)
      writer.pass(entry!)
      return false
    }
    messages.error(error)
    await rejects?.add(line)
    return true
  }
  /** Writes a document; gives it back as a bad line if its record cannot carry what came out. */
  const write = (entry: Entry, { writer }: Channel, remark: (remark: Remark) => void): Bad | null => {
    const edited = edit.document(entry)
    if (edited.refused !== null) remark(tooMuch(entry, edited.refused, plan.maxRemoved!))
    try {
      writer.document(entry, edited.result)
    } catch (error) {
      if (!(error instanceof RecordError)) throw error
      const { name, line } = entry.place
      return { kind: 'bad', line: entry.line!, error: `${name}:${line}: ${error.message}`, entry: null }
    }
    count(tally, edited, plan.stats)
    return null
  }

  const writeWindow = (piece: WindowPiece, { writer }: Channel): void => {
    if (piece.isFirst)
      messages.detail(
        `${piece.place.name}: more than 16 MiB, so cleaned in windows: lines under 60 characters, lines without a stop and runs of lines are compared within one`,
      )
    const edited = edit.window(piece)
    writer.part!(edited.text, piece.isFirst)
    countWindow(tally, edited, piece.isFirst, plan.stats)
  }

  return async (source, channel) => {
    const changedBefore = tally.changed
    const remarks = remarksTo(messages, source.source.name)
    let hasBegun = false
    let hasRejected = false
    channel.writer.begin(source)
    try {
      for await (const pieces of await piecesOf(source, plan)) {
        for (const piece of pieces) {
          hasBegun = true
          if (piece.kind === 'window') {
            writeWindow(piece, channel)
            continue
          }
          const bad =
            piece.kind === 'bad'
              ? piece
              : piece.kind === 'document'
                ? write(piece, channel, remarks.add)
                : null
          if (bad !== null) hasRejected = (await refuse(bad, channel)) || hasRejected
          else if (piece.kind === 'between') channel.writer.between(piece.bytes)
          else if (piece.kind === 'remark') remarks.add(piece)
        }
        await channel.settle()
      }
    } catch (error) {
      const isInput = error instanceof InputError && !ENDS_ONE.some((kind) => error instanceof kind)
      throw isInput && hasBegun ? new Stop(error.message) : error
    } finally {
      remarks.end()
    }
    return hasRejected || plan.edits || plan.restores || tally.changed > changedBefore
  }
}

/** The pieces of a source; only its own form's reader is loaded. */
async function piecesOf(source: Opened, plan: Plan): Promise<AsyncIterable<Iterable<Piece>>> {
  const { maxLine, documents, textField, idField } = plan
  if (source.form === 'text') {
    const { textPieces } = await import('../io/text.ts')
    return textPieces(source, { documents, maxLine, windows: plan.windows && source.encoding === 'utf-8' })
  }
  const { recordPieces } = await import('../io/jsonl.ts')
  return recordPieces(source, { fields: { text: textField, id: idField }, maxLine })
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
