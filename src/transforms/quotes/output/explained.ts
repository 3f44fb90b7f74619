import { EVIDENCE, type EvidenceName, VETOES, type Veto } from '../attribution/evidence.ts'
import type { Quote, Quotes, Speaker, SpeakerCandidate } from '../quote.ts'
import { flat, label, quotationInMarks } from './format.ts'

/** What a reason other than the evidence for a candidate means. */
const REASONS: Readonly<Record<string, string>> = {
  named: 'named beside the words',
  described: 'described beside the words',
  continued: 'goes on in the same breath',
  nobody: 'nobody can be defended',
}

/**
 * Each quote with how it was found and why its speaker is who it is: the mention, everybody who was weighed with the
 * evidence for them (`>` the winner, `x` vetoed), for whoever asks why. Quotes that carry no explanation say so little.
 */
export function quotesExplained({ quotes, speakers }: Quotes): string {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  return quotes
    .map((quote) => explainedQuote(quote, quote.speaker === null ? undefined : byId.get(quote.speaker)))
    .join('\n')
}

function explainedQuote(quote: Quote, speaker: Speaker | undefined): string {
  const { explanation } = quote
  const lines = [
    `${quote.id}  ${quote.type}  ${quote.rule}  ${quote.confidence}`,
    `    ${quotationInMarks(quote)}`,
    `    speaker  ${whoIs(speaker)}`,
    `    mention  ${describedMention(quote)}`,
  ]
  if (explanation !== undefined) {
    lines.push(`    because  ${saidOf(explanation.because)}`)
    const winner = explanation.candidates.findIndex(
      ({ evidence, veto, speaker: name }) =>
        veto === null && evidence === explanation.because && name === label(speaker),
    )
    explanation.candidates.forEach((candidate, i) => {
      lines.push(`      ${i === winner ? '>' : candidate.veto === null ? ' ' : 'x'} ${weighed(candidate)}`)
    })
  }
  return `${lines.join('\n')}\n`
}

function whoIs(speaker: Speaker | undefined): string {
  if (speaker === undefined) return '—'
  return flat(speaker.title === null ? label(speaker) : `${label(speaker)}, ${speaker.title}`)
}

function describedMention({ speakerMention, cue }: Quote): string {
  const mention = speakerMention === null ? 'none' : `“${flat(speakerMention.text)}” (${speakerMention.kind})`
  return cue === null ? `${mention}, no cue` : `${mention}, cue “${flat(cue.text)}”`
}

function weighed({ speaker, evidence, weight, veto }: SpeakerCandidate): string {
  const against = veto === null ? '' : `; but ${VETOES[veto as Veto]}`
  return `${weight}  ${flat(speaker)}: ${saidOf(evidence)}${against}`
}

function saidOf(reason: string): string {
  return REASONS[reason] ?? EVIDENCE[reason as EvidenceName].says
}
