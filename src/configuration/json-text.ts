import { InputError } from '../io/input-error.ts'
import { findJsonError } from '../io/json-error.ts'
import { jsonElements, jsonMembers } from '../io/json-members.ts'
import type { JsonPath } from '../rules/own/own-rule-fault.ts'

/** A JSON file, with the place of everything in it. */
export interface JsonText {
  /** What messages call the file. */
  readonly name: string
  readonly value: unknown
  /** `NAME:LINE` of a value, or of the nearest one around it that is there. */
  placeOf(path: JsonPath): string
}

/**
 * Reads a JSON file.
 *
 * @param name what messages call it
 * @throws InputError with file, line and column if it is none
 */
export function jsonTextOf(content: string, name: string): JsonText {
  const json = content.replace(/^\ufeff/, '')
  if (json.trim() === '') throw new InputError(`${name}: is empty; {} sets nothing`)
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    const { at, expected } = findJsonError(json)
    const line = lineOf(json, at)
    const column = [...json.slice(json.lastIndexOf('\n', at - 1) + 1, at)].length + 1
    throw new InputError(
      `${name}:${line}:${column}: is not JSON: expected ${expected === 'the end of the line' ? 'the end of the file' : expected}`,
    )
  }
  return { name, value, placeOf: (path) => `${name}:${lineOf(json, indexOf(json, path))}` }
}

function lineOf(text: string, at: number): number {
  let line = 1
  for (let feed = text.indexOf('\n'); feed >= 0 && feed < at; feed = text.indexOf('\n', feed + 1)) line += 1
  return line
}

/** Where a value is, by the key before it if it has one. */
function indexOf(json: string, path: JsonPath): number {
  let value = json.search(/\S/)
  let place = value
  for (const part of path) {
    if (typeof part === 'number') {
      if (json[value] !== '[') return place
      const element = jsonElements(json, value)[part]
      if (element === undefined) return place
      value = element.start
      place = value
    } else {
      if (json[value] !== '{') return place
      const member = jsonMembers(json, value).findLast(({ key }) => key === part)
      if (member === undefined) return place
      value = member.value.start
      place = member.whole.start
    }
  }
  return place
}
