import { atStart, LINK_ADVERBS, WATCHING_VERBS } from '../../language/page/link-words.ts'
import { canBeginLink } from '../cross-link/link-start.ts'
import { capitalShare, endsAsProse, LONGEST_TITLE } from '../headline/headline.ts'
import { titleEnd } from '../headline/title-end.ts'
import type { Rule, Take } from '../rule.ts'
import { spansOf } from '../spans.ts'

const WATCHING = WATCHING_VERBS.join('|')
const MORE = LINK_ADVERBS.join('|')
const VIDEO_CUE = new RegExp(
  `(?:${WATCHING})(?: (?:${MORE}))? video(?:nya)?(?:[ \\u00a0](?:di bawah ini|(?:pilihan )?berikut(?: ini)?|selengkapnya(?: di bawah ini)?))?[ \\u00a0]{0,3}:?[ \\u00a0]{0,3}`,
  'iy',
)
const QUOTED_CUE = new RegExp(`(?:${WATCHING}) (?:${MORE})[ \\u00a0]{0,3}:?[ \\u00a0]{0,3}(?=["“'‘])`, 'iy')
const VIDEO_BEGINNING = new RegExp(WATCHING_VERBS.flatMap(atStart).join('|'), 'g')

const VIDEO_LITERALS: readonly string[] = WATCHING_VERBS.flatMap((verb) =>
  ['video', ...LINK_ADVERBS].map((next) => `${verb} ${next}`),
)

const VIDEO_LINK: Rule = {
  name: 'media/video-link',
  takes:
    'the title of a video and the words that announce it (`Simak juga Video: …`, `Tonton juga "…" di sini:`), up to the player, the closing quotation mark, the line’s end, or the sentence that follows',
  never: 'a sentence that asks the reader to look at something else, or says what a video shows',
  evidence: 'fired 999 times in 960 of 15,729 articles; 60 read, all right',
  where: 'inline',
  literals: VIDEO_LITERALS,
  take(context) {
    const { text } = context
    const takes: Take[] = []
    VIDEO_BEGINNING.lastIndex = 0
    for (let match = VIDEO_BEGINNING.exec(text); match !== null; match = VIDEO_BEGINNING.exec(text)) {
      const title = titleOfVideo(text, match.index)
      if (title === null || /\p{L}/u.test(text[match.index - 1] ?? '') || !canBeginLink(text, match.index))
        continue
      const end = videoEnd(text, title)
      if (end === null) context.doubt()
      else takes.push({ start: match.index, end })
      VIDEO_BEGINNING.lastIndex = Math.max(VIDEO_BEGINNING.lastIndex, end ?? 0)
    }
    return takes.length === 0 ? null : takes
  },
  examples: [
    {
      text: 'Air surut.\nSimak juga Video: Detik-detik Tanggul Sukamaju Jebol\n[Gambas:Video 20detik]\nWarga pulang.',
      becomes: 'Air surut.\nWarga pulang.',
    },
    {
      text: "Air surut. Lihat Video 'Tanggul Sukamaju Jebol': [Gambas:Video 20detik] Warga pulang.",
      becomes: 'Air surut. Warga pulang.',
    },
    { text: 'Air surut.\nTonton juga "Banjir di Sukamaju" di sini:', becomes: 'Air surut.' },
    { text: 'Air surut.\nSaksikan juga "Banjir di Sukamaju" di sini:', becomes: 'Air surut.' },
    { text: 'Air surut.\nNonton pula “Banjir di Sukamaju”:', becomes: 'Air surut.' },
    { text: 'Air surut. Saksikan video di bawah ini: Video: Tanggul Sukamaju Jebol', becomes: 'Air surut.' },
  ],
  keeps: [
    'Simak video yang direkam warga itu dengan saksama, kata polisi.',
    'Video: 3 berkas',
    'Dengarkan juga "Lagu Padi" karya Sari, pinta pemandu itu.',
    'Lihat juga panduan evakuasi di balai desa.',
  ],
}

