import { COLUMN_NAMES } from '../../language/page/column-names.ts'
import { CREDIT_LABELS } from '../../language/page/credit-labels.ts'
import { atStart, LINK_ADVERBS, LINK_VERBS } from '../../language/page/link-words.ts'
import { PRODUCTION_LABELS } from '../../language/page/production-labels.ts'
import { isReporterCode } from '../credit/signatures.ts'
import type { GrammarPart } from './part.ts'

/** Labels whose value is where something comes from: alone they may be content. */
const SOURCE_LABELS: ReadonlySet<string> = new Set(['Foto', 'Kontributor Sumber', 'Laporan', 'Sumber'])
const MAKER_LABELS = CREDIT_LABELS.filter((label) => !SOURCE_LABELS.has(label))

const LINK_ANNOUNCEMENT = new RegExp(
  `(?:${LINK_VERBS.join('|')}) (?:${LINK_ADVERBS.join('|')})[ \\u00a0]?:[ \\u00a0]?`,
  'iy',
)
const COLUMN = `(?:(?:${COLUMN_NAMES.join('|')})(?![\\p{L}\\d])|Download [Aa]plikasi(?: \\p{Lu}\\p{L}+){1,3})`
const COLUMNS = new RegExp(`${COLUMN}(?:[\\s•*|]{1,12}${COLUMN}){1,40}`, 'uy')

/** The labels with the names of those who made an article, and where it appeared first. */
const CREDITS: readonly GrammarPart[] = [
  {
    name: 'makers',
    rule: 'credit/byline',
    opens: { labels: [...MAKER_LABELS, 'Source', 'Via', 'Red', 'Rep'] },
    value: 'names',
    weight: 'anchor',
    leads: true,
  },
  {
    name: 'source',
    rule: 'credit/byline',
    opens: { labels: ['Kontributor Sumber', 'Laporan', 'Sumber', 'Sumber Berita'] },
    value: 'sources',
    weight: 'weak',
    leads: true,
  },
  {
    // A photo's credit is with its caption, which other rules take.
    name: 'photo',
    rule: 'credit/byline',
    opens: { labels: ['Foto', 'Sumber Foto'] },
    value: 'sources',
    weight: 'weak',
    leads: false,
  },
  {
    name: 'production',
    rule: 'credit/production',
    opens: { labels: PRODUCTION_LABELS },
    value: 'names',
    weight: 'weak',
    leads: true,
  },
  {
    name: 'unknown label',
    rule: 'credit/byline',
    opens: { anyLabel: true },
    value: 'capital names',
    weight: 'weak',
    leads: false,
  },
  {
    name: 'adapted',
    rule: 'credit/byline',
    opens: {
      pattern: /(?:Diadaptasi|Ditulis|Disunting|Diterjemahkan) [Oo]leh ?:?[ \u00a0]/y,
      begins: ['Diadaptasi', 'Ditulis', 'Disunting', 'Diterjemahkan'],
    },
    value: 'names',
    weight: 'anchor',
    leads: true,
  },
  {
    name: 'first publication',
    rule: 'credit/byline',
    opens: {
      pattern:
        /(?:Sebagian )?(?:Artikel|Berita|Konten|Tulisan|artikel|berita) [Ii]ni (?:[Tt]elah|[Ss]udah) (?:[Tt]ayang|[Dd]itayangkan|[Tt]erbit|[Dd]imuat|[Nn]aik|[Dd]iterbitkan|[Dd]ipublikasikan)(?: sebelumnya)? ?di[ \u00a0]?:?\s?|(?:Artikel|Berita|Tulisan) ini bersumber dari pemberitaan di /y,
      begins: ['Artikel', 'artikel', 'Berita', 'berita', 'Konten', 'Sebagian', 'Tulisan'],
    },
    value: 'first publication',
    weight: 'anchor',
    leads: true,
  },
  {
    name: 'first language',
    rule: 'credit/byline',
    opens: {
      pattern:
        /(?:Artikel|Berita|Tulisan) ini? (?:(?:pertama kali|awalnya) (?:di?)?(?:terbit|terbitkan|rilis|tayang|tulis|muat)|terbit pertama kali|diadaptasi) (?:dalam|dari|di)(?: artikel)? (?:[Bb]er)?(?:[Bb]ahasa \p{Lu}\p{Ll}+|\p{Lu}[\p{L} .]{1,40})/uy,
      begins: ['Artikel', 'Berita', 'Tulisan'],
    },
    value: 'none',
    weight: 'anchor',
    leads: true,
  },
  {
    name: 'trainee',
    rule: 'credit/byline',
    opens: {
      pattern:
        /(?:(?:Artikel|Berita|Tulisan) ini di(?:tulis|buat) oleh \p{Lu}[^.\n]{3,120}|Penulis adalah peserta )(?:[Mm]agang|Kampus Merdeka)[^.\n]{0,120}/uy,
      begins: ['Artikel', 'Berita', 'Penulis adalah', 'Tulisan'],
    },
    value: 'none',
    weight: 'anchor',
    leads: true,
  },
]

