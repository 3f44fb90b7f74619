import { describe, expect, it } from 'vitest'
import { quotes } from '../../src/transforms/quotes/index.ts'

/** The first speaker, as `name (title)`. */
function firstSpeaker(text: string): string {
  const [speaker] = quotes(text).speakers
  return speaker === undefined ? '-' : `${speaker.name} (${speaker.title})`
}

describe('a name begins where the article itself calls somebody so', () => {
  it.each([
    [
      '"Aman," kata Kepala Bidang Sudaplo Kertamulya Wirogo Prasojo. Wirogo menjelaskan bahwa stok cukup.',
      'Wirogo Prasojo (Kepala Bidang Sudaplo Kertamulya)',
    ],
    [
      '"Aman," kata Kapolsek Rembasari Kompol Yudo Pamengku. "Kami berjaga," ujar Yudo.',
      'Yudo Pamengku (Kapolsek Rembasari Kompol)',
    ],
    [
      '"Aman," kata Manajer Tirtamandiri Boga Lestarindo Anggit Wursito. Menurut Anggit, stok cukup.',
      'Anggit Wursito (Manajer Tirtamandiri Boga Lestarindo)',
    ],
    // A name that is an everyday word, where the article calls its bearer so.
    [
      '"Aman," kata Sekda Kota Rembasari Bangkit Yudo Pamengku. "Kami siap," ujar Bangkit.',
      'Bangkit Yudo Pamengku (Sekda Kota Rembasari)',
    ],
  ])('%s', (text, expected) => {
    expect(firstSpeaker(text)).toBe(expected)
  })
})

describe('a body that is whole asks for no further word', () => {
  it.each([
    [
      '"Aman," kata Kabid KPRS Ramdan Denny Wiratmo. "Kami siap," ujar Denny.',
      'Ramdan Denny Wiratmo (Kabid KPRS)',
    ],
    [
      '"Aman," kata Jubir Kemenpangan Harlo Sinagar. "Kami siap," ujar Sinagar.',
      'Harlo Sinagar (Jubir Kemenpangan)',
    ],
    ['"Aman," papar kapten tim Doris Lestari.', 'Doris Lestari (kapten tim)'],
    ['"Aman," kata Gubernur Muzir Manafi. Manafi menilai stok cukup.', 'Muzir Manafi (Gubernur)'],
    [
      '"Aman," kata Presiden Amerika Serikat Donald Wurst. "Kami siap," ujar Wurst.',
      'Donald Wurst (Presiden Amerika Serikat)',
    ],
    [
      '"Aman," kata Ketua Komisi Air Muhammad Rulyo. "Kami siap," ujar Rulyo.',
      'Muhammad Rulyo (Ketua Komisi Air)',
    ],
  ])('%s', (text, expected) => {
    expect(firstSpeaker(text)).toBe(expected)
  })
})

describe('after a cue an office and its body may be set off from the name by a comma', () => {
  it.each([
    ['"Aman," ujar CEO TirtoEnergi, Harlo Sinagar dalam keterangan pers.', 'Harlo Sinagar (CEO TirtoEnergi)'],
    [
      '"Aman," ujar Direktur Palaswara Maffori, Vanissa Karlon seperti dikutip kantor berita.',
      'Vanissa Karlon (Direktur Palaswara Maffori)',
    ],
    ['"Aman," ujar manajer Wanadwipa, Harlo Sinagar.', 'Harlo Sinagar (manajer Wanadwipa)'],
    // The subject of another sentence.
    ['"Aman," ujar Direktur Bimo Santoso, Harlo Sinagar tertawa.', 'Bimo Santoso (Direktur)'],
  ])('%s', (text, expected) => {
    expect(firstSpeaker(text)).toBe(expected)
  })
})

describe('strange words on both sides of dan are one body', () => {
  it.each([
    [
      '"Aman," kata Kepala Dinas Sudaplo dan Kertamulya Harlo Sinagar.',
      'Harlo Sinagar (Kepala Dinas Sudaplo dan Kertamulya)',
    ],
    [
      '"Aman," kata Kepala Bidang Sudaplo dan Mutu, Harlo Sinagar.',
      'Harlo Sinagar (Kepala Bidang Sudaplo dan Mutu)',
    ],
    // Two people.
    ['"Aman," kata Ketua Harlo Sinagar dan Vanisa Karlon.', 'Harlo Sinagar (Ketua)'],
  ])('%s', (text, expected) => {
    expect(firstSpeaker(text)).toBe(expected)
  })
})

