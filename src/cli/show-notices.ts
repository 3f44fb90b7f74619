import type { Notice } from '../io/item.ts'
import type { Messages } from './messages.ts'
import { counted } from './run-statistics.ts'

/** How many notices of one sort about one file are shown one by one; `-v` shows all. */
const SHOWN = 20

const MORE: Readonly<Record<Notice['about'], readonly [string, string]>> = {
  'not UTF-8': ['line', 'not UTF-8 (--encoding windows-1252 reads old Windows text)'],
  'too long': ['line', 'too long (--max-line)'],
  'too much': ['document', 'unchanged since too much would go (--max-removed)'],
}

/** Shows the notices about one source, the first of each sort one by one and the rest as a number. */
export interface NoticeReporter {
  add(notice: Notice): void
  end(): void
}

export function noticesTo(messages: Messages, name: string): NoticeReporter {
  const seen = new Map<Notice['about'], number>()
  return {
    add({ about, message, isFailure }) {
      const number = (seen.get(about) ?? 0) + 1
      seen.set(about, number)
      if (number > SHOWN && !messages.isVerbose) return
      if (isFailure) messages.error(message)
      else messages.note(message)
    },
    end() {
      if (messages.isVerbose) return
      for (const [about, number] of seen) {
        const [noun, what] = MORE[about]
        if (number > SHOWN)
          messages.note(`${name}: ${counted(number - SHOWN, `more ${noun}`)} ${what}; -v names them all`)
      }
    },
  }
}
