import type { Rule } from '../rule.ts'

const SPOKEN = /["“”]|,? (?:kata|ujar|ucap|tutur|jelas|tegas|pinta)(?:nya)?\b/
const RIGHTS_RESERVED =
  /^[ \u00a0*©]*(?:Hak [Cc]ipta (?:dilindungi|dan)|HAK CIPTA DILINDUNGI|All [Rr]ights [Rr]eserved|ALL RIGHTS RESERVED)/
/** What may not be done with what: `Dilarang menyalin isi berita ini tanpa izin tertulis`. */
const FORBIDS =
  /^[ \u00a0*]*(?:Dilarang|DILARANG) (?:keras |KERAS )?(?:mengambil|mengcopy|mengutip|menyalin|menggandakan|memperbanyak|menyebarluaskan|mempublikasikan|melakukan)[^.]{0,120}\b(?:konten|isi|artikel|berita|tulisan|materi|karya|situs|laman|website)\b[^.]{0,120}\b(?:izin|ijin|seizin|persetujuan)\b/i

const RIGHTS: Rule = {
  name: 'furniture/rights',
  takes:
    'a line that states the rights of the newsroom: `Hak cipta dilindungi undang-undang. …`, `Dilarang menyalin isi berita ini tanpa izin tertulis.`',
  never: 'a sentence about rights, and what somebody forbids in it',
  where: 'line',
  literals: ['hak cipta', 'rights reserved', 'dilarang'],
  longest: 360,
  take: ({ text }) =>
    (RIGHTS_RESERVED.test(text) || FORBIDS.test(text)) && !SPOKEN.test(text) ? { lines: 1 } : null,
  examples: [
    {
      text: 'Air surut.\nHak cipta dilindungi undang-undang. Dilarang menyalin isi berita ini tanpa izin tertulis.',
      becomes: 'Air surut.',
    },
    {
      text: 'Air surut.\nDilarang keras mengutip atau menyalin konten ini tanpa seizin redaksi.\nWarga pulang.',
      becomes: 'Air surut.\nWarga pulang.',
    },
    { text: 'Air surut.\nAll Rights Reserved', becomes: 'Air surut.' },
  ],
  keeps: [
    'Hak cipta lagu itu dimiliki sanggar.',
    'Dilarang memotret isi museum tanpa izin petugas.',
    'Dilarang menyalin isi naskah itu tanpa izin, kata penjaga.',
    'Warga dilarang menyalin berita itu tanpa izin.',
  ],
}

const NUMBER = String.raw`\d{1,3}(?:[.,]\d{1,3})*(?: ?(?:K|M|rb|ribu|jt|juta))?`
const COUNTER = new RegExp(
  `^(?:(?:Post |Page |Total )?(?:[Vv]iews?|[Hh]its|Dibaca|Dilihat|Pembaca|Tayangan) ?:? ?${NUMBER}(?: ?(?:kali|x|pembaca|tayangan))?|${NUMBER} (?:kali dibaca|kali dilihat|[Vv]iews?|[Ss]hares?|pembaca)|(?:Waktu [Bb]aca|Waktu [Mm]embaca|Estimasi [Bb]aca|Reading [Tt]ime) ?:? ?\\d{1,2} ?[Mm]enit|\\d{1,2} ?(?:[Mm]enit [Bb]aca|[Mm]enit [Mm]embaca|[Mm]in read|[Mm]enit waktu baca))[.]?$`,
  'u',
)

const COUNTERS: Rule = {
  name: 'furniture/counter',
  takes:
    'a line that counts readers or minutes of reading: `Post Views: 1,204`, `Dibaca 1.204 kali`, `Waktu baca 3 menit`',
  never: 'a sentence about how often something was read, and a figure under a heading',
  where: 'line',
  literals: ['views', 'hits', 'dibaca', 'dilihat', 'pembaca', 'tayangan', 'shares', 'baca', 'read'],
  longest: 48,
  take: ({ text }) => (COUNTER.test(text.trim()) ? { lines: 1 } : null),
  examples: [
    { text: 'Air surut.\nPost Views: 1,204', becomes: 'Air surut.' },
    { text: 'Waktu baca 3 menit\nAir surut.', becomes: 'Air surut.' },
    { text: 'Air surut.\nDibaca 1.204 kali\nWarga pulang.', becomes: 'Air surut.\nWarga pulang.' },
  ],
  keeps: ['Dibaca 1.204 kali sepekan, buku itu laris.', 'Buku itu dibaca 12 kali.', 'Pembaca: Sari'],
}

/** Lines of a page that say the same on every page. */
export const PAGE_LINE_RULES: readonly Rule[] = [RIGHTS, COUNTERS]
