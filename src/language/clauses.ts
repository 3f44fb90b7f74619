import { words } from './words.ts'

/*
 * Small words that shape a clause, each list sorted, lower case. Source: own lists, after the usual grammars of Indonesian.
 */

/** Between a subject and its verb. */
export const ADVERBS: readonly string[] = words(`
  akhirnya antusias baru belum berkali-kali bahkan berulang cuma hanya juga kembali kemudian kerap langsung lalu lantas lebih lagi lanjut malah memang mulanya masih pernah pula pun sebelumnya secara
  segera selalu sempat semula sendiri sontak spontan sudah sering singkat tegas telah tengah tak terang terus turut tetap awalnya sekaligus serta jujur kini justru kompak
`)

/** Open a clause; a subject may follow at once. */
export const CLAUSE_OPENERS: readonly string[] = words(`
  adapun akan akibatnya apalagi bahkan dan itu kemudian lalu lantas maka namun padahal saat sebab sebelumnya sedangkan sehingga selain sementara seperti serta tapi tetapi karena kendati meski meskipun walau walaupun ketika setelah sambil seraya sembari
  dimana selanjutnya begitu demikian sebaliknya termasuk sebelum usai yakni yaitu jika kalau bila dengan
`)

/** Mark a finite clause: what holds one of them is more than a noun phrase. */
export const FINITE_WORDS: readonly string[] = words(`
  ada adalah akan angkat apakah setuju bakal bakalan banyak belum berada berhak bisa boleh bukan bukanlah cukup dapat enggak gagal hanya harus hendak ialah ingin jangan jadi kurang lebih mampu mau memang mengapa masih merupakan mesti mulai
  nggak pasti penting perlu pernah punya sangat sama sedang segera selalu semestinya seharusnya sering siap sudah tak takkan telah tengah tergolong terdapat tetap tidak tidaklah tinggal wajib bagus baik benar salah senang bangga prihatin yakin optimistis
  optimis pamit khawatir aman cocok layak wajar berhasil sah sulit mudah sempat tewas turut ikut habis hilang bagaimana kenapa siapa terus kembali butuh lahir datang pulang pergi masuk keluar naik turun tumbuh lolos menang kalah jatuh rusak besar kecil tinggi rendah sebanyak sebesar mencapai
`)

/** Nouns that a reporting verb takes as its plain object (menjelaskan kronologi): no clause by themselves. */
export const OBJECT_NOUNS: readonly string[] = words(`
  alasan alasannya ambisi ambisinya apresiasi apresiasinya arah aspirasi aspirasinya asal belasungkawa biaya bantuan berbagai berita beberapa cara cerita ceritanya curahan detail detil dugaan dukungan dukungannya doa duka dua eksistensinya fakta fungsi gagasan harapan harapannya hasil hubungan hubungannya ide identitas informasi isi
  janji jawaban jumlah kabar kasus kebahagiaan kebanggaan kebenaran kegelisahan kehadiran keinginan keinginannya kekecewaan kekecewaannya kekhawatiran kekhawatirannya keluhan keluhannya kelanjutan kemungkinan kenangan kepada keprihatinan keprihatinannya keputusan kerinduan kesan kesannya kesedihan kesedihannya kesiapan
  kesiapannya keterangan keterlibatan kisah kisahnya klaim klarifikasi komentar komitmen komitmennya kondisi kontribusi kritik kritikan kritiknya kronologi kronologis kronologinya laporan latar makna manfaat mengenai misi modus motif motifnya nama nasib niat niatnya orasi pandangan pandangannya pendapat pendapatnya penghargaan pengakuan pengalaman pengalamannya penjelasan penyebab peran perannya peranan
  perasaan perasaannya permintaan permohonan pernyataan persoalan pertanyaan pesan pesannya pidato pidatonya poin posisi pelaku peristiwa pentingnya perkembangan progres proses rahasia rasa rencana rencananya salam salamnya saran sejarah sejumlah selamat sikap sikapnya simpati soal solusi strategi sumpah surat syukur target tantangan tentang terkait terima terimakasih tersebut testimoni
  tekad tekadnya tujuan tuntutan tuntutannya ucapan unek-unek upaya usulan visi hal ini itu hal-hal persetujuan tanggapan tanggapannya izin keberatan uang maaf sesuatu
`)

/** Open the tail behind a speaker: place, time, occasion, hearer, medium. */
export const TAIL_OPENERS: readonly string[] = words(`
  agar akhir atas bahwa beberapa belum berdasarkan dalam dari dengan di dihubungi dikonfirmasi dikutip dilansir ditemui ditulis dimuat disela disitat ditanya hingga jelang kala karena ke kepada ketika lewat melalui melansir membacakan menanggapi mengawali mengenai mengutip menirukan menutup merujuk oleh pada
  per pasca perihal saat sambil sampai sebagaimana sebelum sejak selepas selesai sela semasa sembari sementara seperti seraya sesaat sesuai setelah seusai soal tentang terhadap terkait tanpa untuk usai via waktu yang lalu baru-baru belakangan ini lagi bersama kemudian
  menambahkan melanjutkan singkat mengakhiri tegas sebelumnya melanjutkan tertulis mengomentari
`)

/** Name a time. */
export const TIME_WORDS: readonly string[] = words(`
  ahad agustus april besok desember dini februari jumat jum'at januari juli juni kamis kemarin lusa mei malam maret minggu november oktober pagi petang rabu sabtu selasa senin september siang sore subuh tadi tahun tanggal wib wit wita pukul
`)

/** Addressees of speech: `kepada wartawan`, `kepada media`. */
export const HEARERS: readonly string[] = words(`
  awak jurnalis media para pers reporter wartawan
`)

/** Open a line or a sentence that only advertises another page. */
export const PROMO_OPENERS: readonly string[] = words(`
  baca cek dengarkan ikuti klik lihat nonton saksikan selengkapnya simak tonton video foto infografis
`)

/** Before marks: what stands inside them is a title, a term or an inscription, no speech. */
export const NAMING_WORDS: readonly string[] = words(`
  album acara artikel berjudul berlabel berlogo bernama bersandi bertajuk bertema bertuliskan bertulis bertulisan buku dijuluki dikenal disebut diberi film frasa gelar istilah jargon judul julukan kata kalimat kanal kode lagu lukisan majalah merek nama narasi novel opera operasi predikat
  program puisi rubrik sandi sebutan sebagai serial sinetron single slogan spanduk sandiwara tagar tagline tajuk tema tembang tulisan video yel-yel lakon bertagar semboyan
`)
