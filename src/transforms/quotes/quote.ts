import type { Span } from '../../document/span.ts'

/** A span with the characters it holds: `text.slice(start, end) === span.text`, in UTF-16 units. */
export interface TextSpan extends Span {
  readonly text: string
}

export type QuoteType = 'direct' | 'indirect' | 'mixed'
export type Attribution = 'explicit' | 'anaphoric' | 'implicit' | 'none'
export type MentionKind =
  | 'name'
  | 'alias'
  | 'pronoun'
  | 'clitic'
  | 'description'
  | 'group'
  | 'organization'
  | 'document'
  | 'account'
export type SpeakerKind = 'person' | 'group' | 'organization' | 'account' | 'document'

/** Something somebody said, where it is, and who said it. */
export interface Quote {
  /** `q1`, `q2`, … in the order of the text. */
  readonly id: string
  readonly type: QuoteType
  /** The words without outer marks and without the comma before the closing one; parts are joined by a space. */
  readonly quotation: string
  /** One span, or two where the cue is in the middle; marks included. */
  readonly content: readonly TextSpan[]
  /** The fragments in marks of a mixed quote. */
  readonly quotedSpans: readonly TextSpan[]
  readonly cue: (TextSpan & { readonly lemma: string }) | null
  readonly speakerMention: (TextSpan & { readonly kind: MentionKind }) | null
  /** The id of a speaker, or null where nobody can be defended. */
  readonly speaker: string | null
  readonly attribution: Attribution
  /** How it was found: `cue-after/name`, `implicit`, … See docs/quotes.md. */
  readonly rule: string
  /** 0 to 1; of the direct quotes at 0.9 and more, 97 in 100 are right on the development set. */
  readonly confidence: number
  /** The quote of the same breath before it (`"A," kata X. "B."`). */
  readonly continuationOf: string | null
  readonly malformed: 'unclosed' | 'unopened' | null
  /** The medium it was taken from (dikutip dari …); never the speaker. */
  readonly via: string | null
  /** Why the speaker is who it is; only where the options ask for it. */
  readonly explanation?: Explanation
}

/** Why a quote has its speaker. */
export interface Explanation {
  /** By what the speaker was found: `named`, `spoke`, `announced`, … See docs/quotes.md. */
  readonly because: string
  /** Everybody who was weighed where nobody is named, the last one first; empty where somebody is. */
  readonly candidates: readonly SpeakerCandidate[]
}

/** Somebody who was weighed as the speaker of words that name nobody. */
export interface SpeakerCandidate {
  /** The name or description. */
  readonly speaker: string
  /** What speaks for them: `spoke`, `announced`, … */
  readonly evidence: string
  /** How much that weighs: the greatest wins, of equals the one who is nearer to the words. */
  readonly weight: number
  /** Why it cannot be them, whatever the weight: `kind`, `named`, `paragraph`; null if nothing is against them. */
  readonly veto: string | null
  /** Where the evidence is. */
  readonly place: Span
}

/** One who speaks in the document. Name, title and description are words of the text, never invented. */
export interface Speaker {
  /** `s1`, `s2`, … in the order of their first quote. */
  readonly id: string
  readonly kind: SpeakerKind
  /** The longest form of the name printed in the text; null for somebody nobody names. */
  readonly name: string | null
  readonly title: string | null
  /** For a speaker without a name: the fullest phrase that describes them. */
  readonly description: string | null
  readonly honorific: string | null
  readonly aliases: readonly string[]
  readonly mentions: readonly Span[]
  readonly quoteIds: readonly string[]
}

export interface QuoteOptions {
  /** `direct`: only words in quotation marks. Default `all`. */
  readonly quotes?: 'direct' | 'all' | undefined
  /** Leaves out quotes of less confidence. Default 0. */
  readonly minConfidence?: number | undefined
  /** Whether each quote says why it has its speaker. Default: no. */
  readonly explain?: boolean | undefined
}

export interface Quotes {
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
}
