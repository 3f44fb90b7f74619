import type { Part, Place } from './phrase.ts'
import type { Range, Tokens } from './tokens.ts'

/** A noun phrase while it is read: what was found gathers as the reader walks. */
export interface Reading {
  readonly tokens: Tokens
  readonly from: number
  readonly limit: number
  readonly place: Place
  at: number
  partFrom: number
  readonly parts: Part[]
  readonly aliases: Range[]
  called: Range
  pointsBack: boolean
  /** Whether the part's head is a small-letter noun: it may then go on in small letters. */
  isDescribed: boolean
  hasName: boolean
  /** Where a leader stands (gizi di New York), or 0: names behind it are a place's. */
  leader: number
  isDegreePart: boolean
  /** Where an age that was passed begins, or 0. */
  ageFrom: number
}

const NOBODY: Range = { from: 0, to: 0 }

export function newReading(tokens: Tokens, from: number, limit: number, place: Place): Reading {
  return {
    tokens,
    from,
    limit,
    place,
    at: from,
    partFrom: from,
    parts: [],
    aliases: [],
    called: NOBODY,
    pointsBack: false,
    isDescribed: false,
    hasName: false,
    leader: 0,
    isDegreePart: false,
    ageFrom: 0,
  }
}

export function take(reading: Reading, count: number): boolean {
  reading.at += count
  return true
}
