import { constants } from 'node:os'
import { removeTemporaryFiles, watchTemporaryFiles } from '../io/temporary-files.ts'
import { STATUS } from './status.ts'

/** What a shell adds to a signal's number: 130 for Ctrl-C. */
const AFTER_SIGNAL = STATUS.interrupted - constants.signals.SIGINT

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * While there are half-written files, a signal removes them and ends the run with 128 and the signal's number.
 * At other times the system itself ends the run, at once and with the same status for a shell: no handler could
 * run while a write waits for a reader that does not read.
 */
export function catchSignals(): void {
  const stop = (signal: (typeof SIGNALS)[number]) => {
    removeTemporaryFiles()
    // All output is written by synchronous calls, so that nothing is cut off here.
    process.exit(AFTER_SIGNAL + constants.signals[signal])
  }
  watchTemporaryFiles({
    begin() {
      for (const signal of SIGNALS) process.on(signal, stop)
    },
    end() {
      for (const signal of SIGNALS) process.off(signal, stop)
    },
  })
}
