/** A small letter right before a capital that begins a word or a short form. */
const SEAM = /[a-z][A-Z][A-Za-z]/
/** How the years begin that the news is full of. */
const YEARS = ['20', '19']
/** Where a bracket opens a letter may be before it, where one closes a letter may be after it. */
const BRACKETS: readonly (readonly [string, number])[] = [
  ['(', -1],
  [')', 1],
]

/**
 * Whether a text has a place where two words may have lost the space between them: a capital in mid-word, a word that
 * touches a year or a bracket. A cheap question, since nearly every text is asked it; of the words that are glued
 * before a small letter nothing is seen here.
 */
export function mayHaveLostSpaces(text: string): boolean {
  return (
    SEAM.test(text) ||
    BRACKETS.some(([bracket, side]) => touchesLetter(text, bracket, side)) ||
    YEARS.some((year) => touchesLetter(text, year, -1))
  )
}

/** Whether a letter is beside a piece of text anywhere. */
function touchesLetter(text: string, piece: string, side: number): boolean {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    const small = text.charCodeAt(at + side) | 0x20
    if (small >= 0x61 && small <= 0x7a) return true
  }
  return false
}
