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

interface TrieNode {
  readonly next: Map<number, number>
  readonly ends: number[]
}

function trieOf(words: readonly string[], classOf: Uint8Array): TrieNode[] {
  const nodes: TrieNode[] = [{ next: new Map(), ends: [] }]
  for (const [index, word] of words.entries()) {
    let node = 0
    for (let i = 0; i < word.length; i++) {
      const step = classOf[word.charCodeAt(i)]!
      let following = nodes[node]!.next.get(step)
      if (following === undefined) {
        following = nodes.push({ next: new Map(), ends: [] }) - 1
        nodes[node]!.next.set(step, following)
      }
      node = following
    }
    nodes[node]!.ends.push(index)
  }
  return nodes
}

/** The trie with every failure resolved, as one flat table; states are multiplied by the number of classes. */
function automatonOf(nodes: readonly TrieNode[], classes: number) {
  const failure = new Int32Array(nodes.length)
  const order: number[] = []
  const step = Array.from(nodes, () => new Int32Array(classes))
  for (const [by, following] of nodes[0]!.next) {
    step[0]![by] = following
    order.push(following)
  }
  for (let i = 0; i < order.length; i++) {
    const node = order[i]!
    const { next, ends } = nodes[node]!
    ends.push(...nodes[failure[node]!]!.ends)
    for (let by = 1; by < classes; by++) {
      const following = next.get(by)
      const fallback = step[failure[node]!]![by]!
      if (following === undefined) step[node]![by] = fallback
      else {
        step[node]![by] = following
        failure[following] = fallback
        order.push(following)
      }
    }
  }
  const silent = nodes.map((_, node) => node).filter((node) => nodes[node]!.ends.length === 0)
  const loud = nodes.map((_, node) => node).filter((node) => nodes[node]!.ends.length > 0)
  const numbered = [...silent, ...loud]
  const numberOf = new Int32Array(nodes.length)
  for (const [number, node] of numbered.entries()) numberOf[node] = number
  const table = new Int32Array(nodes.length * classes)
  for (const [number, node] of numbered.entries())
    for (let by = 0; by < classes; by++) table[number * classes + by] = numberOf[step[node]![by]!]! * classes
  return {
    table,
    accepting: silent.length * classes,
    found: numbered.map((node) => nodes[node]!.ends as readonly number[]),
  }
}
