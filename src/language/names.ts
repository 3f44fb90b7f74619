import { words } from './words.ts'

/*
 * What personal names are made of, each list sorted, lower case. Source: own lists; given names also from the
 * names that follow a rank or an honorific in 15,729 scraped Indonesian news articles.
 */

/** Forms of address and degrees that come before a name and are no part of it. */
export const HONORIFICS: readonly string[] = words(`
  abah abang al-habib almarhum almarhumah bang bapak bu bunda bung buya cak dr dra drg drh drs eyang gus h
  habib hajah haji hj ibu ir kang kh ki kiai kyai lady madam mas mbah mbak miss mr mrs ms ning nyonya om
  pak paman prof profesor sang si sir syekh tante teuku-dr tgk tuan ust ustad ustadz ustadzah ustaz
`)

/** Honorifics that are kept while no fuller name is known (Gus Ipul, Bang Uda). */
export const NAMING_HONORIFICS: readonly string[] = words(
  'abah bang bung buya cak eyang gus habib kang ki mbah ning si',
)

/** Small words inside a name. */
export const NAME_PARTICLES: readonly string[] = words(`
  al as bin binti da de del den der di do dos du el ibn la le ten ter van von y
`)

/** Of the particles those that a family name begins with (Van Berkel); the others are first names too (Al, El, La). */
export const PARTICLES_OF_FAMILY_NAMES: readonly string[] = words(
  'da de del den der di do dos du ten ter van von',
)

/** Elements that many share: alone they name nobody, before another element they always belong to the name. */
export const COMMON_NAME_PARTS: readonly string[] = words(`
  abd abdul abdur abu achmad ahmad ainun andi ari dewa dewi dwi eka gede gusti i ida kadek ketut komang
  lalu m made moch mochamad mochammad moh mohamad mohammad muh muhamad muhammad ngurah ni nur nyoman putu
  ra raden rr siti sri st tengku teuku tri wayan
`)

/** Given names and family names in frequent use, so that an institution or a place before them is not taken for a part. */
export const NAMES: readonly string[] = words(`
  abdul abdullah abdurrahman abu achmad ade adhi adi aditya adnan agung agus agustina agustinus ahmad
  ahyar aji akbar akhmad alex ali alwi amelia amin amir amran ananda anas anderson andi andika andre
  andrea andreas andrew andri andy ani anies anindya anis anita anna anton antonio anwar ardi ardian ari
  arief arif arifin aris aritonang arsene arya aryo asep astuti ayu azhar aziz bagas bagus bahlil baihaqi
  bambang basri basuki batubara bayu benny bima bobby bondan boy budi budiman burhan butarbutar cahyo
  cahyono candra chandra charles chris christian cici citra dadan dadang damanik daniel danny darma daulay
  david dede deden dedi dedy deni denny desi devi dewi dian diana dicky didik dimas dini dita djoko dody
  donald doni donny dony dwi eddy edi edward edy efendi effendi eka eko elly emil endang erick erik
  erlangga erna ernest erwin fachrul fadil fadjar fadli fahmi fahri faisal faizal fajar fandi farhan farid
  fatimah fauzan fauzi febri ferdi ferdy ferry fikri firdaus firman fitri frans gabriel galih ganjar gatot
  gede gibran gilang ginting gultom gunawan guntur gusti habib habiburokhman hadi hafiz hakim halim hamdan
  hamid hamzah handoko hanif hanung harahap hardi hari hariyanto harry hartono harun haryanto hasan
  hasanuddin hasibuan hasto helmi henda hendra hendri hendro henny henry heri herman hermawan herry heru
  hery hidayat hotman husein husni hutabarat hutagalung hutapea ibrahim idris ika ilham imam iman imron
  indah indra indriani intan irfan irma irwan isa iskandar ismail ivan iwan jaja jaka jamal james jane
  jean jerome joan joe johan john johnny joko jonathan jose joseph jules julia juliana jusuf kadek kamal
  kamaluddin karim kartika kevin khairul khalid khoirul kiki komang krisna kurnia kurniawan kusuma laksmi
  laras lee leo lestari lia lili lilik limbong lina linda lisa listyo louis lubis lucky luhut lukman luna
  made mahendra mahfud mahmud maman manurung maria mario mark marpaung martin marwan matondang maulana
  maya mega meutya michael mila mohammad muchlis muhadjir muhaimin muhamad muhammad mukhlis mukhtar
  mulyadi mulyani mulyono munir musa mustafa nadia nadiem nainggolan nana nanang napitupulu nasir nasution
  natalia nia nico nina nita nova noval novi novita nugraha nugroho nunung nur nurdin nurul nyoman oki
  oktavian oscar pandjaitan pandu panjaitan pardede parlindungan pasaribu patrick paul peter petrus
  prabowo pramono prasetya prasetyo pratama pratiwi priyono puan pudji puji purba purbaya purnama purnomo
  purwanto putra putri putu rachmat raden rafael rafi rahayu rahma rahman rahmat rahmawati rama ramadhan
  ramli randi rangkuti rani ratna ratri rendi rendra retno ria rian rico ridho ridwan rifki rifqi rika
  rina rini rio ririn risa risma rita rizal rizki rizky robby robert roberto robi robin roger romi ronald
  ronny rosa rosan roy rudi rudy ruhut rukmana rusdi ryan saefullah said saiful saleh salim sandi sandiaga
  sandra sandy santi santosa santoso sapta sara saragih sari sartono satria sembiring setiawan setya setyo
  shinta siagian siahaan sianturi sigit sihombing silalahi silvia simanjuntak simarmata simbolon sinaga
  sinta sirait siregar siti sitompul sitorus situmorang slamet soeharto soekarno sofyan solihin solikhin
  sony sri stephen steven subagyo sudarma sudirman sugeng sugianto suharto suhendra suherman sujatmiko
  sukma sulaiman sulistyo sumarno sunarto supardi suparman supriadi supriyanto surya suryadi suryanto
  susanti susanto susi susilo sutarto sutrisno suwarno suyanto syahrul syaiful syamsul syarif syarifuddin
  tambunan tampubolon tarigan taufik taufiq teddy teguh theresia thomas tina tito tjahjo tom toni tono
  tony topan tri umar usman utami utomo valentino vera vina vincent wahid wahyu wahyudi wahyuni wawan
  wayan wibowo widi widodo widya wijaya william winda wisnu wiwik yadi yahya yana yani yanti yanto yanuar
  yasin yayan yoga yogi yohanes yudha yudhi yudi yuli yulia yuliana yulianto yuliot yuni yunus yusril
  yusuf zaenal zainal zainuddin zaki zulfikar zulkifli
`)

