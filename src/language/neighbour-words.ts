import { words } from './words.ts'

/*
 * What tells Indonesian from the languages around it that share words with it. Each list sorted, lower case. Source: own
 * lists, after the usual comparisons of Malay and Indonesian and the usual grammars of the others; what one in a hundred Indonesian
 * articles of the corpus has was left out.
 */

/** Words of Malay that Indonesian spells otherwise, has not, or seldom uses. */
export const MALAY_WORDS: readonly string[] = words(`
  aduan akta antarabangsa awam bahagian bahawa bahawasanya bekalan berbeza berkahwin bilangan bilik dadah
  darjah dibenarkan didakwa dijangka dikongsi disember disyaki ekoran hendaklah hospital iaitu ianya
  isnin jambatan jawatankuasa jenayah jentera julai jumaat jurulatih justeru kanak-kanak kejohanan
  kemalangan kenderaan kerana kes kesemua kesihatan kewangan khamis khidmat kolej lapan longkang mahu
  maklumat manakala mangsa memaklumkan membabitkan membaiki memperuntukkan menerusi mengikut mesyuarat
  motosikal ogos parlimen peguam pekebun pelancongan pembaikan penganjur pengarah peniaga peratus
  perkahwinan perkhidmatan perlembagaan perniagaan persekutuan pertubuhan peruntukan pesakit pilihanraya
  pingat polis rasmi ringgit rosak sahaja sebahagian sebarang sekiranya semasa seramai sesiapa setakat
  setiausaha siasatan sungguhpun suruhanjaya syarikat telefon tempoh tengkujuh tertuduh tiada timbalan
  universiti wang
`)

/** Small words of Javanese. */
export const JAVANESE_WORDS: readonly string[] = words(`
  amarga dhewe dheweke durung iki isih kanggo kanthi kuwi lan marang menyang nalika nganggo nganti ora
  padha sajrone saka sanajan sawise sing uga utawa wis wiwit yen
`)

/** Small words of Sundanese. */
export const SUNDANESE_WORDS: readonly string[] = words(`
  anu ari atawa ayeuna ceuk deui geus henteu ieu jeung maranéhna nepi nyaéta pikeun salila
  sanggeus sangkan sareng sedengkeun tacan teu tina yén éta
`)

/** Small words of Minangkabau. */
export const MINANGKABAU_WORDS: readonly string[] = words(`
  adolah basamo dek indak jikok mampunyoi samo sarato untuak
`)

/** Words of Indonesian that Malay spells otherwise, has not, or seldom uses. */
export const INDONESIAN_WORDS: readonly string[] = words(`
  agustus bahwa berbeda bisa dampak desember februari januari jumat kabupaten kamis kantor karena kecamatan
  kelurahan kepolisian korban maret mau melainkan miliar minggu november oktober pemkab pemkot perusahaan
  polda polisi polres provinsi resmi rupiah rusak saja sebagian sedangkan sekadar senin triliun uang usai
  yaitu yakni
`)
