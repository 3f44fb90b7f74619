import { INDONESIAN_PLACES } from './places.ts'
import { phrases, words } from './words.ts'

/*
 * Words about places and what is named after somebody, each list sorted, lower case. Source: own lists, unless it is
 * said.
 */

/** Words that a place's own name follows (Kota Sukamaju, Jalan Melati). */
export const PLACE_HEADS: readonly string[] = words(`
  bandar bandara benteng bukit bumi bundaran daerah danau desa distrik dusun gampong gang gedung gelora
  gunung hotel jalan jembatan jl jln kab kabupaten kampung kawasan kec kecamatan kel kelurahan kompleks
  kota kotamadya lapangan laut lubuk mal mall masjid monumen muara nagari negara ngarai nusa padang
  pantai pasar pegunungan pekon pelabuhan perumahan plaza prefektur prov provinsi pulau republik rt
  rukun rw samudra selat simpang stadion stasiun sungai taman tanah tanjung teluk terminal tiyuh tol
  tugu ujung wilayah wisma
`)

/** Words that go with a place's name on its right side (Lampung Barat). */
export const PLACE_TAILS: readonly string[] = words(`
  barat besar daya hilir hulu ilir kepulauan laut pusat raya selatan tengah tenggara timur ulu utara
`)

/**
 * Provinces, regencies and larger cities of Indonesia, and countries and cities often in the news.
 * Source: the provinces and regencies as they were in 2024, own list for the rest. `janeponto` is *Jeneponto* as
 * some write it.
 */
