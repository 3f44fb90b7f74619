import { creditTailStart, isAfterSentence, isCredit } from '../credit-tail.ts'
import { datelineAt } from '../dateline-head.ts'
import { isInLabelList } from '../list-labels.ts'
import type { Rule } from '../rule.ts'
import { isNewsroomCredit, isReporterCode, isSignature, isStars, lastBracket } from '../signatures.ts'

const LABEL_LITERALS: readonly string[] = [
  ' oleh',
  'alih bahasa',
  'editor',
  'fotografer',
  'ini awalnya',
  'ini pertama kali',
  'jurnalis',
  'kontributor',
  'koresponden',
  'penerjemah',
  'penulis',
  'penyunting',
  'peliput',
  'pewarta',
  'redaktur',
  'reporter',
  'uploader',
  'videografer',
  'wartawan',
]
const APPEARED_LITERALS: readonly string[] = ['ini telah', 'ini sudah']
const COPYRIGHT_LITERALS: readonly string[] = ['©', '(c)', 'dilarang keras mengambil']
const REPORT = /^[ \u00a0]*(?:L;?aporan|l;?aporan|LAPORAN)[ \u00a0]+/
const REPORTER =
  /^(?:Wartawan|Reporter|Kontributor|Koresponden|Jurnalis|wartawan|reporter|Tim Liputan|Tribun)/
