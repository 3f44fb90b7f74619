import { describe, expect, test } from 'vitest'
import { quotes } from '../../src/transforms/quotes/index.ts'

/** Every quote of a text: `content → who`, two parts of a content set off by ` ¦ `. */
function said(text: string): string[] {
  const { quotes: all, speakers } = quotes(text)
  return all.map(({ content, speaker }) => {
    const who = speakers.find(({ id }) => id === speaker)
    return `${content.map((span) => span.text).join(' ¦ ')} → ${who?.name ?? who?.description ?? '-'}`
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

describeCases('a word in ber- or ter- right after its noun describes it', [
  ['Laras Ayu mengusulkan pembangunan rumah bersusun bagi buruh.'],
  ['Laras Ayu mengusulkan pengadaan benih bersertifikat untuk petani.'],
  ['Laras Ayu mendesak penyediaan bus bertenaga surya di kota itu.'],
  // Twins: after a closed noun phrase it is a predicate.
  ['Laras Ayu menilai rumah itu bersusun.', 'rumah itu bersusun → Laras Ayu'],
  [
    'Laras Ayu menyebut perusahaan berdiri di atas tanah warga.',
    'perusahaan berdiri di atas tanah warga → Laras Ayu',
  ],
  [
    'Laras Ayu mengusulkan agar benih bersertifikat dibagikan.',
    'agar benih bersertifikat dibagikan → Laras Ayu',
  ],
])

describeCases('a plain object with a relative clause is no clause', [
  ['Laras Ayu menyampaikan sikap panitia yang dinilai tidak jujur dan tidak adil.'],
  ['Laras Ayu memaparkan tiga jalan yang rawan longsor di wilayah itu.'],
  ['Laras Ayu menjelaskan sebagian cara menjaring mereka.'],
  ['Laras Ayu menyebutkan, beberapa hal yang harus dipertimbangkan sebelum membangun rumah.'],
  // Twins: after the relative clause comes the predicate.
  [
    'Laras Ayu mengungkapkan warga yang mengalami luka berada di balai desa.',
    'warga yang mengalami luka berada di balai desa → Laras Ayu',
  ],
  [
    'Laras Ayu menyebut udara yang sangat panas menyebabkan warga pingsan.',
    'udara yang sangat panas menyebabkan warga pingsan → Laras Ayu',
  ],
  [
    'Laras Ayu mengatakan harga cabai yang semula tinggi kini turun jauh.',
    'harga cabai yang semula tinggi kini turun jauh → Laras Ayu',
  ],
])

describeCases('a verb in a relative clause has its own subject', [
  [
    'Laras Ayu duduk di samping Gani Saputra, yang menyebut jalan itu akan ditutup.',
    'jalan itu akan ditutup → Gani Saputra',
  ],
  [
    'Gani Saputra adalah nelayan kedua yang mengaku bahwa perahunya hilang.',
    'perahunya hilang → Gani Saputra',
  ],
  [
    'Hal serupa dialami Laras Ayu yang mengatakan sumurnya sudah kering.',
    'sumurnya sudah kering → Laras Ayu',
  ],
  // Twins: a writing says nothing, and a described noun neither.
  ['Naskah itu merupakan karya kedua yang menyebut bahwa candi itu terbakar.'],
  ['Petugas mendata warga yang mengaku kehilangan perahu.'],
])

describeCases('a fronted part belongs to the words', [
  [
    'Untuk air bersih, Laras Ayu menjelaskan, salurannya sudah diperbaiki.',
    'Untuk air bersih ¦ salurannya sudah diperbaiki → Laras Ayu',
  ],
  [
    'Begitu pula dengan listrik, Gani Saputra menyebut, akan menyala malam ini.',
    'Begitu pula dengan listrik ¦ akan menyala malam ini → Gani Saputra',
  ],
  [
    'Jika hujan turun, Laras Ayu menambahkan, warga harus mengungsi.',
    'Jika hujan turun ¦ warga harus mengungsi → Laras Ayu',
  ],
  // Twins: a time, an occasion, and a cue that no comma closes.
  [
    'Pada Selasa (3/6), Laras Ayu menyebut, jembatan itu sudah dibuka.',
    'jembatan itu sudah dibuka → Laras Ayu',
  ],
  [
    'Dalam rapat itu, Laras Ayu menyebut, jembatan itu sudah dibuka.',
    'jembatan itu sudah dibuka → Laras Ayu',
  ],
  [
    'Untuk menenangkan warga, Laras Ayu mengatakan jembatan itu sudah dibuka.',
    'jembatan itu sudah dibuka → Laras Ayu',
  ],
])

describeCases('to whom something is given belongs to the words', [
  [
    'Laras Ayu menyebut benih itu akan dibagikan kepada para nelayan.',
    'benih itu akan dibagikan kepada para nelayan → Laras Ayu',
  ],
  [
    'Bantuan itu sampai kepada para korban, kata Laras Ayu.',
    'Bantuan itu sampai kepada para korban → Laras Ayu',
  ],
  // Twin: to whom it was said.
  [
    'Laras Ayu menyebut benih itu sudah tiba kepada para jurnalis di balai desa.',
    'benih itu sudah tiba → Laras Ayu',
  ],
])

describeCases('two reports in one sentence', [
  [
    'Laras Ayu menyebut jalan itu selesai, sedangkan warga mengaku belum menerima ganti rugi.',
    'jalan itu selesai → Laras Ayu',
    'belum menerima ganti rugi → warga',
  ],
  [
    'Laras Ayu mengatakan pupuk itu cukup, sementara Gani Saputra menilai pupuk itu kurang.',
    'pupuk itu cukup → Laras Ayu',
    'pupuk itu kurang → Gani Saputra',
  ],
  // Twin: a report of a report.
  [
    'Laras Ayu mengatakan nelayan mengaku belum menerima ganti rugi.',
    'nelayan mengaku belum menerima ganti rugi → Laras Ayu',
  ],
])

describeCases('passives and cues at the head with their agent', [
  [
    'Laras Ayu datang. Selain itu, seperti diungkapkan Gani Saputra, banyak rumah yang rusak.',
    'banyak rumah yang rusak → Gani Saputra',
  ],
  ['Laras Ayu datang pagi itu. Sebutnya, air sudah mulai surut.', 'air sudah mulai surut → Laras Ayu'],
  [
    'Sebelumnya, kata Laras Ayu, petugas sempat terhalang pohon.',
    'petugas sempat terhalang pohon → Laras Ayu',
  ],
  [
    'Gani Saputra selaku pelatih Wirasana mengakui lawannya merupakan tim kuat.',
    'lawannya merupakan tim kuat → Gani Saputra',
  ],
  ['Pemuda itu mengaku sebagai petugas pos.', 'sebagai petugas pos → Pemuda itu'],
])

describeCases('one large word before a verb of speech is who speaks', [
  ['Wahana mengatakan pupuk sudah datang.', 'pupuk sudah datang → Wahana'],
  ['Rapat selesai. Bunga menyebut pupuk sudah datang.', 'pupuk sudah datang → Bunga'],
  // Twins: a writing, one who tells the story, a word that opens.
  ['Laporan menyebut pupuk sudah datang.'],
  ['Kami mengatakan pupuk sudah datang.'],
  ['Kemudian mengatakan pupuk sudah datang.'],
])

describeCases('what the content is and what it is not', [
  [
    'Laras Ayu menegaskan aturan untuk angkutan desa tetap berlaku.',
    'aturan untuk angkutan desa tetap berlaku → Laras Ayu',
  ],
  [
    'Laras Ayu mengatakan dua kali lawatannya ke desa itu karena undangan warga.',
    'dua kali lawatannya ke desa itu karena undangan warga → Laras Ayu',
  ],
  ['Diceritakan oleh Gani Saputra, kapal itu sudah oleng.', 'kapal itu sudah oleng → Gani Saputra'],
  [
    'Laras Ayu menyebut perahu yang dipamerkan adalah milik warga.',
    'perahu yang dipamerkan adalah milik warga → Laras Ayu',
  ],
  [
    'Laras Ayu memastikan petugas yang datang bukan orang baru.',
    'petugas yang datang bukan orang baru → Laras Ayu',
  ],
  // Twins
  ['Laras Ayu menjelaskan alasan mengapa jalan itu belum dibuka.'],
  ['Laras Ayu memaparkan lima prioritas kerja sama desa ke depan.'],
  ['Laras Ayu menyampaikan ucapan terima kasih atas bantuan yang terjalin selama ini.'],
])

describeCases('a manner between subject and verb', [
  ['Bagus Wirawan secara konsisten menyatakan bahwa harga turun.', 'harga turun → Bagus Wirawan'],
  ['Laras Widuri dengan nada tinggi menegaskan bahwa pasar itu ditutup.', 'pasar itu ditutup → Laras Widuri'],
  ['Laras Widuri sekali lagi meminta agar warga pindah.', 'agar warga pindah → Laras Widuri'],
  ['Laras Widuri terang-terangan menyebut proyek itu gagal.', 'proyek itu gagal → Laras Widuri'],
  ['Bagus Wirawan kepada wartawan mengatakan pasar akan dibuka.', 'pasar akan dibuka → Bagus Wirawan'],
  ['Laras Widuri sambil tersenyum mengatakan dirinya siap maju.', 'dirinya siap maju → Laras Widuri'],
  // Twin: by a deed.
  ['Caranya dengan menjelaskan bahwa pasar itu ditutup.'],
])

describeCases('a deed that leads in without a comma', [
  [
    'Menyikapi keluhan warga Camat Laras Widuri berjanji jalan itu akan diperbaiki.',
    'jalan itu akan diperbaiki → Laras Widuri',
  ],
  ['Melihat kondisi itu Laras Widuri meminta warga segera pindah.', 'warga segera pindah → Laras Widuri'],
  ['Menanggapi hal itu Laras Widuri menyebut proyek itu gagal.', 'proyek itu gagal → Laras Widuri'],
])

describeCases('a cue that no comma sets off', [
  [
    'Laras Widuri datang. Untuk tahun ini lanjut Laras anggaran naik dua kali lipat.',
    'Untuk tahun ini ¦ anggaran naik dua kali lipat → Laras Widuri',
  ],
  ['Laras Widuri datang. Karena itu kata dia warga harus waspada.', 'warga harus waspada → Laras Widuri'],
  ['Laras Widuri datang. Korban terpeleset kata Laras.', 'Korban terpeleset → Laras Widuri'],
  ['Laras Widuri datang. Anak itu ungkapnya sudah pulang.', 'Anak itu ¦ sudah pulang → Laras Widuri'],
  ['Laras Widuri datang. Malah menurutnya, harga akan turun.', 'harga akan turun → Laras Widuri'],
  [
    'Laras Widuri datang. Hujan masih lebat, namun menurut Laras jalan itu aman.',
    'Hujan masih lebat, namun ¦ jalan itu aman → Laras Widuri',
  ],
  // Twins: the noun, an adverb, a bare verb, hearsay.
  ['Laras Widuri datang. Suroto belum tahu arti kata Laras.'],
  ['Laras Widuri datang. Lebih lanjut Laras juga menyinggung jalan yang rusak.'],
  ['Laras Widuri datang. Suaranya tidak terdengar jelas oleh Laras.'],
  ['Laras Widuri datang. Rumah itu katanya sudah angker.'],
])

describeCases('a passive with whoever says it', [
  [
    'Ditambahkan Camat Laras Widuri, jumlah korban di Desa Sukamaju sekitar 21 persen.',
    'jumlah korban di Desa Sukamaju sekitar 21 persen → Laras Widuri',
  ],
  ['Hal senada disampaikan Laras Widuri bahwa jalan itu rusak.', 'jalan itu rusak → Laras Widuri'],
  [
    'Laras Widuri datang. Cara itu dinilainya cukup kuat menarik wisatawan.',
    'Cara itu ¦ cukup kuat menarik wisatawan → Laras Widuri',
  ],
  // Twins: who somebody is, a time, things that are counted.
  ['Disampaikan Laras Widuri, Camat Sukamaju.'],
  ['Disampaikan Laras Widuri, Senin (2/5).'],
  ['Laras Widuri menolak rencana itu. Disampaikan sejumlah alasan, harga beras naik.'],
])

describeCases('a verb between two parts of what it reports, or after it', [
  [
    'Laras Widuri datang. Warga pendatang, ia menambahkan, tidak terkena aturan itu.',
    'Warga pendatang ¦ tidak terkena aturan itu → Laras Widuri',
  ],
  ['Laras Widuri datang. Harga akan turun, Laras menambahkan.', 'Harga akan turun → Laras Widuri'],
  [
    'Laras Widuri datang. Bukan mustahil, ia melanjutkan, apabila harga turun.',
    'Bukan mustahil ¦ apabila harga turun → Laras Widuri',
  ],
  // Twins: an occasion, a deed, a time.
  ['Laras Widuri datang. Setelah rapat, ia menambahkan, harga turun.', 'harga turun → Laras Widuri'],
  ['Laras Widuri datang. Melihat itu, ia menegaskan, harga harus turun.', 'harga harus turun → Laras Widuri'],
  [
    'Laras Widuri datang. Masih di tempat itu, ia menjelaskan, harga akan turun.',
    'harga akan turun → Laras Widuri',
  ],
])

describeCases('somebody of whom there is told', [
  ['Ada warga yang menyebut jalan itu sudah rusak.', 'jalan itu sudah rusak → warga'],
  ['Ada juga warga yang mengatakan bahwa air sudah surut.', 'air sudah surut → warga'],
  // Twins: a plain object, a rule.
  ['Ada warga yang menyebut nama pelaku.'],
  ['Ada aturan yang menyebut warga harus pindah.'],
  [
    '"Film ini bagus," kata Laras Widuri yang mengaku sedang menulis buku.',
    '"Film ini bagus," → Laras Widuri',
    'sedang menulis buku → Laras Widuri',
  ],
  ['"Film ini bagus," kata Laras Widuri yang datang bersama suaminya.', '"Film ini bagus," → Laras Widuri'],
  [
    'Laras Widuri memuji menteri yang berasal dari Wanasari, dan menyebutkan bahwa tugasnya berat.',
    'tugasnya berat → Laras Widuri',
  ],
])

describeCases('an object with an adjective, and a judgement that is one', [
  ['Laras Widuri menjelaskan langkah-langkah penting dalam penanganan banjir.'],
  ['Laras Widuri membeberkan fakta-fakta penting penyebab banjir itu.'],
  ['Laras Widuri mengungkapkan kesulitan besar yang dialami petani.'],
  ['Laras Widuri mengungkapkan rasa syukur karena jembatan itu sudah selesai.'],
  // Twins
  ['Laras Widuri menilai pemerintah lambat.', 'pemerintah lambat → Laras Widuri'],
  ['Laras Widuri menganggap permintaan warga keliru.', 'permintaan warga keliru → Laras Widuri'],
  ['Laras Widuri mengklaim hubungan kedua desa baik.', 'hubungan kedua desa baik → Laras Widuri'],
  [
    'Laras Widuri menyebut masing-masing desa memperbaiki jalan.',
    'masing-masing desa memperbaiki jalan → Laras Widuri',
  ],
])

describeCases('a sentence ends though marks are lost or nothing is between', [
  [
    'Laras Widuri menampik bahwa jalan itu rusak. Bagus Wirawan membantah bahwa air masih tinggi."',
    'jalan itu rusak → Laras Widuri',
    'air masih tinggi → Bagus Wirawan',
  ],
  [
    'Laras Widuri menyebut proyek itu "gagal total".Camat Bagus Wirawan mengatakan proyek itu berhasil.',
    'proyek itu "gagal total" → Laras Widuri',
    'proyek itu berhasil → Bagus Wirawan',
  ],
])

describeCases('what somebody says of themselves after mengaku', [
  ['Laras Widuri mengaku sepakat dengan usulan warga.', 'sepakat dengan usulan warga → Laras Widuri'],
  ['Laras Widuri mengaku lega.', 'lega → Laras Widuri'],
  ['Suroto, 34, petani asal Wanasari, mengaku rumahnya hanyut.', 'rumahnya hanyut → Suroto'],
  ['Petani di Liwa, Lampung Barat mengaku sedih.', 'sedih → Petani di Liwa'],
  // Twins: to whom and where.
  ['Laras Widuri mengaku kepada polisi.'],
  ['Laras Widuri mengaku di hadapan hakim.'],
])

describeCases('an object noun with a clear predicate, and a clause after a lead-in', [
  [
    'Laras Widuri menjelaskan jumlah pelanggan terus meningkat setiap hari.',
    'jumlah pelanggan terus meningkat setiap hari → Laras Widuri',
  ],
  [
    'Laras Widuri menilai semangat yang ada saat ini jarang diperlihatkan.',
    'semangat yang ada saat ini jarang diperlihatkan → Laras Widuri',
  ],
  [
    'Laras Widuri datang. Sampai sekarang menurut Laras dua ekor sapi masih hilang.',
    'Sampai sekarang ¦ dua ekor sapi masih hilang → Laras Widuri',
  ],
  [
    'Laras Widuri melanjutkan dalam menggarap sawah ia tidak mau setengah-setengah.',
    'dalam menggarap sawah ia tidak mau setengah-setengah → Laras Widuri',
  ],
  // Twins: what a clause explains, a feeling, a deed.
  ['Laras Widuri menjelaskan alasan pemerintah menjadi penengah.'],
  ['Laras Widuri menyampaikan perasaan bangga menjadi guru di desa.'],
  ['Laras Widuri sudah memprediksi hal itu dan menyiasati dengan baik.'],
  ['Laras Widuri datang. Pernyataan itu disampaikannya bersamaan dengan pengakuannya.'],
])

describeCases('a lead-in before the reported clause, and a connective before the subject', [
  [
    'Bagus Wirawan mengungkapkan untuk mencapai hal tersebut dibutuhkan kerja keras.',
    'untuk mencapai hal tersebut dibutuhkan kerja keras → Bagus Wirawan',
  ],
  [
    'Laras Widuri menyampaikan untuk itu warga harus waspada.',
    'untuk itu warga harus waspada → Laras Widuri',
  ],
  [
    'Laras Widuri berharap utang yang mencapai triliunan itu dapat dihapus.',
    'utang yang mencapai triliunan itu dapat dihapus → Laras Widuri',
  ],
  ['Lebih jauh Asim mengatakan, harga beras akan turun.', 'harga beras akan turun → Asim'],
  ['Hanya saja Laras Widuri berharap petani ikut menanam.', 'petani ikut menanam → Laras Widuri'],
  [
    'Laras Widuri mengklaim Suroto saat ini dalam kondisi sehat.',
    'Suroto saat ini dalam kondisi sehat → Laras Widuri',
  ],
  // Twins
  ['Laras Widuri menyampaikan untuk keluarga korban itu bantuan uang.'],
  ['Laras Widuri menjelaskan proses seleksi untuk pedagang.'],
])

describeCases('who said it, told after a comma in the same sentence', [
  [
    'Dinas Pasar menyatakan pasar akan dibuka, hal itu disampaikan oleh Camat Laras Widuri. Menurutnya, warga harus sabar.',
    'pasar akan dibuka → Dinas Pasar',
    'warga harus sabar → Laras Widuri',
  ],
  // Twin: nobody has said anything before the comma.
  [
    'Menurut Laras Widuri, hal itu disampaikan Bagus Wirawan pada Rabu malam, ketika baru kembali dari Wanasari.',
    'hal itu disampaikan Bagus Wirawan pada Rabu malam, ketika baru kembali dari Wanasari → Laras Widuri',
  ],
])

describeCases('what is known of somebody, and somebody with another name', [
  [
    'Laras Widuri diketahui pernah mengungkapkan bahwa pilkada itu melelahkan.',
    'pilkada itu melelahkan → Laras Widuri',
  ],
  [
    'Bupati Laras Widuri atau Widi mengingatkan semua warga tidak jemawa.',
    'semua warga tidak jemawa → Laras Widuri',
  ],
  [
    'Laras Widuri atau akrab disapa Uli, mengaku saat itu memang sakit.',
    'saat itu memang sakit → Laras Widuri',
  ],
  ['Laras pun sekarang berharap bahwa warga lain turut membantu.', 'warga lain turut membantu → Laras'],
  // Twins: a deed, two bodies.
  ['Persewar diketahui sudah memastikan tiket lolos ke babak akhir.'],
  ['Polisi atau tentara mengatakan harga beras turun.', 'harga beras turun → Polisi atau tentara'],
])

describeCases('menurut with a verb of the source after it, and menurut of no source', [
  [
    'Menurut keterangan Kapolsek Wanasari, Bagus Wirawan, menyebutkan bahwa kebakaran terjadi pada Minggu.',
    'kebakaran terjadi pada Minggu → Bagus Wirawan',
  ],
  [
    'Menurut Laras Widuri, polisi mengatakan bahwa pelaku sudah ditangkap.',
    'polisi mengatakan bahwa pelaku sudah ditangkap → Laras Widuri',
  ],
  ['Menurut beberapa penelitian, cahaya itu merusak mata.'],
])

describeCases('objects and pointers that go on with a predicate', [
  ['Laras Widuri memastikan ini baru sebatas ide.', 'ini baru sebatas ide → Laras Widuri'],
  [
    'Laras Widuri menjelaskan kasus demam di desa, termasuk di Wanasari, memang telah melandai.',
    'kasus demam di desa, termasuk di Wanasari, memang telah melandai → Laras Widuri',
  ],
  [
    'Laras Widuri menilai masih terjaganya harga menunjukkan bahwa warga yakin.',
    'masih terjaganya harga menunjukkan bahwa warga yakin → Laras Widuri',
  ],
  [
    'Itu termasuk kekerasan seksual.KPAI juga menyebut Suroto melanggar undang-undang.',
    'Suroto melanggar undang-undang → KPAI',
  ],
  // Twins: a hearer before bahwa, a site's name.
  [
    'Laras Widuri menjelaskan kepada warga yang menunggu bahwa jalan itu ditutup.',
    'jalan itu ditutup → Laras Widuri',
  ],
  ['Laras Widuri menulis di wanasari.TV bahwa jalan itu ditutup.', 'jalan itu ditutup → Laras Widuri'],
])
