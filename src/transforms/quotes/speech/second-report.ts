import { CONTRAST_OPENERS, REPORT_COORDINATORS } from '../../../language/function-words.ts'
import { VERBS_OF_SECOND_REPORTS } from '../../../language/verbs.ts'
import { type Complement, complementOf } from '../grammar/complement.ts'
import { hasPredicate } from '../grammar/finite-verb.ts'
import type { Mention } from '../grammar/mention.ts'
import { negatorOf } from '../grammar/negation.ts'
import { isAdverb, subjectBefore } from '../grammar/subject.ts'
import { ACTIVE_VERB } from '../tokens/lexicon.ts'
import { isA, isSmallWord, Kind, type Range, type Tokens } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import type { SpeechFrame } from './speech-rule.ts'
import { VERB_BARE_CLAUSE } from './verb-bare-clause.ts'
import { clauseSpeech, VERB_CLAUSE } from './verb-clause.ts'

/** Where a second report begins inside what looked like the words of the first. */
export interface SecondReport {
  /** The first words end before this token. */
  readonly cut: number
  /** The second verb, if it has the first one's subject; else -1: the clause after `cut` has its own. */
  readonly verb: number
  /** The first token of the second clause. */
  readonly from: number
}

const COORDINATORS = wordSet(REPORT_COORDINATORS)
const CONTRASTS = wordSet(CONTRAST_OPENERS)
const SECOND_VERBS = wordSet(VERBS_OF_SECOND_REPORTS)
const LONGEST_SUBJECT = 14

/**
 * The second of two reports in the clause after the verb at `cue`: `X menilai A dan menduga B`, `X mengatakan A, sementara
 * Y mengaku B`. Null where `X mengatakan Y mengaku B` reports a report.
 */
export function secondReport(tokens: Tokens, cue: number, to: number): SecondReport | null {
  for (let i = cue + 2; i + 2 < to; i++) {
    if (tokens.kinds[i] === Kind.mark) return null
    if (tokens.kinds[i] === Kind.comma && CONTRASTS.has(tokens, i + 1)) {
      if (hasOwnReport(tokens, i + 2, to)) return { cut: i, verb: -1, from: i + 2 }
    } else if (COORDINATORS.has(tokens, i) && isSmallWord(tokens, i)) {
      const verb = coordinatedVerb(tokens, i + 1, to)
      if (verb > 0 && SECOND_VERBS.has(tokens, verb) && hasPredicate(tokens, cue + 1, i))
        return { cut: i, verb, from: i + 1 }
    }
  }
  return null
}

/** The reporting verb that a coordinator leads to, with a clause of its own; -1 where there is none. */
export function coordinatedVerb(tokens: Tokens, from: number, to: number): number {
  let verb = from
  while (verb < to && isAdverb(tokens, verb)) verb += 1
  if (verb >= to || !isSmallWord(tokens, verb) || !isA(tokens, verb, ACTIVE_VERB)) return -1
  return complementOf(tokens, verb, to).clarity === 'none' ? -1 : verb
}

/** Whether a clause with a subject, a reporting verb and its words begins at `from`. */
function hasOwnReport(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + LONGEST_SUBJECT); i++) {
    if (tokens.kinds[i] === Kind.comma) return false
    if (!isSmallWord(tokens, i) || !isA(tokens, i, ACTIVE_VERB)) continue
    const subject = subjectBefore(tokens, i, from)
    if (subject === null || subject.range.from !== from || negatorOf(tokens, i, from) >= 0) return false
    return complementOf(tokens, i, to).clarity !== 'none'
  }
  return false
}

/** What a second verb reports, with the subject of the first. */
export function speechOfSecondVerb(
  tokens: Tokens,
  verb: number,
  { from, to }: Range,
  subject: Mention,
): SpeechFrame | null {
  const complement: Complement = complementOf(tokens, verb, to)
  const rule = complement.clarity === 'marked' ? VERB_CLAUSE : VERB_BARE_CLAUSE
  const certainty = rule.certainty[complement.clarity]!
  const place = { tokens, cue: verb, from, to, clause: undefined }
  const speech = clauseSpeech(place, { subject, complement }, rule, certainty)
  return speech.type === 'source' ? null : { ...speech, at: verb }
}
