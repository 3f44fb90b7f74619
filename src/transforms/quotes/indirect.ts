import type { Span } from '../../document/span.ts'
import { words } from '../../language/words.ts'
import { around, indirect, isLead, spanOf } from './around.ts'
import { complementOf } from './clause.ts'
import { contentEnd } from './content-end.ts'
import type { Announcement, Frame } from './frame.ts'
import { ACTIVE, Is } from './lexicon.ts'
import { type QuotedSpan, spanFrom } from './marks.ts'
import { cliticOf, type Mention } from './mention.ts'
import { hasPredicate, looksLikeVerb } from './predicate.ts'
import { speakerBehind, subjectAtHead, subjectBefore } from './subject.ts'
import { isCapitalised, Kind, Shape, type Tokens, wordAt } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** Data and writings: as indirect sources they are no speakers. */
const INDIRECT_SPEAKERS = new Set([
  'name',
  'alias',
  'pronoun',
  'clitic',
  'description',
  'group',
  'organization',
  'account',
])
const AGENTLESS = wordSet(words('disebut disebutkan'))
const BAHWA = wordSet(['bahwa'])
const MASIH = wordSet(['masih'])
const YANG = wordSet(['yang'])

export interface Found {
  readonly frames: Frame[]
  readonly announcements: Announcement[]
}

/** The indirect and mixed quotes of a sentence, tokens `[from, to)`, and the sources it announces. */
export function indirectFrame(
  tokens: Tokens,
  from: number,
  to: number,
  spans: readonly QuotedSpan[],
  found: Found,
): void {
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] === Kind.mark) {
      const span = spans[spanFrom(spans, i)]
      if (span !== undefined && span.first === i) {
        i = span.last
        continue
      }
    }
    if (tokens.kinds[i] !== Kind.word) continue
    const bits = tokens.bits[i]!
    if ((bits & (ACTIVE | Is.passive | Is.according | Is.speechRoot | Is.speechWithClitic)) === 0) continue
    const frame = frameAt(tokens, i, from, to, found.announcements)
    if (frame !== null) {
      found.frames.push(withFragments(tokens, frame, from, to, spans))
      return
    }
  }
}

function frameAt(
  tokens: Tokens,
  i: number,
  from: number,
  to: number,
  announcements: Announcement[],
): Frame | null {
  const bits = tokens.bits[i]!
  const isSmall = tokens.shapes[i] === Shape.small
  if ((bits & Is.according) !== 0) return according(tokens, i, from, to)
  if ((bits & ACTIVE) !== 0 && isSmall) return active(tokens, i, from, to, announcements)
  if ((bits & Is.passive) !== 0) return passive(tokens, i, from, to, announcements)
  if ((bits & Is.speechRoot) !== 0 && (bits & Is.documentNoun) === 0) return parenthetic(tokens, i, from, to)
  if ((bits & Is.speechWithClitic) !== 0) return parentheticClitic(tokens, i, from, to)
  return null
}

/** `X mengatakan …`. An object that is no clause announces its subject all the same. */
function active(
  tokens: Tokens,
  cue: number,
  from: number,
  to: number,
  announcements: Announcement[],
): Frame | null {
  const subject = subjectBefore(tokens, cue, from) ?? sharedSubject(tokens, cue, from)
  if (subject === null || !INDIRECT_SPEAKERS.has(subject.kind)) return null
  const complement = complementOf(tokens, cue, to)
  const end =
    complement.clarity === 'none' ? complement.from : contentEnd(tokens, complement.from, complement.to)
  const spoken = complement.clarity !== 'none' && end > complement.from
  if (!spoken) {
    announcements.push({ at: cue, mention: subject })
    return null
  }
  const certainty = complement.clarity === 'marked' ? 0.93 : 0.86
  const rule = complement.clarity === 'marked' ? 'verb-clause' : 'verb-bare-clause'
  return indirect(
    [spanOf(tokens, complement.from, end)],
    cue,
    wordAt(tokens, cue),
    subject,
    rule,
    certainty,
    to,
    subject.range.from,
  )
}

const OPEN_A_CLAUSE = wordSet(words('agar bahwa supaya'))
const COORDINATORS = wordSet(words('dan sambil sekaligus sembari seraya serta'))

/** `Ia mengundang warga sekaligus mengharapkan agar …`: the second verb has the first one's subject. */
function sharedSubject(tokens: Tokens, cue: number, from: number): Mention | null {
  if (cue - from < 3 || tokens.kinds[cue - 1] !== Kind.word || !COORDINATORS.has(tokens, cue - 1)) return null
  if (!OPEN_A_CLAUSE.has(tokens, cue + 1)) return null
  const head = subjectAtHead(tokens, from, cue)
  return head !== null && looksLikeVerb(tokens, head.verb) ? head.mention : null
}

