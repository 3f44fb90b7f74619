import type { SpeakerEntity } from '../speakers/entity.ts'
import { type Candidate, EVIDENCE, type EvidenceName, type Veto, type Weighed } from './evidence.ts'

/** Whom words without a name ask for: *dia* a person, *-nya* rather a person, *mereka* many, words without a cue anybody who spoke. */
export type Wanted = 'person' | 'rather a person' | 'many' | 'anybody'

/** Candidates that are remembered; a bound, and as far back as a reader remembers. */
const MOST_CANDIDATES = 12

/** Speakers before the last one that are remembered. */
const MOST_BEFORE = 3

/**
 * Who may be meant where nobody is named: everybody who spoke, was announced or was told of since, each with the evidence for
 * them. A person, a body and a crowd are kept apart, so that *dia* after a body's statement is still the person before it.
 */
export class SourceState {
  #candidates: Candidate[] = []
  #line = 0

  /** Whether somebody has spoken or was announced, who is meant until somebody else takes the word. */
  get isHeld(): boolean {
    return this.#candidates.some(({ evidence }) => HOLDING.has(evidence))
  }

  get isEmpty(): boolean {
    return this.#candidates.length === 0
  }

  /** The line in which words are looked at now: a source known by initials only does not outlast its paragraph. */
  enterLine(line: number): void {
    this.#line = line
  }

  /** Somebody speaks: who was told of before is none any more, who spoke before is remembered for a while. */
  spoke(entity: SpeakerEntity, at: number, line: number): void {
    const before: Candidate[] = []
    for (const candidate of this.#candidates) {
      if (candidate.entity === entity || !isOfSpeech(candidate.evidence)) continue
      before.push(
        candidate.evidence === 'spokeBefore' ? candidate : { ...candidate, evidence: 'spokeBefore' },
      )
    }
    if (before.length > MOST_BEFORE) before.shift()
    before.push({ entity, evidence: 'spoke', at, line })
    this.#candidates = before
  }

  /** Somebody is told of. */
  add(entity: SpeakerEntity, evidence: EvidenceName, at: number, line: number): void {
    const known = this.#candidates.findIndex((one) => one.entity === entity && one.evidence === evidence)
    if (known >= 0) this.#candidates.splice(known, 1)
    this.#candidates.push({ entity, evidence, at, line })
    if (this.#candidates.length > MOST_CANDIDATES) this.#candidates.shift()
  }

  has(entity: SpeakerEntity): boolean {
    return this.#candidates.some((one) => one.entity === entity)
  }

  /** Whether somebody spoke of late. */
  hasSpoken(entity: SpeakerEntity): boolean {
    return this.#candidates.some((one) => one.entity === entity && isOfSpeech(one.evidence))
  }

  /** The one who is meant, or null. */
  chosen(wanted: Wanted, isNamedInWords: (entity: SpeakerEntity) => boolean): Candidate | null {
    const all = this.#candidates
    let best: Candidate | null = null
    let person: Candidate | null = null
    for (let i = all.length - 1; i >= 0; i--) {
      const one = all[i]!
      if (this.#vetoOf(one, wanted, isNamedInWords) !== null) continue
      if (best === null || weightOf(one) > weightOf(best)) best = one
      if (one.entity.kind === 'person' && (person === null || weightOf(one) > weightOf(person))) person = one
    }
    const speaksForBody =
      wanted === 'rather a person' && best !== null && isOfWanted(best.entity, person?.entity)
    return speaksForBody ? person : best
  }

  /** All candidates with what speaks against them, the last one first. */
  weighed(wanted: Wanted, isNamedInWords: (entity: SpeakerEntity) => boolean): Weighed[] {
    const all = this.#candidates
    const result: Weighed[] = []
    for (let i = all.length - 1; i >= 0; i--) {
      const candidate = all[i]!
      result.push({ ...candidate, veto: this.#vetoOf(candidate, wanted, isNamedInWords) })
    }
    return result
  }

  /** Who is meant by whatever points back; a body only if nothing else is there. */
  get entity(): SpeakerEntity | null {
    return this.chosen('anybody', () => false)?.entity ?? null
  }

  /** Which person is meant by one. */
  get person(): SpeakerEntity | null {
    return this.chosen('person', () => false)?.entity ?? null
  }

  #vetoOf(
    { entity, evidence, line }: Candidate,
    wanted: Wanted,
    isNamedInWords: (entity: SpeakerEntity) => boolean,
  ): Veto | null {
    if (wanted === 'person' && entity.kind !== 'person') return 'kind'
    if (wanted === 'many' && entity.kind === 'person') return 'kind'
    if (evidence === 'agent' && wanted !== 'person' && this.isHeld) return 'kind'
    const isOnlyTold = evidence === 'subject' || evidence === 'mentioned'
    if (isOnlyTold && (entity.kind === 'group' || (wanted === 'anybody' && entity.kind !== 'person')))
      if (wanted !== 'many') return 'kind'
    if (entity.isInitials && line !== this.#line && this.#hasNamed()) return 'paragraph'
    return entity.kind === 'person' && evidence !== 'spoke' && isNamedInWords(entity) ? 'thirdPerson' : null
  }

  #hasNamed(): boolean {
    return this.#candidates.some(({ entity }) => entity.kind === 'person' && !entity.isInitials)
  }
}

/** Whoever has these keeps the word until somebody else takes it. */
const HOLDING: ReadonlySet<EvidenceName> = new Set(['announced', 'stands', 'spoke', 'spokeBefore'])

function isOfSpeech(evidence: EvidenceName): boolean {
  return evidence === 'spoke' || evidence === 'spokeBefore'
}

function weightOf({ evidence }: Candidate): number {
  return EVIDENCE[evidence].score
}

/** Whether a body is the one for which a person speaks, by the person's title. */
function isOfWanted({ kind, name }: SpeakerEntity, person: SpeakerEntity | undefined): boolean {
  return kind === 'organization' && name !== null && person?.title?.includes(name) === true
}
