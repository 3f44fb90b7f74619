import type { Hash } from 'node:crypto'

export interface Fed {
  readonly status: number | string
  readonly seconds: number | null
  readonly memory: number | null
  readonly stderr: string
  readonly went: number
  readonly wentHash: string
  readonly came: number
  readonly cameHash: string
  readonly out: Buffer
  readonly hash: Hash
  readonly lines: number
}
export function fed(
  args: readonly string[],
  chunks: Iterable<Buffer> | AsyncIterable<Buffer>,
  options?: { limit?: number; keep?: boolean },
): Promise<Fed>
