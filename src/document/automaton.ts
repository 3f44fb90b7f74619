/**
 * An automaton that finds words (Aho and Corasick, 1975): a walk of a text, one step a UTF-16 unit, is at each
 * place in the state of the longest beginning of a word that ends there. It begins in state 0.
 */
export interface Automaton {
  /** The next state: at `state << shift | classOf[unit]`. */
  readonly steps: Uint16Array
  readonly shift: number
  /** Every UTF-16 unit's class: 0 for all that no word holds, one class for both cases of an ASCII letter. */
  readonly classOf: Uint8Array
  /** The first state in which a word ends: all that follow are such states too. */
  readonly accepting: number
  /** For each state, the indices of the words that end there, the longest first. */
  readonly found: readonly (readonly number[])[]
  /** The length of the longest word: a walk that begins so much before a place less one finds the same from there on. */
  readonly longest: number
}

/**
 * Makes the automaton of distinct words in ASCII small letters. Linear in their summed length.
 *
 * @param words sorted
 * @throws RangeError if one is longer than 1,024 units, or they hold more than 255 different characters or 65,535
 *   beginnings
 */
export function automatonOf(words: readonly string[]): Automaton {
  const { classOf, classes } = classesOf(words)
  const trie = trieOf(words, classOf)
  if (trie.count > MOST_STATES) throw new RangeError(`the literals have more than ${MOST_STATES} beginnings`)
  const shift = Math.ceil(Math.log2(classes))
  const longest = words.reduce((most, word) => Math.max(most, word.length), 0)
  if (longest > LONGEST_WORD) throw new RangeError(`a literal holds more than ${LONGEST_WORD} characters`)
  return { ...resolved(trie, shift), shift, classOf, longest }
}

/** A walk begins no earlier than so many units before a place. */
const LONGEST_WORD = 1024

/** What fits into a step: half the room of a whole number, so that the steps that most texts take stay in the nearest cache. */
const MOST_STATES = 0xffff

function classesOf(words: readonly string[]): { classOf: Uint8Array; classes: number } {
  const classOf = new Uint8Array(0x10000)
  let classes = 1
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i)
      if (classOf[unit] !== 0) continue
      if (classes > 255) throw new RangeError('the literals hold more than 255 different characters')
      classOf[unit] = classes
      if (unit >= 0x61 && unit <= 0x7a) classOf[unit - 0x20] = classes
      classes += 1
    }
  }
  return { classOf, classes }
}

/**
 * The words' common beginnings, each once, in the order of the sorted words: a node's parent stands before it.
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
 */
function resolved({ count, firstChild, nextSibling, step, word }: Trie, shift: number) {
  const steps = new Uint16Array(count << shift)
  const found: (readonly number[])[] = new Array(count).fill(NOTHING)
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
      // What stands here yet is the failure's own step.
      const fallback = steps[place]!
      const heard = found[fallback]!
      const own = word[child]!
      const state = own < 0 && heard.length === 0 ? silent++ : --accepting
      found[state] = own < 0 ? heard : [own, ...heard]
      steps[place] = state
      stateOf[child] = state
      failure[child] = fallback
      order[queued++] = child
    }
  }
  return { steps, accepting, found }
}

const NOTHING: readonly number[] = []
