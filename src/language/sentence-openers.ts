/**
 * Words that open sentences, in small letters, sorted.
 *
 * Source: counted over 12,000 scraped news articles and their headlines. In the first list are words that were
 * found capitalised at the start of a sentence at least 25 times, that within sentences are written small, and
 * that headlines hardly ever write with a capital past their first word (a capital `Dalam` or `Menurut` is no
 * headline's word). In the second, those found at least 6 times of which more than half of the capitals stand at
 * the start of a sentence; words that are mostly a part of names (Presiden, Kementerian, Kesehatan) are not here.
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
  absennya acara ada adalah adaptasi adegan adik agar agenda ajakan ajang akan akhir-akhir akhirnya akibat
  aksen akses aksi aktivis aktivitas aktor aktris aku akun alasan alasannya album algoritma aliran almarhum
  alternatif ambil ambisi ambivert ambulans amunisi anak-anak ancaman andai angka anting antusias antusiasme
  apa aparat aplikasi apresiasi arahan aroma arti artis arus aspek atas atasan aturan awal ayahnya ayo
  bagaimana bagaimanapun bagi bahan bahaya baik baju balapan ban banjir banyak banyaknya barang-barang
  baterai batuan bayangkan bayi beban beda bedanya begini begitulah begitupun bek bekerja belasan beleid
  belum benar benar-benar bentrokan bentuk bentuknya berada beragam beralih berangkat berarti beras berasal
  berawal berbagai berbeda berbekal berdasar beredar beredarnya berikan berikut berikutnya berkaca berkaitan
  berkat berkunjung berlangsung berlanjut berlokasi bermain bermula bersamaan bertanding bertempat beruntung
  besaran besarnya betul biar biarkan biaya biayanya bibit bingung bisa blouse boleh bom buat bukan bukannya
  bukti buktinya bumbu buntut busana butuh cabai capaian cara caranya cari catatan cedera celana cerita
  chemistry cincin ciri ciri-ciri coba cobalah cocok contoh cuaca cukup cuma cuman daging dahulu dampak
  dampaknya dapatkan dapur daripada data data-data daun definisi dehidrasi delapan demi demo demonstrasi
  deretan desain desainer desakan detail diakui diantara diantaranya diawali dibalut dibanding dibandingkan
  dibangun dibintangi dibuka dibutuhkan diduga didukung diet diharapkan dihimpun dihubungi diikuti diimbau
  dikabarkan dikenal dikonfirmasi dilanjutkan dilaporkan dilengkapi dilihat dimulai dinamakan dipadukan
  dipandu dipastikan diperkirakan diperlukan dirancang dirangkum dirinya disampaikan disamping disarankan
  disebut-sebut disiarkan disinggung disisi diskon disusul disutradarai ditambahkan ditanya ditargetkan
  ditemui ditemukan ditenagai ditulis dividen diyakini dominasi drama dress dua duel dugaan dukungan dulu
  durasi efeknya ekonom eks elang elemen emang empat enam enggak episode erupsi estimasi evakuasi faktanya
  faktor faktor-faktor fasilitas fenomena film fitur fitur-fitur fleksibilitas fokus format formulir foto
  foto-foto fungsi gagasan gak gambar gamis gangguan garis gaun gawang gaya gegara gejala gejolak gelang
  gelaran gelombang gempa genangan gencatan getaran gimana gol gugatan guna gunakan habis hadir hadirnya
  hal-hal hampir hanya harga harganya harus harusnya hasil hasilnya hati-hati hebatnya helikopter hidangan
  hijab hindari hingga hipertensi hoax hormati hujan hukuman ialah ibarat ibaratnya ibunda ide ideal
  idealnya identitas ikuti imbas imbasnya imbauan indikasi indikator individu info informasinya ingat ingin
  ini inilah inisiatif insentif insiden inspirasi insya insyaallah intensitas interaksi interior introvert
  investor isi isinya istilah isu izinkan jadi jadikan jahitan jalanan jalannya jangan jarak jasad jauh
  jawaban jawabannya jelang jelas jenazah jendela jenis jujur julukan jumlah jumlahnya jurnalis justru kabar
  kabin kacang kadang kadang-kadang kadar kaftan kakak kalaupun kali kalian kalimat kalo kalung kamera kamu
  kancing kandungan kapal kapasitas kapitalisasi karakter karier kariernya karya-karya kasihan kasus kata
  katanya katarak kaya kayak kayaknya ke keadaan kebahagiaan kebanyakan kebaya keberagaman kebiasaan
  kebijakan kebutuhan kecelakaan kecepatan kecuali kecurigaan kedatangan keempat keempatnya keenam keesokan
  kegagalan kehadirannya keikutsertaan keindahan keinginan kekalahan kekhawatiran kekuatan kekurangan
  kelebihan kelima kelimanya keluhan kemajuan kemampuan kemarahan kemarin kematian kembalinya kemeja
  kemenangan kemungkinan kenaikan kenapa kendala kenyamanan kepada kepercayaan keputusannya keributan
  kericuhan kerugian kerusakan kerusuhan kesadaran kesan kesempatan kesepakatan keseruan kesuksesan
  ketegangan ketentuan keterlambatan keterlibatan ketertarikan ketiga ketimpangan ketinggian ketujuh
  keunggulan keunikan keuntungan kick kinerja kini kiper kiprah kira-kira kisah klaim klarifikasi klaster
  klub kok kolaborasi kolesterol kolom kombinasi komedian komentar komitmen komoditas kompetisi komponen
  kondisi kondisinya konflik konsep konsepnya konsistensi konsol konsumsi konten kontingen kontrak
  kontribusi kontribusinya kontroversi korban korbannya koreksi kriteria kritik kronologi kualitas kumpulan
  kuncinya kunjungan kuota kurang kurs laga lagi-lagi lagu lahan lahir laju lalu laman langkah
  langkah-langkah lanjut lanjutnya lantaran laporan larangan latar lawan layar layer lebih ledakan
  legislator lemak lengkapi letaknya lewat lihat lima lirik lokasi lokasinya longsor lonjakan lulusan maaf
  makna maksud maksudnya malah manfaatkan mantan maraknya masakan masalah masalahnya masih masing-masing
  maskapai massa masuknya mata mati mau mayoritas mekanisme melakukan melawan melengkapi melihat memahami
  memastikan membantu memberikan membuat memilih memiliki menarik menatap mendapat mendapatkan mendengar
  mengacu mengadili mengandung mengangkat mengapa mengawali mengenai mengenakan mengenali mengetahui
  menggabungkan menggunakan menghadapi mengonsumsi mengurangi menilik menimbang menindaklanjuti meningkatkan
  meningkatnya menit menjadi menjaga menjawab menjelang menu menuntut menutup menyadari menyambut menyikapi
  menyoal menyusul merangkum merasa merespons merokok merupakan mesin metode minimnya minuman misal mitos
  mobil model modelnya modus modusnya mohon momen momentum motif mulai mulailah munculnya musim musisi
  naiknya nama-nama namanya nampaknya narasi nasib negara-negara negosiasi netizen nggak niat nikmati nilai
  nilai-nilai nilainya nominal nuansa nutrisi objek obrolan ombak opsi otak outfit pabrik pabrikan paduan
  paling pameran pandangan panen panjangnya partisipasi pas pasangan pasca pasien pasti pastikan pastinya
  patung patut pebalap pebulu pekan pelajari pelaksanaan pelaku pelanggan pelanggaran pelantikan pelantun
  pelapor pelatih pelemahan pelepasan pelibatan peluang pelumas peluncuran pemadaman pemain pemain-pemain
  pemandangan pemanggilan pemangkasan pemasangan pembagian pembahasan pembakaran pembalap pembaruan
  pembatalan pembayaran pembelian pembentukan pemberian pemberlakuan pembicaraan pembukaan pemenang
  pemeriksaan pemicunya pemilik pemohon pemotongan pemusnahan pemutihan penahanan penambahan penampilan
  penampilannya penandatanganan penangkapan penasaran pencabutan pencairan pendaftaran pendampingan
  penderita penegasan peneliti penelitian penelusuran penempatan penemuan penerapan penerbangan pengajuan
  pengakuan pengalaman pengamat pengaruh pengecekan pengeluaran pengembalian pengendara pengerahan
  penggeledahan penggemar pengguna penggunaan penggunaannya penghargaan penghentian penginapan pengiriman
  penguatan pengujian pengumuman pengungkapan pengunjung pengurangan peningkatan penipu penipuan penjelasan
  penjualan penolakan penonton penting pentolan penulis penumpang penundaan penunjukan penutupan penyaluran
  penyanyi penyebab penyebabnya penyelidikan penyerang penyesuaian penyidik penyitaan per peran perannya
  perasaan perawatan perayaan perbaikan perbandingan perbedaan perbuatan percakapan percaya peresmian
  performa pergantian pergelangan pergerakan perhatikan perhelatan perihal peringkat perjalanan perkembangan
  perkiraan perlu permainan permainannya permasalahan permintaan permohonan pernah pernikahan perolehan
  perpaduan perpanjang perpanjangan persentase persiapan persoalan personel pertama pertama-tama
  pertandingan pertanyaan pertanyaannya pertarungan pertemuan pertimbangan pertumbuhan pertunjukan
  perusahaan pesan pesawat pesepak pesepakbola peserta petugas pikiran pilih pilihan platform podium pohon
  poin pokoknya pola polisi politikus politisi polusi ponsel popularitas posisi posisinya potensi
  potongannya potret praktik praktis pria prinsip prinsipnya produk produk-produk produksi produser profil
  program proposal prosedur proses prosesi prosesnya protes proyek proyek-proyek proyeksi psikolog puas
  puluhan pun puncaknya putusan raihan rambut rangkaian rasa rasanya ratusan razia reaksi regulasi rekaman
  rekan rekomendasi rentang rentetan resep responden respons retret ribuan rider rincian rinciannya risiko
  ritual robot rombongan ruangan rudal rumor saat saatnya saking saksi saksikan sama-sama sambil sampai sang
  sangat sanksi saran sasaran sate satu satu-satunya saudara-saudara sayang seandainya sebabnya sebaiknya
  sebanyak sebelum sebenarnya sebentar sebetulnya sebuah secara sedang sederet sedikit sedikitnya segala
  segera sehari seharusnya sehubungan sejak sejalan sejujurnya sejumlah sekadar sekali sekaligus sekalipun
  sekarang sekecil sekilas sekitar sektor sekuat selaku selalu selama selamat selang selengkapnya selepas
  selesai selisih seluruh seluruhnya semakin semalam semangat sembari sembilan semenjak sempat semua semula
  senang sentimen sentuhan seolah seorang sepakan sepanjang sepatu sepekan sepertinya serangan serat serial
  sering seringkali seruan sesaat sesampainya sesekali seseorang sesi sesuai sesungguhnya setahun setelah
  setelan seusai siang siapa siapapun sifat sikap sikat silahkan silakan simak simpan simulasi singkatnya
  sinyal sisi situasi situasinya situs skandal skema skenario skor skuter skutik smartphone soal solusinya
  sontak sorotan sosok soto spekulasi status stimulus stok strategi struktur suami suasana suatu sudah suhu
  sulit sungguh survei syarat syaratnya tadinya tahapan tahukah taipan tak tambahan tampak tampaknya tampil
  tampilan tamu tanggal tanpa tantangan tanya target targetnya tas tawaran tayangan tekanan teksturnya telah
  tema teman teman-teman temannya temuan temukan tenang tendangan tensi tepat tepung terakhir teranyar
  terapi teras terasa terbaru terbuat terbukti terdengar terdiri terduga tergantung terima terimakasih
  terjadi terkadang terkait terlalu terletak terlihat termasuk ternyata terobosan terpantau terpisah
  tersangka tersedia tertulis terus tes tetangga tiap tiba-tiba tidak tidur tiga tiket tinggal tingginya
  tips titik toh tolong tonton topik torehan total totalnya tradisi transformasi traveler tren truk tuan
  tubuh tudingan tujuan tujuh tulisan tumpukan tunggakan tunggu tunik tuntutan tur turis turnamen turun
  turunnya tusuk ucapan udah uji ujungnya ukuran ulasan umpan umumnya undangan unjuk unsur upacara upaya
  usahanya usai usulan usut utamanya utang varian versi video volume vonis wacana wajah wajar waktu warga
  warganet warna wasit wawancara wisatawan wujud yaitu
`

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words whose capital shows that a sentence begins, even among the capitals of a headline. */
export const STRONG_SENTENCE_OPENERS: ReadonlySet<string> = words(ONLY_IN_SENTENCES)

/** Words that may open a sentence; all of the strong ones too. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set([
  ...STRONG_SENTENCE_OPENERS,
  ...words(ALSO_IN_TITLES),
])
