/** How much is worked on at once. */
export interface Capacity<Input> {
  /** The most that may be under way; a single item of more has the room to itself. */
  readonly most: number
  weightOf(input: Input): number
}

/**
 * Begins work on items as they come, on as many at once as there is room for, and gives what comes of each in the
 * order of the items, as soon as it and those before it are done. One item more may wait for room.
 *
 * @throws what the items or the work throw, in its turn
 */
export async function* mapInOrder<Input, Outcome>(
  inputs: AsyncIterator<Input>,
  { most, weightOf }: Capacity<Input>,
  work: (input: Input) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const begun: { readonly outcome: Promise<Outcome>; readonly weight: number }[] = []
  let taken = 0
  let waiting: Input[] = []
  let next: Promise<NextInput<Input>> | null = nextInput(inputs)
  let fault: Fault | null = null
  const begin = (input: Input) => {
    const weight = weightOf(input)
    const outcome = work(input)
    outcome.catch(toldInItsTurn)
    begun.push({ outcome, weight })
    taken += weight
    next = nextInput(inputs)
  }
  while (next !== null || waiting.length > 0 || begun.length > 0) {
    const [kept] = waiting
    if (kept !== undefined && (begun.length === 0 || taken + weightOf(kept) <= most)) {
      waiting = []
      begin(kept)
      continue
    }
    if (next !== null && kept === undefined) {
      // An outcome that is there first goes first: the next item may be long in coming.
      const first = begun.slice(0, 1).map(({ outcome }) => becomesNull(outcome))
      const came: NextInput<Input> | null = await Promise.race([next, ...first])
      if (came !== null) {
        next = null
        if ('input' in came) waiting = [came.input]
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
type NextInput<Input> = { readonly input: Input } | { readonly fault: Fault | null }

async function nextInput<Input>(inputs: AsyncIterator<Input>): Promise<NextInput<Input>> {
  try {
    const { value, done } = await inputs.next()
    return done ? { fault: null } : { input: value }
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
