import type { DocumentItem } from '../io/item.ts'
import { type DocumentFacts, factsOf } from '../report/document-facts.ts'
import { type Limit, MEASURE_CARDS, MEASURES, type MeasureName } from '../report/measure.ts'
import type { CommandName } from './commands.ts'
import type { Edited } from './editor.ts'
import type { OptionValues } from './options.ts'
import type { Plan } from './plan.ts'
import { UsageError } from './usage-error.ts'

/** The option that sets the limit of each measure. */
const LIMITS: Readonly<Record<MeasureName, keyof OptionValues & `most${string}`>> = {
  noisy: 'mostNoisy',
  duplicates: 'mostDuplicates',
  'repeated-lines': 'mostRepeatedLines',
  rejected: 'mostRejected',
  short: 'mostShort',
  foreign: 'mostForeign',
  glued: 'mostGlued',
  mojibake: 'mostMojibake',
}

/** The limits that were set, by measure. */
export function limitsIn(options: OptionValues): Partial<Record<MeasureName, Limit>> {
  const limits = MEASURES.map((name) => [name, options[LIMITS[name]] as Limit | null] as const)
  return Object.fromEntries(limits.filter(([, limit]) => limit !== null))
}

/**
 * What is measured: what has a limit, and with `--stats json` all that the chain can see.
 *
 * @throws UsageError if the chain lacks what a limit needs
 */
export function measuresFor(
  command: CommandName,
  options: OptionValues,
  transforms: readonly string[],
): readonly MeasureName[] {
  const limits = limitsIn(options)
  const unseen = (name: MeasureName) => {
    const { needs } = MEASURE_CARDS[name]
    return needs.length > 0 && !needs.some((transform) => transforms.includes(transform))
  }
  for (const name of MEASURES) {
    if (limits[name] !== undefined && unseen(name))
      throw new UsageError(
        `--most-${name} needs ${MEASURE_CARDS[name].needs.join(' or ')}, and -t leaves it out`,
      )
  }
  const isAll = options.stats === 'json' && (command === 'check' || command === 'clean')
  return MEASURES.filter((name) => limits[name] !== undefined || (isAll && !unseen(name)))
}

/** Looks at a document for the measures of a data set. */
export type MeasureDocument = (item: DocumentItem, result: Edited['result']) => DocumentFacts

/** What looks at documents for the measures of a plan; null if it has none. */
export async function measurerOf({ measures }: Plan): Promise<MeasureDocument | null> {
  const asked = new Set(measures)
  if (asked.size === 0) return null
  const isIndonesian = asked.has('foreign')
    ? (await import('../language/indonesian.ts')).isIndonesian
    : () => null
  return (item, result) => factsOf(item, result, asked, isIndonesian)
}
