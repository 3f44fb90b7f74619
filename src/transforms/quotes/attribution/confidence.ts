import type { Mention } from '../grammar/mention.ts'
import type { SpeakerEntity } from '../speakers/entity.ts'
import { type Candidate, EVIDENCE } from './evidence.ts'

/* How surely the right speaker was found, 0 to 1; times the frame's own certainty it is the confidence of a quote. */

/** How surely somebody is the one whom a mention means. */
export function certaintyOfMention(mention: Mention, speaker: SpeakerEntity): number {
  if (mention.kind === 'name') return speaker.elements.length > 1 ? 0.985 : 0.96
  if (mention.kind === 'account') return 0.98
  if (mention.kind === 'organization') return 0.94
  if (mention.kind === 'description') return speaker.name === null ? 0.92 : 0.93
  return 0.92
}

/** How surely a candidate is the one who is meant: by the evidence, and less if it is nobody's name. */
export function certaintyOfCandidate(candidate: Candidate | null): number {
  if (candidate === null) return 0.4
  const { entity, evidence } = candidate
  const { certainty } = EVIDENCE[evidence]
  return entity.kind === 'person' && entity.name !== null ? certainty : Math.min(certainty, 0.88)
}

/** Where a mention was found and nobody can be defended as the one it means. */
export const CERTAINTY_OF_NOBODY = 0.5
