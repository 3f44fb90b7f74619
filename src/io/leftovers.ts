import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, readlinkSync, unlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/*
 * A file is written under a working name that says who writes it. A run that was killed leaves it there, and the next
 * run which writes the same file takes it away, if it is certain that nobody writes it any more: its writer ran on this
 * machine, in this space of process numbers, and is gone, or its number is another process's by now. What a run on
 * another machine wrote on a shared disk is left alone, however old it is.
 */

/** Who writes: the machine, the process, and when it began, since numbers of processes are used again. */
interface WritingProcess {
  readonly machine: string
  readonly process: number
  /** In ticks since the system's start, where the system says so; else `0`. */
  readonly began: string
}

/** `.NAME.MACHINE-PROCESS-BEGAN-RANDOM.tmp` */
const WORKING = /^\.(.+)\.([0-9a-f]{8})-([1-9]\d{0,9})-(\d{1,20})-[0-9a-f]{8}\.tmp$/s

let own: WritingProcess | null = null

function ownWriter(): WritingProcess {
  own ??= { machine: machine(), process: process.pid, began: beganOf(process.pid) ?? '0' }
  return own
}

/** A name for a file while it is written. */
export function workingName(name: string): string {
  const { machine, process, began } = ownWriter()
  return `.${shortName(name)}.${machine}-${process}-${began}-${randomBytes(4).toString('hex')}.tmp`
}

/** Most systems take names of up to 255 bytes. */
const LONGEST = 180

function shortName(name: string): string {
  return Buffer.byteLength(name) <= LONGEST ? name : hex(name, 32)
}

/** The leftovers in folders that were looked into, by the names of their files: one look does for a whole run. */
const found = new Map<string, Map<string, string[]>>()

/** Takes away what killed runs left of a file. What cannot be looked into or taken away stays. */
export function removeLeftovers(folder: string, name: string): void {
  let leftovers = found.get(folder)
  if (leftovers === undefined) found.set(folder, (leftovers = leftoversIn(folder)))
  const key = shortName(name)
  for (const leftover of leftovers.get(key) ?? []) {
    try {
      unlinkSync(join(folder, leftover))
    } catch {
      // Somebody else has taken it away, or it may not be.
    }
  }
  leftovers.delete(key)
}

function leftoversIn(folder: string): Map<string, string[]> {
  const leftovers = new Map<string, string[]>()
  for (const file of filesIn(folder)) {
    const match = WORKING.exec(file)
    if (match === null) continue
    const [, name, machine, process, began] = match as unknown as [string, string, string, string, string]
    if (isGone({ machine, process: Number(process), began }))
      leftovers.set(name, [...(leftovers.get(name) ?? []), file])
  }
  return leftovers
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Whether it is certain that a writer has ended. */
function isGone(writer: WritingProcess): boolean {
  const { machine, process: number, began } = ownWriter()
  if (writer.machine !== machine) return false
  if (writer.process === number) return began !== '0' && writer.began !== began
  if (!isRunning(writer.process)) return true
  const now = beganOf(writer.process)
  return now !== null && writer.began !== '0' && now !== writer.began
}

function isRunning(number: number): boolean {
  try {
    process.kill(number, 0)
    return true
  } catch (error) {
    // Another user's may not be asked, and is there.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** Where `starttime` is after the name of the process in `/proc/PID/stat`: field 22, and the first after it is field 3. */
const BEGAN = 22 - 3

/** When a process began, where the system says so (Linux: proc_pid_stat(5)); null where not. */
function beganOf(number: number): string | null {
  try {
    const stat = readFileSync(`/proc/${number}/stat`, 'latin1')
    const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[BEGAN]
    return began !== undefined && /^\d{1,20}$/.test(began) ? began : null
  } catch {
    return null
  }
}

/** The same for all runs whose numbers of processes are of one kind: the machine, and on Linux the namespace. */
function machine(): string {
  return hex([hostname(), contentOf('/etc/machine-id'), linkOf('/proc/self/ns/pid')].join('\0'), 8)
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

function hex(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits)
}
