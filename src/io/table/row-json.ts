import { OWN_FIELDS } from '../own-fields.ts'
import type { TableRow } from './table.ts'

/**
 * A row as the JSON of a record: each cell a string under its column's name. Cells of columns that jernih has written are
 * the JSON that they hold; an empty one of these is not there. Cells that a row of tabs leaves out at its end are empty.
 *
 * @param prefix put before the names of jernih's own fields
 */
export function rowJson({ table: { names }, cells }: TableRow, prefix: string): string {
  let json = ''
  for (const [index, name] of names.entries()) {
    const cell = cells[index] ?? ''
    const isOwn = OWN_FIELDS.some((own) => prefix + own === name)
    if (isOwn && cell === '') continue
    const value = isOwn && isJson(cell) ? cell : JSON.stringify(cell)
    json += `${json === '' ? '' : ','}${JSON.stringify(name)}:${value}`
  }
  return `{${json}}`
}

function isJson(cell: string): boolean {
  if (cell[0] !== '{' && cell[0] !== '[') return false
  try {
    JSON.parse(cell)
    return true
  } catch {
    return false
  }
}
