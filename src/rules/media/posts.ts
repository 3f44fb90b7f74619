import { MONTHS } from '../../language/calendar.ts'
import { isAfterSentence } from '../after-sentence.ts'
import type { LineContext, Rule, Take } from '../rule.ts'
import { matchEndAt, spansOf } from '../spans.ts'

const NETWORK = '(?:Instagram|X|Twitter|Facebook|TikTok|Threads)'
const EMBEDDED_POST = new RegExp(
  `View this post on ${NETWORK}|(?:Lihat|Tampilkan) (?:postingan|kiriman|unggahan) ini di ${NETWORK}(?!\\p{Ll}|\\d| \\p{Ll})|A (?:post|video) shared by |(?:Sebuah )?(?:[Kk]iriman|[Pp]ostingan|[Uu]nggahan) (?:yang )?dibagikan oleh `,
  'gu',
)
const ACCOUNT_NAME =
  /\(@[\w.]{1,30}\)(?: on [A-Z][a-z]{2} \d{1,2}, \d{4} at \d{1,2}:\d{2}[ap]m P[SD]T| pada \d{1,2} [A-Z][a-z]{2,8} \d{4}(?: pukul \d{1,2}[.:]\d{2}(?: ?[AP]M)? (?:P[SD]T|WI[BT]|WITA))?)?/
/** How far after `shared by` the account may be. */
const LONGEST_POSTER = 80

/** What is left of an embedded post of Instagram and the like. */
export const POST: Rule = {
  name: 'media/embedded-post',
  takes:
    'what is left of an embedded post: `View this post on Instagram`, `Lihat postingan ini di Instagram`, `A post shared by … (@…)`, `Sebuah kiriman dibagikan oleh … (@…)`',
  never: 'the words of the post, or prose that quotes an account',
  evidence: 'fired 126 times in 114 of 23,103 articles; of an earlier form 30 were read, all right',
  where: 'inline',
  literals: ['view this post on', 'ini di ', 'shared by', 'dibagikan oleh'],
  take({ text }) {
    const takes: Take[] = []
    for (const { start, end } of spansOf(EMBEDDED_POST, text) ?? []) {
      const words = text.slice(start, end)
      const isEnglish = /^(?:View|A) /.test(words)
      if (!isEnglish && (!isAfterWords(text, start) || /^\p{Ll}/u.test(words))) continue
      if (!words.endsWith(' ')) takes.push({ start, end })
      const account = ACCOUNT_NAME.exec(text.slice(end, end + LONGEST_POSTER + 80))
      if (words.endsWith(' ') && account !== null && account.index <= LONGEST_POSTER)
        takes.push({ start, end: end + account.index + account[0].length })
    }
    return takes.length === 0 ? null : takes
  },
  examples: [
    {
      text: 'Air surut.\nView this post on Instagram\nA post shared by Desa Sukamaju (@desa.sukamaju)\nWarga pulang.',
      becomes: 'Air surut.\nWarga pulang.',
    },
    {
      text: 'Air surut.\nLihat postingan ini di Instagram\nSebuah kiriman dibagikan oleh Desa Sukamaju (@desa.sukamaju)\nWarga pulang.',
      becomes: 'Air surut.\nWarga pulang.',
    },
    {
      text: 'Air surut. Tampilkan unggahan ini di Facebook Unggahan dibagikan oleh Desa Sukamaju (@desa.sukamaju) pada 5 Jan 2026 Warga pulang.',
      becomes: 'Air surut. Warga pulang.',
    },
  ],
  keeps: [
    'Menurut Sari (@sari), air sudah surut.',
    'Lihat postingan ini di Instagram resmi desa, kata Sari.',
    'Foto itu dibagikan oleh Sari (@sari) kepada warga.',
    'Unggahan dibagikan oleh warga sejak pagi.',
  ],
}

/** Whether a sentence is before a place, or a word that what begins there was glued to. */
function isAfterWords(text: string, at: number): boolean {
  return (
    isAfterSentence(text, at) ||
    /(?:\p{Ll}|Instagram |Facebook |TikTok |Threads |Twitter |X )$/u.test(
      text.slice(Math.max(0, at - 10), at),
    )
  )
}

const ENGLISH_MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const MONTH = `(?:${ENGLISH_MONTH}|${MONTHS.join('|')})`
/** Its address has ten letters and figures. */
const PICTURE = 'pic\\.twitter\\.com\\/[A-Za-z\\d]{10}'
/** The account and the date that end the signature of a post. */
const ACCOUNT = /\(@[A-Za-z\d_.]{2,30}\)/gu
const DATE = new RegExp(`[ \\u00a0]?(?:${MONTH} \\d{1,2}, \\d{4}|\\d{1,2} ${MONTH} \\d{4})`, 'uy')
/** The longest name before an account, with its dash. */
const LONGEST_NAME = 54
const PICTURE_BEFORE = new RegExp(`^${PICTURE}[ \\u00a0]?$`, 'u')
const PICTURE_LENGTH = 26

/** The signatures of posts: a dash, a name, the account in brackets, the date; the address of a picture before them too. */
function signaturesIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const account of spansOf(ACCOUNT, text) ?? []) {
    const end = matchEndAt(DATE, text, account.end)
    if (end === account.end) continue
    const from = Math.max(0, account.start - LONGEST_NAME)
    const before = text.slice(from, account.start)
    const dash = dashBeforeName(before)
    if (
      dash < 0 ||
      before
        .slice(dash)
        .replace(/^[—–-]+/, '')
        .trim() === ''
    )
      continue
    let start = from + dash
    for (const length of [PICTURE_LENGTH + 1, PICTURE_LENGTH])
      if (PICTURE_BEFORE.test(text.slice(Math.max(0, start - length), start))) start -= length
    found.push({ start, end })
  }
  return found
}

