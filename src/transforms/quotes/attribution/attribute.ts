import type { Mention } from '../grammar/mention.ts'
import type { Attribution, MentionKind } from '../quote.ts'
import { becomeInitialled, type SpeakerEntity } from '../speakers/entity.ts'
import { SpeakerResolver } from '../speakers/resolve.ts'
import type { SourceMention, Speech, SpeechFrame } from '../speech/speech-rule.ts'
import { Is } from '../tokens/lexicon.ts'
import type { Article } from '../tokens/quotation-marks.ts'
import { PIHAKNYA, YANG } from '../tokens/single-words.ts'
import { isA, isSmallWord, isWord, Kind, type Tokens } from '../tokens/tokens.ts'
import { CERTAINTY_OF_NOBODY, certaintyOfCandidate, certaintyOfMention } from './confidence.ts'
import type { EvidenceName, Weighed } from './evidence.ts'
import { areInitialsOfSpeaker } from './first-person.ts'
import { isPluralPronoun, SentencesBefore } from './sentences-before.ts'
import { SourceState, type Wanted } from './source-state.ts'
import { namesAsAnother } from './third-person.ts'

/** Who said it, how that is known, and how sure it is. */
export interface Attributed {
  readonly frame: SpeechFrame
  readonly speaker: SpeakerEntity | null
  readonly attribution: Attribution
  /** What the mention turned out to be: `AKD` is a name where it is short for a person's. */
  readonly kind: MentionKind | null
  /** How sure the speaker is, apart from the frame. */
  readonly certainty: number
  /** By what the speaker was found. */
  readonly reason: Reason
  /** Who else was weighed, the last one first; empty where nobody asked why. */
  readonly weighed: readonly Weighed[]
}

/** By what a speaker was found: a mention, the speech that goes on, or the evidence for a candidate. */
export type Reason = EvidenceName | 'named' | 'described' | 'continued' | 'nobody'

