import type { Lines } from '../document/lines.ts'
import { FURTHEST, type Neighbour, type Place, type Rule } from './rule.ts'

/** Makes the places at which rules are asked: what a rule sees of the lines, within the reach that it states. */
export function placesIn(
  lines: Lines,
  gone: ReadonlySet<number>,
  outlet: string | null,
  doubt: (rule: string) => void,
): (line: number, rule: Rule) => Place {
  const stands = (line: number) => !gone.has(line) && !lines.isBlank(line)
  // Cursors that only ever move inward, so that asking about the edges costs one walk in all.
  let first = 0
  let last = lines.count - 1
  const firstStanding = () => {
    while (first < lines.count && !stands(first)) first += 1
    return first
  }
  const lastStanding = () => {
    while (last >= 0 && !stands(last)) last -= 1
    return last
  }
  return (line, rule) => {
    const neighbour = (step: 1 | -1): Neighbour | null => {
      const most = Math.min(FURTHEST, (step === 1 ? rule.below : rule.above) ?? 0)
      for (let distance = 1; distance <= most; distance++) {
        const other = line + step * distance
        if (other < 0 || other >= lines.count) return null
        if (stands(other)) return { text: lines.text(other), distance }
      }
      return null
    }
    return {
      text: lines.text(line),
      outlet,
      line(distance) {
        if (distance > (rule.below ?? 0) || -distance > (rule.above ?? 0))
          throw new RangeError(
            `rule ${rule.name} looks ${distance} lines away, beyond the reach that it states`,
          )
        const other = line + distance
        return other < 0 || other >= lines.count ? null : lines.text(other)
      },
      get below() {
        return neighbour(1)
      },
      get above() {
        return neighbour(-1)
      },
      get isFirst() {
        return line <= firstStanding()
      },
      get isLast() {
        return line >= lastStanding()
      },
      doubt() {
        doubt(rule.name)
        return null
      },
    }
  }
}
