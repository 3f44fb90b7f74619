import { phrases, words } from './words.ts'

/*
 * Small words that shape a clause, each list sorted, lower case. Source: own lists, after the usual grammars of Indonesian.
 */

/** Between a subject and its verb. */
export const ADVERBS: readonly string[] = words(`
  akhirnya antusias awalnya bahkan baru belum berkali-kali berulang cuma hanya juga jujur justru kembali
  kemudian kerap kini kompak lagi lalu langsung lanjut lantas lebih malah masih memang mulanya pernah pula
  pun sebelumnya secara segera sekaligus selalu sempat semula sendiri sering serta singkat sontak spontan
  sudah tak tegas telah tengah terang terus tetap turut
`)

/** Open a clause; a subject may follow at once. */
export const CLAUSE_OPENERS: readonly string[] = words(`
  adapun akan akibatnya apalagi bahkan begitu bila dan demikian dengan dimana itu jika kalau karena
  kemudian kendati ketika lalu lantas maka meski meskipun namun padahal saat sambil sebab sebaliknya
  sebelum sebelumnya sedangkan sehingga selain selanjutnya sembari sementara seperti seraya serta setelah
  tapi termasuk terpisah tetapi usai walau walaupun yaitu yakni
`)

/** Mark a finite clause: what holds one of them is more than a noun phrase. */
export const FINITE_WORDS: readonly string[] = words(`
  ada adalah akan aman angkat apakah bagaimana bagus baik bakal bakalan bangga banyak belum benar berada
  berhak berhasil besar bisa boleh bukan bukanlah butuh cocok cukup dapat datang enggak gagal habis hanya
  harus hendak hilang ialah ikut ingin jadi jangan jatuh kalah kecil keluar kembali kenapa khawatir kurang
  lahir layak lebih lolos mampu masih masuk mau memang menang mencapai mengapa merupakan mesti mudah mulai
  naik nggak optimis optimistis pamit pasti penting pergi perlu pernah prihatin pulang punya rendah rusak
  sah salah sama sangat sebanyak sebesar sedang segera seharusnya selalu semestinya sempat senang sering
  setuju siap siapa sudah sulit tak takkan telah tengah terdapat tergolong terus tetap tewas tidak
  tidaklah tinggal tinggi tumbuh turun turut wajar wajib yakin
`)

/** Nouns that a reporting verb takes as its plain object (menjelaskan kronologi): no clause by themselves. */
export const OBJECT_NOUNS: readonly string[] = words(`
  alasan alasannya ambisi ambisinya apresiasi apresiasinya arah arahan arahannya asal aspirasi
  aspirasinya bantuan beberapa belasungkawa berbagai berita biaya cara cerita ceritanya curahan daftar
  detail detil doa dua dugaan duka dukungan dukungannya eksistensinya fakta fungsi gagasan hal hal-hal
  harapan harapannya hasil hubungan hubungannya ide identitas informasi ini isi itu izin janji jawaban
  jumlah kabar kasus kebahagiaan kebanggaan kebenaran keberatan kegelisahan kehadiran keinginan
  keinginannya kekecewaan kekecewaannya kekhawatiran kekhawatirannya kelanjutan keluhan keluhannya
  kemungkinan kenangan kepada keprihatinan keprihatinannya keputusan kerinduan kesan kesannya kesedihan
  kesedihannya kesiapan kesiapannya keterangan keterlibatan kisah kisahnya klaim klarifikasi komentar
  komitmen komitmennya kondisi kontribusi kritik kritikan kritiknya kronologi kronologinya kronologis
  laporan latar maaf makna manfaat mengenai misi modus motif motifnya nama nasib niat niatnya orasi
  pandangan pandangannya pelaku pendapat pendapatnya pengakuan pengalaman pengalamannya penghargaan
  penjelasan pentingnya penyebab peran peranan perannya perasaan perasaannya peristiwa perkembangan
  permintaan permohonan pernyataan persetujuan persoalan pertanyaan pesan pesannya pidato pidatonya poin
  posisi progres proses rahasia rasa rencana rencananya rincian salam salamnya saran sejarah sejumlah
  selamat sesuatu sikap sikapnya simpati soal solusi strategi sumpah surat syukur tanggapan tanggapannya
  tantangan target tekad tekadnya tentang terima terimakasih terkait tersebut testimoni tujuan tuntutan
  tuntutannya uang ucapan unek-unek upaya usulan visi
`)

