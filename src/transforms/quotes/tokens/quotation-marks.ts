import { Is } from './lexicon.ts'
import { isA, isCapitalised, Kind, LineContent, type Range, Shape, type Tokens } from './tokens.ts'

/**
 * Words between two quotation marks of a paragraph, as tokens `[first, last]`, the marks included.
 * `start` and `end` are places in the text.
 */
export interface QuotedSpan {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly malformed: 'unclosed' | 'unopened' | null
}

/** A text cut into tokens, and the words between quotation marks in each of its lines. */
export interface Article {
  readonly tokens: Tokens
  /** For each line, its quoted spans, ascending. */
  readonly quotedSpans: readonly (readonly QuotedSpan[])[]
}

const NO_SPANS: readonly QuotedSpan[] = []

/** Pairs the quotation marks of every line, once for all that ask. Lines without marks cost nothing. */
export function pairQuotationMarks(tokens: Tokens): Article {
  const quotedSpans = tokens.lineContents.map((content, line) =>
    (content & (LineContent.mark | LineContent.single)) === 0 ? NO_SPANS : quotedSpansOf(tokens, line),
  )
  return { tokens, quotedSpans }
}

/** The index of the first span that ends after token `token`. Spans ascend; a binary search. */
export function indexOfSpanFrom(spans: readonly QuotedSpan[], token: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.last < token) low = middle + 1
    else high = middle
  }
  return low
}

const Lean = { open: 1, close: 2, either: 0 } as const

/**
 * Pairs the marks of one line by their place, whatever their shape: Kompas opens and closes with `”`.
 * A lost mark is mended where its neighbours tell which one it was, and never leaks into the next line.
 */
function quotedSpansOf(tokens: Tokens, line: number): QuotedSpan[] {
  const from = tokens.lines[line]!
  const to = tokens.lines[line + 1]! - 1
  const signs = tokens.lineContents[line]!
  if ((signs & LineContent.mark) === 0)
    return (signs & LineContent.single) === 0 ? [] : singleSpans(tokens, from, to)
  const typed: number[] = []
  for (let i = from; i < to; i++)
    if (tokens.kinds[i] === Kind.mark && !isTypedTwice(tokens, i, from, to)) typed.push(i)
  const marks = withoutInches(tokens, typed)
  const leans = marks.map((mark) => leanOfMark(tokens, mark, from, to))
  return marks.length > 2 && isNested(leans)
    ? pairOutermost(tokens, marks, leans)
    : pairInTurn(tokens, marks, leans, { from, to })
}

/**
 * The marks of a line without those that mean inches (`"Laptop 14" ini murah," kata X`): after a figure, before a word
 * that reports nothing. Taken for inches only where the rest pairs and these would not.
 */
function withoutInches(tokens: Tokens, marks: readonly number[]): readonly number[] {
  const isInch = (mark: number) =>
    tokens.kinds[mark - 1] === Kind.number &&
    tokens.ends[mark - 1] === tokens.starts[mark] &&
    tokens.shapes[mark + 1] === Shape.small &&
    tokens.starts[mark + 1]! > tokens.ends[mark]! &&
    !isA(tokens, mark + 1, Is.speechRoot | Is.speechWithClitic)
  const others = marks.filter((mark) => !isInch(mark))
  if (others.length === marks.length || others.length % 2 === 1) return marks
  const mayOpen = marks.some((mark, i) => i % 2 === 0 && isInch(mark))
  return mayOpen || marks.length % 2 === 1 ? others : marks
}

/** Whether the mark is only the same one typed twice: the outer of two that touch, with nothing on its other side. */
function isTypedTwice(tokens: Tokens, mark: number, from: number, to: number): boolean {
  const touches = (left: number) =>
    left >= from && left + 1 < to && tokens.ends[left] === tokens.starts[left + 1]
  if (tokens.kinds[mark + 1] === Kind.mark && touches(mark) && !touches(mark - 1)) return true
  return tokens.kinds[mark - 1] === Kind.mark && touches(mark - 1) && !touches(mark)
}

/**
 * In a line without double marks, single ones that hold an utterance: a capital first, a comma or stop last. Only
 * a cue after them makes a quote of it.
 */
function singleSpans(tokens: Tokens, from: number, to: number): QuotedSpan[] {
  const spans: QuotedSpan[] = []
  let opened = -1
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== Kind.single) continue
    const lean = leanOfMark(tokens, i, from, to)
    if (lean === Lean.open && isCapitalised(tokens, i + 1)) opened = i
    else if (opened >= 0 && lean === Lean.close) {
      const last = tokens.kinds[i - 1]
      if (last === Kind.comma || last === Kind.stop) spans.push(quotedSpan(tokens, opened, i, null))
      opened = -1
    }
  }
  return spans
}

/** Which way a mark leans, by what it touches. */
function leanOfMark(tokens: Tokens, mark: number, from: number, to: number): number {
  const { kinds, starts, ends, shapes } = tokens
  const before = mark > from && ends[mark - 1] === starts[mark] ? kinds[mark - 1]! : 0
  const after = mark + 1 < to && starts[mark + 1] === ends[mark] ? kinds[mark + 1]! : 0
  if (before === 0 && after === 0 && closesBeforeCue(tokens, mark, from, to)) return Lean.close
  if (after === 0)
    return before === 0
      ? mark === from
        ? Lean.open
        : mark === to - 1
          ? Lean.close
          : Lean.either
      : Lean.close
  if (before === 0) return isPunctuation(after) ? Lean.close : Lean.open
  if (before === Kind.open || before === Kind.dash || before === Kind.colon) return Lean.open
  if (isPunctuation(after)) return Lean.close
  if (before === Kind.comma) return shapes[mark + 1] === Shape.small ? Lean.close : Lean.either
  if (before === Kind.stop) return shapes[mark + 1] === Shape.small ? Lean.close : Lean.either
  return Lean.either
}

