import { writerFor } from '../../src/cli/choose-writer.ts'
import { planOf } from '../../src/cli/plan.ts'
import { pourOf } from '../../src/cli/process-source.ts'
import { newTally } from '../../src/cli/run-statistics.ts'
import { chain, restore } from '../../src/index.ts'
import { encode } from '../../src/io/encoding.ts'
import { opened } from '../../src/io/source.ts'

/** What the laws of scripts/fuzz ask of, from the source. */
export const LIBRARY = { chain, restore, planOf, pourOf, opened, writerFor, newTally, encode }
