import { words } from '../words.ts'

/**
 * First words of what a person is called before the name: an office, a calling, a rank, a role in a story
 * (`Gubernur Banten`, `Pelatih`, `Kapolres`, `Artis`). Small letters, sorted; a line that opens with one of them and
 * ends without a stop waits for the name.
 *
 * Source: counted once before names in Indonesian news, with no record of the limits, so no script counts them again;
 * civil and police offices, ranks of the forces, callings.
 */
export const WORDS_BEFORE_NAMES: ReadonlySet<string> = new Set(
  words(`
  advokat akademisi aktivis aktor aktris anggota artis asisten atlet bek bendahara bintang bupati camat ceo
  deputi direktur dirjen dirut dokter dosen dubes ekonom eks gelandang gubernur hakim jaksa jubir juru
  kabid kadis kapolda kapolres kapolresta kapolri kapolsek kasat kasatreskrim kepala ketua kiper komandan
  komedian komika komisaris koordinator kuasa lurah manajer mantan mendagri menhub menkeu menko menlu
  mensesneg mentan menteri musisi panglima pedangdut pegulat pelatih pemain pembalap pemeran pendiri
  peneliti pengacara pengamat penulis penyanyi penyerang perdana petenis politikus politisi presenter
  presiden pt raja rapper ratu rektor sekda sekjen sekretaris selebgram seniman striker sutradara tokoh
  ustaz vokalis wagub wakapolres wakil wali walkot wamen winger
`),
)
