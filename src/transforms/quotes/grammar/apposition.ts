import { Is } from '../tokens/lexicon.ts'
import { DAN, SALAH, SATU, SEORANG, YANG } from '../tokens/single-words.ts'
import {
  isA,
  isCapitalised,
  isSmallWord,
  isWord,
  Kind,
  type Range,
  Shape,
  type Tokens,
} from '../tokens/tokens.ts'
import { looksLikeVerb } from '../tokens/verb-form.ts'
import type { PhrasePart, PhrasePosition } from './noun-phrase-state.ts'
import { isNameLike } from './personal-name.ts'

/** `salah satu petani`, `salah seorang warga`: one of several persons, never one of several things. */
export function isOneOf(tokens: Tokens, salah: number): boolean {
  if (SEORANG.has(tokens, salah + 1)) return true
  return (
    SATU.has(tokens, salah + 1) && isA(tokens, salah + 2, Is.role | Is.rank | Is.personNoun | Is.groupNoun)
  )
}

/** Whether after the comma the same person goes on: a role after a name, a name after a role. */
export function isApposition(
  tokens: Tokens,
  parts: readonly PhrasePart[],
  next: number,
  place: PhrasePosition,
): boolean {
  const name = parts.find((part) => part.name.to > part.name.from)?.name
  if (endsInShortForm(tokens, parts, next) && mayFollowTitle(tokens, next)) return true
  if (name === undefined)
    return announcesName(tokens, firstToken(parts), next) && mayFollowTitle(tokens, next)
  // `kata Laras, petugas sempat terhalang`: what was said may begin so.
  if (place === 'after' && isSmallWord(tokens, next) && beginsClause(tokens, next)) return false
  if (isA(tokens, next, Is.role | Is.rank) && !isA(tokens, next, Is.place)) return true
  if (place === 'before' && isForeignOffice(tokens, next)) return true
  if (isA(tokens, next, Is.personNoun) && isSmallWord(tokens, next)) return true
  // After a cue what was said may begin so: `kata Sinta, salah satu pelaku lari`.
  if (place === 'before' && SALAH.has(tokens, next) && isOneOf(tokens, next)) return true
  if (!isCapitalised(tokens, next) || !isNameLike(tokens, next) || isA(tokens, next, Is.place)) return false
  return (
    isInstitutionOfOffice(tokens, parts, name) ||
    (hasUnlistedInstitution(tokens, parts, name) && isSetOff(tokens, next, place))
  )
}

/** Whether a predicate follows the small noun at `i` before anything ends its phrase, and no relative clause. */
function beginsClause(tokens: Tokens, i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.count, i + LONGEST_NAME); k++) {
    if (!isWord(tokens, k) || YANG.has(tokens, k)) return false
    if (!isSmallWord(tokens, k) || isA(tokens, k, Is.role | Is.personNoun)) continue
    if (isA(tokens, k, Is.adverbialOpener)) return false
    if (isA(tokens, k, Is.finite) || looksLikeVerb(tokens, k)) return true
  }
  return false
}

/** `Direktur Tirta Racing, Laras Ayu, …`: after an office words that no list of names has. */
function hasUnlistedInstitution(tokens: Tokens, parts: readonly PhrasePart[], name: Range): boolean {
  const head = firstToken(parts)
  if (parts.length !== 1 || name.from === head) return false
  if (!isA(tokens, head, Is.role | Is.titleWord) && !isSmallWord(tokens, head)) return false
  for (let i = name.from; i < name.to; i++) if (isA(tokens, i, Is.name | Is.commonNamePart)) return false
  return true
}

/** No name is longer, in words. */
const LONGEST_NAME = 8

