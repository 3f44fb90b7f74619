import { CREDIT_LABELS } from '../../language/page/credit-labels.ts'
import { FOOT_LINES, footTakes, isCredit } from '../grammar/foot.ts'
import { isInLabelList } from '../list-labels.ts'
import type { Rule } from '../rule.ts'

const LABEL_LITERALS: readonly string[] = [
  ...CREDIT_LABELS.filter((label) => label !== 'Foto').flatMap((label) => [`${label}:`, `${label} :`]),
  'diadaptasi oleh',
  'disunting oleh',
  'diterjemahkan oleh',
  'ditulis oleh',
  'editor |',
  'editor video',
  'in pertama kali',
  'ini awalnya',
  'ini bersumber',
  'ini diadaptasi',
  'ini dibuat oleh',
  'ini pertama kali',
  'ini terbit',
  'penulis |',
  'penulis adalah peserta',
  'penulis naskah',
  'penyunting gambar',
  'red:',
  'rep:',
  'source:',
  'via:',
]
const APPEARED_LITERALS: readonly string[] = [
  'tayang',
  'ditayangkan',
  'terbit',
  'diterbitkan',
  'dimuat',
  'naik',
  'dipublikasikan',
].flatMap((verb) => [`ini telah ${verb}`, `ini sudah ${verb}`])
const COPYRIGHT_LITERALS: readonly string[] = ['©', '(c)', 'dilarang keras mengambil', 'copyright']
const LITERALS = [...LABEL_LITERALS, ...COPYRIGHT_LITERALS, ...APPEARED_LITERALS]
/** A foot of other parts alone is none of this rule's. */
const SIGN = new RegExp(LITERALS.map((word) => word.replace(/[|()]/g, '\\$&')).join('|'), 'i')
const APPEARED_LINE = /^\s*(?:Sebagian )?(?:[Aa]rtikel|[Bb]erita|[Kk]onten|[Tt]ulisan) [Ii]ni /

/** Labels with the names of those who made the article, copyright, and where it appeared first. */
export const BYLINE_RULES: readonly Rule[] = [
  {
    name: 'credit/byline',
    takes:
      'labels with the names of those who made the article, copyright and the note of first publication, on lines of their own or at the end of the text',
    never:
      'a label in a list of labels, a sentence that begins with such a word, or anything that a sentence follows',
    where: 'line',
    literals: LITERALS,
    above: 4,
    below: 4,
    longest: 420,
    within: 900,
    foot: FOOT_LINES,
    take: (context) => {
      const foot = context.isFoot ? footTakes(context, 'credit/byline', SIGN) : null
      if (foot !== null) return foot
      const below = context.below
      if (below !== null && endsBeforeName(context.text) && isCredit(`${context.text.trim()} ${below.text}`))
        return { lines: below.distance + 1 }
      if (!isCredit(context.text)) return null
      return !APPEARED_LINE.test(context.text) && isInLabelList(context) ? null : { lines: 1 }
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
      {
        text: 'Air surut.\nBerita ini telah tayang di Wanasari.com dengan judul:\nAir Surut',
        becomes: 'Air surut.',
      },
      {
        text: 'Air surut.\nArtikel ini ditulis oleh Sinta, peserta magang di Kabar Wanasari.',
        becomes: 'Air surut.',
      },
      { text: 'Air surut.\nArtikel ini telah naik di\ndetikWanasari.', becomes: 'Air surut.' },
      { text: 'Harga naik.\nsumber: diskominfoeditor: gita', becomes: 'Harga naik.' },
      {
        text: 'Harga naik.\nDilarang keras mengambil konten, melakukan crawling tanpa izin.',
        becomes: 'Harga naik.',
      },
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
      'Sutradara: Bimo Aji\nPenulis: Sinta Melani\nPemain: Gita Pramesti',
      'Editor film itu, Rudi, pulang.',
      'Penulis: buku itu sudah lama habis.',
      'Artikel ini telah tayang di mading sekolah.',
      'Artikel ini ditulis oleh Sinta ketika ia masih sekolah.',
      'Artikel ini telah tayang di Kompas, kata Rudi, dan dibaca banyak orang.',
      'Data warga:\nSumber: Dinas Sosial',
      'Syaratnya:\n(a) kartu keluarga,\n(b) kartu pelajar,\n(c) surat sehat,\n(d) pas foto.',
      '© adalah lambang hak cipta yang diatur dalam undang-undang.',
      'Ia memilih profesi ini sejak 2011, kata editor: bekerja dari rumah.',
      'Dua nama diumumkan. Penulis: Sinta Melani. Mereka pulang bersama keluarga.',
      'Ada tiga syarat. (a) Kartu keluarga. (b) Kartu pelajar. (c) Surat sehat.',
    ],
    evidence: 'Fired 221 times in 179 articles; 150 were read: all right.',
  },
  {
    name: 'credit/label-alone',
    takes: 'a credit label that is alone on its line, and the name below it',
    never: 'a label above a sentence, a list or an address',
    where: 'line',
    literals: ['source', 'via', 'editor', 'penulis', 'reporter', 'pewarta'],
    below: 8,
    take: (context) => {
      if (!/^\s*(?:Source|Via|Editor|Penulis|Reporter|Pewarta)\s*:\s*$/.test(context.text)) return null
      const below = context.below
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
]

/** Whether a note of first publication breaks off before the newsroom's name or the title. */
function endsBeforeName(text: string): boolean {
  return /(?: ini (?:telah|sudah) \p{Ll}+ di|(?:dengan |ber)judul ?:)[ \u00a0]*$/u.test(text.slice(-60))
}
