/**
 * What a terminal would obey and no text needs: C0 but tab and line feed, DEL, C1, and CR where no line ends; and lone
 * surrogates, which stand for bytes that were no UTF-8.
 */
const OBEYED = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Surrogate}]|\r(?!\n)/gu
/** The same with every line end, and with marks that turn the direction of what follows them. */
const OBEYED_IN_A_LINE = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Surrogate}]/gu

const SHORT: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
}

/**
 * A text as a terminal may be given it: control characters become escapes that can be seen, such as `\x1b`. Tabs,
 * line feeds and CR LF stay.
 */
export function visible(text: string): string {
  return text.replace(OBEYED, escapeOf)
}

/** A message or a name on one line: {@link visible}, and line ends, tabs and marks of direction are escapes too. */
export function visibleLine(text: string): string {
  return text.replace(OBEYED_IN_A_LINE, escapeOf)
}

function escapeOf(character: string): string {
  const code = character.charCodeAt(0)
  // The byte that a lone surrogate stands for.
  const shown = code >= 0xdc80 && code <= 0xdcff ? code - 0xdc00 : code
  const digits = shown.toString(16)
  return SHORT[character] ?? (digits.length > 2 ? `\\u{${digits}}` : `\\x${digits.padStart(2, '0')}`)
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]|(?! )\p{Zs}/gu

/** A text for whoever looks for what cannot be seen: marks without a shape and every space but the plain one are escapes, `\u{A0}`. */
export function withUnseenEscaped(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`)
}

/** Makes what comes bit by bit visible: text, or bytes of UTF-8 that may be cut anywhere. */
export function visibleParts(): (part: string | Uint8Array) => string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return (part) => visible(typeof part === 'string' ? part : decoder.decode(part, { stream: true }))
}
