import { OFFICE_BEGINNINGS } from '../../language/titles.ts'
import { Is } from './lexicon.ts'

const OFFICE_PREFIXES = new Set(OFFICE_BEGINNINGS)
/** Shortest word that is an office by its form. */
export const LEAST_OFFICE = 7

/** What an unlisted word is by its form: Kadispora holds an office, Kemenkomaritim is a body, Kewilayahan a field. */
export function officeByForm(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start)
  if (
    (first === 75 || first === 80) &&
    text.charCodeAt(start + 1) === 101 &&
    end - start > 7 &&
    text.startsWith('an', end - 2)
  )
    return Is.titleWord
  if (first !== 75 && first !== 87) return 0
  const beginning = text.slice(start, start + 5).toLowerCase()
  if (beginning === 'kemen') return Is.body
  return OFFICE_PREFIXES.has(beginning) ? Is.role : 0
}

/** `al-Shaief`, `el-Sisi`: a name, though its article is small. */
export function hasArabicArticle(text: string, start: number): boolean {
  const first = text[start]
  return (first === 'a' || first === 'e') && text[start + 2] === '-'
}
