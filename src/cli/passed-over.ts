import type { PassOver } from '../io/selection.ts'
import type { Messages } from './messages.ts'

/** So many names of a reason are shown; `--debug` shows all. */
const SHOWN = 5

/** Says what was passed over when files were looked for, and why: `-v` in short, `--debug` each. */
export interface PassedOver {
  readonly add: PassOver
  end(): void
}

export function passedOver(messages: Messages | null, isDebug: boolean): PassedOver {
  const byReason = new Map<string, { readonly count: number; readonly first: readonly string[] }>()
  return {
    add(name, reason) {
      if (messages === null) return
      if (isDebug) return messages.note(`${name}: passed over: ${reason}`)
      const { count, first } = byReason.get(reason) ?? { count: 0, first: [] }
      // Folders are read side by side: what is shown must not depend on which came first.
      byReason.set(reason, { count: count + 1, first: [...first, name].sort().slice(0, SHOWN) })
    },
    end() {
      for (const [reason, { count, first }] of [...byReason].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const more = count > first.length ? ', …' : ''
        messages?.detail(`passed over ${count}: ${reason}: ${first.join(', ')}${more}`)
      }
    },
  }
}
