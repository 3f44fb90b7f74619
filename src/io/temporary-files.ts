import { unlinkSync } from 'node:fs'

/** Files that are being written under a working name. */
const unfinished = new Set<string>()
let watch: Watch | null = null

/** Told when there is something unfinished and when there is no more. */
export interface Watch {
  begin(): void
  end(): void
}

/** Sets who is told from now on. */
export function watchUnfinished(watching: Watch): void {
  watch = watching
}

/** A file of this name is about to be made. */
export function beginFile(working: string): void {
  if (unfinished.size === 0) watch?.begin()
  unfinished.add(working)
}

/** The file has its final name now, or could not be made. */
export function endFile(working: string): void {
  if (unfinished.delete(working) && unfinished.size === 0) watch?.end()
}

export function removeFile(working: string): void {
  try {
    unlinkSync(working)
  } catch {
    // It is gone, or its folder is: nothing of it stays either way.
  }
  endFile(working)
}

/** Removes every file that is being written: nothing half-done stays when a run is broken off. */
export function removeUnfinished(): void {
  for (const working of unfinished) removeFile(working)
}
