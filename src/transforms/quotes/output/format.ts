import type { Quote, Quotes, Speaker } from '../quote.ts'

const LINE_BREAKS = /[\t\r\n\v\f\u2028\u2029]+/g

/** One quote a line: name or description, title, type, quotation, tab-separated. Each line ends in LF. */
export function quotesByLine({ quotes, speakers }: Quotes): string {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  return quotes
    .map((quote) => {
      const speaker = quote.speaker === null ? undefined : byId.get(quote.speaker)
      return `${[label(speaker), speaker?.title ?? '', quote.type, quote.quotation].map(flat).join('\t')}\n`
    })
    .join('')
}

/** The quotes gathered under who said them, for a reader; those of nobody known come last, under a dash. */
export function quotesBySpeaker({ quotes, speakers }: Quotes): string {
  const groups = new Map<string | null, Quote[]>(speakers.map((speaker) => [speaker.id, []]))
  for (const quote of quotes) {
    const group = groups.get(quote.speaker)
    if (group === undefined) groups.set(quote.speaker, [quote])
    else group.push(quote)
  }
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const blocks: string[] = []
  for (const [id, group] of groups) {
    if (group.length > 0) blocks.push(block(id === null ? undefined : byId.get(id), group))
  }
  return blocks.join('\n')
}

function block(speaker: Speaker | undefined, quotes: readonly Quote[]): string {
  const heading =
    speaker === undefined
      ? '—'
      : speaker.title === null
        ? label(speaker)
        : `${label(speaker)}, ${speaker.title}`
  return `${flat(heading)}\n${quotes.map((quote) => `  ${quotationInMarks(quote)}\n`).join('')}`
}

/** A direct quote keeps marks around it; what was reported is printed bare. */
export function quotationInMarks(quote: Quote): string {
  const words = flat(quote.quotation)
  return quote.type === 'direct' ? `“${words}”` : words
}

/** The name of a speaker, or what describes one; empty for nobody. */
export function label(speaker: Speaker | undefined): string {
  return speaker?.name ?? speaker?.description ?? ''
}

/** Words as one line. */
export function flat(words: string): string {
  return words.replace(LINE_BREAKS, ' ')
}
