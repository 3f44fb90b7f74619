import type { Mention } from '../grammar/mention.ts'
import type { Attribution, MentionKind } from '../quote.ts'
import type { Entity } from '../speakers/entity.ts'
import { Speakers } from '../speakers/resolve.ts'
import type { Announcement, Frame } from '../speech/speech-frame.ts'
import type { Tokens } from '../tokens/tokens.ts'
import { CERTAINTY_OF_NOBODY, certaintyOfMention, certaintyOfSource } from './confidence.ts'
import { CurrentSource, isThey } from './current-speaker.ts'

/** Who said it, how that is known, and how sure it is. */
export interface Attributed {
  readonly frame: Frame
  readonly speaker: Entity | null
  readonly attribution: Attribution
  /** What the mention turned out to be: `AKD` is a name where it is short for a person's. */
  readonly kind: MentionKind | null
  /** How sure the speaker is, apart from the frame. */
  readonly certainty: number
}

/** Goes through an article in order and gives each frame its speaker: named, described, or the current source. */
export function attribute(
  tokens: Tokens,
  frames: readonly Frame[],
  announcements: readonly Announcement[],
): Attributed[] {
  return new Attributor(tokens, elementsCalled(tokens, frames, announcements)).walk(frames, announcements)
}

/** The single elements by which speakers are called (`kata Rosan`): they tell where a full name begins. */
function elementsCalled(
  tokens: Tokens,
  frames: readonly Frame[],
  announcements: readonly Announcement[],
): Set<string> {
  const called = new Set<string>()
  const note = (mention: Mention | null) => {
    if (mention === null || mention.kind !== 'name' || mention.name.from !== mention.range.from) return
    called.add(tokens.text.slice(mention.start, tokens.ends[mention.name.from]))
  }
  for (const { mention } of frames) note(mention)
  for (const { mention } of announcements) note(mention)
  return called
}

/** The walk, with what it remembers of the article so far. */
class Attributor {
  readonly #tokens: Tokens
  readonly #speakers: Speakers
  readonly #source: CurrentSource
  #previous: Attributed | null = null

  constructor(tokens: Tokens, called: ReadonlySet<string>) {
    this.#tokens = tokens
    this.#speakers = new Speakers(tokens, called)
    this.#source = new CurrentSource(tokens, this.#speakers)
  }

  walk(frames: readonly Frame[], announcements: readonly Announcement[]): Attributed[] {
    const result: Attributed[] = []
    let next = 0
    for (const frame of frames) {
      while (next < announcements.length && announcements[next]!.at < frame.at)
        this.#announce(announcements[next++]!)
      const attributed = this.#attribute(frame)
      this.#previous = attributed
      result.push(attributed)
    }
    return result
  }

  #announce({ at, mention }: Announcement): void {
    const source = this.#source
    source.enter(at)
    const entity = this.#isAnaphor(mention) ? null : this.#speakers.resolve(mention, source.entity)
    if (entity !== null) source.speaks(entity)
    else if (mention.kind === 'pronoun') source.lookBack(at)
    source.pass(at)
  }

  #attribute(frame: Frame): Attributed {
    this.#source.enter(frame.at)
    const result = this.#found(frame)
    if (result.speaker !== null) this.#source.speaks(result.speaker)
    this.#source.pass(frame.to)
    return result
  }

  #found(frame: Frame): Attributed {
    const { mention } = frame
    if (frame.continues && this.#previous !== null) {
      const { speaker, certainty } = this.#previous
      return { frame, speaker, attribution: speaker === null ? 'none' : 'implicit', kind: null, certainty }
    }
    if (mention === null && frame.rule === 'cue-after') return byNobody(frame, null)
    return mention === null || this.#isAnaphor(mention)
      ? this.#fromSource(frame)
      : this.#fromMention(frame, mention)
  }

  #isAnaphor(mention: Mention): boolean {
    return (
      mention.kind === 'pronoun' ||
      mention.kind === 'clitic' ||
      (mention.kind === 'group' && isThey(this.#tokens, mention))
    )
  }

  #fromMention(frame: Frame, mention: Mention): Attributed {
    const speaker = this.#speakers.resolve(mention, this.#source.entity)
    if (speaker === null) return byNobody(frame, mention.kind)
    const isBack = mention.kind === 'description' && (mention.pointsBack || speaker.name !== null)
    return {
      frame,
      speaker,
      attribution: isBack ? 'anaphoric' : 'explicit',
      kind: kindIn(this.#tokens, mention, speaker),
      certainty: certaintyOfMention(mention, speaker),
    }
  }

  #fromSource(frame: Frame): Attributed {
    const { mention } = frame
    const source = this.#source
    source.lookBack(frame.at)
    const speaker =
      mention !== null && mention.kind === 'group'
        ? this.#speakers.resolve(source.crowd ?? mention, source.entity)
        : source.entity
    return {
      frame,
      speaker,
      attribution: speaker === null ? 'none' : frame.cue < 0 ? 'implicit' : 'anaphoric',
      kind: mention?.kind ?? null,
      certainty: certaintyOfSource(speaker, source.isSure),
    }
  }
}

function byNobody(frame: Frame, kind: MentionKind | null): Attributed {
  return { frame, speaker: null, attribution: 'none', kind, certainty: CERTAINTY_OF_NOBODY }
}

/** What a mention is, now that its speaker is known: what looked like a body may be short for a person. */
function kindIn(tokens: Tokens, mention: Mention, speaker: Entity): MentionKind {
  if (speaker.kind !== 'person' || (mention.kind !== 'organization' && mention.kind !== 'name'))
    return mention.kind
  const text = tokens.text.slice(mention.start, mention.end)
  return speaker.aliases.includes(text) && text !== text.toUpperCase() ? 'alias' : 'name'
}
