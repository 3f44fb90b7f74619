export interface HardInput {
  readonly name: string
  readonly about: string
  readonly size: number
  readonly args: readonly string[]
  readonly make: (bytes: number) => Iterable<Buffer>
  readonly status?: number
  readonly says?: string
  readonly isSame?: boolean
  readonly isFlat?: boolean
}
export const INPUTS: readonly HardInput[]
