import { words } from '../words.ts'

/**
 * Words that open sentences, in small letters, sorted.
 *
 * Source: counted over 12,000 scraped news articles and their headlines (`scripts/count-words.mjs` counts the first
 * list again; no script counts the others). In the first list are words that were
 * found capitalised at the start of a sentence at least 25 times, that within sentences are written small, and
 * that headlines hardly ever write with a capital past their first word (a capital `Dalam` or `Menurut` is no
 * headline's word). In the second, words of whose capitals more than half are at the start of a sentence. In
 * the third, common nouns of whose capitals a quarter to a half do, the others being parts of the names of offices
 * and institutions (`Tim`, `Informasi`); words that are mostly a part of names (`Kesehatan`) are in none.
 */
const ONLY_IN_SENTENCES = `
  adanya adapun akibatnya aksinya alih-alih apabila apakah apalagi artikel artinya atau awalnya baca
  baginya bahkan bahwa baru-baru beberapa begitu belakangan beliau benarkah berbicara berdasarkan biasanya
  bila contohnya dalam dan dari demikian dengan desainnya di dia diberitakan dijelaskan dikatakan diketahui
  dikutip dilansir dimana disebutkan ditambah entah hal harapannya hubungi ia intinya itu itulah iya jika
  kabarnya kala kalau kami kan karena karenanya keberadaan keberhasilan kebetulan kedua keduanya kegiatan
  kehadiran kejadian kemudian kendati kepastian ketiganya ketika khususnya kita konon lantas maka makanya
  mari melainkan melalui melansir memang memasuki menanggapi menariknya mengingat mengusung mengutip
  menjatuhkan menurut menurutnya mereka merujuk meski meskipun misalnya mudah-mudahan mulanya mungkin nah
  namun nanti nantinya oleh orang-orang pada padahal pantauan para pasalnya pencapaian pendekatan penurunan
  penyerahan peristiwa pernyataan pihak pihaknya pilihlah postingan rata-rata realisasi rencananya rupanya
  salah saya sayangnya sebab sebagai sebagaimana sebagian sebaliknya sebelumnya sedangkan sehingga seiring
  sejatinya sejauh selain selanjutnya sementara semoga semuanya senada seperti serta setelahnya setiap
  setidaknya sisanya soalnya supaya tadi tambahkan tapi tentu tentunya tepatnya tercatat terdapat terlebih
  terlepas terutama tetapi tindakan tujuannya turut unggahan untuk untungnya walau walaupun ya yakni yang
`

