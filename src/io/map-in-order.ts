/** How much is worked on at once. */
export interface Room<Item> {
  /** The most that may be under way; a single item of more has the room to itself. */
  readonly most: number
  weightOf(item: Item): number
}

/**
 * Begins work on items as they come, on as many at once as there is room for, and gives what comes of each in the
 * order of the items, as soon as it and those before it are done. One item more may wait for room.
 *
 * @throws what the items or the work throw, in its turn
 */
export async function* ahead<Item, Outcome>(
  items: AsyncIterator<Item>,
  { most, weightOf }: Room<Item>,
  work: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const begun: { readonly outcome: Promise<Outcome>; readonly weight: number }[] = []
  let taken = 0
  let waiting: Item[] = []
  let next: Promise<Next<Item>> | null = nextOf(items)
  let fault: Fault | null = null
  const begin = (item: Item) => {
    const weight = weightOf(item)
    const outcome = work(item)
    outcome.catch(toldInItsTurn)
    begun.push({ outcome, weight })
    taken += weight
    next = nextOf(items)
  }
  while (next !== null || waiting.length > 0 || begun.length > 0) {
    const [held] = waiting
    if (held !== undefined && (begun.length === 0 || taken + weightOf(held) <= most)) {
      waiting = []
      begin(held)
      continue
    }
    if (next !== null && held === undefined) {
      // An outcome that is there first goes first: the next item may be long in coming.
      const first = begun.slice(0, 1).map(({ outcome }) => becomesNull(outcome))
      const came: Next<Item> | null = await Promise.race([next, ...first])
      if (came !== null) {
        next = null
        if ('item' in came) waiting = [came.item]
        else fault = came.fault
        continue
      }
    }
    const { outcome, weight } = begun.shift()!
    taken -= weight
    yield await outcome
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
