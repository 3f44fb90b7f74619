import { words } from './words.ts'

/*
 * Offices, ranks and the words their titles are made of, each list sorted, lower case.
 *
 * Source: own list; checked against the phrases of three and more words between a cue and a name in 15,729
 * scraped Indonesian news articles.
 */

/** Words that can head a title: an office, a trade, a part played. */
export const ROLES: readonly string[] = words(`
  advokat ahli ajudan akademisi aktivis aktor aktris analis anggota apoteker arkeolog arsitek artis asisten
  associate astronom atlet bek bekas bendahara bidan bintang bos bupati cagub caleg calon camat capres
  cawagub cawapres ceo cfo chairman chief co-founder coach cofounder content coo corporate country creator
  cto dandim dankor danlantamal danlanud danpuspom danramil danrem dekan deputi desainer dewan diplomat
  director direktur dirjen dirlantas dirpolairud dirreskrimsus dirreskrimum dirresnarkoba dirtipidkor
  dirtipidum dirut ditreskrimum dokter dosen drummer dubes dukuh duta ekonom eks epidemiolog fisikawan
  fotografer founder gelandang general geolog gitaris gubernur guru hakim head humas inspektur irwasda
  irwasum jaksa jaksel jamintel jampidsus jampidum juara jubir jurnalis juru kabag kabaintelkam kabareskrim
  kabid kabiddokkes kabidhumas kabidpropam kades kadin kadinkes kadinsos kadis kadisdik kadisdikbud kadishub
  kadispar kadiv kadivhumas kadus kainduk kajari kajati kakak kakanwil kakorlantas kalak kalaksa kalapas
  kanit kanitreskrim kaops kapendam kapolda kapolres kapolresta kapolrestabes kapolri kapolsek kapolsekta
  kapten kapusdatin kapuspen kapuspenkum karo karopenmas karutan kasat kasatlantas kasatnarkoba kasatpol
  kasatreskrim kasatresnarkoba kasdam kasi kasie kasihumas kasiintel kasiops kasipenkum kasipidsus kasubag
  kasubbag kasubbid kasubdit kasubsi kasudin kepala kepsek ketua ketum kiai kiper komandan komedian komika
  komisaris komisioner komposer konselor konsultan kontributor koordinator kreator kuasa kurator lead
  legenda legislator legiun lurah mahasiswa manager managing manajer mantan menag menaker menbud mendag
  mendagri mendes mendikbud mendikbudristek mendikdasmen menhan menhub menhut menkeh menkes menkeu menko
  menkomdigi menkominfo menkop menkopolhukam menkum menkumham menlh menlhk menlu menpan menpar menparekraf
  menperin menpora menristek mensesneg mensos mentan menteri model murid musikus musisi nakhoda notaris
  novelis nutrisionis ofisial operator orator organisator owner pakar pangdam pangkoarmada pangkostrad
  panglima panit panitera paur pebalap pebasket pebisnis pebulutangkis pedangdut pegiat pegulat pejabat
  pelaksana pelantun pelatih pelawak peltih pemain pemandu pembalap pembawa pembela pembina pemegang pemeran
  pemerhati pemilik pemimpin pemuda penasehat penasihat penata pencipta pendakwah pendeta pendidik pendiri
  pendukung peneliti penerbang pengacara pengamat pengantin pengarah pengasuh pengelola penggerak penghulu
  pengurus pengusaha penjabat penjaga pentolan penulis penuntut penyanyi penyerang penyiar penyidik penyuluh
  peraih perancang peratin perawat perdana personel pertahanan perwakilan perwira petarung petenis petinggi
  petinju petugas pic pilot pimpinan pj pjs plh plt politikus politisi praktisi pramugari pranata presdir presenter
  presiden president presidium principal produser profesor promotor psikiater psikolog public punggawa
  purnawirawan putra rais redaktur regional rektor relawan reskrim rider saksi satpam secretary sejarawan
  sekda sekertaris sekjen sekmen sekretaris selebgram selebriti seniman senior sersan seskab solis solois
  sosiolog spesialis staf staff stafsus striker supervisor sutradara syahbandar tenaga terdakwa tersangka
  tokoh uskup utusan vice vlogger vokalis vp wabup wagub wakabareskrim wakapolda wakapolres wakapolri
  wakapolsek waketum wakil waksekjen wali walikota wamen wamenag wamendag wamendagri wamenhan wamenkes
  wamenkeu wamenkumham wamenlu wamenparekraf wamentan wapres warek wartawan wasekjen wasit wawako wawali
  winger youtuber
`)

