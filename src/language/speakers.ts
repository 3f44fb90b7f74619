import { words } from './words.ts'

/*
 * Nouns that stand for somebody who can speak, each list sorted, lower case.
 * Source: own lists; checked against the small-letter words after a cue in 15,729 scraped Indonesian news articles.
 */

/** One person, described. */
export const PERSON_NOUNS: readonly string[] = words(`
  adik adiknya aktivis anak anaknya artis atlet ayah ayahanda ayahnya bapak bocah bungsu buruh cucu
  dukun gadis guru ibu ibunda ibunya istri istrinya janda jurnalis kader kakak kakaknya kakek
  kekasih keponakan ketua konsumen korban kuasa kurir lansia lelaki lulusan mahasiswa mahasiswi
  mantan mertua narasumber narator nasabah nelayan nenek netizen orang orator paman pasien pedagang
  pegawai pejabat pejalan pekerja pelajar pelaku pelanggan pelapor pembantu pembeli pemilik pemohon
  pemuda pemudik pendamping penduduk pengacaranya pengemudi pengendara penggemar pengguna penghuni
  pengunggah pengungsi pengunjung pengusaha penjual penonton penumpang penyintas perekam perempuan
  peserta petani peternak pewarta prajurit pria putra putri rekan rekannya remaja sahabat saksi
  salahseorang sang santri saudara seorang sepupu seseorang siswa siswi sopir sosok suami suaminya
  sulung sumber tahanan tamu tante teman temannya terdakwa tersangka tetangga tukang turis veteran
  wanita warga warganet wisatawan
`)

/** Relatives: the office after them is held by whose relative somebody is (istri Kapolres). */
export const KINSHIP: readonly string[] = words(`
  adik anak ayah bibi cucu ibu ibunda istri kakak kakek keponakan mantu menantu mertua nenek paman putra
  putri saudara sepupu suami
`)

/** Those who follow somebody whom the next word names (pendukung Bimo). */
export const FOLLOWERS_OF_SOMEBODY: readonly string[] = words(`
  fans kepemimpinan loyalis pemerintahan pendukung penggemar rezim simpatisan
`)

/** Who is said to have done it. */
export const ROLES_OF_ACCUSED: readonly string[] = words('pelaku terdakwa terduga tersangka')

/** Whom it was done to. */
export const ROLES_OF_VICTIMS: readonly string[] = words('korban pelapor')

/** Who saw it. */
export const ROLES_OF_WITNESSES: readonly string[] = words('saksi')

/** Many, described. */
export const GROUP_NOUNS: readonly string[] = words(`
  aktivis anggota aparat beberapa belasan fans kawanan kedua keduanya keluarga kerabat ketiga ketiganya komplotan
  mahasiswa massa masyarakat mereka nelayan netizen para pasangan pedagang pekerja pelaku pendukung
  pengamat penggemar penggugat penghuni pengunjuk penonton penyidik petani petugas polisi publik puluhan
  ratusan ribuan rombongan saksi sebagian sejumlah seluruh semua suporter tentara umat warga warganet
  wartawan
`)

/** Of the words above those that count things as well as people. */
export const COUNTERS_OF_THINGS: readonly string[] = words(`
  beberapa belasan kedua keduanya ketiga ketiganya puluhan ratusan ribuan sebagian sejumlah seluruh semua
`)

/** An institution that speaks, in small letters. */
export const INSTITUTION_NOUNS: readonly string[] = words(`
  agensi asosiasi badan bank delegasi dewan dinas federasi fraksi instansi istana kantor kejaksaan
  kementerian kepolisian kepresidenan klub koalisi komisi kubu lembaga majelis manajemen maskapai militer
  organisasi otoritas panitia parlemen partai pemda pemerintah pemkab pemkot pemprov pengadilan pengelola
  pengembang penyelenggara perseroan perusahaan pihak polda polisi polres polri polsek redaksi rezim
  satgas sekolah serikat tim tni universitas yayasan
`)

/** Nouns by which any body may be called, whatever its name (lembaga itu). */
export const NOUNS_FOR_ANY_BODY: readonly string[] = words('badan instansi institusi lembaga organisasi')

