import { DIRECTIVE_VERBS, SELF_REPORTING_VERBS } from '../../language/reporting-verbs.ts'
import { words } from '../../language/words.ts'
import { ACTIVE, Is } from './lexicon.ts'
import { isCapitalised, type Range, readPhrase, wordAt } from './phrase.ts'
import { Kind, Shape, type Tokens } from './tokens.ts'

const DIRECTIVES = new Set(DIRECTIVE_VERBS)
const SELF_REPORTING = new Set(SELF_REPORTING_VERBS)
/** Verbs that hardly ever take a plain object: what stands behind them is a clause, if it has a verb at all. */
const CLAUSE_TAKERS = new Set(
  words(
    'berharap berpendapat mengharapkan mengatakan menilai menduga menganggap meyakini memperkirakan memprediksi menuturkan menambahkan berujar berkata melanjutkan menyimpulkan bilang mengaku',
  ),
)
/** Begin the content and stay in it. */
const CONTENT_OPENERS = new Set(
  words('adanya agar apabila apakah bagaimana bila jika kapan kenapa mengapa siapa supaya'),
)
/** Stand before the content and are no part of it. */
export const COMPLEMENTIZERS: ReadonlySet<string> = new Set(words('bahwa bahwasanya kalau'))
/** After them a verb belongs to something else than the clause. */
const SUBORDINATORS = new Set(words('agar dalam dengan guna oleh sambil seraya supaya terkait untuk yang'))
const WAYS = new Set(words('jelas lagi langsung lanjut lebih pula rinci secara singkat tegas terang'))

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
  if (COMPLEMENTIZERS.has(first)) return { from: skipComma(tokens, from + 1, to), to, clarity: 'marked' }
  if (CONTENT_OPENERS.has(first)) return { from, to, clarity: 'marked' }
  const verb = wordAt(tokens, cue)
  const later = complementizerWithin(tokens, from, to)
  if (later > 0 && isBesideThePoint(tokens, from, later))
    return { from: skipComma(tokens, later + 1, to), to, clarity: 'marked' }
  if (DIRECTIVES.has(verb)) return directive(tokens, from, to, first)
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
    WAYS.has(wordAt(tokens, i)) &&
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

/** Whether a finite verb stands in `[from, to)` outside of relative and purpose clauses. */
export function hasPredicate(tokens: Tokens, from: number, to: number, isObject = false): boolean {
  let isSubordinate = false
  for (let i = from; i < to; i++) {
    const kind = tokens.kinds[i]
    if (kind === Kind.comma) {
      isSubordinate = false
      if (isObject) return false
      continue
    }
    if (kind !== Kind.word || tokens.shapes[i] !== Shape.small) continue
    const bits = tokens.bits[i]!
    const finite = (bits & Is.finite) !== 0
    if (isSubordinate) {
      if (!isObject && finite && isStrong(tokens, i)) return true
      continue
    }
    const word = wordAt(tokens, i)
    if (SUBORDINATORS.has(word)) {
      isSubordinate = word !== 'dengan' && word !== 'dalam' && word !== 'terkait' && word !== 'oleh'
      if (isObject) return false
      if (!isSubordinate) i += 1
      continue
    }
    if (finite && (!isObject || isStrong(tokens, i))) return true
    if (!isObject && looksLikeVerb(tokens, i)) return true
  }
  return false
}

function isStrong(tokens: Tokens, i: number): boolean {
  const word = wordAt(tokens, i)
  return (
    word === 'adalah' ||
    word === 'merupakan' ||
    word === 'akan' ||
    word === 'harus' ||
    word === 'tidak' ||
    word === 'belum' ||
    word === 'sudah' ||
    word === 'telah' ||
    word === 'bukan' ||
    word === 'ialah' ||
    word === 'masih'
  )
}

/** By its look: me-, ber-, di-, ter- and long enough. */
export function looksLikeVerb(tokens: Tokens, i: number): boolean {
  const start = tokens.starts[i]!
  const length = tokens.ends[i]! - start
  if (length < 5 || tokens.kinds[i] !== Kind.word || tokens.shapes[i] !== Shape.small) return false
  const bits = tokens.bits[i]!
  if ((bits & (Is.tail | Is.role | Is.opener | Is.personNoun | Is.groupNoun)) !== 0) return false
  const first = tokens.text.charCodeAt(start)
  const second = tokens.text.charCodeAt(start + 1)
  const third = tokens.text.charCodeAt(start + 2)
  if (first === 109)
    return (
      second === 101 &&
      (third === 109 || third === 110 || third === 108 || third === 114 || third === 119 || third === 121)
    )
  if (first === 98) return second === 101 && third === 114 && !isNounInBer(tokens, i)
  if (first === 100) return second === 105 && length > 5
  return first === 116 && second === 101 && third === 114 && length > 6
}

