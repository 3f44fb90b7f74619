import { MODAL_WORDS, NEGATORS } from '../../../language/function-words.ts'
import type { Mention } from '../grammar/mention.ts'
import { type SubjectAtHead, startsToSpeak, subjectAtHead } from '../grammar/subject-at-head.ts'
import { startsIndefinite } from '../speakers/offices.ts'
import type { SpeakerResolver } from '../speakers/resolve.ts'
import { ACTIVE_VERB, Is } from '../tokens/lexicon.ts'
import type { Article } from '../tokens/quotation-marks.ts'
import { eachSentence } from '../tokens/sentence-ranges.ts'
import { beginsWith, isA, type Range, type Tokens } from '../tokens/tokens.ts'
import { looksActive } from '../tokens/verb-form.ts'
import { wordSet } from '../tokens/word-table.ts'
import { agentOfDeed, announcedIn, returnedTo, VOICES } from './announcement.ts'
import type { EvidenceName } from './evidence.ts'
import { LineCursor } from './line-cursor.ts'
import { crowdIn, onlyPersonIn } from './mentioned.ts'
import { isNobodysName, isSomebodysName } from './no-person.ts'
import type { SourceState } from './source-state.ts'

/** How many lines back the subject of a sentence may still be meant, once somebody is known. */
const LINES_BACK = 3

/**
 * Reads the sentences between one speech and the next, once somebody must be found in them, and adds whom they tell of to
 * the state: those announced as a source, and subjects, by what their sentence says. It is given the article from its
 * start to its end.
 */
export class SentencesBefore {
  readonly #article: Article
  readonly #tokens: Tokens
  readonly #speakers: SpeakerResolver
  readonly #state: SourceState
  readonly #cursor: LineCursor
  /** Many people, in a sentence since the last speech: who `mereka` are. */
  #crowd: Mention | null = null
  /** Token up to which sentences were read. */
  #readTo = 0

  constructor(article: Article, speakers: SpeakerResolver, state: SourceState) {
    const { tokens } = article
    this.#article = article
    this.#tokens = tokens
    this.#speakers = speakers
    this.#state = state
    this.#cursor = new LineCursor(tokens)
  }

  get crowd(): Mention | null {
    return this.#crowd
  }

  lineOf(token: number): number {
    return this.#cursor.lineOf(token)
  }

