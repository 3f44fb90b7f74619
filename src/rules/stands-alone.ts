/** Whether a sentence ends before and another begins behind, or the line ends. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start).trimEnd()
  if (before !== '' && !/[.!?"”:)\]…]$/.test(before)) return false
  const after = text.slice(end, end + 8).trimStart()
  return after === '' || /^["“‘'([\d\p{Lu}]/u.test(after)
}
