import type { Span } from '../document/span.ts'
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
} from '../text/characters.ts'

/** One `"key": value` of a JSON object, by its places in the JSON text. */
export interface JsonMember {
  readonly key: string
  /** From the key's opening quotation mark to the end of the value. */
  readonly whole: Span
  readonly value: Span
}

/**
 * The members of an object, in the order in which they are, doubled keys included.
 *
 * @param json a text that `JSON.parse` takes
 * @param at where the object starts; white space may come first
 */
export function jsonMembers(json: string, at: number = 0): JsonMember[] {
  const members: JsonMember[] = []
  let i = skipJsonSpace(json, at) + 1
  for (;;) {
    i = skipJsonSpace(json, i)
    const code = json.charCodeAt(i)
    if (code === COMMA) {
      i += 1
      continue
    }
    if (code !== QUOTE) return members
    const keyEnd = skipString(json, i)
    const start = skipJsonSpace(json, skipJsonSpace(json, keyEnd) + 1)
    const end = skipValue(json, start)
    members.push({ key: stringAt(json, i, keyEnd), whole: { start: i, end }, value: { start, end } })
    i = end
  }
}

/**
 * Where the values of an array are, in their order.
 *
 * @param json a text that `JSON.parse` takes
 * @param at where the array starts; white space may come first
 */
export function jsonElements(json: string, at: number): Span[] {
  const elements: Span[] = []
  let i = skipJsonSpace(json, skipJsonSpace(json, at) + 1)
  while (i < json.length && json.charCodeAt(i) !== CLOSE_BRACKET) {
    const end = skipValue(json, i)
    elements.push({ start: i, end })
    i = skipJsonSpace(json, end)
    if (json.charCodeAt(i) === COMMA) i = skipJsonSpace(json, i + 1)
  }
  return elements
}

/** Whether an object starts at this place, white space aside. */
export function isObjectAt(json: string, at: number): boolean {
  return json.charCodeAt(skipJsonSpace(json, at)) === OPEN_BRACE
}

function stringAt(json: string, start: number, end: number): string {
  const inner = json.slice(start + 1, end - 1)
  return inner.includes('\\') ? (JSON.parse(json.slice(start, end)) as string) : inner
}

function skipJsonSpace(json: string, at: number): number {
  let i = at
  for (;;) {
    const code = json.charCodeAt(i)
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return i
    i += 1
  }
}

function skipString(json: string, at: number): number {
  let i = at + 1
  for (;;) {
    const quote = json.indexOf('"', i)
    if (quote < 0) return json.length
    let before = quote - 1
    while (json.charCodeAt(before) === BACKSLASH) before -= 1
    if ((quote - before) % 2 === 1) return quote + 1
    i = quote + 1
  }
}

function skipValue(json: string, at: number): number {
  const first = json.charCodeAt(at)
  if (first === QUOTE) return skipString(json, at)
  let depth = 0
  let i = at
  while (i < json.length) {
    const code = json.charCodeAt(i)
    if (code === QUOTE) {
      i = skipString(json, i)
      continue
    }
    if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      if (depth === 0) return i
      depth -= 1
      if (depth === 0) return i + 1
    } else if (depth === 0 && (code === COMMA || code === 32 || code === 10 || code === 13 || code === 9)) {
      return i
    }
    i += 1
  }
  return i
}