/** `… , " ujar X`: in a text of words set apart, a mark between a comma or stop and a cue closes. */
function closesBeforeCue(tokens: Tokens, mark: number, from: number, to: number): boolean {
  const before = tokens.kinds[mark - 1]
  return (
    mark > from &&
    mark + 1 < to &&
    (before === Kind.comma || before === Kind.stop) &&
    tokens.shapes[mark + 1] === Shape.small &&
    isA(tokens, mark + 1, Is.speechRoot | Is.speechWithClitic)
  )
}

function isPunctuation(kind: number): boolean {
  return (
    kind === Kind.comma ||
    kind === Kind.stop ||
    kind === Kind.dot ||
    kind === Kind.close ||
    kind === Kind.semicolon ||
    kind === Kind.colon
  )
}

/** Whether the marks, as they lean, close all they open and have one pair inside another somewhere. */
function isNested(leans: readonly number[]): boolean {
  let depth = 0
  let deepest = 0
  for (const lean of leans) {
    if (lean === Lean.either) return false
    depth += lean === Lean.open ? 1 : -1
    if (depth < 0) return false
    deepest = Math.max(deepest, depth)
  }
  return depth === 0 && deepest > 1
}

function pairOutermost(tokens: Tokens, marks: readonly number[], leans: readonly number[]): QuotedSpan[] {
  const spans: QuotedSpan[] = []
  let depth = 0
  let opened = 0
  marks.forEach((mark, i) => {
    if (leans[i] === Lean.open && depth++ === 0) opened = mark
    else if (leans[i] === Lean.close && --depth === 0) spans.push(quotedSpan(tokens, opened, mark, null))
  })
  return spans
}

function pairInTurn(
  tokens: Tokens,
  marks: readonly number[],
  leans: readonly number[],
  { from, to }: Range,
): QuotedSpan[] {
  const spans: QuotedSpan[] = []
  let opened = -1
  let canMend = marks.length % 2 === 1
  marks.forEach((mark, i) => {
    const lean = leans[i]
    if (opened < 0) {
      if (canMend && lean === Lean.close) {
        canMend = false
        const first = unopenedStart(tokens, spans.at(-1)?.last ?? from - 1, mark)
        if (first < mark) spans.push(quotedSpan(tokens, first, mark, 'unopened'))
      } else opened = mark
    } else if (canMend && lean === Lean.open) {
      canMend = false
      const last = lastBeforeCue(tokens, opened, mark)
      // `"Air naik. "Kami lari," kata X`: opened again where a paragraph began that is one with it now.
      if (last < 0 && mark - opened < LONGEST_JOINED && tokens.kinds[mark - 1] === Kind.stop) return
      if (last > 0) spans.push(quotedSpan(tokens, opened, last, 'unclosed'))
      opened = mark
    } else {
      spans.push(quotedSpan(tokens, opened, mark, null))
      opened = -1
    }
  })
  if (opened >= 0 && opened + 1 < to) {
    const last = lastBeforeCue(tokens, opened, to)
    spans.push(quotedSpan(tokens, opened, last > 0 ? last : to - 1, 'unclosed'))
  }
  return spans
}

/** Tokens of a paragraph that one with its mark opens again after. */
const LONGEST_JOINED = 80

/** Fewer words than this before a cue are no words that lost their closing mark. */
const SHORTEST_UNCLOSED = 3

/**
 * The last token of words that are never closed, where a cue with its source tells it (`"Stok aman, kata Laras. Warga pulang`); -1
 * where none does before `to`.
 */
function lastBeforeCue(tokens: Tokens, opened: number, to: number): number {
  for (let i = opened + SHORTEST_UNCLOSED; i + 1 < to; i++) {
    if (tokens.kinds[i] === Kind.mark) return -1
    if (!isA(tokens, i, Is.speechRoot | Is.speechWithClitic) || !endsWithCue(tokens, i)) continue
    // `“Uang aman,’ ungkapnya`: closed with another mark.
    if (tokens.kinds[i - 1] === Kind.single && tokens.kinds[i - 2] === Kind.comma) return i - 1
    if (tokens.kinds[i - 1] !== Kind.comma) continue
    return tokens.ends[i - 2] === tokens.starts[i - 1] ? i - 1 : i - 2
  }
  return -1
}

/** Whether a cue with its speaker is at `i`: `kata Laras`, `ujar dia`, `katanya.`. */
function endsWithCue(tokens: Tokens, i: number): boolean {
  const next = i + 1
  if (isA(tokens, i, Is.speechWithClitic)) return tokens.kinds[next] !== Kind.word
  if (!isA(tokens, i, Is.speechRoot) || isA(tokens, i, Is.documentNoun)) return false
  return isCapitalised(tokens, next) || isA(tokens, next, Is.pronoun | Is.role)
}

/** Where words that lost their opening mark begin: at the line's start, or at the last sentence's after a span. */
function unopenedStart(tokens: Tokens, after: number, mark: number): number {
  const line = after + 1
  if (after < 0 || tokens.kinds[after] !== Kind.mark) return line
  for (let i = after + 1; i < mark - 1; i++) if (tokens.kinds[i] === Kind.stop) return i + 1
  return mark
}

function quotedSpan(
  tokens: Tokens,
  first: number,
  last: number,
  malformed: QuotedSpan['malformed'],
): QuotedSpan {
  return { first, last, start: tokens.starts[first]!, end: tokens.ends[last]!, malformed }
}