const LONGEST_BYLINE = 130
const FIRST_LINES = 6
/** How far into flat text a byline and the dateline after it may stand. */
const FLAT_HEAD = 420
const APPEARED_LINE = /^\s*(?:Sebagian )?(?:[Aa]rtikel|[Bb]erita|[Kk]onten|[Tt]ulisan) [Ii]ni /
const BY = /^[ \u00a0]*(?:Oleh|OLEH)[ \u00a0]?:?[ \u00a0]\p{Lu}[\p{L}.,'’ \u00a0-]{2,60}$/u
const CONTRIBUTED =
  /berkontribusi (?:dalam|pada) (?:penulisan |penyusunan )?(?:artikel|tulisan|laporan|berita) ini\.?/

/** Names of those who made the article, their initials, and where it appeared first. */
export const CREDIT_RULES: readonly Rule[] = [
  {
    name: 'credit/byline',
    takes: 'a line of labels with the names of those who made the article, or of copyright',
    never: 'a label in a list of labels, or a sentence that begins with such a word',
    where: 'line',
    literals: [...LABEL_LITERALS, ...COPYRIGHT_LITERALS, ...APPEARED_LITERALS],
    above: 4,
    below: 4,
    take: (place) => {
      if (place.text.length > 420) return null
      if (APPEARED_LINE.test(place.text) && isCredit(place.text, 0)) return { lines: 1 }
      const below = place.below
      if (below !== null && endsBeforeName(place.text) && isCredit(`${place.text.trim()} ${below.text}`, 0))
        return { lines: below.distance + 1 }
      return !isCredit(bracketless(place.text), 0) || isInLabelList(place) ? null : { lines: 1 }
    },
    examples: [
      {
        text: 'Warga pulang.\nPewarta: Sinta Melani\nEditor: Rudi Hartawan\nCopyright © ANTARA 2025',
        becomes: 'Warga pulang.',
      },
      { text: 'Reporter: Bimo Aji | Editor: Gita\n\nHarga naik.', becomes: 'Harga naik.' },
      { text: 'Harga naik.\n(Reporter: Bimo Aji | Editor: Gita)', becomes: 'Harga naik.' },
      {
        text: 'Warga pulang.\nArtikel ini telah tayang di Wanasari.com dengan judul Warga Pulang',
        becomes: 'Warga pulang.',
      },
      { text: 'Air surut.\nArtikel ini telah naik di\ndetikWanasari.', becomes: 'Air surut.' },
      { text: 'Harga naik.\nsumber: diskominfoeditor: gita', becomes: 'Harga naik.' },
      {
        text: 'Harga naik.\nDilarang keras mengambil konten, melakukan crawling tanpa izin.',
        becomes: 'Harga naik.',
      },
    ],
    keeps: [
      'Sutradara: Bimo Aji\nPenulis: Sinta Melani\nPemain: Gita Pramesti',
      'Editor film itu, Rudi, pulang.',
      'Penulis: buku itu sudah lama habis.',
      'Artikel ini telah tayang di mading sekolah.',
      'Artikel ini telah tayang di Kompas, kata Rudi, dan dibaca banyak orang.',
      'Data warga:\nSumber: Dinas Sosial',
    ],
    evidence: 'Fired 206 times in 168 articles; 70 were read: all right.',
  },
  {
    name: 'credit/label-alone',
    takes: 'a credit label that stands alone on its line, and the name below it',
    never: 'a label above a sentence, a list or an address',
    where: 'line',
    literals: ['source', 'via', 'editor', 'penulis', 'reporter', 'pewarta'],
    below: 8,
    take: (place) => {
      if (!/^\s*(?:Source|Via|Editor|Penulis|Reporter|Pewarta)\s*:\s*$/.test(place.text)) return null
      const below = place.below
      if (below === null || !/^\s*\p{Lu}[\p{L}.’' -]{2,40}$/u.test(below.text)) return null
      if (below.text.trim().split(/\s+/).length > 5 || /\p{Ll}{4}\.$/u.test(below.text)) return null
      return { lines: below.distance + 1 }
    },
    examples: [
      {
        text: 'Air surut.\n\nSource:\n\n\nSinta Melani\n\n\nVia:\n\nBimo Aji\n\nTags:\nbanjir',
        becomes: 'Air surut.',
      },
    ],
    keeps: ['Sumber:\nSinta Melani', 'Penulis:\nIa lahir di Wanasari.'],
    evidence: 'Fired 40 times in 11 articles; 22 were read: all right.',
  },
  {
    name: 'credit/tail',
    takes: 'the labels with names, the copyright line and the note of first publication that end a flat text',
    never: 'anything that a sentence follows',
    where: 'end',
    literals: [...LABEL_LITERALS, ...COPYRIGHT_LITERALS, ...APPEARED_LITERALS],
    take: ({ text }) => {
      const start = creditTailStart(text)
      return start <= 0 ? null : { start, end: text.length }
    },
    examples: [
      {
        text: 'Kapal ditahan. Pewarta: Sinta Melani Editor: Rudi Hartawan COPYRIGHT © ANTARA 2025',
        becomes: 'Kapal ditahan.',
      },
      {
        text: '"Harga naik," kata Bimo.,Reporter: Sinta Melani,Sumber: Wanasari.com',
        becomes: '"Harga naik," kata Bimo.',
      },
      {
        text: 'Air surut. Berita ini telah tayang di Wanasari.com dengan judul: Air Surut',
        becomes: 'Air surut.',
      },
      {
        text: 'Air surut. Pewarta: Sinta MelaniEditor: Rudi HartawanCOPYRIGHT © ANTARA 2025',
        becomes: 'Air surut.',
      },
      {
        text: 'Warga pulang. Artikel ini telah tayang di Wanasari.com dengan judul Warga Pulang',
        becomes: 'Warga pulang.',
      },
      {
        text: 'Warga pulang. Artikel ini pertama kali terbit dalam bahasa Inggris Diadaptasi oleh Bimo Aji Editor: Gita',
        becomes: 'Warga pulang.',
      },
    ],
    keeps: [
      'Ia memilih profesi ini sejak 2011, kata editor: bekerja dari rumah.',
      'Dua nama diumumkan. Penulis: Sinta Melani. Mereka pulang bersama keluarga.',
    ],
    evidence: 'Fired in 83 articles; all were read: all right.',
  },
  {
    name: 'credit/report',
    takes: 'a line before the dateline that names the reporter',
    never: 'a headline or sentence about a report',
    where: 'line',
    literals: ['aporan', 'oleh'],
    above: FIRST_LINES,
    below: 3,
    take: (place) => {
      if (place.text.length > LONGEST_BYLINE) return null
      if (place.line(-FIRST_LINES) !== null && !place.isLast) return null
      if (BY.test(place.text)) return /\.$/.test(place.text.trim()) ? null : { lines: 1 }
      const word = REPORT.exec(place.text)
      if (word === null || newsroomDateline(place.text, word[0].length) >= 0) return null
      const below = place.below?.text.slice(0, 200)
      const isBeforeDateline = below !== undefined && datelineAt(below, 0)?.hasNewsroom === true
      const rest = place.text.slice(word[0].length)
      return (REPORTER.test(rest) && /[,.]| \p{Lu}/u.test(rest)) || isBeforeDateline ? { lines: 1 } : null
    },
    examples: [
      {
        text: 'Laporan Wartawan Wanasari.com, Bimo Aji\nWANASARI.COM, SOLO - Air surut.',
        becomes: 'Air surut.',
      },
      { text: 'Laporan Bimo Aji I Pidie\nWANASARI.COM, SIGLI - Air surut.', becomes: 'Air surut.' },
    ],
    keeps: [
      'Laporan Keuangan Naik\nPabrik itu untung.',
      'Laporan wartawan itu dibantah polisi karena tidak lengkap, kata Bimo Aji dalam keterangan tertulis yang dibagikan kepada media, Senin.',
    ],
    evidence: 'Fired in 103 articles; 40 were read: all right.',
  },
  {
    name: 'credit/report-flat',
    takes: 'the name of the reporter between the title and the dateline of a flat text',
    never: 'a sentence about a report',
    where: 'start',
    literals: ['aporan', 'penulis'],
    take: ({ text }) => {
      const head = text.slice(0, FLAT_HEAD)
      const label = /(?:Laporan[ \u00a0](?=\p{Lu}|wartawan|reporter)|Penulis ?: )/u.exec(head)
      if (label === null) return null
      for (let at = label.index + label[0].length; at < Math.min(head.length, label.index + 120); at++) {
        if (!/[ \u00a0]/.test(head[at - 1]!) || !/^\p{Lu}{3}/u.test(head.slice(at, at + 3))) continue
        const dateline = datelineAt(text.slice(at, at + 160), 0)
        if (
          dateline?.hasNewsroom &&
          !/[.!?] /.test(head.slice(label.index, at).replace(/\p{Lu}\p{L}?\. /gu, ''))
        )
          return { start: label.index, end: at }
      }
      return null
    },
    examples: [
      {
        text: 'Laporan Wartawan Wanasari.com, Bimo Aji WANASARI.COM, SOLO - Air surut.',
        becomes: 'Air surut.',
      },
    ],
    keeps: ['Laporan Bank Dunia dibahas di Jakarta - Bandung.'],
    evidence: 'Fired in 202 articles; 25 were read: all right.',
  },
  {
    name: 'credit/written-by',
    takes: '`(Ditulis oleh …)` with a name, at the end of a line',
    never: 'a bracket within a sentence',
    where: 'line',
    literals: ['ditulis'],
    take: ({ text }) => {
      const bracket = lastBracket(text)
      if (bracket === null || !/^ditulis (?:oleh )?\P{Ll}/iu.test(bracket.content)) return null
      return bracket.start === 0 ? { lines: 1 } : { start: bracket.start, end: text.length }
    },
    examples: [
      { text: 'Foto itu palsu.\n(Ditulis oleh Sinta M.)', becomes: 'Foto itu palsu.' },
      { text: 'Foto itu palsu. (Ditulis oleh Sinta)', becomes: 'Foto itu palsu.' },
    ],
    keeps: ['Buku (ditulis oleh Sinta) itu laku.'],
    evidence: 'Fired in 1,290 articles; 15 were read: all right.',
  },
  {
    name: 'credit/contributed',
    takes: 'a sentence that says who contributed to the article',
    never: 'a sentence about a contribution to anything else',
    where: 'inline',
    literals: ['berkontribusi'],
    take: ({ text }) => {
      const found = CONTRIBUTED.exec(text)
      if (found === null) return null
      const start = nameStart(text, found.index)
      return start < 0 ? null : { start, end: found.index + found[0].length }
    },
    examples: [
      {
        text: 'Warga pulang. Sinta Melani dan Bimo Aji berkontribusi dalam penulisan artikel ini.',
        becomes: 'Warga pulang.',
      },
    ],
    keeps: ['Warga berkontribusi dalam penulisan sejarah ini.'],
    evidence: 'Fired in 21 articles; all right.',
  },
  {
    name: 'credit/initials',
    takes:
      'the initials of reporter and editor in brackets, on a line of their own or after the last stop of a line',
    never: '`(SD/MI)`, `(12/3)`, `(km/jam)`, `(dan/atau)` or another bracket that belongs to a sentence',
    where: 'line',
    literals: [')'],
    take: ({ text }) => {
      const bracket = lastBracket(text)
      if (bracket === null || !isReporterCode(bracket.content)) return null
      if (text.slice(0, bracket.start).trim() === '') return { lines: 1 }
      return isAfterSentence(text, bracket.start) ? { start: bracket.start, end: text.length } : null
    },
    examples: [
      { text: 'Warga pulang.\n(rah/sat)', becomes: 'Warga pulang.' },
      { text: '"Kami pulang," tandasnya.(cfc/dzi)', becomes: '"Kami pulang," tandasnya.' },
      { text: 'Warga pulang. (yan/d1n/mlo)', becomes: 'Warga pulang.' },
    ],
    keeps: [
      'Untuk murid sekolah dasar (SD/MI)',
      'Sidang digelar Kamis (12/3)',
      'Dikenai denda (dan/atau)',
      'Paling cepat 80 (km/jam)',
      'Ia lahir di sana.\n(12/3)',
    ],
    evidence: 'Fired in 723 articles; 50 were read: all right.',
  },
  {
    name: 'credit/stars',
    takes: 'stars in brackets at the end of a line, which stand for a reporter',
    never: 'stars within a sentence',
    where: 'line',
    literals: ['*'],
    take: ({ text }) => {
      const bracket = lastBracket(text)
      if (bracket === null || !isStars(bracket.content)) return null
      if (text.slice(0, bracket.start).trim() === '') return { lines: 1 }
      return isAfterSentence(text, bracket.start) ? { start: bracket.start, end: text.length } : null
    },
    examples: [{ text: 'Air surut. (*)\nWarga pulang.', becomes: 'Air surut.\nWarga pulang.' }],
    keeps: ['Harga (*) belum termasuk pajak.', 'Gol bunuh diri (*)\nIa pulang.'],
    evidence: 'Fired in 51 articles; 40 were read: all right.',
  },
  {
    name: 'credit/newsroom',
    takes: 'a bracket with a newsroom and a name that ends the text or has a line of its own',
    never: 'a bracket within the text',
    where: 'line',
    literals: [')'],
    take: (place) => {
      const bracket = lastBracket(place.text)
      if (bracket === null || !isNewsroomCredit(bracket.content)) return null
      if (place.text.slice(0, bracket.start).trim() === '') return { lines: 1 }
      return place.isLast ? { start: bracket.start, end: place.text.length } : null
    },
    examples: [
      { text: 'Warga pulang.\n(Wanasari.com/Bimo Aji)', becomes: 'Warga pulang.' },
      { text: 'Warga pulang (TribunWanasari.com/Bimo, Sinta)', becomes: 'Warga pulang' },
    ],
    keeps: ['Tim (Wanasari.com/Bimo) menang.\nWarga pulang.', 'Warga menang (Solo/Yogya)'],
    evidence: 'Fired 201 times in 196 articles; 30 were read: all right.',
  },
  {
    name: 'credit/signature',
    takes: 'a bracket after the last sentence with stars, initials or a name',
    never: 'a bracket that belongs to its sentence, or the source of a verse',
    where: 'end',
    literals: [')'],
    take: ({ text }) => {
      const bracket = lastBracket(text)
      if (bracket === null || !isSignature(bracket.content)) return null
      if (isReporterCode(bracket.content)) return null
      const isAlone = text.slice(0, bracket.start).trim() === ''
      if (!isAlone && !isStars(bracket.content) && !isAfterSentence(text, bracket.start)) return null
      // A quoted name without a stop has its bracket to itself: `"Sobat" (Padi Reborn)`.
      if (!isAlone && /[^.,!?…][”"’'][ \u00a0]*$|\)$/.test(text.slice(0, bracket.start))) return null
      return isAlone ? { lines: 1 } : { start: bracket.start, end: text.length }
    },
    examples: [
      { text: 'Warga pulang. (art)', becomes: 'Warga pulang.' },
      { text: 'Warga pulang.(rls)', becomes: 'Warga pulang.' },
      { text: 'Warga pulang. (*)', becomes: 'Warga pulang.' },
      { text: 'Warga pulang.\n(Bimo Aji)', becomes: 'Warga pulang.' },
      { text: 'Warga pulang.\n(***)', becomes: 'Warga pulang.' },
    ],
    keeps: [
      'Ia dijerat pasal pencucian uang (TPPU)',
      'Warga pulang (Juni)',
      'Bersabarlah. (HR Muslim)',
      'Warga pulang. (bersambung)',
      'Lagunya antara lain "Sawah" (Band Wanasari)',
    ],
    evidence: 'Fired 658 times in 597 articles; all distinct ones were read: one was wrong and was mended.',
  },
]

/** `(Reporter: Bimo | Editor: Gita)` without the bracket around it. */
function bracketless(text: string): string {
  const inner = /^\s*\(((?:Reporter|Penulis|Pewarta|Editor)[ \u00a0]?:[^()]{2,160})\)\s*$/.exec(text)
  return inner === null ? text : inner[1]!
}

/** Whether a note of first publication breaks off before the newsroom's name or the title. */
function endsBeforeName(text: string): boolean {
  return /(?: ini (?:telah|sudah) \p{Ll}+ di|dengan judul ?:)[ \u00a0]*$/u.test(text.slice(-60))
}

/** Where a dateline that begins with a newsroom in capitals stands within a line, or -1. */
function newsroomDateline(text: string, from: number): number {
  const last = Math.min(text.length, FLAT_HEAD)
  for (let at = from; at < last; at++) {
    if (!/[ \u00a0\p{Ll}]/u.test(text[at - 1] ?? '') || !/^\p{Lu}{3}/u.test(text.slice(at, at + 3))) continue
    if (datelineAt(text.slice(at, at + 160), 0)?.hasNewsroom) return at
  }
  return -1
}

/** Where the names before this place begin, back to the end of a sentence; -1 if something else stands there. */
function nameStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < 160) {
    const previous = text.slice(Math.max(0, start - 40), start)
    const word = /(?:^|[\s\u00a0])(dan|(?:\p{Lu}[\p{L}.’'-]*,?))[\s\u00a0]*$/u.exec(previous)
    if (word === null) break
    const first = start - previous.length + word.index + word[0].indexOf(word[1]!)
    if (/[.!?]$/.test(word[1]!) && start < end && word[1]!.length > 3) break
    start = first
    if (isAfterSentence(text, start) && text[start - 2] !== ',') return start
  }
  return start < end && isAfterSentence(text, start) ? start : -1
}
