import { words } from '../../language/words.ts'
import { Is } from './lexicon.ts'
import { Kind, Shape, type Tokens, wordAt } from './tokens.ts'
import { wordSet } from './word-set.ts'

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
      if (!isObject && finite && isStrong(tokens, i) && wordAt(tokens, i - 1) !== 'yang') return true
      continue
    }
    if (isObject && BAHWA.has(tokens, i)) return false
    if (i > from && TIME_OPENERS.has(tokens, i) && !isPointed(tokens, i + 1)) {
      isSubordinate = true
      continue
    }
    if (SUBORDINATORS.has(tokens, i)) {
      isSubordinate = !PREPOSITIONS.has(tokens, i)
      if (isObject) return false
      if (!isSubordinate) i += 1
      continue
    }
    if (finite && (!isObject || isStrong(tokens, i))) return true
    if (!isObject && looksLikeVerb(tokens, i)) return true
  }
  return false
}

function isPointed(tokens: Tokens, i: number): boolean {
  const word = tokens.kinds[i] === Kind.word ? wordAt(tokens, i) : ''
  return word === 'ini' || word === 'itu'
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

/** Look like verbs in ter-, di-, ber- and are none. */
const NO_VERBS = wordSet(
  words(
    'beragam berdasarkan bersejarah diagnosis dialog diantara digital dimana dimensi dinamika diplomasi diplomat direksi direktorat dirinya disiplin diskon diskusi distribusi dividen divisi terakhir terbaik terbaru terbesar terdahulu terdekat terhadap terkait terkecil terkini terlalu terlebih termasuk ternyata terobosan terpenting tersebut tersendiri tertentu tertinggi terutama',
  ),
)
/** Open a clause of time; before ini and itu they only name one (saat ini). */
const TIME_OPENERS = wordSet(words('ketika saat sebelum selepas setelah usai'))

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
  if (first === 98)
    return second === 101 && third === 114 && !isNounInBer(tokens, i) && !NO_VERBS.has(tokens, i)
  if (first === 100) return second === 105 && length > 5 && !NO_VERBS.has(tokens, i)
  return first === 116 && second === 101 && third === 114 && length > 6 && !NO_VERBS.has(tokens, i)
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

/** After them a verb belongs to something else than the clause. */
const SUBORDINATORS = wordSet(words('agar dalam dengan guna oleh sambil seraya supaya terkait untuk yang'))
/** Of these only the next word. */
const PREPOSITIONS = wordSet(words('dalam dengan oleh terkait'))
const BAHWA = wordSet(['bahwa'])
