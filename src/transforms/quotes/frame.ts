import type { Span } from '../../document/span.ts'
import type { Mention } from './mention.ts'
import type { QuoteType } from './record.ts'

/** A piece of speech as it stands in its sentence, before anybody asks who the speaker is. */
export interface Frame {
  readonly type: QuoteType
  content: Span[]
  quotedSpans: Span[]
  /** Token of the cue, or -1. */
  readonly cue: number
  readonly lemma: string
  readonly mention: Mention | null
  /** How it was found, without the mention's kind. */
  readonly rule: string
  /** How sure the frame itself is, before the speaker is known. */
  readonly certainty: number
  readonly malformed: 'unclosed' | 'unopened' | null
  /** Carries on the frame before it in the same breath. */
  readonly continues: boolean
  /** The token behind all that belongs to the frame. */
  readonly to: number
  /** Token where it stands, for the order of the article. */
  readonly at: number
  via: Span | null
}

/** Somebody named as a source without words of theirs: `Hal itu disampaikan X`, `X menjawab keluhan`. */
export interface Announcement {
  readonly at: number
  readonly mention: Mention
}
