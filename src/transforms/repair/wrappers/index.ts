import { compose } from '../../../document/compose.ts'
import type { Change } from '../../../document/edit.ts'
import type { Lines } from '../../../document/lines.ts'
import type { RuleCard } from '../../../rules/rule.ts'
import { debrisReplacements, fieldReplacements } from './field.ts'
import { bytesReplacements, listReplacements } from './printed.ts'

/** The rule of all wrappers. */
export const WRAPPER: RuleCard = {
  name: 'encoding/wrapper',
  takes:
    "what a program or a file put around the whole text: `b'…'` with its escapes, a printed list of paragraphs, the marks of a CSV field; the odd mark and semicolon of a row at the very end",
  never: 'one half of a wrapper; marks that belong to the text, or code within it',
  examples: [
    {
      text: "b'WANASARI.COM, SOLO - Air surut.\\nWarga pulang ke caf\\xc3\\xa9.'",
      becomes: 'WANASARI.COM, SOLO - Air surut.\nWarga pulang ke café.',
    },
    { text: "['Air mulai surut.', 'Warga pulang.']", becomes: 'Air mulai surut.\nWarga pulang.' },
    {
      text: '"Air surut. ""Kami pulang,"" kata Bimo. Hari cerah."',
      becomes: 'Air surut. "Kami pulang," kata Bimo. Hari cerah.',
    },
    {
      text: 'Air mulai surut di Wanasari. Warga pulang.";',
      becomes: 'Air mulai surut di Wanasari. Warga pulang.',
    },
  ],
  keeps: [
    "Kelas itu mencetak b'halo' di layar.",
    "Ia menulis ['air', 'garam'] di papan.",
    '"Kami pulang. Jalan dibuka sejak Senin."',
    '"Kami pulang," kata Bimo. Hari cerah. "Besok kami kembali."',
    "b'Air mulai surut. Warga pulang ke desa.",
  ],
}

const READERS: readonly ((
  text: string,
) => readonly Pick<Change, 'start' | 'end' | 'replacement'>[] | null)[] = [
  bytesReplacements,
  listReplacements,
  fieldReplacements,
  debrisReplacements,
]

/** One wrapper within another, so many deep at most. */
const MOST_WRAPPERS = 4

/** What a wrapper begins with, or ends with: one look at the edges, for nearly no text has one. */
const BEGINS = /^(?:[bB]["']|\[["']|")/
const ENDS = /";\s*$/

/** The changes that peel every wrapper off a whole document, and the lines after them. */
export function peeled(lines: Lines): { changes: readonly Change[]; lines: Lines } {
  let changes: Change[] = []
  let current = lines
  for (let count = 0; count < MOST_WRAPPERS; count++) {
    const found = wrapperOf(current)
    if (found === null) break
    changes = compose(changes, current, found)
    current = current.edited(found)
  }
  return { changes, lines: current }
}

function wrapperOf(lines: Lines): Change[] | null {
  if (lines.count === 0 || !mayBeWrapped(lines)) return null
  const text = lines.toString()
  for (const read of READERS) {
    const found = read(text)
    if (found !== null) return found.map((one) => ({ ...one, rule: WRAPPER.name }))
  }
  return null
}

function mayBeWrapped(lines: Lines): boolean {
  if (BEGINS.test(lines.text(0).slice(0, 3))) return true
  let last = lines.count - 1
  while (last > 0 && lines.isBlank(last)) last -= 1
  return ENDS.test(lines.text(last).slice(-12))
}
