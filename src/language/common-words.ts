import { words } from './words.ts'

/**
 * Words of everyday Indonesian prose, lower case, sorted: a capital at the head of a sentence or inside an
 * office's title makes no name of them. Words that are given names as often (*bagus*, *putri*, *surya*) are left out.
 *
 * Source: counted over 15,729 scraped Indonesian news articles; every word stands there at least 110 times in
 * small letters, and more often so than with a capital in two cases of three.
 */
export const COMMON_WORDS: readonly string[] = words(`
  absen acara acuan ada adalah adanya adat adik adil administrasi administratif ads agak agama agar agen
  agenda agresif ahli air aja ajakan ajang ajaran akad akademik akal akan akhir akhirnya akibat akrab
  akses aksi aktif aktivis aktivitas aktor aku akun akurat ala alam alamat alami alasan alat alias alih
  aliran all alokasi alt alternatif alumni aman ambil amp an anak anaknya analisis ancaman and andalan
  aneh anggaran anggota anggun angin angka angkat angkutan anjlok antar antara antaranews antaranya anti
  antusias apa apabila apakah apalagi apapun aparat api apik aplikasi apresiasi arah arahan area armada
  arrow arsip arti article articles artikel artinya artis arus as asal asam asap aset asides asing
  asisten asli aslinya aspek aspirasi assets assist asuhan asumsi asuransi async at atas atau ataupun
  atlet atmosfer aturan audio audit awak awal awalnya ayah ayahnya ayam ayat babak babi bagaimana bagi
  bagian bahagia bahan bahasa bahaya bahkan bahwa baik baja baju bakal bakar baku balap balapan balik
  ban band bandara banget bangga bangkit bangsa bangun bangunan banjir bansos bantu bantuan banyak
  banyaknya barang barel bareng baru basis batas baterai batik batu bawa bawah bawang bayar bayi be
  beasiswa beban bebas beber beberapa beda begitu bek bekas bekerja belah belajar belakang belakangan
  belanja belasan beli beliau belum benar bencana benda bendera bensin bentuk berada beragam berakhir
  beralih berangkat berani berantai berapa berarti beras berasal berat berawal berbagai berbagi berbahan
  berbahaya berbasis berbeda berbentuk berbicara berdampak berdasarkan berdiri berdurasi beredar
  beredarnya berencana berfokus berfungsi bergabung bergantung bergengsi bergerak bergizi bergulir
  berhadapan berhak berharap berharga berhasil berhenti berhubungan berikan berikutnya berinisial
  berinvestasi berisi berisiko berita berjalan berjanji berjuang berjudul berjuluk berjumlah berkaitan
  berkala berkapasitas berkat berkata berkelanjutan berkembang berkendara berkisar berkolaborasi
  berkomitmen berkomunikasi berkontribusi berkoordinasi berkualitas berkumpul berkunjung berkurang
  berlaku berlangsung berlanjut berlebihan berlokasi bermain bermanfaat bermasalah bermotor bermula
  bernama bernilai beroperasi berpartisipasi berpeluang berpendapat berpengaruh berperan berpikir
  berpotensi berprestasi bersaing bersalah bersama bersamaan bersangkutan bersedia bersejarah bersiap
  bersifat bersih berstatus bersubsidi bersumber bersyukur bertahan bertahap bertajuk bertambah
  bertanding bertanggung bertanya bertemu bertentangan berterima bertindak bertugas bertujuan
  bertuliskan berubah berujung berukuran berulang beruntun berupa berupaya berusaha berusia bervariasi
  berwarna berwenang besar besaran beserta besi besok betapa betul biar biasa biasanya biaya bibit
  bicara bidang bijak bikin bila bilang bin binaan bingung bio biru bisa bisnis bit blank blok body
  bohong bola boleh bom bonus box br brand bristle buah buat buatan budaya budidaya buka bukan bukanlah
  bukti buku bulan bulu bulutangkis bumbu bumi bunga bunyi bursa buruh buruk bus busana butuh by cabai
  cabang cadangan calon campaign campuran canggih cantik capaian cara cari catatan cc cdn cedera celana
  celebrity cenderung center cepat cerah cerdas cerita channel charset cinta ciri cita cl class clear
  clearfix cm cmd co coba cocok color comment content context contoh crtg css cuaca cuitan cukai cukup
  cuma daerah daftar dagang daging dahulu dakwaan dalam dalamnya dampak dampaknya dan dana dapat dapur
  darah darat dari daring daripada darurat dasar data datang daun daya de debut defisit dekade dekat
  delapan delivery demi demikian demo demokrasi demonstrasi denda dengan dengar depan depannya derajat
  deras desa desain desktop destinasi detail detik detikcom dewasa di dia diabetes diadakan diajak
  diajukan diakses diakui dialami diamankan diambil dianggap diangkat diantaranya diarahkan diatur
  dibagi dibagikan dibahas dibakar dibanding dibandingkan dibangun dibantu dibatalkan dibawa dibayar
  dibayarkan dibeli dibentuk diberi diberikan diberitakan diberlakukan dibilang dibuat dibuka dibutuhkan
  dicabut dicapai dicetak didampingi didapat didapatkan didominasi didorong diduga didukung diet
  dievakuasi diganti digelar digital digunakan dihadapi dihadiri diharapkan dihasilkan dihentikan
  dihubungi dihukum diikuti diisi diizinkan dijadikan dijadwalkan dijaga dijalankan dijelaskan dijual
  dikabarkan dikaitkan dikarenakan dikatakan dikelola dikeluarkan dikembangkan dikenakan dikenal
  diketahui dikirim diklaim dikonfirmasi dikonsumsi dikunjungi dikutip dilaksanakan dilakukan
  dilanjutkan dilansir dilantik dilaporkan dilarang dilengkapi dilihat diluncurkan dimainkan dimaksud
  dimana dimanfaatkan dimanipulasi dimasukkan dimensi dimiliki diminta dimintai dimuat dimulai dinamika
  dinamis dinding dingin dinilai dinyatakan dipadukan dipakai dipanggil dipasang dipastikan dipenuhi
  diperbaiki diperbolehkan dipercaya diperhatikan diperiksa diperkirakan diperkuat diperlukan diperoleh
  dipicu dipilih dipimpin diprediksi diproduksi dipublikasikan diraih dirancang dirasakan dirawat
  direksi direncanakan diri dirilis dirinya disabilitas disaksikan disalurkan disambut disampaikan
  disapa disarankan disebabkan disebarkan disebut disebutkan disediakan diselenggarakan diselesaikan
  diserahkan disertai disesuaikan disiapkan disimpan disiplin disita diskon diskusi display distribusi
  disukai ditahan ditambah ditampilkan ditandai ditandatangani ditangani ditangkap ditanya ditargetkan
  ditawarkan ditayangkan ditempatkan ditemui ditemukan ditentukan diterapkan diterbitkan diterima
  ditetapkan ditingkatkan ditonton ditujukan ditunjuk dituntut diturunkan ditutup diubah diumumkan
  diunggah diungkap diungkapkan dividen diyakini doa document dokter dokumen dokumentasi dolar dollar
  domestik dominan dominasi dosen dot dr drama drastis driver drone dua duduk duel dugaan duka dukungan
  dulu dunia durasi edaran edisi edukasi efek efektif efisien efisiensi ekonomi ekor ekosistem eks
  eksklusif ekspor eksternal ekstrem elegan elektronik elemen em email emas emisi emosi emosional empat
  en enak enam energi enggak enggan entitas episode era erat erupsi es escape estetika etika euro
  evakuasi evaluasi event fa fabricated facebook fafhh faktor false fans fase fashion fasilitas favorit
  federal fenomena festival figure film final finansial finis fisik fiskal fitnah fitur fjs fleksibel
  fokus fondasi for form formal format formulir forum foto from function fungsi ga gabungan gagal
  gagasan gaji gak gambar gambaran game gamis ganda gangguan ganti gaq garis gas gawang gaya gedung
  gejala gelandang gelang gelap gelar gelaran gelombang gempa gencatan generasi geopolitik gerak gerakan
  gerbang gereja gigi ginjal gitu gizi gl global go gol golongan goo googletag goreng gram gratifikasi
  gratis groups grup gue gugatan gula guna gunakan guru habis hadapan hadiah hadir haji hak hakim hal
  halal halaman halnya halus hambatan hamil hampir hancur handphone hangat hanya hanyalah harap harapan
  harga harganya hari harian harinya harta harus harusnya hasil hati head header headline health hebat
  height hektar hektare hendak heran hewan hibah hiburan hidup hidupnya hijab hijau hilang hilir
  hilirisasi hingga hitam hoaks hoax hotel hubungan hubungannya hujan hukum hukuman hukumnya hulu hunian
  huruf hutan hybrid ia ialah ibadah ibu ibunya id ide ideal identik identitas if ijazah ikan iklan
  iklim ikon ikut ilegal ilmiah ilmu image images imbang imbauan imbuh imbuhnya img imigrasi impian
  implementasi impor important impostor in inci indeks independen index indikasi indikator individu
  induk industri inflasi info informasi infrastruktur ingat ingin ini inilah inisiatif inklusif inovasi
  input insentif insiden inspirasi inspiratif instansi institusi instruksi instrumen integrasi
  integritas intelijen intensif intensitas interaksi internal internasional internet intervensi inti
  investasi investigasi investor is isi isinya istilah istimewa istirahat istri istrinya isu it item
  itemprop itu itulah izin jabatan jabatannya jadi jadwal jaga jajaran jaksa jalan jalanan jalannya
  jalur jam jamaah jaminan jangan jangka janji jantung jarak jarang jari jaringan jarum jasa jatuh jauh
  javascript jawab jawaban jejak jelang jelas jelasnya jemaah jembatan jenazah jendela jenis jenjang jet
  jika jiwa jpg js jual juara judi judul juga julukan jumlah jumlahnya jurnalis juru justru juta jutaan
  kabar kabin kabinet kabur kaca kadang kadar kader kaget kain kaitannya kajian kakak kaki kala kalah
  kalangan kalau kali kalian kalimat kalinya kamar kambing kamera kami kampanye kampung kampus kamu kan
  kanal kanan kandang kandidat kandungan kanker kantong kantor kapal kapan kapanlagi kapasitas kapten
  karakter karbon karena karier kariernya kartu karya karyawan kas kasih kasus kata katanya kategori
  kaum kawasan kaya kayak kayu ke keadaan keadilan keagamaan keamanan kebahagiaan kebakaran kebanggaan
  kebanyakan kebaya kebebasan kebenaran kebencian keberadaan keberangkatan keberhasilan keberlanjutan
  kebersamaan kebersihan kebetulan kebiasaan kebijakan kebobolan kebocoran kebun kebutuhan kecelakaan
  kecepatan kecerdasan kecewa kecil kecuali kedalaman kedatangan kedaulatan kedua keduanya keempat
  keenam kegagalan kegiatan kehadiran kehidupan kehilangan keindahan keinginan kejadian kejahatan
  kejuaraan kejutan kekalahan kekayaan kekerasan kekhawatiran kekuasaan kekuatan kekurangan kelahiran
  kelapa kelas kelebihan kelima kelola kelompok keluar keluarga keluarganya keluhan kemacetan kemajuan
  kemampuan kemanusiaan kemarau kemarin kemasan kematian kembali kemenangan kemiskinan kemitraan
  kemudahan kemudian kemungkinan kena kenaikan kenal kenapa kencang kendala kendali kendaraan kenyamanan
  kepada kepastian kepedulian kepemilikan kepemimpinan kepentingan kepercayaan keperluan kepolisian
  kepribadian keputusan keracunan kerap keras kereta kering kerja kerjasama kertas kerugian kerusakan
  kerusuhan kesadaran kesalahan kesan kesehatan keseimbangan kesejahteraan keselamatan keseluruhan
  kesempatan kesenian kesepakatan kesiapan kesuksesan kesulitan ketahanan ketat ketegangan ketentuan
  keterampilan keterangan keterangannya keterbatasan keterlambatan keterlibatan ketersediaan
  ketidakpastian ketiga ketika ketimbang ketinggalan ketinggian keturunan keuangan keunggulan keuntungan
  kewajiban kewenangan keyakinan kg khas khawatir khusus khususnya kian kilogram kilometer kimia kinerja
  kini kiper kira kiri kisah kisaran kita klaim klarifikasi klasemen klasik kliennya klik klimg klub km
  kode kok kolaborasi kolam koleksi kolektif kolesterol kolom kombinasi komentar komersial komitmen
  komitmennya komoditas kompak kompas kompetensi kompetisi kompetitif kompleks komponen komprehensif
  komunikasi komunitas kondisi kondisinya kondusif konferensi konfirmasi konflik konkret konsep konser
  konservasi konsisten konsolidasi konstitusi konstruksi konsumen konsumsi kontak konteks konten kontra
  kontrak kontribusi kontrol konvensional koordinasi koperasi kopi korban korporasi korupsi kosong kota
  kotak kotor kreatif kredibel kredit kriminal kripto krisis kriteria kritik kritis krusial kualifikasi
  kualitas kuartal kuas kuasa kuat kubu kuda kuliah kuliner kulit kunci kuning kunjungan kuota kurang
  kurban kurs kursi kurungan laba label laboratorium laga lagi lagu lah lahan lahir lain lainnya lakukan
  lalu lama laman lambat lampu lancar landas langit langka langkah langsung lanjut lanjutan lanjutnya
  lansia lantai lantaran lantas lap lapangan lapisan laporan laptop larangan lari latar latihan laut
  lawan layak layanan layar ldquo lebar lebaran lebih ledakan left legenda legendaris legislatif lelang
  lele lemah lemak lembaga lembar lembut lengan lengkap lengkapnya lepas level lewat liar libur liburan
  lifestyle lihat lima limbah lingkungan lini link lintas lintasan lipat liputan list listrik liter
  literasi live location logam logistik logo lokal lokasi loker lolos lomba longsor lonjakan lowongan
  luar luas lubang luka lulus lulusan lupa ly maaf macam macet mahal mahasiswa main maju maka makan
  makanan makin makna maksimal maksimum malah malam mampu mana manajemen manajer manapun mandi mandiri
  manfaat manipulated manis mantan manufaktur manusia marah markas masa masalah masih masjid maskapai
  massa massal masuk masukan masyarakat mata matahari matang matchday materi material mati mau maupun
  mayoritas medali media medias medis medium meja mekanisme melahirkan melainkan melaju melaksanakan
  melakukan melakukannya melalui melampaui melancarkan melanda melanggar melanjutkan melapor melaporkan
  melarang melarikan melawan melayani melebihi melemah melengkapi melengkung melepas melepaskan melewati
  melibatkan melihat melindungi melintas melintasi meliputi melonjak meluncurkan memadai memadukan
  memahami memainkan memakai memakan memaksa memaksimalkan memanfaatkan memang memanggil memangkas
  memantau memaparkan memasak memasang memastikan memasuki memasukkan mematikan membaca membacakan
  membagikan membahas membahayakan membaik membakar membalas membangun membantah membantu membatasi
  membawa membayar membeberkan membela membeli membenarkan membentuk memberi memberikan membersihkan
  membiarkan memblokir membuat membuatnya membuka membuktikan membunuh membutuhkan memegang memenangi
  memenangkan memengaruhi memenuhi memeriksa memerintahkan memerlukan memfasilitasi memicu memikirkan
  memilih memiliki memimpin meminta mempengaruhi memperbaiki mempercepat memperhatikan memperingatkan
  memperkenalkan memperkirakan memperkuat memperlihatkan memperluas memperoleh memperpanjang
  mempersiapkan mempertahankan mempertanyakan mempertemukan mempertimbangkan memprediksi memproduksi
  mempromosikan mempunyai memuat memudahkan memukau memulai memungkinkan memutus memutuskan menabrak
  menahan menaikkan menambah menambahkan menampilkan menampung menandai menandakan menandatangani menang
  menangani menanggapi menangis menangkap menantang menanyakan menargetkan menarik menawan menawarkan
  mencabut mencakup mencapai mencari mencatat mencatatkan mencegah menceritakan mencerminkan mencetak
  menciptakan mencoba mencuat mencuri mendadak mendaftar mendalam mendalami mendampingi mendapat
  mendapati mendapatkan mendarat mendatang mendatangi mendatangkan mendekati mendengar menderita
  mendesak mendirikan mendominasi mendorong menduduki menduga mendukung menegaskan menekan menekankan
  menelan menelusuri menembus menempati menempatkan menempuh menemui menemukan menengah menentukan
  menerangkan menerapkan menerbitkan menerima menetapkan menewaskan mengacu mengadakan mengajak
  mengajukan mengakhiri mengakibatkan mengakses mengaku mengakui mengalahkan mengalami mengalir
  mengamankan mengambil mengancam mengandalkan mengandung menganggap mengangkat mengangkut
  mengantisipasi mengantongi mengapa mengapresiasi mengarah mengarahkan mengatakan mengatasi
  mengatasnamakan mengatur mengawal mengawasi mengecek mengedepankan mengejar mengejutkan mengelola
  mengeluarkan mengembalikan mengembangkan mengenai mengenakan mengenal mengendalikan mengerahkan
  mengetahui menggabungkan menggambarkan menggandeng mengganggu mengganti menggantikan menggelar
  menggunakan menghabiskan menghadapi menghadiri menghadirkan menghambat menghancurkan menghapus
  menghargai menghasilkan menghentikan menghilangkan menghindari menghormati menghubungi menghubungkan
  mengikuti mengimbau menginap mengingat mengingatkan menginginkan mengirim mengirimkan mengisi
  mengklaim mengklarifikasi mengkonsumsi mengkritik mengonfirmasi mengonsumsi mengoptimalkan menguasai
  menguat mengubah mengucapkan mengumpulkan mengumumkan mengundang mengunggah mengunggahvideo mengungkap
  mengungkapkan mengunjungi menguntungkan mengurangi mengurus mengusulkan mengusung mengutamakan
  mengutip menikah menikmati menilai menimbulkan menimpa menindaklanjuti meninggal meninggalkan
  meningkat meningkatkan meningkatnya meninjau menit menjabat menjadi menjadikan menjadikannya menjaga
  menjalani menjalankan menjalin menjamin menjangkau menjanjikan menjatuhkan menjawab menjelang
  menjelaskan menjual menjuarai menolak menonton mentah mental menu menuai menuju menulis menuliskan
  menunggu menunjuk menunjukkan menuntut menurun menurunkan menutup menuturkan menyadari menyajikan
  menyaksikan menyalurkan menyambut menyampaikan menyangkut menyarankan menyasar menyatakan menyebabkan
  menyebar menyebarkan menyebut menyebutkan menyediakan menyelamatkan menyelenggarakan menyelesaikan
  menyelidiki menyeluruh menyenangkan menyentuh menyerah menyerahkan menyerang menyerap menyertakan
  menyerukan menyerupai menyesatkan menyesuaikan menyetujui menyiapkan menyimpan menyinggung menyita
  menyoroti menyuarakan menyukai menyumbang menyusul menyusun merah meraih merasa merasakan merata
  merayakan merebut merek mereka merekrut merencanakan meresmikan merespons merilis meringankan
  merugikan merujuk merupakan merusak mesin meskipun mesti meta meter metode mewah mewakili mewujudkan
  meyakini meyakinkan migas mikro miliar milik miliknya militer mimpi minat mineral minim minimal
  minimalis minta minum minuman minyak mirip misalnya misi miskin misleading mitra mm mobil mobilitas
  modal mode model modern modus mohon momen momentum moral motif motivasi motor mt muda mudah muka mulai
  mulut muncul munculnya mundur mungkin murah murid murni musik musim musisi muslim musuh mutu naik nama
  namanya name nanti nantinya narasi narkoba narkotika nasabah nasib nasional nbsp negara negaranya
  negatif negeri negosiasi nelayan net netizen netral new news newsletter nggak niat nih nikah nikel
  nilai nofollow nomor non none nonton normal noscript nuansa nuklir nya nyaman nyaris nyata nyawa nyeri
  obat objek of official og ojek ojol okezone oknum olahraga oleh on onclick online operasi operasional
  operator opini opsi optimal optimis optimistis option or orang orangtua org organisasi otak otomatis
  otomotif otoritas out pabrik pabrikan pada padat padi pagar page pagi paham pajak pakai pakaian pakar
  paket paling palsu pameran panas pandang pandangan pandemi panduan panen pangan panggilan panggung
  panik panitia panjang pantai pantauan papan papar paparnya para parah pariwisata parkir parlemen
  partai partisipasi pas pasang pasangan pasar pasaran pasca pasien pasir pasokan pasti pastikan
  pastinya pasukan patroli patut pebalap pecah pecinta pedagang peduli pegawai pejabat pekan pekerja
  pekerjaan pelabuhan pelajar pelajaran pelaksana pelaksanaan pelaku pelamar pelanggan pelanggaran
  pelantikan pelat pelatih pelatihan pelayanan pelemahan peluang peluncuran pemadam pemahaman pemain
  pemandangan pemanfaatan pemangku pemantauan pemasangan pembagian pembahasan pembakaran pembalap
  pembangunan pembaruan pembatasan pembayaran pembebasan pembelajaran pembeli pembelian pembentukan
  pemberdayaan pemberian pemberitaan pemberitahuan pembiayaan pembicaraan pembinaan pembuat pembuatan
  pembuka pembukaan pembuluh pembunuhan pemegang pemenang pemenuhan pemerasan pemeriksaan pemerintah
  pemerintahan pemilih pemilihan pemilik pemilu pemimpin pemuda pemulihan pemutihan penahanan penalti
  penambahan penambangan penampilan penampilannya penanganan penangkapan penawaran pencabutan pencairan
  pencapaian pencari pencarian pencegahan pencemaran pencurian pendaftaran pendampingan pendanaan
  pendapat pendapatan pendek pendekatan penderita pendidikan pendiri penduduk pendukung penegak
  penegakan peneliti penelitian penelusuran penerapan penerbangan penerbitan penerima penerimaan
  penetapan pengacara pengadaan pengadilan pengajuan pengakuan pengalaman pengamanan pengamatan
  pengambilan penganiayaan pengaruh pengaturan pengawalan pengawasan pengecekan pengelola pengelolaan
  pengeluaran pengembangan pengemudi pengendalian pengendara pengetahuan pengganti penggeledahan
  penggemar penggerak pengguna penggunaan penghapusan penghargaan penghasilan penginapan pengiriman
  pengisian pengobatan pengolahan penguatan pengujian pengumuman pengunjung pengurangan pengurus
  pengusaha penilaian penindakan peningkatan penipuan penjaga penjara penjelasan penjual penjualan
  penolakan penonton pensiun penting pentingnya penuh penulis penumpang penurunan penutupan penyakit
  penyalahgunaan penyaluran penyandang penyanyi penyebab penyebaran penyedia penyediaan penyelenggara
  penyelenggaraan penyelesaian penyelidikan penyerahan penyerang penyesuaian penyidik penyidikan
  penyimpanan per perairan peralatan peran perang perangkat perasaan peraturan perawatan perayaan
  perbaikan perbankan perbatasan perbedaan perbincangan perbuatan percakapan percaya percepatan
  perdagangan perdamaian perdana peredaran perekonomian perempat perempuan perencanaan performa
  pergantian pergerakan pergi perguruan perhatian perhiasan perhitungan perihal periksa perilaku
  peringatan peringkat perintah periode peristiwa perizinan perjalanan perjanjian perjuangan perkara
  perkebunan perkembangan perkotaan perlahan perlawanan perlindungan perlu permainan permalink permanen
  permasalahan permen permintaan permohonan permukaan permukiman pernah pernikahan pernyataan
  pernyataannya perolehan perpanjangan pers persaingan persegi persen perseroan persetujuan persiapan
  persidangan persoalan personal personel persyaratan pertahanan pertama pertamanya pertambangan
  pertandingan pertanian pertanyaan pertarungan pertemuan pertengahan pertimbangan pertolongan
  pertumbuhan pertunjukan perubahan perumahan perusahaan perwakilan pesan pesantren pesawat peserta
  pesta peta petani petenis peternak petugas petunjuk photo php pidana pidato pihak pihaknya pikir
  pikiran pilar pilih pilihan pimpinan pindah pinggir pinjaman pintar pintu plastik platform png podium
  pohon poin pokok pola pole polemik polisi politik polos ponsel populasi populer porsi portal pos
  posisi posisinya positif position post postingan posts potensi potongan potret prajurit praktik
  praktis prediksi premium prestasi pria pribadi pribadinya prinsip prioritas production produk produksi
  produktif produktivitas produsen profesi profesional profil program promo promosi properti property
  prosedur proses prosesi prosesnya protein protes protokol proyek psikologi puas puasa pubads publik
  pukul pula pulang pulau puluhan pun puncak punggung pungkas pungkasnya punya pupuk pusat push putaran
  putih putus putusan race ragu rahasia raksasa rakyat ramah ramai rambut rampung rangka rangkaian
  ranking rantai rapat rapi rasa rasanya ratusan rawan raya rdquo read reaksi realisasi reformasi
  regional regulasi reguler rekam rekaman rekan rekayasa rekening rekomendasi rekor rekrutmen rel
  related relatif relawan relevan rem remaja rencana rencananya rendah rentan rentang reog republika
  resmi resminya respons restoran retribusi return revisi rezim ribu ribuan rider rilis rincian ringan
  riset risiko roda rokok rombongan rss ruang ruangan ruas rudal rugi rumah rumahnya rumor rupanya
  rupiah rusak rute rutin saat sadar sah sahabat saham saing saja sakit saksi salah salat saling saluran
  sama sambil sambung sambungnya sambutan sambutannya sampah sampai sampaikan sampel samping sampul sana
  sang sangat sanksi santai santri sapi sarana sasaran satelit satu satuan satunya saudara sawah sawit
  saya sayang sayap search sebagai sebagaimana sebagainya sebagian sebaiknya sebaliknya sebanyak sebelah
  sebelum sebelumnya sebenarnya sebesar sebetulnya sebuah sebulan sebut secara sedang sedangkan
  sederhana sedikit sedikitnya segala segar segera segi segmen seharga sehari seharusnya sehat sehingga
  seimbang seiring sejak sejalan sejarah sejatinya sejauh sejumlah sekadar sekali sekaligus sekarang
  sekedar sekira sekitar sekitarnya sekolah seksual sektor sel selaku selalu selama selamat selanjutnya
  seleksi selengkapnya selera selesai seluas seluruh semacam semakin semangat semata sembako sembarangan
  sembari sembilan semester semifinal seminggu semoga sempat sempurna semua semuanya semula senada
  senang senantiasa sendiri sengaja sengit sengketa seni senilai senior senjata sentral sentuhan seolah
  seorang sepak sepakat sepakbola sepanjang sepatu sepeda sepekan sepenuhnya seperti sepuluh seputar
  seragam serangan serangkaian serat serentak seri serial sering seringkali serius serta sertifikasi
  sertifikat seru serupa sesama seseorang sesi sesuai sesuatu sesungguhnya set setahun setara setelah
  setempat setengah setiap setidaknya setuju seusai sewa share showbiz si siang siap siapa siapkan
  siaran siber sidang sifatnya signifikan sih sikap sikat silam simbol sinergi singkat singkong sini
  sinyal sipil sirene sisa sisanya sisi sistem siswa situ situasi situs skala skema skor skuad small
  smartphone soal solid solusi sopir sore sorotan sosial sosialisasi sosok source span spanduk spesial
  spesialis spiritual spot stabil stabilitas staf standar start stasiun static status stimulus stok
  story strategi strategis streaming stres striker strobo stroke strong struktur studi style stylesheet
  stylish suami suap suara suasana suatu subsidi sudah sudut suhu suka sukses suku sulit sumber sungai
  supaya super suporter surat survei susah susu swasta syarat syukur tadi tag tahan tahanan tahap
  tahapan tahu tahun tahunan tahunnya tajam tak takut tali taman tambah tambahan tambahnya tambang
  tampak tampaknya tampil tampilan tamu tanah tanam tanaman tanda tandasnya tangan tangga tanggal
  tanggapan tangguh tanggung tangkap tangkapan tangkis tani tanpa tantangan tanya tapi target tarif
  tarik tas tata tau tautan tawaran tawuran tayang tayangan tebal tebing tegas tegasnya tekanan teknik
  teknis tekno teknologi teks tekstur telah telepon televisi telur tema teman temannya tembakan tembus
  tempat tempo tempur temuan tenaga tenang tengah tenggelam tenis tentang tentara tentu tentunya tepat
  tepatnya terakhir terancam terang terangnya teras terasa teratas terbaik terbaiknya terbakar terbang
  terbanyak terbaru terbarukan terbarunya terbatas terbentuk terbesar terbilang terbit terbuat terbuka
  terbukti tercantum tercapai tercatat tercepat tercipta terdaftar terdakwa terdampak terdapat terdekat
  terdengar terdepan terdiri terduga terealisasi terendah tergabung terganggu tergantung tergolong
  terhadap terhitung terhubung terima terintegrasi terjadi terjadinya terjaga terjangkau terjatuh
  terjebak terjun terkait terkejut terkena terkenal terkendali terkesan terkini terlalu terlambat
  terlebih terletak terlibat terlihat terluka termasuk ternak ternama ternyata terobosan teroris
  terpaksa terpantau terpilih terpisah tersangka tersebar tersebut tersedia tersendiri tersisa tertarik
  tertentu tertera tertib tertinggal tertinggi tertuang tertulis tertutup terungkap terus terutama tes
  tetangga tetap tetapi tewas text that the this thumb thumbnail tiap tiba tidak tidaklah tidur tiga
  tiket tilang tim timbul time timnya tindak tindakan tinggal tinggi tingginya tingkat tipe tipis tips
  tiruan titik title to toko tokoh tol tolong ton top topik total tradisi tradisional transaksi transfer
  transformasi transisi transmisi transparan transparansi transportasi travel tren trending triliun
  triwulan trofi true truk tsunami tua tuan tubuh tuduhan tugas tugasnya tuh tujuan tujuh tukar tulang
  tulis tulisan tumbang tumbuh tunai tunggakan tunggal tunggu tunjangan tuntas tuntutan turis turnamen
  turun turut tutup tutupnya tutur tuturnya twitter type uang ucap ucapan ucapnya udah udara ui ujar
  ujarnya uji ujian ujung ukuran ul ulama ulang umat umpan umum umumnya umur undangan undian unggahan
  unggahannya unggulan ungkap ungkapnya unik unit unjuk unsur untuk up upacara upah upaya update url
  urusan urutan usaha usahanya usai used usia usulan utamanya utang utm utuh vaksin vaksinasi valid
  value varian verifikasi versi via video viral virtual virus visa visi visual viva volume vonis vs
  vulkanik wa wacana wadah wajah wajar wajib waktu waktunya walaupun walk wanita warga warganet warisan
  warna wartawan warung wasit waspada wawancara web website width wilayah window wisata wisatawan with
  write wujud ya yaitu yakin yakni yang yg zaman zat zodiak zona
`)
