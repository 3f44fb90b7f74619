import type { CommonText } from '../../rules/context.ts'
import { readCounts } from './counts-file.ts'
import { hash64 } from './hash64.ts'

/** In so many documents furniture is, where the user does not say how many. */
export const FEWEST_DOCUMENTS = 5

/**
 * What many documents of a corpus have in common, for the option `common` of a chain with `dedupe`.
 *
 * @param path of a file that `jernih corpus count` wrote
 * @param options.minDocuments in how many documents a line must be; default 5
 * @throws InputError that names the file, if it is no file of counts, is damaged, or is of another version
 */
export async function readCommonText(
  path: string,
  { minDocuments = FEWEST_DOCUMENTS }: { readonly minDocuments?: number } = {},
): Promise<CommonText> {
  const { head, counts } = readCounts(path, minDocuments)
  const hash = await hash64()
  return { unit: head.unit, has: (text) => counts.documentsWith(hash(text)) > 0 }
}
