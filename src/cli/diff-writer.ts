import type { DocumentItem } from '../io/item.ts'
import type { Writable } from '../io/output.ts'
import { visible, visibleLine } from '../io/visible.ts'
import type { Writer } from '../io/writer.ts'
import type { Paint } from '../report/paint.ts'

/**
 * Writes what would change as a unified diff, one for each document that would.
 *
 * @param isForEyes whether control characters of the text are shown as escapes; else the diff can be applied
 */
export async function diffWriter(output: Writable, paint: Paint, isForEyes: boolean): Promise<Writer> {
  const shown = isForEyes ? visible : (line: string) => line
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  return {
    begin() {},
    document(item, { text }) {
      const source = item.document.text
      if (text === source) return
      const name = visibleLine(nameOf(item))
      const patch = createTwoFilesPatch(name, name, source, text, '', '', {
        context: 3,
        headerOptions: FILE_HEADERS_ONLY,
      })
      output.write(
        patch
          .split('\n')
          .map((line) => painted(shown(line), paint))
          .join('\n'),
      )
    },
    pass() {},
    verbatim() {},
    end() {},
  }
}

/** The file, and of a record its line and id. */
function nameOf({ record, place, document }: DocumentItem): string {
  if (record === null) return place.line === 1 ? place.name : `${place.name}:${place.line}`
  return `${place.name}:${place.line}${document.id === null ? '' : ` (${document.id})`}`
}

function painted(line: string, paint: Paint): string {
  if (line.startsWith('--- ') || line.startsWith('+++ ')) return paint.strong(line)
  if (line.startsWith('@@')) return paint.place(line)
  if (line.startsWith('+')) return paint.good(line)
  return line.startsWith('-') ? paint.bad(line) : line
}
