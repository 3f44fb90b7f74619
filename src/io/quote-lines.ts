const BREAKS = /[\t\n\v\f\r\x85\u2028\u2029]+/g

/** What the text form shows of a quote. */
export interface ShownQuote {
  readonly type: string
  readonly quotation: string
  readonly speaker: string | null
}

/** What the text form shows of a speaker. */
export interface ShownSpeaker {
  readonly id: string
  readonly name: string | null
  readonly title: string | null
  readonly description: string | null
}

/** Quotes one a line: name or description, title, type and quotation, between tabs. */
export function quoteLines(quotes: readonly ShownQuote[], speakers: readonly ShownSpeaker[]): string {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  let lines = ''
  for (const { type, quotation, speaker } of quotes) {
    const who = speaker === null ? undefined : byId.get(speaker)
    const cells = [who?.name ?? who?.description ?? '', who?.title ?? '', type, quotation]
    lines += `${cells.map(oneLine).join('\t')}\n`
  }
  return lines
}

function oneLine(text: string): string {
  return text.replace(BREAKS, ' ')
}
