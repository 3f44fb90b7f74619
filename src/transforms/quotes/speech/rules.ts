import type { QuoteOptions } from '../quote.ts'
import { ACTIVE_VERB, Is } from '../tokens/lexicon.ts'
import { isA, isSmallWord, type Tokens } from '../tokens/tokens.ts'
import { ACCORDING } from './according.ts'
import { CONTINUED_SPEECH } from './continued.ts'
import { CUE_AFTER } from './cue-after.ts'
import { CUE_AFTER_DAMAGED } from './cue-after-damaged.ts'
import { CUE_BEFORE } from './cue-before.ts'
import { IMPLICIT } from './implicit.ts'
import { NAMED_AFTER } from './named-after.ts'
import { PARENTHETIC } from './parenthetic.ts'
import { PASSIVE } from './passive.ts'
import type { DirectRule, IndirectRule, SpeechRuleCard } from './speech-rule.ts'
import { VERB_BARE_CLAUSE } from './verb-bare-clause.ts'
import { VERB_CLAUSE } from './verb-clause.ts'

/** Rules for words in marks with a cue after them, in the order in which they are tried. */
export const CUE_AFTER_RULES: readonly DirectRule[] = [CUE_AFTER, CUE_AFTER_DAMAGED]

/** Rules for other words in marks, in the order in which they are tried. */
export const OTHER_DIRECT_RULES: readonly DirectRule[] = [CUE_BEFORE, NAMED_AFTER, CONTINUED_SPEECH, IMPLICIT]

const DIRECT_RULES: readonly DirectRule[] = [...CUE_AFTER_RULES, ...OTHER_DIRECT_RULES]

const ACCORDING_RULES: readonly IndirectRule[] = [ACCORDING]
const VERB_RULES: readonly IndirectRule[] = [VERB_CLAUSE, VERB_BARE_CLAUSE]
const PASSIVE_RULES: readonly IndirectRule[] = [PASSIVE]
const BARE_CUE_RULES: readonly IndirectRule[] = [PARENTHETIC]
const NO_RULES: readonly IndirectRule[] = []

/** Words at which an indirect rule may hang. */
export const INDIRECT_CUE: number =
  Is.according | ACTIVE_VERB | Is.passive | Is.speechRoot | Is.speechWithClitic

/** The indirect rules for a word, by what kind of cue it is first of all. */
export function indirectRulesAt(tokens: Tokens, i: number): readonly IndirectRule[] {
  if (isA(tokens, i, Is.according)) return ACCORDING_RULES
  if (isA(tokens, i, ACTIVE_VERB) && isSmallWord(tokens, i)) return VERB_RULES
  if (isA(tokens, i, Is.passive)) return PASSIVE_RULES
  const isBareCue = isA(tokens, i, Is.speechRoot) && !isA(tokens, i, Is.documentNoun)
  return isBareCue || isA(tokens, i, Is.speechWithClitic) ? BARE_CUE_RULES : NO_RULES
}

/** Every rule of speech, as they are listed. */
export const SPEECH_RULES: readonly SpeechRuleCard[] = [
  ...DIRECT_RULES,
  ...VERB_RULES,
  ...ACCORDING_RULES,
  ...BARE_CUE_RULES,
  ...PASSIVE_RULES,
]

const ALL: ReadonlySet<SpeechRuleCard> = new Set(SPEECH_RULES)
const DIRECT_ALONE: ReadonlySet<SpeechRuleCard> = new Set(DIRECT_RULES)

/** The rules whose speech is asked for; what the others find still tells who is a source. */
export function rulesFor({ quotes = 'all' }: QuoteOptions): ReadonlySet<SpeechRuleCard> {
  return quotes === 'direct' ? DIRECT_ALONE : ALL
}
