import { isatty } from 'node:tty'
import { Help } from 'commander'
import { fileOutput, newFileForm, standardOutput } from '../io/output.ts'
import { withUnseenEscaped } from '../io/visible.ts'
import { didYouMean } from '../language/did-you-mean.ts'
import { OUTLETS } from '../language/page/outlets.ts'
import type { Paint } from '../report/paint.ts'
import { outletNamed } from '../rules/outlet.ts'
import { type ListedRule, ruleCardsWith } from '../transforms/rule-cards.ts'
import { colour } from './colour.ts'
import type { OptionValues } from './options.ts'
import { UsageError } from './usage-error.ts'

/** The rules that a name means, and whether they are all that was asked for or only like it. */
interface Chosen {
  readonly cards: readonly ListedRule[]
  readonly isGuess: boolean
}

/**
 * Shows rules: all in a list; whole cards of one rule, category, transform or outlet; or a list of those with a word
 * in their names.
 *
 * @throws UsageError if there is nothing of this name, OutputError or ClosedPipe
 */
export async function showRules(args: readonly string[], options: OptionValues): Promise<void> {
  if (options.new) {
    const { newRule } = await import('./new-rule.ts')
    return putTo(options.output, newRule(args, options))
  }
  if (args.length > 1) throw new UsageError('rules shows one rule, category or outlet at a time')
  const cards = ruleCardsWith(options.configured?.configuration?.ownRules ?? [])
  const put = async (text: string) => await putTo(options.output, text)
  const [name] = args
  const chosen = name === undefined ? { cards, isGuess: false } : chosenBy(name, cards)
  if (options.to === 'json') {
    return put(`${JSON.stringify(chosen.cards.map(asData), null, 2)}\n`)
  }
  const look: Look = { paint: await colour(1, options.color), width: widthOfTerminal() }
  if (name === undefined) await put(ruleList(cards, look) + outlets(look))
  else if (chosen.isGuess) await put(ruleList(chosen.cards, look))
  else await put(chosen.cards.map((card) => ruleCard(card, look)).join('\n'))
}

/** How rules are shown. */
interface Look {
  readonly paint: Paint
  /** In characters; where lines are not for a terminal they are as long as they are. */
  readonly width: number
}

function widthOfTerminal(): number {
  return isatty(1) ? process.stdout.columns || FULL_WIDTH : Number.POSITIVE_INFINITY
}

/** Of a terminal that does not say. */
const FULL_WIDTH = 80

/** Writes to a file, or to standard output where none is named. @throws OutputError or ClosedPipe */
async function putTo(path: string | null, text: string): Promise<void> {
  const output =
    path === null || path === '-' ? standardOutput(true) : await fileOutput(path, newFileForm(path))
  output.write(text)
  await output.finish()
}

function chosenBy(name: string, cards: readonly ListedRule[]): Chosen {
  const folded = name.toLowerCase()
  const outlet = outletNamed(folded)
  const chosen = cards.filter(
    (card) =>
      card.name === folded ||
      card.name.endsWith(`/${folded}`) ||
      categoryOf(card) === folded ||
      card.category === folded ||
      card.transform === folded ||
      (outlet !== null && wordsOfName(card).includes(outlet)),
  )
  if (chosen.length > 0) return { cards: chosen, isGuess: false }
  const like = folded === '' ? [] : cards.filter((card) => card.name.includes(folded))
  if (like.length > 0) return { cards: like, isGuess: true }
  if (outlet !== null)
    throw new UsageError(`there is no rule for ${outlet} alone: the rules for all outlets do (jernih rules)`)
  const near = didYouMean(
    folded,
    new Set(cards.flatMap((card) => [card.name, categoryOf(card), card.transform])),
  )
  const hint = near === null ? '`jernih rules` lists them all' : `did you mean ${near}?`
  throw new UsageError(`there is no rule, category or outlet "${name}"; ${hint}`)
}

/** The words of a rule's own name: `kompas` and `channel` of `promo/kompas-channel`. */
function wordsOfName({ name }: ListedRule): string[] {
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

function ruleList(cards: readonly ListedRule[], { paint, width }: Look): string {
  const longest = Math.max(...cards.map(({ name }) => name.length))
  const groups = new Map<string, ListedRule[]>()
  for (const card of cards) {
    const title = `${categoryOf(card)} (${card.transform})`
    groups.set(title, [...(groups.get(title) ?? []), card])
  }
  let lines = ''
  for (const [title, group] of groups) {
    lines += `${lines === '' ? '' : '\n'}${paint.strong(title)}\n`
    for (const { name, takes } of group) lines += `  ${besides(name.padEnd(longest), takes, width)}\n`
  }
  return lines
}

/** A text beside its head, or below it where that leaves it too little room. */
function besides(head: string, text: string, width: number): string {
  const indent = head.length + 4
  if (width - indent >= LEAST_WIDTH) return `${head}  ${wrapped(text, width, indent)}`
  return `${head.trimEnd()}\n      ${wrapped(text, width, 6)}`
}

/** So many characters a line are enough to read a text beside its head. */
const LEAST_WIDTH = 40

/** A text in lines that fit, all but the first indented. */
function wrapped(text: string, width: number, indent: number): string {
  if (width === Number.POSITIVE_INFINITY) return text
  const help = Object.assign(new Help(), { minWidthToWrap: 1 })
  return help.boxWrap(text, Math.max(1, width - indent)).replaceAll('\n', `\n${' '.repeat(indent)}`)
}

function outlets({ paint, width }: Look): string {
  const names = OUTLETS.map(({ outlet }) => outlet).join(', ')
  return `\n${paint.strong('outlets')} (what only their pages hold has rules that bear their names)\n  ${wrapped(names, width, 2)}\n`
}

function ruleCard(card: ListedRule, { paint, width }: Look): string {
  const { name, transform, takes, never, certainty, examples, keeps, evidence } = card
  const lines = [
    paint.strong(name) + paint.faint(` (${transform})`),
    `  takes     ${wrapped(takes, width, 12)}`,
    `  never     ${wrapped(never, width, 12)}`,
  ]
  if (certainty !== undefined) lines.push(`  certainty ${wrapped(figures(certainty), width, 12)}`)
  if (evidence !== undefined) lines.push(`  evidence  ${wrapped(evidence, width, 12)}`)
  for (const { text, becomes, title, common } of examples) {
    lines.push('  example')
    if (title !== undefined) lines.push(...indented(`(title: ${title})`, paint.faint))
    if (common !== undefined)
      lines.push(...indented(`(many documents have: ${common.join(' | ')})`, paint.faint))
    lines.push(...indented(text, paint.bad))
    lines.push('  becomes')
    lines.push(...indented(becomes, paint.good))
  }
  for (const text of keeps) lines.push('  keeps', ...indented(text, paint.faint))
  return `${lines.join('\n')}\n`
}

/** `marked 0.93, finite 0.86` */
function figures(certainty: Readonly<Record<string, number>>): string {
  return Object.entries(certainty)
    .map(([name, figure]) => `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${figure}`)
    .join(', ')
}

function indented(text: string, paint: (text: string) => string): string[] {
  if (text === '') return [`    ${paint('(nothing)')}`]
  return text.split('\n').map((line) => `    ${paint(withUnseenEscaped(line))}`)
}