/** Nouns by which a company is called. */
export const NOUNS_FOR_COMPANIES: readonly string[] = words(
  'emiten maskapai operator perseroan perusahaan produsen',
)

/** Something written or published that can be quoted. */
export const DOCUMENT_NOUNS: readonly string[] = words(`
  artikel aturan beleid berita bocoran buku catatan cuitan dakwaan data dokumen dugaan edaran fatwa
  hadis hasil himbauan imbauan isi jurnal kabar kajian keputusan keterangan kutipan laman laporan
  makalah maklumat media memo narasi naskah nota pasal penelitian pengumuman peraturan perjanjian
  pernyataan pesan petisi postingan putusan rilis ringkasan risalah riset sinopsis situs spanduk
  statistik studi surat survei teks tulisan ulasan undang-undang unggahan video
`)

/** Pronouns that stand for the current speaker. `la` is *Ia* where a capital I was read as a small l. */
export const PRONOUNS: readonly string[] = words('beliau dia dirinya ia la pihaknya')

/** Pronouns that stand for several speakers. */
export const GROUP_PRONOUNS: readonly string[] = words('keduanya ketiganya mereka')

/** To whom a source speaks (kepada wartawan). */
export const HEARER_NOUNS: readonly string[] = words(`
  awak detikcom jurnalis media para reporter wartawan
`)

/** What somebody is, so said even without a comma. */
export const APPOSED_NOUNS: readonly string[] = words(`
  konsumen korban mahasiswa nasabah nelayan pedagang pegawai pelanggan pemilik penduduk pengemudi
  pengendara pengguna pengunjung pengusaha penjual penonton penumpang peserta petani peternak sopir warga
`)

/** Of the writings those that tell whose they are: what somebody says, not data. */
export const DOCUMENT_NOUNS_OF_SOMEBODY: readonly string[] = words('akun keterangan pengakuan penjelasan')

/** What somebody gives when asked, bare or with -nya: after *menurut* comes whose it is (menurut penuturan Suroto). */
export const NOUNS_OF_TELLING: readonly string[] = words(`
  cerita ceritanya kesaksian kesaksiannya keterangan keterangannya pandangan pandangannya pendapat
  pendapatnya pengakuan pengakuannya penilaian penilaiannya penjelasan penjelasannya penuturan
  penuturannya pernyataan pernyataannya versi versinya
`)

/** Nouns for what somebody voices; with *dari* and a person they announce a source (apresiasi dari X). */
export const NOUNS_OF_VOICING: readonly string[] = words(`
  apresiasi bantahan cerita curhatan dukungan harapan imbauan jawaban kabar kecaman kegelisahan kekecewaan
  kekhawatiran keluhan kesaksian kisah klarifikasi komentar komplain kritik kritikan masukan pandangan
  penilaian penjelasan penolakan pernyataan protes pujian respons saran sorotan suara tanggapan tudingan
  ucapan usulan
`)

/** Passives for what somebody feels or holds; their agent is a source (Hal itu dirasakan X, diyakini oleh X). */
export const FEELING_PASSIVES: readonly string[] = words(`
  diakui dialami diamini dibenarkan dicemaskan didukung diharapkan dikeluhkan dikhawatirkan dikonfirmasi
  dipertanyakan dirasakan disayangkan disesalkan disoroti disyukuri diyakini
`)

/** Many people called after the one whose name follows (pendukung Hendarto, keluarga Ratri). */
export const FOLLOWERS: readonly string[] = words(`
  barisan fans keluarga kerabat kubu loyalis pendukung penggemar pengikut relawan simpatisan suporter
`)

/** Of the words above those that may be one person too, in small letters (kata relawan Yoksan Purba). */
export const FOLLOWERS_OR_ONE: readonly string[] = words('penggemar relawan suporter')

/** Whoever tells the story, or whom it is told: no source in it. */
export const WORDS_FOR_ONESELF: readonly string[] = words(`
  aku anda kalian kami kamu kita saya
`)
