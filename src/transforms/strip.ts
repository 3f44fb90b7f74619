import type { Change } from '../document/edit.ts'
import type { Lines } from '../document/lines.ts'
import { settle } from '../document/settle.ts'
import { RULES } from '../rules/index.ts'
import { type Matcher, matcherOf } from '../rules/match.ts'
import { type Cut, removalChanges } from './removal.ts'
import type { Context, Transform } from './transform.ts'

/**
 * Takes outlet furniture away: cross-links, players, ads, promo, datelines, credits, captions, page turns, tags.
 *
 * Must never take prose: where the end of a link cannot be told, the whole link stays. What each rule takes and
 * must never take stands with the rule, in `src/rules`.
 *
 * Example: of `Air surut.⏎Baca juga: Banjir Rendam Desa⏎Warga pulang.` the middle line goes.
 */
export const strip: Transform = {
  name: 'strip',
  summary: 'take cross-links, ads, credits, datelines and other outlet furniture away',
  rules: RULES,
  changes(lines, context) {
    const matcher = matcherFor(context)
    let doubtful: string[] = []
    const changes = settle(lines, (current) => {
      doubtful = []
      return pass(current, matcher, context.outlet, doubtful)
    })
    for (const rule of doubtful) context.doubt(rule)
    return changes
  },
}

/** One matcher for each choice of outlet and switched-off rules: there are few, and runs are long. */
const matchers = new WeakMap<Context['enabled'], Map<string | null, Matcher>>()

function matcherFor(context: Context): Matcher {
  let byOutlet = matchers.get(context.enabled)
  if (byOutlet === undefined) matchers.set(context.enabled, (byOutlet = new Map()))
  let matcher = byOutlet.get(context.outlet)
  if (matcher === undefined) {
    const fits = RULES.filter(
      (rule) => context.enabled(rule.name) && (rule.outlet === undefined || rule.outlet === context.outlet),
    )
    byOutlet.set(context.outlet, (matcher = matcherOf(fits)))
  }
  return matcher
}

function pass(lines: Lines, matcher: Matcher, outlet: string | null, doubtful: string[]): Change[] {
  const found = matcher.matches(lines, outlet, (rule) => doubtful.push(rule))
  if (found.length === 0) return []
  const gone = new Map<number, string>()
  const cuts: Cut[] = []
  for (const { line, rule, take } of found) {
    if ('lines' in take) {
      for (let other = line; other < Math.min(line + take.lines, lines.count); other++)
        if (!gone.has(other) && !lines.isBlank(other)) gone.set(other, rule.name)
    } else cuts.push({ line, start: take.start, end: take.end, rule: rule.name })
  }
  cuts.sort((a, b) => a.line - b.line || a.start - b.start)
  return removalChanges(lines, { gone, cuts })
}
