import { describe, expect, test } from 'vitest'
import { quotes } from '../../src/transforms/quotes/index.ts'

/** Every quote of a text: `words → who`. */
function said(text: string): string[] {
  const { quotes: all, speakers } = quotes(text)
  return all.map(({ quotation, speaker }) => {
    const who = speakers.find(({ id }) => id === speaker)
    return `${quotation} → ${who?.name ?? who?.description ?? '-'}`
  })
}

type Case = readonly [text: string, ...said: string[]]

function describeCases(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases)('%s', (text, ...expected) => {
      expect(said(text)).toEqual(expected)
    })
  })
}

describeCases('the subject of the sentence right before the words, whatever it does', [
  [
    'Camat Wirasana Laras Ayu meninjau sawah. Lurah Gani Saputra pulang awal. "Saya sakit," ujarnya.',
    'Saya sakit → Gani Saputra',
  ],
  [
    'Camat Wirasana Laras Ayu meninjau sawah.\nLaras tampak lelah.\n"Jalannya jauh," tuturnya.',
    'Jalannya jauh → Laras Ayu',
  ],
  ['Gani Saputra belum lama menjabat. "Saya masih belajar," akunya.', 'Saya masih belajar → Gani Saputra'],
  [
    '"Panen gagal," kata Camat Laras Ayu.\nAdapun pemilik sawah, Gani Saputra, pasrah. "Kami tanam lagi," ujarnya.',
    'Panen gagal → Laras Ayu',
    'Kami tanam lagi → Gani Saputra',
  ],
  [
    '"Panen gagal," kata Camat Laras Ayu.\nMirna, penjual sayur, ikut rugi. "Dagangan saya layu," ujarnya.',
    'Panen gagal → Laras Ayu',
    'Dagangan saya layu → Mirna',
  ],
  // Twins: what happens to somebody is no word of theirs, and who spoke goes on.
  [
    '"Panen gagal," kata Camat Laras Ayu. Tersangka Gani Saputra dibawa ke kantor polisi. "Kami serahkan kepada hukum," ujarnya.',
    'Panen gagal → Laras Ayu',
    'Kami serahkan kepada hukum → Laras Ayu',
  ],
  [
    '"Panen gagal," kata Camat Laras Ayu. Sawah Mekar rusak berat. "Kami hitung dulu," ujarnya.',
    'Panen gagal → Laras Ayu',
    'Kami hitung dulu → Laras Ayu',
  ],
])

describeCases('a person, a body and a crowd are kept apart', [
  [
    '"Kami ragu," kata Ketua Serikat Tani Wirasana, Gani Saputra. Serikat Tani Wirasana menegaskan akan tetap menanam.\n"Kalau tidak, kami rugi," kata dia.',
    'Kami ragu → Gani Saputra',
    'akan tetap menanam → Serikat Tani Wirasana',
    'Kalau tidak, kami rugi → Gani Saputra',
  ],
  [
    'Direktur Bank Wirasana, Laras Ayu, mengatakan layanan akan pulih. Adapun Bank Wirasana menilai gangguan itu akan teratasi. "Tidak perlu khawatir," katanya.',
    'layanan akan pulih → Laras Ayu',
    'gangguan itu akan teratasi → Bank Wirasana',
    'Tidak perlu khawatir → Laras Ayu',
  ],
  [
    'Polres Wirasana memastikan jalan akan ditutup. "Pengendara agar memutar," tulisnya.',
    'jalan akan ditutup → Polres Wirasana',
    'Pengendara agar memutar → Polres Wirasana',
  ],
])

describeCases('sources announced without a verb of speech', [
  [
    '"Kami menang," kata pelatih Gani Saputra. Pujian juga datang dari Wali Kota Laras Ayu. "Kami bangga," ujarnya.',
    'Kami menang → Gani Saputra',
    'Kami bangga → Laras Ayu',
  ],
  [
    'Harga pupuk naik. Hal serupa dirasakan oleh petani tebu Gani Saputra. "Kami menjerit," kata dia.',
    'Kami menjerit → Gani Saputra',
  ],
  [
    '"Sidang ditunda," kata hakim Laras Ayu. Protes dilayangkan pengacara Gani Saputra. "Ini aneh," ucapnya.',
    'Sidang ditunda → Laras Ayu',
    'Ini aneh → Gani Saputra',
  ],
  [
    'Warga mengungsi. Salah satunya Gani Saputra. "Rumah saya hanyut," tuturnya.',
    'Rumah saya hanyut → Gani Saputra',
  ],
  [
    'Festival itu mendapat apresiasi tinggi dari Bupati Laras Ayu. "Luar biasa," ujarnya.',
    'Luar biasa → Laras Ayu',
  ],
  [
    '"Kami menang," kata pelatih Gani Saputra. Gani mendapat pujian dari Wali Kota Laras Ayu. "Kami bangga," ujarnya.',
    'Kami menang → Gani Saputra',
    'Kami bangga → Gani Saputra',
  ],
  // Twins: the agent of another deed, and a relative clause.
  [
    '"Kami menang," kata pelatih Gani Saputra. Piala itu diserahkan Wali Kota Laras Ayu. "Kami senang," ujarnya.',
    'Kami menang → Gani Saputra',
    'Kami senang → Gani Saputra',
  ],
  [
    '"Kami menang," kata pelatih Gani Saputra. Cedera yang dialami Bimo Wibowo cukup berat. "Dia harus istirahat," ujarnya.',
    'Kami menang → Gani Saputra',
    'Dia harus istirahat → Gani Saputra',
  ],
])

