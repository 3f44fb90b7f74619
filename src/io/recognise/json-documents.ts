import { findJsonError } from '../json-error.ts'
import { isArrayALine, isArrayLines, isJsonSoFar, isObject } from './record-lines.ts'
import type { Sample } from './sample.ts'

const ARRAY_OF_RECORDS = /^\[\s*\{\s*["}]/
const NESTED = /^\[\s*["[{]/

/**
 * Whether an input is a JSON array: `[` and objects, strings or arrays in it, or an array that is whole; also the inside
 * of one with an object on each line. Never a text that opens with a bracket, such as `[1] Catatan` or `[Foto: Rina]`.
 */
export function isJsonArray(sample: Sample): boolean {
  const { text, isWhole } = sample
  if (ARRAY_OF_RECORDS.test(text)) return true
  if (!text.startsWith('[')) return isArrayLines(sample)
  if (isJsonSoFar(text)) return NESTED.test(text) || (isWhole && isJson(text))
  if (isArrayALine(sample)) return true
  const { at } = findJsonError(text)
  // One array after the other.
  return NESTED.test(text) && text[at] === '[' && isJson(text.slice(0, at))
}

/** Whether an input is JSON objects that go over several lines, or several on one: what `jq .` prints. */
export function isPrettyJson({ text }: Sample): boolean {
  if (!text.startsWith('{')) return false
  const feed = text.indexOf('\n')
  const first = feed < 0 ? text : text.slice(0, feed)
  if (isObject(first.trim())) return false
  if (isJsonSoFar(text)) return feed >= 0 && feed < text.trimEnd().length && text.includes('"')
  const { at } = findJsonError(text)
  return text[at] === '{' && isJson(text.slice(0, at))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