/** Open the tail behind a speaker: place, time, occasion, hearer, medium. */
export const TAIL_OPENERS: readonly string[] = words(`
  agar akhir atas bahwa baru-baru beberapa belakangan belum berdasarkan bersama dalam dari dengan di
  dihubungi dikonfirmasi dikutip dilansir dimuat disela disitat ditanya ditemui ditulis hingga ini jelang
  kala karena ke kemudian kepada ketika lagi lalu lewat melalui melanjutkan melansir membacakan
  menambahkan menanggapi mengakhiri mengawali mengenai mengomentari mengutip menirukan menutup merujuk
  oleh pada pasca per perihal saat sambil sampai sebagaimana sebelum sebelumnya sejak sela selepas selesai
  semasa sembari sementara seperti seraya sesaat sesuai setelah seusai singkat soal tanpa tegas tentang
  terhadap terkait tertulis untuk usai via waktu yang
`)

/** Name a time. */
export const TIME_WORDS: readonly string[] = words(`
  agustus ahad april besok desember dini februari januari juli jum'at jumat juni kamis kemarin lusa malam
  maret mei minggu november oktober pagi petang pukul rabu sabtu selasa senin september siang sore subuh
  tadi tahun tanggal wib wit wita
`)

/** Open a line or a sentence that only advertises another page. */
export const PROMO_OPENERS: readonly string[] = words(`
  baca cek dengarkan foto ikuti infografis klik lihat nonton saksikan selengkapnya simak tonton video
`)

/** Before marks: what stands inside them is a title, a term or an inscription, no speech. */
export const NAMING_WORDS: readonly string[] = words(`
  acara album artikel berjudul berlabel berlogo bernama bersandi bertagar bertajuk bertema bertulis
  bertulisan bertuliskan buku diberi dijuluki dikenal disebut film frasa gelar istilah jargon judul
  julukan kalimat kanal kata kode lagu lakon lukisan majalah merek nama narasi novel opera operasi
  predikat program puisi rubrik sandi sandiwara sebagai sebutan semboyan serial sinetron single slogan
  spanduk tagar tagline tajuk tema tembang tulisan video yel-yel
`)

/** Stand before a cue in mid-sentence and outside of what was said (Selain itu, kata Iwa, …). */
export const CONNECTIVES: readonly string[] = phrases(`
  adapun | akibatnya | apalagi | artinya | bahkan | begitu juga | dan | demikian juga | demikian pula |
  dengan demikian | di samping itu | di satu sisi | di sisi lain | intinya | jadi | karena itu |
  karenanya | kemudian | kendati begitu | kendati demikian | kini | lagi pula | lagipula | lalu |
  lebih lanjut | maka | menurutnya | meski begitu | meski demikian | meskipun demikian | namun |
  namun demikian | oleh karena itu | oleh sebab itu | padahal | pasalnya | sebab | sebaliknya |
  selain itu | selanjutnya | sementara | sementara itu | tapi | terlebih | tetapi | untuk itu |
  walau demikian
`)

/** Small words that scraping glues to the name before them where a link ended (`Mulyadiakan`, `Lahadaliayang`). */
export const GLUED_WORDS: readonly string[] = words(`
  akan bahwa dalam dengan juga karena kepada ketika menjadi saat sebagai setelah sudah telah tidak untuk
  usai yang
`)
