import type { Change } from '../document/edit.ts'
import type { Lines } from '../document/lines.ts'
import { untilStable } from '../document/until-stable.ts'
import { RULES } from '../rules/index.ts'
import { type Match, type Matcher, matcherOf } from '../rules/match.ts'
import type { Rule } from '../rules/rule.ts'
import type { InlineRemoval } from './inline-removal.ts'
import { removalChanges } from './removal.ts'
import type { Transform } from './transform.ts'

/**
 * Takes outlet furniture away: cross-links, players, ads, promo, datelines, credits, captions, page turns, tags.
 *
 * Must never take prose: where the end of a link is not certain, the whole link stays. What each rule takes and
 * must never take is written with the rule, in `src/rules`.
 *
 * Example: of `Air surut.⏎Baca juga: Banjir Rendam Desa⏎Warga pulang.` the middle line goes.
 */
export const strip: Transform = stripBy(RULES)

/** The same by other rules. */
export function stripBy(rules: readonly Rule[]): Transform {
  let made: Matcher | undefined
  /** Made when a text is first stripped: who only asks for sentences does not wait for it. */
  const matcherOfAll = () => (made ??= matcherOf(rules))
  return {
    name: 'strip',
    summary: 'take cross-links, ads, credits, datelines and other outlet furniture away',
    rules,
    searchTerms: () => matcherOfAll().searchTerms,
    run(lines, context) {
      const matcher = matcherOfAll()
      // The edges first: what frames an article is gone before its inside is looked at, and all links that say what they are
      // before those that do not.
      return untilStable(lines, (current) => {
        for (const find of [matcher.atEdges, matcher.inside, matcher.amongCapitals]) {
          const found = find(current, context)
          if (found.length > 0) return removed(current, found)
        }
        return []
      })
    },
  }
}

function removed(lines: Lines, found: readonly Match[]): Change[] {
  if (found.length === 0) return []
  const gone = new Map<number, string>()
  const cuts: InlineRemoval[] = []
  for (const { line, rule, take } of found) {
    if ('lines' in take) {
      for (let other = line; other < Math.min(line + take.lines, lines.count); other++)
        if (!gone.has(other) && !lines.isBlank(other)) gone.set(other, rule.name)
    } else cuts.push({ line, start: take.start, end: take.end, rule: rule.name })
  }
  cuts.sort((a, b) => a.line - b.line || a.start - b.start)
  return removalChanges(lines, { gone, cuts })
}
