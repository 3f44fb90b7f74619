import { InputError } from '../io/input-error.ts'
import { identityOf } from '../io/output-file.ts'
import type { Form } from '../io/recognise/forms.ts'
import { type Opened, opened, type Source } from '../io/source.ts'
import type { CommandName } from './commands.ts'
import type { NoEffect, OptionRow } from './option-row.ts'
import type { OptionValues } from './options.ts'
import { OPTIONS } from './options.ts'
import type { Plan } from './plan.ts'
import { UsageError } from './usage-error.ts'

/** Sources that were opened to see what they are, and cannot be opened again; or why they could not be. */
export type OpenedEarly = ReadonlyMap<Source, Opened | InputError>

/**
 * Refuses an option that the user gave and that has no effect on any of the inputs, before anything is written. Only if
 * there is such an option are inputs opened early, up to the first on which it has one.
 *
 * @throws UsageError that names the option
 */
export async function refuseWithoutEffect(
  command: CommandName,
  options: OptionValues,
  plan: Plan,
  sources: readonly Source[],
): Promise<OpenedEarly> {
  const openedEarly = new Map<Source, Opened | InputError>()
  let suspects = mayLackEffect(command, options)
  let seen: Form | null = null
  for (const source of sources) {
    if (suspects.length === 0) break
    try {
      const input = await opened(source, plan)
      suspects = suspects.filter((row) => lacksEffect(row.noEffectOn!, input.form, plan))
      seen = input.form
      if (source.path !== null && identityOf(source.path) !== null) input.close()
      else openedEarly.set(source, input)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      openedEarly.set(source, error)
    }
  }
  if (seen === null) return openedEarly
  try {
    refuseFirst(suspects, seen)
  } catch (error) {
    for (const input of openedEarly.values()) if (!(input instanceof InputError)) input.close()
    throw error
  }
  return openedEarly
}

/** The same where the form is known already. @throws UsageError that names the option */
export function refuseWithoutEffectOn(
  form: Form,
  command: CommandName,
  options: OptionValues,
  plan: Plan,
): void {
  const suspects = mayLackEffect(command, options).filter((row) => lacksEffect(row.noEffectOn!, form, plan))
  refuseFirst(suspects, form)
}

function refuseFirst([row]: readonly OptionRow[], form: Form): void {
  if (row === undefined) return
  const side = row.noEffectOn!.includes(' in') ? 'input' : 'output'
  const what = row.noEffectOn!.startsWith('text') ? 'text' : 'records'
  const seen = side === 'input' && form === 'text' && what === 'text' ? ' (--from jsonl reads records)' : ''
  throw new UsageError(`${longOf(row)} has no effect here: the ${side} is ${what}${seen}`)
}

function mayLackEffect(command: CommandName, { given }: OptionValues): OptionRow[] {
  return OPTIONS.filter(
    (row) => row.noEffectOn !== undefined && row.commands.includes(command) && given.includes(longOf(row)),
  )
}

/** The long name among the flags: `--text-field` of `--text-field <name>`. */
function longOf({ flags }: OptionRow): string {
  return /--[a-z-]+/.exec(flags)![0]
}

function lacksEffect(on: NoEffect, form: Form, { to, ledger }: Plan): boolean {
  const out = to ?? form
  switch (on) {
    case 'text in':
      return form === 'text'
    case 'records in':
      return form !== 'text'
    case 'text out':
      return out === 'text'
    case 'text out without a ledger':
      return out === 'text' && ledger === null
    case 'records out':
      return out !== 'text'
    case 'text in and out':
      return form === 'text' && out === 'text'
  }
}
