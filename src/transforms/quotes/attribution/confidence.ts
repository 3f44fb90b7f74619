import type { Mention } from '../grammar/mention.ts'
import type { MentionKind } from '../quote.ts'
import type { SpeakerEntity } from '../speakers/entity.ts'
import { type Candidate, EVIDENCE } from './evidence.ts'
import { certaintyOfName } from './name-certainty.ts'

/* How surely the right speaker was found, 0 to 1; times the frame's own certainty it is the confidence of a quote. */

/** Whether the text prints a word more than once. */
type UsedAgain = (word: string) => boolean

/** How surely a mention of each kind means whom it was taken to mean, apart from the name. */
const CERTAINTY_OF_KIND: Readonly<Record<MentionKind, number>> = {
  name: 1,
  alias: 1,
  account: 0.98,
  organization: 0.93,
  description: 0.88,
  group: 0.86,
  document: 0.86,
  pronoun: 0.92,
  clitic: 0.92,
}

/** A description that points back at somebody with a name (`politikus itu`) is surer than one that stands for itself. */
const CERTAINTY_OF_DESCRIBED = 0.93

/** How surely somebody is the one whom a mention means. */
export function certaintyOfMention(mention: Mention, speaker: SpeakerEntity, isUsedAgain: UsedAgain): number {
  if (mention.kind === 'description' && speaker.name !== null)
    return Math.min(CERTAINTY_OF_DESCRIBED, certaintyOf(speaker, isUsedAgain))
  // A body is named as its mention is, so that only the kind tells.
  if (speaker.kind !== 'person') return CERTAINTY_OF_KIND[mention.kind]
  return Math.min(CERTAINTY_OF_KIND[mention.kind], certaintyOf(speaker, isUsedAgain))
}

/** Lines between the evidence and the words after which it is worth less. */
const FAR = 3
const LOSS_OF_FAR = 0.06

/** How surely a candidate is the one who is meant: by the evidence, by how far it is, and by how sure the name is. */
export function certaintyOfCandidate(
  candidate: Candidate | null,
  line: number,
  isUsedAgain: UsedAgain,
): number {
  if (candidate === null) return 0.4
  const { entity, evidence } = candidate
  const isFar = line - candidate.line > FAR
  const certainty = EVIDENCE[evidence].certainty - (isFar ? LOSS_OF_FAR : 0)
  return Math.min(certainty, certaintyOf(entity, isUsedAgain))
}

/** A name as far as it is sure; nobody's name is less so. */
function certaintyOf(entity: SpeakerEntity, isUsedAgain: UsedAgain): number {
  if (entity.kind !== 'person') return entity.kind === 'account' ? 0.98 : 0.88
  return entity.name === null ? 0.88 : certaintyOfName(entity, isUsedAgain)
}

/** Where a mention was found and nobody can be defended as the one it means. */
export const CERTAINTY_OF_NOBODY = 0.5
