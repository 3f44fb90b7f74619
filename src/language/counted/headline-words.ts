import { words } from '../words.ts'

/**
 * Words that headlines in title case write with a capital and prose does not: several of them in a row of capitals say
 * that the row is a headline and no name. Small letters, sorted.
 *
 * Source: counted over 15,941 headlines in title case and the 23,043 articles they are from, after cleaning, the annotated
 * ones left out. In the first list are verbs that headlines use without the prefix that prose gives them (*bantah* for
 * *membantah*): in headlines three times or more past their first word, within sentences two fifths as often at most with a
 * capital (of those in -kan three fifths), and their form with `me-` 25 times or more and half as often as without at least. In the second are words found in
 * headlines eight times or more and in small letters fifty times or more, of which within sentences one in a hundred has a
 * capital, or an eighth of those of headlines.
 */
const WITHOUT_PREFIX = `
  abaikan adakan ajak akhiri aktifkan akui alami alihkan alokasikan amankan ambil andalkan anggap anggarkan
  angkut antisipasi antre arungi atasi awasi bagikan bahas balas bandingkan bangkitkan bantah batalkan
  batasi bawa bayar beberkan bekukan bengkak beri berikan beritakan bidik bintangi bobol bocorkan bongkar
  buang bubarkan buktikan bukukan bungkam bunuh cabut capai cari catat catatkan catut cecar cermati cetak
  ciptakan cium coba copot cuci curi dalami dampingi danai dapatkan datangi datangkan dekati desak deteksi
  dirikan doakan dominasi dongkrak dorong duduki duga dukung edarkan evakuasi gaet gagalkan gandakan gandeng
  ganggu gantikan garap gelar gelontorkan gemparkan gencarkan genjot geser gratiskan gunakan guncang guyur
  habiskan hadapi hadiri hadirkan halangi hancurkan hantam harapkan hentikan hilangkan hina hormati idap
  imbau incar ingat ingatkan instruksikan isyaratkan izinkan jabat jadikan jadwalkan jajal jalani jalankan
  janjikan jauhi jebol jelaskan jemput jerat kabulkan kaji kalahkan kantongi katakan kawal kecam kejar
  kenang khawatirkan kibarkan kirim komentari kritik kuatkan kubur kunjungi kurangi kurus kutuk lahirkan
  lakukan lambung lampaui landa langgar laporkan larang latih lawan layani lecehkan lempar lepaskan
  lestarikan lewati libas libatkan longgarkan lontarkan lunasi luncurkan lupakan maksimalkan mancing
  manfaatkan masak masuki matangkan miliki minta muat naikkan nangis ngaku ngamuk ngontrak nikah nikmati
  nonton nunggak nyanyikan nyatakan obati padamkan pahami pakai paksa palsukan pamerkan panggil pangkas
  paparkan pasang pastikan patuhi pecat pegang peluk penuhi pikirkan pimpin pindahkan pulangkan pulihkan
  puncaki putar putus putuskan ragukan raih ramaikan rampungkan rangkul rasakan raup rayakan rebut redam
  rekrut rencanakan rendam renggut resmikan respons rilis ringkus robek rogoh rombak rugikan rusak sabet
  saksikan salahkan salip salurkan samai sambangi sambut sampaikan sandang sangka sapu sarankan sasar
  sayangkan sebabkan sebar sebut sediakan sedot segel selesaikan selidiki sembelih sembuhkan sembunyikan
  semburkan sentuh sepakati serahkan serap serbu seret serukan sesalkan sesuaikan setop setujui siapkan
  singgung singkirkan sita sorot soroti suarakan surati suruh tabrak tagih tahan taklukkan tambah tampar
  tampilkan tampung tandatangani tangani tanggapi tangis tantang tanyakan targetkan tatap tawarkan tebar
  tegaskan tegur tekan tekankan teken telusuri temani tembaki tembakkan tembus tempel tempuh temui temukan
  tenangkan tendang tepis terima terjang terobos tetapkan tewaskan timbulkan timbun timpa tinggalkan
  tingkatkan tinjau tolak tonton topang tuai tuding tuduh tumbangkan tunda tunggu tunjuk tunjukkan tuntut
  turunkan tutupi ubah ucapkan unduh unggah ungkap ungkit untungkan usir usut wajibkan wakili wanti-wanti
  waspadai wujudkan
`

