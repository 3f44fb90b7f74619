import { DIRECTIVE_VERBS, SELF_REPORTING_VERBS } from '../../language/reporting-verbs.ts'
import { words } from '../../language/words.ts'
import { ACTIVE, Is } from './lexicon.ts'
import { hasPredicate, looksLikeVerb } from './predicate.ts'
import { Kind, type Range, Shape, type Tokens, wordAt } from './tokens.ts'
import { type WordSet, wordSet } from './word-set.ts'

const DIRECTIVES = new Set(DIRECTIVE_VERBS)
const SELF_REPORTING = new Set(SELF_REPORTING_VERBS)
/** Verbs that hardly ever take a plain object: what stands behind them is a clause, if it has a verb at all. */
const CLAUSE_TAKERS = new Set(
  words(
    'berharap berpendapat mengharapkan mengatakan menilai menduga menganggap meyakini memperkirakan memprediksi menuturkan menambahkan berujar berkata melanjutkan menyimpulkan bilang mengaku',
  ),
)
/** Verbs whose complement is a clause even where its predicate is a noun or a figure. */
const ALWAYS_CLAUSE = new Set(words('berkata berujar mengatakan menuturkan'))
/** Begin the content and stay in it. */
const CONTENT_OPENERS = new Set(
  words('adanya agar apabila apakah bagaimana bila jika kapan kenapa mengapa siapa supaya'),
)
/** Stand before the content and are no part of it. */
export const COMPLEMENTIZERS: WordSet = wordSet(words('bahwa bahwasanya kalau'))
const WAYS = wordSet(words('jelas lagi langsung lanjut lebih pula rinci secara singkat tegas terang'))

/** How clearly what stands behind a verb is a clause: with a complementizer or comma, by its finite verb, or not at all. */
export type Clarity = 'marked' | 'finite' | 'none'

export interface Complement extends Range {
  readonly clarity: Clarity
}

/** What the verb at `cue` reports, up to `to`; clarity `none` where it is a plain object (menjelaskan kronologi). */
export function complementOf(tokens: Tokens, cue: number, to: number): Complement {
  const nothing: Complement = { from: cue + 1, to, clarity: 'none' }
  let from = cue + 1
  while (from < to && isWay(tokens, from)) from += 1
  if (from >= to) return nothing
  if (tokens.kinds[from] === Kind.comma || tokens.kinds[from] === Kind.colon)
    return from + 2 < to ? { from: from + 1, to, clarity: 'marked' } : nothing
  if (
    tokens.kinds[from] !== Kind.word &&
    tokens.kinds[from] !== Kind.number &&
    tokens.kinds[from] !== Kind.mark &&
    tokens.kinds[from] !== Kind.single
  )
    return nothing
  const first = tokens.kinds[from] === Kind.word ? wordAt(tokens, from) : ''
  if (COMPLEMENTIZERS.has(tokens, from))
    return { from: skipComma(tokens, from + 1, to), to, clarity: 'marked' }
  if (CONTENT_OPENERS.has(first)) return { from, to, clarity: 'marked' }
  const verb = wordAt(tokens, cue)
  const later = complementizerWithin(tokens, from, to)
  if (later > 0 && isBesideThePoint(tokens, from, later))
    return { from: skipComma(tokens, later + 1, to), to, clarity: 'marked' }
  if (DIRECTIVES.has(verb)) return directive(tokens, from, to, first)
  if (ALWAYS_CLAUSE.has(verb) && (tokens.bits[from]! & Is.objectNoun) === 0 && to - from > 3)
    return { from, to, clarity: 'finite' }
  if (
    SELF_REPORTING.has(verb) &&
    (tokens.bits[from]! & Is.objectNoun) === 0 &&
    first !== 'sebagai' &&
    first !== 'atas'
  ) {
    return isVerbal(tokens, from) || hasPredicate(tokens, from, to)
      ? { from, to, clarity: 'finite' }
      : nothing
  }
  if (
    first === 'untuk' ||
    first === 'kepada' ||
    first === 'soal' ||
    first === 'tentang' ||
    first === 'terkait' ||
    first === 'mengenai'
  )
    return nothing
  if (first === 'ada' || first === 'tidak' || first === 'akan') return { from, to, clarity: 'finite' }
  const isObject = (tokens.bits[from]! & Is.objectNoun) !== 0 && !CLAUSE_TAKERS.has(verb)
  return hasPredicate(tokens, from, to, isObject) ? { from, to, clarity: 'finite' } : nothing
}

function isWay(tokens: Tokens, i: number): boolean {
  return (
    tokens.kinds[i] === Kind.word &&
    tokens.shapes[i] === Shape.small &&
    WAYS.has(tokens, i) &&
    !(
      wordAt(tokens, i) === 'lebih' &&
      wordAt(tokens, i + 1) !== 'lanjut' &&
      wordAt(tokens, i + 1) !== 'rinci' &&
      wordAt(tokens, i + 1) !== 'jauh'
    )
  )
}

function skipComma(tokens: Tokens, i: number, to: number): number {
  return i < to && tokens.kinds[i] === Kind.comma ? i + 1 : i
}

const COMPLEMENTIZER_REACH = 20

function complementizerWithin(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + COMPLEMENTIZER_REACH); i++) {
    if (tokens.kinds[i] === Kind.stop) return -1
    if (tokens.kinds[i] === Kind.word && tokens.shapes[i] === Shape.small && wordAt(tokens, i) === 'bahwa')
      return i
  }
  return -1
}

/** Whether between verb and `bahwa` stands only a hearer, an occasion, a place. */
function isBesideThePoint(tokens: Tokens, from: number, to: number): boolean {
  if (
    (tokens.bits[from]! & (Is.tail | Is.time)) === 0 &&
    (tokens.bits[from]! & (Is.adverb | Is.personNoun | Is.groupNoun)) === 0
  )
    return false
  for (let i = from; i < to; i++)
    if (tokens.shapes[i] === Shape.small && (tokens.bits[i]! & ACTIVE) !== 0) return false
  return true
}

/** `meminta Kejagung agar …`, `mengimbau warga untuk …`: whom and what, if a deed is named. */
function directive(tokens: Tokens, from: number, to: number, first: string): Complement {
  const nothing: Complement = { from, to, clarity: 'none' }
  if (first === 'untuk') return to - from > 2 ? { from, to, clarity: 'marked' } : nothing
  if ((tokens.bits[from]! & Is.objectNoun) !== 0 && first !== 'kepada') return nothing
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== Kind.word || tokens.shapes[i] !== Shape.small) continue
    const word = wordAt(tokens, i)
    if (i > from && (word === 'agar' || word === 'supaya' || word === 'untuk'))
      return { from, to, clarity: 'marked' }
    if (word === 'terkait' || word === 'soal') break
  }
  return hasPredicate(tokens, from, to) ? { from, to, clarity: 'finite' } : nothing
}

function isVerbal(tokens: Tokens, i: number): boolean {
  return (
    tokens.kinds[i] === Kind.word &&
    ((tokens.bits[i]! & (Is.finite | Is.adverb)) !== 0 || looksLikeVerb(tokens, i))
  )
}