/** Ranks of police and army, grades of the civil service that are used like ranks; with or without a stop. */
export const RANKS: readonly string[] = words(`
  abrip aipda aiptu ajun akbp akp arh arm art bharada bharaka bharatu brigadir brigjen brigpol bripda
  bripka briptu cba cke cpl cpm czi danki inf ipda iptu irjen jenderal jendral kapt kapten kav kes kolonel
  kombes kombespol komjen kompol kopda kopka koptu laksamana laksda laksdya laksma laut letda letjen
  letkol letnan lettu mar marinir marsda marsdya marsekal marsma mayjen mayor pelda peltu pol prada praka
  pratu purn serda serka serma sertu tni zi
`)

/** Institutions that have an office or a name after them; the words next to them are the institution's. */
export const INSTITUTIONS: readonly string[] = words(`
  akademi aliansi asosiasi badan bagian balai bandara bank bappeda bappenas bareskrim basarnas bawaslu
  binmas biro bpbd bpjs bps bumd bumn bursa cabang center cv dinas dinkes dinsos direktorat dirreskrimsus
  disdik disdikbud disdukcapil dishub diskominfo disnaker dispar disparbud disperindag dispora dit ditjen
  ditlantas ditpolairud ditreskrimsus ditreskrimum ditresnarkoba divisi dlh dpc dpd dpp dpr dprd fakultas
  federasi forum fraksi gabungan gerakan grup himpunan ikatan industri inspektorat instansi institut
  istana jaringan kabinet kantor kedubes kedutaan kejagung kejaksaan kejari kejati kelompok kelurahan
  kemenag kemendag kemendagri kemenhan kemenhub kemenkes kemenkeu kemenkumham kemenlu kemenpan kemenpora
  kemensos kementan kementerian kepolisian klub koalisi kodam kodim kominfo komisi komite komnas kompi
  komunitas konfederasi kongres konsulat koperasi koramil korem korlantas korps kpai kpk kpu kpud lanal
  lantas lanud lapas lembaga lp mabes mahkamah majelis manajemen markas masjid museum ojk ombudsman
  organisasi otorita otoritas paguyuban panitia panja pansus partai paspampres pemda pemerintah pemkab
  pemko pemkot pemprov pengadilan pengurus perhimpunan perkumpulan perpustakaan persatuan perum perusahaan
  polda polres polresta polrestabes polri polsek polsekta pondok propam pssi pt pusat puskesmas reskrimsus
  reskrimum resnarkoba rs rsud rumah rutan sat satgas satlantas satnarkoba satpol satreskrim satresnarkoba
  satuan sd sekolah sekretariat seksi serikat sma smk smp studio subdirektorat subdit suku tbk tim timnas
  tni umkm unit universitas upt uptd wilayah yayasan
`)

/** Institutions always followed by a place or a proper name that is theirs (Polres Rimbajaya, PT Tirta). */
export const INSTITUTIONS_WITH_NAME: readonly string[] = words(`
  bandara bank bpbd cv desa dinas distrik dusun gampong kabupaten kampung kec kecamatan kejari kejati
  kel kelurahan kodam kodim koramil korem kota lanud lapas masjid nagari pekon pemkab pemko pemkot
  pemprov perum polda polres polresta polrestabes polsek polsekta prefektur provinsi pt rsud rutan sd
  sma smk smp tiyuh universitas
`)