/** Where the title begins after the words that announce a video at `at`, or null if none does. */
function titleOfVideo(text: string, at: number): number | null {
  for (const cue of [VIDEO_CUE, QUOTED_CUE]) {
    cue.lastIndex = at
    if (!cue.test(text)) continue
    const title = cue.lastIndex
    const first = text[title] ?? ''
    if (first === '' || /[\p{Lu}\d"“'‘#[(:]/u.test(first) || text.slice(at, title).trimEnd().endsWith(':'))
      return title
  }
  return null
}

const GAMBAS = /\[Gambas:[^\][\n]*\]/
const HERE = /^["”'’]?[ \u00a0]{0,3}di ?sini[ \u00a0]{0,3}[:.]?/
const FULL_STOP_WITHIN = /\p{L}{3}["”]?\. /u

/** The end of a video's title, or null if it is not certain. */
function videoEnd(text: string, from: number): number | null {
  const rest = text.slice(from, from + LONGEST_TITLE + 40)
  const player = GAMBAS.exec(rest)
  if (player !== null && !FULL_STOP_WITHIN.test(rest.slice(0, player.index))) return from + player.index
  const quoted = closingQuote(rest)
  if (quoted !== null) {
    const here = HERE.exec(rest.slice(quoted))
    return (
      from + quoted + (here === null ? (/^ ?:/.exec(rest.slice(quoted))?.[0].length ?? 0) : here[0].length)
    )
  }
  const isRestOfLine = from + rest.length >= text.length && rest.length <= LONGEST_TITLE
  if (isRestOfLine && !endsAsProse(rest)) return text.length
  return titleEnd(text, from, text.length)
}

/** After the mark that closes the quotation the title begins with, or null. */
function closingQuote(rest: string): number | null {
  const first = rest[0] ?? ''
  const closing = { '"': '"', '“': '”', "'": "'", '‘': '’' }[first]
  if (closing === undefined) return null
  for (let at = rest.indexOf(closing, 1); at > 0; at = rest.indexOf(closing, at + 1))
    if (!/[\p{L}\d]/u.test(rest[at + 1] ?? '')) return at + 1
  return null
}

/** `Saksikan video di bawah ini:` with the title on the next line. */
const ANNOUNCEMENT = new RegExp(
  `^\\s{0,9}(?:${WATCHING})(?: (?:${MORE}))? video[^:.\\n]{0,40}:\\s{0,9}$`,
  'i',
)

const PLAYER_TITLE: Rule = {
  name: 'media/player-title',
  takes:
    'the title of a video player: a line that begins with Video and comes twice in a row, or once right before a player or the initials of the reporter, or below the words that announce it',
  never: 'a single line about a video, or an item of a list (`Video: 3 berkas`)',
  evidence: 'fired 484 times in 242 of 15,729 articles; 40 read, all right',
  where: 'line',
  above: 3,
  below: 64,
  literals: ['video'],
  longest: 260,
  take({ text, above, below }) {
    if (!/^\s*Video\b/.test(text) || endsAsProse(text)) return null
    const title = text.trim()
    if (above !== null && ANNOUNCEMENT.test(above.text) && title.split(/\s+/).length >= 3) return { lines: 1 }
    if (below === null) return null
    if (below.text.trim() === title) return title.length < 16 ? null : { lines: 1 + below.distance }
    const isBeforePlayer = /^\s*(?:\[Gambas:|\([a-z]{2,4}\/[a-z]{2,4}\)\s*$)/.test(below.text)
    return isBeforePlayer && title.split(/\s+/).length >= 4 && capitalShare(title) >= 0.7
      ? { lines: 1 }
      : null
  },
  examples: [
    {
      text: 'Air surut.\nVideo: Tanggul Sukamaju Jebol Lagi\nVideo: Tanggul Sukamaju Jebol Lagi\nIa pulang.',
      becomes: 'Air surut.\nIa pulang.',
    },
    { text: 'Air surut.\nVideo Banjir di Desa Sukamaju\n[Gambas:Video 20detik]', becomes: 'Air surut.' },
    {
      text: 'Air surut.\nSaksikan video di bawah ini:\nVideo: Detik-detik Tanggul Jebol\nIa pulang.',
      becomes: 'Air surut.\nIa pulang.',
    },
  ],
  keeps: ['Foto: 12 lembar\nVideo: 3 berkas\nRekaman: 1 berkas', 'Video itu viral.\nVideo itu viral.'],
}

const WATCH_HERE =
  /(?:Siaran langsung|Live streaming|Link live streaming|Video|Cuplikan|Pertandingan)(?:nya)?(?: \p{L}{2,20}){0,4} (?:bisa|dapat) (?:dilihat|disaksikan|ditonton|diakses) di sini[ \u00a0]?\.?/gu
const BROADCAST: Rule = {
  name: 'media/watch-here',
  takes: 'a sentence that is nothing but a link to a broadcast: `Siaran langsungnya bisa dilihat di sini.`',
  never: 'a sentence that goes on, or tells when and where something is shown',
  evidence: 'fired once in 15,729 articles; read, right',
  where: 'inline',
  literals: ['di sini'],
  take({ text }) {
    return (
      spansOf(WATCH_HERE, text)?.filter((span) => {
        const isSentence = /^$|[.!?"”]\s*$/.test(text.slice(Math.max(0, span.start - 3), span.start))
        return isSentence && /^\s*(?:$|["“\p{Lu}])/u.test(text.slice(span.end, span.end + 4))
      }) ?? null
    )
  },
  examples: [{ text: 'Air surut. Siaran langsungnya bisa dilihat di sini.', becomes: 'Air surut.' }],
  keeps: ['Video warga itu dapat dilihat di sini, di balai desa.'],
}

/** Titles of videos, links to them and to broadcasts. */
export const VIDEO_RULES: readonly Rule[] = [PLAYER_TITLE, VIDEO_LINK, BROADCAST]