/** Whether a name runs from here to a comma, or after a cue a whole one to the end of its phrase. */
function isSetOff(tokens: Tokens, from: number, place: PhrasePosition): boolean {
  let i = from
  while (i < from + LONGEST_NAME && isNameLike(tokens, i)) i += 1
  if (tokens.kinds[i] === Kind.comma) return true
  if (place !== 'after' || i - from < 2) return false
  if (!isWord(tokens, i)) return tokens.kinds[i] !== Kind.dot && tokens.kinds[i] !== Kind.other
  return isA(tokens, i, Is.time) || (isSmallWord(tokens, i) && isA(tokens, i, Is.adverbialOpener))
}

/** `Sinta Melani, Race Director Lari Rimba`: a foreign office whose first words no list has. */
function isForeignOffice(tokens: Tokens, next: number): boolean {
  for (let i = next; i < next + 3; i++) {
    if (!isCapitalised(tokens, i) || isA(tokens, i, Is.name | Is.place)) return false
    if (isA(tokens, i, Is.role)) return true
  }
  return false
}

/** `Koordinator Forum Siaga Air Wanasari (FSAW), Sinta`: a short form in brackets closes an institution's name, and no person's. */
function endsInShortForm(tokens: Tokens, parts: readonly PhrasePart[], next: number): boolean {
  const close = next - 2
  if (parts.length !== 1 || tokens.kinds[close] !== Kind.close || tokens.shapes[close - 1] !== Shape.capitals)
    return false
  const { from, name } = parts[0]!
  for (let i = name.from; i < name.to; i++) if (isA(tokens, i, Is.name)) return false
  for (let i = from; i < close; i++) if (isA(tokens, i, Is.role)) return true
  return false
}

/**
 * `Sekretaris Umum Gaikindo, Noergadjito`: one strange word after an office is more likely its institution. `Ekonom Universitas
 * Rimba Raya, Laras`: what is right after an institution's word is the institution's.
 */
function isInstitutionOfOffice(tokens: Tokens, parts: readonly PhrasePart[], name: Range): boolean {
  const before = name.from - 1
  if (name.from > firstToken(parts) && isWord(tokens, before) && isA(tokens, before, Is.institution))
    return isA(tokens, firstToken(parts), Is.role) && parts.length === 1
  if (
    name.to - name.from !== 1 ||
    name.from === firstToken(parts) ||
    isA(tokens, name.from, Is.name | Is.commonNamePart)
  )
    return false
  return isA(tokens, firstToken(parts), Is.role) && parts.length === 1
}

/** Whether what was read so far is a title that waits for its name. */
function announcesName(tokens: Tokens, first: number, next: number): boolean {
  return (
    isA(
      tokens,
      first,
      Is.role | Is.rank | Is.personNoun | Is.institution | Is.placeHead | Is.institutionNoun,
    ) ||
    isSmallWord(tokens, first) ||
    // Initials after `salah satu orang tua` are read better by themselves.
    (SALAH.has(tokens, first) && tokens.shapes[next] === Shape.capital)
  )
}

function mayFollowTitle(tokens: Tokens, next: number): boolean {
  if (isA(tokens, next, Is.role | Is.rank | Is.honorific)) return true
  if (!isCapitalised(tokens, next) || isA(tokens, next, Is.place)) return false
  return isNameLike(tokens, next)
}

/** `Protokol, Pers, dan Media`: a title that lists. */
export function isTitleList(
  tokens: Tokens,
  parts: readonly PhrasePart[],
  next: number,
  limit: number,
): boolean {
  if (!isCapitalised(tokens, next))
    return (
      isSmallWord(tokens, next) &&
      DAN.has(tokens, next) &&
      parts.length > 1 &&
      isCapitalised(tokens, next + 1)
    )
  if (parts.some((part) => part.name.to > part.name.from)) return false
  for (let i = next; i < Math.min(limit, next + 6); i++) {
    if (isSmallWord(tokens, i)) return DAN.has(tokens, i) && isCapitalised(tokens, i + 1)
    if (!isWord(tokens, i) && tokens.kinds[i] !== Kind.comma) return false
  }
  return false
}

/** The phrase's first token. */
function firstToken(parts: readonly PhrasePart[]): number {
  return parts[0]!.from
}