const EVERYDAY = `
  absen adalah agar ajang akhirnya aktif alasannya aliran anak-anak anaknya ancaman anjlok apakah arah arus
  aturan awet babak bagaimana bagi-bagi baik banget banyak bawah beberapa beda belakang belasan belum benar
  berada berakhir beraksi berangkat berapa berbagai berbahaya berbeda berharap berhenti berisi berjalan
  berjuang berkat berkurang berlaku berlanjut bermain bernama beroperasi berpeluang berpotensi bersiap
  bertahan bertambah bertemu berujung berusia beserta biar bijak bilang bingung blong bocoran boleh buntut
  butuh canggih caranya cedera cocok comeback cukup dampaknya dapat darah datang degradasi dekat denda depan
  diamankan dianggap dibagikan dibangun dibawa dibayar diberi dibongkar dibuat dibuka dibunuh dicopot dicuri
  didukung dievakuasi digelar digunakan dihapus diharapkan dihukum diikuti dikabarkan diketahui diklaim
  dilakukan dilaporkan diluncurkan diminta dimulai dinilai dinyatakan dipastikan dipecat dipenjara
  diperbaiki diperiksa dipicu dipulangkan diri dirilis dirinya disambut disebut diserang disiapkan ditemukan
  diterapkan diterima ditetapkan ditolak dituding ditunjuk dituntut diumumkan diusir divonis dominan drone
  duel dugaan duit duka dukungan dulu efektif ekor ekosistem elektabilitas empat enggak enggan episode
  estetik faktor fantastis fiktif gabung gejala gelandang gelang gencatan geopolitik ginjal gugatan hadapan
  hadir hampir hancur hangat hangus hanya harganya harusnya helikopter hukuman ikut imbang imbas incaran
  ingin insiden investor jatah jumlah jumpa justru kaget kaki kala kalangan kali kambing kamu kapan
  kebutuhan kecewa kecurangan kedatangan kehilangan kejutan kekinian kekuatan kekurangan keluarkan kembali
  kemenangan kenaikan kencang kepemilikan kepercayaan kerugian kerusakan kesepakatan kesiapan kesuksesan
  kesulitan ketahui ketat ketimbang kita klaim kombinasi kompetisi kondisi konsumsi korban kualitas kuat
  kunjungan kurang kurban kurir laga lain lainnya lancar langsung lanjut layar lebih ledakan lega lengkapnya
  lesu letusan lipat lolos longsor lonjakan lulus lupa maaf mabuk makin makna maksimal malah mampu marak
  masih melahirkan melakukan melalui meledak melemah melesat melihat melonjak meluncur memanas memang
  membangun membuat memilih meminta menang menarik mencari mendadak mendarat mengaku mengandung mengatasi
  mengklarifikasi menguat mengundurkan menikah meningkat menit menjadi menjaga menolak mentah menuju
  menyerang menyesal merasa mereka merger miliknya minim momen momentum mulai muncul mungkin musuh nanti
  naturalisasi negatif nekat nggak nilainya nyaman nyaris nyawa opsi optimis optimistis panas panik pebalap
  pecah pelaku pelanggaran pelat pelemahan pemain pembagian pembakaran pembeli pembunuh pemenang pemerkosaan
  pemicu pemutihan penampilan penangkapan pencabulan pencabutan penembakan pengalaman pengangkut pengendara
  pengguna pengunjung peningkatan penolakan penonton pentingnya penuh penumpang penyebabnya peraih peran
  perbaikan perbaiki perbedaan percaya performa perhatian peringkat perintahkan periode perjalanan
  permintaan pernah perpisahan pertanda pertandingan pesanan pihak pola populasi posisi positif potensi
  proses protes puas pujian rangkaian rasa rasis rawan rekan rekor rendah reshuffle resmi ribu rinciannya
  royalti rumahnya runner-up saja sama sambil sampel sangat sasaran satu sebenarnya sebesar sebulan sedang
  segera sehari sejumlah sekadar sekali selalu selesai seluruh semangat sembarangan sembuh sempat sempurna
  senang sendiri sengaja senilai sentimen sepakat sepanjang sering serius sesuai setahun setengah setiap
  setinggi setuju seusai sikap simak simbol simpel sinetron situasi skor sorotan stabil stok suap sudah
  sulit susah tahu tajam takut tamu tantangan target tautan tawuran tayang tekanan tema temuan tenang
  tenggelam tepat terakhir terancam terasa terbakar terbarunya terbesar terbukti tercepat terdampak
  terinspirasi terjadi terjangkau terkena terlalu terlibat terlihat terluka termasuk terpuruk tersangka
  terseret tertekan tertutup terus tetap tewas tiap tiba-tiba tipis transparan tren trofi tubuh tumbang
  turun upaya usulan varian wacana waktu warganya wisatawan yakin
`

/** Verbs as headlines alone have them. */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(words(WITHOUT_PREFIX))

/** Words of everyday prose that are no part of names. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(words(EVERYDAY))
