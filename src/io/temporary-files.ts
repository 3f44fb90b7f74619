import { unlinkSync } from 'node:fs'

/** Files that are being written under a working name. */
const unfinished = new Set<string>()
let watch: Watch | null = null

/** Called when there is something unfinished and when there is no more. */
export interface Watch {
  begin(): void
  end(): void
}

/** Sets who is called from now on. */
export function watchTemporaryFiles(watching: Watch): void {
  watch = watching
}

/** A file of this name is about to be made. */
export function addTemporaryFile(working: string): void {
  if (unfinished.size === 0) watch?.begin()
  unfinished.add(working)
}

/** The file has its final name now, or could not be made. */
export function releaseTemporaryFile(working: string): void {
  if (unfinished.delete(working) && unfinished.size === 0) watch?.end()
}

export function removeTemporaryFile(working: string): void {
  try {
    unlinkSync(working)
  } catch {
    // It is gone, or its folder is: nothing of it stays either way.
  }
  releaseTemporaryFile(working)
}

/** Removes every file that is being written: nothing half-done stays when a run is broken off. */
export function removeTemporaryFiles(): void {
  for (const working of unfinished) removeTemporaryFile(working)
}
