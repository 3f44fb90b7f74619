import type { Mention } from '../grammar/mention.ts'
import type { Attribution, MentionKind } from '../quote.ts'
import { becomeInitialled, type SpeakerEntity } from '../speakers/entity.ts'
import { SpeakerResolver } from '../speakers/resolve.ts'
import type { SourceMention, Speech, SpeechFrame } from '../speech/speech-rule.ts'
import type { Article } from '../tokens/quotation-marks.ts'
import type { Tokens } from '../tokens/tokens.ts'
import { CERTAINTY_OF_NOBODY, certaintyOfMention, certaintyOfSource } from './confidence.ts'
import { CurrentSpeaker, isPluralPronoun } from './current-speaker.ts'
import { areInitialsOfSpeaker } from './first-person.ts'

/** Who said it, how that is known, and how sure it is. */
export interface Attributed {
  readonly frame: SpeechFrame
  readonly speaker: SpeakerEntity | null
  readonly attribution: Attribution
  /** What the mention turned out to be: `AKD` is a name where it is short for a person's. */
  readonly kind: MentionKind | null
  /** How sure the speaker is, apart from the frame. */
  readonly certainty: number
}

/** Goes through an article in order and gives each frame its speaker: named, described, or the current one. */
export function attribute(article: Article, speech: Speech): Attributed[] {
  if (speech.frames.length === 0) return []
  return new Attributor(article, elementsOfCalledSpeakers(article.tokens, speech)).run(speech)
}

/** The single elements by which speakers are called (`kata Rosan`): they tell where a full name begins. */
function elementsOfCalledSpeakers({ text, ends }: Tokens, { frames, sources }: Speech): Set<string> {
  const called = new Set<string>()
  const note = (mention: Mention | null) => {
    if (mention === null || mention.kind !== 'name' || mention.name.from !== mention.range.from) return
    called.add(text.slice(mention.start, ends[mention.name.from]))
  }
  for (const { mention } of frames) note(mention)
  for (const { mention } of sources) note(mention)
  return called
}

/** Attributes frame after frame, with what it remembers of the article so far. */
class Attributor {
  readonly #tokens: Tokens
  readonly #speakers: SpeakerResolver
  readonly #source: CurrentSpeaker
  #previous: Attributed | null = null

  constructor(article: Article, called: ReadonlySet<string>) {
    const { tokens } = article
    this.#tokens = tokens
    this.#speakers = new SpeakerResolver(tokens, called)
    this.#source = new CurrentSpeaker(article, this.#speakers)
  }

  run({ frames, sources }: Speech): Attributed[] {
    const result: Attributed[] = []
    let next = 0
    for (const frame of frames) {
      while (next < sources.length && sources[next]!.at < frame.at) this.#noteSource(sources[next++]!)
      const attributed = this.#attribute(frame)
      this.#previous = attributed
      result.push(attributed)
    }
    return result
  }

  #noteSource({ at, mention }: SourceMention): void {
    const source = this.#source
    source.enterLineOf(at)
    const entity = this.#isAnaphor(mention) ? null : this.#speakers.resolve(mention, source.entity)
    if (entity !== null) source.setSpeaker(entity)
    else if (mention.kind === 'pronoun') source.readSubjectsUpTo(at)
    source.markRead(at)
  }

  #attribute(frame: SpeechFrame): Attributed {
    this.#source.enterLineOf(frame.at)
    const result = this.#speakerOf(frame)
    if (result.speaker !== null) this.#source.setSpeaker(result.speaker)
    this.#source.markRead(frame.to)
    return result
  }

  #speakerOf(frame: SpeechFrame): Attributed {
    const { mention } = frame
    if (frame.continues && this.#previous !== null) {
      const { speaker, certainty } = this.#previous
      return { frame, speaker, attribution: speaker === null ? 'none' : 'implicit', kind: null, certainty }
    }
    if (mention === null && frame.rule.needsSpeaker) return unattributed(frame, null)
    return mention === null || this.#isAnaphor(mention)
      ? this.#fromSource(frame)
      : this.#fromMention(frame, mention)
  }

  #isAnaphor(mention: Mention): boolean {
    return (
      mention.kind === 'pronoun' ||
      mention.kind === 'clitic' ||
      (mention.kind === 'group' && isPluralPronoun(this.#tokens, mention))
    )
  }

  #fromMention(frame: SpeechFrame, mention: Mention): Attributed {
    const speaker = this.#speakers.resolve(mention, this.#source.entity)
    if (speaker === null) return unattributed(frame, mention.kind)
    if (areInitialsOfSpeaker(this.#tokens, frame, mention, speaker)) becomeInitialled(speaker)
    const isBack = mention.kind === 'description' && (mention.pointsBack || speaker.name !== null)
    return {
      frame,
      speaker,
      attribution: isBack ? 'anaphoric' : 'explicit',
      kind: kindIn(this.#tokens, mention, speaker),
      certainty: certaintyOfMention(mention, speaker),
    }
  }

  #fromSource(frame: SpeechFrame): Attributed {
    const { mention } = frame
    const source = this.#source
    source.readSubjectsUpTo(frame.at)
    const speaker =
      mention !== null && mention.kind === 'group'
        ? this.#speakers.resolve(source.currentGroup ?? mention, source.entity)
        : source.entity
    return {
      frame,
      speaker,
      attribution: speaker === null ? 'none' : frame.cue < 0 ? 'implicit' : 'anaphoric',
      kind: mention?.kind ?? null,
      certainty: certaintyOfSource(speaker, source.hasSpoken),
    }
  }
}

function unattributed(frame: SpeechFrame, kind: MentionKind | null): Attributed {
  return { frame, speaker: null, attribution: 'none', kind, certainty: CERTAINTY_OF_NOBODY }
}

/** What a mention is, now that its speaker is known: what looked like an institution may be short for a person. */
function kindIn(tokens: Tokens, mention: Mention, speaker: SpeakerEntity): MentionKind {
  if (speaker.kind !== 'person' || (mention.kind !== 'organization' && mention.kind !== 'name'))
    return mention.kind
  const text = tokens.text.slice(mention.start, mention.end)
  return speaker.aliases.includes(text) && text !== text.toUpperCase() ? 'alias' : 'name'
}
