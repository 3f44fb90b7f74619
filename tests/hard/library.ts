import { writerFor } from '../../src/cli/choose-writer.ts'
import { optionValues } from '../../src/cli/options.ts'
import { planOf } from '../../src/cli/plan.ts'
import { sourceProcessor } from '../../src/cli/process-source.ts'
import { newStatistics } from '../../src/cli/run-statistics.ts'
import { chain, restore } from '../../src/index.ts'
import { encode } from '../../src/io/encoding.ts'
import { opened } from '../../src/io/source.ts'

/** What the laws of scripts/fuzz ask of, from the source. */
export const LIBRARY = {
  chain,
  restore,
  planOf,
  optionValues,
  sourceProcessor,
  opened,
  writerFor,
  newStatistics,
  encode,
}
