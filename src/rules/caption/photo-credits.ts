import { PHOTO_SOURCES } from '../../language/page/photo-sources.ts'
import { lastBracket } from '../credit/signatures.ts'

/** A photo credit that ends a line. */
export interface PhotoCredit {
  readonly start: number
  readonly end: number
}

const SOURCES = [...PHOTO_SOURCES]
  .sort((a, b) => b.length - a.length)
  .map((source) => source.replace('.', '\\.'))
  .join('|')
const PHOTO_WORD =
  /^(?:(?:sumber )?(?:foto|photo|gambar)|dok|dokumentasi|dok\.? ?(?:istimewa|pribadi)|image|images|credit|ist|istimewa|istimewah|repro|ss|screenshot|tangkapan layar)(?![\p{L}])/iu
/** `ANTARA/Sinta`, `Getty Images via …`, `Instagram @sinta`, `instagram.com/sinta`. */
const SOURCED = new RegExp(`^(?:${SOURCES})(?:\\.com)?(?:[ \\u00a0]?[/@]|[ \\u00a0]via )[^()]{2,60}$`, 'u')
/** `Sinta Melani/detikcom`: the name before the newsroom. */
const NAME_AND_NEWSROOM =
  /^\p{Lu}[\p{L} .’'-]{2,40}\/(?:detik\p{L}{0,12}|detik\.com|kumparan|ANTARA|CNN Indonesia|CNBC Indonesia)$/u
/** A newsroom that no list has, known by its form: `Wartasena.com/Bimo`, `Kabar Wanasari/Bimo Aji`. */
const NEWSROOM_AND_NAME =
  /^(?:[\p{L}\d-]{3,24}\.(?:com|COM|co\.id|CO\.ID|co|CO|id|ID|net|NET)|(?:(?:Berita|Harian|Kabar|Koran|Media|Radar|Suara|Tribun|Warta) \p{Lu}\p{L}{2,20})|\p{Lu}\p{L}{2,20} (?:News|Post|Pos|Media|Times))\/[ \u00a0]?\p{Lu}[\p{L}.’'-]{1,24}(?:[ \u00a0]\p{Lu}[\p{L}.’'-]{0,24}){0,3}$/u
/** Any name before the slash, which only a dated scene before the bracket makes a newsroom. */
const NAME_AND_NAME =
  /^\p{Lu}\p{L}{3,20}(?: \p{Lu}\p{L}{2,20})?\/\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{1,20}){0,2}$/u
const DATED_SCENE = /\(\d{1,2}\/\d{1,2}\/\d{4}\)\.? ?$/
/** A source alone in the bracket, which an abbreviation explained in prose looks like too. */
const SOURCE_ALONE = new RegExp(`^(?:${SOURCES})$`, 'u')
/** A bare credit at the end of a line: `Foto: Sinta Melani/detikcom`, `| Sumber Foto: X`, `Dok. Polres X`. */
interface BareLabel {
  /** What the label ends with; it does not come again in the source. */
  readonly mark: string
  /** What is before the mark. */
  readonly label: RegExp
  /** What is after it. */
  readonly source: RegExp
}

