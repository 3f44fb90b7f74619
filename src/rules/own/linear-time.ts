import { createRequire } from 'node:module'
import { OwnRuleFault } from './own-rule-fault.ts'

/** What recheck says of a regular expression, as far as it is asked here. */
interface Verdict {
  readonly status: 'safe' | 'vulnerable' | 'unknown'
  readonly complexity?: { readonly summary: string }
  readonly attack?: { readonly pattern: string }
  readonly error?: { readonly kind: string; readonly message?: string }
}
type Ask<Answer> = (source: string, flags: string, options: { timeout: number }) => Answer
interface Recheck {
  readonly check: Ask<Promise<Verdict>>
  readonly checkSync: Ask<Verdict>
}

/** In milliseconds. Nearly all patterns take a few; one about which nothing is known by then is refused. */
const OPTIONS = { timeout: 10_000 }

/** Where recheck is looked for: beside jernih itself, never beside a configuration, from which no code is to come. */
const load = createRequire(import.meta.url)

const known = new Map<string, string | null>()

/**
 * Has the verdicts on several regular expressions made at once, so that they are known when they are asked for: a thread made
 * for each that is asked about alone would take longer than all of this.
 *
 * @throws OwnRuleFault if recheck is not there
 */
export async function weigh(expressions: readonly RegExp[]): Promise<void> {
  if (expressions.length === 0) return
  const { check } = recheck()
  const asked = expressions.map(async ({ source, flags }) => {
    known.set(keyOf(source, flags), faultIn(await check(source, searched(flags), OPTIONS)))
  })
  await Promise.all(asked)
}

/**
 * Refuses a regular expression that takes more than linear time on some text: one line made for it could hold up a run for
 * years. What decides is recheck, which a user of own rules installs beside jernih; it is loaded here alone.
 *
 * @throws OwnRuleFault with the reason; also if recheck is not there or cannot tell
 */
export function refuseSlow({ source, flags }: RegExp): void {
  const key = keyOf(source, flags)
  let fault = known.get(key)
  if (fault === undefined)
    known.set(key, (fault = faultIn(recheck().checkSync(source, searched(flags), OPTIONS))))
  if (fault !== null) throw new OwnRuleFault(['pattern'], fault)
}

function keyOf(source: string, flags: string): string {
  return `/${source}/${flags}`
}

/** What is asked is how one search goes: how many there may be of a line is limited. */
function searched(flags: string): string {
  return flags.replace('g', '')
}

function faultIn({ status, complexity, attack, error }: Verdict): string | null {
  if (status === 'safe') return null
  if (status === 'vulnerable')
    return `the pattern takes ${complexity?.summary ?? 'super-linear'} time, as on ${shortened(attack?.pattern ?? 'some texts')}`
  const reason =
    error?.kind === 'timeout' ? 'it is too large' : (error?.message ?? error?.kind ?? 'it is none')
  return `whether the pattern takes linear time cannot be told: ${reason}`
}

/** So much of an attack shows how it is made, in UTF-16 units. */
const MOST_OF_ATTACK = 100

function shortened(attack: string): string {
  return attack.length > MOST_OF_ATTACK ? `${attack.slice(0, MOST_OF_ATTACK)}…` : attack
}

function recheck(): Recheck {
  try {
    return load('recheck') as Recheck
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    throw new OwnRuleFault(
      [],
      'rules of your own need recheck, which shows that a pattern takes linear time: npm install recheck',
    )
  }
}
