import { words } from '../../../language/words.ts'
import { complementOf } from '../grammar/complement.ts'
import { endOfContent } from '../grammar/content-end.ts'
import { looksLikeVerb } from '../grammar/finite-verb.ts'
import type { Mention } from '../grammar/mention.ts'
import { subjectAtHead, subjectBefore } from '../grammar/subject.ts'
import { Kind, type Tokens, wordAt } from '../tokens/tokens.ts'
import { wordSet } from '../tokens/word-table.ts'
import { indirectSpeech, type SourceMention, type SpeechFrame, spanOfTokens } from './speech-frame.ts'

/** `X mengatakan …`. An object that is no clause announces its subject all the same. */
export function activeFrame(
  tokens: Tokens,
  cue: number,
  from: number,
  to: number,
  announcements: SourceMention[],
): SpeechFrame | null {
  const subject = subjectBefore(tokens, cue, from) ?? sharedSubject(tokens, cue, from)
  if (subject === null || subject.kind === 'document') return null
  const complement = complementOf(tokens, cue, to)
  const end =
    complement.clarity === 'none' ? complement.from : endOfContent(tokens, complement.from, complement.to)
  const spoken = complement.clarity !== 'none' && end > complement.from
  if (!spoken) {
    announcements.push({ at: cue, mention: subject })
    return null
  }
  const certainty = complement.clarity === 'marked' ? 0.93 : 0.86
  const rule = complement.clarity === 'marked' ? 'verb-clause' : 'verb-bare-clause'
  return indirectSpeech(
    [spanOfTokens(tokens, complement.from, end)],
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
