import { standardOutput } from '../io/output.ts'
import { OUTLETS } from '../language/page/outlets.ts'
import { outletNamed } from '../rules/outlet.ts'
import { type ListedRule, RULE_CARDS } from '../transforms/rule-cards.ts'
import { colour, type Paint } from './colour.ts'
import { nearest } from './nearest.ts'
import type { OptionValues } from './option-values.ts'
import { UsageError } from './usage-error.ts'

/**
 * Shows rules: all in a list; or whole cards of one rule, category, transform or outlet.
 *
 * @throws UsageError if there is nothing of this name, OutputError or ClosedPipe
 */
export async function showRules(args: readonly string[], options: OptionValues): Promise<void> {
  if (args.length > 1) throw new UsageError('rules shows one rule, category or outlet at a time')
  const cards = RULE_CARDS
  const [name] = args
  const chosen = name === undefined ? cards : chosenBy(name, cards)
  if (options.to === 'json') {
    return put(`${JSON.stringify(chosen.map(asData), null, 2)}\n`)
  }
  const paint = await colour(1, options.color ?? 'auto')
  await put(name === undefined ? list(cards, paint) : chosen.map((card) => whole(card, paint)).join('\n'))
}

async function put(text: string): Promise<void> {
  const output = standardOutput()
  output.write(text)
  await output.finish()
}

function chosenBy(name: string, cards: readonly ListedRule[]): readonly ListedRule[] {
  const folded = name.toLowerCase()
  const outlet = outletNamed(folded)
  const chosen = cards.filter(
    (card) =>
      card.name === folded ||
      card.name.endsWith(`/${folded}`) ||
      categoryOf(card) === folded ||
      card.transform === folded ||
      (outlet !== null && partsOf(card).includes(outlet)),
  )
  if (chosen.length > 0) return chosen
  if (outlet !== null)
    throw new UsageError(`there is no rule for ${outlet} alone: the rules for all outlets do (jernih rules)`)
  const near = nearest(
    folded,
    new Set(cards.flatMap((card) => [card.name, categoryOf(card), card.transform])),
  )
  const hint = near === null ? '`jernih rules` lists them all' : `did you mean ${near}?`
  throw new UsageError(`there is no rule, category or outlet "${name}"; ${hint}`)
}

/** The words of a rule's own name: `kompas` and `channel` of `promo/kompas-channel`. */
function partsOf({ name }: ListedRule): string[] {
  return name.slice(name.indexOf('/') + 1).split('-')
}

/** The part before the slash; the names of rules of speech have none. */
function categoryOf({ name }: ListedRule): string {
  const slash = name.indexOf('/')
  return slash < 0 ? 'speech' : name.slice(0, slash)
}

function asData({ transform, name, takes, never, certainty, examples, keeps, evidence }: ListedRule): object {
  return {
    name,
    transform,
    takes,
    never,
    ...(certainty === undefined ? {} : { certainty }),
    examples,
    keeps,
    evidence: evidence ?? null,
  }
}

function list(cards: readonly ListedRule[], paint: Paint): string {
  const width = Math.max(...cards.map(({ name }) => name.length))
  const groups = new Map<string, ListedRule[]>()
  for (const card of cards) {
    const title = `${categoryOf(card)} (${card.transform})`
    groups.set(title, [...(groups.get(title) ?? []), card])
  }
  let lines = ''
  for (const [title, group] of groups) {
    lines += `${lines === '' ? '' : '\n'}${paint.strong(title)}\n`
    for (const { name, takes } of group) lines += `  ${name.padEnd(width)}  ${takes}\n`
  }
  return `${lines}\n${paint.strong('outlets')} (what only their pages hold has rules that bear their names)\n  ${outletNames()}\n`
}

function outletNames(): string {
  return OUTLETS.map(({ outlet }) => outlet).join(', ')
}

function whole(card: ListedRule, paint: Paint): string {
  const { name, transform, takes, never, certainty, examples, keeps, evidence } = card
  const lines = [
    paint.strong(name) + paint.faint(` (${transform})`),
    `  takes     ${takes}`,
    `  never     ${never}`,
  ]
  if (certainty !== undefined) lines.push(`  certainty ${figures(certainty)}`)
  if (evidence !== undefined) lines.push(`  evidence  ${evidence}`)
  for (const { text, becomes } of examples) {
    lines.push('  example')
    lines.push(...quoted(text, paint.bad))
    lines.push('  becomes')
    lines.push(...quoted(becomes, paint.good))
  }
  for (const text of keeps) lines.push('  keeps', ...quoted(text, paint.faint))
  return `${lines.join('\n')}\n`
}

/** `marked 0.93, finite 0.86` */
function figures(certainty: Readonly<Record<string, number>>): string {
  return Object.entries(certainty)
    .map(([name, figure]) => `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${figure}`)
    .join(', ')
}

function quoted(text: string, paint: (text: string) => string): string[] {
  if (text === '') return [`    ${paint('(nothing)')}`]
  return text.split('\n').map((line) => `    ${paint(visible(line))}`)
}

/** Characters that nobody could see, as escapes. */
function visible(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0)!
    return `\\u{${code.toString(16).toUpperCase()}}`
  })
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]|(?! )\p{Zs}/gu
