import type { Change } from '../../document/edit.ts'
import type { Span } from '../../document/span.ts'
import type { Settings } from './step.ts'
import { type Sequence, sequenceAt } from './utf8.ts'

/** A way in which UTF-8 is read wrongly: the code page it was read in, and what gives the mistake away. */
export interface Misreading {
  readonly rule: string
  /** Quick test: finds one possible sequence in a line. */
  readonly trace: RegExp
  /** The byte 80–FF that a character code stands for in the code page, or -1. */
  byteOf(code: number): number
  /** Characters of the code page that also occur alone in sound text, next to letters: curly quotes, dashes. */
  readonly ordinary: ReadonlySet<number>
  /**
   * Whether this sequence cannot be in sound text, judged by its characters and the two around it, and by where
   * the line's characters beyond ASCII begin and end.
   */
  isDamage(line: string, sequence: Sequence, notAscii: Span): boolean
}

const REPLACEMENT_CHARACTER = 0xfffd
const LETTER_OF_ANOTHER_SCRIPT = /^(?!\p{Script=Latin})[\p{L}\p{M}]$/u
const GREEK = /^\p{Script=Greek}$/u

/**
 * Mends a line whose UTF-8 was read in a wrong code page.
 *
 * A **run** is the longest stretch of characters that stand for bytes 80–FF; an ordinary mark (a curly quote, a
 * dash, …) that is no part of a sequence ends one. A run is mended whole or not at all: every character of it
 * must belong to a well-formed UTF-8 sequence, and a lost one (U+FFFD) spoils it.
 *
 * That the bytes decode is not enough: `É…`, `™®` or `√π` decode, too. A line is mended only if at least one
 * sequence in it **cannot be in sound text**: a C1 control, a capital with an accent and a currency sign in
 * mid-word (`kafÃ©`, `SÃ£o`), a mathematical sign glued to a word, or two letters of one other script in a row.
 * With that evidence the doubtful sequences of the same kind in the line are mended, too; without it they stay. Each
 * mended sequence leaves fewer characters that Indonesian does not have, never more.
 */
export function mendMisreading(line: string, reading: Misreading, settings: Settings): Change[] {
  if (!settings.enabled(reading.rule) || !reading.trace.test(line)) return []
  const runs = soundRuns(line, reading)
  const notAscii = notAsciiIn(line)
  const proven = new Set<number>()
  let isDamaged = false
  for (const run of runs)
    for (const [index, sequence] of run.entries()) {
      const isCertain =
        isWordOfAnotherScript(run, index) ||
        (reading.isDamage(line, sequence, notAscii) && !isLostAmongLatin(line, run, index))
      if (!isCertain) continue
      isDamaged = true
      proven.add(line.charCodeAt(sequence.start))
    }
  if (!isDamaged) {
    if (runs.length > 0) settings.doubt(reading.rule)
    return []
  }
  const changes: Change[] = []
  for (const run of runs) {
    if (!run.every((one) => isCommon(one.meant) || proven.has(line.charCodeAt(one.start)))) continue
    const replacement = run.map((one) => one.meant).join('')
    if (C1.test(replacement) && !isSoundThroughout(replacement, reading)) continue
    changes.push({ start: run[0]!.start, end: run.at(-1)!.end, replacement, rule: reading.rule })
  }
  return changes
}

const NOT_ASCII = /[^\0-\x7f]/

/** From the first character beyond ASCII to after the last one. */
function notAsciiIn(line: string): Span {
  const start = line.search(NOT_ASCII)
  let end = line.length
  while (end > start && line.charCodeAt(end - 1) < 0x80) end -= 1
  return { start, end }
}

const C1 = /[\x80-\x9f]/

/** Whether a text that came out with C1 controls in it is itself a run: UTF-8 read wrongly twice. */
function isSoundThroughout(text: string, reading: Misreading): boolean {
  const runs = soundRuns(text, reading)
  return runs.length === 1 && runs[0]![0]!.start === 0 && runs[0]!.at(-1)!.end === text.length
}

/** The runs of a line that decode from their first character to their last. Linear in the line's length. */
function soundRuns(line: string, reading: Misreading): Sequence[][] {
  const runs: Sequence[][] = []
  let run: Sequence[] = []
  let isSound = true
  const close = () => {
    if (isSound && run.length > 0) runs.push(run)
    run = []
    isSound = true
  }
  for (let at = 0; at < line.length; ) {
    const code = line.charCodeAt(at)
    if (code === REPLACEMENT_CHARACTER) isSound = false
    else if (code < 0x80 || reading.byteOf(code) < 0) close()
    else {
      const sequence = sequenceAt(line, at, reading.byteOf)
      if (sequence !== null) {
        run.push(sequence)
        at = sequence.end
        continue
      }
      if (reading.ordinary.has(code)) close()
      else isSound = false
    }
    at += 1
  }
  close()
  return runs
}

/** Whether the sequence and a neighbour in its run mean letters of one script that is not Latin. */
function isWordOfAnotherScript(run: readonly Sequence[], index: number): boolean {
  const { meant } = run[index]!
  if (!LETTER_OF_ANOTHER_SCRIPT.test(meant)) return false
  return [run[index - 1], run[index + 1]].some(
    (near) =>
      near !== undefined &&
      LETTER_OF_ANOTHER_SCRIPT.test(near.meant) &&
      scriptBlock(near.meant) === scriptBlock(meant),
  )
}

/** A number for the script of a letter: the block of 256 it is in, one for all of East Asia's. */
function scriptBlock(letter: string): number {
  const code = letter.codePointAt(0)!
  return code >= 0x3000 && code < 0xd7b0 ? 0x30 : code >> 8
}

const SMALL_LATIN = /^(?=\p{Script=Latin})\p{Ll}$/u

/** Whether a sequence means one letter of another script beside a small Latin letter; Greek ones do occur there. */
function isLostAmongLatin(line: string, run: readonly Sequence[], index: number): boolean {
  const { start, end, meant } = run[index]!
  if (!LETTER_OF_ANOTHER_SCRIPT.test(meant) || GREEK.test(meant)) return false
  const isAfter = index === 0 && SMALL_LATIN.test(line.charAt(start - 1))
  return isAfter || (index === run.length - 1 && SMALL_LATIN.test(line.charAt(end)))
}

/** `ƒ`, the last letter in windows-1252; what lies between Latin Extended-A and it is as rare as it is harmless. */
const FLORIN = 0x192

/** Latin letters, accents, punctuation and signs: what a doubtful sequence may mean in a damaged line. */
function isCommon(meant: string): boolean {
  const code = meant.codePointAt(0)!
  return code <= FLORIN || (code >= 0x2b0 && code < 0x370) || (code >= 0x2000 && code < 0x2c00)
}
