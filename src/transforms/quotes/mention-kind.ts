import { Is } from './lexicon.ts'
import { nameIn } from './name-run.ts'
import type { Phrase } from './phrase.ts'
import type { MentionKind } from './record.ts'
import { DAN, SALAH } from './single-words.ts'
import { pastSpeechNoun } from './speech-noun.ts'
import { isCapitalised, isEmpty, Kind, Shape, type Tokens } from './tokens.ts'
import { wordSet } from './word-set.ts'

const PARA = wordSet(['para'])

/** What a phrase is as a mention, by itself; null where it can be nobody. */
export function kindOf(tokens: Tokens, phrase: Phrase): MentionKind | null {
  const head = phrase.from
  const bits = tokens.bits[head]!
  const single = phrase.to - head === 1
  for (let i = head; i < phrase.to; i++) if (tokens.kinds[i] === Kind.account) return 'account'
  if (single && (bits & Is.pronoun) !== 0) return 'pronoun'
  if (single && (bits & Is.groupPronoun) !== 0) return 'group'
  const hasName = phrase.parts.some((part) => !isEmpty(part.name))
  const headsSmall = tokens.shapes[head] === Shape.small || tokens.shapes[head + 1] === Shape.small
  if (headsSmall && (bits & Is.documentNoun) !== 0) {
    const past = pastSpeechNoun(tokens, phrase)
    if (past >= phrase.to || past === head) return 'document'
    return sourceKind(tokens, past, phrase)
  }
  if (isBodyHeaded(tokens, phrase, head) || isAcronymHeaded(tokens, phrase)) return 'organization'
  if ((bits & Is.documentNoun) !== 0 && (bits & (Is.personNoun | Is.role | Is.name | Is.bodyNoun)) === 0)
    return 'document'
  if (isCrowd(tokens, phrase, bits)) return 'group'
  if (!isEmpty(phrase.called)) return 'name'
  if (hasName) return isDescription(tokens, phrase) ? 'description' : 'name'
  if (single && tokens.shapes[head] === Shape.capitals) return 'organization'
  if (
    single &&
    isCapitalised(tokens, head) &&
    (bits & (Is.role | Is.rank | Is.common | Is.groupNoun | Is.personNoun)) === 0
  )
    return 'organization'

  if ((bits & (Is.bodyNoun | Is.body)) !== 0 && (bits & Is.role) === 0) return 'organization'
  if (isGroup(tokens, head, bits)) return 'group'
  if ((bits & (Is.role | Is.rank | Is.personNoun | Is.honorific)) !== 0 || SALAH.has(tokens, head))
    return 'description'
  if (isCapitalised(tokens, head) && isCapitalised(tokens, head + 1) && phrase.to - head > 1)
    return 'organization'
  return null
}

/** `BPI Danantara`, `KBRI Tokyo`: an acronym of three letters leads, and no office is named. */
function isAcronymHeaded(tokens: Tokens, phrase: Phrase): boolean {
  const head = phrase.from
  if (tokens.shapes[head] !== Shape.capitals || tokens.ends[head]! - tokens.starts[head]! < 3) return false
  if ((tokens.bits[head]! & (Is.role | Is.rank | Is.honorific | Is.name)) !== 0 || phrase.parts.length > 1)
    return false
  for (let i = head; i < phrase.to; i++)
    if ((tokens.bits[i]! & (Is.role | Is.rank | Is.name)) !== 0) return false
  return true
}

/** `masyarakat Pekon Balak`, `para petani Desa X`: many, whatever name their place has. */
function isCrowd(tokens: Tokens, phrase: Phrase, bits: number): boolean {
  if ((bits & Is.groupNoun) === 0 || (bits & (Is.role | Is.name)) !== 0 || phrase.parts.length > 1)
    return false
  const { name } = phrase.parts[0]!
  if (isEmpty(name)) return false
  return (bits & Is.personNoun) === 0 || (tokens.bits[name.from - 1]! & Is.placeHead) !== 0
}

/** `pemain asal klub Mutiara ini`: a name in it, but pointing back at somebody by what they are. */
function isDescription(tokens: Tokens, phrase: Phrase): boolean {
  if (!phrase.pointsBack || phrase.parts.length > 1 || phrase.to - phrase.from < 3) return false
  return (tokens.bits[phrase.from]! & (Is.role | Is.personNoun)) !== 0
}

function isGroup(tokens: Tokens, head: number, bits: number): boolean {
  if ((bits & Is.groupNoun) === 0) return false
  if ((bits & Is.role) !== 0) return false
  return (bits & Is.personNoun) === 0 || DAN.has(tokens, head + 1)
}

function sourceKind(tokens: Tokens, past: number, phrase: Phrase): MentionKind {
  const bits = tokens.bits[past]!
  if (tokens.kinds[past] === Kind.account) return 'account'
  if ((bits & (Is.role | Is.rank | Is.honorific)) !== 0)
    return phrase.parts.some((part) => !isEmpty(part.name)) ? 'name' : 'description'
  if (((bits & Is.groupNoun) !== 0 && (bits & Is.body) === 0) || PARA.has(tokens, past - 1)) return 'group'
  if (isCapitalised(tokens, past)) {
    const name = nameIn(tokens, past, phrase.to)
    const isPerson = !isEmpty(name) && (tokens.bits[name.from]! & (Is.name | Is.weak)) !== 0
    return isPerson ? 'name' : 'organization'
  }
  if ((bits & (Is.body | Is.bodyNoun)) !== 0) return 'organization'
  return 'document'
}

/** A body's name: its first word is a body's and no office or rank stands in it. */
function isBodyHeaded(tokens: Tokens, phrase: Phrase, head: number): boolean {
  const bits = tokens.bits[head]!
  if ((bits & (Is.body | Is.placeHead | Is.bodyNoun)) === 0 || (bits & (Is.role | Is.rank | Is.name)) !== 0)
    return false
  const first = phrase.parts[0]!
  for (let i = first.from; i < first.to; i++)
    if ((tokens.bits[i]! & (Is.rank | Is.honorific)) !== 0) return false
  return phrase.parts.length === 1 || isEmpty(phrase.parts[1]!.name)
}
