import { PRODUCTION_LABELS } from '../../language/page/production-labels.ts'
import { FOOT_LINES, footOfLine, footTakes } from '../grammar/foot.ts'
import type { Rule } from '../rule.ts'

const SIGNATURE = /\[[a-z/]{0,20}\]|\([A-Z]{1,3}-\d{1,2}\)/
const PAGES = /(?:Halaman|HALAMAN)\s\d/

/** Parts of a foot that nothing but a foot has. */
export const FOOT_RULES: readonly Rule[] = [
  {
    name: 'credit/production',
    takes:
      'labels with names that no list has, beside known ones at the end of the text: `Narator: …`, `Produser: …`',
    never: 'such rows without a known credit, the data of a book or a film, a list of offices',
    evidence: 'fired 5 times in 3 of 23,043 articles',
    where: 'end',
    literals: PRODUCTION_LABELS.flatMap((label) => [`${label}:`, `${label} :`]),
    within: 600,
    foot: FOOT_LINES,
    take: (context) => footTakes(context, 'credit/production'),
    examples: [
      {
        text: 'Air surut. Penulis: Sinta Melani Kameramen: Bimo Aji Penata Suara: Gita Pramesti Produser: Rudi',
        becomes: 'Air surut.',
      },
      {
        text: 'Air surut.Penulis Naskah: Sinta MelaniNarator: Sinta MelaniVideo Editor: Bimo AjiProduser: Rudi Hartawan',
        becomes: 'Air surut.',
      },
      {
        text: 'Air surut.\nNaskah: Sinta Melani | Kamera: Bimo Aji | Penyunting Gambar: Gita',
        becomes: 'Air surut.',
      },
    ],
    keeps: [
      'Sutradara: Bimo Aji\nPenulis: Sinta Melani\nProduser: Gita Pramesti',
      'Susunan panitia diumumkan. Ketua: Bimo Aji, Sekretaris: Sinta Melani, Produser: Gita.',
      'Produser: Rudi Hartawan',
    ],
  },
  {
    name: 'credit/square-signature',
    takes:
      'initials or a newsroom in square brackets, or the code of a column, after the last sentence: `[rks]`, `(E-2)`',
    never: 'a word that an editor put into a sentence, or a bracket that belongs to one',
    evidence: 'fired 139 times in 139 of 23,043 articles',
    where: 'end',
    literals: [']', ')'],
    within: 60,
    foot: FOOT_LINES,
    take: (context) => footTakes(context, 'credit/square-signature', SIGNATURE),
    examples: [
      { text: 'Kabar itu dibantah lurah.[wanasari]', becomes: 'Kabar itu dibantah lurah.' },
      { text: 'Kabar itu dibantah lurah. []', becomes: 'Kabar itu dibantah lurah.' },
      { text: 'Kabar itu dibantah lurah.\n[rks]', becomes: 'Kabar itu dibantah lurah.' },
      { text: '"Kabar itu salah," pungkasnya. (SB-09)', becomes: '"Kabar itu salah," pungkasnya.' },
    ],
    keeps: [
      'Surat itu berbunyi: jangan buka pintu [sic].',
      'Rumus itu ditulis di papan: [a + b]',
      'Berkasnya lengkap (P-21)',
      'Kalimat itu dikutip utuh. [sic]',
    ],
  },
  {
    name: 'furniture/footer',
    takes:
      'the copyright of the page with its years and `All Rights Reserved`, and the names of columns before it',
    never: 'a copyright within a sentence, or columns that the text speaks of',
    evidence: 'fired 40 times in 20 of 23,043 articles',
    where: 'end',
    literals: ['rights reserved', 'hak cipta dilindungi'],
    within: 400,
    foot: FOOT_LINES,
    take: (context) => footTakes(context, 'furniture/footer'),
    examples: [
      {
        text: 'Rapat ditutup sore. News Regional Hype Regional Copyright 2008 - 2025 PT. Warta Sena (Warta Sena Group). All Rights Reserved.',
        becomes: 'Rapat ditutup sore.',
      },
      {
        text: 'Rapat ditutup sore.\n\nCopyright @ 2026 Warta Group - wartasena. All Rights Reserved',
        becomes: 'Rapat ditutup sore.',
      },
    ],
    keeps: [
      'Kampus itu menulis "Pengantar Garam" (Copyright 2023) di lamannya.',
      'Kolom Regional dan Hype dihapus. Pembaca mengeluh.',
      'Di sampulnya tertulis Copyright 2010 - 2015 Wanasari. All Rights Reserved. Warga membacanya.',
    ],
  },
  {
    name: 'pagination/page-numbers',
    takes: 'the row of page numbers at the end of the text: `Halaman 2 dari 3`, `Halaman 1 2 3 Selanjutnya`',
    never: 'a page of a book or a letter that the text speaks of',
    evidence: 'fired 37 times in 37 of 23,043 articles',
    where: 'end',
    literals: ['halaman'],
    within: 300,
    foot: FOOT_LINES,
    take: (context) => footTakes(context, 'pagination/page-numbers', PAGES),
    examples: [
      { text: 'Air surut.\nHalaman\n1\n2\n3\nSelanjutnya', becomes: 'Air surut.' },
      { text: 'Air surut. Halaman 1 2 3 Selanjutnya', becomes: 'Air surut.' },
      { text: '"Air surut," ujar Bimo. Halaman 2 dari 3', becomes: '"Air surut," ujar Bimo.' },
    ],
    keeps: [
      'Kutipan itu ada di halaman 2 dari 3',
      'Bagian rumah: Halaman 1 2 3',
      'Air surut. Halaman 12 buku itu sobek.',
    ],
  },
  {
    name: 'tags/hashtags',
    takes: 'the hashtags among or after the credits that end the text',
    never: 'hashtags of the text itself',
    evidence: 'fired 4 times in 4 of 23,043 articles',
    where: 'end',
    literals: ['#'],
    within: 300,
    foot: FOOT_LINES,
    take: (context) => footTakes(context, 'tags/hashtags'),
    examples: [{ text: 'Air surut. Editor: Bimo Aji\n#BanjirWanasari #Sawah', becomes: 'Air surut.' }],
    keeps: ['Air surut. #BanjirWanasari', 'Warga menulis #BanjirWanasari.'],
  },
  {
    name: 'cross-link/more-by-author',
    takes:
      'a topic in capitals with the words that offer more on it by the author: `BANJIR WANASARI atau tulisan menarik lainnya Bimo Aji`',
    never: 'these words in a sentence, or without credits after them',
    evidence: 'fired 597 times in 199 of 23,043 articles; 9 read, all right',
    where: 'end',
    literals: ['atau tulisan menarik lainnya'],
    within: 900,
    foot: FOOT_LINES,
    take: (context) => footTakes(context, 'cross-link/more-by-author'),
    examples: [
      {
        text: 'Air surut. BANJIR WANASARI atau tulisan menarik lainnya Bimo Aji (kabarwanasari.id - Hukum) Reporter: Bimo Aji Editor: Gita Pramesti',
        becomes: 'Air surut.',
      },
      {
        text: 'Air surut.\nBANJIR atau tulisan menarik lainnya Bimo AjiPenulis: Bimo Aji',
        becomes: 'Air surut.',
      },
    ],
    keeps: [
      'Warga membaca kisah banjir atau tulisan menarik lainnya Bimo Aji.',
      'Warga membaca BANJIR WANASARI atau tulisan menarik lainnya Bimo Aji.',
      'Baca puisi atau tulisan menarik lainnya di perpustakaan.',
    ],
  },
  {
    name: 'credit/joined-pages',
    takes:
      'two credits and more in a row at the end of a line, where another page was joined to the one that they close',
    never: 'one label with a name, the data of a film or a book, credits within a line',
    evidence: 'fired 128 times in 128 of 23,043 articles; 9 read, all right',
    where: 'line',
    literals: ['editor:', 'editor :', 'penulis:', 'penulis :'],
    take: ({ text, isFoot }) => (isFoot ? null : footOfLine(text)),
    examples: [
      {
        text: 'Air surut. BANJIR WANASARI atau tulisan menarik lainnya Bimo Aji (kabarwanasari.id - Hukum) Reporter: Bimo Aji Penulis: Bimo Aji Editor: Gita Pramesti\nHarga padi naik.',
        becomes: 'Air surut.\nHarga padi naik.',
      },
      {
        text: 'Air surut. Penulis: Bimo Aji Editor: Gita Pramesti\nHarga padi naik.',
        becomes: 'Air surut.\nHarga padi naik.',
      },
    ],
    keeps: [
      'Buku itu terbit Mei. Penulis: Bimo Aji\nHarga padi naik.',
      'Film itu tayang Mei. Sutradara: Bimo Aji Penulis: Gita Pramesti\nHarga padi naik.',
      'Penulis: Bimo Aji Editor: Gita Pramesti Penerbit: Sawah Raya Tebal: 120 halaman\nHarga padi naik.',
    ],
  },
]
