import type { Sought } from './sought.ts'

/**
 * A set of literals, sought all at once: an Aho–Corasick automaton, so that the cost of a text does not depend
 * on how many literals there are. ASCII letters match in either case; no literal may hold a line end.
 */
export interface Literals extends Sought {
  /** The literals as they are sought: distinct, in ASCII small letters. */
  readonly words: readonly string[]
  /** Visits the last character of each literal with the indices in `words` of all that end there. */
  eachIn: Sought['eachIn']
}

/** Makes the automaton. Time and memory are linear in the summed length of the literals. */
export function literalsOf(literals: readonly string[]): Literals {
  const words = [...new Set(literals.map(foldAscii))].sort()
  if (words.some((word) => word === '' || /[\r\n]/.test(word)))
    throw new RangeError('a literal must hold at least one character and no line end')
  const { classOf, classes } = classesOf(words)
  const trie = trieOf(words, classOf)
  const { table, accepting, found } = automatonOf(trie, classes)
  return {
    words,
    eachIn(text, visit) {
      let state = 0
      for (let i = 0; i < text.length; i++) {
        state = table[state + classOf[text.charCodeAt(i)]!]!
        // Accepting states are numbered last: one comparison tells.
        if (state >= accepting) visit(i, found[state / classes]!)
      }
    },
  }
}

/** A word in ASCII small letters, as literals are compared. */
export function foldAscii(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/** Every UTF-16 unit's class: 0 for all that no literal holds, one class for both cases of a letter. */
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
 * The literals' common beginnings, each once, in the order of the sorted words: a node's parent stands before it.
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
 * The trie with every failure resolved, as one flat table; states are multiplied by the number of classes.
 *
 * Nodes are numbered breadth first as their parents are resolved, the accepting ones from the end of the table
 * on, so that a row is its failure's row, copied whole, and the node's own children written over it.
 */
function automatonOf({ count, firstChild, nextSibling, step, word }: Trie, classes: number) {
  const table = new Int32Array(count * classes)
  const found: (readonly number[])[] = new Array(count).fill(NOTHING)
  const order = new Int32Array(count)
  const stateOf = new Int32Array(count)
  const failure = new Int32Array(count)
  let queued = 1
  let silent = 1
  let accepting = count
  for (let i = 0; i < queued; i++) {
    const node = order[i]!
    const row = stateOf[node]! * classes
    const fallbacks = failure[node]! * classes
    if (node > 0) table.copyWithin(row, fallbacks, fallbacks + classes)
    for (let child = firstChild[node]!; child > 0; child = nextSibling[child]!) {
      const place = row + step[child]!
      // What stands here yet is the failure's own step.
      const fallback = table[place]! / classes
      const heard = found[fallback]!
      const own = word[child]!
      const state = own < 0 && heard.length === 0 ? silent++ : --accepting
      found[state] = own < 0 ? heard : [own, ...heard]
      table[place] = state * classes
      stateOf[child] = state
      failure[child] = fallback
      order[queued++] = child
    }
  }
  return { table, accepting: accepting * classes, found }
}

const NOTHING: readonly number[] = []
