import type { Change } from '../../../document/edit.ts'
import type { Lines } from '../../../document/lines.ts'
import { newsLexicon } from '../../../language/lexicon.ts'
import type { Context } from '../../../rules/context.ts'
import { cutsBeforeSmall, mayEndInWord } from './before-small.ts'
import { isCounted, touchesMarkAfter, touchesMarkBefore } from './beside-marks.ts'
import { GLUED_WORD } from './card.ts'
import { type Cuts, cutsOf, type Trust } from './cuts.ts'
import { WordEvidence } from './evidence.ts'
import { mayHaveLostSpaces } from './gate.ts'
import { type LetterRun, letterRuns } from './letter-runs.ts'
import { isCode, isNameAlone, isPartOfName } from './part-of-name.ts'

/** A word in small letters with a name glued to it. */
const SURE = /^\p{Ll}{3,}\p{Lu}\p{Ll}/u
/** Two words are so long together, in UTF-16 units. */
const SHORTEST = 8
/** Two words with capitals. */
const NAME = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u
const DIGIT = /\d/
const AMOUNT = /^\p{L}\p{Ll}{2,}Rp$/u
/** So many places where a text seems to have lost spaces are no chance. */
const ENOUGH = 2
const MANY = 3

/** The changes that put spaces between words that lost them; empty for a text without a suspect. */
export function gluedWordChanges(lines: Lines, context: Context): Change[] {
  const text = lines.toString()
  if (!mayHaveLostSpaces(text)) return []
  const evidence = new WordEvidence(
    context.title === undefined ? text : `${text}\n${context.title}`,
    newsLexicon(),
    wordsBeside(context),
  )
  const seams = letterRuns(text, Number.POSITIVE_INFINITY).filter((run) => isSuspect(text, run, evidence))
  if (seams.length === 0) return []
  // In a text that has lost spaces for certain, what alone would be doubtful is believed.
  const trust = trustIn(text, seams, evidence)
  const runs =
    trust === 'none' ? seams : letterRuns(text, SHORTEST).filter((run) => isSuspect(text, run, evidence))
  return runs.flatMap((run) => changesOf(text, run, trust, evidence, context))
}

/** The words of a text's headline and of its address, in small letters, a space before and after each. */
function wordsBeside({ title = '', url = '' }: Context): string {
  return ` ${`${title}\n${url}`.toLowerCase().replace(/[^\p{L}\d\n]+/gu, ' ')} `
}

/** How far a text is to be believed, by the places where it has lost spaces for certain. */
function trustIn(text: string, seams: readonly LetterRun[], evidence: WordEvidence): Trust {
  const found = new Set<string>()
  let isSure = false
  for (const run of seams) {
    isSure ||= SURE.test(run.word) && cutsIn(text, run, 'none', evidence).at.length > 0
    if (placesIn(text, run, 'some', evidence).length > 0) found.add(run.word)
    if (found.size >= MANY) return 'utmost'
  }
  if (isSure || found.size >= ENOUGH) return 'full'
  if (found.size === 0) return 'none'
  // One place is seen: a name and a verb that are glued are another.
  const isOneOfMore = letterRuns(text, SHORTEST).some(
    (run) => !run.hasSeam && isSuspect(text, run, evidence) && cutsBeforeSmall(run.word, evidence).length > 0,
  )
  return isOneOfMore ? 'full' : 'none'
}

/** The changes that a word needs. */
function changesOf(
  text: string,
  run: LetterRun,
  trust: Trust,
  evidence: WordEvidence,
  context: Context,
): Change[] {
  const { isDoubtful } = cutsIn(text, run, trust, evidence)
  if (isDoubtful) context.doubt(GLUED_WORD.name, run.word)
  return placesIn(text, run, trust, evidence).map((at) => ({
    start: at,
    end: at,
    replacement: ' ',
    rule: GLUED_WORD.name,
  }))
}

function cutsIn(
  text: string,
  { word, start, before }: LetterRun,
  trust: Trust,
  evidence: WordEvidence,
): Cuts {
  return cutsOf(word, { before, after: wordAfter(text, start + word.length), trust }, evidence)
}

/** Where a word, and what touches it, lost spaces. */
function placesIn(text: string, run: LetterRun, trust: Trust, evidence: WordEvidence): number[] {
  const { word, start } = run
  const end = start + word.length
  if (AMOUNT.test(word))
    return /^[ .]?\d/.test(text.slice(end, end + 2)) && evidence.isListed(word.slice(0, -2)) ? [end - 2] : []
  const { at } = cutsIn(text, run, trust, evidence)
  const places = at.map((cut) => start + cut)
  if (touchesMarkBefore(text, start, word.slice(0, at[0]), trust, evidence)) places.unshift(start)
  if (touchesMarkAfter(text, end, word.slice(at.at(-1) ?? 0), trust, evidence)) places.push(end)
  return places
}

/** How the word after a place begins, if one space parts it from there, or the figure that touches it; else nothing. */
function wordAfter(text: string, end: number): string {
  const next = text.charAt(end)
  if (next === ' ') return text.charAt(end + 1)
  return /[\d-]/.test(next) ? text.slice(end, end + 3) : ''
}

/** Whether letters may be words that lost their space. */
function isSuspect(text: string, { word, start, hasSeam }: LetterRun, evidence: WordEvidence): boolean {
  const end = start + word.length
  if (isPartOfName(text, start, end)) return false
  if (hasSeam) return !isCode(text, start, end) && !(NAME.test(word) && isNameAlone(text, start, end))
  const [before, after] = [text.charAt(start - 1), text.charAt(end)]
  // In a name with figures letters are seldom words.
  if (DIGIT.test(before) || DIGIT.test(after)) return isCounted(word, evidence)
  if (before === ')' || after === '(') return !isCode(text, start, end)
  return !evidence.isListed(word) && mayEndInWord(word, evidence)
}
