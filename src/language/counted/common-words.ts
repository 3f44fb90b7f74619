import { words } from '../words.ts'

/**
 * Words of everyday Indonesian prose, lower case, sorted: a capital at the head of a sentence or inside an
 * office's title makes no name of them. Words that are given names as often (*bagus*, *putri*, *surya*) are left out.
 *
 * Source: counted over 15,729 scraped Indonesian news articles (`scripts/count-words.mjs` counts again). A word is here if it occurs there at least 110
 * times in small letters and more often so than with a capital in two cases of three, or at least 400 times, or
 * if four in five of its capitals are at the head of a sentence. Some of the articles still held the code of their
 * pages, whose plain words (`async`, `href`) were taken out by hand; English words that pages and code share
 * (`class`, `image`), short pieces of either (`cl`, `ul`) and names of networks are still here.
 */
export const COMMON_WORDS: readonly string[] = words(`
  absen absennya acara acuan ada adalah adanya adapun adat adik adil administrasi administratif ads agak
  agama agar agen agenda agresif ahli air aja ajakan ajang ajaran akad akademik akal akan akankah akhir
  akhir-akhir akhirnya akibat akibatnya akrab akses aksi aksinya aktif aktivis aktivitas aktor aku akun
  akurat ala alam alamat alami alangkah alasan alasannya alat algoritma alhamdulilah alhamdulillah alias
  alih alih-alih aliran all almarhum alokasi alt alternatif alumni alumnus aman ambil ambivert amunisi
  an anak anak-anak anaknya analisis ancaman and andai andalan aneh anehnya anemia anggapan anggaran
  anggota anggun angin angka angkanya angkat angkutan anjlok antar antara antaranews antaranya anti
  anting antusias antusiasme apa apabila apakah apalagi apapun aparat api apik aplikasi apresiasi arah
  arahan area argumen armada aroma arrow arsip arti article articles artikel artinya artis arus as asal
  asalkan asam asap aset asides asing asisten asli aslinya aspek aspirasi assets assist asuhan asumsi
  asuransi at atas atasan atau ataupun atlet atmosfer aturan audio audit awak awal awalnya ayah ayahnya
  ayam ayat babak babi baca badan bagaimana bagaimanapun bagi bagian baginya bahagia bahan bahan-bahan
  bahasa bahaya bahkan bahwa baik baja baju bakal bakar baku balap balapan balik ban band bandara banget
  bangga bangkit bangsa bangun bangunan banjir bank bansos bantahan bantu bantuan banyak banyaknya
  barang barang-barang barangkali barangsiapa barel bareng baru baru-baru basis batas baterai batik batu
  bawa bawah bawang bayangkan bayar bayi be beasiswa beban bebas beber beberapa beda begitu begitupun
  bek bekas bekerja belah belajar belakang belakangan belanja belasan beleid beli beliau belum benar
  benar-benar benarkah bencana benda bendera bensin bentrokan bentuk bentuknya berada beragam berakhir
  beralih berangkat berani berantai berapa berarti beras berasal berat beratnya berawal berbagai berbagi
  berbahan berbahaya berbasis berbeda berbekal berbentuk berbicara berdampak berdasar berdasarkan
  berdiri berdurasi beredar beredarnya berencana berfokus berfungsi bergabung bergantung bergengsi
  bergerak bergizi bergulir berhadapan berhak berharap berharga berhasil berhati-hatilah berhenti
  berhubung berhubungan berikan berikut berikutnya berinisial berinvestasi berisi berisiko berita
  berjalan berjanji berjuang berjudul berjuluk berjumlah berkaca berkaitan berkala berkapasitas berkat
  berkata berkelanjutan berkembang berkendara berkisar berkolaborasi berkomitmen berkomunikasi
  berkontribusi berkoordinasi berkualitas berkumpul berkunjung berkurang berlaku berlangsung berlanjut
  berlebihan berlokasi bermain bermanfaat bermasalah bermotor bermula bernama bernilai beroperasi
  berpartisipasi berpeluang berpendapat berpengaruh berperan berpikir berpotensi berprestasi bersaing
  bersalah bersama bersama-sama bersamaan bersangkutan bersedia bersejarah bersiap bersifat bersih
  berstatus bersubsidi bersumber bersyukur bertahan bertahap bertajuk bertambah bertanding bertanggung
  bertanya bertempat bertemu bertentangan berterima bertindak bertugas bertujuan bertuliskan berubah
  berujung berukuran berulang beruntun beruntung berupa berupaya berusaha berusia bervariasi berwarna
  berwenang besar besaran beserta besi besok betapa betul biar biarkan biasa biasanya biaya biayanya
  bibit bicara bidang bijak bikin bila bilang bin binaan bingung bio biru bisa bisnis bit blank blok
  blouse body bohong bola boleh bom bonus box br brand bristle buah buat buatan budaya budidaya buka
  bukan bukanlah bukannya bukti buku bulan bulu bulutangkis bumbu bumi bunga bunyi bursa buruh buruk bus
  busana butuh by cabai cabang cadangan cadangannya cairan calon campaign campuran canggih cantik
  capaian cara caranya cari catatan cc cedera celah celana celebrity cenderung center cepat cerah cerdas
  cerita channel chemistry cinta ciri ciri-ciri cita cl class clear cm co coba cobalah cocok color com
  comment content context contoh contohnya copas cuaca cuitan cukai cukup cuma cuman cuplikan daerah
  daftar dagang daging dahulu dakwaan dalam dalamnya dampak dampaknya dan dana dang dapat dapur darah
  darat dari daring daripada darurat dasar data data-data datang daun daya de debut definisi defisit
  dehidrasi dekade dekat dekorasi delapan delivery demi demikian demo demokrasi demonstrasi denda dengan
  dengar dengarkan depan depannya derajat deras desa desain desainer desainnya desktop destinasi detail
  detik detikcom dewasa di dia diabetes diadakan diajak diajukan diakses diakui diakuinya dialami
  diamankan diambil dianggap diangkat diantara diantaranya diarahkan diatur diawali dibagi dibagikan
  dibahas dibakar dibalik dibalut dibanding dibandingkan dibangun dibantu dibatalkan dibawa dibayar
  dibayarkan dibeli dibentuk diberi diberikan diberitakan diberlakukan dibilang dibuat dibuka dibutuhkan
  dicabut dicapai dicetak didampingi didapat didapatkan didominasi didorong diduga didukung diet
  dievakuasi diganti digelar digital digunakan dihadapi dihadiri diharapkan dihasilkan dihentikan
  dihimpun dihubungi dihukum diikuti diisi diizinkan dijadikan dijadwalkan dijaga dijalankan dijelaskan
  dijual dikabarkan dikaitkan dikarenakan dikatakan dikatakannya dikelola dikeluarkan dikembangkan
  dikenakan dikenal diketahui dikirim diklaim dikonfirmasi dikonsumsi dikunjungi dikutip dilaksanakan
  dilakukan dilanjutkan dilansir dilantik dilaporkan dilarang dilengkapi dilihat diluncurkan dimainkan
  dimaksud dimana dimanfaatkan dimanipulasi dimasukkan dimensi dimiliki diminta dimintai dimuat dimulai
  dinamakan dinamika dinamis dinding dingin dinilai dinyatakan dipadukan dipakai dipandu dipanggil
  dipasang dipastikan dipenuhi diperbaiki diperbolehkan dipercaya diperhatikan diperiksa diperkirakan
  diperkuat diperlukan diperoleh dipicu dipilih dipimpin diprediksi diproduksi dipublikasikan diraih
  dirancang dirangkum dirasakan dirawat direksi direncanakan diri dirilis dirinya disabilitas disaksikan
  disalurkan disambut disampaikan disamping disapa disarankan disebabkan disebarkan disebut
  disebut-sebut disebutkan disediakan diselenggarakan diselesaikan diserahkan disertai disesuaikan
  disiapkan disiarkan disimpan disinggung disiplin disisi disita diskon diskusi display distribusi
  disukai disusul disutradarai ditahan ditambah ditambahkan ditampilkan ditandai ditandatangani
  ditangani ditangkap ditanya ditargetkan ditawarkan ditayangkan ditegaskan ditempat ditempatkan ditemui
  ditemukan ditenagai ditentukan diterapkan diterbitkan diterima ditetapkan ditingkatkan ditonton
  ditujukan ditunjuk dituntut diturunkan ditutup diubah diumumkan diunggah diungkap diungkapkan dividen
  diyakini doa document dokter dokumen dokumentasi dolar dollar domestik dominan dominasi dosen dot dr
  drama drastis driver drone dua duduk duel dugaan duka dukungan dulu dunia durasi edaran edisi edukasi
  efek efeknya efektif efisien efisiensi ekonomi ekor ekosistem eks eksklusif ekspor eksternal ekstrak
  ekstrem elegan elektronik elemen em email emas emisi emosi emosional empat en enak enam energi enggak
  enggan entah entitas episode era erat erta erupsi es escape estetika estimasi etika euro evakuasi
  evaluasi event fa fabricated facebook fakta faktor faktor-faktor false fans fase fashion fasilitas
  favorit federal fenomena festival figure film final finansial finis fisik fiskal fitnah fitur
  fitur-fitur fleksibel fleksibilitas fokus fokusnya fondasi for form formal format formulir forum foto
  foto-foto fotokopi frekuensi from fungsi fungsinya ga gabungan gagal gagasan gaji gak gambar
  gambar-gambar gambaran game gamis ganda gangguan ganti garis gas gawang gaya gedung gejala gelandang
  gelang gelap gelar gelaran gelombang gempa gencatan generasi geopolitik gerak gerakan gerbang gereja
  gigi giliran gimana ginjal gitu gizi gl global go gol gol-gol golongan goo goreng gram gratifikasi
  gratis groups grup gue gugatan gula guna gunakan guncangan guru habis hadapan hadiah hadir hadirnya
  haji hak hakim hal halal halaman halnya halus hambatan hamil hampir hancur handphone hangat hanya
  hanyalah harap harapan harapannya harga harganya hari harian harinya harta harus harusnya hashtag
  hasil hasilnya hati head header headline health hebat hebatnya hei height hektar hektare hendak heran
  hewan hewan-hewan hibah hiburan hidangan hidup hidupnya hijab hijau hilang hilir hilirisasi hingga
  hitam hoaks hoax hotel hubungan hubungannya hubungi hujan hukum hukuman hukumnya hulu hunian huruf
  hutan hybrid ia ialah ibadah ibarat ibaratnya ibu ibunda ibunya id ide ideal idealnya identik
  identitas if ihwal ijazah ikan iklan iklim ikon ikut ikuti ilegal ilmiah ilmu image images imbang
  imbasnya imbauan imbuh imbuhnya imigrasi impian implementasi impor important impostor in inci indeks
  independen index indikasi indikator individu induk industri inflasi info informasi informasinya
  infrastruktur ingat ingatlah ingin ini inilah inisiatif inklusif inovasi input insentif insiden
  inspirasi inspiratif instansi institusi instruksi instrumen integrasi integritas intelijen intensif
  intensitas interaksi internal internasional internet intervensi inti intinya introvert investasi
  investigasi investor ironi ironisnya is isi isinya istilah istimewa istirahat istri istrinya isu
  isu-isu it item itu itulah itupun iya izin jabatan jabatannya jadi jadilah jadwal jaga jahitan jajaran
  jaksa jalan jalanan jalannya jalur jam jamaah jaminan jangan jangankan janganlah jangka janji jantung
  jarak jarang jari jaringan jarum jasa jatuh jauh jawab jawaban jawabannya jejak jelang jelas jelasnya
  jemaah jembatan jenazah jendela jenis jenjang jet jika jilbab jiwa jok jual juara judi judul juga
  jujur julukan jumlah jumlahnya jurnalis juru justru juta jutaan kabar kabarnya kabin kabinet kabupaten
  kabur kaca kadang kadang-kadang kadar kader kagak kaget kain kaitannya kajian kakak kaki kala kalah
  kalangan kalau kalaupun kali kalian kalimat kalinya kalo kalung kamar kambing kamera kami kampanye
  kampung kampus kamu kan kanal kanan kancing kandang kandidat kandungan kanker kantong kantor kapal
  kapal-kapal kapan kapanlagi kapasitas kapasitasnya kapitalisasi kapten karakter karakteristik karbon
  karena karenanya karier kariernya kartu karya karya-karya karyawan kas kasih kasus kata kata-kata
  katakanlah katanya kategori kaum kawasan kaya kayak kayaknya kayu ke keadaan keadilan keagamaan
  keakraban keamanan kebahagiaan kebakaran kebanggaan kebanyakan kebaya kebebasan kebenaran kebencian
  keberadaan keberangkatan keberanian keberhasilan keberhasilannya keberlanjutan kebersamaan kebersihan
  kebetulan kebiasaan kebijakan kebobolan kebocoran kebun kebutuhan kecamatan kecelakaan kecepatan
  kecerdasan kecewa kecil kecuali kecurigaan kedalaman kedatangan kedatangannya kedaulatan kedelapan
  kedepan kedua keduanya keempat keempatnya keenam keesokan kegagalan kegiatan kehadiran kehadirannya
  keharaman kehidupan kehilangan keikutsertaan keindahan keinginan kejadian kejadiannya kejahatan
  kejuaraan kejutan kekalahan kekayaan kekecewaan kekerasan kekhawatiran kekuasaan kekuatan kekurangan
  kelahiran kelapa kelas kelebihan kelembapan kelima kelimanya keliru kelola kelompok keluar keluarga
  keluarganya keluhan kemacetan kemajuan kemampuan kemanusiaan kemarau kemarin kemasan kematian kembali
  kembalinya kemeja kemenangan kemeriahan kemiripan kemiskinan kemitraan kemudahan kemudian kemungkinan
  kena kenaikan kenal kenapa kencang kendala kendali kendaraan kendati kenyamanan kenyataannya kepada
  kepala kepastian kepedulian kepemilikan kepemimpinan kepentingan kepercayaan keperluan kepindahan
  kepolisian kepribadian keputusan keputusannya keracunan kerap keras kereta keributan kericuhan kering
  kerja kerjasama kertas kerugian kerusakan kerusuhan kesadaran kesaksian kesalahan kesan kesehatan
  keseimbangan kesejahteraan keselamatan keseluruhan kesempatan kesenian kesepakatan kesiapan kesimpulan
  kesimpulannya kesuksesan kesulitan ketahanan ketakutan ketat ketebalan ketegangan ketentuan
  keterampilan keterangan keterangannya keterbatasan keterlambatan keterlibatan ketersediaan
  ketertarikan ketidakhadiran ketidakpastian ketiga ketiganya ketika ketimbang ketimpangan ketinggalan
  ketinggian ketua ketujuh keturunan keuangan keunggulan keunikan keuntungan kewajiban kewenangan
  keyakinan kg khas khawatir khusus khususnya kian kick-off kilogram kilometer kimia kinerja kini kiper
  kira kira-kira kiri kisah kisahnya kisaran kita klaim klarifikasi klasemen klasik klausul kliennya
  klik klub klub-klub km kode kok kolaborasi kolam koleksi kolektif kolesterol kolom kombinasi komedian
  komentar komersial komitmen komitmennya komoditas kompak kompas kompetensi kompetisi kompetitif
  kompleks komponen komprehensif komunikasi komunitas kondisi kondisinya kondusif konferensi konfirmasi
  konflik konkret konon konsep konsepnya konser konservasi konsisten konsol konsolidasi konstitusi
  konstruksi konsumen konsumsi kontak konteks konteksnya konten kontra kontrak kontraknya kontribusi
  kontribusinya kontrol konvensional koordinasi koperasi kopi korban korbannya koreksi korporasi korupsi
  kosong kota kotak kotor kreatif kreator kredibel kredit kriminal kripto krisis kriteria kritik
  kritikan kritis krusial kualifikasi kualitas kuartal kuas kuasa kuat kubu kuda kuliah kuliner kulit
  kumpulan kunci kuncinya kuning kunjungan kuota kurang kurban kurs kursi kurungan laba label
  laboratorium laga lagi lagi-lagi lagu lagu-lagu lah lahan lahir lain lainnya lakukan lalu lama laman
  lambat lampu lancar landas langit langka langkah langkah-langkah langsung lanjut lanjutan lanjutnya
  lansia lantai lantaran lantas lap lapangan lapisan laporan laptop larangan lari latar latihan laut
  lawan layak layanan layar lebar lebaran lebih ledakan left legenda legendaris legislatif lelang lele
  lemah lemak lembaga lembar lembut lengan lengkap lengkapi lengkapnya lepas letaknya level lewat liar
  libur liburan lifestyle lihat lihatlah lima limbah lingkungan lini link lintas lintasan lipat liputan
  list listrik liter literasi live location logam logistik logo lokal lokasi lokasinya loker lolos
  lolosnya lomba longsor lonjakan lowongan luar luas lubang luka lulus lulusan lupa ly maaf macam macet
  mahal mahasiswa main maju maka makan makanan makanya makasih makin makna maksimal maksimum maksud
  maksudnya malah malahan malam mampu mana manajemen manajer manapun mandi mandiri manfaat manfaatkan
  manipulated manis mantan manufaktur manusia marah mari markas masa masakan masalah masalahnya masih
  masing-masing masjid maskapai massa massal masuk masukan masuknya masyaallah masyarakat mata matahari
  matang matchday materi material mati mau maupun mayoritas medali media medias medis medium meja
  mekanisme mekanismenya melahirkan melainkan melaju melaksanakan melakukan melakukannya melalui
  melampaui melancarkan melanda melanggar melanjutkan melansir melapor melaporkan melarang melarikan
  melawan melayani melebihi melemah melengkapi melengkung melepas melepaskan melewati melibatkan melihat
  melindungi melintas melintasi meliputi melonjak meluncurkan memadai memadukan memahami memainkan
  memakai memakan memaksa memaksimalkan memanfaatkan memang memanggil memangkas memantau memaparkan
  memasak memasang memastikan memasuki memasukkan mematikan membaca membacakan membagikan membahas
  membahayakan membaik membakar membalas membangun membantah membantu membatasi membawa membayar
  membeberkan membela membeli membenarkan membentuk memberi memberikan membersihkan membiarkan memblokir
  membuat membuatnya membuka membuktikan membunuh membutuhkan memegang memenangi memenangkan memengaruhi
  memenuhi memeriksa memerintahkan memerlukan memfasilitasi memicu memikirkan memilih memiliki memimpin
  meminta memo mempengaruhi memperbaiki mempercepat memperhatikan memperingatkan memperkenalkan
  memperkirakan memperkuat memperlihatkan memperluas memperoleh memperpanjang mempersiapkan
  mempertahankan mempertanyakan mempertemukan mempertimbangkan memprediksi memproduksi mempromosikan
  mempunyai memuat memudahkan memukau memulai memungkinkan memutus memutuskan menabrak menahan menaikkan
  menambah menambahkan menampilkan menampung menandai menandakan menandatangani menang menangani
  menanggapi menangis menangkap menantang menanyakan menargetkan menarik menariknya menatap menawan
  menawarkan mencabut mencakup mencapai mencari mencatat mencatatkan mencegah menceritakan mencerminkan
  mencetak menciptakan mencoba mencuat mencuri mendadak mendaftar mendalam mendalami mendampingi
  mendapat mendapati mendapatkan mendarat mendatang mendatangi mendatangkan mendekati mendengar
  menderita mendesak mendirikan mendominasi mendorong menduduki menduga mendukung menegaskan menekan
  menekankan menelan menelusuri menembus menempati menempatkan menempuh menemui menemukan menengah
  menentukan menerangkan menerapkan menerbitkan menerima menetapkan menewaskan mengacu mengadakan
  mengadili mengajak mengajukan mengakhiri mengakibatkan mengakses mengaku mengakui mengalahkan
  mengalami mengalir mengamankan mengambil mengancam mengandalkan mengandung menganggap mengangkat
  mengangkut mengantisipasi mengantongi mengapa mengapresiasi mengarah mengarahkan mengatakan mengatasi
  mengatasnamakan mengatur mengawal mengawali mengawasi mengecek mengedepankan mengejar mengejutkan
  mengelola mengeluarkan mengembalikan mengembangkan mengemudikan mengenai mengenakan mengenal mengenali
  mengendalikan mengerahkan mengetahui menggabungkan menggambarkan menggandeng mengganggu mengganti
  menggantikan menggelar menggunakan menghabiskan menghadapi menghadiri menghadirkan menghambat
  menghancurkan menghapus menghargai menghasilkan menghentikan menghilangkan menghindari menghormati
  menghubungi menghubungkan mengikuti mengimbau menginap mengingat mengingatkan menginginkan mengirim
  mengirimkan mengisi mengklaim mengklarifikasi mengkonsumsi mengkritik mengonfirmasi mengonsumsi
  mengoptimalkan menguasai menguat mengubah mengucapkan mengumpulkan mengumumkan mengundang mengunggah
  mengunggahvideo mengungkap mengungkapkan mengunjungi menguntungkan mengurangi mengurus mengusulkan
  mengusung mengutamakan mengutip menikah menikmati menilai menilik menimbang menimbulkan menimpa
  menindaklanjuti meninggal meninggalkan meningkat meningkatkan meningkatnya meninjau menit menjabat
  menjadi menjadikan menjadikannya menjaga menjalani menjalankan menjalin menjamin menjangkau
  menjanjikan menjatuhkan menjawab menjelang menjelaskan menjual menjuarai menolak menonton mentah
  mental menu menuai menuju menulis menuliskan menunggu menunjuk menunjukkan menuntut menurun menurunkan
  menurut menurutku menurutnya menutup menuturkan menyadari menyajikan menyaksikan menyalurkan menyambut
  menyampaikan menyangkut menyarankan menyasar menyatakan menyebabkan menyebar menyebarkan menyebut
  menyebutkan menyediakan menyelamatkan menyelenggarakan menyelesaikan menyelidiki menyeluruh
  menyenangkan menyentuh menyerah menyerahkan menyerang menyerap menyertakan menyerukan menyerupai
  menyesatkan menyesuaikan menyetujui menyiapkan menyikapi menyimpan menyinggung menyita menyoal
  menyoroti menyuarakan menyukai menyumbang menyusul menyusun merah meraih merangkum merasa merasakan
  merata merayakan merebut merek mereka merekrut merencanakan meresmikan merespons merilis meringankan
  merugikan merujuk merunut merupakan merusak mesin meski meskipun mesti meta meter metode mewah
  mewakili mewujudkan meyakini meyakinkan migas mikro miliar milik miliknya militer mimpi minat mineral
  minggu minim minimal minimalis minimnya minta mintalah minum minuman minyak mirip mirisnya misal
  misalkan misalnya misi miskin misleading mitra mm mobil mobil-mobil mobilitas modal mode model modern
  modus modusnya mohon momen momen-momen momentum moral motif motifnya motivasi motor mt muda mudah
  mudah-mudahan muka mulai mulailah mulanya mulut muncul munculnya mundur mungkin murah murid murni
  musik musim musisi muslim musuh mutu nah nahas naik naiknya nama nama-nama namanya name nampaknya
  namun nanti nantikan nantinya narasi narator narkoba narkotika nasabah nasib nasional negara
  negara-negara negaranya negatif negeri negosiasi nelayan net netizen netral new news newsletter nggak
  niat nih nikah nikel nikmati nilai nilai-nilai nilainya nominal nomor non none nonton normal nuansa
  nuklir nutrisi nya nyaman nyaris nyata nyatanya nyawa nyeri nylon obat objek of official og ojek ojol
  okezone oknum olahraga oleh omzet on online operasi operasional operator opini opsi optimal optimis
  optimistis option or orang orang-orang orangnya orangtua org organisasi otak otomatis otomotif
  otoritas out pabrik pabrikan pada padahal padat padi paduan padukan pagar page pagi paham pajak pakai
  pakaian pakar paket paling palsu pameran panas pandang pandangan pandemi panduan panen pangan
  panggilan panggung panik panitia panjang panjangnya pantai pantauan papan papar paparnya para paragraf
  parah parahnya pariwisata parkir parlemen partai partisipasi pas pasalnya pasang pasangan pasar
  pasaran pasca pasien pasir pasokan pasti pastikan pastinya pasukan patroli patut pebalap pecah pecinta
  pedagang peduli pegawai pejabat pekan pekerja pekerjaan pelabuhan pelajar pelajaran pelajari pelaksana
  pelaksanaan pelaku pelamar pelancong pelanggan pelanggaran pelantikan pelantun pelat pelatih pelatihan
  pelayanan pelemahan pelibatan peluang pelumas peluncuran pemadam pemahaman pemain pemain-pemain
  pemandangan pemanfaatan pemanggilan pemangku pemantauan pemasangan pembagian pembahasan pembakaran
  pembalap pembangunan pembaruan pembatalan pembatasan pembayaran pembebasan pembekuan pembelajaran
  pembeli pembelian pembentukan pemberdayaan pemberian pemberitaan pemberitahuan pembiayaan pembicaraan
  pembinaan pembuat pembuatan pembuka pembukaan pembuluh pembunuhan pemegang pemenang pemenuhan
  pemerasan pemeriksaan pemerintah pemerintahan pemicunya pemilih pemilihan pemilik pemilu pemimpin
  pemuda pemudik pemulihan pemusnahan pemutihan penahanan penalti penambahan penambangan penampilan
  penampilannya penandatanganan penanganan penangkapan penarikan penasaran penawaran pencabutan
  pencairan pencapaian pencari pencarian pencegahan pencemaran pencurian pendaftaran pendampingan
  pendanaan pendapat pendapatan pendek pendekatan penderita pendidikan pendiri penduduk pendukung
  penegak penegakan penegasan peneliti penelitian penelusuran penerapan penerbangan penerbitan penerima
  penerimaan penetapan pengacara pengadaan pengadilan pengajuan pengakuan pengalaman pengamanan
  pengamatan pengambilan penganiayaan pengaruh pengaturan pengawalan pengawasan pengecekan pengelola
  pengelolaan pengeluaran pengembangan pengemudi pengendalian pengendara pengerahan pengetahuan
  pengganti penggeledahan penggemar penggerak pengguna penggunaan penggunaannya penghapusan penghargaan
  penghasilan penginapan pengiriman pengisian pengobatan pengolahan penguatan pengujian pengumuman
  pengunggah pengungkapan pengunjung pengurangan pengurus pengusaha penilaian penindakan peningkatan
  penipuan penjaga penjara penjelasan penjual penjualan penolakan penonton pensiun penting pentingnya
  penuh penulis penumpang penundaan penunjukan penurunan penusukan penutupan penyakit penyalahgunaan
  penyaluran penyandang penyanyi penyebab penyebaran penyedia penyediaan penyelenggara penyelenggaraan
  penyelesaian penyelidikan penyerahan penyerang penyesuaian penyidik penyidikan penyimpanan penyitaan
  per perairan peralatan peran perang perangkat perasaan peraturan perawatan perayaan perbaikan
  perbandingan perbankan perbatasan perbedaan perbedaannya perbincangan perbuatan percakapan percaya
  percepatan perdagangan perdamaian perdana peredaran perekonomian perempat perempuan perencanaan
  peretas performa pergantian pergelangan pergerakan pergi perguruan perhatian perhiasan perhitungan
  perihal periksa perilaku peringatan peringkat perintah periode peristiwa perizinan perjalanan
  perjanjian perjuangan perkara perkebunan perkembangan perkiraan perkotaan perlahan perlawanan
  perlindungan perlu permainan permainannya permanen permasalahan permen permintaan permohonan permukaan
  permukiman pernah pernikahan pernyataan pernyataannya perolehan perpaduan perpanjangan pers persaingan
  persegi persen persentase perseroan persetujuan persiapan persidangan persoalan personal personel
  persyaratan pertahanan pertama pertamanya pertambangan pertanda pertandingan pertanian pertanyaan
  pertanyaannya pertarungan pertemuan pertengahan pertimbangan pertolongan pertumbuhan pertunjukan
  perubahan perumahan perusahaan perwakilan pesan pesantren pesawat pesepakbola peserta pesta peta
  petani petenis peternak petugas petunjuk photo pidana pidato pihak pihaknya pikir pikiran pilar pilih
  pilihan pilihannya pilihlah pimpinan pindah pinggir pinjaman pintar pintu plastik platform podium
  pohon poin pokok pokoknya pola pole polemik polisi politik politikus polos ponsel popularitas populasi
  populer porsi portal pos posisi posisinya positif position post postingan posts potensi potensinya
  potongan potongannya potret prajurit prakiraan praktik praktis prediksi premium presiden prestasi pria
  pribadi pribadinya prinsip prinsipnya prioritas production produk produk-produk produksi produktif
  produktivitas produsen profesi profesional profil program promo promosi properti property proposal
  prosedur proses prosesi prosesnya prospek protein protes protokol provinsi proyek proyek-proyek
  psikologi puas puasa publik pukul pula pulang pulau puluhan pun puncak puncaknya punggung pungkas
  pungkasnya punya pupuk pusat push putaran putih putus putusan race ragu rahasia raksasa rakyat ramah
  ramai rambut rampung rangka rangkaian ranking rantai rapat rapi rasa rasanya rata-rata ratusan rawan
  raya read reaksi realisasi reformasi refresh regional regulasi reguler rekam rekaman rekan rekayasa
  rekening rekomendasi rekor rekrutmen rel related relatif relawan relevan rem remaja rencana rencananya
  rendah rentan rentang rentetan reog republika resep resiko resmi resminya responden respons restoran
  retribusi return revisi rezim ribu ribuan rider rilis rincian rinciannya rincianya ringan riset risiko
  roda rokok rombongan ruang ruangan ruas rudal rugi rumah rumah-rumah rumahnya rumor rupanya rupiah
  rusak rute rutin saat saatnya sadar sah sahabat saham saham-saham saing saja saking sakit saksi
  saksikan salah salat saling saluran sama sambil sambung sambungnya sambutan sambutannya sampah sampai
  sampaikan sampel samping sampul sana sang sangat sanksi santai santri sapi sarana sasaran satelit satu
  satu-satunya satuan satunya saudara saudara-saudara sawah sawit saya sayang sayangnya sayap script
  seandainya search sebab sebagai sebagaimana sebagainya sebagian sebaiknya sebaliknya sebanyak sebelah
  sebelum sebelumnya sebenarnya sebentar sebesar sebetulnya sebuah sebulan sebut secara sedang sedangkan
  sederet sederhana sedikit sedikitnya segala segar segera segi segmen seharga sehari seharusnya sehat
  sehingga seimbang seiring sejak sejalan sejarah sejatinya sejauh sejujurnya sejumlah sekadar sekali
  sekaligus sekalipun sekarang sekecil sekedar sekian sekilas sekira sekitar sekitarnya sekolah seksual
  sektor sekuat sel selagi selain selaku selalu selama selamat selang selanjutnya selaras selayaknya
  selebihnya selebrasi seleksi selengkapnya selepas selera selesai selisih seluas seluruh seluruhnya
  semacam semakin semalam semangat semata sembako sembarangan sembari sembilan semenjak sementara
  semester semestinya semifinal seminggu semisal semoga sempat sempurna semua semuanya semula senada
  senang senantiasa sendiri sengaja sengit sengketa seni senilai senior senjata sentimen sentral
  sentuhan seolah seolah-olah seorang sepak sepakan sepakat sepakbola sepanjang sepatu sepeda sepekan
  sepenuhnya seperti sepertinya sepuluh seputar seragam serangan serangkaian serapan serat serentak seri
  serial sering seringkali serius serta sertifikasi sertifikat seru seruan serupa sesaat sesama
  sesampainya sesekali seseorang sesi sesuai sesuaikan sesuatu sesungguhnya set setahu setahun setara
  setelah setelahnya setelan setempat setengah setiap setibanya setidaknya setuju seusai sewa share
  showbiz si siang siap siapa siapakah siapapun siapkan siaran siber sidang sifatnya signifikan sih
  sikap sikat silakan silam simak simbol sinergi singkat singkatnya singkong sini sinyal sipil sirene
  sisa sisanya sisi sistem siswa situ situasi situasinya situs skala skema skenario skor skuad skuter
  skutik small smartphone soal soal-soal soalnya solid solusi solusinya sontak sopir sore sorotan sosial
  sosialisasi sosok sosoknya source span spanduk spekulasi spesial spesialis spiritual spot stabil
  stabilitas staf standar start stasiun static status stimulus stok story strategi strategis streaming
  stres striker strobo stroke strong struktur studi style stylish suami suap suara suasana suatu subsidi
  sudah sudut suhu suka sukses suku sulit sumber sundulan sungai sungguh supaya super suporter surat
  surut survei susah susu swasta syarat syukur tadi tadinya tag tagar tags tahan tahanan tahap tahapan
  tahu tahun tahunan tahunnya taipan tajam tak takut tali taman tambah tambahan tambahkan tambahnya
  tambang tampak tampaknya tampil tampilan tamu tanah tanam tanaman tanda tandasnya tangan tangga
  tanggal tanggapan tangguh tanggung tangkap tangkapan tangkis tani tanpa tantangan tantangannya tanya
  tapi target targetnya tarif tarik tas tata tau tautan tawaran tawuran tayang tayangan tebal tebing
  tegas tegasnya tekanan teknik teknis tekno teknologi teks tekstur teksturnya telah telepon televisi
  telur tema teman teman-teman temannya tembakan tembus tempat tempatnya tempo tempur temuan tenaga
  tenang tendangan tengah tenggat tenggelam tenis tentang tentara tentu tentunya tepat tepatnya terakhir
  terancam terang terangnya teranyar teras terasa teratas terbaik terbaiknya terbakar terbang terbanyak
  terbaru terbarukan terbarunya terbatas terbentuk terbesar terbilang terbit terbuat terbuka terbukti
  tercantum tercapai tercatat tercepat tercipta terdaftar terdakwa terdampak terdapat terdekat terdengar
  terdepan terdiri terduga terealisasi terendah tergabung terganggu tergantung tergolong terhadap
  terhitung terhubung teriakan terima terimakasih terintegrasi terjadi terjadinya terjaga terjangkau
  terjatuh terjebak terjun terkadang terkait terkejut terkena terkenal terkendali terkesan terkini
  terlalu terlambat terlebih terlepas terletak terlibat terlihat terluka termasuk ternak ternama
  ternyata terobosan teroris terpaksa terpantau terpilih terpisah tersangka tersebar tersebut tersedia
  tersendiri tersisa tertarik tertentu tertera tertib tertinggal tertinggi tertuang tertulis tertutup
  terungkap terus terutama tes tetangga tetap tetapi tetaplah tewas text that the they this tiap tiba
  tiba-tiba tidak tidaklah tidur tiga tiket tilang tim timbul time timnas timnya tindak tindakan tinggal
  tinggi tingginya tingkat tipe tipikal tipis tips tiruan titik titik-titik title to toko tokoh tol
  tolong ton tonton top topi topik torehan total totalnya tradisi tradisional transaksi transfer
  transformasi transisi transmisi transparan transparansi transportasi travel tren trending triliun
  triwulan trofi true truk truk-truk tsunami tua tuan tubuh tuduhan tugas tugasnya tuh tujuan tujuannya
  tujuh tukar tulang tulis tulisan tumbang tumbuh tumis tunai tunggakan tunggal tunggu tunjangan tuntas
  tuntutan tur turis turnamen turun turunnya turut tutup tutupnya tutur tuturnya twitter type uang
  uangnya ucap ucapan ucapnya udah udara ui ujar ujarnya uji ujian ujung ujungnya ukuran ukurannya ul
  ulama ulang ulasan umat umpan umum umumnya umur undangan undian unggahan unggahannya unggulan ungkap
  ungkapan ungkapnya unik unit unjuk unsur untuk untungnya up upacara upah upaya update urusan urutan
  usaha usahakan usahanya usai used usia usianya usulan utamanya utang utuh vaksin vaksinasi valid value
  varian verifikasi versi via video viral virtual virus visa visi visual viva volume vonis vs vulkanik
  wa wacana wadah wajah wajar wajib wakil waktu waktunya walau walaupun walk wanita warga warganet
  warisan warna warna-warna wartawan warung wasit waspada waspadalah wawancara web website width wilayah
  window wisata wisatawan with write wujud www ya yaitu yakin yakni yang yg yuk zaman zat zodiak zona
`)
