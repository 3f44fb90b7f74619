import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapInOrder } from '../../src/io/map-in-order.ts'

async function* of<Item>(items: readonly Item[], pause = 0): AsyncGenerator<Item> {
  for (const item of items) {
    if (pause > 0) await wait(pause)
    yield item
  }
}

const capacity = (most: number) => ({ most, weightOf: () => 1 })

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('mapInOrder', () => {
  test('keeps the order, and never works on more than so many at once', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(4), { maxLength: 20 }),
        fc.integer({ min: 1, max: 5 }),
        async (pauses, most) => {
          let running = 0
          let highest = 0
          const outcomes = mapInOrder(of([...pauses.entries()]), capacity(most), async ([index, pause]) => {
            running += 1
            highest = Math.max(highest, running)
            await wait(pause)
            running -= 1
            return index
          })
          expect(await all(outcomes)).toEqual(pauses.map((_, index) => index))
          expect(highest).toBeLessThanOrEqual(most)
          if (most > 1 && pauses.length > 1 && pauses[0]! > 0) expect(highest).toBeGreaterThan(1)
        },
      ),
      { numRuns: 60 },
    ))
  test('holds no more than there is capacity for, but one item that needs it all', async () => {
    let taken = 0
    let highest = 0
    const sizes = [1, 9, 2, 2, 2, 1, 30, 1]
    const outcomes = mapInOrder(of(sizes), { most: 5, weightOf: (size) => size }, async (size) => {
      taken += size
      highest = Math.max(highest, size > 5 ? 0 : taken)
      await wait(2)
      taken -= size
      return size
    })
    expect(await all(outcomes)).toEqual(sizes)
    expect(highest).toBeGreaterThan(2)
    expect(highest).toBeLessThanOrEqual(5)
  })
  test('asks for an item only when the one before is under way', async () => {
    let asked = 0
    async function* items() {
      for (;;) yield asked++
    }
    let go = () => {}
    const gate = new Promise<void>((resolve) => (go = resolve))
    const outcomes = mapInOrder(items(), capacity(2), async (item) => {
      await gate
      return item
    })
    const first = outcomes.next()
    await wait(5)
    expect(asked).toBe(3)
    go()
    expect((await first).value).toBe(0)
    await outcomes.return(undefined)
  })
  test('gives what is done though no more items come yet', async () => {
    let go = () => {}
    const gate = new Promise<void>((resolve) => (go = resolve))
    async function* items() {
      yield 1
      yield 2
      await gate
      yield 3
    }
    const outcomes = mapInOrder(items(), capacity(4), async (item) => item)
    expect((await outcomes.next()).value).toBe(1)
    expect((await outcomes.next()).value).toBe(2)
    go()
    expect((await outcomes.next()).value).toBe(3)
    expect((await outcomes.next()).done).toBe(true)
  })
  test('throws what the work threw after what came before it', async () => {
    const outcomes = mapInOrder(of([1, 2, 3]), capacity(3), async (item) => {
      if (item === 2) throw new Error('two')
      await wait(5)
      return item
    })
    expect((await outcomes.next()).value).toBe(1)
    await expect(outcomes.next()).rejects.toThrow('two')
  })
  test('throws what the items threw after what came before it', async () => {
    async function* items() {
      yield 1
      throw new Error('no more')
    }
    const outcomes = mapInOrder(items(), capacity(3), async (item) => {
      await wait(5)
      return item
    })
    expect((await outcomes.next()).value).toBe(1)
    await expect(outcomes.next()).rejects.toThrow('no more')
  })
})
