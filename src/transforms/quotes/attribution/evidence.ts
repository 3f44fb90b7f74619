import type { SpeakerEntity } from '../speakers/entity.ts'

/**
 * What can speak for somebody as the one whose words are told, where the words name nobody: how much it weighs (the
 * greatest wins, of equals the last), how sure it is, and what it is called. Weights decide, certainties only say how
 * often that was right.
 */
export const EVIDENCE = {
  announced: { score: 6, certainty: 0.96, says: 'announced as the source' },
  stands: { score: 6, certainty: 0.96, says: 'takes a stand in a sentence before the words' },
  introduced: { score: 6, certainty: 0.93, says: 'introduced with a title, as the subject of a sentence' },
  nearest: { score: 6, certainty: 0.88, says: 'new, and the subject of the sentence right before the words' },
  agent: { score: 6, certainty: 0.85, says: 'new, and did what the sentence right before the words tells' },
  spoke: { score: 5, certainty: 0.97, says: 'spoke last' },
  subject: { score: 4, certainty: 0.85, says: 'subject of a sentence before the words' },
  spokeBefore: { score: 3, certainty: 0.86, says: 'spoke earlier' },
  mentioned: { score: 2, certainty: 0.75, says: 'mentioned in the sentence right before the words' },
} as const

export type EvidenceName = keyof typeof EVIDENCE

/** Somebody whose words may be meant. */
export interface Candidate {
  readonly entity: SpeakerEntity
  readonly evidence: EvidenceName
  /** The token at which the evidence is. */
  readonly at: number
  /** The line of that token. */
  readonly line: number
}

/** A candidate that was weighed for some words. */
export interface Weighed extends Candidate {
  /** Why it cannot be, or null. */
  readonly veto: Veto | null
}

/** What speaks against a candidate, whatever its weight. */
export const VETOES = {
  kind: 'no person, or no group, as the pronoun asks for one',
  thirdPerson: 'the words name them as somebody else',
  paragraph: 'known by initials only, and in another paragraph',
} as const

export type Veto = keyof typeof VETOES
