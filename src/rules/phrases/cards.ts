import type { RuleCard } from '../rule.ts'

/** What the rules say of themselves that read a page's own phrases. */
export const PHRASE_CARDS: readonly RuleCard[] = [
  {
    name: 'furniture/comments',
    takes:
      'the form for comments and what is said around it: `Alamat email Anda tidak akan dipublikasikan.`, `12 Komentar`, `Silakan login untuk berkomentar`',
    never: 'a sentence about comments or what somebody wrote in one',
    examples: [
      {
        text: 'Air surut.\nJadilah yang pertama berkomentar!\nWarga pulang.',
        becomes: 'Air surut.\nWarga pulang.',
      },
      {
        text: 'Air surut.\n12 Komentar\nAlamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *',
        becomes: 'Air surut.',
      },
      {
        text: 'Air surut. Alamat surel Anda tidak akan dipublikasikan. Warga pulang.',
        becomes: 'Air surut. Warga pulang.',
      },
    ],
    keeps: [
      'Komentar bupati itu memicu protes.',
      'Warga meninggalkan komentar pedas di akun itu.',
      'Air surut.\nAnda harus masuk kantor pada Senin, kata lurah.\nWarga pulang.',
      'Air surut. Tulis komentar di kertas itu, pinta guru. Warga pulang.',
    ],
  },
  {
    name: 'furniture/sharing',
    takes:
      'the invitation to share the page and its row of networks: `Bagikan artikel ini:`, `Share Facebook Twitter WhatsApp`, `Tautan berhasil disalin`',
    never: 'what somebody shares in the text, and a network that it names',
    examples: [
      { text: 'Air surut.\nSebarkan berita ini:\nWarga pulang.', becomes: 'Air surut.\nWarga pulang.' },
      { text: 'Air surut.\nShare Facebook Twitter WhatsApp Copy Link', becomes: 'Air surut.' },
      { text: 'Air surut. Yuk bagikan artikel ini! Warga pulang.', becomes: 'Air surut. Warga pulang.' },
    ],
    keeps: [
      'Bagikan makanan kepada warga yang mengungsi.',
      'Facebook dan Twitter diblokir pemerintah.',
      'Kata lurah, "Bagikan artikel ini ke semua warga."',
      'Air surut.\nKlik Bagikan, lalu pilih Salin Tautan.\nWarga pulang.',
    ],
  },
  {
    name: 'furniture/readers',
    takes:
      'how often a page was read and how long reading takes, in any wording: `Berita ini telah dilihat 532 kali`, `Lama baca 4 menit`',
    never: 'a sentence about how often something else was read or seen',
    examples: [
      { text: 'Air surut.\nBerita ini telah dilihat sebanyak 532 kali', becomes: 'Air surut.' },
      { text: 'Lama baca 4 menit\nAir surut.', becomes: 'Air surut.' },
      { text: 'Air surut. Artikel ini telah dibaca 532 kali', becomes: 'Air surut.' },
    ],
    keeps: [
      'Video itu dilihat 345 kali sehari.',
      'Pembaca koran itu naik.',
      'Air surut. Buku itu dibaca 12 kali',
    ],
  },
  {
    name: 'furniture/subscription',
    takes:
      'what a page says to those who did not pay or log in: `Berlangganan untuk melanjutkan membaca`, `Sudah punya akun? Masuk`',
    never: 'news about subscriptions and accounts, and steps that the text teaches',
    examples: [
      {
        text: 'Air surut.\nArtikel ini khusus pelanggan. Silakan berlangganan untuk melanjutkan membaca.',
        becomes: 'Air surut.',
      },
      {
        text: 'Air surut.\nSudah punya akun? Masuk di sini\nWarga pulang.',
        becomes: 'Air surut.\nWarga pulang.',
      },
    ],
    keeps: [
      'Air surut.\nSudah punya KTP? Datanglah ke balai desa.\nWarga pulang.',
      'Masuk ke akun Anda dengan kata sandi baru.',
      'Berlangganan air bersih kini lebih murah.',
    ],
  },
  {
    name: 'furniture/cookies',
    takes: 'the notice about cookies',
    never: 'a sentence about the cookies of somebody else',
    examples: [
      {
        text: 'Situs ini menggunakan cookie untuk meningkatkan pengalaman Anda. Terima semua cookie\nAir surut.',
        becomes: 'Air surut.',
      },
    ],
    keeps: ['Situs itu menyimpan cookie warga sejak 2010.', 'Kami menggunakan dana itu untuk tanggul.'],
  },
  {
    name: 'ad/notice',
    takes:
      'what marks an advertisement or leads past it: `- Iklan -`, `Konten bersponsor`, `Artikel dilanjutkan setelah iklan`',
    never: 'a sentence about advertisements',
    examples: [
      { text: 'Air surut.\n- Iklan -\nWarga pulang.', becomes: 'Air surut.\nWarga pulang.' },
      {
        text: 'Air surut. Gulir ke bawah untuk terus membaca Warga pulang.',
        becomes: 'Air surut. Warga pulang.',
      },
      {
        text: 'Air surut.\nArtikel dilanjutkan setelah iklan\nIa pulang.',
        becomes: 'Air surut.\nIa pulang.',
      },
    ],
    keeps: [
      'Iklan rokok dilarang di sekolah.',
      'Pasang iklan di papan itu dikenai pajak.',
      'Pariwara desa itu menang.',
    ],
  },
  {
    name: 'promo/invitation',
    takes:
      'a line that invites to the channels, apps, letters and papers of the newsroom, in any wording: `Yuk gabung di channel Telegram Warta!`, `Berlangganan newsletter kami`',
    never: 'an invitation by somebody else, to a channel of somebody else, and what somebody says of one',
    examples: [
      {
        text: 'Air surut.\nYuk gabung di channel Telegram wartasena.com\nIa pulang.',
        becomes: 'Air surut.\nIa pulang.',
      },
      { text: 'Air surut.\nSubscribe YouTube Warta Sena dan aktifkan loncengnya', becomes: 'Air surut.' },
      {
        text: 'Air surut. Ikuti berita Warta Sena di Google News. Warga pulang.',
        becomes: 'Air surut. Warga pulang.',
      },
    ],
    keeps: [
      'Ikuti akun desa untuk tahu jadwalnya, kata lurah.',
      'Unduh aplikasi pajak di Play Store, lalu isi nama Anda.',
      'Bupati berkata, "Ikuti kami di Google News."',
    ],
  },
  {
    name: 'cross-link/heading',
    takes: 'the heading of a list of links: `Artikel Terkait`, `You may also like`, `Navigasi pos`',
    never: 'a sentence about articles, a heading of the text',
    examples: [
      { text: 'Air surut.\nAnda mungkin juga suka\nWarga pulang.', becomes: 'Air surut.\nWarga pulang.' },
      { text: 'Air surut.\nRelated Posts', becomes: 'Air surut.' },
    ],
    keeps: ['Artikel terkait kasus itu dihapus polisi.', 'Air surut.\nRekomendasi Komisi\nWarga pulang.'],
  },
  {
    name: 'pagination/control',
    takes:
      'what turns or unfolds the page, in any wording: `Continue reading`, `Muat lebih banyak`, `1 2 3 Next`',
    never: 'a sentence about a page, the word Selanjutnya before one, a line of figures within the text',
    examples: [
      { text: 'Air surut.\nMuat lebih banyak\nWarga pulang.', becomes: 'Air surut.\nWarga pulang.' },
      { text: 'Air surut. Lanjutkan membaca. Warga pulang.', becomes: 'Air surut. Warga pulang.' },
      { text: 'Air surut.\nBerikutnya »', becomes: 'Air surut.' },
    ],
    keeps: [
      'Selanjutnya, warga pulang.',
      'Air surut.\n1 2 3\nWarga pulang.',
      'Halaman 1 memuat daftar warga.',
    ],
  },
  {
    name: 'furniture/navigation',
    takes: 'a control of the page: `Skip to content`, `Kembali ke atas`, `Ukuran Teks: Kecil Sedang Besar`',
    never: 'such words in a sentence',
    examples: [
      { text: 'Skip to content\nMenu\nAir surut.', becomes: 'Air surut.' },
      { text: 'Air surut.\nKembali ke atas', becomes: 'Air surut.' },
    ],
    keeps: [
      'Kembali ke beranda rumahnya, ia menangis.',
      'Menu makan siang itu basi.',
      'Air surut.\nMenu\nWarga pulang.',
    ],
  },
  {
    name: 'furniture/summary',
    takes: 'the heading of a summary, and the note that a machine wrote or helped to write',
    never: 'a sentence about a summary, or about what a machine wrote',
    examples: [
      { text: 'Ringkasan Berita\nAir surut.', becomes: 'Air surut.' },
      {
        text: 'Air surut.\nArtikel ini dibuat dengan bantuan AI dan telah disunting oleh redaksi.',
        becomes: 'Air surut.',
      },
    ],
    keeps: ['Ringkasan itu dibuat oleh AI tanpa izin, kata dosen.', 'Artikel itu dibuat dengan bantuan AI.'],
  },
  {
    name: 'furniture/reaction',
    takes: 'what asks for a reaction or a mark: `Apakah artikel ini bermanfaat?`, `Beri rating artikel ini`',
    never: 'a question or a mark of the text itself',
    examples: [
      {
        text: 'Air surut.\nApakah artikel ini bermanfaat?\nWarga pulang.',
        becomes: 'Air surut.\nWarga pulang.',
      },
      {
        text: 'Air surut. Bagaimana reaksi Anda terhadap berita ini? Warga pulang.',
        becomes: 'Air surut. Warga pulang.',
      },
    ],
    keeps: ['Apakah bantuan itu bermanfaat? Warga ragu.', 'Rating film itu turun.'],
  },
  {
    name: 'furniture/report',
    takes: 'the call to report a mistake or to send the newsroom something',
    never: 'a report to somebody else',
    examples: [
      { text: 'Air surut.\nTemukan kesalahan? Laporkan ke redaksi', becomes: 'Air surut.' },
      {
        text: 'Air surut. Laporkan kesalahan pada artikel ini. Warga pulang.',
        becomes: 'Air surut. Warga pulang.',
      },
    ],
    keeps: ['Laporkan kesalahan data itu ke balai desa.', 'Ada kesalahan penulisan nama dalam berkas itu.'],
  },
  {
    name: 'furniture/contact',
    takes: 'where the newsroom is found, who checked it and what its page runs on',
    never: 'the address of somebody in the text',
    examples: [
      { text: 'Air surut.\nHubungi redaksi: redaksi@warta.example', becomes: 'Air surut.' },
      { text: 'Air surut.\nProudly powered by WordPress', becomes: 'Air surut.' },
    ],
    keeps: [
      'Email: panitia@desa.example',
      'Air surut.\nKontak: Bimo Aji, ketua panitia.',
      'Redaksi koran itu pindah.',
    ],
  },
  {
    name: 'furniture/notices',
    takes: 'a sentence of its own line on who answers for the text, or that it was paid for',
    never: 'such a sentence about another text',
    examples: [
      {
        text: 'Air surut.\nIsi artikel ini sepenuhnya menjadi tanggung jawab penulis.',
        becomes: 'Air surut.',
      },
      {
        text: 'Air surut.\nArtikel ini merupakan hasil kerja sama dengan Bank Sejahtera.',
        becomes: 'Air surut.',
      },
    ],
    keeps: ['Tulisan itu merupakan pendapat pribadi bupati.', 'Artikel ini membahas cara menanam padi.'],
  },
  {
    name: 'media/page-player',
    takes: 'what a player or a gallery says: `Dengarkan berita ini`, `Foto 1/5`, `00:00 / 02:15`',
    never: 'a sentence that asks to listen or to look',
    examples: [
      { text: 'Dengarkan versi audio\nAir surut.', becomes: 'Air surut.' },
      {
        text: 'Air surut.\nBrowser Anda tidak mendukung elemen audio.\nIa pulang.',
        becomes: 'Air surut.\nIa pulang.',
      },
    ],
    keeps: ['Dengarkan keluhan warga, kata lurah.', 'Lihat foto itu dengan saksama, kata polisi.'],
  },
  {
    name: 'furniture/contents-heading',
    takes: 'the heading of a table of contents whose entries are gone, with its button',
    never: 'a sentence about one',
    examples: [
      { text: 'Air surut.\nDaftar Isi Toggle\nWarga pulang.', becomes: 'Air surut.\nWarga pulang.' },
    ],
    keeps: ['Daftar isi buku itu hilang.', 'Daftar isi\nbuku itu hilang.'],
  },
  {
    name: 'tags/listed',
    takes: 'the column that a page is filed under',
    never: 'a label of a list in the text',
    examples: [{ text: 'Air surut.\nFiled under: Berita, Daerah', becomes: 'Air surut.' }],
    keeps: ['Kategori daerah rawan banjir bertambah.', 'Lomba dibuka.\nKategori Lomba\nWarga mendaftar.'],
  },
  {
    name: 'furniture/author',
    takes: 'the way to the page of an author: `Tentang Penulis`, `Lihat semua pos dari admin`',
    never: 'a sentence about an author',
    examples: [{ text: 'Air surut.\nLihat artikel lainnya dari Bimo Aji', becomes: 'Air surut.' }],
    keeps: ['Tentang penulis itu, warga tidak banyak tahu.', 'Penulis adalah orang yang sabar.'],
  },
  {
    name: 'furniture/stamp',
    takes:
      'when a page appeared or changed, in any order and with who put it there: `Terakhir diperbarui: …`, `Posted on … by admin`',
    never: 'a date that a sentence goes on from, a line of a timetable, a date alone',
    examples: [
      { text: 'Terakhir diperbarui: 2 September 2025, 10:15 WIB\nAir surut.', becomes: 'Air surut.' },
      { text: 'Air surut.\nPosted on September 2, 2025 by admin', becomes: 'Air surut.' },
    ],
    keeps: [
      '2 September 2025\nAir surut.',
      'Diterbitkan pada 2018, buku itu laris.',
      'Kapal berangkat pada:\nSenin, 3 Maret 2025 08:00 WIB\nSelasa, 4 Maret 2025 09:30 WIB',
    ],
  },
  {
    name: 'credit/named',
    takes:
      'who made a page, with a colon or none, on its first or last line or beside others: `Penulis Bimo Aji | Editor Sinta Melani`',
    never: 'a sentence about a writer, a name within the text',
    examples: [
      { text: 'Air surut.\nPenulis Bimo Aji | Editor Sinta Melani', becomes: 'Air surut.' },
      { text: 'Air surut.\nWritten by Bimo Aji', becomes: 'Air surut.' },
      { text: 'Air surut. Editor Sinta Melani', becomes: 'Air surut.' },
    ],
    keeps: [
      'Reporter Bimo Aji dilarang masuk.',
      'Air surut.\nEditor Bimo Aji\nWarga pulang.',
      'Penulis adalah orang yang sabar.',
    ],
  },
  {
    name: 'furniture/columns',
    takes: 'the row of a page’s services and columns: `Redaksi | Pedoman Media Siber | Kontak`',
    never: 'the name of one of them alone within the text',
    examples: [
      { text: 'Air surut.\nRedaksi | Pedoman Media Siber | Kontak | Karier', becomes: 'Air surut.' },
      { text: 'Home > Berita > Daerah\nAir surut.', becomes: 'Air surut.' },
    ],
    keeps: ['Redaksi dan kontak kami ada di balai desa.', 'Air surut.\nKontak\nWarga pulang.'],
  },
  {
    name: 'furniture/rights-notice',
    takes: 'what a page says of its rights, in any wording',
    never: 'a sentence about the rights of somebody',
    examples: [
      {
        text: 'Air surut.\nSeluruh isi berita ini dilindungi undang-undang hak cipta.',
        becomes: 'Air surut.',
      },
      { text: 'Air surut.\nBoleh mengutip dengan mencantumkan sumber Wartasena.com', becomes: 'Air surut.' },
    ],
    keeps: ['Hak cipta lagu itu dimiliki sanggar.', 'Dilarang memotret isi museum tanpa izin petugas.'],
  },
]