const ALSO_IN_TITLES = `
  absennya abu-abu acara ada adalah adaptasi adegan adik adiknya adopsi agak agar agenda agensi airnya
  ajakan ajang akad akan akar akhir-akhir akhirnya akibat aksen akses aksesori aksesoris aksi aksi-aksi
  aktivis aktivitas aktor aktris aku akun akupuntur alamnya alasan alasannya album algoritma aliran alkohol
  almarhum alternatif alumnus amalan amarah ambang ambil ambisi ambivert ambulans amunisi anak-anak ancaman
  andai aneh anemia anggapan anggarannya angka angkanya animasi anjuran anomali antarmuka anting antusias
  antusiasme apa aparat aplikasi apresiasi arahan argumen aroma arsitektur arti artis arus asalkan asalnya
  aset-aset aslinya aspek asupan asyik atas atasan atlet-atlet aturan audiensi awal ayahnya ayo bagaimana
  bagaimanapun bagi bahan bahan-bahan bahannya bahaya baik baju bakteri balapan ban banderol bandingkan
  bangunannya banjir bantal banyak banyaknya barang-barang barangkali barulah baterai batuan bayangkan bayi
  beban becak beda bedanya begini begitulah begitupun bek bekerja belasan belasungkawa beleid belt belum
  benar benar-benar bener benjolan bensin bentrokan bentuk bentuknya berada beragam beraksi beralih
  berangkat berarti beras berasal beratnya berawal berbagai berbahan berbanding berbeda berbekal berdasar
  berdirinya berdoa beredar beredarnya berenang bergabung berhadapan berhenti berikan berikut berikutnya
  berisi berjanji berjarak berkaca berkaitan berkali-kali berkat berkolaborasi berkomentar berkunjung
  berlangsung berlanjut berlatar berlokasi bermain bermula berperan berpura-pura bersama-sama bersamaan
  bersedia bersihkan berstatus bertahun-tahun bertajuk bertambahnya bertanding bertarung bertempat bertindak
  berulang beruntung berusia besaran besarnya betapa betul biar biarkan biaya biayanya bibir bibit bingung
  bisa blouse bobot bocoran bocornya bolanya boleh bom boneka bosan brokat buat bukan bukannya bukti
  bukti-bukti buktikan buktinya buku-buku bumbu buntut bunyi busana butuh cabai cairan cakupan capaian capek
  caption cara caranya cardigan cari carport catatan catatannya cedera celah celana cerita ceritanya cewek
  chemistry chipset cincin ciri ciri-ciri coba cobalah cocok contoh cowok cuaca cuci cukup cuma cuman
  cuplikan daerah-daerah daging dahulu dakwaan dalih dampak dampaknya dapatkan dapur daripada data data-data
  daun debu debutnya definisi defisit dehidrasi dekorasi delapan demi demo demonstran demonstrasi deregulasi
  deretan desain desainer desakan detail detailnya detikers dewasa diakui diakuinya diamankan diangkat
  diantara diantaranya diatur diawali dibalas dibalik dibalut dibanding dibandingkan dibangun dibantu
  dibawah dibawakan dibekali dibintangi dibuat dibuka dibuktikan dibungkus dibutuhkan dicek diceritakan
  didalami didampingi didapati didasari didesain didirikan didorong diduga didukung diet diguyur diharapkan
  dihimpun dihubungi diikuti diimbau diinformasikan diiringi diisukan dijadwalkan dijaga dijamin dijuluki
  dijumpai dikabarkan dikarenakan dikasih dikembangkan dikenal diklaim dikonfirmasi dilakukan dilanjutkan
  dilaporkan dilengkapi dilihat dimintai dimulai dinamakan dinding dinyatakan diolah dipadukan dipandu
  dipaparkan dipasangkan dipastikan diperankan dipercaya diperkenalkan diperkirakan diperlukan dipicu
  dipimpin diproduksi dipukul diputuskan dirancang dirangkum direncanakan dirinya disampaikan disamping
  disana disarankan disebut-sebut diselenggarakan disertai disiapkan disiarkan disimpulkan disinggung disisi
  diskon disrupsi disusul disusun disutradarai ditambahkan ditanya ditargetkan ditarik ditegaskan ditekankan
  ditelusuri ditemui ditemukan ditenagai ditingkatkan ditulis ditunggu diungkapkan dividen diwawancarai
  diyakini doakan dokumen-dokumen dominasi donasi dorongan drainase drama dress drone dua duduk duel dugaan
  dukungan dulu dulunya durasi efeknya ekonom ekor eks ekspektasi ekspresi ekstrovert elang elemen
  elemen-elemen email emang emosi empat empati enak enam enggak entitas episode erupsi eskalasi estimasi
  etanol euforia evakuasi fakta-fakta faktanya faktor faktor-faktor falsafah fantastis fasad fasilitas
  fenomena film finishing fitur fitur-fitur fleksibilitas fokus fokusnya format formulir foto foto-foto
  frekuensi fundamental fungsi fungsinya furnitur gagasan gak gambar gambar-gambar gambaran gamis gangguan
  garansi garis gaun gawang gaya gebrakan gegara gejala gejala-gejala gejalanya gejolak gelang gelaran
  gelombang gemas gempa genangan gencatan getaran giliran gimana gini gitu globalisasi gol grill gugatan
  gulai guna gunakan guncangan habis hadir hadirin hadirnya hal-hal hama hampir hancur hanya harga harganya
  hari-hari harus harusnya hasil hasilnya hati-hati hebatnya helikopter hewan-hewan hiasan hidangan hidupnya
  hijab hilangnya himbauan hindari hingga hipertensi hoax hobi hormati hormon hotel-hotel hubungannya hujan
  hukuman ialah ibarat ibaratnya ibunda ide ide-ide ideal idealnya identitas ihwal ikan-ikan ikuti ilmuwan
  imbal imbas imbasnya imbauan indahnya indikasi indikator individu infeksi info informasinya ingat ingatan
  ingin ini inilah inisial inisiatif insentif insiden inspirasi insya insyaallah intensitas interaksi
  interior intip introvert investor isi isinya istilah istilahnya isu isu-isu itupun izinkan jadi jadikan
  jadinya jahe jahitan jalan-jalan jalanan jalannya jangan jarak jaraknya jari jasad jauh jawaban jawabannya
  jeda jelang jelas jelas-jelas jelasnya jenazah jendela jenis jenisnya jeroan judul jujur julukan jumlah
  jumlahnya jumpsuit jurnalis justru kabar kabin kacang kadang kadang-kadang kadar kafein kaftan kaitannya
  kakak kalaupun kali kalian kalimat kalo kalung kamera kamu kancing kandungan kanopi kaos kapal kapal-kapal
  kapasitas kapasitasnya kapitalisasi karakter karier kariernya kartun karya-karya kasihan kasus kasusnya
  kata kata-kata katakanlah katalis katanya katarak kaum kaya kayak kayaknya ke keadaan keahlian keakraban
  keanggunan kebahagiaan kebanggaan kebanyakan kebaya keberadaannya keberagaman keberangkatan keberanian
  keberhasilannya kebersamaan keberuntungan kebiasaan kebijakan kebijakannya kebingungan kebohongan
  kebutuhan kecaman kecanduan kecap kecelakaan kecenderungan kecepatan kecuali kecurigaan kedalaman
  kedatangan kedekatan kedelapan kedepan kedepannya kediaman keempat keempatnya keenam keesokan kegagalan
  kegembiraan kegiatannya kehadirannya kehangatan keikutsertaan keindahan keinginan kejadiannya kekalahan
  kekasih kekecewaan kekhawatiran kekompakan kekosongan kekuatan kekurangan kelangkaan kelanjutan kelayakan
  kelebihan kelembapan kelengkapan kelihatannya kelima kelimanya kelompok-kelompok keluarnya keluhan
  kemacetan kemajuan kemampuan kemampuannya kemarahan kemarau kemarin kematian kematiannya kembalinya kemeja
  kemenangan kemenangannya kemeriahan kemewahan kemiringan kemiripan kemungkinan kenaikan kenakan kenal
  kenapa kendala kenyamanan kenyataan kenyataannya kepada kepemilikan kepengurusan kepercayaan kepergian
  kepergiannya kepindahan kepindahannya kepribadian kepuasan kepulangan keputusannya keragaman keramaian
  keresahan keributan kericuhan kerugian kerumunan kerusakan kerusuhan kesadaran kesaksian kesamaan kesan
  kesederhanaan kesedihan keseimbangan keseluruhan kesempatan kesenjangan kesepakatan keseruan kesimpulan
  kesuksesan kesulitan ketahui ketangguhan ketebalan ketegangan ketegasan ketemu ketenangan ketentuan
  keterampilan keterlambatan keterlibatan ketertarikan ketiadaan ketidakpastian ketiga ketimbang ketimpangan
  ketinggian ketujuh keunggulan keunikan keuntungan keyakinan khasiat kick kickoff kilau kinerja kini kiper
  kiprah kiprahnya kira-kira kiranya kisah kisahnya klaim klarifikasi klaster klausul klien kliennya klub
  klub-klub kluster kok kolaborasi kolesterol kolom kombinasi komedian komentar komitmen komoditas
  kompensasi kompetisi kompetitor kompleksitas komponen kondisi kondisinya kondom konfigurasi konfirmasi
  konflik konsekuensinya konsentrasi konsep konsepnya konsistensi konsol konsultasi konsumsi konteks konten
  konten-konten kontingen kontrak kontraknya kontraktor kontribusi kontribusinya kontroversi koran korban
  korbannya koreksi kota-kota kreativitas kriteria kritik kritikan kronologi kronologis kualitas kucuran
  kumpulan kuncinya kunjungan kunjungi kunyit kuota kurang kurangnya kurs kursus laga lagi-lagi lagu lahan
  lahannya lahir lain-lain laju lalu laman landasan langganan langkah langkah-langkah lanjut lanjutnya
  lanskap lantaran laporan larangan latar lawan lawatan layaknya layar layer layered lebih ledakan
  legislator lelaki lemak lengkapi lensa letak letaknya letusan lewat lift lihat lima lintasan liontin lirik
  logika lokasi lokasi-lokasi lokasinya longsor lonjakan luasan lulus lulusan maaf mahasiswi makanannya
  makna maknanya makro maksimal maksud maksudnya malah malware manfaatkan mantan maraknya masa-masa masak
  masakan masalah masalahnya masih masing-masing maskapai masker massa masuknya mata mati mau maunya
  mayoritas mekanisme mekanismenya melaju melakukan melaporkan melawan melengkapi melestarikan melibatkan
  melihat memadukan memahami memaksa memanfaatkan memanggang memasak memastikan mematuhi membagi membahas
  membantu membentuk memberi memberikan membiarkan membuat membuka membutuhkan memegang memenangi
  memerintahkan memilih memiliki memindahkan memo memohon memotong memperbaiki memperkaya mempertimbangkan
  mempunyai memulai menabung menambah menambahkan menanam menandai menarik menatap mencapai mencari
  mencermati mencoba mencuci mencurigakan mendapat mendapati mendapatkan mendekati mendengar mendengarkan
  mendeteksi menelusuri menempatkan menemukan menerapkan mengabulkan mengacu mengadili mengaktifkan
  mengalahkan mengalami mengambil mengandung mengangkat mengapa mengatur mengawali mengecek mengelola
  mengembalikan mengembangkan mengenai mengenakan mengenali mengetahui menggabungkan menggantikan
  menggerakkan menggunakan menghabiskan menghadapi menghadiri menghasilkan menghentikan menghilangkan
  menghitung menghubungkan mengikuti mengimbau mengisahkan mengisi mengolah mengonsumsi mengubah mengundang
  mengunjungi mengurangi menikmati menilik menimbang menindaklanjuti meninggalnya meningkatkan meningkatnya
  menit menjadi menjadikan menjaga menjamu menjawab menjelang menonaktifkan menu menulis menunda menunjukkan
  menuntut menurun menurunkan menurunnya menusuk menusukkan menutup menyadari menyajikan menyambut
  menyangkut menyatakan menyesuaikan menyetujui menyikapi menyimpan menyoal menyusul meraih merangkum merasa
  merasakan merek-merek merespons merkuri merokok merupakan mesin mestinya metode mewakili migrasi minim
  minimnya minuman mirip misal misalkan mitos mobil mobil-mobil moda model model-model modelnya modernisasi
  modus modusnya mohon momen momen-momen momentum momok motif motifnya motivasi mual mulai mulailah
  munculnya musim musisi mustahil nahas naiknya nama-nama namanya nampak nampaknya nangis narapidana narasi
  narasumber nasib nasihat negara-negara negosiasi netizen nggak niat nihil nikmati nilai nilai-nilai
  nilainya nobar nominal nominalnya normalisasi nuansa nutrisi nyatanya objek obrolan obyek ofisial olehnya
  ombak omset omzet ongkos opsi optimisme optimistis orangnya organ orientasi orkestrasi otak outer outfit
  pabrik pabrikan padu paduan pakaian pakan paling pameran pandangan panen pangsa panjangnya pantainya
  partai-partai partikel partisipasi pas pasangan pasaran pasca pasien pasti pastikan pastinya patung patut
  pebalap pebulu pegiat pekan pelajari pelaksanaan pelaksanaannya pelaku pelakunya pelan-pelan pelancong
  pelanggan pelanggar pelanggaran pelantikan pelantun pelapor pelarangan pelatih pelemahan pelepasan
  peletakan pelibatan peluang peluit pelumas peluncuran peluru pemadaman pemahaman pemain pemain-pemain
  pemakaian pemandangan pemanggilan pemangkasan pemasangan pembagian pembahasan pembakaran pembalakan
  pembalap pembangunannya pembantaian pembaruan pembatalan pembayaran pembeli pembelian pembentukan
  pemberian pemberitaan pemberlakuan pembersihan pembicaraan pemblokiran pembukaan pembuktian pemecah
  pemenang pemeriksaan pemicunya pemilik pemobil pemohon pemotongan pemotretan pemulangan pemusnahan
  pemutihan penahanan penambahan penampilan penampilannya penandatanganan penangkapan penarikan penasaran
  pencabutan pencahayaan pencairan pendaftaran pendakian pendampingan pendataan penderita penegasan peneliti
  penelitian penelusuran penempatan penemuan penentuan penerapan penerbangan pengajuan pengakuan pengalaman
  pengalamannya pengamat pengantin pengaruh pengawal pengawalan pengecekan pengeluaran pengembalian
  pengendara pengerahan penggabungan penggantian penggeledahan penggemar penggerebekan penggugat pengguna
  penggunaan penggunaannya penghargaan penghentian penghormatan penghuni penginapan pengiriman pengkhianatan
  penglihatan pengoperasian pengorbanan penguasaan penguatan pengujian pengumpulan pengumuman pengunduran
  pengungkapan pengunjung pengurangan pengurusan pengusiran pengusutan peningkatan penipu penipuan penjahat
  penjelasan penjual penjualan penolakan penonton penting pentolan penuaan penularan penulis penumpang
  penumpukan penundaan penunjukan penutup penutupan penyair penyaluran penyalurannya penyanyi penyebab
  penyebabnya penyebaran penyegaran penyelam penyelidikan penyelundupan penyerang penyerangan penyesalan
  penyesuaian penyidik penyisiran penyitaan penyumbang penyumbatan pepohonan per peradangan peralatan peran
  perannya perasaan perawat perawatan perawatannya perayaan perbaikan perbandingan perbedaan perbincangan
  perbuatan perbuatannya perburuan percakapan percaya percobaan perdebatan peredaran peresmian peretas
  performa performanya pergantian pergelangan pergerakan pergeseran perhatikan perhelatan perhiasan perihal
  peringkat perjalanan perjalanannya perkataan perkembangan perkembangannya perkenalan perkiraan perlahan
  perlombaan perlu perlunya permainan permainannya permasalahan permintaan permohonan pernah pernikahan
  pernyataannya perolehan perombakan perpaduan perpanjang perpanjangan perpindahan persediaan perselisihan
  persentase persepsi persiapan persoalan personel pertama pertama-tama pertandingan pertandingannya
  pertanyaan pertanyaannya pertarungan pertempuran pertemuan pertengkaran pertimbangan pertimbangannya
  pertimbangkan pertumbuhan pertumbuhannya pertunjukan perundungan perusahaan perusahaan-perusahaan pesaing
  pesan pesanan pesawat pesepak pesepakbola peserta petarung petisi petugas pihak-pihak pikiran pikirkan
  pilih pilihan pilihannya plang plat platform podium pohon poin pokoknya pola polisi politikus politisi
  polusi pondasi poni ponsel ponselnya popularitas popularitasnya populasi porsi posisi posisinya potensi
  potensinya potongannya potret prakiraan praktik praktis premi presentasi prestasinya prevalensi pria
  prinsip prinsipnya problem produk produk-produk produksi produksinya produser profil program
  program-program proporsi proposal prosedur proses prosesi prosesnya prosesor prospek protes proyek
  proyek-proyek proyeksi psikolog puas pujian pukulan puluhan pun puncaknya punggung pusat-pusat pusing
  putrinya putusan radius ragam raihan ramainya rambut rangkaian ranjau rantai rasa rasakan rasanya ratusan
  razia reaksi realitas refresh regulasi regulator rekaman rekan rekan-rekan rekayasa rekomendasi rekrutan
  relasi relatif relokasi rendahnya rendang renovasi rentang rentetan reputasi resep resiko respon responden
  respons retret riasan ribet ribuan rider rilisan rincian rinciannya risiko risikonya ritual robot
  rombongan roster rotasi ruangan rudal ruffle ruko rumah-rumah rumor runner-up rusaknya rutinitas saat
  saatnya saham-saham sahamnya sajian saking saksi saksi-saksi saksikan sama-sama sambil sambung sambutan
  sampai sampaikan sampel sandal sang sangat sanksi sanksinya saran sasaran sate satu satu-satunya
  saudara-saudara sayang sayap seandainya sebabnya sebaiknya sebanyak sebelum sebenarnya sebentar sebesar
  sebetulnya sebuah sebutan secara secepatnya sedang sedari sederet sedianya sedih sedikit sedikitnya seekor
  segala segalanya segera sehari seharusnya sehubungan sejak sejalan sejujurnya sejumlah sekadar sekali
  sekaligus sekalipun sekarang sekecil sekedar sekelompok seketika sekian sekilas sekira sekiranya sekitar
  sekolah-sekolah sektor sekuat selaku selalu selama selamat selang selaras selayaknya selengkapnya selepas
  selesai selisih seluruh seluruhnya semakin semalam semangat semangatnya semasa sembari sembilan semenjak
  semestinya seminggu semisal sempat sempurna semua semula semusim senang sensasi sentimen sentuhan senyawa
  senyum seolah seolah-olah seorang sepakan sepanjang separuh sepatu sepekan sependapat sepengetahuan
  sepertiga sepertinya sepinya seragam serangan serangkaian serapan serat seratus serial sering seringkali
  seruan serupa sesaat sesampainya sesederhana sesekali seseorang sesi sesuai sesuaikan sesudah sesungguhnya
  setahun setelah setelan setengah seusai siang siapa siapapun sidat sifat sikap sikat siklus silahkan
  silakan silaturahmi simak simbol simpan simpel simulasi sinergitas singkatnya sinyal sirene sirkulasi sisi
  sistemnya situasi situasinya situs situs-situs skandal skema skenario skor skrining skuter skutik
  smartphone soal solusinya sontak sorotan sosok soto spanduk spekulasi spesies spontan status statusnya
  stimulus stok strategi stres struktur suami suara-suara suasana suasananya suatu sudah sudut suhu sulit
  sumber-sumber sundulan sungguh suntikan suratnya surplus survei suspensi sutradara suvenir syarat
  syaratnya tadinya tagar tahapan tahukah tahun-tahun taipan tak taktik tali tambahan tampak tampaknya
  tampil tampilan tampilannya tamu tanda-tanda tanggal tanpa tantangan tanya tanyakan target target-target
  targetnya tarifnya tas tatanan tautan tawaran tayangan tegasnya teka-teki tekanan tekstur teksturnya telah
  tema teman teman-teman temannya tembakan tempat-tempat tempatnya temuan temukan tenang tendangan tenggat
  tensi tepat tepuk tepung terakhir teranyar terapi teras terasa terbaru terbilang terbitnya terbuat
  terbukti tercantum terdengar terdiri terduga tergabung tergantung terhitung teriakan terik terima
  terimakasih terjadi terjadinya terkadang terkait terlalu terlambat terletak terlihat termasuk ternyata
  terobosan terowongan terpantau terpenting terpisah tersangka tersebar tersedia tertulis terus tes tetangga
  tewasnya tiap tiba-tiba tidak tidur tiga tiket tim-tim timbunan timnya tinggal tinggalkan tingginya tips
  titel titik titik-titik toh toilet tolong tomat tombol tonton topi topik torehan torsi total totalnya
  touring tradisi trailer traktor transformasi transparansi traveler trek tren truk tuan tubuh tubuhnya
  tudingan tuduhan tugasnya tujuan tujuh tulisan tumbuhnya tumpukan tuna tunggakan tunggu tunik tunjukkan
  tuntutan tur turis turnamen turun turunkan turunnya tusuk uangnya ucapan udah uji ujungnya ukiran ukuran
  ukurannya ulah ulasan umpan umumnya undangan unduh ungkapan ungkapnya unjuk unsur upacara upaya
  upaya-upaya urutan usahakan usahanya usai usianya usulan usut utamanya utang variabel varian variasi versi
  video volume vonis wacana wajah wajahnya wajar waktu warga warganet warna wasit wawancara wilayahnya
  winger wisatawan wujud yaitu
`

