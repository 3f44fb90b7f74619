import { words } from './words.ts'

/**
 * Abbreviations by what their stop does to a sentence. Written as they are printed, without the last stop, and
 * looked up exactly: `Pol` is an abbreviation, `pol` is not.
 *
 * Sources: the chapter on abbreviations of the official spelling (EYD V, 2022); the list of abbreviations in the
 * Kamus Besar Bahasa Indonesia; the ranks of the Indonesian army and police; company forms of Indonesian,
 * English, Dutch and Malay law; and a count over 15,729 news articles of short words that are before a stop and a
 * capital but seldom without the stop.
 */

/** Titles, forms of address, names written short: `Dr. Budi`, `Moch. Ridwan`, `Yth. Bapak Camat`. */
const TITLE_ABBREVIATIONS: readonly string[] = words(`
  Abd Alm Almh Bp Bpk Br Capt DR DRA DRG DRH DRS Dr Dra Drg Drh Drs Fr HJ Hj IR Ibp Ir KGPH KH KPH KRAT KRH
  KRMT KRT Kh Ky MR Mgr Moch Moech Moh Mohd Mr Mrs Ms Muh Muhd Nn Ny Nyi PROF Pdm Pdt Pnt Prof RAA Rd Rep
  Rev Rm Rr Sdr Sdra Sdri Sr Srs St Sta Ste Supt TGH Tb Tgh Tgk Tn Ust Ustd Ustz YTH Yth alm almh bpk dr dra
  drg drh drs ir mr ny prof sdr sdri tn ust yth
`)

/** Ranks and offices: `Letkol Czi. Darmo`, `Plt. Bupati`. */
const RANK_ABBREVIATIONS: readonly string[] = words(`
  Adm Arh Arm Brig Brigjen Bripda Bripka Briptu Caj Cba Chb Chk Cku Cpl Cpm Czi Danrem Dir Dirjen Dubes Gen
  Gub Ipda Iptu Irjen Jend Kab Kabag Kabid Kal Kanit Kapt Kep Kombes Komjen Kompol Kop Kopda Koptu Laksda
  Laksdya Laksma Lek Letda Letjen Letkol Lettu Maj Marsda Marsdya Marsma Mayjen Nav Pangdam Pas Peltu Pj Pjs
  Plh Plt Praka Purn Serda Serka Serma Sersan Sertu Sus Tek Wakapolres pjs plh plt
`)

/** In capitals, before names of people, streets, firms and schools: what is after their stop is no new sentence. */
export const CAPITALS_BEFORE_NAMES: readonly string[] = words(
  'CV DR HJ IR JL KH NO NY PT RS RT RW SD ST TK UD',
)

/** Forms of companies: `PT. Karya Bumi`. */
const COMPANY_ABBREVIATIONS: readonly string[] = words('CV Cv Fa PD PT Perum Pt UD Ud Yay')

/** Parts of an address: `Jl. Raya`, `Kab. Sukarame`. */
const PLACE_ABBREVIATIONS: readonly string[] = words(`
  Dk Ds Dsn Gg Gn JL JLN Jl Jln Kec Kel Kmp Kp Prop Prov Ps Tj gg gn jl jln kab kec kel kp www
`)

/** Function words written short, and what is before a credit: `dgn. Rusdi`, `Siti bt. Umar`, `Dok. Pribadi`. */
const FUNCTION_WORD_ABBREVIATIONS: readonly string[] = words(`
  DOK Doc Dok Vs bhs bt bte cf cq dgn dlm dng doc dok e.g feat ft i.e ibid jg kpd krn sbg sdh spt thd thp ttg utk
  viz vs yg
`)

/**
 * All that are before what they belong to: their stop does not end a sentence, except before a word that can
 * only begin one.
 */
export const OPENING_ABBREVIATIONS: readonly string[] = [
  ...TITLE_ABBREVIATIONS,
  ...RANK_ABBREVIATIONS,
  ...COMPANY_ABBREVIATIONS,
  ...PLACE_ABBREVIATIONS,
  ...FUNCTION_WORD_ABBREVIATIONS,
]

/**
 * Acronyms and words that newsrooms also write with a stop before what they belong to (`AKBP. Fajar`, `RSUD. Melati`):
 * no end before a name, an end before an ordinary word (`dibawa ke RSUD. Korban`).
 */
export const OPENING_ACRONYMS: readonly string[] = words(`
  AIPDA AIPTU AKBP AKP Adv Aipda Aiptu Apt Bid Bup Dep Dit Fak Ged HR IPDA IPTU Inf Inst Jur Kej Kem Kes Kol
  Komp Mar Pens Pol RA RS RSU RSUD Sek Sekr TGB Univ
`)

/** Forms of ships: `KM. Sinar Laut`; after a number they are units. */
export const SHIP_ABBREVIATIONS: readonly string[] = words('FV KLM KM KMP KRI MT MV TB')

/**
 * They are before a number, a letter or a name (`No. 12`, `hlm. 4`, `RT. 03`, `tgl. 15`, `No. XI`): no end before
 * those, an end before an ordinary word.
 */
export const COUNTING_ABBREVIATIONS: readonly string[] = words(`
  Art Bab Bd Blk Bln Cet Ed Ext FAX Fax Fig Gbr HP Hal Hlm Hp Jil Jo Kav Km Kpg Lamp Lt NO Nmr No Nos Op Pk
  Pkl Psl Q.S QS RT RW Reg Rp Rt Rw SMS Sk Tab Tel Telp Tgl Th Thn Tlp Vol WA art bab ed ext fax fig gbr hal
  hlm jil jo juncto kav lamp lt maks max min nmr no nos pk pkl pp ps psl rp rt rw tel telp tgl th thn tlp vol
`)

/**
 * They are after what they belong to (`dll.`, `Jr.`, a degree): an end before a capital. Only those are here that would
 * be taken for something else by their form.
 */
export const CLOSING_ABBREVIATIONS: readonly string[] = words(`
  Amd Jr Lc Md Mpd Msi PhD Psi Spd Swt dll dsb dsbnya dst dtt etc jr tsb wb wrwb
`)

/** They are after one name of several people: as the closing ones, but no end before the year or bracket of a citation. */
export const OTHERS_ABBREVIATIONS: readonly string[] = words('al cs dkk')

/** Company forms that may follow one another (`Pte. Ltd.`, `Co. Ltd.`): no end between them, an end before another capital. */
export const COMPANY_FORMS: readonly string[] = words(
  'Bhd Co Corp GmbH Inc LLC Limited Ltd PLC Plc Pte Pty Sdn Tbk plc',
)

/** Short forms of months: no end before a number (`5 Agt. 2021`). */
export const SHORT_MONTHS: readonly string[] = words(`
  Ags Agt Agu Apr Aug Dec Des Feb Jan Jul Jun Mei Mrt Nop Nov Oct Okt Peb Sep Sept
`)

/** Short forms of days: no end before a number (`Sen. 5/1`). */
export const SHORT_DAYS: readonly string[] = words('Ahd Jum Kam Min Ming Rab Sab Sel Sen')

/** Academic degrees that look like the initials of a name. */
export const ABBREVIATED_DEGREES: readonly string[] = words(`
  M.A M.B.A M.E M.H M.M M.P M.S M.T Ph.D S.E S.H S.I.K S.I.P S.K.M S.P S.S S.T
`)
