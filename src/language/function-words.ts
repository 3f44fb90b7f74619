import { LINK_ADVERBS, LINK_VERBS } from './page/link-words.ts'
import { phrases, words } from './words.ts'

/*
 * Small words that shape a clause, each list sorted, lower case. Source: own lists, after the usual grammars of Indonesian.
 */

/** Between a subject and its verb. */
export const ADVERBS: readonly string[] = words(`
  akhirnya antusias awalnya bahkan baru belum berkali-kali berulang berulang-ulang blak-blakan buru-buru cuma
  hanya ikut juga jujur justru kembali kemudian kerap kini kompak lagi lalu langsung lanjut lantas lebih
  malah masih memang mulanya pernah pula pun sebelumnya secara segera sekaligus sekarang selalu sempat semula sendiri
  sering serta singkat sontak spontan sudah tak tegas telah tengah terang terang-terangan terus tetap turut
`)

/** With the words below they tell how, between a subject and its verb (sekali lagi, lebih jauh, kala itu). */
export const FIRST_OF_MANNER_PAIRS: readonly string[] = words(`
  beberapa berulang hari kala lebih panjang saat sekali tempo waktu
`)

/** After the words above. */
export const SECOND_OF_MANNER_PAIRS: readonly string[] = words('detail ini itu jauh kali lagi lebar rinci')

/** Open a clause; a subject may follow at once. */
export const CLAUSE_OPENERS: readonly string[] = words(`
  adapun akan akibatnya apalagi bahkan begitu bila dan demikian dengan dimana itu jika kalau karena
  kemudian kendati ketika lalu lantas maka meski meskipun namun padahal saat sambil sebab sebaliknya
  sebelum sebelumnya sedangkan sehingga selain selanjutnya sembari sementara seperti seraya serta setelah
  tapi termasuk terpisah tetapi usai walau walaupun yaitu yakni
`)

/** Mark a finite clause: what holds one of them is more than a noun phrase. */
export const FINITE_WORDS: readonly string[] = words(`
  ada adalah akan aman angkat apakah bagaimana bagus baik bakal bakalan bangga banyak bekerja belajar belum
  benar berada
  berhak berhasil besar bisa boleh bukan bukanlah butuh cocok cukup dapat datang enggak gagal habis hanya
  harus hendak hilang ialah ikut ingin jadi jangan jatuh kalah kecil keluar kembali kena kenapa khawatir kurang
  lahir layak lebih lolos mampu masih masuk mau memang menang mencapai mengapa merupakan mesti mudah mulai
  naik nggak optimis optimistis pamit pasti patuh penting pergi perlu pernah prihatin pulang punya rendah rusak
  sah salah sama sangat sebanyak sebesar sedang segera seharusnya selalu semestinya sempat senang senantiasa sering
  setuju siap siapa sudah sulit tak takkan telah tengah terdapat tergolong terus tetap tewas tidak
  tidaklah tinggal tinggi tumbuh turun turut wajar wajib yakin
`)

