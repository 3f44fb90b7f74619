import { stopWords } from './natural.ts'

/** Whether a text is Indonesian; null if it is too short to say. */
export function isIndonesian(text: string): boolean | null {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (all.length < 20) return null
  const stops = stopWords()
  return all.filter((word) => stops.has(word)).length / all.length > 0.2
}
