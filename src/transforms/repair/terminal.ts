import type { Change } from '../../document/edit.ts'
import type { RuleCard } from '../../rules/rule.ts'
import { SPACE } from '../../text/characters.ts'
import { isAsciiDigit, isLatinCapital, isLatinLetter, isLatinSmall } from './letters.ts'
import type { Step } from './step.ts'

const TERMINAL: RuleCard = {
  name: 'space/terminal-sequence',
  takes:
    'a whole escape sequence of a terminal (colour, cursor, title, link, character set): it goes and leaves nothing, not even a second space; one that moves the cursor leaves a space where words would touch',
  never:
    'the same letters without the escape character (`[31m]`, `array[0m]`), or a word after an escape character that opens no sequence',
  examples: [
    { text: '\u001b[31mHarga\u001b[0m naik.', becomes: 'Harga naik.' },
    { text: 'Panen \u001b[1;32mbawang \u001b[0m selesai.', becomes: 'Panen bawang selesai.' },
    {
      text: '\u001b]8;;https://tani.example\u0007Daftar tani\u001b]8;;\u0007 dibuka.',
      becomes: 'Daftar tani dibuka.',
    },
    { text: '\u001b(B\u001b[mPasar tutup.\u001b[', becomes: 'Pasar tutup.' },
    { text: 'Kadar \u009b33mgaram\u009b0m turun.', becomes: 'Kadar garam turun.' },
  ],
  keeps: ['Kode warna [31m] dan array[0m] tertulis di sini.', 'Tertulis ]0;judul dan (B di papan.'],
  evidence: 'Never in 15,729 articles; known from records that a terminal program wrote.',
}

const ESCAPE = 0x1b
const BELL = 0x07
/** The 8-bit forms of `ESC [`, `ESC ]` and `ESC \`, which are C1 controls. */
const CONTROL_INTRODUCER = 0x9b
const COMMAND_INTRODUCER = 0x9d
const STRING_TERMINATOR = 0x9c
/** What windows-1252 has for U+009B closes what this control opens. */
const OPENING_ANGLE = '\x8b'

/** The final characters of control sequences that programs write, without a parameter and with one. */
const FINALS_ALONE = 'ABCDHJKmsu'
const FINALS = 'ABCDEFGHIJKLMPSTXZ`abcdefghilmnqrstux@'
/** Of these the ones that move the cursor, so that words are apart which a line of text puts side by side. */
const MOVES = 'ABCDEFGHIadef`'
/** Finals after `ESC[ … !`, `"`, `$` and the like; after a space only the shape of the cursor is set. */
const FINALS_AFTER_MARK = 'pqrtuvwxyz{|}~'
/** Finals of the 8-bit form, whose first character may also be the closing mark of windows-1252. */
const FINALS_OF_8_BIT = 'JKmhl'
/** Sequences of two characters: restored states, resets, keypad modes, moves by a line. */
const SINGLES = '78cDEHMNOZ'
const SETS_KEYPAD = '=<>'
const CHARACTER_SETS = '()*+-./'
/** As much as a terminal takes of a link's address. */
const LONGEST_COMMAND = 2083

/** Escape sequences of terminals (ECMA-48, and what xterm adds to it). */
export const terminal: Step = {
  rules: [TERMINAL],
  trace: /[\x1b\x9b\x9d]/,
  changes(line, settings) {
    if (!settings.enabled(TERMINAL.name)) return []
    const changes: Change[] = []
    let isAngleOpen = false
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at)
      if (line[at] === OPENING_ANGLE) isAngleOpen = true
      if (code !== ESCAPE && code !== CONTROL_INTRODUCER && code !== COMMAND_INTRODUCER) continue
      if (code === CONTROL_INTRODUCER && isAngleOpen) {
        isAngleOpen = false
        continue
      }
      let end = at
      let moves = false
      for (;;) {
        const next = sequenceEnd(line, end)
        if (next === end) break
        if (MOVES.includes(line.charAt(next - 1)) && opensControlSequence(line, end)) moves = true
        end = next
      }
      if (end === at) continue
      changes.push(removal(line, at, end, moves))
      at = changes.at(-1)!.end - 1
    }
    return changes
  },
}

/** Takes sequences that follow each other; of the spaces on both sides, or at the line's edge, one goes too. */
function removal(line: string, start: number, end: number, moves: boolean): Change {
  const before = line.charCodeAt(start - 1)
  const after = line.charCodeAt(end)
  const touch = start > 0 && end < line.length && before !== SPACE && after !== SPACE
  if (after === SPACE && (start === 0 || before === SPACE)) end += 1
  else if (before === SPACE && end === line.length) start -= 1
  return { start, end, replacement: moves && touch ? ' ' : '', rule: TERMINAL.name }
}

