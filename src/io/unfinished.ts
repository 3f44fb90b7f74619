import { unlinkSync } from 'node:fs'

/** Files that are being written under a working name. */
const unfinished = new Set<string>()

export function beginFile(working: string): void {
  unfinished.add(working)
}

/** The file has its final name now. */
export function endFile(working: string): void {
  unfinished.delete(working)
}

export function removeFile(working: string): void {
  unfinished.delete(working)
  try {
    unlinkSync(working)
  } catch {
    // It is gone, or its folder is: nothing of it stays either way.
  }
}

/** Removes every file that is being written: nothing half-done stays when a run is broken off. */
export function removeUnfinished(): void {
  for (const working of unfinished) removeFile(working)
}
