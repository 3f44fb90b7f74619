import { ROLES } from '../../../language/titles.ts'
import type { SpeakerEntity } from '../speakers/entity.ts'
import type { SpeechFrame } from '../speech/speech-rule.ts'
import { Is } from '../tokens/lexicon.ts'
import { SAYA } from '../tokens/single-words.ts'
import { isA, isCapitalised, Kind, type Tokens } from '../tokens/tokens.ts'

const ROLE_WORDS = new Set(ROLES)

/**
 * Whether words name somebody as another than the one who says them: by elements of the name (`Theofilus pemain yang dewasa`)
 * or by the office after a form of address (`disampaikan Ibu Gubernur`). `Saya, Budi, …` names oneself, `Andi Sudirman` is
 * another Andi.
 */
export function namesAsAnother(
  tokens: Tokens,
  frame: SpeechFrame,
  { elements, title }: SpeakerEntity,
): boolean {
  const office = title === null ? '' : firstWordOf(title)
  for (let i = frame.at; i < frame.to; i++) {
    if (!isCapitalised(tokens, i) || !isInWords(tokens, frame, i)) continue
    const from = i
    let named = 0
    let isAnother = false
    for (; i < frame.to && isCapitalised(tokens, i); i++) {
      const word = tokens.text.slice(tokens.starts[i], tokens.ends[i])
      if (elements.includes(word)) named += word.length > 2 ? 1 : 0
      else if (i > from && isA(tokens, i - 1, Is.honorific) && word.toLowerCase() === office)
        named += ROLE_WORDS.has(office) ? 1 : 0
      else if (!isA(tokens, i, Is.honorific | Is.role | Is.rank | Is.time)) isAnother = true
    }
    if (named > 0 && !isAnother && !isOfSelf(tokens, from)) return true
  }
  return false
}

function isInWords({ starts }: Tokens, { content }: SpeechFrame, i: number): boolean {
  return content.some(({ start, end }) => start <= starts[i]! && starts[i]! < end)
}

/** `Saya, Budi`, `nama saya Budi`. */
function isOfSelf(tokens: Tokens, i: number): boolean {
  const before = tokens.kinds[i - 1] === Kind.comma ? i - 2 : i - 1
  return SAYA.has(tokens, before)
}

function firstWordOf(title: string): string {
  const space = title.indexOf(' ')
  return (space < 0 ? title : title.slice(0, space)).toLowerCase()
}
