const NO_LINK_AFTER =
  /(?:^|[\s(])(?:dan|atau|tulisan|bertuliskan|tertulis|berbunyi|berjudul|bertajuk|kata|kolom|rubrik|tombol|menu|fitur|tautan)$/i

/**
 * Whether a link may begin at `at`: at the line's start or after a finished sentence, a title or a word that
 * it was glued to; not inside quotation marks, nor after *dan*, a comma or a word that names it.
 */
export function canBeginLink(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && /[\s\u00a0]/.test(text[before]!)) before -= 1
  if (before < 0) return true
  const last = text[before]!
  const isGlued = before === at - 1
  if (last === ',' || last === '“' || last === '‘' || last === '«' || last === "'") return false
  if (last === '"') return !(isGlued && (before === 0 || /[\s(]/.test(text[before - 1]!)))
  if (/[.!?…”’)\]:;]/.test(last)) return true
  if (/[-–—/]/.test(last)) return !isGlued
  if (NO_LINK_AFTER.test(text.slice(Math.max(0, before - 16), before + 1))) return false
  return !isInQuotation(text, before)
}

/** Whether a quotation mark has been opened in the sentence that goes on up to `at`. */
function isInQuotation(text: string, at: number): boolean {
  let straight = 0
  for (let index = at; index >= 0 && at - index < 200; index--) {
    const character = text[index]!
    if (character === '“') return true
    if (character === '”') return false
    if (/[\s\u00a0]/.test(text[index + 1] ?? ' ') && /[.!?]/.test(text[index - 1] ?? '') && character === '"')
      break
    if (character === '"') straight += 1
    if ((character === '.' || character === '?' || character === '!') && /\s/.test(text[index + 1] ?? ' '))
      break
  }
  return straight % 2 === 1
}
