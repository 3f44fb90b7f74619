import { words } from '../words.ts'

/**
 * Ordinary words that often begin a sentence, in small letters: after an initial such a word cannot be the
 * name that the initial belongs to (`grup B. Lawannya`, against `Miranda S. Goeltom`).
 *
 * Source: counted over 15,729 Indonesian news articles (`scripts/count-words.mjs` counts again). A word is here if it begins at least eight sentences
 * there, is written small at least twenty times inside one and is so in at least 85 of 100 cases, or if the figures are
 * three, sixty and 93 (words also used as names are left out by hand); some titles and offices, which are written with a capital inside sentences too,
 * are added by hand.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  words(`
  absen absennya abu-abu acara ada adalah adanya adaptasi adapun adegan adik adiknya adil adopsi agak agar
  agen agenda agresi air ajakan ajang akad akan akar akhir akhirnya akibat akibatnya akselerasi aksen akses
  aksesori aksi aksinya aktivitas aktor aktris aku akun alamat alasan alasannya alat album alias alih
  alih-alih aliran almarhum alokasi alternatif alur aman ambil ambisi ambulans amunisi anak anak-anak
  anaknya analis ancaman and anda andai aneh anggapan anggaran anggota angin angka antara anting antisipasi
  antusias antusiasme apa apa-apa apabila apakah apalagi apapun aparat aplikasi apresiasi arah arahan area
  aroma arti artikel artinya arus as asal asap aset asisten aslinya aspek asumsi asupan atap atas atasan
  atau atlet aturan autisme awak awal awalnya ayah ayahnya ayam babak badan bagaimana bagaimanapun bagi
  bagian baginya bahan bahan-bahan bahaya bahkan bahwa baik baju bakal bakteri balap balapan ban bangga
  bangsa bangunan banjir bank bantahan bantuan banyak banyaknya barang barang-barang baru baru-baru batas
  batasan baterai batik batuan bau bayangkan bayi beban bebas beberapa beda begini begitu bek bekerja
  belajar belakang belakangan belanja belasan beleid beliau belum benar benar-benar benarkah bencana benda
  bendera benih bentuk bentuknya berada beragam beralih berangkat berani berapa berarti beras berasal berat
  berawal berbagai berbeda berbicara berdasar berdasarkan berdiri berdirinya beredar beredarnya berenang
  bergabung bergerak berhadapan berharap berhasil berhenti berikan berikut berikutnya berita berjalan
  berkaca berkaitan berkas berkat berkomentar berkunjung berlaku berlangsung berlanjut berlokasi bermain
  bermula berpendapat berpotensi berprestasi bersama bersama-sama bersamaan bersedia berselang berstatus
  bersyukur bertahun-tahun bertajuk bertanding bertarung bertempat bertemu beruntung berusia bervariasi
  besar besaran besarnya betapa betul biar biarkan biasa biasanya biaya biayanya bibir bila bingung bisa
  bola boleh bom buat budaya bukan bukannya bukti buku bulan bulu bumbu bunyi bupati burung bus busana but
  butuh cabai cabor cadangan cairan cakupan calon campuran capaian cara caranya cari catatan cedera celah
  celana cerita ciri ciri-ciri coba cobalah cocok contoh contohnya cuaca cuitan cukup cuma cuman cuplikan
  curah daerah daerah-daerah daftar daging dahulu dakwaan dalam dampak dampaknya dan dana dapat dapatkan
  dapur darah dari daripada data data-data datang daun debu debutnya dedikasi defisit dehidrasi delapan demi
  demikian demonstran demonstrasi denda dengan deretan desain desainer desainnya desakan destinasi detail
  dewan dewasa di dia diakui diamankan dianggap diantaranya diatur diawali dibagikan dibalut dibanding
  dibandingkan dibangun dibantu dibawah dibekali diberitakan dibuat dibuka dibutuhkan dicek didampingi
  didorong diduga didukung diet digelar digunakan diharapkan dihimpun dihubungi diikuti diimbau dijadwalkan
  dijaga dijelaskan dikabarkan dikasih dikatakan dikembangkan dikenal diketahui dikonfirmasi dikutip
  dilaksanakan dilakukan dilanjutkan dilansir dilaporkan dilengkapi dilihat dimana dimensi diminta dimintai
  dimulai dinamika dinas dinding dinyatakan dipadukan dipastikan dipercaya diperkenalkan diperkirakan
  diperkuat diperlukan diperoleh dipicu dipimpin diprediksi diproduksi dirancang dirangkum direktorat
  direktur dirilis dirinya disampaikan disarankan disebut disebut-sebut disebutkan diselenggarakan disertai
  disiarkan disimpulkan disinggung diskon diskusi distribusi disusul disutradarai ditambah ditambahkan
  ditanya ditargetkan ditarik ditegaskan ditelusuri ditemui ditemukan ditenagai diterbitkan ditulis
  diumumkan diungkapkan dividen diyakini doa dokter dokumen dokumentasi dolar dominasi dorongan drama dua
  duel dugaan dukungan dulu durasi edisi edukasi efisiensi ekonomi ekor ekosistem eks ekspektasi eksplorasi
  ekspor ekspresi elemen email emang emosi empat enak enam energi enggak engkau entah entitas episode era
  erupsi estetika estimasi evakuasi evaluasi faktanya faktor faktor-faktor fase fasilitas fenomena fisik
  fitur fitur-fitur fleksibilitas fokus format formulir foto foto-foto fotokopi frekuensi fungsi fungsinya
  gagal gagasan gaji gak gambar gambar-gambar gambaran game gamis gampang ganda gangguan garis gawang gaya
  gejala gejolak gelandang gelang gelar gelaran gelombang gempa gencatan generasi genre gerak gerakan
  getaran gigi giliran gimana gini gitu gol golongan gua gubernur gue gugatan gula guna gunakan guru habis
  hadiah hadir hadirnya hak-hak hakim hal hal-hal halaman hambatan hampir hanya hanyalah harap harapannya
  harga harganya hari hari-hari harus harusnya hasil hasilnya hati hati-hati helikopter hewan hidangan hijab
  hilangnya hindari hingga hipertensi hoaks hormati hormon hubungan hubungannya hubungi hujan hukuman hunian
  ia ialah ibu ibunda ibunya ide ideal idealnya identitas if ikan iklan ikon ikut ikuti imbang imbauan impor
  indeks indikasi individu industri inflasi informasi informasinya infrastruktur ingat ingin ini inilah
  inisiatif inklusif insentif insiden inspirasi instansi instrumen integrasi intensitas interaksi interior
  intinya introvert investasi investor isi isinya istilah istirahat istri isu isu-isu itu itulah itupun iya
  izin jabatan jadi jadilah jadwal jajaran jaksa jalan jalan-jalan jalanan jalannya jalur jam jamaah jangan
  jantung jarak jarang jaringan jasad jauh jawab jawaban jawabannya jeda jelang jelas jemaah jembatan
  jenazah jendela jenderal jenis jika juara judul juga jujur julukan jumlah jumlahnya jumpa juri jurnalis
  juru justru jutaan kabar kabarnya kabid kabin kacang kadang kadang-kadang kadar kader kain kajian kakak
  kaki kala kalah kalangan kalau kali kalian kalimat kalo kalung kamar kamera kami kampanye kamu kan
  kandidat kandungan kantong kantor kaos kapal kapan kapasitas kapasitasnya kapitalisasi kapolda kapolres
  kapolri kapolsek karakter karakteristik karena karenanya karier kariernya kartun karyawan kasat kasih
  kasihan kasus kata kata-kata katanya kategori kau kaum kawasan kaya kayak kayaknya ke keadaan keahlian
  keamanan kebahagiaan kebakaran kebanggaan kebanyakan kebaya kebebasan kebenaran keberadaan keberangkatan
  keberanian keberhasilan kebersamaan kebetulan kebiasaan kebijakan kebobolan kebutuhan kecelakaan kecepatan
  kecerdasan kecuali kedalaman kedatangan kedekatan kedepan kedua keduanya kedudukan keempat keenam keesokan
  kegagalan kegiatan kehadiran kehadirannya kehidupan kehilangan keikutsertaan keindahan keinginan kejadian
  kejahatan kejaksaan kejutan kekalahan kekasih kekerasan kekhawatiran kekuatan kekurangan kelahiran
  kelanjutan kelas kelayakan kelebihan kelelahan kelembapan kelima kelompok keluar keluarga keluhan
  kemacetan kemajuan kemampuan kemarahan kemarin kematian kembali kembalinya kemeja kemenangan kementerian
  kemudahan kemudian kemunculan kemungkinan kenaikan kenal kenapa kendala kendaraan kendati kenyamanan
  kepada kepala kepastian kepatuhan kepemilikan kepemimpinan kepentingan kepercayaan kepergian kepolisian
  kepribadian keputusan kerap keresahan kereta keributan kericuhan keringanan kerja kerjasama kertas
  kerugian kerusakan kerusuhan kesadaran kesalahan kesan kesehatan keseimbangan keselamatan keseluruhan
  kesempatan kesepakatan keseruan kesiapan kesimpulan kesuksesan kesulitan ketahui ketakutan ketegangan
  ketemu ketentuan keterampilan keterangan keterbatasan ketergantungan keterlambatan keterlibatan
  ketersediaan ketertarikan ketidakhadiran ketidakpastian ketiga ketiganya ketika ketimbang ketinggian ketua
  ketujuh keunggulan keunikan keuntungan kewajiban kewenangan keyakinan khawatir khusus khususnya kinerja
  kini kiper kira-kira kisah kisaran kita klaim klaimlinkpendaftaran klarifikasi klasemen klausul klien
  kliennya klik klub kode kok kolaborasi kolam koleksi kolesterol kolom kombinasi komentar komet komisaris
  komisi komitmen komoditas kompetisi komponen komunitas kondisi kondisinya konektivitas konfirmasi konflik
  konon konsentrasi konsep konsistensi konsumen konsumsi kontak konteks konten kontingen kontrak kontraknya
  kontribusi kontribusinya kontrol kontroversi kopi korban korbannya koreksi kota-kota kotak kreator kredit
  kripto krisis kriteria kritik kronologi kualitas kuartal kuas kuasa kuat kubu kue kuliner kulit kumpulan
  kunci kunjungan kuota kurang kurangnya kurs kursi laba laga lagi lagi-lagi lagu lah lahan lahir lain
  lain-lain lainnya laju laki-laki lakukan lalu lama laman lampu langganan langkah langkah-langkah langsung
  lanjut lanjutnya lantaran lantas lapisan laporan laptop larangan latar latihan layaknya layanan layar
  layer lebih ledakan legenda lele lemak lembaga lengan letak letaknya letusan level lewat liburan lihat
  lima limbah lini lintasan logo lokasi lokasinya lolos longsor lonjakan lowongan luas luka lulus lulusan
  lupa maaf mahasiswa majelis maka makan makanan makanya makin makna maksud maksudnya malah malam mampu mana
  manajemen manajer mandat manfaat manfaatkan manfaatnya mantan maraknya mari masa masakan masalah
  masalahnya masih masing-masing maskapai massa masuk masukan masukkan masuknya masyarakat mata materi
  material mau mayat mayoritas medali media mediasi mekanisme melainkan melaju melaksanakan melakukan
  melalui melanggar melanjutkan melansir melaporkan melawan melengkapi melibatkan melihat memahami memakai
  memanfaatkan memang memastikan memasuki membaca membahas membangun membantu membawa membeli membentuk
  memberi memberikan membiarkan membuat membuka memegang memerintahkan memilih memiliki memimpin memindahkan
  meminta memohon memperkuat mempertimbangkan memulai menambah menambahkan menang menanggapi menanti menarik
  menatap menawarkan mencari mencegah menciptakan mencoba mendampingi mendapat mendapati mendapatkan
  mendengar mendengarkan mendorong mendukung menelusuri menempatkan menemukan menerapkan menerima menetapkan
  mengacu mengadili mengajak mengaktifkan mengaku mengalahkan mengalami mengambil mengandung mengangkat
  mengapa mengatasi mengatur mengawali mengelola mengembangkan mengemudikan mengenai mengenakan mengenal
  mengenali mengetahui menggabungkan menggunakan menghabiskan menghadapi menghentikan menghilangkan
  menghindari mengikuti mengingat mengisi mengonsumsi mengubah mengurangi mengusung mengutip menikah
  menikmati menindaklanjuti meninggalnya meningkatkan meningkatnya menit menjadi menjadikan menjaga menjamu
  menjatuhkan menjawab menjelang menolak mental menteri menu menuju menulis menunda menunjukkan menuntut
  menurunkan menurut menurutnya menutup menyadari menyaksikan menyambut menyampaikan menyangkut menyatakan
  menyetujui menyikapi menyimpan menyusul meraih merasa merasakan merek mereka merespons merokok merujuk
  merupakan mesin meski meskipun mesti metode mewakili militer mimpi minat minimal minimnya minum minuman
  minyak misal misalkan misalnya misi mitos mitra mobil modal modus mohon momen momentum motif motivasi
  mudah mudah-mudahan mulai mulanya muncul munculnya mungkin musim musisi musuh mutasi nah naik nama
  nama-nama namanya nampak nampaknya namun nanti nantinya narasi nasib negara negara-negara negosiasi
  netizen nggak niat nikmati nilai nilai-nilai nilainya nominal nomor nonton nuansa nutrisi nyatanya obat
  objek oknum olahraga oleh ombak on operasi opsi optimis optimistis orang orang-orang orangnya orangtua
  organisasi otak otomatis otoritas outfit pabrik pabrikan pada padahal padi paduan pagi pajak pakai pakaian
  pakar paket paling pameran panas pandangan pandemi panduan panen panggilan panggung panitia panjang
  panjangnya pantas pantauan paparan para partai partisipasi pas pasangan pasar pasca pasien pasokan pasti
  pastikan pastinya pasukan patut payung pebalap pebulu pecinta pedagang pejabat pekan pelajaran pelajari
  pelaksanaan pelaku pelamar pelanggan pelanggaran pelantikan pelapor pelat pelatih pelatihan pelayanan
  pelemahan pelepasan pelibatan peluang peluncuran peluru pemadaman pemahaman pemain pemain-pemain
  pemandangan pemanfaatan pemanggilan pemangkasan pemantauan pemasangan pembagian pembahasan pembakaran
  pembalap pembangunan pembaruan pembatalan pembatasan pembayaran pembebasan pembeli pembelian pembentukan
  pemberian pemberitaan pembersihan pembicaraan pembuat pembuatan pembukaan pemecatan pemenang pemeriksaan
  pemerintah pemesanan pemikiran pemilih pemilihan pemilik pemilu pemimpin pemindahan pemohon pemotongan
  pemulihan pemusnahan pemutihan pemutusan penahanan penalti penambahan penambangan penampilan penampilannya
  penandatanganan penanganan penangkapan penasaran penawaran pencabutan pencahayaan pencairan pencapaian
  pencarian pendaftaran pendampingan pendapat pendapatan pendekatan penderita pendidikan pendiri penduduk
  pendukung penegak penegasan peneliti penelitian penelusuran penempatan penemuan penentuan penerapan
  penerbangan penerbitan penerima penetapan pengacara pengadilan pengajuan pengakuan pengalaman pengalihan
  pengamat pengamatan pengambilan pengaruh pengaturan pengawalan pengawasan pengecekan pengeluaran
  pengembalian pengembangan pengemudi pengendara pengerahan pengerjaan penggantian penggeledahan penggemar
  pengguna penggunaan penghargaan penghasilan penghentian penghormatan penghuni penginapan pengiriman
  pengobatan penguasaan penguatan pengujian pengumuman pengunduran pengunggah pengungkapan pengunjung
  pengurangan penilaian peningkatan penipuan penjaga penjelasan penjual penjualan penolakan penonton penting
  pentingnya penugasan penuh penulis penumpang penundaan penunjukan penurunan penutup penutupan penyakit
  penyaluran penyanyi penyebab penyebabnya penyebaran penyelesaian penyelidikan penyerahan penyerang
  penyerangan penyesuaian penyidik penyitaan penyusunan per peraih peralatan peran perang perangkat perannya
  perasaan perawatan perayaan perbaikan perbandingan perbedaan perbuatan perbuatannya percakapan percaya
  perdebatan peredaran perekrutan perempuan peresmian performa pergantian pergerakan pergeseran perhatian
  perhatikan perhelatan perhiasan perhitungan perihal perilaku peringatan peringkat perintah periode
  peristiwa perizinan perjalanan perjanjian perkara perkembangan perkiraan perlahan perlakuan perlengkapan
  perlu permainan permasalahan permen permintaan permohonan permukaan pernah pernikahan pernyataan
  pernyataannya perolehan perpaduan perpanjangan persaingan persentase perseroan persiapan persoalan
  personel perspektif persyaratan pertama pertandingan pertanyaan pertarungan pertempuran pertemuan
  pertimbangan pertolongan pertumbuhan pertunjukan perubahan perusahaan perwakilan pesan pesanan pesawat
  pesepakbola peserta pesta peta petani petenis petugas pidato pihak pihak-pihak pihaknya pilih pilihan
  pilot pinjaman pintu podium pohon poin pokoknya pola polemik polisi politikus politisi polusi pondasi
  ponsel popularitas populasi porsi posisi posisinya postingan potensi potongan potret praktik praktis
  prediksi presiden prestasi pria prinsip prioritas produk produk-produk produksi produsen profil program
  program-program progres proposal prosedur proses prosesi prosesnya prospek protein proteksi protes proyek
  proyek-proyek proyeksi psikolog puas publik pukul puluhan pun puncaknya punya putaran putusan racun raihan
  raksasa rakyat ramai rambut rangkaian rantai rapat rasanya rasio rata-rata ratusan razia reaksi realisasi
  registrasi regulasi rekam rekaman rekan rekayasa rekomendasi rekor rekrutmen relasi remaja rencana
  rencananya rendahnya rentang rentetan resep resiko resmi resolusi respon responden respons restoran revisi
  ribuan rincian rinciannya risiko ritual robot rombongan ruang ruangan ruas rudal rumah rumahnya rumor
  rupanya rupiah rute rutinitas saat saatnya sadar saham sajian saksi saksikan salah saling sama sama-sama
  sambil sambutan sampah sampai sampaikan sampel sang sangat sanksi sapi saran sasaran satu satu-satunya
  saudara saudara-saudara saya sayang sayangnya sayap seandainya sebab sebabnya sebagai sebagaimana sebagian
  sebaiknya sebaliknya sebanyak sebelum sebelumnya sebenarnya sebentar sebesar sebetulnya sebuah sebulan
  secara secepatnya sedang sedangkan sederet sedih sedikit sedikitnya segala segalanya segera sehari
  sehari-hari seharusnya sehingga seiring sejak sejalan sejarah sejatinya sejauh sejumlah sekadar sekali
  sekaligus sekalipun sekarang sekedar sekelompok sekian sekira sekitar sekolah sekretaris sektor sel selain
  selaku selalu selama selamat selang selanjutnya selaras seleksi selengkapnya selepas selesai selisih
  seluruh seluruhnya semakin semalam semangat sembari sembilan semenjak sementara semoga sempat semua
  semuanya semula senada senang seniman sensasi sentimen sentuhan seolah seolah-olah seorang sepak sepanjang
  sepatu sepeda sepekan seperti sepertinya sepuluh seragam serangan serangkaian serat seraya seri serial
  sering seringkali serta sertifikat seruan serupa sesaat seseorang sesi sesuai sesuatu sesungguhnya set
  setahun setelah setelahnya setelan setengah setiap setidaknya setuju seusai share siang siap siapa
  siapapun siaran sidang sifat sikap sikat siklus silahkan silakan simak simbol simpel simulasi sinar
  sinergi singkat sinyal sisa sisanya sisi sistem siswa situasi situasinya situs skala skandal skema
  skenario skor skuter skutik soal soalnya solusi solusinya sontak sopir sorotan sosialisasi sosok spanduk
  spekulasi spesifikasi stabilitas standar start status statusnya stimulus stok strategi stres stroke
  struktur studi suami suara suasana suatu sudah sudut suhu suka sukses suku sulit sumber sumber-sumber
  sungguh supaya suporter surat survei susah susunan syarat tadi tadinya tahan tahap tahapan tahu tahun
  tahun-tahun tak taktik takut tambahan tampak tampaknya tampil tampilan tamu tanaman tanda tanda-tanda
  tangan tanggal tanggapan tanggung tangkapan tanpa tantangan tanya tapi target targetnya tarif tas tautan
  tawaran tayang tayangan tegas tekanan teknologi teks tekstur teksturnya telah telur tema teman teman-teman
  temannya tembakan tempat tempatnya temuan tenaga tenang tenda tendangan tensi tentang tentu tentunya teori
  tepat tepatnya terakhir terapi teras terasa terbanyak terbaru terbilang terbuat terbukti tercantum
  tercatat terdakwa terdapat terdekat terdengar terdiri terduga tergabung tergantung terhadap terhitung
  terima terimakasih terjadi terjadinya terkadang terkait terkenal terlalu terlebih terlepas terletak
  terlihat termasuk ternyata terobosan terpantau terpenting terpisah tersangka tersebar tersedia tertarik
  tertulis terungkap terus terutama tes tetangga tetap tetapi that tiap tiba-tiba tidak tidaklah tidur tiga
  tiket tim tim-tim timnya tindakan tinggal tinggi tingginya tingkat tipe tips titik to tokoh tolong tombol
  topik torehan torsi total totalnya tradisi transaksi transfer transformasi transmisi transparansi traveler
  tren trofi truk tubuh tubuhnya tudingan tuduhan tugas tugasnya tujuan tujuannya tujuh tulisan tumpukan
  tunggu tunik tuntutan tur turnamen turun turunnya turut uang uangnya ubi ucapan udah ujar uji ujungnya
  ukuran ulasan umat umpan umumnya undangan unggulan universitas unjuk unsur untuk upaya urusan urutan usaha
  usahanya usai usia usianya usulan utamanya utang vaksin vaksinasi varian variasi verifikasi versi via
  viral virus visa visi visual vitamin volume vonis wacana wajah wajar wajib wakil waktu waktunya walau
  walaupun wali wanita warga warganet warna warna-warna warung wasit waspada wawancara wilayah wisata
  wisatawan wujud ya yaitu yakni yang yg zat
`),
)
