/**
 * Begins work on items as they come, on up to `most` at once, and gives what comes of each in the order of the
 * items, as soon as it and those before it are done. No item is asked for before there is room for it.
 *
 * @throws what the items or the work throw, in its turn
 */
export async function* ahead<Item, Outcome>(
  items: AsyncIterator<Item>,
  most: number,
  work: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const begun: Promise<Outcome>[] = []
  let next: Promise<Next<Item>> | null = nextOf(items)
  let fault: Fault | null = null
  while (next !== null || begun.length > 0) {
    if (next !== null && begun.length < most) {
      // An outcome that is there first goes first: the next item may be long in coming.
      const came: Next<Item> | null = await Promise.race([next, ...begun.slice(0, 1).map(becomesNull)])
      if (came === null) yield await begun.shift()!
      else if ('item' in came) {
        const outcome = work(came.item)
        outcome.catch(toldInItsTurn)
        begun.push(outcome)
        next = nextOf(items)
      } else {
        fault = came.fault
        next = null
      }
    } else yield await begun.shift()!
  }
  if (fault !== null) throw fault.error
}

interface Fault {
  readonly error: unknown
}

/** An item, or the end of them and whether an error was it. */
type Next<Item> = { readonly item: Item } | { readonly fault: Fault | null }

async function nextOf<Item>(items: AsyncIterator<Item>): Promise<Next<Item>> {
  try {
    const { value, done } = await items.next()
    return done ? { fault: null } : { item: value }
  } catch (error) {
    return { fault: { error } }
  }
}

function becomesNull(outcome: Promise<unknown>): Promise<null> {
  return outcome.then(
    () => null,
    () => null,
  )
}

function toldInItsTurn(): void {}