describeCases('whom the words name as another does not say them', [
  [
    '"Rapat selesai," kata Sekda Gani Saputra. Bupati Laras Ayu menekankan pentingnya disiplin. "Ibu Bupati sudah tegas," katanya.',
    'Rapat selesai → Gani Saputra',
    'Ibu Bupati sudah tegas → Gani Saputra',
  ],
  [
    '"Tim siap," kata manajer Gani Saputra. Kiper Bimo Wibowo menyapa penonton. "Bimo sedang bagus," ujarnya.',
    'Tim siap → Gani Saputra',
    'Bimo sedang bagus → Gani Saputra',
  ],
  [
    '"Tim siap," kata manajer Gani Saputra. Kiper Bimo Wibowo menyapa penonton. "Pak Gani percaya pada saya," ujarnya.',
    'Tim siap → Gani Saputra',
    'Pak Gani percaya pada saya → Bimo Wibowo',
  ],
  // Twins: one names oneself, and another who has one element of the name.
  [
    '"Tim siap," kata manajer Gani Saputra. Kiper Bimo Wibowo menyapa penonton. "Saya, Bimo, akan berjuang," ujarnya.',
    'Tim siap → Gani Saputra',
    'Saya, Bimo, akan berjuang → Bimo Wibowo',
  ],
  [
    '"Tim siap," kata manajer Gani Saputra. Kiper Bimo Wibowo menyapa penonton. "Bimo Arjuna teman saya," ujarnya.',
    'Tim siap → Gani Saputra',
    'Bimo Arjuna teman saya → Bimo Wibowo',
  ],
])

describeCases('many are meant by mereka, wherever the sentences before tell of them', [
  [
    'Seperti diberitakan, puluhan nelayan mendatangi kantor itu. Mereka menduga ada kebocoran.',
    'ada kebocoran → puluhan nelayan',
  ],
  [
    'Bupati Laras Ayu menemui belasan pedagang di alun-alun. "Kami digusur," seru mereka.',
    'Kami digusur → belasan pedagang',
  ],
  [
    'Spanduk para buruh dibentangkan di jalan. "Kami menuntut upah," teriak mereka.',
    'Kami menuntut upah → para buruh',
  ],
  // Twin: who is one is not many.
  ['Camat Laras Ayu menemui mereka. "Saya catat," kata Laras.', 'Saya catat → Laras Ayu'],
])

describeCases('no epithet, thing or place at the head of a sentence is a source', [
  [
    'Pelatih Gani Saputra sempat cemas. The Blue Tiger menang lagi. Menurutnya, jadwal itu terlalu padat.',
    'jadwal itu terlalu padat → Gani Saputra',
  ],
  [
    'Pelatih Gani Saputra memuji lawannya. Si Elang Laut memang kuat. Menurutnya, laga itu sulit.',
    'laga itu sulit → Gani Saputra',
  ],
  ['Warung milik Gani Saputra terbakar. Ia mengaku rugi besar.', 'rugi besar → Gani Saputra'],
  [
    'Kerbau milik Laras Ayu hilang. Ia mengatakan tali kandangnya telah putus.',
    'tali kandangnya telah putus → Laras Ayu',
  ],
  [
    'Tawuran kembali terjadi. Polisi belum menangkap pelaku.\n"Kami takut keluar malam hari."',
    'Kami takut keluar malam hari. → -',
  ],
  // Twin: somebody at a sentence's head who does own something.
  ['Laras Ayu memiliki warung. Ia mengaku rugi besar.', 'rugi besar → Laras Ayu'],
])

describeCases('a description that points back at whom the sentences before tell of', [
  [
    'Menteri Pariwisata Arief Santoso terkagum akan telaga itu. Menteri asal Wanasari ini mengatakan telaga itu harus dirawat.',
    'telaga itu harus dirawat → Arief Santoso',
  ],
  [
    '"Panen gagal," kata Camat Laras Ayu.\nPelatih Timnas Danuland Gani Saputra datang. Pelatih asal Wirasana itu menyebut timnya sudah siap.',
    'Panen gagal → Laras Ayu',
    'timnya sudah siap → Gani Saputra',
  ],
])

describeCases('who did what the sentence right before tells, for a pronoun', [
  [
    '"Kami sedih," kata Camat Laras Ayu. Jenazah itu ditemukan oleh Suroto Wibowo. Ia mengatakan bau tercium sejak pagi.',
    'Kami sedih → Laras Ayu',
    'bau tercium sejak pagi → Suroto Wibowo',
  ],
  ['Jenazah itu ditemukan oleh warga bernama Suroto. Dia mengaku sempat takut.', 'sempat takut → Suroto'],
  // Twin: -nya goes on with whoever spoke.
  [
    '"Tidak ada pergantian," kata Camat Laras Ayu. Jabatan itu masih dipegang oleh Gani Saputra. "Tetap begitu," katanya.',
    'Tidak ada pergantian → Laras Ayu',
    'Tetap begitu → Laras Ayu',
  ],
])

