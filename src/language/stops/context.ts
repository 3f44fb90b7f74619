/** What decides whether a stop belongs to the word before it knows of the sentence so far. */
export interface StopContext {
  readonly text: string
  /** Where the paragraph ends. */
  readonly to: number
  /** More abbreviations that never end a sentence, without their last stop. */
  readonly abbreviations: ReadonlySet<string> | null
  /** Where the present sentence begins. No decision looks further back. */
  readonly start: number
  /** Its first letter or digit, or the end of the paragraph. */
  readonly content: number
  /** The last number that began an item of a list in the present sentence, or -1. */
  item: number
}

/** A word with a stop after it. */
export interface StoppedWord {
  readonly start: number
  readonly word: string
  /** Where the text goes on after the stop, and the first letter or digit there. */
  readonly next: number
  readonly first: number
}
