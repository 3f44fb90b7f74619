import { compressionOf } from '../compression.ts'
import { InputError } from '../input-error.ts'
import { FORM_ROWS, type Form, type FormEvidence, type FormRow, type InputLocation } from './forms.ts'
import { beginsWithRecord } from './sample.ts'

/**
 * The form of an input, by what it shows and by its name. What it shows counts more: records are records and a page is a
 * page whatever they are called, and only what shows nothing is what its name says.
 *
 * @param name what messages call the input
 * @throws InputError if it is in a form that is not read: what it looks like and what to do
 */
export function formOf(name: string, location: InputLocation, evidence: FormEvidence): Form {
  // Said by the first line alone: what follows need not have come.
  if (beginsWithRecord(evidence.sample, evidence.textField)) return 'jsonl'
  const shown = FORM_ROWS.find((row) => row.shows?.(evidence))
  const row = shown ?? rowOfName(location.path)
  if (row === null) return 'text'
  if (row.reads !== null) return row.reads
  const what = shown === undefined ? `is ${row.name} by its name` : `looks like ${row.name}`
  const advice = row.advice?.(location)
  throw new InputError(
    `${name}: ${what}, which is not read${advice === undefined ? '' : `; ${advice}`} (--from text takes it as text)`,
  )
}

/** The form that a file's name says it has, or null. */
export function rowOfName(path: string | null): FormRow | null {
  if (path === null) return null
  const { bare } = compressionOf(path.toLowerCase())
  return FORM_ROWS.find(({ suffixes }) => suffixes.some((suffix) => bare.endsWith(suffix))) ?? null
}
