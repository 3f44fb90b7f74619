import type { Range, Tokens } from '../tokens/tokens.ts'

/**
 * A noun phrase as it was read: its parts between commas, each with the range of a personal name in it (empty
 * if it has none), and what was learnt on the way.
 */
export interface Phrase extends Range {
  readonly parts: readonly Part[]
  /** Short forms in brackets and names after `alias`, `akrab disapa`. */
  readonly aliases: readonly Range[]
  /** The name after `bernama`, empty if there is none. */
  readonly called: Range
  /** Whether it ends in itu, ini, tersebut: somebody already spoken of. */
  readonly pointsBack: boolean
}

export interface Part extends Range {
  readonly name: Range
}

/** Where a phrase stands: behind its cue, before its verb, or anywhere else. */
export type Place = 'behind' | 'before' | 'anywhere'

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
