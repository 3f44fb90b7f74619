import type { Span } from '../../../document/span.ts'
import type { Complement } from '../grammar/complement.ts'
import type { Mention } from '../grammar/mention.ts'
import type { QuoteType } from '../quote.ts'
import type { QuotedSpan } from '../tokens/quotation-marks.ts'
import type { Tokens } from '../tokens/tokens.ts'
import type { SpeechCue } from './cue.ts'

/** An example of what a rule finds: run as a test, printed as documentation. */
export interface SpeechExample {
  readonly text: string
  /** Every quote of the text, one a line: `content → name (title)`; ` ¦ ` between two parts of a content. */
  readonly becomes: string
}

/** What every rule of speech says about itself. */
export interface SpeechRuleCard {
  /** The name that quotes carry, before the slash. */
  readonly name: string
  /** The form of speech that it finds, in one sentence. */
  readonly form: string
  /** What it must never take for speech, in one sentence. */
  readonly never: string
  /** How sure a frame of this rule is before the speaker is known, 0 to 1, by what it was seen by. */
  readonly certainty: Readonly<Record<string, number>>
  /** At least one; each text must give the quotes that it says, one of them by this rule. */
  readonly examples: readonly SpeechExample[]
  /** Texts that look alike and in which this rule must find nothing. */
  readonly keeps: readonly string[]
  /** How often it fired on annotated articles, and how often it was right. */
  readonly evidence: string
  /** Whether the sentence may go on in a second pair of marks: `"A," kata X, "b."`. */
  readonly mayBeSplit?: boolean
  /** Whether nobody speaks where no speaker can be read; by other rules the current speaker then does. */
  readonly needsSpeaker?: boolean
}

/** A rule for words in quotation marks. */
export interface DirectRule extends SpeechRuleCard {
  /** The speech that words in marks are by this rule, or null. */
  find(place: MarkedPlace): SpeechFrame | null
}

/** A rule for reported words without marks, or with marks around a part of them. */
export interface IndirectRule extends SpeechRuleCard {
  /** The speech that the cue reports by this rule, the source that it only mentions, or null. */
  find(place: CuePlace): SpeechFrame | SourceMention | null
}

/** Words in marks, and the tokens around them that may belong to them. */
export interface MarkedPlace {
  readonly tokens: Tokens
  readonly span: QuotedSpan
  /** Tokens `[from, to)` of the line. */
  readonly from: number
  readonly to: number
  /** What is before this token belongs to the speech before. */
  readonly bound: number
  /** What is from this token on belongs to the marks after these. */
  readonly limit: number
  /** The speech before it in the line. */
  readonly previous: SpeechFrame | undefined
  /** The token after the marks, and after one comma or stop. */
  readonly next: number
  /** The cue at that token, read once for all rules; null where there is none. */
  readonly cueAfter: SpeechCue | null
}

/** A word that may report, in a sentence. */
export interface CuePlace {
  readonly tokens: Tokens
  /** The word's token. */
  readonly cue: number
  /** Tokens `[from, to)` of the sentence. */
  readonly from: number
  readonly to: number
  /** The clause of a verb, kept by the first rule that reads it. */
  clause: VerbClause | null | undefined
}

/** A verb with its subject and what it reports. */
export interface VerbClause {
  readonly subject: Mention
  readonly complement: Complement
}

/** A piece of speech in its sentence, before anybody asks who the speaker is. */
export interface SpeechFrame {
  readonly type: QuoteType
  content: Span[]
  quotedSpans: Span[]
  /** Token of the cue, or -1. */
  readonly cue: number
  readonly lemma: string
  readonly mention: Mention | null
  /** The rule that found it. */
  readonly rule: SpeechRuleCard
  /** How sure the frame itself is, before the speaker is known. */
  readonly certainty: number
  readonly malformed: 'unclosed' | 'unopened' | null
  /** Carries on the frame before it in the same breath. */
  readonly continues: boolean
  /** Whether the speaker is a `-nya` in the cue too damaged to be a mention (`sambungya`). */
  readonly hasDamagedClitic: boolean
  /** The token after all that belongs to the frame. */
  readonly to: number
  /** Token where it begins, for the order of the article. */
  readonly at: number
  /** The medium that it was taken from; never the speaker. */
  medium: Span | null
}

/** Somebody named as a source without words of theirs: `Hal itu disampaikan X`, `X menjawab keluhan`. */
export interface SourceMention {
  readonly type: 'source'
  readonly at: number
  readonly mention: Mention
}

/** What was found in an article, in the order of the text. */
export interface Speech {
  readonly frames: SpeechFrame[]
  readonly sources: SourceMention[]
}
