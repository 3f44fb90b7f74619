/** Whatever `JSON.stringify` escapes; of surrogates only the lone ones, but they are rare enough to ask it. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/

/** A string as `JSON.stringify` spells it; most hold nothing to escape, and looking is cheaper than asking it. */
export function jsonString(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`
}
