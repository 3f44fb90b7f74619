import { PAGE_PHRASES, type PhraseWeight } from '../../language/page/page-phrases.ts'
import { PHRASE_CLASSES } from '../../language/page/phrase-classes.ts'
import { type Template, templatesOf } from './template.ts'

/**
 * A phrase of a page. `sure`: nobody but a page says it, so that it goes between sentences too; `anchor`: on a line of its
 * own, or at the end of the text; `edge`: on the first or last line, or beside others; `beside`: only beside others.
 */
export interface PagePhrase {
  readonly rule: string
  readonly weight: PhraseWeight
  readonly template: Template
  /** Whether it goes between sentences: always, only with its stop, or never. */
  readonly between: 'always' | 'stopped' | 'never'
}

/** Weights, the least first. */
export const RANKS: readonly PhraseWeight[] = ['beside', 'edge', 'anchor', 'sure']

/** Of these matters only a page speaks so, with a stop after it or none; anchors of the others need one. */
const PLAIN: ReadonlySet<string> = new Set([
  'furniture/comments',
  'furniture/reaction',
  'furniture/report',
  'furniture/sharing',
  'furniture/subscription',
])
/** Anchors of these end a text, or have a line of their own. */
const OF_LINES: ReadonlySet<string> = new Set([
  'cross-link/heading',
  'furniture/author',
  'furniture/rights-notice',
  'furniture/stamp',
  'media/page-player',
])

let phrases: readonly PagePhrase[] | undefined

/** All phrases; made when first asked for. */
export function pagePhrases(): readonly PagePhrase[] {
  if (phrases !== undefined) return phrases
  const compile = templatesOf(PHRASE_CLASSES)
  phrases = Object.entries(PAGE_PHRASES).flatMap(([rule, table]) =>
    Object.entries(table).flatMap(([key, texts]) => {
      const weight = key as PhraseWeight
      return texts!.map((text) => ({
        rule,
        weight,
        template: compile(text),
        between: betweenOf(rule, weight),
      }))
    }),
  )
  return phrases
}

function betweenOf(rule: string, weight: PhraseWeight): PagePhrase['between'] {
  if (weight === 'sure') return 'always'
  if (weight !== 'anchor' || OF_LINES.has(rule)) return 'never'
  return PLAIN.has(rule) ? 'always' : 'stopped'
}

/** Words of which a phrase of a rule holds one; of those only that go between sentences, if so asked. */
export function literalsOf(rule: string, isBetween: boolean): string[] {
  const those = pagePhrases().filter(
    (phrase) => phrase.rule === rule && (!isBetween || phrase.between !== 'never'),
  )
  return [...new Set(those.flatMap(({ template }) => template.literals ?? []))]
}
