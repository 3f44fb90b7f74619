import type { Change } from '../../../document/edit.ts'
import type { Lines } from '../../../document/lines.ts'
import { newsLexicon } from '../../../language/lexicon.ts'
import { OUTLET_NAMES } from '../../../language/page/outlets.ts'
import type { Context } from '../../../rules/context.ts'
import { mayEndInWord } from './before-small.ts'
import { GLUED_WORD } from './card.ts'
import { cutsOf } from './cuts.ts'
import { WordEvidence } from './evidence.ts'
import { type LetterRun, letterRuns } from './letter-runs.ts'

/** What every text that lost spaces has somewhere. */
const SUSPECT = /[a-z]{3}[A-Z][a-z]{2}/
/** A word in small letters with a name glued to it. */
const SURE = /^\p{Ll}{3,}\p{Lu}\p{Ll}/u
/** Two words are so long together, in UTF-16 units. */
const SHORTEST = 8
/** What is no word of a sentence if these are beside it. */
const BESIDE = /[@#_/\\=<>{}&~^|]/
const NEWSROOMS: ReadonlySet<string> = new Set(OUTLET_NAMES)
const DIGIT = /\d/
const FIGURE_BEFORE = /[\s(-]\d{2,4}$/
const FIGURE_AFTER = /^\d{2,4}(?![\p{L}\d[%])/u
const AMOUNT = /^\p{L}\p{Ll}{2,}Rp$/u

/** The changes that put spaces between words that lost them; empty for a text without a suspect. */
export function gluedWordChanges(lines: Lines, context: Context): Change[] {
  const text = lines.toString()
  if (!SUSPECT.test(text)) return []
  const evidence = new WordEvidence(
    context.title === undefined ? text : `${text}\n${context.title}`,
    newsLexicon(),
  )
  const tokens = tokensIn(text, evidence)
  // In a text that has lost spaces for certain, what alone would be doubtful is believed.
  const isDamaged = tokens.some(
    ({ word, before }) =>
      SURE.test(word) && cutsOf(word, { before, isDamaged: false }, evidence).at.length > 0,
  )
  const changes: Change[] = []
  for (const { word, start, before } of tokens) {
    if (AMOUNT.test(word)) {
      const end = start + word.length
      if (/^[ .]?\d/.test(text.slice(end, end + 2)) && evidence.isListed(word.slice(0, -2)))
        changes.push(spaceAt(end - 2))
      continue
    }
    const { at, isDoubtful } = cutsOf(word, { before, isDamaged }, evidence)
    const end = start + word.length
    if (
      FIGURE_BEFORE.test(text.slice(Math.max(0, start - 5), start)) &&
      isCounted(word.slice(0, at[0]), evidence)
    )
      changes.push(spaceAt(start))
    if (isDoubtful) context.doubt(GLUED_WORD.name, word)
    for (const cut of at) changes.push(spaceAt(start + cut))
    if (FIGURE_AFTER.test(text.slice(end, end + 5)) && isCounted(word.slice(at.at(-1) ?? 0), evidence))
      changes.push(spaceAt(end))
  }
  return changes
}

/** The runs of letters that may be words that lost their space. */
function tokensIn(text: string, evidence: WordEvidence): LetterRun[] {
  return letterRuns(text, SHORTEST).filter(({ word, start, hasSeam }) => {
    const end = start + word.length
    const hasFigure = DIGIT.test(text.charAt(start - 1)) || DIGIT.test(text.charAt(end))
    // In a name with figures letters are seldom words.
    if (hasFigure && !hasSeam) return isCounted(word, evidence) && !isPartOfName(text, start, end)
    if (!hasSeam)
      return !evidence.isListed(word) && mayEndInWord(word, evidence) && !isPartOfName(text, start, end)
    return !isPartOfName(text, start, end) && !isCode(text, start, end)
  })
}

/** Whether a word may be beside a figure of two digits or more (`tahun2024`, `2025bersama`). */
function isCounted(word: string, evidence: WordEvidence): boolean {
  return word.length > 3 && !NEWSROOMS.has(word) && evidence.isCommonIndonesian(word)
}

function spaceAt(at: number): Change {
  return { start: at, end: at, replacement: ' ', rule: GLUED_WORD.name }
}

/** So much around letters is looked at for signs of code, in UTF-16 units. */
const NEAR = 30
/** What follows a name in a program that has a value. */
const VALUE = /^: ?(?:["'{[\d]|true|false)/
const CODE = /[{}[\]=$<>]|[)"'];|["']:|\(\)/

/** Whether letters are a part of an account, an address, a file or code. */
function isPartOfName(text: string, start: number, end: number): boolean {
  const left = text.charAt(start - 1)
  const right = text.charAt(end)
  if (BESIDE.test(left) || BESIDE.test(right)) return true
  if (right === ':' && text.charAt(end + 1) === '/') return true
  return isDotted(text, start, end)
}

function isDotted(text: string, start: number, end: number): boolean {
  return (
    (text.charAt(end) === '.' && /[\p{L}\d]/u.test(text.charAt(end + 1))) ||
    (text.charAt(start - 1) === '.' && /[\p{L}\d)\]]/u.test(text.charAt(start - 2)))
  )
}

/** Whether a word with a capital inside is likely to be a name in a program. */
function isCode(text: string, start: number, end: number): boolean {
  if (VALUE.test(text.slice(end, end + 8))) return true
  return CODE.test(text.slice(Math.max(0, start - NEAR), start)) || CODE.test(text.slice(end, end + NEAR))
}
