import { words } from './words.ts'

/**
 * Words that open the name of an office or an institution (`Kepala Dinas Perhubungan`, `Tim SAR`), which may be the subject
 * of a sentence; in small letters, sorted.
 *
 * Source: general knowledge; checked against the words before names of persons in scraped news.
 */
export const OFFICE_OPENERS: ReadonlySet<string> = new Set(
  words(`
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
`),
)