// One expression for label and source would have to try the source after every label: quadratic, were lines not short.
const BARE_LABELS: readonly BareLabel[] = [
  {
    mark: ':',
    label: /(?:^|[ \u00a0|])((?:\| ?)?(?:Sumber )?(?:Foto|FOTO)[ \u00a0]?)$/u,
    source: /^[ \u00a0]?[^:"”!?]{2,80}$/u,
  },
  {
    mark: '.',
    label: /(?:^|[ \u00a0|])(Dok|DOK)$/u,
    source: /^[ \u00a0]?\p{Lu}[^:.!?"”]{1,60}$/u,
  },
]
/** What a sentence after the label would show. */
const SENTENCE_WITHIN = /\p{Ll}{3}[.] +\p{Lu}\p{Ll}+ \p{Ll}/u
const SMALL_WORD = /(?<![\p{L}\d@/._-])\p{Ll}+(?![\p{L}\d@/._-])/gu
/** So many small words and a stop after them make a sentence. */
const FEWEST_SMALL_WORDS = 3
/** No credit is looked for further from the line's end. */
const FURTHEST_CREDIT = 130

/** At least one of these is in a line with a photo credit at its end, in small letters. */
export const PHOTO_CREDIT_LITERALS: readonly string[] = [
  'dok.',
  'foto:',
  'foto :',
  '(credit',
  '(dok',
  '(foto',
  '(gambar',
  '(image',
  '(ist',
  '(photo',
  '(repro',
  '(screenshot',
  '(ss',
  '(sumber',
  '(tangkapan',
  '). (',
  ')(',
  ').(',
  ') (',
  '(berita ',
  '(harian ',
  '(kabar ',
  '(koran ',
  '(media ',
  '(radar ',
  '(suara ',
  '(tribun ',
  '(warta ',
  ' media/',
  ' news/',
  ' pos/',
  ' post/',
  ' times/',
  '.co/',
  '.com/',
  '.id/',
  '.net/',
  '/antara)',
  '/cnbc indonesia)',
  '/cnn indonesia)',
  '/detik',
  '/kumparan)',
  ...PHOTO_SOURCES.flatMap((source) => [`(${source}`, `${source}/`, `${source} /`]),
]

/** The photo credit at the end of this line, or null: `(Foto: Dok. X)`, `(ANTARA/Sinta)`, `Foto: Sinta/detikcom`. */
export function photoCreditAtEnd(text: string): PhotoCredit | null {
  const bracket = lastBracket(text)
  if (bracket !== null) {
    const { content, start, end } = bracket
    const isCredit = isPhotoCredit(text, start, content)
    // A bracket before the stop of its sentence belongs to the sentence: `… media sosial (Instagram @wanasari).`
    if (end !== text.trimEnd().length && !/[.!?)”"][ \u00a0]*$/.test(text.slice(0, start))) return null
    const isSource =
      SOURCE_ALONE.test(content) &&
      end === text.trimEnd().length &&
      /[.)][ \u00a0]*$/.test(text.slice(0, start))
    if (isCredit || isSource) return { start: labelStart(text, start), end: text.length }
  }
  const first = Math.max(0, text.length - FURTHEST_CREDIT)
  const tail = text.slice(first).trimEnd()
  for (const label of BARE_LABELS) {
    const start = bareLabelStart(tail, label)
    if (start < 0) continue
    const labelled = tail.slice(start)
    if (!SENTENCE_WITHIN.test(labelled) && !endsInSentence(labelled))
      return { start: first + start, end: text.length }
  }
  const bareSource = bareSourceStart(tail)
  return bareSource < 0 ? null : { start: first + bareSource, end: text.length }
}

/** Whether a bracket that begins at a place of a text, with this in it, is the credit of a photo. */
export function isPhotoCredit(text: string, start: number, content: string): boolean {
  return (
    PHOTO_WORD.test(content) ||
    SOURCED.test(content) ||
    NAME_AND_NEWSROOM.test(content) ||
    isOfUnknownNewsroom(text, start, content)
  )
}

/** Whether a bracket credits a newsroom that no list has. */
function isOfUnknownNewsroom(text: string, start: number, content: string): boolean {
  if (!content.includes('/') || !text.startsWith(content, start + 1)) return false
  if (NEWSROOM_AND_NAME.test(content)) return true
  return DATED_SCENE.test(text.slice(Math.max(0, start - 16), start)) && NAME_AND_NAME.test(content)
}

/** Where a label begins that the end of the text is the source of, or -1. */
function bareLabelStart(text: string, { mark, label, source }: BareLabel): number {
  const at = text.lastIndexOf(mark)
  if (at < 0 || !source.test(text.slice(at + 1))) return -1
  const found = label.exec(text.slice(0, at))
  return found === null ? -1 : at - found[1]!.length
}

/**
 * Whether a sentence with its stop is in what a label has after it: `Foto: Sinta/detikcom Warga pulang ke rumah.`,
 * `Foto: asli dan salinannya diserahkan.` What the label credits may have a stop too: `Foto: Dok. Pribadi.`
 */
function endsInSentence(labelled: string): boolean {
  const value = labelled.slice(labelled.indexOf(':') + 1).trim()
  if (!/[.!?]["”]?$/.test(value) || PHOTO_WORD.test(value)) return false
  return (value.match(SMALL_WORD)?.length ?? 0) >= FEWEST_SMALL_WORDS
}

/** Where a source, a slash and a name that end the text begin after a sentence (`… 2025). ANTARA/Sinta`), or -1. */
function bareSourceStart(text: string): number {
  for (let slash = text.indexOf('/'); slash > 0; slash = text.indexOf('/', slash + 1)) {
    const before = text.slice(0, slash).trimEnd()
    const source = PHOTO_SOURCES.find(
      (name) => before.endsWith(name) && /[.)][ \u00a0]+$/.test(before.slice(0, -name.length)),
    )
    if (
      source !== undefined &&
      /^\/[ \u00a0]?\p{Lu}[\p{L}\d.'-]{0,24}(?: [\p{Lu}\d][\p{L}\d.'-]{0,24}|\/[\p{L}\d.'-]{1,24}){0,6}$/u.test(
        text.slice(slash),
      )
    )
      return before.length - source.length
  }
  return -1
}

/** A label before the bracket belongs to it: `… Foto: (dok. X)`. */
function labelStart(text: string, bracket: number): number {
  const label = /(?:(?:Foto|FOTO|Dok) ?: ?|[ \u00a0][-|–] ?)$/.exec(
    text.slice(Math.max(0, bracket - 8), bracket),
  )
  return label === null ? bracket : bracket - label[0].length
}

const FIRST = new RegExp(
  `^(?:${SOURCES})[ \\u00a0]?/[ \\u00a0]?[\\p{L}]|^(?:Dok|DOK|dok)\\.[ \\u00a0]?(?:\\p{Lu}|PT )|^©[ \\u00a0]?\\p{L}`,
  'u',
)

/** At least one of these is in a line that begins with a photo credit, in small letters. */
export const FIRST_CREDIT_LITERALS: readonly string[] = [
  'dok.',
  '©',
  ...PHOTO_SOURCES.flatMap((source) => [`${source}/`, `${source} /`]),
]

/** Whether the line begins with a photo credit, to which its caption may be glued: `KOMPAS.com/SINTAChery Tiggo`. */
export function beginsWithPhotoCredit(text: string): boolean {
  return FIRST.test(text.slice(0, 60))
}

/** Only so much of a line is looked at for the end of its first sentence. */
const FURTHEST_STOP = 2000
/** What a sentence ends in, before its stop. */
const BEFORE_STOP = /(?:\p{Ll}{4}|[)”"\d])$/u
/** As many code units as that takes at most. */
const MOST_BEFORE_STOP = 8
/** A closing mark that belongs to the sentence. */
const MARK_AFTER_STOP = /^[”"](?=[ \u00a0])/
/** The start of the next one, after a space or glued to the stop. */
const NEXT_SENTENCE = /^(?:[ \u00a0][\p{Lu}“"‘]|\p{Lu}\p{Ll})/u

/** Where the first sentence ends that is followed by another one; -1 if the line holds one sentence or none. */
export function firstSentenceEnd(text: string): number {
  const looked = text.slice(0, FURTHEST_STOP)
  for (const { index } of looked.matchAll(/[.!?]/g)) {
    if (!BEFORE_STOP.test(looked.slice(Math.max(0, index - MOST_BEFORE_STOP), index))) continue
    const end = index + 1 + (MARK_AFTER_STOP.test(looked.slice(index + 1, index + 3)) ? 1 : 0)
    const last = lastSpaceOf(looked, end)
    if (NEXT_SENTENCE.test(looked.slice(last, last + 4))) return end
  }
  return -1
}

/** The last of the spaces that begin at a place; the place itself if there are none. */
function lastSpaceOf(text: string, start: number): number {
  let at = start
  while (isSpace(text[at]) && isSpace(text[at + 1])) at += 1
  return at
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\u00a0'
}
