import { linesOf } from '../../document/lines.ts'
import { countedTexts } from '../../transforms/dedupe/common-text.ts'
import { foldSpaces } from '../../transforms/dedupe/folded-lines.ts'
import type { CountUnit } from './count-unit.ts'
import { openCounts } from './counts-file.ts'
import { type Hash64, hash64 } from './hash64.ts'
import { LineCounts } from './line-counts.ts'

/** Counts documents one by one. */
export interface TextCounts {
  add(text: string): void
  readonly lines: LineCounts
  /** Documents with any text. */
  readonly documents: number
  /** How many of them have, white space folded, the text of one before them. */
  readonly copies: number
}

/** Makes what counts in how many documents each line or sentence is. */
export async function countsOf(unit: CountUnit): Promise<TextCounts> {
  const hash = await hash64()
  const lines = new LineCounts()
  const whole = new LineCounts()
  let documents = 0
  return {
    lines,
    get documents() {
      return documents
    },
    get copies() {
      return documents - whole.distinct
    },
    add(text) {
      const folded = foldSpaces(text)
      if (folded === '') return
      documents += 1
      whole.add(hash(folded), documents)
      for (const piece of textsIn(text, unit)) lines.add(hash(piece), documents)
    },
  }
}

function* textsIn(text: string, unit: CountUnit): Generator<string> {
  const lines = linesOf(text)
  for (let line = 0; line < lines.count; line++)
    for (const { folded } of countedTexts(lines.text(line), unit)) yield folded
}

/** The commonest lines of a file of counts, whose texts are found in the documents that were counted. */
export interface CommonestTexts {
  add(text: string): void
  /** How many there are. */
  readonly wanted: number
  /** Those whose text was found, the commonest first. */
  rows(): { readonly documents: number; readonly text: string }[]
}

/** @throws InputError if the file is none of counts */
export async function textsOf(path: string, most: number): Promise<CommonestTexts> {
  const hash = await hash64()
  const reader = openCounts(path)
  const { unit } = reader.head
  const wanted = new LineCounts()
  try {
    const { fewest, places } = fewestOf(reader.entries(), most)
    // Of lines in the same number of documents those come first whose hashes do.
    let left = places
    for (const entry of reader.entries()) {
      if (entry.documents < fewest || (entry.documents === fewest && left-- <= 0)) continue
      wanted.put(entry)
    }
  } finally {
    reader.close()
  }
  const found = new Map<string, { documents: number; text: string }>()
  const keyOf = ({ low, high }: Hash64) => `${high} ${low}`
  return {
    wanted: wanted.distinct,
    add(text) {
      if (found.size === wanted.distinct) return
      for (const piece of textsIn(text, unit)) {
        const place = hash(piece)
        const documents = wanted.documentsWith(place)
        if (documents > 0 && !found.has(keyOf(place))) found.set(keyOf(place), { documents, text: piece })
      }
    },
    rows: () => [...found.values()].sort((a, b) => b.documents - a.documents || (a.text < b.text ? -1 : 1)),
  }
}

/** How many documents the last of the `most` commonest lines is in, and how many of those that are in so many have a place. */
function fewestOf(
  entries: Iterable<{ readonly documents: number }>,
  most: number,
): { fewest: number; places: number } {
  const lines = new Map<number, number>()
  for (const { documents } of entries) lines.set(documents, (lines.get(documents) ?? 0) + 1)
  let places = most
  for (const [documents, count] of [...lines].sort(([a], [b]) => b - a)) {
    if (count >= places) return { fewest: documents, places }
    places -= count
  }
  return { fewest: 0, places: 0 }
}
