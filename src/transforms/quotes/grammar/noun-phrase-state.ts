import type { Range, Tokens } from '../tokens/tokens.ts'

/**
 * A noun phrase as it was read: its parts between commas, each with the range of a personal name in it (empty
 * if it has none), and what was learnt on the way.
 */
export interface NounPhrase extends Range {
  readonly parts: readonly PhrasePart[]
  /** Short forms in brackets and names after `alias`, `akrab disapa`. */
  readonly aliases: readonly Range[]
  /** The name after `bernama`, empty if there is none. */
  readonly called: Range
  /** Whether it ends in itu, ini, tersebut: somebody already spoken of. */
  readonly pointsBack: boolean
}

export interface PhrasePart extends Range {
  readonly name: Range
}

/** Where a phrase is: after its cue, before its verb, or anywhere else. */
export type PhrasePosition = 'after' | 'before' | 'anywhere'

/** A noun phrase while it is read: what was found gathers as the reader walks. */
export interface PhraseReader {
  readonly tokens: Tokens
  readonly from: number
  readonly limit: number
  readonly position: PhrasePosition
  at: number
  partFrom: number
  readonly parts: PhrasePart[]
  readonly aliases: Range[]
  called: Range
  pointsBack: boolean
  /** Whether the part's head is a small-letter noun: it may then go on in small letters. */
  isDescribed: boolean
  hasName: boolean
  /** Where a leader is (gizi di New York), or 0: names after it are a place's. */
  leader: number
  isDegreePart: boolean
  /** Where what is passed over after a name begins, an age or another name; or 0. */
  asideFrom: number
}

const NO_TOKENS: Range = { from: 0, to: 0 }

export function newPhraseReader(
  tokens: Tokens,
  from: number,
  limit: number,
  place: PhrasePosition,
): PhraseReader {
  return {
    tokens,
    from,
    limit,
    position: place,
    at: from,
    partFrom: from,
    parts: [],
    aliases: [],
    called: NO_TOKENS,
    pointsBack: false,
    isDescribed: false,
    hasName: false,
    leader: 0,
    isDegreePart: false,
    asideFrom: 0,
  }
}

export function advance(reading: PhraseReader, count: number): boolean {
  reading.at += count
  return true
}
