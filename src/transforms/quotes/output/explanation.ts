import type { Attributed } from '../attribution/attribute.ts'
import { EVIDENCE } from '../attribution/evidence.ts'
import type { Explanation } from '../quote.ts'
import type { Tokens } from '../tokens/tokens.ts'

/** Why words have their speaker, with everybody who was weighed. */
export function explanationOf(tokens: Tokens, { reason, weighed }: Attributed): Explanation {
  return {
    because: reason,
    candidates: weighed.map(({ entity, evidence, veto, at }) => ({
      speaker: entity.name ?? entity.description ?? '',
      evidence,
      weight: EVIDENCE[evidence].score,
      veto,
      place: { start: tokens.starts[at]!, end: tokens.ends[at]! },
    })),
  }
}