  /** Notes that what is before token `at` has been read. */
  markRead(at: number): void {
    if (at > this.#readTo) this.#crowd = null
    this.#readTo = Math.max(this.#readTo, at)
  }

  /** Reads the sentences that were not read yet, up to token `at`. */
  readUpTo(at: number): void {
    const tokens = this.#tokens
    const lastLine = this.#cursor.lineOf(at)
    let line = this.#cursor.lineOf(this.#readTo)
    if (!this.#state.isEmpty) line = Math.max(line, lastLine - LINES_BACK)
    const sentences: Range[] = []
    for (; line <= lastLine; line++) {
      const from = tokens.lines[line]!
      const to = tokens.lines[line + 1]! - 1
      if (from >= to) continue
      const start = Math.max(from, this.#readTo)
      const end = Math.min(to, at)
      if (start >= end) continue
      const spans = this.#article.quotedSpans[line]!
      eachSentence(tokens, { from: start, to: end }, spans, (from, to) => sentences.push({ from, to }))
    }
    const nearest = this.#nearestOf(sentences)
    for (const [i, sentence] of sentences.entries()) this.#readSentence(sentence, i >= nearest)
    this.#readTo = Math.max(this.#readTo, at)
  }

  /** The first of the sentences right before the words: one about *ia* tells of whom the one before it names. */
  #nearestOf(sentences: readonly Range[]): number {
    let first = sentences.length - 1
    while (first > 0) {
      const { from, to } = sentences[first]!
      if (subjectAtHead(this.#tokens, from, to)?.mention.kind !== 'pronoun') break
      first -= 1
    }
    return first
  }

  #readSentence({ from, to }: Range, isLast: boolean): void {
    const tokens = this.#tokens
    const subject = subjectAtHead(tokens, from, to)
    this.#crowd = crowdIn(tokens, from, to) ?? this.#crowd
    const evidence = subject === null ? null : this.#evidenceFor(subject, to, isLast)
    if (evidence !== null) this.#add(subject!.mention, evidence)
    if (evidence === 'stands' || evidence === 'introduced') return
    const announced = announcedIn(tokens, from, to, this.#isPerson(subject)) ?? returnedTo(tokens, from, to)
    if (announced !== null) this.#add(announced, 'announced')
    const agent = isLast && evidence === null ? agentOfDeed(tokens, from, to) : null
    if (agent !== null && isSomebodysName(tokens, agent, this.#speakers))
      if (this.#speakers.isFirstMention(agent)) this.#add(agent, 'agent')
    if (isLast && this.#state.isEmpty) this.#addMentioned(from, to)
  }

  #isPerson(subject: SubjectAtHead | null): boolean {
    if (subject === null) return false
    const { mention } = subject
    if (VOICES.has(this.#tokens, mention.range.from)) return false
    if (mention.kind === 'name') return !isNobodysName(this.#tokens, mention, this.#speakers)
    return mention.kind === 'pronoun' || mention.kind === 'description'
  }

  /** The one person whom the sentence right before names, where nobody else is known: `Perahu milik Suroto rusak`. */
  #addMentioned(from: number, to: number): void {
    const only = onlyPersonIn(this.#tokens, from, to)
    if (only !== null && isSomebodysName(this.#tokens, only, this.#speakers)) this.#add(only, 'mentioned')
  }

  #add(mention: Mention, evidence: EvidenceName): void {
    const entity = this.#speakers.resolve(mention, this.#state.entity)
    if (entity === null || (!this.#state.isEmpty && entity.isInitials)) return
    const at = mention.range.from
    this.#state.add(entity, evidence, at, this.#cursor.lineOf(at))
  }

  /** What a subject and its predicate make of it; null where it is no candidate. */
  #evidenceFor({ mention, verb: first }: SubjectAtHead, to: number, isLast: boolean): EvidenceName | null {
    const tokens = this.#tokens
    const verb = pastModals(tokens, first)
    const state = this.#state
    if (mention.kind === 'pronoun' || mention.kind === 'document') return null
    if (mention.kind === 'name' && isNobodysName(tokens, mention, this.#speakers)) return null
    const isNear = isLast && mention.kind === 'name' && isSomebodysName(tokens, mention, this.#speakers)
    if (isNear && !state.isHeld) return 'nearest'
    const isPassive = beginsWith(tokens, verb, 'di')
    if (!isActive(tokens, verb) && (!state.isEmpty || isPassive))
      return isNear && !isPassive && this.#speakers.isFirstMention(mention) ? 'nearest' : null
    if (mention.kind === 'name' && state.isHeld && !this.#speakers.isPersonal(mention)) return null
    const isStranger = isOfStranger(tokens, mention)
    if (isStranger && (state.isHeld || onlyPersonIn(tokens, mention.range.to, to) !== null)) return null
    if (mention.kind === 'description' && !isStranger && !isA(tokens, mention.range.from, Is.role))
      return null
    // `Pebalap bisa menunjukkan kemampuannya`: any of them.
    if (mention.kind === 'description' && !mention.pointsBack && verb > first) return null
    if (mention.kind === 'organization' && !state.isEmpty) return null
    if (mention.kind === 'name' || mention.kind === 'description') {
      if (isA(tokens, verb, STANCE_OR_SPEECH) || startsToSpeak(tokens, verb)) return 'stands'
    }
    if (isIntroduced(mention)) return 'introduced'
    if (isNear && !isPassive && this.#speakers.isFirstMention(mention)) return 'nearest'
    return state.isHeld ? null : 'subject'
  }
}

/** `mereka` and its like: many, who are to be found by context. */
export function isPluralPronoun(tokens: Tokens, { range }: Mention): boolean {
  return range.to - range.from === 1 && isA(tokens, range.from, Is.groupPronoun)
}

const STANCE_OR_SPEECH = Is.standVerb | ACTIVE_VERB | Is.verbBesideMarks

/** Whether a subject has a title of its own before a full name. */
function isIntroduced({ kind, name, range }: Mention): boolean {
  return kind === 'name' && name.from > range.from && name.to - name.from > 1
}

/** `Seorang ibu menangis`: told of for the first time and without a name. */
function isOfStranger(tokens: Tokens, { kind, range }: Mention): boolean {
  return kind === 'description' && range.to - range.from > 1 && startsIndefinite(tokens, range.from)
}

/** Past what only says whether or when: `Laras tidak akan | memandang remeh lawan`. */
function pastModals(tokens: Tokens, first: number): number {
  let verb = first
  while (verb < first + MOST_MODALS && (NEGATING.has(tokens, verb) || MODALS.has(tokens, verb))) verb += 1
  return verb > first && looksActive(tokens, verb) ? verb : first
}

const MOST_MODALS = 3
const NEGATING = wordSet(NEGATORS)
const MODALS = wordSet(MODAL_WORDS)

/** An active verb: me-, ber-, or a word that takes a stand. */
function isActive(tokens: Tokens, i: number): boolean {
  return isA(tokens, i, STANCE_OR_SPEECH) || startsToSpeak(tokens, i) || looksActive(tokens, i)
}