/** Degrees after a name; matched with stops left out (S.K.M → skm). */
export const DEGREES: readonly string[] = words(`
  ap apt bba bsc ca cpa dea dess dfm fcba lc llm ma mag map mars mba mcom mcs me meng mfin mh mhan mhum mi
  mip mis mkep mkes mkm mkom mm mmar mn mp mpa mpd mpdi mph mpp mpsi msc mse msi msn msos mss mst mt mtp
  phd psi psikolog sag sap se sei sesos sf sfarm sh shi shum si sik sip sked skep skg skh skm skom spa spd
  spdi spi spkj spog spp spsi spt sptp ssi ssn ssos sst sstp st sth sthan stp str
`)

/** After them initials stand for a name. */
export const INITIALS_OPENERS: readonly string[] = words('berinisial inisial')

/** After a figure in brackets they make it an age. */
export const AGE_UNITS: readonly string[] = words('tahun th')

/** Particles of names that are other words as well. */
export const PARTICLES_THAT_ARE_OTHER_WORDS: readonly string[] = words('der di')

/** Open a second name of somebody (yang akrab disapa X). */
export const OPENERS_OF_SECOND_NAMES: readonly string[] = words(`
  alias berjuluk bernama dikenal dipanggil disapa sapaan
`)

/** Between *yang* and the word that opens an alias (yang akrab disapa). */
export const WORDS_BEFORE_ALIASES: readonly string[] = words('akrab biasa kerap lebih sering')

/** Open a full name after the alias that stands for it (Cak Dur, sapaan akrab Durrahman). */
export const OPENERS_OF_FULL_NAMES: readonly string[] = words('panggilan sapaan')

/** Between a full name and the alias that it explains. */
export const OPENERS_OF_ALIASES: readonly string[] = words('alias dipanggil disapa sapaan')

/** Open what somebody or a club is called beside the name (The Blue Tiger, Si Elang Laut). */
export const EPITHET_OPENERS: readonly string[] = words('los sang si the')
