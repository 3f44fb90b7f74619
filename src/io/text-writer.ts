import { LINE_FEED } from '../text/characters.ts'
import { quotesExplained } from '../transforms/quotes/output/explained.ts'
import { quotesByLine, quotesBySpeaker } from '../transforms/quotes/output/format.ts'
import { sentenceLines } from '../transforms/sentences/lines.ts'
import type { DocumentItem } from './item.ts'
import type { LedgerWriter } from './ledger.ts'
import type { Writable } from './output.ts'
import type { Annotated } from './result-fields.ts'
import type { Description } from './source.ts'
import type { Writer } from './writer.ts'

/** What of a document is written as text. */
export type Shown = 'text' | 'sentences' | 'quotes' | 'quotes by speaker' | 'quotes explained'

export interface TextWriterOptions {
  readonly shown: Shown
  /** The line between documents, without its line end; null: nothing between clean texts, a form feed elsewhere. */
  readonly separator: string | null
  /** Whether a paragraph of the sentences goes on to a blank line. */
  readonly wrapped: boolean
  /** Whether the output has the input's own encoding, so that any byte order mark comes back. */
  readonly keepsMark: boolean
  readonly ledger: LedgerWriter | null
}

const FORM_FEED_LINE = '\f'

/** Writes documents as text, one after the other. */
export function textWriter(output: Writable, options: TextWriterOptions): Writer {
  const { shown, ledger } = options
  let isEmpty = true
  let endsLine = true
  let source: Description | null = null

  const write = (text: string) => {
    if (text === '') return
    output.write(text)
    ledger?.passed(text)
    endsLine = text.endsWith('\n')
  }
  const separate = (isRecord: boolean) => {
    const line = options.separator ?? (isRecord || shown !== 'text' ? FORM_FEED_LINE : null)
    if (isEmpty || line === null) return
    write(`${endsLine ? '' : '\n'}${line}\n`)
  }
  const put = (item: DocumentItem, result: Annotated) => {
    separate(item.record !== null)
    isEmpty = false
    ledger?.document(item, result)
    write(shownOf(result, options))
    if (item.record !== null && !endsLine) write('\n')
  }
  return {
    begin(opened) {
      const hasMark = opened.bom && (options.keepsMark || opened.encoding === 'utf-8')
      if (source === null && hasMark && shown === 'text' && opened.form === 'text') output.writeMark()
      source = opened
      ledger?.begin(opened)
    },
    document: put,
    pass: (item) => put(item, { text: item.document.text, edits: [] }),
    part(text, isFirst) {
      if (isFirst) separate(false)
      isEmpty = false
      write(text)
    },
    verbatim(bytes) {
      if (shown !== 'text' || source!.form !== 'text') return
      isEmpty = false
      output.write(bytes)
      endsLine = bytes.at(-1) === LINE_FEED
      if (ledger === null) return
      ledger.verbatim()
      ledger.passed(Buffer.from(bytes).toString('utf8'))
    },
    end: () => ledger?.end(),
    ...(ledger === null ? {} : { origin: ledger.origin }),
  }
}

function shownOf(result: Annotated, { shown, wrapped }: TextWriterOptions): string {
  if (shown === 'sentences') return sentenceLines(result.text, result.sentences ?? [], wrapped)
  const found = { quotes: result.quotes ?? [], speakers: result.speakers ?? [] }
  if (shown === 'quotes') return quotesByLine(found)
  if (shown === 'quotes by speaker') return quotesBySpeaker(found)
  if (shown === 'quotes explained') return quotesExplained(found)
  return result.text
}