/** Copyright, and what the reader may not do. */
const RIGHTS: readonly GrammarPart[] = [
  {
    // The sign alone says little: it may be written about, and `(c)` may count an item of a list.
    name: 'copyright',
    rule: 'credit/byline',
    opens: {
      pattern:
        /(?:Hak [Cc]ipta|[Cc]opyright|COPYRIGHT)[ \u00a0]{0,3}(?:©|\([cC]\))|©(?=[ \u00a0]{0,3}[\p{Lu}\d@])|\([cC]\)(?=[ \u00a0]{0,3}(?:\d{4}|C[Oo][Pp][Yy]R[Ii][Gg][Hh][Tt]))/uy,
      begins: ['©', '(c', '(C', 'COPYRIGHT', 'Copyright', 'Hak ', 'copyright'],
    },
    value: 'rights',
    weight: 'anchor',
    leads: true,
  },
  {
    name: 'copyright in words',
    rule: 'furniture/footer',
    opens: {
      pattern:
        /(?:Copyright|COPYRIGHT)[ \u00a0]{0,3}@?[ \u00a0]{0,3}\d{4}(?: ?[-–] ?\d{4})? [^.\n"“”:;?]{2,60}(?:\.[^.\n"“”:;?]{2,60}){0,2}?\.?[ \u00a0]?(?:All [Rr]ights [Rr]eserved|Hak cipta dilindungi)\.?/y,
      begins: ['COPYRIGHT', 'Copyright'],
    },
    value: 'none',
    weight: 'anchor',
    leads: true,
  },
  {
    name: 'columns',
    rule: 'furniture/footer',
    opens: { pattern: COLUMNS, begins: COLUMN_NAMES },
    value: 'none',
    weight: 'weak',
    leads: true,
  },
  {
    name: 'notice',
    rule: 'credit/byline',
    opens: { pattern: /Dilarang keras mengambil konten/y, begins: ['Dilarang'] },
    value: 'notice',
    weight: 'anchor',
    leads: true,
  },
]

