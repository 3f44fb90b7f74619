import { attribute } from './attribution/attribute.ts'
import { learnWords } from './grammar/article-words.ts'
import { toQuotes } from './output/to-quotes.ts'
import type { QuoteOptions, Quotes } from './quote.ts'
import { findSpeech } from './speech/find-speech.ts'
import { rulesFor } from './speech/rules.ts'
import { pairQuotationMarks } from './tokens/quotation-marks.ts'
import { tokenize } from './tokens/tokenize.ts'

export { quotesExplained } from './output/explained.ts'
export { quotesByLine, quotesBySpeaker } from './output/format.ts'
export type {
  Attribution,
  Explanation,
  MentionKind,
  Quote,
  QuoteOptions,
  Quotes,
  QuoteType,
  Speaker,
  SpeakerCandidate,
  SpeakerKind,
  TextSpan,
} from './quote.ts'
export { SPEECH_RULES } from './speech/rules.ts'
export type { SpeechExample, SpeechRuleCard } from './speech/speech-rule.ts'

/**
 * The quoted speech of an article and who said it.
 *
 * @param text one article; a paragraph is a line. Never changed
 * @returns quotes in the order of the text and the speakers in the order of their first quote; every offset is
 * in UTF-16 units of `text`
 */
export function quotes(text: string, options: QuoteOptions = {}): Quotes {
  const tokens = tokenize(text)
  learnWords(tokens)
  const article = pairQuotationMarks(tokens)
  const speech = findSpeech(article, rulesFor(options))
  const attributed = attribute(article, speech, options.explain)
  return toQuotes(article, attributed, options)
}