/** Nouns that a reporting verb takes as its plain object (menjelaskan kronologi): no clause by themselves. */
export const OBJECT_NOUNS: readonly string[] = words(`
  alasan alasannya ambisi ambisinya apresiasi apresiasinya arah arahan arahannya asal aspirasi aspirasinya
  awal bantuan beberapa belasungkawa berbagai berita biaya cara cerita ceritanya curahan daftar detail
  detik-detik detil
  doa dua dugaan duka dukungan dukungannya eksistensinya fakta fungsi gagasan hal hal-hal harapan harapannya
  hasil hubungan hubungannya ide identitas informasi ini isi itu izin janji jawaban jumlah kabar kasus
  keabsahan kebahagiaan kebanggaan kebenaran keberatan kegelisahan kehadiran keinginan keinginannya
  kekecewaan kekecewaannya kekhawatiran kekhawatirannya kelanjutan keluhan keluhannya kemungkinan kenangan
  kepada keprihatinan keprihatinannya keputusan kerinduan kesan kesannya kesedihan kesedihannya kesiapan
  kesiapannya keterangan keterlibatan kisah kisahnya klaim klarifikasi komentar komitmen komitmennya kondisi
  kontribusi kritik kritikan kritiknya kronologi kronologinya kronologis langkah-langkah laporan latar maaf makna manfaat
  mengenai misi modus motif motifnya nama nasib niat niatnya orasi pandangan pandangannya pelaku pendapat
  pendapatnya pengakuan pengalaman pengalamannya penghargaan penjelasan pentingnya penyebab peran peranan
  perannya perasaan perasaannya peristiwa perkembangan permintaan permohonan pernyataan persetujuan
  persoalan pertanyaan pesan pesannya pidato pidatonya poin posisi prioritas progres proses rahasia rasa
  rencana rencananya rincian salam salamnya saran sejarah sejumlah selamat sesuatu sikap sikapnya simpati
  soal solusi strategi sumpah surat syarat-syarat syukur tahapan tanggapan tanggapannya tantangan target tekad tekadnya
  tentang terima terimakasih terkait tersebut testimoni tujuan tuntutan tuntutannya uang ucapan unek-unek
  upaya usulan visi
`)