/** `Menurut X, …`, `…, menurut X, …`, `…, menurut X.` */
function according(tokens: Tokens, cue: number, from: number, to: number): Frame | null {
  const word = wordAt(tokens, cue)
  const opens = cue === from || isLead(tokens, from, cue)
  if (!opens && tokens.kinds[cue - 1] !== Kind.comma) return null
  if (word === 'menurutnya')
    return around(tokens, cue, cue + 1, from, to, cliticOf(tokens, cue), 'according', 'menurut', opens, 0.92)
  const mention = speakerBehind(tokens, cue + 1, to)
  if (mention === null || !INDIRECT_SPEAKERS.has(mention.kind)) return null
  if (isData(tokens, cue + 1)) return null
  return around(tokens, cue, mention.range.to, from, to, mention, 'according', 'menurut', opens, 0.92)
}

/** Writings that tell whose they are: what somebody says, not data. */
const SOMEBODYS = wordSet(words('akun keterangan pengakuan'))

function isData(tokens: Tokens, i: number): boolean {
  return (tokens.bits[i]! & Is.documentNoun) !== 0 && !SOMEBODYS.has(tokens, i)
}

/** `…, kata X, …`, `…, kata X.`, `Kata X, …` without marks. */
function parenthetic(tokens: Tokens, cue: number, from: number, to: number): Frame | null {
  const opens = cue === from || (cue === from + 1 && MASIH.has(tokens, from))
  const paused = tokens.kinds[cue - 1] === Kind.comma
  if (!opens && !paused && cue - from > 6) return null
  const mention = speakerBehind(tokens, cue + 1, to)
  if (mention === null) return null
  const next = tokens.kinds[mention.range.to]
  if (!opens && !paused && (next !== Kind.comma || (mention.kind !== 'pronoun' && mention.kind !== 'name')))
    return null
  if (opens && next !== Kind.comma) return null
  if (mention.kind === 'document') return null
  const tail = (tokens.bits[mention.range.to]! & (Is.tail | Is.time)) !== 0
  if (next !== Kind.comma && next !== Kind.open && mention.range.to < to && !tail) return null
  return around(
    tokens,
    cue,
    mention.range.to,
    from,
    to,
    mention,
    'parenthetic',
    wordAt(tokens, cue),
    opens,
    0.92,
  )
}

function parentheticClitic(tokens: Tokens, cue: number, from: number, to: number): Frame | null {
  if (cue === from || tokens.kinds[cue - 1] !== Kind.comma) return null
  const next = tokens.kinds[cue + 1]
  if (cue + 1 < to && next !== Kind.comma && (tokens.bits[cue + 1]! & (Is.tail | Is.time)) === 0) return null
  return around(
    tokens,
    cue,
    cue + 1,
    from,
    to,
    cliticOf(tokens, cue),
    'parenthetic',
    wordAt(tokens, cue).slice(0, -3),
    false,
    0.9,
  )
}

/** `Dijelaskannya, …`, `Dipaparkan X, …` report; `Hal itu disampaikan X` announces. */
function passive(
  tokens: Tokens,
  cue: number,
  from: number,
  to: number,
  announcements: Announcement[],
): Frame | null {
  const word = wordAt(tokens, cue)
  if (AGENTLESS.has(tokens, cue)) return null
  const opens = cue === from || isLead(tokens, from, cue)
  if (word.endsWith('nya')) {
    return opens && isClauseAhead(tokens, cue + 1, to)
      ? around(
          tokens,
          cue,
          cue + 1,
          from,
          to,
          cliticOf(tokens, cue),
          'passive',
          word.slice(0, -3),
          true,
          0.88,
        )
      : null
  }
  const behind = tokens.kinds[cue + 1] === Kind.comma && isCapitalised(tokens, cue + 2) ? cue + 2 : cue + 1
  const mention = speakerBehind(tokens, behind, to)
  if (mention === null || mention.kind === 'document') return null
  const next = tokens.kinds[mention.range.to]
  if (
    opens &&
    (next === Kind.comma || BAHWA.has(tokens, mention.range.to)) &&
    isClauseAhead(tokens, mention.range.to, to)
  ) {
    return around(tokens, cue, mention.range.to, from, to, mention, 'passive', word, true, 0.88)
  }
  if (mention.kind !== 'pronoun' && (cue === from || !YANG.has(tokens, cue - 1)))
    announcements.push({ at: cue, mention })
  return null
}

function isClauseAhead(tokens: Tokens, from: number, to: number): boolean {
  const first = tokens.kinds[from] === Kind.comma ? from + 1 : from
  return (tokens.bits[first]! & Is.time) === 0 && hasPredicate(tokens, first, to)
}

/** A reported clause that holds fragments in marks is mixed. */
function withFragments(
  tokens: Tokens,
  frame: Frame,
  from: number,
  to: number,
  spans: readonly QuotedSpan[],
): Frame {
  const inside: Span[] = []
  for (let i = spanFrom(spans, from); i < spans.length && spans[i]!.first < to; i++) {
    const span = spans[i]!
    if (span.malformed !== null || tokens.kinds[span.first] !== Kind.mark) continue
    if (frame.content.some((part) => part.start <= span.start && span.end <= part.end))
      inside.push({ start: span.start, end: span.end })
  }
  return inside.length === 0 ? frame : { ...frame, type: 'mixed', quotedSpans: inside }
}