const ALSO_IN_NAMES = `
  akhir alat alokasi anak analis anggota api area asal aset atlet ayah ayam babak bagian bagus bahasa
  bangunan bantuan barang batas bawa bendera bentang berapa berita besok bintang bocah bola bos buku bulan
  bulu burung bus cadangan dana debit debut delegasi denda destinasi detik detik-detik dialog digitalisasi
  diskusi distribusi doa dokter dokumen dolar dosen duo edukasi efisiensi ekspor evaluasi gaji gampang ganda
  gara-gara gelandang gelar gudang gula habitat hadiah hakim halaman harapan hari hati hubungan ikan impor
  indeks inflasi informasi inovasi integrasi investigasi istri jabatan jadwal jajaran jam jamaah janji
  jantung jaringan jelaskan jemaah jembatan juru kajian kaki kalah kamar kampanye kapten kebakaran kebebasan
  kecerdasan kekayaan kelompok kemitraan kendaraan kepemimpinan keputusan kerjasama kesenian kloter
  kompetensi komunitas konsumen kopi krisis kuas kuasa kubu kunci laba lain lakukan laptop latihan layanan
  legenda lelang lele lengan lengkap libur liburan limbah link lomba luas luka makanan malam manajemen
  manajer masa masyarakat materi medali media melanjutkan membangun menuju merek militer minat minimal minum
  minyak misi mode modifikasi mudah musuh nasabah nasi nenek obat operasi operator orang pagi pakar paket
  pandemi panggung parade pasokan pasukan patroli pedagang pejabat pelat pelatihan pembatasan pembebasan
  pemerasan pemerintah pemilihan pemimpin pemindahan penanganan penataan pencarian pendaki pendanaan
  pendapat pendiri penduduk penegakan penerbitan penetapan pengacara pengadaan pengamanan pengaturan
  pengembangan pengemudi penghasilan penilaian penyakit penyusunan perang perangkat perempuan perilaku
  peringatan perintah periode perjanjian perkara permen persaingan persyaratan pertolongan perubahan
  perundingan pesona pesta petani petenis pidato polemik posko prediksi prestasi prioritas produsen profesor
  proteksi raksasa ramai ramalan rehabilitasi rekor remaja rencana restoran revisi ruas rute sahabat saham
  sama sampah sapi saudara sejarah seminar sepeda sepuluh seri sertifikat seru sesuatu sidang sinergi sisa
  sistem siswa skala skuad solusi sopir sosialisasi spot stabilitas striker studi suap suara suka sukses
  tablet tahap tanaman tangan tarif teknik teknologi telur tempat terdakwa tim tingkat tipe tokoh tragedi
  transisi transmisi uang umat usia visi visual wahana wanita warung
`

/** Words whose capital shows that a sentence begins, even among the capitals of a headline. */
export const STRONG_SENTENCE_OPENERS: ReadonlySet<string> = new Set(words(ONLY_IN_SENTENCES))

/** Words that may open a sentence; all of the strong ones too. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set([
  ...STRONG_SENTENCE_OPENERS,
  ...words(ALSO_IN_TITLES),
])

/** Common nouns that may open a sentence, unless they end the name of an office. */
export const NOUN_OPENERS: ReadonlySet<string> = new Set(words(ALSO_IN_NAMES))