function opensControlSequence(line: string, at: number): boolean {
  return line.charCodeAt(at) === CONTROL_INTRODUCER || line[at + 1] === '['
}

/** After the sequence that begins here; the place itself if none does. */
function sequenceEnd(line: string, at: number): number {
  const code = line.charCodeAt(at)
  if (code === CONTROL_INTRODUCER) return shortControlEnd(line, at)
  if (code === COMMAND_INTRODUCER) return terminatedEnd(line, at, at + 1)
  if (code !== ESCAPE) return at
  const kind = line.charAt(at + 1)
  if (kind === '[') return controlEnd(line, at)
  if (kind === ']') return commandEnd(line, at)
  // Nothing but the end of a string, cut off from its beginning.
  if (kind === '\\') return at + 2
  if (kind !== '' && 'P_^X'.includes(kind)) return terminatedEnd(line, at, at + 2)
  return singleEnd(line, at, kind)
}

/** `ESC [`, parameters, at times a mark, and a final letter. One that was cut off ends at the line's end. */
function controlEnd(line: string, at: number): number {
  let end = at + 2
  while (isParameter(line.charCodeAt(end))) end += 1
  const final = line.charAt(end)
  if (final === '' || isControl(final.charCodeAt(0))) return end
  if (end === at + 2) return FINALS_ALONE.includes(final) ? end + 1 : at
  // After a separator a number is missing: what follows is text.
  if (line[end - 1] === ';' && final !== 'm') return end
  if (FINALS.includes(final)) return end + 1
  const second = line.charAt(end + 1)
  if (final === ' ') return second === 'q' && !isLatinLetter(line.charCodeAt(end + 2)) ? end + 2 : end
  if ('!"$\'*'.includes(final) && second !== '' && FINALS_AFTER_MARK.includes(second)) return end + 2
  return at
}

/** U+009B, at least one digit, and one of few letters. */
function shortControlEnd(line: string, at: number): number {
  let end = at + 1
  while (isParameter(line.charCodeAt(end))) end += 1
  const final = line.charAt(end)
  return end > at + 1 && final !== '' && FINALS_OF_8_BIT.includes(final) ? end + 1 : at
}

/**
 * `ESC ]`, a number, `;` and text up to its terminator. Where the terminator was cut off, only what cannot be the
 * article's own text goes: the number, and a link's address.
 */
function commandEnd(line: string, at: number): number {
  const end = terminatedEnd(line, at, at + 2)
  if (end > at) return end
  let cut = at + 2
  while (isAsciiDigit(line.charCodeAt(cut))) cut += 1
  if (cut === at + 2 || line[cut] !== ';') return at
  const isLink = line.slice(at + 2, cut) === '8'
  cut += 1
  if (isLink) while (cut < line.length && line.charCodeAt(cut) > SPACE) cut += 1
  return cut
}

/** After the bell or terminator of a string that begins at `from`; `at` if another control or too much comes first. */
function terminatedEnd(line: string, at: number, from: number): number {
  const most = Math.min(line.length, from + LONGEST_COMMAND)
  for (let end = from; end < most; end++) {
    const code = line.charCodeAt(end)
    if (code === BELL || code === STRING_TERMINATOR) return end + 1
    if (code === ESCAPE && line[end + 1] === '\\') return end + 2
    if (isControl(code)) return at
  }
  return at
}

/** A sequence without parameters, unless what follows makes its letter the beginning of a word. */
function singleEnd(line: string, at: number, kind: string): number {
  if (kind === '') return at
  const next = line.charCodeAt(at + 2)
  if (SETS_KEYPAD.includes(kind)) return next === SPACE || isAsciiDigit(next) ? at : at + 2
  if (SINGLES.includes(kind)) return isWordStart(next) ? at + 2 : at
  if (!CHARACTER_SETS.includes(kind) || !'AB012'.includes(line.charAt(at + 2))) return at
  const afterSet = line.charCodeAt(at + 3)
  return Number.isNaN(next) || isLatinSmall(afterSet) || isAsciiDigit(afterSet) || line[at + 3] === ')'
    ? at
    : at + 3
}

/** The end of the line, a control, or a capital. */
function isWordStart(code: number): boolean {
  return Number.isNaN(code) || isControl(code) || isLatinCapital(code)
}

function isParameter(code: number): boolean {
  return code >= 0x30 && code <= 0x3f
}

function isControl(code: number): boolean {
  return code < SPACE || (code >= 0x7f && code <= 0x9f)
}