describe('what belongs to a name though it looks like something else', () => {
  it.each([
    // An office that ends a name.
    [
      'Wakil Ketua Komisi II, Refan Rais mengaku heran. "Aman," kata Refan.',
      'Refan Rais (Wakil Ketua Komisi II)',
    ],
    // An everyday word after a first name, after a rank.
    [
      '"Aman," kata Kasubdit Sudaplo Kompol Jama Kita Purba, Rabu.',
      'Jama Kita Purba (Kasubdit Sudaplo Kompol)',
    ],
    // Two letters for Haji and a first name.
    ['"Aman," kata Gubernur Rembasari HM Sudap. "Siap," ujar Sudap.', 'HM Sudap (Gubernur Rembasari)'],
    // Particles, small and large.
    ['Refan ten Sudap mengakui lawan kuat. "Aman," kata Ten Sudap.', 'Refan ten Sudap (null)'],
    [
      'Pelatih Rembasari, Refan van Sudap, mengakui lawan kuat. "Aman," kata Van Sudap.',
      'Refan van Sudap (Pelatih Rembasari)',
    ],
    [
      'Presiden Lutania Refan da Sudap mengakui lawan kuat. "Aman," kata Da Sudap.',
      'Refan da Sudap (Presiden Lutania)',
    ],
    // A specialist's degree by its form.
    ['"Aman," kata dr Refan Dika SpPD-KEMD, Rabu.', 'Refan Dika (null)'],
  ])('%s', (text, expected) => {
    expect(firstSpeaker(text)).toBe(expected)
  })
})

describe('and what does not', () => {
  it.each([
    [
      'Kapten Samurai Biru Refan Dika mengaku lelah. "Aman," kata Refan Dika.',
      'Refan Dika (Kapten Samurai Biru)',
    ],
    ['"Aman," kata Menteri Luar Negeri RI Refan Dika.', 'Refan Dika (Menteri Luar Negeri RI)'],
    ['"Aman," kata Refan Camat, Rabu.', 'Refan (null)'],
    ['"Aman," ujar Al Sudap. "Siap," kata Al Sudap.', 'Al Sudap (null)'],
    [
      '"Aman," kata Humas RSUD dr Wirga Ponorogo Mohammad Refan.',
      'Mohammad Refan (Humas RSUD dr Wirga Ponorogo)',
    ],
  ])('%s', (text, expected) => {
    expect(firstSpeaker(text)).toBe(expected)
  })
})

describe('a word that the title has already, or that begins somebody else’s name, is where it is elsewhere', () => {
  it.each([
    [
      'Kasubdit Wesewa Kumiwa dan Tabemal Ruwigo Bea Kumiwa M. Mupipota mengatakan, aturan masih dibahas.',
      'M. Mupipota (Kasubdit Wesewa Kumiwa dan Tabemal Ruwigo Bea Kumiwa)',
    ],
    [
      '"Aman," kata Kepala Dinas Wigati dan Sudaplo Wigati Refan Dika.',
      'Refan Dika (Kepala Dinas Wigati dan Sudaplo Wigati)',
    ],
    [
      'Kepala Dinas Kolukan dan Wepusar Wapida Junarga Roliwan Sapimo Golira membenarkan hal itu. Menurutnya, Roliwan Sudirga memang meminta penjelasan. "Kami diundang," kata Sapimo.',
      'Roliwan Sapimo Golira (Kepala Dinas Kolukan dan Wepusar Wapida Junarga)',
    ],
    // A club or a company that goes on elsewhere with another word.
    [
      'Pelatih Persiwa Bojan Hadika mengakui timnya kalah. Di laga itu Persiwa Rembasari kalah 0-2.',
      'Bojan Hadika (Pelatih Persiwa)',
    ],
  ])('%s', (text, expected) => {
    expect(firstSpeaker(text)).toBe(expected)
  })
})

describe('an everyday word that only once is before somebody already called is none of the name', () => {
  it.each([
    [
      'Topiban mengatakan harga turun. "Aman," tulis Topiban. Desakan Topiban mengenai pasar muncul kemarin.',
      'Topiban (null)',
    ],
    [
      '"Kami siap," kata Wirago. Keputusan untuk Tetap Diam Wirago juga menceritakan suasana pilu.',
      'Wirago (null)',
    ],
    ['"Kami siap," kata Wirago. Kicauan Wirago ramai dibahas.', 'Wirago (null)'],
    // The full name at first, or of words that no language has.
    ['Desakan Topiban mengatakan harga turun. "Aman," tulis Topiban.', 'Desakan Topiban (null)'],
    ['Menteri Wirago membuka rapat. Dafan Wirago mengatakan harga turun.', 'Dafan Wirago (null)'],
    [
      '"Kami siap," kata Sekretaris PSBR, Ratu Destria. Destria menilai harga turun.',
      'Ratu Destria (Sekretaris PSBR)',
    ],
  ])('%s', (text, expected) => {
    expect(firstSpeaker(text)).toBe(expected)
  })
})

describe('an office by itself is held by whoever comes after its place', () => {
  it.each([
    [
      'Kapolres Banjarwana, AKBP Pius Febri melalui Kapolsek Pukom Anggang, Kidudi Nojijal menceritakan kejadian. "Korban berenang," kata Kapolsek.',
      'Kidudi Nojijal (Kapolsek Pukom Anggang)',
    ],
    [
      'Acara dihadiri Camat Wiroga Sandika, Refan Dika. "Aman," kata Camat.',
      'Refan Dika (Camat Wiroga Sandika)',
    ],
  ])('%s', (text, expected) => {
    expect(firstSpeaker(text)).toBe(expected)
  })
})