/** Brackets that sign an article. */
const SIGNATURES: readonly GrammarPart[] = [
  {
    name: 'column bracket',
    rule: 'credit/byline',
    opens: {
      pattern:
        /\([ \u00a0]?[a-z\d-]{3,25}\.(?:com|co\.id|co|id|net)[ \u00a0]?[-–][ \u00a0]?\p{Lu}[\p{L} &]{2,30}\)/uy,
      begins: ['('],
    },
    value: 'none',
    weight: 'weak',
    leads: true,
    interrupts: true,
  },
  {
    name: 'initials',
    rule: 'credit/initials',
    opens: {
      pattern: /\([ \u00a0]?(?:\*\/?)?[a-z0-9]{2,6}(?: ?[/-] ?[a-z0-9]{1,6}){1,3}[ \u00a0]?\)/y,
      begins: ['('],
    },
    accepts: (bracket) => isReporterCode(bracket.slice(1, -1).trim()),
    value: 'none',
    weight: 'anchor',
    leads: true,
  },
  {
    name: 'fields in a bracket',
    rule: 'credit/byline',
    opens: {
      pattern:
        /\([ \u00a0]?(?:Reporter|Penulis|Pewarta|Editor)[ \u00a0]?:[^():\n]{2,90}(?:(?:Editor|Penulis|Reporter|Pewarta|Penyunting)[ \u00a0]?:[^():\n]{2,60}){0,2}\)/y,
      begins: ['('],
    },
    value: 'sources',
    weight: 'anchor',
    leads: true,
  },
  {
    name: 'column code',
    rule: 'credit/square-signature',
    opens: { pattern: /\([A-Z]{1,3}-\d{1,2}\)/y, begins: ['('] },
    value: 'none',
    weight: 'anchor',
    leads: true,
  },
  {
    name: 'square signature',
    rule: 'credit/square-signature',
    opens: { pattern: /\[(?!sic\])(?:[a-z]{2,12}(?:\/[a-z]{2,8}){0,2})?\]/y, begins: ['['] },
    value: 'none',
    weight: 'anchor',
    leads: true,
  },
]

/** What is around them: page turns, players, tags, links. */
const SURROUNDINGS: readonly GrammarPart[] = [
  {
    name: 'page number',
    rule: 'pagination/page-numbers',
    opens: {
      pattern:
        /(?:Halaman|HALAMAN)[ \u00a0]\d{1,2}[ \u00a0](?:dari|\/)[ \u00a0]\d{1,2}|(?:Halaman|HALAMAN)(?:\s{1,3}\d{1,2}){2,12}(?:\s{1,3}(?:Selanjutnya|Berikutnya|Lihat Semua|Show All))?/y,
      begins: ['HALAMAN', 'Halaman'],
    },
    value: 'none',
    weight: 'anchor',
    leads: true,
  },
  {
    name: 'player title',
    rule: 'media/player-title',
    opens: { pattern: /(?:Video|VIDEO)(?::[ \u00a0]|[ \u00a0](?=\p{Lu}))/uy, begins: ['VIDEO', 'Video'] },
    value: 'title',
    weight: 'weak',
    leads: true,
  },
  {
    name: 'labelled tags',
    rule: 'tags/labelled',
    opens: {
      pattern: /(?:Tags?|TAGS?|Topik Terkait|Tag Terkait)[ \u00a0]?[:#][ \u00a0]?/y,
      begins: ['TAG', 'Tag', 'Topik'],
    },
    value: 'labelled tags',
    weight: 'anchor',
    leads: true,
  },
  {
    name: 'hashtags',
    rule: 'tags/hashtags',
    opens: { pattern: /#[\p{L}\d_-]{3,50}(?:\s{0,3}#[\p{L}\d_-]{3,50}){0,20}/uy, begins: ['#'] },
    value: 'none',
    weight: 'weak',
    leads: false,
  },
  {
    name: 'tags',
    rule: 'tags/after-initials',
    opens: { after: ['initials', 'page number'] },
    value: 'small words',
    weight: 'weak',
    leads: false,
  },
  {
    // A topic in capitals, and who wrote the article: what else they wrote is a link.
    name: 'more by the author',
    rule: 'cross-link/more-by-author',
    opens: {
      pattern: /atau tulisan menarik lainnya[ \u00a0]/y,
      begins: ['atau tulisan menarik'],
      reachesBack: /\p{Lu}[\p{Lu}\d.-]+ (?:[\p{Lu}\d][\p{Lu}\d.-]+ ){0,5}$/u,
    },
    value: 'names',
    weight: 'weak',
    leads: true,
    interrupts: true,
  },
  {
    name: 'link',
    rule: null,
    opens: {
      pattern: LINK_ANNOUNCEMENT,
      begins: LINK_VERBS.flatMap(atStart),
    },
    value: 'link title',
    weight: 'context',
    leads: true,
  },
]

/** All parts of the foot of an article. */
export const FOOT_PARTS: readonly GrammarPart[] = [...CREDITS, ...RIGHTS, ...SIGNATURES, ...SURROUNDINGS]
