/** Where the match of a sticky pattern that begins at this place ends, or the place itself if there is none. */
export function matchEndAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
