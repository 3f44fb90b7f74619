import type { Change } from '../../document/edit.ts'
import type { Lines } from '../../document/lines.ts'
import { untilStable } from '../../document/until-stable.ts'
import type { Context } from '../../rules/context.ts'
import type { InlineRemoval } from '../inline-removal.ts'
import { endsSentence, holdsUndecodedByte } from '../line-shape.ts'
import { removalChanges } from '../removal.ts'
import type { Transform } from '../transform.ts'
import { isAllowedRepeat } from './allowed-repeats.ts'
import { commonRemovals } from './common-text.ts'
import { containerCuts } from './containers.ts'
import { type CopyKind, judgeCopy, SHORTEST_COPY } from './copies.ts'
import { EarlierSentences } from './earlier-sentences.ts'
import { type FoldedLines, foldedLinesOf } from './folded-lines.ts'
import { fingerprintOf } from './line-memory.ts'
import { CONTAINER, COPY, CORPUS, DEDUPE_RULES, NEIGHBOUR, RUN, WHOLE_TEXT } from './rules.ts'
import { echoesOf, runsOf } from './runs.ts'
import { copiesBehindDatelines, wholeTextCuts } from './whole-text.ts'

/**
 * Takes what is there twice in a document: copies of a line, long lines that are their neighbours glued together,
 * runs of lines that come again. The first copy stays. Lines are compared as they read, white space folded.
 *
 * Must never take a legitimate repeat: labels, items, answers, refrains, cells, pieces of torn sentences; nor
 * any character that is nowhere else; nor a line with a byte that is not UTF-8.
 *
 * Linear in the document: one map of its lines, and each container read once.
 */
export const dedupe: Transform = {
  name: 'dedupe',
  summary: 'drop copies of lines and lines that are their neighbours glued together',
  rules: DEDUPE_RULES,
  run(lines, context) {
    return untilStable(lines, (current) => repeatsIn(current, context, null))
  },
  remembering(enabled) {
    const earlier = enabled(COPY.name) ? new EarlierSentences() : null
    return {
      ...dedupe,
      run: (lines, context) => untilStable(lines, (current) => repeatsIn(current, context, earlier)),
      remember: (lines, part) => earlier?.remember(lines, part),
    }
  },
}

/** A sentence of one word is no run's. */
const SHORTEST_RUN_SENTENCE = 6

function repeatsIn(lines: Lines, context: Context, earlier: EarlierSentences | null): Change[] {
  if (context.common !== undefined && context.enabled(CORPUS.name)) {
    const common = commonRemovals(lines, context.common, CORPUS.name, context)
    if (common !== null) return removalChanges(lines, common)
  }
  const gone = new Map<number, string>()
  const cuts: InlineRemoval[] = []
  if (context.enabled(CONTAINER.name)) {
    for (const cut of containerCuts(lines, CONTAINER.name)) cuts.push(cut)
    // What goes in part is not compared: it reads otherwise the next time round.
    for (const { line } of cuts) gone.set(line, CONTAINER.name)
  }
  const taken = new Map<number, string>()
  if (cuts.length === 0 && context.enabled(WHOLE_TEXT.name)) {
    for (const cut of wholeTextCuts(lines, WHOLE_TEXT.name)) cuts.push(cut)
    for (const line of copiesBehindDatelines(lines)) taken.set(line, WHOLE_TEXT.name)
    if (cuts.length > 0 || taken.size > 0) return removalChanges(lines, { gone: taken, cuts })
  }
  const folded = foldedLinesOf(lines, gone)
  if (earlier !== null) takeEarlier(lines, folded, earlier, taken)
  takeCopies(folded, context, taken)
  if (cuts.length === 0 && taken.size === 0) return []
  return removalChanges(lines, { gone: taken, cuts })
}

function takeCopies(folded: FoldedLines, context: Context, taken: Map<number, string>): void {
  const { firsts, times } = repeated(folded)
  if (firsts.size === 0) return
  const copies = new Map<number, { first: number; copy: CopyKind }>()
  for (const [position, first] of firsts) {
    const text = folded.text(position)
    if (text.length < SHORTEST_COPY || holdsUndecodedByte(text)) continue
    const copy = judgeCopy(folded, position, first, times.get(text)!)
    if (copy !== null) copies.set(position, { first, copy })
  }
  for (const [position, { copy }] of copies) {
    const { name } = copy === 'neighbour' ? NEIGHBOUR : COPY
    if (context.enabled(name)) taken.set(folded.line(position), name)
  }
  if (!context.enabled(RUN.name)) return
  for (const run of [...runsOf(folded, copies), ...echoesOf(folded, firsts)])
    for (let position = run.start; position < run.end; position++) {
      const line = folded.line(position)
      if (!taken.has(line) && !holdsUndecodedByte(folded.text(position))) taken.set(line, RUN.name)
    }
}

/** The sentences that a part before this one had. Only those are remembered whose first copy need not be seen. */
function takeEarlier(
  lines: Lines,
  folded: FoldedLines,
  earlier: EarlierSentences,
  taken: Map<number, string>,
): void {
  for (let position = 0; position < folded.count; position++) {
    const line = folded.line(position)
    const fingerprint = lines.memo(line, fingerprintOf)
    if (fingerprint === null || !earlier.has(fingerprint)) continue
    if (!holdsUndecodedByte(lines.text(line)) && !isAllowedRepeat(folded, position, position, 2))
      taken.set(line, COPY.name)
  }
}

/**
 * The positions whose text is further up too, with the one right above for neighbours and else the first. Lines
 * are first compared by their beginnings; only those that begin alike are folded and compared whole.
 */
function repeated(folded: FoldedLines): { firsts: Map<number, number>; times: Map<string, number> } {
  const heads = new Map<number, number>()
  const seen = new Map<string, number>()
  const firsts = new Map<number, number>()
  const times = new Map<string, number>()
  for (let position = 0; position < folded.count; position++) {
    const head = folded.head(position)
    const alike = heads.get(head)
    if (alike === undefined) {
      heads.set(head, position)
      continue
    }
    if (alike !== COMPARED) {
      heads.set(head, COMPARED)
      seen.set(folded.text(alike), alike)
    }
    const text = folded.text(position)
    const first = seen.get(text)
    if (first === undefined) seen.set(text, position)
    else if (text.length >= SHORTEST_COPY || (text.length >= SHORTEST_RUN_SENTENCE && endsSentence(text))) {
      firsts.set(position, folded.text(position - 1) === text ? position - 1 : first)
      times.set(text, (times.get(text) ?? 1) + 1)
    }
  }
  return { firsts, times }
}

/** Marks a beginning whose first line is among those compared whole. */
const COMPARED = -1
