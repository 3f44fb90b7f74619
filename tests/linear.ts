import { expect } from 'vitest'

const SMALL = 60_000
const FACTOR = 4
/** Linear work grows by 4, quadratic work by 16. */
const MOST_GROWTH = 9
/** Below this many milliseconds a growth says nothing. */
const TOO_SHORT = 25
const ROUNDS = 6
/** What is compiled and loaded at first would make the small input dear, and hide that a large one is dearer than it may be. */
const WARM_RUNS = 3

/**
 * Expects that work grows no faster than its input: four times the input may cost at most nine times as much.
 * It compares processor time, the least of several rounds of each, so that a busy machine does not decide.
 *
 * @param run does the work on a text made of about so many characters
 */
export function expectLinear(piece: string, run: (text: string) => void): void {
  const text = (size: number) => piece.repeat(Math.ceil(size / piece.length))
  const small = text(SMALL)
  const large = text(SMALL * FACTOR)
  let least = Number.POSITIVE_INFINITY
  let leastLarge = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    least = Math.min(
      least,
      cost(() => run(small)),
    )
    leastLarge = Math.min(
      leastLarge,
      cost(() => run(large)),
    )
    if (leastLarge < TOO_SHORT || leastLarge < least * MOST_GROWTH) return
  }
  expect(leastLarge / least, `growth of the work on ${JSON.stringify(piece)}`).toBeLessThan(MOST_GROWTH)
}

/**
 * The same for work that is waited for, on inputs of any make: `run` works on about so many bytes.
 *
 * @param name what the message calls it
 */
export async function expectLinearWork(
  name: string,
  run: (bytes: number) => Promise<unknown>,
): Promise<void> {
  let [least, leastLarge] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let warm = 0; warm < WARM_RUNS; warm++) least = Math.min(least, await costOf(() => run(SMALL)))
  for (let round = 0; round < ROUNDS; round++) {
    least = Math.min(least, await costOf(() => run(SMALL)))
    leastLarge = Math.min(leastLarge, await costOf(() => run(SMALL * FACTOR)))
    if (leastLarge < TOO_SHORT || leastLarge < least * MOST_GROWTH) return
  }
  expect(leastLarge / least, `growth of the work on ${name}`).toBeLessThan(MOST_GROWTH)
}

async function costOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function cost(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
