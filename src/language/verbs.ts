import { words } from './words.ts'

/*
 * Verbs: those that report speech, and what only looks like a verb, each list sorted.
 *
 * Source: the closed lists A and B and the direct cues of this project's annotation guideline for quoted
 * speech; roots beside quotation marks were added from a count of the words that follow a closing mark in
 * 15,729 scraped Indonesian news articles (27,800 cues; the first four roots are 60 %).
 */

/** Roots that report beside quotation marks, bare or with `-nya` (kata, ujarnya). */
export const SPEECH_ROOTS: readonly string[] = words(`
  ajak aku ancam balas bantah beber bilang buka bunyi canda catat cecar celetuk celoteh ceplos cerita
  cetus cuit curhat doa harap himbau imbau imbuh janji jawab jelas jujur kata katakan kecam kelakar keluh
  kenang ketus kicau kilah kisah klaim komentar kritik kutip lanjut lapor minta nilai papar pekik perintah
  pesan pinta posting potong protes puji pungkas rinci sahut sambung sambut saran saut sebut seloroh
  sentil seru sesal sindir singkat sorak sumbar tambah tampik tandas tanya tegas tegur tekad tekan tembak
  terang teriak timpal tukas tulis tuntas tutup tutur ucap ujar ulas unggah ungkap urai usul yakin
`)

/** Roots that hardly mean anything but speech: before a name they report without a comma too (Keputusan itu kata dia …). */
export const PLAIN_ROOTS: readonly string[] = words(`
  imbuh jelas kata lanjut papar pungkas sambung tambah tandas tegas terang tutur ucap ujar ungkap
`)

/**
 * Roots that are everyday words too: beside a closing mark they report only with `-nya` or before a name, a
 * role or a pronoun (`buka Budi`, never `"…" buka sampai malam`).
 */
export const DOUBTFUL_ROOTS: readonly string[] = words(`
  ajak aku ancam balas bantah buka bunyi catat cerita doa harap janji jujur kisah komentar kutip lapor
  minta nilai perintah pesan posting potong protes rinci sambut saran sebut singkat tekad tekan tembak
  tuntas tutup unggah usul yakin
`)

/** Misspelt or damaged cues too far from their root for a comparison to find, with the root meant. */
export const DAMAGED_CUES: readonly (readonly [string, string])[] = [
  ['ata', 'kata'],
  ['kafa', 'kata'],
  ['kara', 'kata'],
  ['kaya', 'kata'],
  ['uajr', 'ujar'],
  ['ujat', 'ujar'],
  ['unar', 'ujar'],
]

/** List A: verbs of speech; with a subject and a clause they report without quotation marks. */
export const SPEECH_VERBS: readonly string[] = words(`
  beralasan berdalih berkata berpendapat bertanya bertutur berujar bilang melanjutkan memaparkan membantah
  membeberkan membenarkan memerinci menambahkan menampik menandaskan menanyakan menceritakan mencontohkan
  menegaskan menekankan menepis menerangkan mengaku mengakui mengatakan mengeklaim mengisahkan mengklaim
  mengungkap mengungkapkan menguraikan menjawab menjelaskan menulis menuliskan menuturkan menyampaikan
  menyatakan menyebut menyebutkan menyimpulkan merinci
`)

/** Verbs of speech as people write them who leave *me-* out or say *ng-* and *ny-*; they report as the verbs of list A do. */
export const CLIPPED_VERBS: readonly string[] = words(`
  akui ceritakan jelaskan katakan ngaku ngakuin ngejelasin ngomong ngungkapin nyampaikan nyatakan nyebut
  nyebutin pastikan sampaikan sebutkan tegaskan tuturkan ungkapkan
`)

/**
 * Verbs of lists A and B as they are misspelt, one slip away and in no dictionary: those seen twice or more in 22,000 scraped
 * articles.
 */
export const MISSPELT_VERBS: readonly string[] = words(`
  manjelaskan megatakan memerkirakan menanmbahkan menegeaskan mengangap mengganggap menghibau menjadwab
  menjelasakan menngatakan menyakini meyampaikan meyebut
`)