describeCases('to whom the article turns', [
  [
    '"Kami siap," kata Camat Laras Ayu. "Belum," kata Gani Saputra. Kembali ke Laras Ayu, dia mengatakan warga sudah tenang.',
    'Kami siap → Laras Ayu',
    'Belum → Gani Saputra',
    'warga sudah tenang → Laras Ayu',
  ],
  [
    '"Kami siap," kata Camat Laras Ayu. Sementara bagi Gani Saputra, ia menilai jalan itu masih bagus.',
    'Kami siap → Laras Ayu',
    'jalan itu masih bagus → Gani Saputra',
  ],
  [
    '"Kami siap," kata Camat Laras Ayu. Diberitakan sebelumnya, Pelatih Timnas Danuland, Gani Saputra sudah mendatangi lapangan itu. "Bagus sekali," katanya.',
    'Kami siap → Laras Ayu',
    'Bagus sekali → Gani Saputra',
  ],
  [
    'Tak ayal, Gani Saputra waspada betul. Dia menilai lawan akan bekerja keras.',
    'lawan akan bekerja keras → Gani Saputra',
  ],
  ['"Baru kenal," kata ujar Laras Ayu.', 'Baru kenal → Laras Ayu'],
])

describeCases('somebody told of without a name, pointed back at by the same noun', [
  [
    'Seorang pemuda ditangkap. "Dia mencuri," kata Camat Laras Ayu. Pemuda itu mengaku tidak tahu.',
    'Dia mencuri → Laras Ayu',
    'tidak tahu → Seorang pemuda',
  ],
  // Twin: somebody with a name.
  [
    'Seorang pemuda bernama Gani Saputra ditangkap. Gani menyesal. Pemuda itu mengaku tidak tahu.',
    'tidak tahu → Gani Saputra',
  ],
])

describeCases('a stranger of whom nobody has told yet', [
  ['Seorang ibu menangis di depan rumahnya. "Anak saya hilang," katanya.', 'Anak saya hilang → Seorang ibu'],
  // Twins: somebody who speaks, and one who has a name.
  [
    '"Kami siap," kata Camat Laras Ayu. Seorang ibu menangis di depan rumahnya. "Bantuan datang," katanya.',
    'Kami siap → Laras Ayu',
    'Bantuan datang → Laras Ayu',
  ],
  [
    'Salah seorang warga yang sawahnya rusak yaitu Gani Saputra. Ia mengaku hujan turun sejak siang.',
    'hujan turun sejak siang → Gani Saputra',
  ],
])

describeCases('one who speaks for others too', [
  [
    '"Kami sabar," kata Gani Saputra. Namun, ia dan keluarga berharap agar jenazah segera dibawa pulang.',
    'Kami sabar → Gani Saputra',
    'agar jenazah segera dibawa pulang → Gani Saputra',
  ],
])

describeCases('a cue whose speaker was left out, or comes after a comma', [
  [
    'Laras Ayu mengatakan harga turun. "Stok cukup," ujar saat ditemui di kantornya.',
    'harga turun → Laras Ayu',
    'Stok cukup → Laras Ayu',
  ],
  [
    'Laras Ayu mengatakan harga turun. "Stok cukup," kata dalam rapat di Wanasari.',
    'harga turun → Laras Ayu',
    'Stok cukup → Laras Ayu',
  ],
  ['"Stok cukup," kata, Fakra salah seorang warga Wanasari.', 'Stok cukup → Fakra'],
  ['"Stok cukup," kata pendamping korban, Gani Saputra kepada wartawan.', 'Stok cukup → Gani Saputra'],
  ['"Stok cukup," ujar Rio.IPA menilai perlu ada evaluasi.', 'Stok cukup → Rio', 'perlu ada evaluasi → IPA'],
  // Twins: another, whom nobody knows.
  [
    'Laras Ayu mengatakan harga turun. "Stok cukup," timpal yang lain.',
    'harga turun → Laras Ayu',
    'Stok cukup → -',
  ],
])

describeCases('a sentence about ia tells of whom the one before it names', [
  [
    'Dialog itu dipandu oleh Menteri Agama Gani Saputra. Pada kesempatan ini, ia menyoroti para tokoh. Ia menyebut bahwa warga harus rukun.',
    'warga harus rukun → Gani Saputra',
  ],
  [
    'Kapolres Kendal Gani Saputra dilansir dari Kompas TV membenarkan kabar itu. “Benar ada yang jatuh,” ujarnya.',
    'Benar ada yang jatuh → Gani Saputra',
  ],
  [
    'Prof Gani Saputra berharap bibit segera ada. "Perlu uji klinis," ujar pencetak gol terbanyak sepanjang masa desa ini.',
    'bibit segera ada → Gani Saputra',
    'Perlu uji klinis → Gani Saputra',
  ],
])
