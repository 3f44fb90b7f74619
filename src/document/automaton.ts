/**
 * An automaton that finds words (Aho and Corasick, 1975): a search of a text, one step a UTF-16 unit, is at each
 * place in the state of the longest beginning of a word that ends there. It begins in state 0.
 */
export interface Automaton {
  /** The next state: at `state << shift | classOf[unit]`. */
  readonly steps: Uint16Array
  readonly shift: number
  /**
   * Every UTF-16 unit's class: one for both cases of an ASCII letter; of the units that no word holds, 0 for the usual
   * ones and one class for the others.
   */
  readonly classOf: Uint8Array
  /** The first state in which a word ends: all that follow are such states too. */
  readonly accepting: number
  /** For each state, the indices of the words that end there, the longest first; their number, for a unit that is not usual. */
  readonly ends: readonly (readonly number[])[]
  /** The length of the longest word: a search that begins so much before a place less one finds the same from there on. */
  readonly longest: number
}

/**
 * Makes the automaton of distinct words in ASCII small letters. Linear in their summed length.
 *
 * @param words sorted
 * @param usual every unit that is not listed here, nor its ASCII small or capital letter, is a word too; null for no such words
 * @throws RangeError if one is longer than 1,024 units, or they hold more than 254 different characters or 65,535
 *   beginnings
 */
export function automatonOf(words: readonly string[], usual: string | null): Automaton {
  const strange = usual === null ? [] : unusualUnits(words, usual)
  const { classOf, classes } = unitClassesOf([...words, ...strange], usual)
  const isStrange = new Set(strange)
  const all = [...new Set([...words, ...strange])].sort()
  const indexOf = new Map(words.map((word, index) => [word, index]))
  const reported = all.map((word) =>
    [indexOf.get(word) ?? [], isStrange.has(word) ? words.length : []].flat(),
  )
  const trie = trieOf(all, classOf)
  if (trie.count > MOST_STATES) throw new RangeError(`the literals have more than ${MOST_STATES} beginnings`)
  const shift = Math.ceil(Math.log2(classes))
  const longest = words.reduce((most, word) => Math.max(most, word.length), 1)
  if (longest > LONGEST_LITERAL)
    throw new RangeError(`a literal holds more than ${LONGEST_LITERAL} characters`)
  return { ...resolved(trie, reported, shift), shift, classOf, longest }
}

/** A search begins no earlier than so many units before a place. */
const LONGEST_LITERAL = 1024

/** What fits into a step: half the room of a whole number, so that the steps that most texts take stay in the nearest cache. */
const MOST_STATES = 0xffff

/** Of the units that are not usual, those that words hold, and one that stands for all others. */
function unusualUnits(words: readonly string[], usual: string): string[] {
  const common = new Set(usual.split(''))
  const strange = new Set<string>()
  for (const word of words)
    for (let i = 0; i < word.length; i++) if (!common.has(word[i]!)) strange.add(word[i]!)
  let other = 0xffff
  while (common.has(String.fromCharCode(other)) || strange.has(String.fromCharCode(other))) other -= 1
  return [...strange, String.fromCharCode(other)]
}

function unitClassesOf(
  words: readonly string[],
  usual: string | null,
): { classOf: Uint8Array; classes: number } {
  const units = new Set<number>()
  for (const word of words) for (let i = 0; i < word.length; i++) units.add(word.charCodeAt(i))
  if (units.size > 255) throw new RangeError('the literals hold more than 255 different characters')
  const order = [...units]
  const classOf = new Uint8Array(0x10000)
  if (usual !== null) {
    // The last of the words stands for all units that are neither usual nor in a word.
    classOf.fill(order.indexOf(words.at(-1)!.charCodeAt(0)) + 1)
    for (let i = 0; i < usual.length; i++) classOf[usual.charCodeAt(i)] = 0
  }
  for (const [index, unit] of order.entries()) classOf[unit] = index + 1
  for (let small = 0x61; small <= 0x7a; small++) classOf[small - 0x20] = classOf[small]!
  return { classOf, classes: units.size + 1 }
}

/**
 * The words' common beginnings, each once, in the order of the sorted words: a node's parent comes before it.
 * Every column has one number for each node; children are a linked list, 0 for none, since the root is no child.
 */
interface Trie {
  readonly count: number
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  /** The class of the character that leads to a node. */
  readonly step: Uint8Array
  /** The word that ends at a node, or -1. */
  readonly word: Int32Array
}

/** Sorted words share beginnings with the word before alone, so that none need be looked up. */
function trieOf(words: readonly string[], classOf: Uint8Array): Trie {
  let most = 1
  for (const word of words) most += word.length
  const firstChild = new Int32Array(most)
  const nextSibling = new Int32Array(most)
  const lastChild = new Int32Array(most)
  const step = new Uint8Array(most)
  const ends = new Int32Array(most).fill(-1)
  const path: number[] = [0]
  let count = 1
  let before = ''
  for (const [index, word] of words.entries()) {
    let depth = 0
    while (depth < before.length && before.charCodeAt(depth) === word.charCodeAt(depth)) depth += 1
    for (; depth < word.length; depth++) {
      const parent = path[depth]!
      if (firstChild[parent] === 0) firstChild[parent] = count
      else nextSibling[lastChild[parent]!] = count
      lastChild[parent] = count
      step[count] = classOf[word.charCodeAt(depth)]!
      path[depth + 1] = count
      count += 1
    }
    ends[path[word.length]!] = index
    before = word
  }
  return { count, firstChild, nextSibling, step, word: ends }
}

/**
 * The trie with every failure resolved, as one flat table.
 *
 * Nodes are numbered breadth first as their parents are resolved, the accepting ones from the end of the table
 * on, so that a row is its failure's row, copied whole, and the node's own children written over it.
 *
 * @param reported for each word, what its end is found as
 */
function resolved(
  { count, firstChild, nextSibling, step, word }: Trie,
  reported: readonly (readonly number[])[],
  shift: number,
) {
  const steps = new Uint16Array(count << shift)
  const ends: (readonly number[])[] = new Array(count).fill(NO_WORDS)
  const order = new Int32Array(count)
  const stateOf = new Int32Array(count)
  const failure = new Int32Array(count)
  let queued = 1
  let silent = 1
  let accepting = count
  for (let i = 0; i < queued; i++) {
    const node = order[i]!
    const row = stateOf[node]! << shift
    const fallbacks = failure[node]! << shift
    if (node > 0) steps.copyWithin(row, fallbacks, fallbacks + (1 << shift))
    for (let child = firstChild[node]!; child > 0; child = nextSibling[child]!) {
      const place = row | step[child]!
      // What is here yet is the failure's own step.
      const fallback = steps[place]!
      const inherited = ends[fallback]!
      const own = word[child]!
      const state = own < 0 && inherited.length === 0 ? silent++ : --accepting
      ends[state] = own < 0 ? inherited : [...reported[own]!, ...inherited]
      steps[place] = state
      stateOf[child] = state
      failure[child] = fallback
      order[queued++] = child
    }
  }
  return { steps, accepting, ends }
}

const NO_WORDS: readonly number[] = []