/** List B: verbs of stance and directives. */
export const STANCE_VERBS: readonly string[] = words(`
  berharap berjanji berpesan memastikan meminta memperingatkan memperkirakan memprediksi mendesak menduga
  mengajak menganggap mengharapkan menghimbau mengimbau mengingatkan mengusulkan menilai menyarankan
  menyayangkan meyakini
`)

/** Verbs of list B that ask somebody to do something: their object and the deed make up the content. */
export const DIRECTIVE_VERBS: readonly string[] = words(`
  berpesan meminta memperingatkan mendesak mengajak menghimbau mengimbau mengingatkan mengusulkan
  menyarankan
`)

/** Verbs whose content may be a bare verb phrase: the speaker is its subject (mengaku hanya ikut-ikutan). */
export const SELF_REPORTING_VERBS: readonly string[] = words(`
  akui beralasan berdalih berharap berjanji berkilah membantah mengaku mengakui mengatakan mengeklaim
  mengklaim menyatakan ngaku
`)

/** Verbs that report only beside quotation marks (X menyindir, "…"). */
export const VERBS_BESIDE_MARKS: readonly string[] = words(`
  berceloteh bercerita bergumam berkelakar berkicau berkilah berkomentar berseloroh berseru bersumpah
  berteriak berucap melaporkan melontarkan memposting memuji memungkasi mencatat mencuit mencuitkan
  meneriakkan mengeluh mengeluhkan mengenang mengkritik mengomentari mengucapkan mengunggah mengutarakan
  menimpali menirukan menuding menutup menyahut menyahuti menyambung menyeletuk menyerukan menyindir
  menyinggung menyoroti tertulis
`)

/** Passives with an agent after them: `disampaikan X`, `diungkapkan oleh X`. They mention a source. */
export const PASSIVE_VERBS: readonly string[] = words(`
  diakui dibantah dibeberkan dibenarkan diceritakan dicetuskan dijelaskan dikatakan dikemukakan
  dilanjutkan dilontarkan dinyatakan dipaparkan diperingatkan disampaikan disebut disebutkan disesalkan
  ditambahkan ditandaskan ditegaskan ditekankan diterangkan dituliskan dituturkan diucapkan diujarkan
  diungkap diungkapkan diuraikan diutarakan
`)

/** Passives that with *-nya* report what somebody holds of something (Cara itu dinilainya cukup kuat). */
export const PASSIVES_OF_JUDGEMENT: readonly string[] = words('dianggap dinilai diyakini')

/** Nouns of speech that are where the speaker is expected; after them comes who spoke. */
export const SPEECH_NOUNS: readonly string[] = words(`
  akun bunyi cuitan isi keterangan komentar kutipan laporan narasi pengakuan pengumuman penjelasan
  pernyataan pesan petikan postingan rilis siaran surat tulisan unggahan
`)

/** Verbs that do not report but show that their subject takes a stand: they make it the current speaker. */
export const STAND_VERBS: readonly string[] = words(`
  bangga berang berbicara bercerita berkomentar berpandangan bersyukur berterima gembira geram heran kecewa
  kesal khawatir melaporkan melihat memaklumi membahas membandingkan membantah membela membenarkan memberi
  memberikan meminta mempersilakan memuji menanggapi menantang menargetkan mencatat menceritakan mencontohkan
  mendorong mendukung menegur menepis mengajak mengakui mengapresiasi mengatakan mengecam mengeluhkan
  mengenang menggarisbawahi mengharapkan mengimbau mengkritik mengkritisi mengomentari mengonfirmasi
  mengucapkan mengumumkan mengundang mengungkapkan mengungkit menjamin menjawab menolak menuding menunjukkan
  menuntut menyambut menyampaikan menyatakan menyebut menyesalkan menyindir menyinggung menyoroti merasa
  merespons mewanti-wanti optimis optimistis prihatin sedih yakin
`)

/** Verbs that hardly ever take a plain object: what follows them is a clause, if it has a verb at all. */
export const CLAUSE_TAKING_VERBS: readonly string[] = words(`
  berharap berkata berpendapat berujar bilang memperkirakan memprediksi menambahkan menduga mengaku
  menganggap mengatakan mengeklaim mengharapkan mengklaim menilai menuturkan menyimpulkan meyakini
`)

