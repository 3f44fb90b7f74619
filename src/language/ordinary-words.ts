/**
 * Ordinary words that often begin a sentence, in small letters: after an initial such a word cannot be the
 * name that the initial belongs to (`grup B. Lawannya`, against `Miranda S. Goeltom`).
 *
 * Source: counted over 15,729 Indonesian news articles. A word stands here if it begins at least eight sentences
 * there, is written small at least twenty times inside one, and is so in at least 85 of 100 cases (words also used
 * as names are left out by hand); some titles and offices, which are written with a capital inside sentences too,
 * are added by hand.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
  absennya acara ada adalah adanya adaptasi adapun adegan adik agar agenda air ajakan ajang akan akhir
  akhirnya akibat akibatnya aksen akses aksi aksinya aktivitas aktor aktris aku akun alamat alasan alasannya
  alat album alih-alih aliran almarhum alokasi alternatif ambil ambulans amunisi anak anak-anak anaknya
  analis ancaman and anda andai anggapan anggaran anggota angin angka antara anting antusiasme apa apabila
  apakah apalagi apapun aparat aplikasi apresiasi arahan area arti artikel artinya arus as asal asap aset
  asisten aspek atas atasan atau atlet aturan awal awalnya ayah ayahnya ayam babak badan bagaimana
  bagaimanapun bagi bagian baginya bahan bahan-bahan bahaya bahkan bahwa baik baju bakal balapan ban bangsa
  bangunan banjir bank bantahan bantuan banyak banyaknya barang barang-barang baru baru-baru batas baterai
  batik batuan bayangkan bayi beban bebas beberapa beda begini begitu bek bekerja belajar belakangan belanja
  belasan beleid beliau belum benar benar-benar benarkah bencana bendera bentuk bentuknya berada beragam
  beralih berangkat berapa berarti beras berat berawal berbagai berbeda berbicara berdasar berdasarkan
  beredar beredarnya berikan berikut berikutnya berita berkaca berkaitan berkat berlaku berlangsung
  berlanjut berlokasi bermain bermula bersama bersamaan bertanding bertempat beruntung besar besaran
  besarnya betul biar biarkan biasa biasanya biaya biayanya bila bisa bola boleh bom buat budaya bukan
  bukannya bukti buku bulan bulu bumbu bupati burung bus busana but butuh cabai cadangan calon capaian cara
  caranya cari catatan cedera celana cerita ciri ciri-ciri coba cobalah cocok contoh contohnya cuaca cuitan
  cukup cuma cuman daerah daftar daging dalam dampak dampaknya dan dana dapat dapatkan dapur darah dari
  daripada data data-data datang daun dehidrasi delapan demi demikian demonstrasi denda dengan deretan
  desain desainer desainnya desakan destinasi detail dewan di dia diakui diantaranya diawali dibalut
  dibanding dibandingkan dibangun diberitakan dibuka dibutuhkan diduga didukung diet diharapkan dihimpun
  dihubungi diikuti dijelaskan dikabarkan dikatakan dikenal diketahui dikonfirmasi dikutip dilanjutkan
  dilansir dilaporkan dilengkapi dilihat dimana dimulai dinas dipastikan diperkirakan diperlukan dirancang
  dirangkum direktorat direktur dirinya disampaikan disarankan disebut-sebut disebutkan disiarkan disinggung
  diskon diskusi disusul disutradarai ditambah ditambahkan ditanya ditargetkan ditegaskan ditemui ditemukan
  ditenagai ditulis dividen doa dokter dokumen dokumentasi dolar dominasi drama dua duel dugaan dukungan
  dulu durasi edukasi efisiensi ekonomi eks ekspor elemen emang emosi empat enam energi enggak engkau entah
  episode erupsi estimasi evakuasi evaluasi faktanya faktor faktor-faktor fase fasilitas fenomena fitur
  fitur-fitur fleksibilitas fokus format formulir foto foto-foto fotokopi fungsi fungsinya gagal gagasan
  gaji gak gambar gambar-gambar game gamis gampang ganda gangguan garis gaya gejala gelandang gelang gelar
  gelaran gelombang gempa gencatan generasi gerakan getaran gigi gimana gol golongan gua gubernur gue
  gugatan gula guna gunakan habis hadiah hadir hadirnya hakim hal hal-hal halaman hampir hanya hanyalah
  harap harapannya harga harganya hari harus harusnya hasil hasilnya hati hati-hati helikopter hewan
  hidangan hindari hingga hoaks hormati hubungan hubungi hujan hukuman ia ialah ibu ibunda ide idealnya
  identitas if ikan iklan ikut ikuti imbauan impor indeks individu industri inflasi informasi informasinya
  infrastruktur ingat ingin ini inilah inisiatif insentif insiden inspirasi integrasi interaksi interior
  intinya introvert investasi investor isi isinya istilah istri isu itu itulah itupun iya izin jabatan jadi
  jadilah jadwal jaksa jalan jalanan jalannya jalur jam jamaah jangan jantung jarak jaringan jasad jauh
  jawab jawaban jawabannya jelang jelas jemaah jembatan jenazah jendela jenderal jenis jika juara judul juga
  jujur julukan jumlah jumlahnya juri jurnalis juru justru kabar kabarnya kabid kabin kacang kadang
  kadang-kadang kadar kader kajian kakak kala kalah kalau kali kalian kalimat kalo kalung kamar kamera kami
  kampanye kamu kan kandungan kantor kaos kapal kapan kapasitas kapasitasnya kapitalisasi kapolda kapolres
  kapolri kapolsek karakter karena karenanya karier kariernya karyawan kasat kasihan kasus kata kata-kata
  katanya kategori kau kaum kawasan kaya kayak kayaknya ke keadaan keamanan kebahagiaan kebakaran kebanyakan
  kebaya kebebasan keberadaan keberhasilan kebetulan kebiasaan kebijakan kebutuhan kecelakaan kecepatan
  kecerdasan kecuali kedatangan kedua keduanya keempat keenam keesokan kegagalan kegiatan kehadiran
  kehadirannya kehidupan kehilangan keikutsertaan keindahan keinginan kejadian kejahatan kejaksaan kejutan
  kekalahan kekerasan kekhawatiran kekuatan kekurangan kelas kelebihan kelembapan kelima kelompok keluarga
  keluhan kemajuan kemampuan kemarahan kemarin kematian kembali kembalinya kemeja kemenangan kementerian
  kemudian kemunculan kemungkinan kenaikan kenapa kendala kendaraan kendati kenyamanan kepada kepala
  kepastian kepemimpinan kepercayaan kepergian kepolisian keputusan kereta keributan kericuhan kerja
  kerjasama kerugian kerusakan kerusuhan kesalahan kesan kesehatan keselamatan kesempatan kesepakatan
  keseruan kesimpulan kesuksesan ketegangan ketentuan keterangan keterlibatan ketertarikan ketidakhadiran
  ketiga ketiganya ketika ketinggian ketua ketujuh keunggulan keunikan keuntungan keyakinan khusus khususnya
  kinerja kini kiper kira-kira kisah kita klaim klaimlinkpendaftaran klarifikasi klasemen klausul klik klub
  kode kok kolaborasi koleksi kolom kombinasi komentar komet komisaris komisi komitmen komoditas kompetisi
  komponen komunitas kondisi kondisinya konflik konon konsep konsistensi konsumen konsumsi konteks konten
  kontingen kontrak kontribusi kontribusinya kontroversi kopi korban korbannya koreksi kreator kredit kripto
  krisis kriteria kritik kronologi kualitas kuas kuasa kubu kulit kumpulan kunci kunjungan kuota kurang kurs
  laba laga lagi lagi-lagi lagu lahan lahir lain laju laki-laki lakukan lalu lama laman lampu langkah
  langkah-langkah langsung lanjut lanjutnya lantaran lantas laporan laptop larangan latar latihan layanan
  layar layer lebih ledakan legenda lele lembaga letaknya lewat lihat lima limbah logo lokasi lokasinya
  longsor lonjakan lowongan luas luka lulusan maaf mahasiswa majelis maka makan makanan makanya makin makna
  maksud maksudnya malah malam mampu mana manajemen manajer manfaat manfaatkan mantan mari masa masakan
  masalah masalahnya masih masing-masing maskapai massa masuk masukan masukkan masuknya masyarakat mata
  materi material mau mayat mayoritas medali media mekanisme melainkan melakukan melalui melanggar melansir
  melawan melengkapi melihat memahami memanfaatkan memang memasuki membantu memberikan membuat memilih
  memiliki memimpin meminta memperkuat menang menanggapi menarik menatap menciptakan mendampingi mendapat
  mendapatkan mendengar menerima mengacu mengadili mengandung mengangkat mengapa mengawali mengemudikan
  mengenai mengenakan mengenali mengetahui menggabungkan menggunakan menghadapi mengingat mengurangi
  mengusung mengutip menindaklanjuti meningkatkan meningkatnya menjadi menjaga menjatuhkan menjawab
  menjelang menteri menu menuju menulis menurut menurutnya menutup menyaksikan menyambut menyatakan
  menyikapi menyusul merasa mereka merespons merokok merujuk merupakan mesin meski meskipun metode militer
  mimpi minimal minimnya minum minuman minyak misal misalkan misalnya misi mitos mitra mobil modal modus
  mohon momen momentum motif motivasi mudah mudah-mudahan mulai mulanya muncul munculnya mungkin musim
  musisi musuh mutasi nah naik nama nama-nama namanya nampaknya namun nanti nantinya narasi nasib negara
  negara-negara netizen nggak niat nikmati nilai nilai-nilai nilainya nominal nomor nuansa nyatanya obat
  objek oknum olahraga oleh ombak operasi opsi orang orang-orang orangnya organisasi otak otoritas outfit
  pabrik pabrikan pada padahal paduan pagi pajak pakai pakaian pakar paket paling pameran pandangan pandemi
  panduan panen panggung panitia panjang panjangnya pantauan para partai partisipasi pas pasangan pasar
  pasca pasien pasokan pasti pastikan pastinya pasukan patut pebalap pebulu pedagang pejabat pekan pelajaran
  pelajari pelaksanaan pelaku pelanggan pelanggaran pelantikan pelat pelatih pelatihan pelayanan pelemahan
  pelibatan peluang peluncuran pemadaman pemain pemain-pemain pemandangan pemanfaatan pemanggilan
  pemangkasan pemasangan pembagian pembahasan pembakaran pembalap pembangunan pembaruan pembatalan
  pembatasan pembayaran pembebasan pembelian pembentukan pemberian pemberitaan pembicaraan pembuat pembukaan
  pemenang pemeriksaan pemerintah pemilih pemilihan pemilik pemilu pemimpin pemindahan pemohon pemotongan
  pemusnahan pemutihan penahanan penambahan penampilan penampilannya penandatanganan penanganan penangkapan
  penasaran pencabutan pencairan pencapaian pencarian pendaftaran pendampingan pendapat pendapatan
  pendekatan penderita pendidikan pendiri penduduk pendukung penegasan peneliti penelitian penelusuran
  penempatan penemuan penentuan penerapan penerbangan penerbitan penerima penetapan pengacara pengadilan
  pengajuan pengakuan pengalaman pengamat pengamatan pengambilan pengaruh pengaturan pengawalan pengawasan
  pengecekan pengeluaran pengembangan pengemudi pengendara pengerahan penggeledahan penggemar pengguna
  penggunaan penghargaan penghasilan penghentian penginapan pengiriman penguatan pengujian pengumuman
  pengunggah pengungkapan pengunjung pengurangan penilaian peningkatan penipuan penjaga penjelasan penjualan
  penolakan penonton penting penulis penumpang penundaan penunjukan penurunan penutupan penyakit penyaluran
  penyanyi penyebab penyebabnya penyebaran penyelidikan penyerahan penyerang penyesuaian penyidik penyitaan
  penyusunan per peraih peran perang perangkat perannya perasaan perawatan perayaan perbaikan perbandingan
  perbedaan perbuatan percakapan percaya perempuan peresmian performa pergantian pergerakan perhatikan
  perhelatan perihal peringatan peringkat perintah periode peristiwa perjalanan perjanjian perkara
  perkembangan perkiraan perlakuan perlu permainan permasalahan permen permintaan permohonan permukaan
  pernah pernikahan pernyataan perolehan perpaduan perpanjangan persaingan persentase perseroan persiapan
  persoalan personel persyaratan pertama pertandingan pertanyaan pertarungan pertemuan pertimbangan
  pertolongan pertumbuhan pertunjukan perubahan perusahaan perwakilan pesan pesawat pesepakbola peserta
  pesta petani petenis petugas pidato pihak pihaknya pilih pilihan pilot pinjaman pintu podium pohon poin
  pokoknya pola polisi politikus politisi polusi ponsel popularitas posisi posisinya postingan potensi
  potongan potret praktik praktis prediksi presiden prestasi pria prinsip prioritas produk produksi produsen
  profil program proposal prosedur proses prosesi prosesnya protein proteksi protes proyek proyeksi psikolog
  publik pukul puluhan pun puncaknya punya putaran putusan raihan raksasa rakyat rambut rangkaian rapat
  rasanya rata-rata ratusan razia reaksi realisasi registrasi regulasi rekaman rekan rekomendasi rekor
  rekrutmen remaja rencana rencananya rentetan resep resmi resolusi responden respons restoran revisi ribuan
  rincian rinciannya risiko ritual robot rombongan ruang ruangan rudal rumah rumor rupanya rupiah rute saat
  saatnya saham saksi saksikan salah saling sama sama-sama sambil sampah sampai sampel sang sangat sanksi
  sapi saran sasaran satu satu-satunya saudara saudara-saudara saya sayang sayangnya seandainya sebab
  sebabnya sebagai sebagaimana sebagian sebaiknya sebaliknya sebanyak sebelum sebelumnya sebenarnya
  sebetulnya sebuah secara sedang sedangkan sederet sedikit sedikitnya segala segera sehari seharusnya
  sehingga seiring sejak sejalan sejarah sejatinya sejauh sejumlah sekadar sekali sekaligus sekalipun
  sekarang sekedar sekitar sekolah sekretaris sektor selain selaku selalu selama selamat selang selanjutnya
  seleksi selengkapnya selepas selesai selisih seluruh seluruhnya semakin semalam semangat sembari sembilan
  semenjak sementara semoga sempat semua semuanya semula senada senang sentimen sentuhan seolah seorang
  sepak sepanjang sepatu sepeda sepekan seperti sepertinya sepuluh serangan serat seri serial sering
  seringkali serta sertifikat seruan sesaat seseorang sesi sesuai sesuatu sesungguhnya set setahun setelah
  setelahnya setelan setengah setiap setidaknya seusai share siang siap siapa siapapun sidang sifat sikap
  sikat silahkan silakan simak simulasi sinar sinergi sinyal sisa sisanya sisi sistem siswa situasi
  situasinya situs skala skandal skema skenario skor skuter skutik soal soalnya solusi solusinya sontak
  sopir sorotan sosialisasi sosok spanduk spesifikasi stabilitas standar start status stimulus stok strategi
  stroke struktur studi suami suara suasana suatu sudah suhu suka sukses suku sulit sumber sungguh supaya
  surat survei susunan syarat tadi tadinya tahap tahapan tahu tahun tak tambahan tampak tampaknya tampil
  tampilan tamu tanaman tanda tangan tanggal tanggapan tangkapan tanpa tantangan tanya tapi target targetnya
  tarif tas tautan tawaran tayangan tekanan teknologi teks teksturnya telah telur tema teman teman-teman
  temannya tempat tempatnya temuan tenaga tenang tendangan tensi tentang tentu tentunya tepat tepatnya
  terakhir terapi terasa terbaru terbukti tercatat terdakwa terdapat terdengar terdiri terduga terhadap
  terima terimakasih terjadi terkadang terkait terlalu terlebih terlepas terletak terlihat termasuk ternyata
  terobosan terpantau terpisah tersangka tersedia tertarik tertulis terungkap terus terutama tes tetangga
  tetap tetapi tiap tiba-tiba tidak tidur tiga tiket tim tindakan tinggal tinggi tingginya tingkat tipe tips
  titik tokoh tolong topik torehan total totalnya tradisi transaksi transfer transformasi transmisi traveler
  tren truk tubuh tudingan tuduhan tugas tujuan tujuannya tujuh tulisan tumpukan tunggu tunik tuntutan tur
  turnamen turun turunnya turut uang uangnya ucapan udah ujar uji ujungnya ukuran ulasan umat umpan umumnya
  undangan universitas unjuk unsur untuk upaya urusan usaha usahanya usai usia usulan utamanya utang vaksin
  vaksinasi varian verifikasi versi via viral virus visa visi visual vitamin volume vonis wacana wajah wajar
  wajib wakil waktu walau walaupun wali wanita warga warganet warna warna-warna warung wasit waspada
  wawancara wilayah wisata wisatawan ya yaitu yakni yang yg
`
    .trim()
    .split(/\s+/),
)
