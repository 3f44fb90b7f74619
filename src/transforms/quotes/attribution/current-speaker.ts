import type { Mention } from '../grammar/mention.ts'
import { startsToSpeak, subjectAtHead } from '../grammar/subject.ts'
import type { SpeakerEntity } from '../speakers/entity.ts'
import type { SpeakerResolver } from '../speakers/resolve.ts'
import { ACTIVE_VERB, Is } from '../tokens/lexicon.ts'
import type { Article } from '../tokens/quotation-marks.ts'
import { eachSentence } from '../tokens/sentence-ranges.ts'
import { beginsWith, isA, type Tokens } from '../tokens/tokens.ts'
import { looksActive } from '../tokens/verb-form.ts'

/** How many lines back the subject of a sentence may still be meant. */
const LINES_BACK = 3

/**
 * Who is meant where nobody is named: the one who spoke last, or who was the subject of a sentence since. It is given
 * the article from its start to its end.
 */
export class CurrentSpeaker {
  readonly #article: Article
  readonly #tokens: Tokens
  readonly #speakers: SpeakerResolver
  readonly #cursor: LineCursor
  #entity: SpeakerEntity | null = null
  /** The source before one known by initials only, who speaks in their own paragraph alone. */
  #lastNamed: SpeakerEntity | null = null
  /** Whether the source only was a subject and has not spoken. */
  #isOnlySubject = false
  /** Many people, subject of a sentence since the last speech: who `mereka` are. */
  #currentGroup: Mention | null = null
  /** The line last entered. */
  #lastLine = 0
  /** Token up to which sentences were read. */
  #readTo = 0

  constructor(article: Article, speakers: SpeakerResolver) {
    const { tokens } = article
    this.#article = article
    this.#tokens = tokens
    this.#speakers = speakers
    this.#cursor = new LineCursor(tokens)
  }

  get entity(): SpeakerEntity | null {
    return this.#entity
  }

  get currentGroup(): Mention | null {
    return this.#currentGroup
  }

  /** Whether the source has spoken, and was not only the subject of a sentence. */
  get hasSpoken(): boolean {
    return !this.#isOnlySubject
  }

  setSpeaker(entity: SpeakerEntity): void {
    this.#currentGroup = null
    this.#isOnlySubject = false
    if (!entity.isInitials) this.#lastNamed = entity
    this.#entity = entity
  }

  /** Moves to the line of a token: a source known by initials only does not outlast its paragraph. */
  enterLineOf(at: number): void {
    const line = this.#cursor.lineOf(at)
    if (
      line !== this.#lastLine &&
      this.#entity !== null &&
      this.#entity.isInitials &&
      this.#lastNamed !== null
    )
      this.#entity = this.#lastNamed
    this.#lastLine = line
  }

  /** Notes that what is before token `at` has been read. */
  markRead(at: number): void {
    this.#readTo = Math.max(this.#readTo, at)
  }

  /** Lets the subjects of the sentences that were not read yet, up to token `at`, become the source. */
  readSubjectsUpTo(at: number): void {
    const tokens = this.#tokens
    const lastLine = this.#cursor.lineOf(at)
    let line = this.#cursor.lineOf(this.#readTo)
    if (this.#entity !== null) line = Math.max(line, lastLine - LINES_BACK)
    for (; line <= lastLine; line++) {
      const from = tokens.lines[line]!
      const to = tokens.lines[line + 1]! - 1
      if (from >= to) continue
      const start = Math.max(from, this.#readTo)
      const end = Math.min(to, at)
      if (start >= end) continue
      const spans = this.#article.quotedSpans[line]!
      eachSentence(tokens, { from: start, to: end }, spans, (head, tail) => this.#considerSubject(head, tail))
    }
    this.markRead(at)
  }

  #considerSubject(from: number, to: number): void {
    const tokens = this.#tokens
    const subject = subjectAtHead(tokens, from, to)
    if (subject === null) return
    const { mention, verb } = subject
    if (mention.kind === 'pronoun' || mention.kind === 'document') return
    if (!isActive(tokens, verb) && (this.#entity !== null || beginsWith(tokens, verb, 'di'))) return
    const isHeld = this.#entity !== null && !this.#isOnlySubject
    if (mention.kind === 'name' && isHeld && !this.#speakers.isPersonal(mention)) return
    if (mention.kind === 'description' && !isA(tokens, mention.range.from, Is.role)) return
    if (mention.kind === 'organization' && this.#entity !== null) return
    if (mention.kind === 'group' && !isPluralPronoun(tokens, mention)) this.#currentGroup = mention
    const takes = takesOver(tokens, mention, verb)
    if (isHeld && !takes) return
    const entity = this.#speakers.resolve(mention, this.#entity)
    if (entity === null || (this.#entity !== null && entity.isInitials)) return
    this.setSpeaker(entity)
    this.#isOnlySubject = !takes
  }
}

/** `mereka` and its like: many, who are to be found by context. */
export function isPluralPronoun(tokens: Tokens, { range }: Mention): boolean {
  return range.to - range.from === 1 && isA(tokens, range.from, Is.groupPronoun)
}

const STANCE_OR_SPEECH = Is.standVerb | ACTIVE_VERB | Is.verbBesideMarks

/** Whether a subject displaces the current speaker: by a verb that takes a stand, or by a title of its own. */
function takesOver(tokens: Tokens, { kind, name, range }: Mention, verb: number): boolean {
  if (kind !== 'name' && kind !== 'description') return false
  if (isA(tokens, verb, STANCE_OR_SPEECH) || startsToSpeak(tokens, verb)) return true
  return kind === 'name' && name.from > range.from && name.to - name.from > 1
}

/** An active verb: me-, ber-, or a word that takes a stand. */
function isActive(tokens: Tokens, i: number): boolean {
  return isA(tokens, i, STANCE_OR_SPEECH) || startsToSpeak(tokens, i) || looksActive(tokens, i)
}

/** Tells the line of a token; one after another costs one pass over the lines. */
export class LineCursor {
  readonly #lines: readonly number[]
  #line = 0

  constructor({ lines }: Tokens) {
    this.#lines = lines
  }

  lineOf(token: number): number {
    const lines = this.#lines
    while (this.#line + 1 < lines.length - 1 && lines[this.#line + 1]! <= token) this.#line += 1
    while (this.#line > 0 && lines[this.#line]! > token) this.#line -= 1
    return this.#line
  }
}