/**
 * Verbs that go on with a deed more often than with words: what follows them is an object, unless its
 * predicate is clear.
 */
export const OBJECT_TAKING_VERBS: readonly string[] = words('melanjutkan')

/** Verbs whose complement is a clause even where its predicate is a noun or a figure. */
export const VERBS_ALWAYS_BEFORE_CLAUSES: readonly string[] = words('berkata berujar mengatakan menuturkan')

/** Open what tells from where words were taken, at the end of a sentence. */
export const RELAYING_OPENERS: readonly string[] = words(`
  dikutip dilansir disitat melansir mengutip sebagaimana seperti
`)

/** Of the relaying openers those that mean *like*: only before another, or before `yang`. */
export const RELAYING_OPENERS_FOR_LIKENESS: readonly string[] = words('sebagaimana seperti')

/** Look like verbs in ter-, di-, ber- and are none. */
export const WORDS_LIKE_VERBS: readonly string[] = words(`
  beragam berdasarkan bersejarah diagnosis dialog diantara digital dimana dimensi dinamika diplomasi
  diplomat direksi direktorat dirinya disiplin diskon diskusi distribusi dividen divisi terakhir terbaik
  terbaru terbesar terdahulu terdekat terhadap terkait terkecil terkini terlalu terlebih termasuk ternyata
  terobosan terpenting tersebut tersendiri tertentu tertinggi terutama
`)

/** Begin with ber- and are no verbs. */
export const NOUNS_LIKE_VERBS_IN_BER: readonly string[] = words(
  'beras berbagai berikut berita berkat bersama',
)

/** With the objects below: somebody begins to speak (angkat bicara, buka suara). */
export const VERBS_OF_RAISING_A_VOICE: readonly string[] = words('angkat buka')

/** After the verbs above. */
export const OBJECTS_OF_RAISING_A_VOICE: readonly string[] = words('bicara mulut suara')

/** Name the medium from which words were taken. */
export const VERBS_OF_RELAYING: readonly string[] = words('dikutip dilansir disitat melansir mengutip')

/** Agentless passives (`disebut kerap …`): nobody says it, unless a name follows. */
export const AGENTLESS_PASSIVES: readonly string[] = words('disebut disebutkan')

/**
 * Verbs that begin a second report of the same speaker after *dan* (menilai A dan meminta B). Of others the subject may
 * be the reported clause's own (mengatakan polisi datang dan memastikan …).
 */
export const VERBS_OF_SECOND_REPORTS: readonly string[] = words(`
  berharap berpesan meminta memperingatkan menambahkan mendesak menduga mengajak mengharapkan menghimbau
  mengimbau mengingatkan mengusulkan menilai menyarankan menyayangkan
`)

/** Verbs that say what something is held to be (menyebut A sebagai B). */
export const VERBS_OF_APPRAISAL: readonly string[] = words('menganggap menilai menyebut menyebutkan')

/** Roots that with `-nya` open a sentence by what it is, not by who says it (Katanya, Singkatnya). */
export const ROOTS_OF_HEARSAY: readonly string[] = words('doa harap janji kata nilai pesan singkat yakin')

/** Say what something is held to be, so that a predicate after them is theirs (yang dinilai tidak jujur). */
export const VERBS_BEFORE_PREDICATES: readonly string[] = words(`
  dianggap diduga dikabarkan dinilai dinyatakan dirasa disebut disinyalir mengaku merasa tampak terasa
  terbukti terlihat ternyata
`)

/** Verbs that are put between two parts of what they report, or after it (Bukan mustahil, ia menambahkan, …). */
export const VERBS_BETWEEN_REPORTED_WORDS: readonly string[] = words(`
  melanjutkan menambahkan menegaskan menerangkan menjelaskan menuturkan
`)

/** Between somebody and what they did: that it is known (Prabowo diketahui pernah mengungkapkan bahwa …). */
export const PASSIVES_BEFORE_DEEDS: readonly string[] = words('dikabarkan diketahui tercatat')
