import { constants } from 'node:os'
import { removeUnfinished } from '../io/unfinished.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** On a signal: half-written files go, and the exit status is 128 and the signal's number. */
export function catchSignals(): void {
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      removeUnfinished()
      // All output is written by synchronous calls, so that nothing is cut off here.
      process.exit(128 + constants.signals[signal])
    })
  }
}