/** Words that show that a name is a company's. */
export const COMPANY_WORDS: readonly string[] = words(`
  bank co corp cv group grup holding inc limited ltd motor pertamina perum pt studio studios tbk
`)

/** Bodies whole in one word, so that a name may follow at once; ministries are known by their form (Kemen-). */
export const BODIES_IN_ONE_WORD: readonly string[] = words(`
  bappeda bappenas bareskrim basarnas bawaslu danantara kejagung kominfo kompolnas ombudsman paspampres polri
`)

/** Offices over a place: the word after them is more likely the place than a name. */
export const OFFICES_OVER_PLACE: readonly string[] = words(`
  bupati camat dandim danramil gubernur kades kajari kajati kapolda kapolres kapolresta kapolrestabes
  kapolsek kapolsekta lurah peratin wabup wagub wakapolda wakapolres wakapolsek walikota
`)

/** Words of office titles that the common words lack. */
export const TITLE_WORDS: readonly string[] = words(`
  administrasi agama agung akuntansi anggaran angkasa angkatan aparatur area bea bersatu besar bina bisnis
  brand buddha bulog business cabinet cipta communication communications community corporate country cukai
  damkar danantara data development digital distribusi ekonomi eksekutif ekspor engagement equity event
  executive external finance freeport garuda geologi geopark gerindra golkar group gubernur hak ham hanura
  hindu holding hortikultura hukum human humas hutan imigrasi impor indonesia informatika infrastruktur
  inovasi intel intelijen intelligence internal investasi investor ipb islam itb its jasa kamtibmas
  karantina karya katolik kebangsaan kebencanaan kebudayaan kehutanan kejuaraan kelautan keluarga
  kemaritiman kesbangpol kesehatan ketahanan keuangan kpbu kria kriminal kristen legal lingkungan listrik
  logistik manager mandiri marketing media meteorologi migas militer modal mpr muhammadiyah nahdlatul
  narkoba nasdem nasional negara negeri niaga of office officer operasi operasional pajak pan pangan
  pariwisata parlemen partnership pdi pdip pegadaian pekerjaan pelayanan pelayaran pelindungan pemantau
  pemasaran pembangunan pemberdayaan pembina pemerintahan pendidikan penegakan penerangan pengaduan
  pengawas perdagangan perekonomian perempuan perhubungan perikanan perindustrian perintis perizinan
  perjuangan perkebunan perkotaan permukiman persero pertahanan pertamina pertanahan pertanian perumahan
  pesisir peternakan pidana pkb pks planning pln politik ppp pratama president prioritas product project
  promosi protestan protokol provinsi psikologi public publik puspom rakyat ranting region regional
  relation relations republik research resor resources restorasi retail ri riset sales satwa sdm security
  sekjen sektor sekuritas senior setda setdakab setempat setjen siber sosial spesialis sports statistik
  strategi sumatera sumber syariah tata teknik teknologi telekomunikasi telkom terpadu tipidkor tipidsus
  tipikor transmigrasi transportasi tugas ugm ui ulama umat umum urusan utama wanita wisata yudisial
`)

