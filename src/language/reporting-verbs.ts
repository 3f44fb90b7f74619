import { words } from './words.ts'

/*
 * The words that report speech, each list sorted.
 *
 * Source: the closed lists A and B and the direct cues of this project's annotation guideline for quoted
 * speech; roots beside quotation marks were added from a count of the words that follow a closing mark in
 * 15,729 scraped Indonesian news articles (27,800 cues; the first four roots are 60 %).
 */

/** Roots that report beside quotation marks, bare or with `-nya` (kata, ujarnya). */
export const SPEECH_ROOTS: readonly string[] = words(`
  ajak aku ancam balas bantah beber bilang bunyi buka canda catat cecar celetuk celoteh ceplos cerita cetus
  cuit curhat doa harap himbau imbau imbuh janji jawab jelas jujur kata katakan kecam keluh kelakar kenang
  ketus kicau kilah kisah klaim komentar kritik kutip lanjut lapor minta nilai papar pekik perintah pesan
  pinta posting potong protes puji pungkas rinci sahut sambung sambut saran saut sebut seloroh sentil seru
  sesal sindir singkat sorak sumbar tambah tampik tandas tanya tegas tegur tekan tekad tembak terang teriak
  timpal tukas tulis tuntas tutup tutur ucap ujar ulas unggah ungkap urai usul yakin
`)

/**
 * Roots that are everyday words too: beside a closing mark they report only with `-nya` or before a name, a
 * role or a pronoun (`buka Budi`, never `"…" buka sampai malam`).
 */
export const DOUBTFUL_ROOTS: readonly string[] = words(`
  ajak aku ancam balas bantah buka bunyi catat cerita doa harap janji jujur kisah komentar kutip lapor minta nilai perintah
  pesan posting potong protes rinci sambut saran sebut singkat tekan tekad tembak tuntas tutup unggah usul yakin
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
  beralasan berdalih berkata berpendapat bertanya bertutur berujar bilang membantah membeberkan
  membenarkan memaparkan menambahkan menampik menandaskan menanyakan menceritakan mencontohkan menegaskan
  menekankan menepis menerangkan mengaku mengakui mengatakan mengeklaim mengisahkan mengklaim mengungkap
  mengungkapkan menguraikan menjawab menjelaskan menulis menuliskan menuturkan menyampaikan menyatakan menyebut
  menyebutkan menyimpulkan merinci melanjutkan
`)

/** List B: verbs of stance and directives. */
export const STANCE_VERBS: readonly string[] = words(`
  berharap berjanji berpesan memastikan memperingatkan memperkirakan memprediksi menduga menganggap
  mengajak mengharapkan mengimbau menghimbau mengingatkan mengusulkan menilai meminta mendesak menyarankan
  menyayangkan meyakini
`)

/** Verbs of list B that ask somebody to do something: their object and the deed make up the content. */
export const DIRECTIVE_VERBS: readonly string[] = words(`
  meminta mendesak mengajak mengimbau menghimbau mengingatkan mengusulkan menyarankan memperingatkan berpesan
`)

/** Verbs whose content may be a bare verb phrase: the speaker is its subject (mengaku hanya ikut-ikutan). */
export const SELF_REPORTING_VERBS: readonly string[] = words(`
  berdalih berharap berjanji berkilah membantah mengaku mengakui mengatakan mengeklaim mengklaim menyatakan beralasan
`)

/** Verbs that report only beside quotation marks (X menyindir, "…"). */
export const VERBS_BESIDE_MARKS: readonly string[] = words(`
  berceloteh bercerita bergumam berkilah mengucapkan mengutarakan berkelakar berkicau berkomentar berseloroh berseru berteriak berucap bersumpah
  memuji memungkasi mencatat mencuit mencuitkan mengeluh mengeluhkan mengenang mengomentari mengkritik mengunggah
  menimpali menirukan menutup menyahut menyahuti menyambung menyeletuk menyerukan menyindir menyinggung
  menyoroti memposting melaporkan melontarkan meneriakkan menuding tertulis
`)

/** Passives with an agent behind them: `disampaikan X`, `diungkapkan oleh X`. They announce a source. */
export const PASSIVE_VERBS: readonly string[] = words(`
  dibeberkan dibenarkan dibantah dicetuskan diceritakan diakui dikatakan dikemukakan dilontarkan dipaparkan
  diperingatkan disampaikan disebut disebutkan disesalkan ditambahkan ditandaskan ditegaskan ditekankan diterangkan
  dituturkan diucapkan diujarkan diungkap diungkapkan diuraikan diutarakan dijelaskan dinyatakan dituliskan
`)

/** Nouns of speech that stand where the speaker is expected; behind them comes who spoke. */
export const SPEECH_NOUNS: readonly string[] = words(`
  akun bunyi cuitan isi keterangan komentar kutipan laporan narasi pengakuan pengumuman penjelasan pernyataan
  pesan postingan rilis siaran surat tulisan unggahan
`)

/** Verbs that do not report but show that their subject takes a stand: they make it the current source. */
export const STAND_VERBS: readonly string[] = words(`
  berbicara bercerita berkomentar berpandangan bersyukur berterima membahas membela membandingkan memuji
  memaklumi memberikan memberi mendorong mendukung mengakui mengapresiasi mengecam mengeluhkan mengenang mengkritik mengkritisi
  mengomentari mengonfirmasi mengucapkan mengumumkan mengundang mengungkit melihat menanggapi menantang menargetkan mencatat menegur menepis menggarisbawahi menolak
  menuding menuntut menyambut menyebut menyesalkan menyinggung menyindir menyoroti merasa merespons
  mewanti-wanti optimistis optimis membantah membenarkan mencontohkan mengatakan mempersilakan menyampaikan
  mengimbau mengungkapkan menyatakan menunjukkan mengajak mengharapkan meminta menjamin menjawab melaporkan menceritakan
`)
