import { BACKSLASH, QUOTE } from '../text/characters.ts'

/** Where a text stops being JSON, as a UTF-16 index, and what would have been right there. */
export interface JsonError {
  readonly at: number
  readonly expected: string
}

const WHITE_SPACE = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const WORD = /true|false|null/y

/**
 * Finds the first fault of a text that `JSON.parse` did not take; the runtime's own message names the place only
 * now and then. Goes through the text once, without recursion.
 */
export function findJsonError(text: string): JsonError {
  let at = 0
  const open: ('{' | '[')[] = []
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at
    const { length } = pattern.exec(text)?.[0] ?? ''
    at += length
    return length > 0
  }
  const string = () => {
    at = insideEnd(text, at + 1)
    if (text[at] !== '"') return false
    at += 1
    return true
  }
  const key = (): string | null => {
    skip(WHITE_SPACE)
    if (text[at] !== '"') return 'a key in quotation marks'
    if (!string()) return stringFault(text, at)
    skip(WHITE_SPACE)
    if (text[at] !== ':') return '":"'
    at += 1
    return null
  }
  const value = (): string | null => {
    for (;;) {
      skip(WHITE_SPACE)
      const first = text[at]
      if (first === '"') return string() ? null : stringFault(text, at)
      if (first !== '{' && first !== '[') return skip(NUMBER) || skip(WORD) ? null : 'a value'
      at += 1
      skip(WHITE_SPACE)
      if (text[at] === (first === '{' ? '}' : ']')) {
        at += 1
        return null
      }
      open.push(first)
      const fault = first === '{' ? key() : null
      if (fault !== null) return fault
    }
  }
  for (;;) {
    const inValue = value()
    if (inValue !== null) return { at, expected: inValue }
    for (;;) {
      skip(WHITE_SPACE)
      const inside = open.at(-1)
      if (inside === undefined) return { at, expected: 'the end of the line' }
      if (text[at] === ',') break
      if (text[at] !== (inside === '{' ? '}' : ']'))
        return { at, expected: inside === '{' ? '"," or "}"' : '"," or "]"' }
      at += 1
      open.pop()
    }
    at += 1
    const inKey = open.at(-1) === '{' ? key() : null
    if (inKey !== null) return { at, expected: inKey }
  }
}

const FIRST_NO_CONTROL = 32
const JSON_ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** Where the inside of a string ends: at a closing mark, a fault, or the end. A pattern would run out of stack in a long one. */
function insideEnd(text: string, start: number): number {
  for (let at = start; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code === QUOTE || code < FIRST_NO_CONTROL) return at
    if (code !== BACKSLASH) {
      at += 1
      continue
    }
    JSON_ESCAPE.lastIndex = at
    if (!JSON_ESCAPE.test(text)) return at
    at = JSON_ESCAPE.lastIndex
  }
  return text.length
}

function stringFault(text: string, at: number): string {
  if (at >= text.length) return 'a closing quotation mark'
  return text[at] === '\\'
    ? 'an escape such as \\n or \\u00e9'
    : 'an escape such as \\t for this control character'
}