/** English words in the names of institutions and offices that Indonesian papers print as they are. */
export const ENGLISH_TITLE_WORDS: readonly string[] = words(`
  academy action aftersales agency air airlines airport and asset associates association authority
  aviation ballroom beach bureau capital center central centre city club college committee company
  consulting convention corp corporation council country defense department design director directors
  economic economist economy education electric electronics energy engineering entertainment environment
  estate europe exchange express fashion federation financial fiscal football for foundation fund futures
  gallery gaming global government grand green group hall health healthcare heritage high holdings home
  hospital hotel hotels inc industries industry information initiative institute institution insurance
  intelligence international investment investments island journal justice lab labs law league life
  lifestyle limited link logistics ltd mall management manufacturing market markets mining mobile motor
  motors mountain museum national network news north northern office oil online open organization pacific
  park partner partners performance planetary plaza policy port post power president private production
  programme project properties property racing regional relations rescue research reserve residence
  residences resort resorts restaurant review royal safety school schools science sciences screening
  secretary securities senior series service services shift smart society software solution solutions
  south southern space special sport sports square state station strategic street studies studio studios
  supply sustainability system systems tech technologies technology telecom the times tourism tournament
  tower town trade transport travel trust union united university valley venture ventures village watch
  water west western wildlife women world
`)

/** English offices that a word of their field comes before (Area Manager). */
export const ENGLISH_OFFICES: readonly string[] = words(`
  chairman coach director founder head manager officer owner president secretary supervisor
`)

/** Short forms and other words in use for an office, with what they stand for; both sides name one and the same office. */
export const SHORT_OFFICES: readonly (readonly [string, string])[] = [
  ['cawapres', 'calon wakil presiden'],
  ['dirjen', 'direktur jenderal'],
  ['dirut', 'direktur utama'],
  ['dubes', 'duta besar'],
  ['jubir', 'juru bicara'],
  ['kabid', 'kepala bidang'],
  ['kades', 'kepala desa'],
  ['kadinkes', 'kepala dinas kesehatan'],
  ['kadis', 'kepala dinas'],
  ['kadishub', 'kepala dinas perhubungan'],
  ['kasat', 'kepala satuan'],
  ['kasi', 'kepala seksi'],
  ['kepala negara', 'presiden'],
  ['kepsek', 'kepala sekolah'],
  ['ketum', 'ketua umum'],
  ['menag', 'menteri agama'],
  ['mendag', 'menteri perdagangan'],
  ['mendagri', 'menteri dalam negeri'],
  ['menhan', 'menteri pertahanan'],
  ['menhub', 'menteri perhubungan'],
  ['menkes', 'menteri kesehatan'],
  ['menkeu', 'menteri keuangan'],
  ['menkominfo', 'menteri komunikasi dan informatika'],
  ['menlu', 'menteri luar negeri'],
  ['menpora', 'menteri pemuda dan olahraga'],
  ['mensos', 'menteri sosial'],
  ['mentan', 'menteri pertanian'],
  ['sekda', 'sekretaris daerah'],
  ['sekjen', 'sekretaris jenderal'],
  ['seskab', 'sekretaris kabinet'],
  ['wabup', 'wakil bupati'],
  ['wagub', 'wakil gubernur'],
  ['waketum', 'wakil ketua umum'],
  ['walikota', 'wali kota'],
  ['walkot', 'wali kota'],
  ['wapres', 'wakil presiden'],
]

/** Heads of titles and how they begin a short form, before syllables of what follows (Menaker, Kakanwil, Wawali). */
export const HEADS_OF_SHORT_OFFICES: readonly (readonly [string, string])[] = [
  ['deputi', 'dep'],
  ['direktur', 'dir'],
  ['kepala', 'ka'],
  ['ketua', 'ket'],
  ['komandan', 'dan'],
  ['menteri', 'men'],
  ['sekretaris', 'sek'],
  ['wakil', 'wa'],
]

/** How short words for heads of offices begin (Kadispora, Kasatintelkam, Wakapolsek): their first five letters. */
export const OFFICE_BEGINNINGS: readonly string[] = words(`
  kabag kabid kabin kadin kadis kadiv kajar kajat kakan kanit kapol kapus karut kasat kasub kasud wakap wamen
`)

/** Offices over a field of work that is told right after them (Menteri Pangan dan Gizi, Asisten Ekonomi dan Pembangunan). */
export const OFFICES_OVER_FIELDS: readonly string[] = words(`
  asisten deputi direktur dirjen kabag kabid kasi kasie kasubag kasubbag kasubdit kasubsi kepala koordinator
  menteri sekretaris staf wamen
`)

