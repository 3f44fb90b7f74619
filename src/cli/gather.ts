import type { Writer } from '../io/writer.ts'
import type { Destinations } from './destination.ts'
import type { Plan } from './plan.ts'
import { rejectsFor } from './rejects.ts'

/** All sources go to one writer that gathers what it wants of them; nothing comes out but rejected lines. */
export async function gatherInto(writer: Writer, plan: Plan): Promise<Destinations> {
  const rejects = await rejectsFor(plan, null)
  const finish = async (): Promise<string[]> => {
    await rejects?.finish()
    return []
  }
  return {
    open: async () => ({ writer, rejects, settle: async () => void (await rejects?.settle()) }),
    async done() {},
    drop() {},
    breakOff: async () => ({ partial: [], isOver: false }),
    end: finish,
    stop: finish,
    abandon: () => rejects?.abandon(),
    rejected: () => (rejects === null ? [] : [rejects]),
  }
}
