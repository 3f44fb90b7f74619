import type { Change } from '../../document/edit.ts'
import type { Lines } from '../../document/lines.ts'
import { untilStable } from '../../document/until-stable.ts'
import { COMMON_WORDS } from '../../language/counted/common-words.ts'
import { ORDINARY_WORDS } from '../../language/counted/ordinary-words.ts'
import type { Context } from '../../rules/context.ts'
import { trimmedEnd, trimmedStart } from '../line-shape.ts'
import type { Transform } from '../transform.ts'
import { isLikeVerse, isSentence, isVerse } from './evidence.ts'
import { type TornLines, tornLinesIn } from './gather.ts'
import { JOIN_RULES, OPEN_ENDING, TORN_MARK } from './rules.ts'

/**
 * Joins lines that a sentence was torn over: around links and italics, inside brackets, before a comma alone on
 * its line. The break becomes one space, none after an opening bracket or before a closing mark.
 *
 * Must never join a heading, a list, a verse, tags, rows of a table, or across a blank line. It looks only at the
 * lines as they are, so that what was taken between them changes nothing.
 *
 * Example: `Polisi menangkap⏎Rudi Hartawan⏎di Wanasari.` becomes one line.
 */
export const join: Transform = {
  name: 'join',
  summary: 'join lines that a sentence was torn over',
  rules: JOIN_RULES,
  run(lines, context) {
    return untilStable(lines, (current) => tornBreaks(current, context))
  },
}

function tornBreaks(lines: Lines, context: Context): Change[] {
  const changes: Change[] = []
  const groups = tornLinesIn(lines, context.enabled)
  for (const [index, group] of groups.entries()) {
    const isPoem = isVerse(group.profiles) || isCouplet(group, groups[index - 1], groups[index + 1])
    // All the lines are joined if they are a sentence, else those whose break is certain by itself.
    const isWhole = !isPoem && isSentence(group.profiles)
    group.rules.forEach((rule, at) => {
      const isCertain = rule === TORN_MARK.name || (rule === OPEN_ENDING.name && !isPoem)
      if (isWhole || isCertain) changes.push(joinAt(lines, group.first + at, rule))
    })
  }
  return changes
}

/** Whether short lines that might be a sentence are right beside others of their kind: a pantun, a song. */
function isCouplet(group: TornLines, before: TornLines | undefined, after: TornLines | undefined): boolean {
  if (!group.profiles.every(isLikeVerse)) return false
  const isBelow = before !== undefined && before.first + before.profiles.length === group.first
  const isAbove = after !== undefined && group.first + group.profiles.length === after.first
  return (isBelow && before.profiles.every(isLikeVerse)) || (isAbove && after.profiles.every(isLikeVerse))
}

const KNOWN_WORDS: ReadonlySet<string> = new Set([...COMMON_WORDS, ...ORDINARY_WORDS])
const NO_SPACE_AFTER = '(['
const NO_SPACE_BEFORE = ',.;:!?)]'

function joinAt(lines: Lines, line: number, rule: string): Change {
  const above = lines.text(line)
  const below = lines.text(line + 1)
  const end = trimmedEnd(above)
  const start = trimmedStart(below)
  const hyphen = brokenWord(above.slice(0, end), below.slice(start))
  if (hyphen !== null)
    return {
      start: lines.start(line) + end - (hyphen === 'goes' ? 1 : 0),
      end: lines.start(line + 1) + start,
      replacement: '',
      rule,
    }
  const touches = NO_SPACE_AFTER.includes(above[end - 1]!) || NO_SPACE_BEFORE.includes(below[start]!)
  return {
    start: lines.start(line) + end,
    end: lines.start(line + 1) + start,
    replacement: touches ? '' : ' ',
    rule,
  }
}

const FIRST_HALF = /(\p{L}{1,20})-$/u
const SECOND_HALF = /^\p{Ll}{1,20}/u

/**
 * Whether a line ends in a word with a hyphen that goes on below: `bu-⏎pati` is one word without it, `anak-⏎anak` keeps
 * it; null if it ends in none.
 */
function brokenWord(above: string, below: string): 'goes' | 'stays' | null {
  const first = FIRST_HALF.exec(above.slice(-24))?.[1]?.toLowerCase()
  const second = SECOND_HALF.exec(below.slice(0, 24))?.[0]
  if (first === undefined || second === undefined) return null
  return first !== second && KNOWN_WORDS.has(first + second) ? 'goes' : 'stays'
}
