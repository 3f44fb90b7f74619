/** Whether one letter put in, left out, changed, or two neighbours swapped make one word of the other. */
export function isOneSlip(one: string, two: string): boolean {
  let start = 0
  while (start < one.length && start < two.length && one[start] === two[start]) start += 1
  let tail = 0
  while (tail < one.length - start && tail < two.length - start && one.at(-1 - tail) === two.at(-1 - tail))
    tail += 1
  const left = one.length - start - tail
  const right = two.length - start - tail
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && one[start] === two[start + 1] && one[start + 1] === two[start]
}
