/**
 * A shorter input that still fails: lines, then ever smaller pieces, are left out for as long as it does.
 *
 * @param fails tells of an input, a string or Buffer, whether it fails (it may be asked a few thousand times)
 */
export async function least(input, fails) {
  let best = input
  for (let asked = 0, size = Math.ceil(best.length / 2); size >= 1 && asked < MOST_ASKED; ) {
    const before = best.length
    for (let at = 0; at < best.length && asked < MOST_ASKED; ) {
      const shorter = without(best, at, at + size)
      asked += 1
      if (await fails(shorter)) best = shorter
      else at += size
    }
    if (size > 1) size = Math.floor(size / 2)
    else if (best.length === before) break
  }
  return best
}

const MOST_ASKED = 4_000

function without(input, start, end) {
  if (typeof input === 'string') return input.slice(0, start) + input.slice(end)
  return Buffer.concat([input.subarray(0, start), input.subarray(end)])
}
