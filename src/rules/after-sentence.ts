/** What may be between a sentence and what follows it, and what a sentence ends with. */
const GAPS = ' \u00a0\t\n-'
const ENDINGS = '.!?…"”’\')]>,●'

/** Whether nothing, or a sentence with its stop, is before this place. */
export function isAfterSentence(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && GAPS.includes(text[before]!)) before -= 1
  return before < 0 || ENDINGS.includes(text[before]!)
}
