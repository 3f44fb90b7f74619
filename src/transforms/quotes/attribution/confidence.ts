import type { Mention } from '../grammar/mention.ts'
import type { SpeakerEntity } from '../speakers/entity.ts'

/* How surely the right speaker was found, 0 to 1; times the frame's own certainty it is the confidence of a quote. */

/** How surely somebody is the one whom a mention means. */
export function certaintyOfMention(mention: Mention, speaker: SpeakerEntity): number {
  if (mention.kind === 'name') return speaker.elements.length > 1 ? 0.985 : 0.96
  if (mention.kind === 'account') return 0.98
  if (mention.kind === 'organization') return 0.94
  if (mention.kind === 'description') return speaker.name === null ? 0.92 : 0.93
  return 0.92
}

/** How surely the current speaker is meant: less if it is nobody's name, less still if it has not spoken. */
export function certaintyOfSource(speaker: SpeakerEntity | null, isSure: boolean): number {
  if (speaker === null) return 0.4
  if (!isSure) return 0.85
  return speaker.kind === 'person' && speaker.name !== null ? 0.96 : 0.88
}

/** Where a mention was found and nobody can be defended as the one it means. */
export const CERTAINTY_OF_NOBODY = 0.5
