import type { Mention } from '../grammar/mention.ts'
import type { SpeakerEntity } from '../speakers/entity.ts'
import type { SpeechFrame } from '../speech/speech-rule.ts'
import { Is } from '../tokens/lexicon.ts'
import { Shape, type Tokens } from '../tokens/tokens.ts'

/** Letters of initials, at most. */
const LONGEST_INITIALS = 3
/** What letters of initials may also be: `MR`. */
const PERSONAL = Is.honorific | Is.commonNamePart | Is.nameParticle
const I = /(?<!\p{L})(?:saya|aku)(?!\p{L})/iu

/**
 * `"Saya menyesal," kata AW`: letters that no list has and the article explains as no body, of somebody who says *saya*, are
 * a person's initials.
 */
export function areInitialsOfSpeaker(
  tokens: Tokens,
  frame: SpeechFrame,
  mention: Mention,
  speaker: SpeakerEntity,
): boolean {
  const { from, to } = mention.range
  if (speaker.kind !== 'organization' || frame.type !== 'direct' || to - from !== 1) return false
  if (tokens.shapes[from] !== Shape.capitals || (tokens.bits[from]! & ~PERSONAL) !== 0) return false
  const letters = tokens.text.slice(mention.start, mention.end)
  if (letters.length > LONGEST_INITIALS || speaker.name !== letters) return false
  return frame.content.some(({ start, end }) => I.test(tokens.text.slice(start, end)))
}