export const PLACES: readonly string[] = phrases(`
  aceh | afghanistan | afrika | agam | alor | ambon | amerika | amerika serikat | anyer | arab saudi |
  argentina | as | asahan | asia | asmat | australia | austria | badung | bakauheni | balangan | bali |
  balikpapan | banda aceh | bandar lampung | bandarlampung | bandung | banggai | bangka | bangkalan |
  bangkok | bangladesh | bangli | banjar | banjarbaru | banjarmasin | banjarnegara | bantaeng | banten |
  bantul | banyuasin | banyumas | banyuwangi | barcelona | barito | barru | batam | batang | batanghari |
  batu | batubara | baubau | bekasi | belanda | belgia | belitung | belu | bener meriah | bengkalis |
  bengkayang | bengkulu | berau | berlin | biak | bima | binjai | bintan | bireuen | bitung | blitar |
  blora | boalemo | bogor | bojonegoro | bolaang mongondow | bombana | bondowoso | bone | bontang |
  botswana | boyolali | brasil | brebes | brunei | buleleng | bulukumba | bulungan | bungo | buol |
  buru | buton | china | ciamis | cianjur | cilacap | cilegon | cilincing | cimahi | cina | cirebon |
  daan mogot | dairi | deiyai | deli serdang | demak | denmark | denpasar | depok | dharmasraya | diy |
  dki | dki jakarta | dogiyai | dompu | donggala | dumai | ende | enrekang | eropa | fakfak | filipina |
  flores | garut | gayo lues | gaza | gianyar | gorontalo | gowa | gresik | grobogan | gunungkidul |
  halmahera | hong kong | humbang hasundutan | india | indonesia | indragiri | indramayu | inggris |
  irak | iran | irlandia | israel | italia | jabar | jakarta | jambi | janeponto | jateng | jatim |
  jawa | jawa barat | jawa tengah | jawa timur | jayapura | jayawijaya | jember | jembrana | jeneponto |
  jepang | jepara | jerman | jogja | jogjakarta | jombang | kalbar | kalimantan | kalsel | kaltara |
  kalteng | kaltim | kamboja | kampar | kanada | kapuas | karanganyar | karangasem | karawang | karimun |
  karo | katingan | kaur | kebon jeruk | kebumen | kediri | keerom | kendal | kendari | kepahiang |
  kepri | kepulauan riau | kerinci | ketapang | klaten | klungkung | kolaka | konawe | korea |
  korea selatan | korea utara | kotabaru | kotamobagu | kotawaringin | krayan | kuantan singingi |
  kubu raya | kudus | kulon progo | kuningan | kupang | kutai | kutai kartanegara | labuhanbatu | lahat |
  lamandau | lambar | lamongan | lampung | lampura | lamsel | lamteng | lamtim | landak | langkat |
  langsa | lebak | lebong | lembata | lhokseumawe | libya | lima puluh kota | lingga | liverpool |
  lombok | london | los angeles | lubuklinggau | lumajang | luwu | madinah | madiun | madrid | magelang |
  magetan | mahakam ulu | majalengka | majene | makassar | makkah | malaka | malang | malaysia |
  malinau | maluku | maluku utara | mamasa | mamberamo | mamuju | manado | manchester |
  mandailing natal | manggarai | manokwari | mappi | maros | mataram | maybrat | medan | mekkah |
  meksiko | melawi | mempawah | merak | merangin | meranti | merauke | mesir | mesuji | metro | mexico |
  milan | mimika | minahasa | mojokerto | morowali | moskow | muara enim | muaro jambi | mukomuko |
  muna | murung raya | musi banyuasin | musi rawas | myanmar | nabire | nagan raya | nagekeo | natuna |
  nduga | new york | ngada | nganjuk | ngawi | nias | ntb | ntt | nunukan | nusa tenggara | ogan ilir |
  ogan komering | okinawa | pacitan | padang | padang lawas | padang panjang | padang pariaman |
  padangsidimpuan | pagar alam | pakistan | pakpak | palangka raya | palangkaraya | palembang |
  palestina | pali | palopo | palu | pamekasan | pandeglang | pangandaran | pangkajene | pangkalpinang |
  paniai | papua | parepare | pariaman | parigi moutong | paris | pasaman | pasangkayu | paser |
  pasuruan | pati | payakumbuh | pegunungan bintang | pekalongan | pekanbaru | pelalawan | pemalang |
  pematangsiantar | penajam paser | perancis | pesawaran | pesbar | pesisir barat | pesisir selatan |
  philadelphia | pidie | pinrang | pohuwato | polandia | polewali mandar | ponorogo | pontianak |
  portugal | poso | prabumulih | prancis | pringsewu | probolinggo | pulang pisau | pulau taliabu |
  puncak | purbalingga | purwakarta | purworejo | qatar | raja ampat | rejang lebong | rembang | riau |
  rohil | rokan | roma | rote ndao | rusia | sabang | sabu raijua | salatiga | samarinda | sambas |
  samosir | sampang | sanggau | sarmi | sarolangun | saudi | sawahlunto | sekadau | seluma | semarang |
  seram | serang | serdang bedagai | seruyan | siak | siantar | sibolga | sidenreng | sidoarjo | sigi |
  sijunjung | sikka | simalungun | simeulue | singapura | singkawang | singkil | sinjai | sintang |
  situbondo | slawi | sleman | solo | solok | soppeng | sorong | spanyol | sragen | subang |
  subulussalam | sukabumi | sukamara | sukoharjo | sulawesi | sulbar | sulsel | sulteng | sultra |
  sulut | sumatera | sumatra | sumba | sumbar | sumbawa | sumedang | sumenep | sumsel | sumut |
  sungai penuh | supiori | surabaya | surakarta | suriah | swedia | swiss | tabalong | tabanan | taiwan |
  takalar | tambrauw | tana toraja | tanah bumbu | tanah datar | tanah laut | tangerang |
  tangerang selatan | tanggamus | tangsel | tanjung balai | tanjung jabung | tanjungbalai |
  tanjungpinang | tapanuli | tapin | tarakan | tasikmalaya | tebing tinggi | tebo | tegal |
  teluk bintuni | teluk wondama | temanggung | ternate | thailand | tidore | timor | timor leste |
  tiongkok | toba | tojo una-una | tokyo | tolikara | tolitoli | tomohon | toraja | trenggalek | tual |
  tuban | tulang bawang | tulangbawang | tulungagung | turki | ukraina | uni emirat arab | vietnam |
  wajo | wakatobi | waropen | washington | way kanan | wonogiri | wonosobo | yahukimo | yalimo | yaman |
  yogyakarta | yunani
`)

/** Towns whose names are also words or names of persons, in small letters: beside a name they show no place. */
const TOWNS_THAT_ARE_OTHER_WORDS: ReadonlySet<string> = new Set(
  words(`
    banda bula dekai kandangan kuta labuha liwa mandalika manggar marisa negara nusantara parigi piru raha
    rantau selong sentani tanjung wates weda
  `),
)

/** The names of one word among the places that datelines name, in small letters, but those that are other words. */
export const TOWNS: readonly string[] = INDONESIAN_PLACES.filter((place) => !place.includes(' '))
  .map((place) => place.toLowerCase())
  .filter((place) => !TOWNS_THAT_ARE_OTHER_WORDS.has(place))
  .sort()

/** What is named after people: after these words a name names no person. */
export const THINGS_NAMED_AFTER_PERSONS: readonly string[] = words(`
  bandara bank cv desa gedung gelora gunung hotel jalan jl jln kabinet kampung kecamatan kelurahan kota
  lapangan makam masjid museum pasar piala polres polsek pt pulau rs rsud sma smk smp stadion sungai taman
  universitas yayasan
`)

/** What follows them is a place. */
export const WORDS_BEFORE_PLACES: readonly string[] = words('asal dari di ke')

/** What follows them, alone, is a place and no person. */
export const PLACE_NOUNS_OF_OFFICES: readonly string[] = words(`
  desa distrik dusun gampong kabupaten kampung kecamatan kelurahan kota nagari pekon prefektur provinsi
  tiyuh
`)
