import type { RuleCard } from '../../../rules/rule.ts'

/** The rule of all wrappers. */
export const WRAPPER: RuleCard = {
  name: 'encoding/wrapper',
  takes:
    "what a program or a file put around the whole text: `b'…'` with its escapes, a printed list of paragraphs, the marks of a CSV field; the odd mark and semicolon of a row at the very end",
  never:
    'one half of a wrapper; marks that belong to the text, or code within it; an escape in a text that has lines of its own, one alone, or any where one is a word of its own or a backslash opens none',
  examples: [
    {
      text: "b'WANASARI.COM, SOLO - Air surut.\\nWarga pulang ke caf\\xc3\\xa9.'",
      becomes: 'WANASARI.COM, SOLO - Air surut.\nWarga pulang ke café.',
    },
    { text: "['Air mulai surut.', 'Warga pulang.']", becomes: 'Air mulai surut.\nWarga pulang.' },
    {
      text: '"Air surut. ""Kami pulang,"" kata Bimo. Hari cerah."',
      becomes: 'Air surut. "Kami pulang," kata Bimo. Hari cerah.',
    },
    {
      text: 'Air mulai surut di Wanasari. Warga pulang.";',
      becomes: 'Air mulai surut di Wanasari. Warga pulang.',
    },
    {
      text: 'Panen raya dimulai di Wanasari.\\nPetani menjual gabah di gudang desa.\\nHarga naik tipis.',
      becomes: 'Panen raya dimulai di Wanasari.\nPetani menjual gabah di gudang desa.\nHarga naik tipis.',
    },
    { text: 'Harga\\xa0garam\\xa0naik 5\\xa0persen.', becomes: 'Harga garam naik 5 persen.' },
    {
      text: '\\u201cKami siap,\\u201d kata Galih.\\r\\nWarga menunggu \\ud83d\\ude00.',
      becomes: '“Kami siap,” kata Galih.\nWarga menunggu 😀.',
    },
    {
      text: 'Ia menulis \\"lunas\\" di papan.\\n\\nDaftarnya di https:\\/\\/tani.example\\/daftar.',
      becomes: 'Ia menulis "lunas" di papan.\n\nDaftarnya di https://tani.example/daftar.',
    },
  ],
  keeps: [
    'Berkas itu tersimpan di C:\\new\\table dan D:\\nota\\tahun.',
    'Pola \\d+\\s\\n dipakai untuk mencari tahun.',
    'Tanda \\n memulai baris baru, \\t menyisipkan tab, dan \\u00a0 adalah spasi tak putus.',
    'Rumus \\frac{a}{b} dan \\nabla \\times \\rho ditulis di papan.',
    'Kalimat satu.\\nKalimat dua.',
    'Emoji itu tersimpan sebagai \\ud83d saja.',
    'Panen dimulai.\nPetani menulis \\n di papan.\\nWarga bertanya.\\nIa tertawa.',
    "Kelas itu mencetak b'halo' di layar.",
    "Ia menulis ['air', 'garam'] di papan.",
    '"Kami pulang. Jalan dibuka sejak Senin."',
    '"Kami pulang," kata Bimo. Hari cerah. "Besok kami kembali."',
    "b'Air mulai surut. Warga pulang ke desa.",
  ],
}
