import type { Entity } from './entity.ts'
import type { Announcement, Frame } from './frame.ts'
import { ACTIVE, Is } from './lexicon.ts'
import { type QuotedSpan, quotedSpans } from './marks.ts'
import type { Mention } from './mention.ts'
import type { Attribution, MentionKind } from './record.ts'
import { sentencesOf } from './sentence-ranges.ts'
import { Speakers } from './speakers.ts'
import { subjectAtHead } from './subject.ts'
import { beginsLike, type Tokens } from './tokens.ts'

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

/** How many lines back the subject of a sentence may still be meant. */
const LINES_BACK = 3

/** Goes through an article in order and gives each frame its speaker: named, described, or the current source. */
export function attribute(
  tokens: Tokens,
  frames: readonly Frame[],
  announcements: readonly Announcement[],
): Attributed[] {
  return new Sources(tokens, elementsCalled(tokens, frames, announcements)).walk(frames, announcements)
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

/** The walk, with its memory: who spoke last, and where. */
class Sources {
  #tokens: Tokens
  #speakers: Speakers
  #current: Entity | null = null
  /** The source before one known by initials only, who speaks in their own paragraph alone. */
  #steady: Entity | null = null
  #lastLine = 0
  /** Token up to which sentences were read. */
  #readTo = 0
  #previous: Attributed | null = null
  /** Whether the current source only was a subject and has not spoken. */
  #isWeak = false
  /** Many people, subject of a sentence since the last speech: who `mereka` are. */
  #crowd: Mention | null = null

  constructor(tokens: Tokens, called: ReadonlySet<string>) {
    this.#tokens = tokens
    this.#speakers = new Speakers(tokens, called)
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
    this.#enter(at)
    const entity = this.#isAnaphor(mention) ? null : this.#speakers.resolve(mention, this.#current)
    if (entity !== null) this.#speak(entity)
    else if (mention.kind === 'pronoun') this.#lookBack(at)
    this.#readTo = Math.max(this.#readTo, at)
  }

  #attribute(frame: Frame): Attributed {
    this.#enter(frame.at)
    const { mention } = frame
    let result: Attributed
    if (frame.continues && this.#previous !== null) {
      result = {
        frame,
        speaker: this.#previous.speaker,
        attribution: this.#previous.speaker === null ? 'none' : 'implicit',
        kind: null,
        certainty: this.#previous.certainty,
      }
    } else if (mention === null && frame.rule === 'cue-after') {
      result = { frame, speaker: null, attribution: 'none', kind: null, certainty: 0.5 }
    } else if (mention === null || this.#isAnaphor(mention)) result = this.#fromSource(frame)
    else result = this.#fromMention(frame, mention)
    if (result.speaker !== null) this.#speak(result.speaker)
    this.#readTo = Math.max(this.#readTo, frame.to)
    return result
  }

  #isAnaphor(mention: Mention): boolean {
    return (
      mention.kind === 'pronoun' ||
      mention.kind === 'clitic' ||
      (mention.kind === 'group' && this.#isThey(mention))
    )
  }

  #isThey(mention: Mention): boolean {
    return (
      mention.range.to - mention.range.from === 1 &&
      (this.#tokens.bits[mention.range.from]! & Is.groupPronoun) !== 0
    )
  }

  #fromMention(frame: Frame, mention: Mention): Attributed {
    const before = this.#current
    const speaker = this.#speakers.resolve(mention, before)
    if (speaker === null)
      return { frame, speaker: null, attribution: 'none', kind: mention.kind, certainty: 0.5 }
    const isBack = mention.kind === 'description' && (mention.pointsBack || speaker.name !== null)
    return {
      frame,
      speaker,
      attribution: isBack ? 'anaphoric' : 'explicit',
      kind: kindIn(this.#tokens, mention, speaker),
      certainty: certaintyOf(mention, speaker),
    }
  }

  #fromSource(frame: Frame): Attributed {
    this.#lookBack(frame.at)
    const they = frame.mention !== null && frame.mention.kind === 'group'
    const crowd = they ? this.#crowd : null
    const speaker = they ? this.#speakers.resolve(crowd ?? frame.mention!, this.#current) : this.#current
    const attribution = speaker === null ? 'none' : frame.cue < 0 ? 'implicit' : 'anaphoric'
    const isNear = this.#lineOf(frame.at) - this.#lastLine <= LINES_BACK
    return {
      frame,
      speaker,
      attribution,
      kind: frame.mention?.kind ?? null,
      certainty: speaker === null ? 0.4 : this.#sureOf(speaker, isNear),
    }
  }

  /** How surely the current source is meant: a named person who spoke a few lines ago, or less. */
  #sureOf(speaker: Entity, isNear: boolean): number {
    if (!isNear || this.#isWeak) return 0.85
    return speaker.kind === 'person' && speaker.name !== null ? 0.96 : 0.88
  }

  #speak(entity: Entity): void {
    this.#crowd = null
    this.#isWeak = false
    if (!entity.isInitials) this.#steady = entity
    this.#current = entity
  }

  /** Moves to the line of a token: a source known by initials only does not outlast its paragraph. */
  #enter(at: number): void {
    const line = this.#lineOf(at)
    if (
      line !== this.#lastLine &&
      this.#current !== null &&
      this.#current.isInitials &&
      this.#steady !== null
    )
      this.#current = this.#steady
    this.#lastLine = line
  }

  #line = 0
  #lineOf(at: number): number {
    const { lines } = this.#tokens
    while (this.#line + 1 < lines.length - 1 && lines[this.#line + 1]! <= at) this.#line += 1
    while (this.#line > 0 && lines[this.#line]! > at) this.#line -= 1
    return this.#line
  }

  /** Lets the subjects of the sentences since the last speech, up to `at`, become the source. */
  #lookBack(at: number): void {
    const tokens = this.#tokens
    const lastLine = this.#lineOf(at)
    let line = this.#lineOf(this.#readTo)
    if (this.#current !== null) line = Math.max(line, lastLine - LINES_BACK)
    for (; line <= lastLine; line++) {
      const from = tokens.lines[line]!
      const to = tokens.lines[line + 1]! - 1
      if (from >= to) continue
      const start = Math.max(from, this.#readTo)
      const end = Math.min(to, at)
      if (start >= end) continue
      sentencesOf(tokens, start, end, this.#spansOf(line), (head, tail) => this.#considerSubject(head, tail))
    }
    this.#readTo = Math.max(this.#readTo, at)
  }

  #spansLine = -1
  #spans: readonly QuotedSpan[] = []

  /** The quoted spans of a line, kept while the same line is asked for. */
  #spansOf(line: number): readonly QuotedSpan[] {
    if (line !== this.#spansLine) {
      this.#spans = quotedSpans(this.#tokens, line)
      this.#spansLine = line
    }
    return this.#spans
  }

  #considerSubject(from: number, to: number): void {
    const subject = subjectAtHead(this.#tokens, from, to)
    if (subject === null) return
    const { mention, verb } = subject
    if (mention.kind === 'pronoun' || mention.kind === 'document') return
    if (!isActive(this.#tokens, verb) && (this.#current !== null || beginsLike(this.#tokens, verb, 'di')))
      return
    const isHeld = this.#current !== null && !this.#isWeak
    if (mention.kind === 'name' && isHeld && !this.#speakers.isPersonal(mention)) return
    if (mention.kind === 'description' && (this.#tokens.bits[mention.range.from]! & Is.role) === 0) return
    if (mention.kind === 'organization' && this.#current !== null) return
    if (mention.kind === 'group' && !this.#isThey(mention)) this.#crowd = mention
    const takes = this.#takesTheWord(mention, verb)
    if (this.#current !== null && !this.#isWeak && !takes) return
    const entity = this.#speakers.resolve(mention, this.#current)
    if (entity === null || (this.#current !== null && entity.isInitials)) return
    this.#speak(entity)
    this.#isWeak = !takes
  }

  /** Whether a subject displaces the current source: by a verb that takes a stand, or by a title of its own. */
  #takesTheWord(mention: Mention, verb: number): boolean {
    const bits = this.#tokens.bits[verb]!
    if (mention.kind !== 'name' && mention.kind !== 'description') return false
    if ((bits & (Is.standVerb | ACTIVE | Is.verbBesideMarks)) !== 0) return true
    return (
      mention.kind === 'name' &&
      mention.name.from > mention.range.from &&
      mention.name.to - mention.name.from > 1
    )
  }
}

/** An active verb: me-, ber-, or a word that takes a stand. */
function isActive(tokens: Tokens, i: number): boolean {
  if ((tokens.bits[i]! & (Is.standVerb | ACTIVE | Is.verbBesideMarks)) !== 0) return true
  return (
    tokens.ends[i]! - tokens.starts[i]! > 4 && (beginsLike(tokens, i, 'me') || beginsLike(tokens, i, 'ber'))
  )
}

function kindIn(tokens: Tokens, mention: Mention, speaker: Entity): MentionKind {
  if (speaker.kind !== 'person' || (mention.kind !== 'organization' && mention.kind !== 'name'))
    return mention.kind
  const text = tokens.text.slice(mention.start, mention.end)
  return speaker.aliases.includes(text) && text !== text.toUpperCase() ? 'alias' : 'name'
}

function certaintyOf(mention: Mention, speaker: Entity): number {
  if (mention.kind === 'name') return speaker.elements.length > 1 ? 0.985 : 0.96
  if (mention.kind === 'account') return 0.98
  if (mention.kind === 'organization') return 0.94
  if (mention.kind === 'description') return speaker.name === null ? 0.92 : 0.93
  return 0.92
}