/** Goes through an article in order and gives each frame its speaker: named, described, or the current one. */
export function attribute(article: Article, speech: Speech, explains: boolean = false): Attributed[] {
  if (speech.frames.length === 0) return []
  return new Attributor(article, elementsOfCalledSpeakers(article.tokens, speech), explains).run(speech)
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
  readonly #state = new SourceState()
  readonly #before: SentencesBefore
  readonly #explains: boolean
  readonly #isUsedAgain = (word: string) => this.#speakers.isUsedAgain(word)
  #previous: Attributed | null = null

  constructor(article: Article, called: ReadonlySet<string>, explains: boolean) {
    const { tokens } = article
    this.#tokens = tokens
    this.#speakers = new SpeakerResolver(tokens, called)
    this.#before = new SentencesBefore(article, this.#speakers, this.#state)
    this.#explains = explains
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
    const line = this.#before.lineOf(at)
    this.#state.enterLine(line)
    const entity = this.#isAnaphor(mention) ? null : this.#speakers.resolve(mention, this.#state.entity)
    // A passive is before its agent, a verb after its subject.
    const evidence = mention.range.from > at ? 'announced' : 'stands'
    if (entity !== null) this.#state.add(entity, evidence, mention.range.from, line)
    else if (mention.kind === 'pronoun') this.#before.readUpTo(at)
    this.#before.markRead(at)
  }

  #attribute(frame: SpeechFrame): Attributed {
    const line = this.#before.lineOf(frame.at)
    this.#state.enterLine(line)
    const result = this.#speakerOf(frame)
    if (result.speaker !== null) this.#state.spoke(result.speaker, frame.at, line)
    this.#before.markRead(frame.to)
    return result
  }

  #speakerOf(frame: SpeechFrame): Attributed {
    const { mention } = frame
    if (frame.continues && this.#previous !== null) {
      const { speaker, certainty } = this.#previous
      const attribution = speaker === null ? 'none' : 'implicit'
      return { frame, speaker, attribution, kind: null, certainty, reason: 'continued', weighed: [] }
    }
    if (mention === null && frame.rule.needsSpeaker && !isSpeakerLeftOut(this.#tokens, frame))
      return unattributed(frame, null)
    return mention === null || this.#isAnaphor(mention)
      ? this.#fromState(frame)
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
    // `Menteri Arief kagum. Menteri asal Wanasari itu mengatakan …`: whom the sentences since the last speech tell of.
    const isBackToPerson = mention.kind === 'description' && mention.pointsBack
    if (isBackToPerson) this.#before.readUpTo(frame.at)
    const current = isBackToPerson ? this.#state.person : this.#state.entity
    const speaker = this.#speakers.resolve(mention, current)
    if (speaker === null) return unattributed(frame, mention.kind)
    if (areInitialsOfSpeaker(this.#tokens, frame, mention, speaker)) becomeInitialled(speaker)
    const isBack = mention.kind === 'description' && (mention.pointsBack || speaker.name !== null)
    return {
      frame,
      speaker,
      attribution: isBack ? 'anaphoric' : 'explicit',
      kind: kindIn(this.#tokens, mention, speaker),
      certainty: certaintyOfMention(mention, speaker, this.#isUsedAgain),
      reason: isBack ? 'described' : 'named',
      weighed: [],
    }
  }

  /** Who is meant where nobody is named: the candidate of the greatest weight against whom nothing speaks. */
  #fromState(frame: SpeechFrame): Attributed {
    const { mention } = frame
    const wanted = wantedBy(this.#tokens, mention)
    const state = this.#state
    this.#before.readUpTo(frame.at)
    const crowd = wanted === 'many' ? this.#before.crowd : null
    if (crowd !== null) {
      const entity = this.#speakers.resolve(crowd, state.entity)
      if (entity !== null)
        state.add(entity, 'subject', crowd.range.from, this.#before.lineOf(crowd.range.from))
    }
    const isNamed = (entity: SpeakerEntity) => namesAsAnother(this.#tokens, frame, entity)
    const chosen = state.chosen(wanted, isNamed)
    const speaker = chosen?.entity ?? null
    return {
      frame,
      speaker,
      attribution: speaker === null ? 'none' : frame.cue < 0 ? 'implicit' : 'anaphoric',
      kind: mention?.kind ?? null,
      certainty: certaintyOfCandidate(chosen, this.#before.lineOf(frame.at), this.#isUsedAgain),
      reason: chosen === null ? 'nobody' : chosen.evidence,
      weighed: this.#explains ? state.weighed(wanted, isNamed) : [],
    }
  }
}

/** `"…," ujar saat ditemui`, `"…," kata.`: nobody is named after the cue, not even so that nobody can read it. */
function isSpeakerLeftOut(tokens: Tokens, { cue }: SpeechFrame): boolean {
  const next = cue + 1
  if (cue < 0) return false
  // `tambah yang lain`: somebody is named, though nobody knows who.
  if (isWord(tokens, next))
    return isSmallWord(tokens, next) && isA(tokens, next, Is.adverbialOpener) && !YANG.has(tokens, next)
  return (
    tokens.kinds[next] === Kind.stop ||
    tokens.kinds[next] === Kind.lineEnd ||
    isClauseAfterComma(tokens, next)
  )
}

function isClauseAfterComma(tokens: Tokens, comma: number): boolean {
  return (
    tokens.kinds[comma] === Kind.comma &&
    isA(tokens, comma + 1, Is.time | Is.adverbialOpener | Is.clauseOpener)
  )
}

/** Whom a mention without a name asks for. */
function wantedBy(tokens: Tokens, mention: Mention | null): Wanted {
  if (mention === null) return 'anybody'
  // `pihaknya` is a body's as well as a person's.
  if (mention.kind === 'pronoun' && !PIHAKNYA.has(tokens, mention.range.from)) return 'person'
  return mention.kind === 'group' ? 'many' : 'rather a person'
}

function unattributed(frame: SpeechFrame, kind: MentionKind | null): Attributed {
  const certainty = CERTAINTY_OF_NOBODY
  return { frame, speaker: null, attribution: 'none', kind, certainty, reason: 'nobody', weighed: [] }
}

/** What a mention is, now that its speaker is known: what looked like an institution may be short for a person. */
function kindIn(tokens: Tokens, mention: Mention, speaker: SpeakerEntity): MentionKind {
  if (speaker.kind !== 'person' || (mention.kind !== 'organization' && mention.kind !== 'name'))
    return mention.kind
  const text = tokens.text.slice(mention.start, mention.end)
  return speaker.aliases.includes(text) && text !== text.toUpperCase() ? 'alias' : 'name'
}