/** Where the dash before a name is: the last long one, else the first of the others; nothing but the name is after it. */
function dashBeforeName(before: string): number {
  const bound = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('('), before.lastIndexOf(')')) + 1
  const long = before.lastIndexOf('—')
  if (long >= bound) return long
  const others = [before.indexOf('–', bound), before.indexOf('--', bound)].filter((at) => at >= 0)
  return others.length === 0 ? -1 : Math.min(...others)
}

const PICTURE_ALONE = new RegExp(PICTURE, 'gu')
/** The longest post, in UTF-16 units. */
const LONGEST_POST = 320
const SPOKEN =
  /(?:kata|ujar|tulis|cuit|ungkap|ucap|jelas|sebut|menulis|menuliskan|mengatakan)(?:nya)?(?![\p{L}])|:/u

/** A post of Twitter with its signature; or the address of its picture alone. */
export const SIGNED_POST: Rule = {
  name: 'media/signed-post',
  takes:
    'a post of Twitter: its signature (`— Sari (@sari) January 23, 2021`), the address of its picture, and its words where it has a line of its own or was glued to the sentence before it',
  never: 'words whose beginning cannot be told, a post that the article quotes, an address within a sentence',
  evidence: 'fired 79 times in 59 of 23,103 articles',
  where: 'inline',
  literals: ['pic.twitter.com/', '(@'],
  take(context) {
    const { text } = context
    const takes: Take[] = []
    for (const { start, end } of signaturesIn(text)) takes.push({ start: startOfPost(context, start), end })
    for (const { start, end } of spansOf(PICTURE_ALONE, text) ?? []) {
      if (takes.some((take) => 'start' in take && take.start <= start && end <= take.end)) continue
      if (isAfterSentence(text, start) && !/^[ \u00a0]?[\p{Ll},]/u.test(text.slice(end, end + 2)))
        takes.push({ start: startOfEnglish(text, start), end })
    }
    return takes.length === 0 ? null : takes.sort(byStart)
  },
  examples: [
    {
      text: 'Air surut.Jalan kosong lagi hari ini. pic.twitter.com/aBcD12EfGh— Sari M (@sarimelani) January 23, 2021Warga pulang.',
      becomes: 'Air surut. Warga pulang.',
    },
    {
      text: 'Air surut.\nJalan kosong lagi hari ini. pic.twitter.com/aBcD12EfGh — Sari M (@sarimelani) January 23, 2021\nWarga pulang.',
      becomes: 'Air surut.\nWarga pulang.',
    },
    { text: 'Air surut. pic.twitter.com/aBcD12EfGh Warga pulang.', becomes: 'Air surut. Warga pulang.' },
    {
      text: 'Air surut.\n— Desa Sukamaju (@sukamaju) 5 Januari 2026\nWarga pulang.',
      becomes: 'Air surut.\nWarga pulang.',
    },
    {
      text: 'Air surut. The road is still closed and they are safe. pic.twitter.com/aBcD12EfGh Warga pulang.',
      becomes: 'Air surut. Warga pulang.',
    },
  ],
  keeps: [
    'Video itu dapat dilihat di pic.twitter.com/aBcD12EfGh sejak Senin.',
    'Menurut akun desa (@sukamaju), air surut sejak 5 Januari 2026.',
    'Ketua panitia — Sari (@sari) — hadir pada 5 Januari 2026.',
  ],
}

function byStart(one: Take, other: Take): number {
  return 'start' in one && 'start' in other ? one.start - other.start : 0
}

/** Where the words of a post begin whose signature begins at `at`, if that is certain; else there. */
function startOfPost({ text, layout, isFirst }: LineContext, at: number): number {
  const from = Math.max(0, at - LONGEST_POST)
  for (let place = at - 1; place > from; place--)
    if (isSentenceBreak(text, place) && (text[place - 1] !== ' ' || layout?.isSeam(text, place) === true))
      return SPOKEN.test(text.slice(place, at)) ? at : place
  if (from === 0 && !isFirst && !SPOKEN.test(text.slice(0, at))) return 0
  return startOfEnglish(text, at)
}

/** Whether a sentence may begin at a place: a capital after a stop, a space between them or none. */
function isSentenceBreak(text: string, place: number): boolean {
  return /\p{Lu}/u.test(text[place]!) && /[.!?"”][ \u00a0]?$/.test(text.slice(Math.max(0, place - 2), place))
}

/** Words of English that Indonesian has not. */
const ENGLISH =
  /(?<![\p{L}])(?:the|and|is|are|was|were|of|to|with|from|have|has|this|that|they|we|you|for|on|at)(?![\p{L}])/giu

/** Where the sentences in English begin that end at a place. */
function startOfEnglish(text: string, at: number): number {
  let start = at
  for (let count = 0; count < MOST_SENTENCES; count++) {
    const from = startOfSentence(text, start)
    const words = text.slice(from, start).trim()
    if (words === '' || (words.match(ENGLISH)?.length ?? 0) * 4 < words.split(/\s+/).length) return start
    start = from
  }
  return start
}

const MOST_SENTENCES = 5

/** Where the sentence begins that ends at a place, its spaces left out. */
function startOfSentence(text: string, at: number): number {
  const furthest = Math.max(0, at - LONGEST_POST)
  let start = at
  while (start > furthest && '.!?…"” \u00a0'.includes(text[start - 1]!)) start -= 1
  while (start > furthest && !'.!?'.includes(text[start - 1]!)) start -= 1
  while (start < at && '"” \u00a0'.includes(text[start]!)) start += 1
  return start
}
