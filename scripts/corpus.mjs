import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

/** The records of JSON Lines, packed or not, one after the other. */
export async function* articlesIn(path) {
  const file = createReadStream(path)
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file
  for await (const line of createInterface({ input })) if (line.trim() !== '') yield JSON.parse(line)
}
