import type { Span } from '../../document/span.ts'
import { Is } from './lexicon.ts'
import { kindOf } from './mention-kind.ts'
import type { Phrase } from './phrase.ts'
import type { MentionKind } from './record.ts'
import { pastSpeechNoun } from './speech-noun.ts'
import { isEmpty, Kind, type Range, type Tokens } from './tokens.ts'

/** A phrase that names who speaks, with what it is by itself; who it is, the whole article decides. */
export interface Mention extends Span {
  readonly kind: MentionKind
  /** The words of the phrase; empty for `-nya`. */
  readonly range: Range
  readonly phrase: Phrase | null
  /** The proper name in it; empty if it has none. */
  readonly name: Range
  readonly pointsBack: boolean
}

const EMPTY: Range = { from: 0, to: 0 }

/** The mention that a phrase makes, or null where the phrase can be nobody. */
export function mentionOf(tokens: Tokens, phrase: Phrase): Mention | null {
  const head = phrase.from
  const kind = kindOf(tokens, phrase)
  if (kind === null) return null
  const name = nameOf(tokens, phrase, kind)
  return {
    start: tokens.starts[head]!,
    end: tokens.ends[phrase.to - 1]!,
    kind,
    range: { from: phrase.from, to: phrase.to },
    phrase,
    name,
    pointsBack: phrase.pointsBack,
  }
}

/** The mention that one capitalised word makes where nothing but a name can stand. */
export function namedBy(tokens: Tokens, phrase: Phrase): Mention {
  const range = { from: phrase.from, to: phrase.to }
  return {
    start: tokens.starts[phrase.from]!,
    end: tokens.ends[phrase.to - 1]!,
    kind: 'name',
    range,
    phrase,
    name: range,
    pointsBack: false,
  }
}

/** The mention `nya` inside a cue that ends in it. */
export function cliticOf(tokens: Tokens, cue: number): Mention {
  const end = tokens.ends[cue]!
  return { start: end - 3, end, kind: 'clitic', range: EMPTY, phrase: null, name: EMPTY, pointsBack: true }
}

/** The person's name among the parts: a part that is a name, or a name behind a rank, before one behind an office. */
export function personIn(tokens: Tokens, phrase: Phrase): Range {
  const named = phrase.parts.filter((part) => !isEmpty(part.name))
  const alone = named.find((part) => part.name.from === part.from)
  const ranked = named.find((part) => {
    const before = part.name.from - 1
    const at = tokens.kinds[before] === Kind.dot ? before - 1 : before
    return (tokens.bits[at]! & (Is.rank | Is.honorific)) !== 0
  })
  return (alone ?? ranked ?? named[0])?.name ?? EMPTY
}

/** The proper name in a phrase of this kind; empty if it has none. */
function nameOf(tokens: Tokens, phrase: Phrase, kind: MentionKind): Range {
  if (kind === 'account') {
    for (let i = phrase.from; i < phrase.to; i++)
      if (tokens.kinds[i] === Kind.account) return { from: i, to: i + 1 }
  }
  if (kind === 'name') return isEmpty(phrase.called) ? personIn(tokens, phrase) : phrase.called
  if (kind === 'organization') {
    const from = pastSpeechNoun(tokens, phrase)
    return { from, to: phrase.parts[0]!.to > from ? phrase.parts[0]!.to : phrase.to }
  }
  return EMPTY
}
