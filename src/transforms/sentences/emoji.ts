/** The place behind the emoji that stand at `at`, joiners and selectors included; `at` itself if there is none. */
export function skipEmoji(text: string, at: number, limit: number): number {
  let place = at
  while (place < limit) {
    const code = text.charCodeAt(place)
    if (code >= 0xd83c && code <= 0xd83e && place + 1 < limit) place += 2
    else if ((code >= 0x2600 && code <= 0x27bf) || code === 0x2b50) place++
    else if (place > at && (code === 0xfe0f || code === 0x200d)) place++
    else break
  }
  return place
}