function isNounInBer(tokens: Tokens, i: number): boolean {
  const word = wordAt(tokens, i)
  return (
    word === 'bersama' ||
    word === 'berita' ||
    word === 'berbagai' ||
    word === 'beras' ||
    word === 'berkat' ||
    word === 'berikut'
  )
}

const OCCASIONS = new Set(
  words('dihubungi ditemui dikonfirmasi ditanya diwawancara diwawancarai konferensi jumpa wawancara'),
)
const STATEMENTS = new Set(
  words('keterangan keterangannya konferensi siaran rilis jumpa pernyataan pernyataannya wawancara unggahan'),
)
const HEARER_WORDS = new Set(words('wartawan awak media detikcom kompas.com reporter jurnalis para'))
const RELAYS = new Set(words('dikutip dilansir mengutip melansir disitat sebagaimana seperti'))

/** Where reported words end: before a trailing source, time, place or occasion. */
export function contentEnd(tokens: Tokens, from: number, to: number): number {
  let end = to
  for (let i = to - 1; i > from + 1; i--) {
    const kind = tokens.kinds[i]
    if (kind === Kind.comma && isTrailing(tokens, i + 1, end)) end = i
    else if (
      kind === Kind.word &&
      tokens.shapes[i] === Shape.small &&
      to - i < 40 &&
      opensTail(tokens, i, end)
    )
      end = i
  }
  while (end > from && (tokens.kinds[end - 1] === Kind.comma || tokens.kinds[end - 1] === Kind.dash)) end -= 1
  return end
}

/** Whether what follows a comma, up to the end, is no part of what was said. */
function isTrailing(tokens: Tokens, from: number, end: number): boolean {
  if (from >= end) return true
  if (tokens.kinds[from] !== Kind.word) return false
  const bits = tokens.bits[from]!
  if ((bits & Is.time) !== 0 && isCapitalised(tokens, from))
    return end - from <= 8 && endsInDate(tokens, from, end)
  if (tokens.shapes[from] !== Shape.small) return (bits & Is.place) !== 0 && end - from <= 2 && false
  const word = wordAt(tokens, from)
  if (RELAYS.has(word))
    return word !== 'seperti' && word !== 'sebagaimana'
      ? true
      : RELAYS.has(wordAt(tokens, from + 1)) || wordAt(tokens, from + 1) === 'yang'
  if ((bits & Is.speechRoot) !== 0 && (bits & Is.documentNoun) === 0)
    return speakerEnds(tokens, from + 1, end)
  if ((bits & Is.speechWithClitic) !== 0) return true
  return word === 'menurut' || word === 'menurutnya' ? speakerEnds(tokens, from + 1, end) : false
}

function endsInDate(tokens: Tokens, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (tokens.kinds[i] === Kind.number) return true
  return end - from <= 2
}

function speakerEnds(tokens: Tokens, from: number, end: number): boolean {
  const phrase = readPhrase(tokens, from, end, 'behind')
  return phrase !== null && (phrase.to >= end || end - phrase.to < 24)
}

/** `saat dihubungi …`, `kepada wartawan …`, `dalam keterangannya …` up to the end. */
function opensTail(tokens: Tokens, i: number, end: number): boolean {
  const bits = tokens.bits[i]!
  if ((bits & Is.tail) === 0 || i + 1 >= end || tokens.kinds[i + 1] !== Kind.word) return false
  const word = wordAt(tokens, i)
  const next = wordAt(tokens, i + 1)
  if (word === 'saat' || word === 'ketika' || word === 'usai' || word === 'dalam')
    return OCCASIONS.has(next) || (word === 'dalam' && STATEMENTS.has(next))
  if (word === 'kepada') return HEARER_WORDS.has(next)
  if (word === 'melalui' || word === 'lewat') return STATEMENTS.has(next)
  return false
}