/** Open the tail after a speaker: place, time, occasion, hearer, medium. */
export const ADVERBIAL_OPENERS: readonly string[] = words(`
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
export const PROMO_OPENERS: readonly string[] = [
  ...LINK_VERBS,
  ...words('foto infografis klik selengkapnya video'),
].sort()

/** Before marks: what is inside them is a title, a term or an inscription, no speech. */
export const NAMING_WORDS: readonly string[] = words(`
  acara album artikel berjudul berlabel berlogo bernama bersandi bertagar bertajuk bertema bertulis
  bertulisan bertuliskan buku diberi dijuluki dikenal disebut film frasa gelar istilah jargon judul
  julukan kalimat kanal kata kode lagu lakon lukisan majalah merek nama narasi novel opera operasi
  predikat program puisi rubrik sandi sandiwara sebagai sebutan semboyan serial sinetron single slogan
  spanduk tagar tagline tajuk tema tembang tulisan video yel-yel
`)

/** Before a cue in mid-sentence and outside of what was said (Selain itu, kata Iwa, …). */
export const CONNECTIVES: readonly string[] = phrases(`
  adapun | akan tetapi | akibatnya | alhasil | apalagi | artinya | atas dasar itu | bahkan |
  begitu juga | begitu pula | bukan hanya itu | dan | demikian juga | demikian pula | dengan begitu |
  dengan demikian | di lain sisi | di pihak lain | di samping itu | di satu sisi | di sisi lain |
  hanya saja | intinya | jadi | justru | karena | karena itu | karenanya | kemudian | kendati begitu |
  kendati demikian | kini | lagi pula | lagipula | lalu | lebih dari itu | lebih jauh | lebih lanjut |
  maka | maka dari itu | makanya | malah | malahan | menurutnya | meski begitu | meski demikian |
  meskipun begitu | meskipun demikian | namun | namun begitu | namun demikian | oleh karena itu |
  oleh karenanya | oleh sebab itu | padahal | pasalnya | sebab | sebaliknya | sebelum itu | sebelumnya |
  selain itu | selanjutnya | sementara | sementara di sisi lain | sementara itu | setelah itu |
  tak cuma itu | tak hanya itu | tapi | terlebih | tetapi | tidak cuma itu | tidak hanya itu |
  untuk itu | untuk itulah | walau begitu | walau demikian | walaupun begitu | walaupun demikian
`)

/** Small words that scraping glues to the name before them where a link ended (`Mulyadiakan`, `Lahadaliayang`). */
export const GLUED_WORDS: readonly string[] = words(`
  akan bahwa dalam dengan juga karena kepada ketika menjadi saat sebagai setelah sudah telah tidak untuk
  usai yang
`)

/**
 * What is reported and is itself no report, though a careless comma is before it (menjelaskan, kronologi
 * kejadian).
 */
export const BARE_OBJECT_NOUNS: readonly string[] = words(`
  alasan alasannya detail detil keinginannya kronologi kronologinya kronologis modus motif rincian
`)

/** Begin reported words and belong to them. */
export const REPORTED_CLAUSE_OPENERS: readonly string[] = words(`
  adanya agar apabila apakah bagaimana betapa bila jika kapan kenapa mengapa siapa supaya
`)

/** Come before reported words and do not belong to them. */
export const COMPLEMENTIZER_WORDS: readonly string[] = words('bahwa bahwasanya kalau')

/** After *lebih* they tell the manner of speaking (lebih lanjut). */
export const MANNERS_AFTER_LEBIH: readonly string[] = words('jauh lanjut rinci')

/** After a hearer they open what somebody is asked to do. */
export const DEED_OPENERS: readonly string[] = words('agar supaya untuk')

/** After a hearer they open what is spoken about, and no deed. */
export const MATTER_OPENERS: readonly string[] = words('soal terkait')

/** After a verb they open an object and no clause. */
export const OBJECT_OPENERS: readonly string[] = words('kepada mengenai soal tentang terkait untuk')

/** After a verb they open a predicate, and with it a clause. */
export const PREDICATE_OPENERS: readonly string[] = words('ada akan tidak')

/** After somebody's admission they open no claim (`mengaku sebagai polisi`, `mengaku atas …`). */
export const ADMISSION_OPENERS: readonly string[] = words('atas')

/** Between a verb and what it reports: how somebody speaks. */
export const MANNERS_OF_SPEAKING: readonly string[] = words(`
  jauh jelas lagi langsung lanjut lebih pula rinci secara singkat tegas terang
`)

/** Open the occasion of a statement (saat dihubungi). */
export const OCCASION_OPENERS: readonly string[] = words('dalam ketika saat usai')

/** Open the medium of a statement (dalam keterangannya). */
export const MEDIUM_OPENERS: readonly string[] = words('dalam lewat melalui')

/** Occasions at which somebody speaks. */
export const OCCASION_WORDS: readonly string[] = words(`
  dihubungi dijumpai dikonfirmasi dimintai ditanya ditemui diwawancara diwawancarai jumpa konferensi
  wawancara
`)

/** Mediums of a statement. */
export const STATEMENT_NOUNS: readonly string[] = words(`
  jumpa keterangan keterangannya konferensi pernyataan pernyataannya rilis siaran unggahan wawancara
`)

/** Finite words that make a clause of whatever is before them. */
export const CLEAR_FINITE_MARKERS: readonly string[] = words(`
  adalah akan belum bukan harus ialah masih merupakan sedang sudah telah tidak
`)

/** Point at something spoken of before and close its noun phrase. */
export const POINTERS: readonly string[] = words('ini itu tersebut')

/** After a closed noun phrase they are its predicate. */
export const PREDICATES_AFTER_POINTERS: readonly string[] = words('dapat karena sesuai')

/** Open a clause of time; before ini and itu they only name one (saat ini). */
export const TIME_CLAUSE_OPENERS: readonly string[] = words('ketika saat sebelum selepas setelah usai')

/** After them a verb belongs to something else than the clause. */
export const SUBORDINATING_WORDS: readonly string[] = words(`
  agar dalam dengan guna oleh sambil seraya supaya terkait untuk yang
`)

/** Of the subordinating words those after which only the next word does. */
export const SUBORDINATING_PREPOSITIONS: readonly string[] = words('dalam dengan oleh terkait')

/** Between a cue and its speaker. */
export const WORDS_BEFORE_SPEAKERS: readonly string[] = words('dari kembali lagi oleh pula si')

/** Between a noun of speech and its source (keterangan tertulis). */
export const SPEECH_NOUN_MODIFIERS: readonly string[] = words(`
  dari media para pers pihak resmi sosial tertulis
`)

/** Close a noun phrase. */
export const NOUN_PHRASE_CLOSERS: readonly string[] = words('ini itu lain lainnya tersebut tsb')

/** Of the closers of noun phrases those that point at nobody spoken of before. */
export const NOUN_PHRASE_CLOSERS_FOR_OTHERS: readonly string[] = words('lain lainnya')

/** Lead on from a described head (ahli gizi di New York, warga dari Kampung Baru). */
export const DESCRIPTION_CONTINUERS: readonly string[] = words(`
  antar asal bagi berinisial bernama bersama dalam dari di milik pada untuk urusan
`)

/** Lead from somebody to a place or a body (warga di Kelurahan Kenanga). */
export const LEADERS_TO_PLACES: readonly string[] = words('asal dari di')

/** At a sentence's head they lead to whoever hears or goes with somebody (Kepada wartawan, Suroto mengaku). */
export const WORDS_BEFORE_HEARERS: readonly string[] = words(`
  bersama dengan depan di didampingi hadapan kepada pada
`)

/** Between an institution and the one who speaks for it (A melalui B). */
export const SPOKESPERSON_OPENERS: readonly string[] = words('lewat melalui')

/** Open what may be between a subject and its verb. */
export const OPENERS_BETWEEN_SUBJECT_AND_VERB: readonly string[] = words(`
  bersama dalam dari di didampingi diruang ditemui kepada ketika lewat melalui mendampingi mewakili pada saat
  sambil sebagai selaku sembari seperti seraya setelah seusai usai yang
`)

/** Open an aside between the subject at a sentence's head and its verb. */
export const ASIDE_OPENERS: readonly string[] = words(`
  bersama dalam di dikutip dilansir ketika melalui saat sebagai selaku usai yang
`)

/** Open a description of somebody not spoken of before. */
export const INDEFINITE_OPENERS: readonly string[] = words('salah sejumlah seorang')

/** After a promo opener they show that the line advertises (Tonton juga). */
export const PROMO_SECOND_WORDS: readonly string[] = [
  ...LINK_ADVERBS,
  ...words('artikel berita dan foto selengkapnya video'),
].sort()

/** Between a speaker and what is said. */
export const ADVERBS_AFTER_SPEAKERS: readonly string[] = words('juga lagi pula')

/** Between two verbs of one subject. */
export const VERB_COORDINATORS: readonly string[] = words('dan dengan sambil sekaligus sembari seraya serta')

/** Point at something close by. */
export const POINTERS_CLOSE_BY: readonly string[] = words('ini itu')

/** Before a verb they say that it was not done. */
export const NEGATORS: readonly string[] = words(`
  batal belum bukan bukannya emoh enggak enggan gagal gak jangan menghindari menolak ndak nggak ogah sulit
  tak takkan tanpa tidak tidaklah urung
`)

/** After a negator they take the denial away (tak lupa, tidak hanya) or make it a time (belum lama ini). */
export const WORDS_THAT_UNDO_NEGATION: readonly string[] = words(`
  bosan bosan-bosan bosan-bosannya cuma hanya henti henti-hentinya jarang jemu kurang lama lupa menutup
  ragu ragu-ragu saja sedikit segan segan-segan sekadar sekedar semata sungkan sungkan-sungkan terkecuali
`)

/** Between a negator and its verb: what could not or would not be done. */
export const MODAL_WORDS: readonly string[] = words(`
  akan bakal berani berencana berhak berkenan bermaksud berminat berniat bersedia berwenang bisa boleh
  dapat harus hendak ingin mampu mau mencoba merasa niat perlu sanggup siap untuk
`)

/** Between a negator and its verb: how something was not said (tidak rinci menyebut). */
export const MANNERS_OF_NEGATED_SPEECH: readonly string[] = words(`
  banyak begitu blak-blakan dengan detail detil eksplisit gamblang jelas merinci pasti rinci sama secara
  sekali sepenuhnya serta-merta spesifik terang-terangan terbuka terperinci tuntas
`)

/** Lead to a place. */
export const PREPOSITIONS_OF_PLACE: readonly string[] = words('dari di ke')

/** Through which somebody speaks and which does not speak itself (lewat akun Instagram-nya). */
export const CHANNEL_NOUNS: readonly string[] = words(`
  aplikasi instagram kanal keterangan media pesan rekaman saluran sambungan siaran status telepon tulisan
  twitter whatsapp youtube
`)

/** Between two reports of one speaker. */
export const REPORT_COORDINATORS: readonly string[] = words('dan sambil sekaligus sembari seraya serta')

/** After a comma they open a clause of its own beside the first. */
export const CONTRAST_OPENERS: readonly string[] = words('adapun namun sedangkan sementara tapi tetapi')

/** Before ini and itu they make a time, and close no noun phrase (saat ini, hari itu). */
export const WORDS_BEFORE_POINTERS_OF_TIME: readonly string[] = words(`
  bulan dekade hari kali ketika kini minggu momen musim pekan saat sejauh selama semester tahun
`)

/** After a closed noun phrase they say how or where, and are no predicate of it (menjelaskan hal itu panjang lebar). */
export const NO_PREDICATES_AFTER_POINTERS: readonly string[] = words(`
  atau belum bersama dan demi guna langsung melainkan panjang pasca satu sebagai setiap supaya yang
`)

/** Lead a reported clause in: a time, a place, a purpose before its subject. */
export const LEAD_INS_OF_CLAUSES: readonly string[] = words(`
  dalam hingga ketika meski meskipun saat sampai sejak selain selama setelah untuk
`)

/** Open a line that says whose words the next line holds (Berikut pernyataan X:). */
export const INTRODUCERS_OF_WORDS: readonly string[] = words('berikut dari inilah')

/** In such a line before the one whose words they are. */
export const WORDS_BEFORE_THE_INTRODUCED: readonly string[] = words(`
  dari ini isi jawaban keterangan klarifikasi komentar kutipan lengkap ocehan penggalan penjelasan pernyataan
  pesan petikan resmi sambutan tanggapan utuh
`)

/** Join a subject to the noun that it is. */
export const FORMS_OF_TO_BE: readonly string[] = words('adalah ialah yaitu yakni')

/** Before *yang* and a passive they mean a matter, and no thing (itulah yang dirasakan, seperti yang dialami). */
export const WORDS_FOR_LIKENESS: readonly string[] = words(`
  begitulah demikian hal inilah itulah sama sebagaimana senada seperti serupa
`)

/** Point back at words just quoted (… ." Demikian disampaikan X, Begitulah kata X). */
export const POINTERS_AT_WORDS: readonly string[] = words('begitu begitulah demikian demikianlah itulah')

/** With a pointer they do the same (Hal itu disampaikan X). */
export const NOUNS_FOR_WORDS: readonly string[] = words(
  'hal kalimat kata-kata pernyataan pesan ucapan ungkapan',
)

/** Between quoted words and the writing in which they are (sebagaimana Pasal 5). */
export const OPENERS_OF_WRITINGS: readonly string[] = words('sebagaimana')

/** Short for the collection of a saying, before who handed it down, who did not say it (HR Muslim). */
export const WORDS_BEFORE_HANDERS_DOWN: readonly string[] = words('hr qs')

/** Before an adjective they say how much (yang sangat panas). */
export const DEGREES_OF_ADJECTIVES: readonly string[] = words(`
  amat begitu cukup kian lebih makin paling sama sangat sekali semakin terlalu
`)

/** Begin as verbs do and lead to a noun, as prepositions do (jalan menuju pasar). */
export const PREPOSITIONS_LIKE_VERBS: readonly string[] = words(`
  melalui melampaui melawan melebihi memakai mencapai mengenai menggunakan menghadapi menjelang menuju
  menurut menyangkut
`)

/** Nouns that a bare verb explains, which is then no predicate (cara menjaring, upaya mencegah). */
export const NOUNS_BEFORE_BARE_VERBS: readonly string[] = words(`
  cara izin kemampuan kesempatan langkah metode modus niat proses rencana strategi syarat teknik tips tugas
  upaya
`)

/** Open a part that is put before its clause and belongs to it (Untuk irigasi, … anggarannya tersedia). */
export const FRONTED_OPENERS: readonly string[] = words(`
  andai apabila asalkan bagi bila jika kalau karena kendati meski meskipun seandainya selama untuk walau
  walaupun
`)

/** With the words below they do the same (Demikian pula dengan pupuk, …). */
export const FRONTED_LIKENESS: readonly string[] = words('begitu demikian')

/** After the words above. */
export const FRONTED_LIKENESS_TAILS: readonly string[] = words('juga pula')

/** Count what follows them, before a noun. */
export const QUANTIFIERS: readonly string[] = words(`
  beberapa berbagai delapan dua empat enam lima sejumlah sembilan sepuluh tiga tujuh
`)

/** After a word in ber- or ter- they show that it is a verb, and describes no noun (kapal berlayar ke …). */
export const PREPOSITIONS_AFTER_VERBS: readonly string[] = words(`
  dari dengan hingga ke melawan menjadi pada sampai sejak selama
`)

/** Before a name they make it what something is about (gugatan terhadap X, yang menyatakan …: the claim does). */
export const PREPOSITIONS_OF_MATTER: readonly string[] = words(`
  atas kepada mengenai soal tentang terhadap terkait untuk
`)

/** Before *kata* they make it the noun (arti kata, sepatah kata). */
export const WORDS_BEFORE_THE_NOUN_KATA: readonly string[] = words(`
  akar akhiran arti asal banyak beberapa berbagai berupa dari dengan dua ejaan empat enam gabungan kalimat
  kedua ketiga kosa lain lima makna memakai menggunakan mengucapkan pengertian penggalan penggunaan satu
  sebuah sepatah seribu setiap singkatan tanpa tiap tiga turunan
`)

/** With a comma they open a sentence of what the paper has said already (Diberitakan sebelumnya, …). */
export const REMINDER_OPENERS: readonly string[] = words('diberitakan dikabarkan diketahui diwartakan')

/** At the end of what somebody holds of something they are its predicate (menilai pemerintah lambat). */
export const ADJECTIVES: readonly string[] = words(`
  adil aneh baik berat berbahaya bersih buruk cepat efektif efisien gagal ganjil ideal indah janggal jelas
  jelek kecil keliru keras konyol kuat kurang lamban lambat layak lemah lengkap luas luwes mahal malas merata
  minim mubazir mulia murah murni nyaman pantas parah penting perlu relevan rendah rumit rusak sah salah
  sehat sempit sepi serius sesat stabil sulit tangguh tegas tepat terlambat tinggi transparan unik urgen
  wajar
`)

/** Between an object and what describes it further they describe it too (kesulitan besar yang …). */
export const ADJECTIVES_OF_OBJECTS: readonly string[] = words('baik besar kecil penting rendah sulit tinggi')

/** Open why there is something (rasa syukur karena …): after an object no predicate of it follows. */
export const REASON_OPENERS: readonly string[] = words('karena lantaran sebab')

/** Before a verb they make it the predicate even of an object (jumlah pelanggan terus meningkat). */
export const ADVERBS_OF_GOING_ON: readonly string[] = words('kian kini makin semakin terus tetap')

/** Nouns that a whole clause explains, which is then no report (alasan pemerintah menaikkan harga). */
export const NOUNS_BEFORE_CLAUSES: readonly string[] = words(`
  alasan alasannya apresiasi awal cerita ceritanya detik-detik harapan harapannya kabar kebahagiaan kebanggaan
  keinginan keinginannya kesedihan kisah kisahnya kronologi kronologinya kronologis momen niat niatnya
  pengalaman pengalamannya penyebab perasaan perasaannya peristiwa rasa sejarah tekad tekadnya
`)
