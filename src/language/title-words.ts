/**
 * Words that Indonesian headlines write small among capitals, sorted.
 *
 * Source: the small words of 9,000 title-case headlines, counted; those found at least four times, and units.
 */
const SMALL_IN_TITLES = `
  a ada akan akibat ala and antar antara asal atas atau bagi bahwa bak bakal bareng bin binti bisa buat bukan
  by cc cm da dalam dan dari daripada de del demi dengan der di di- dkk dong dr for gak gegara gram guna harus
  hektar hektare hingga in ini itu jadi jam jelang jika juga juta kalau karena kata ke kepada kg kini km kok
  kpd lagi lalu lewat lho lo los m meski meter miliar mm namun nan nih nya of off oleh on or pada para pasca
  per persen pun saat sampai sang sebagai sebelum secara sejak selain selama seperti serta setelah si soal tak
  tanpa tapi telah tentang terhadap terkait tetapi the tidak to ton triliun untuk usai van versi via von vs ya
  yang yg
`

/** The words that a headline in title case may write small. */
export const SMALL_TITLE_WORDS: ReadonlySet<string> = new Set(SMALL_IN_TITLES.trim().split(/\s+/))

/**
 * Words that open the name of an office or a body (`Kepala Dinas Perhubungan`, `Tim SAR`), in small letters, sorted.
 *
 * Source: general knowledge; checked against the words before names of persons in scraped news.
 */
const OFFICES = `
  analis anggota area asisten associate badan bendahara bmkg bpbd branch brand bupati business camat ceo cfo
  chief co-founder coo corporate country cto dandim danlanal danrem data deputi deputy dinas director direksi
  direktorat direktur direskrimsus direskrimum dirjen dirreskrimum dirut dokter dpr dprd duta ekonom executive
  founder general group gubernur hakim head humas jaksa jenderal juru kabag kabareskrim kabid kabiddokkes
  kadin kadis kadiv kajari kajati kakanwil kakorlantas kanit kanwil kapolda kapolres kapolresta kapolri
  kapolsek kapten kapusdik karo kasat kasatreskrim kasi kasie kasubdit kejaksaan kementerian kepala kepolisian
  keputusan ketua komandan komisaris komisi kompol koordinator kpk lembaga lurah majelis manager manajer
  mantan marketing menko menlu menteri pakar pangdam pelatih pemerintah pemerintahan pemkab pemkot pemprov
  pengacara pengamat peraturan perdana pj plt polda polres polresta polri polsek presiden product prof
  profesor region regional rektor sales sekda sekjen sekretaris senior staf surat tim undang-undang ustaz vice
  wakajati wakapolda wakapolres wakapolri wakapolsek wakil wali walikota wamen
`

/** The first word of an office or body that may be the subject of a sentence. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(OFFICES.trim().split(/\s+/))

/**
 * Words that open the name of a body whose last word may be a common noun (`Yayasan Pendidikan`), in small letters,
 * sorted. Unlike offices they seldom begin the subject of a sentence.
 *
 * Source: general knowledge.
 */
const BODIES = `
  aliansi asosiasi bank cv dewan fakultas forum ikatan institut koalisi mahkamah partai pengadilan perhimpunan
  persatuan perum pt rs rsud satgas serikat stadion universitas yayasan
`

/** The first word of the name of a body. */
export const BODY_WORDS: ReadonlySet<string> = new Set(BODIES.trim().split(/\s+/))

/**
 * Names written with a capital inside, in small letters, sorted: no seam between two texts.
 *
 * Source: the words with a capital inside that are frequent in scraped news, and well-known brands.
 */
const CAPITALS_INSIDE = `
  airasia airnav airpods alphatauri antaranews blackberry bytedance chatgpt collegevine crowdstrike deepmind
  deepseek detikcom detikfood detikhealth detikinet detikpagi detiksore doordash dxomark ebay efishery
  facetime fedex fiberstar freebuds gofood gogreen gopay goride gosend goto grabbike grabcar grabexpress
  grabfood harmonyos hokben hyperos icloud ikon imac imessage indihome indycar inews infopublik injourney ipad
  ipados iphone ipod iqiyi iqoo iqube itunes jakjazz jakpro kapanlagi kemenpan kemenpppa kompasiana
  kompastekno kompastravel kompastv kontras laliga lebron lg linkaja linkedin livin macbook macos mafindo
  magicpad mahaka masterchef mcafee mccartney mcdonald mcgregor mckinsey mclaren mcqueen mctominay medcoenergi
  miniso motogp mou mpassport mrbeast nasdem newjeans omnibook openai openstreetmap paypal pertalife phonepe
  playstation pospay powerpoint qlobot realme rmol satusehat scarjo sharplink shopeefood shopeepay silverqueen
  sindonews skinlabs smartfren softbank spacex splitbill starlink sunco superapp superbank thinkpad tiktok
  tiktoker timesindonesia transj transjabodetabek transjakarta transjateng tribunjabar tribunner tribunnews
  tribunstyle tripadvisor tvone tvonenews twitter uniqlo vinfast watchos wechat whatsapp wifi wikileaks
  wordpress youtube youtuber
`

/** Words with a capital inside that are one word. */
export const WORDS_WITH_CAPITAL_INSIDE: ReadonlySet<string> = new Set(CAPITALS_INSIDE.trim().split(/\s+/))