/** Offices that have all they ask for in the letters of a section after them (Kabid KPRS, Kasat PJR). */
export const OFFICES_WITH_LETTERS: readonly string[] = words(`
  kabag kabid kanit kapoksi kasat kasi kasie kasubag kasubbag kasubdit kasubsi
`)

/** Prepositions that may be inside the name of an office (Kasi Irigasi pada Dinas Pengairan, Utusan untuk Perdamaian). */
export const PREPOSITIONS_INSIDE_OFFICES: readonly string[] = words('bagi pada untuk')

/** Join two halves of a title (Perpustakaan dan Kearsipan). */
export const JOINERS_OF_TITLE_HALVES: readonly string[] = words('atau bidang dan sekaligus serta')

/** Kinship, parts in a case, and whoever passes by: no titles. */
export const NOUNS_THAT_ARE_NO_TITLES: readonly string[] = words(`
  adik anak ayah ibu istri kakak keponakan korban lelaki pelaku pengemudi perempuan pria remaja saksi sang
  seorang sopir sosok suami terdakwa tersangka tetangga wanita warga
`)

/** Between *yang* and the office that somebody holds (yang menjabat sebagai, yang merupakan). */
export const SEEKERS_OF_TITLES: readonly string[] = words('adalah berprofesi menjabat merupakan')

/** Small words inside a title. */
export const SMALL_WORDS_INSIDE_TITLES: readonly string[] = words(`
  antar antara asal bagi baru bidang dalam dan dari di pada sekaligus serta untuk urusan
`)

/** Before a figure inside a title (calon bupati nomor urut 2). */
export const WORDS_BEFORE_FIGURES_OF_TITLES: readonly string[] = words('nomor urut')

/** Join two titles, or two halves of one. */
export const JOINERS_OF_TITLES: readonly string[] = words('dan sekaligus serta')

/** Of the joiners of titles those that join two persons too. */
export const JOINERS_OF_PERSONS: readonly string[] = words('dan serta')

/** Letters of a corps after a rank (Kombes Pol): the word before them is a rank. */
export const WORDS_AFTER_RANKS: readonly string[] = words('pol')

/** Sites whose account goes by a person's name (akun Facebook Laras Widuri). */
export const SITES_OF_ACCOUNTS: readonly string[] = words(
  'facebook instagram linkedin threads tiktok twitter whatsapp x youtube',
)

/** A general's rank; after some words it belongs to an institution or an office. */
export const RANKS_THAT_MEAN_GENERAL: readonly string[] = words('jenderal jendral')

/** After these *jenderal* belongs to an institution or an office (direktorat jenderal). */
export const WORDS_BEFORE_GENERAL: readonly string[] = words(`
  direktorat direktur inspektorat inspektur sekretariat sekretaris
`)

/** In brackets they belong to the title (`(Purn)`, `(Persero)`); short forms do not. */
export const TITLE_WORDS_IN_BRACKETS: readonly string[] = words('persero purn ret')

/** What somebody was (`mantan ketua panitia`). */
export const WORDS_FOR_FORMER: readonly string[] = words('bekas eks mantan')

/** Make an office of the word for a place after them (Kepala Desa, Wali Kota). */
export const OFFICES_NAMED_BY_PLACE_NOUNS: readonly string[] = words('kepala wakil wali')

/**
 * Words of titles after which an institution or a place is named, before the person (Direktur Tirta Racing).
 */
export const TITLE_WORDS_BEFORE_INSTITUTIONS: readonly string[] = words(`
  anggota bek bos ceo cfo coo cto direktur dirut founder fraksi gelandang jubir kepala ketua kiper
  komisaris kota legenda manajer menteri partai pelatih pemain pendiri presiden raya striker utama wakil
`)
