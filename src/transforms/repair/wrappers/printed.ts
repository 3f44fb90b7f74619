import type { Change } from '../../../document/edit.ts'

/** A change that has no rule yet. */
export type Replacement = Pick<Change, 'start' | 'end' | 'replacement'>

/** Shorter texts are code that is talked about. */
const SHORTEST = 12
const PLAIN_ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  "'": "'",
  '"': '"',
}
const BYTES = /(?:\\x[0-9a-fA-F]{2})+/y
const UNIT = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U000([01][0-9a-fA-F]{4}))/y

/**
 * Reads a text that is one literal of bytes as a program prints it: `b'Air surut.\nWarga pulang.'`. The mark that
 * opens it closes it, is nowhere inside without its backslash, and no line of its own does.
 *
 * @returns what to replace to have the text that was printed; null if it is no such literal, or not whole
 */
export function bytesReplacements(text: string): Replacement[] | null {
  const end = text.trimEnd().length
  if (end < SHORTEST || !/^[bB]["']/.test(text) || text[end - 1] !== text[1]) return null
  const inner = literalReplacements(text, 2, end - 1, text[1]!, true)
  if (inner === null) return null
  return [gone(0, 2), ...inner, gone(end - 1, end)]
}

/**
 * Reads a text that is a list of paragraphs as a program prints it: `['Air surut.', 'Warga pulang.']`. What is
 * between two paragraphs becomes a line end.
 *
 * @returns what to replace; null if the text is no such list, or not whole
 */
export function listReplacements(text: string): Replacement[] | null {
  const end = text.trimEnd().length
  if (end < SHORTEST || !/^\[["']/.test(text) || !/["']\]$/.test(text.slice(0, end))) return null
  const replacements: Replacement[] = [gone(0, 2)]
  for (let at = 1; ; ) {
    const close = closingMarkOf(text, at + 1, end - 1, text[at]!)
    if (close < 0) return null
    const inner = literalReplacements(text, at + 1, close, text[at]!, false)
    if (inner === null) return null
    for (const one of inner) replacements.push(one)
    if (close === end - 2) break
    BETWEEN_ITEMS.lastIndex = close
    const between = BETWEEN_ITEMS.exec(text)
    if (between === null) return null
    const endsLine = text.startsWith('\\n', close - 2)
    replacements.push({ start: close, end: BETWEEN_ITEMS.lastIndex, replacement: endsLine ? '' : '\n' })
    at = BETWEEN_ITEMS.lastIndex - 1
  }
  replacements.push(gone(end - 2, end))
  return replacements
}

/** From the mark that closes an item to the one that opens the next. */
const BETWEEN_ITEMS = /["'],\s{0,9}["']/y

function gone(start: number, end: number): Replacement {
  return { start, end, replacement: '' }
}

/** The mark that closes a literal which begins at `from`, or -1. */
function closingMarkOf(text: string, from: number, limit: number, mark: string): number {
  for (let at = from; at < limit; at++) {
    if (text[at] === '\\') at += 1
    else if (text[at] === mark) return at
    else if (text[at] === '\n') return -1
  }
  return -1
}

/** The escapes between two places; null if the mark, or a line end, is there bare, or bytes are no UTF-8. */
function literalReplacements(
  text: string,
  from: number,
  to: number,
  mark: string,
  isBytes: boolean,
): Replacement[] | null {
  const replacements: Replacement[] = []
  for (let at = from; at < to; at++) {
    const character = text[at]!
    if (character === mark || character === '\n') return null
    if (character !== '\\') continue
    const plain = PLAIN_ESCAPES[text[at + 1] ?? '']
    const end = plain !== undefined ? at + 2 : isBytes ? bytesEnd(text, at) : unitEnd(text, at)
    if (end > to) return null
    if (end === at) continue
    const meant = plain ?? (isBytes ? decodedBytes(text.slice(at, end)) : decodedUnit(text.slice(at, end)))
    if (meant === null) return null
    replacements.push({ start: at, end, replacement: meant })
    at = end - 1
  }
  return replacements
}

function bytesEnd(text: string, at: number): number {
  BYTES.lastIndex = at
  return BYTES.test(text) ? BYTES.lastIndex : at
}

function unitEnd(text: string, at: number): number {
  UNIT.lastIndex = at
  return UNIT.test(text) ? UNIT.lastIndex : at
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** What bytes written as `\xc3\xa9` stand for, or null. */
function decodedBytes(written: string): string | null {
  const bytes = Uint8Array.from(written.split('\\x').slice(1), (byte) => Number.parseInt(byte, 16))
  try {
    return UTF8.decode(bytes)
  } catch {
    return null
  }
}

/** The character that `\u2019` stands for. */
function decodedUnit(written: string): string {
  return String.fromCodePoint(Number.parseInt(written.replace(/^\\[xuU]/, ''), 16))
}
