import type { LineContext, Take } from '../rule.ts'

/** The first lines of a text as one string, with the way back from it to lines and columns. */
export interface HeadLines {
  readonly text: string
  /** What to take so that the string goes from the one index to the other. */
  takes(start: number, end: number): Take[]
}

/** So many lines at most are put together, and so many characters of each. */
export const MOST_HEAD_LINES = 8
export const LONGEST_HEAD = 400

/** This line and the next ones, cut off where they can hold no head any more. The rule must reach 8 lines below. */
export function headLines(context: LineContext): HeadLines {
  const whole = [context.text]
  const lines = [context.text.slice(0, LONGEST_HEAD)]
  let length = lines[0]!.length
  while (lines.length < MOST_HEAD_LINES && length < LONGEST_HEAD) {
    const next = context.line(lines.length)
    if (next === null) break
    whole.push(next)
    lines.push(next.slice(0, LONGEST_HEAD))
    length += lines.at(-1)!.length + 1
  }
  return {
    text: lines.join('\n'),
    takes(start, end) {
      const takes: Take[] = []
      let at = 0
      for (const [below, line] of lines.entries()) {
        const from = Math.max(0, start - at)
        const to = Math.min(line.length, end - at)
        at += line.length + 1
        if (line.trim() === '' || from > line.length || to <= 0 || line.slice(from, to).trim() === '')
          continue
        const leavesNothing = line.slice(0, from).trim() === '' && whole[below]!.slice(to).trim() === ''
        if (leavesNothing) takes.push({ lines: 1, below })
        else takes.push({ start: from, end: to, below })
      }
      return takes
    },
  }
}
