import { WEEKDAYS } from '../../language/calendar.ts'
import type { LineContext, Rule, Take } from '../rule.ts'

/** A caption with its date and credit, in running text: `… 7 Oktober 2024. Tempo/Sinta Melani Tak hanya …`. */
const CREDIT =
  /\d{4}\. {1,3}(?:Dok\. )?(?:Tempo|TEMPO|Antara|ANTARA|Reuters|REUTERS|AP|AFP)(?: Foto| FOTO)?\//
const PHOTOGRAPHER = /\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,7}/uy
const ANY_CREDIT = /(?:Tempo|TEMPO|Antara|ANTARA|Reuters|REUTERS|AFP)(?: Foto| FOTO)?\/\p{Lu}/gu
const WEEKDAY = new RegExp(`^(?:${WEEKDAYS.join('|')})`)
/** In a shorter text, the captions may be the article. */
const SHORTEST_ARTICLE = 1200
const LONGEST_TEMPO_CAPTION = 420

/** What only the pages of Tempo hold. */
export const TEMPO_RULES: readonly Rule[] = [
  {
    name: 'caption/tempo',
    takes: 'in a long running text, the dated sentence before the only photographer’s credit, and the credit',
    never: 'the captions of a photo story, of which they are the text; a name whose end cannot be known',
    where: 'inline',
    literals: ['tempo/', 'antara/', 'reuters/', 'afp/', 'ap/', 'foto/'],
    take: (context) => {
      if (context.text.length < SHORTEST_ARTICLE) return null
      const credit = CREDIT.exec(context.text)
      if (credit === null || (context.text.match(ANY_CREDIT) ?? []).length > 1) return null
      return captionOf(context, credit)
    },
    examples: [
      {
        text: `${'Warga pulang. '.repeat(90)}Pawai wayang di Wanasari, 7 Oktober 2024. Tempo/Sinta Melani Tak hanya di sana.`,
        becomes: `${'Warga pulang. '.repeat(90)}Tak hanya di sana.`,
      },
    ],
    keeps: [
      'Pawai wayang di Wanasari, 7 Oktober 2024. Antara/Sinta Melani Pawai lagi di sana, 7 Oktober 2024. Warga pulang.',
    ],
    evidence: 'Fired in 5 articles; all right.',
  },
]

function captionOf(context: LineContext, credit: RegExpExecArray): Take | null {
  const { text } = context
  let start = captionSentenceStart(text, credit.index)
  if (start > 0 && WEEKDAY.test(text.slice(start, start + 10))) start = captionSentenceStart(text, start - 2)
  if (start <= 0 || credit.index - start > LONGEST_TEMPO_CAPTION) return context.doubt()
  PHOTOGRAPHER.lastIndex = credit.index + credit[0].length
  const name = PHOTOGRAPHER.exec(text)
  if (name === null) return null
  const end = photographerEnd(text, name.index, name[0])
  return end < 0 ? context.doubt() : { start, end }
}

/** Where the sentence that holds this place begins, or -1. */
function captionSentenceStart(text: string, from: number): number {
  for (let at = from; at > Math.max(1, from - LONGEST_TEMPO_CAPTION); at--) {
    if (!/[ \u00a0]/.test(text[at - 1]!) || !/[\p{Lu}"“]/u.test(text[at]!)) continue
    if (
      /(?:\p{Ll}{3}|[)\d])[.!?][”"]?[ \u00a0]+$|[.,!?][”"][ \u00a0]+$/u.test(
        text.slice(Math.max(0, at - 10), at),
      )
    )
      return at
  }
  return -1
}

/**
 * Where the photographer's name ends. It is a run of capital words, of which the last begins the next sentence if
 * a small one follows. Of a long run, what the text says elsewhere too begins the sentence.
 */
function photographerEnd(text: string, start: number, run: string): number {
  const words = run.split(' ')
  const after = text.slice(start + run.length, start + run.length + 2)
  if (after.trim() === '' || after[0] === '.') return start + run.length
  const lengthOf = (count: number) => words.slice(0, count).join(' ').length
  for (let count = 2; count < Math.min(4, words.length); count++) {
    const rest = words.slice(count).join(' ')
    if (rest.length > 5 && text.lastIndexOf(rest, start - 1) >= 0) return start + lengthOf(count)
  }
  if (words.length < 3 || words.length > 4 || !/^ \p{Ll}/u.test(after)) return -1
  return start + lengthOf(words.length - 1)
}
