import { describe, expect, test } from 'vitest'
import { quotes } from '../../src/transforms/quotes/index.ts'

/** Every quote of a text: `type: content → who`, two parts of a content set off by ` ¦ `. */
function found(text: string): string[] {
  const { quotes: all, speakers } = quotes(text)
  return all.map(({ type, content, speaker }) => {
    const who = speakers.find(({ id }) => id === speaker)
    return `${type}: ${content.map((span) => span.text).join(' ¦ ')} → ${who?.name ?? who?.description ?? '-'}`
  })
}

type Case = readonly [text: string, ...quotes: string[]]

describe('a denial is no statement', () => {
  const cases: readonly Case[] = [
    ['Camat Surya Atmaja tak menyebut jalan itu akan dibuka.'],
    ['Surya Atmaja tidak memprediksi rupiah menguat tahun ini.'],
    ['Surya Atmaja belum dapat memastikan apakah pelaku sudah ditangkap.'],
    ['Surya Atmaja enggan menjelaskan bahwa dana itu hilang.'],
    ['Surya Atmaja menolak menyebutkan siapa yang menerima dana.'],
    ['Surya Atmaja tidak secara rinci menyebutkan kapan jalan dibuka.'],
    ['Surya Atmaja tidak menampik bahwa harga naik.'],
    ['Surya Atmaja tidak pernah mengatakan, "Saya akan mundur dari jabatan ini."'],
    [
      'Surya Atmaja belum memastikan bahwa jembatan itu dibuka. "Kami menunggu hasil uji," ujarnya.',
      'direct: "Kami menunggu hasil uji," → Surya Atmaja',
    ],
    ['Surya Atmaja mengatakan tidak ada kenaikan.', 'indirect: tidak ada kenaikan → Surya Atmaja'],
    ['Warga yang tidak puas mengatakan harga naik.', 'indirect: harga naik → Warga'],
    [
      'Surya Atmaja tak lupa mengingatkan warga agar berhati-hati.',
      'indirect: warga agar berhati-hati → Surya Atmaja',
    ],
    ['Surya Atmaja tanpa ragu menyebut jalan itu rusak.', 'indirect: jalan itu rusak → Surya Atmaja'],
  ]
  test.each(cases)('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('the class of cue words is open', () => {
  const cases: readonly Case[] = [
    ['Bambang Suryo hadir. "Kami sudah siap," sergah Bambang.', 'direct: "Kami sudah siap," → Bambang Suryo'],
    [
      'Bambang Suryo hadir. "Kami sudah siap," wanti-wanti Bambang.',
      'direct: "Kami sudah siap," → Bambang Suryo',
    ],
    ['Bambang Suryo hadir. "Kami sudah siap," dalihnya.', 'direct: "Kami sudah siap," → Bambang Suryo'],
    ['"Kami sudah siap," hardik Kapten Rahmat.', 'direct: "Kami sudah siap," → Rahmat'],
    ['Bambang Suryo hadir. Gedung "Bina Desa," gedung Bambang Suryo roboh.'],
    ['Bambang Suryo hadir. Kios "Maju," rumahnya hancur.'],
    ['Di papan tertulis "Awas," warga Sukamaju tertawa.'],
    ['Suroto Wijaya ngaku belum bisa tidur.', 'indirect: belum bisa tidur → Suroto Wijaya'],
    ['Suroto Wijaya nyebut, banjir itu datang pagi.', 'indirect: banjir itu datang pagi → Suroto Wijaya'],
    ['Suroto Wijaya pastikan stok akan cukup.', 'indirect: stok akan cukup → Suroto Wijaya'],
    ['Suroto Wijaya datang. Hal itu dia sampaikan setelah dirinya diperiksa.'],
    ['Suroto Wijaya datang. Apa yang dia katakan memang benar.'],
    ['Suroto Wijaya mengumumkan harga akan naik. Polisi melaporkan jalan itu rusak.'],
  ]
  test.each(cases)('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('a source inside its clause, without commas', () => {
  const cases: readonly Case[] = [
    [
      'Ratna Dewi datang. Keputusan itu kata dia diambil setelah rapat.',
      'indirect: Keputusan itu ¦ diambil setelah rapat → Ratna Dewi',
    ],
    [
      'Bagus Wirawan datang. Kompetisi itu menurut Bagus dibuat untuk pemain muda.',
      'indirect: Kompetisi itu ¦ dibuat untuk pemain muda → Bagus Wirawan',
    ],
    [
      'Bagus Wirawan datang. Namun, kata Bagus pembangunan itu tetap berjalan.',
      'indirect: pembangunan itu tetap berjalan → Bagus Wirawan',
    ],
    [
      'Bagus Wirawan datang. Harga beras menurutnya akan turun.',
      'indirect: Harga beras ¦ akan turun → Bagus Wirawan',
    ],
    ['Bagus Wirawan datang. Warga mencari arti kata Bagus di kamus.'],
    ['Bagus Wirawan datang. Anak-anak menghafal kata Bagus dibuat dari kayu.'],
    ['Bagus Wirawan datang. Warga minta Bagus dibebaskan.'],
    ['Barang itu disusun menurut ukuran dan warna.'],
  ]
  test.each(cases)('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('menurut and what somebody told', () => {
  const cases: readonly Case[] = [
    ['Menurut penuturan Suroto Wijaya, banjir datang pagi.', 'indirect: banjir datang pagi → Suroto Wijaya'],
    ['Suroto Wijaya datang. Menurut kesaksiannya, truk melaju.', 'indirect: truk melaju → Suroto Wijaya'],
    [
      'Menurut Suroto Wijaya, saat ditemui di rumahnya, harga pupuk akan naik.',
      'indirect: harga pupuk akan naik → Suroto Wijaya',
    ],
    [
      'Menurut Suroto Wijaya, saat hujan turun, jalan itu tergenang.',
      'indirect: saat hujan turun, jalan itu tergenang → Suroto Wijaya',
    ],
    ['Menurut hasil pemeriksaan, truk itu melaju kencang.'],
    ['Menurut cerita rakyat, gunung itu meletus.'],
  ]
  test.each(cases)('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('a subject away from its verb', () => {
  const cases: readonly Case[] = [
    [
      'Ratri Kusuma, berdiri di samping Hendarto Wijaya, mengatakan gedung itu akan dirobohkan.',
      'indirect: gedung itu akan dirobohkan → Ratri Kusuma',
    ],
    [
      'Suroto Wijaya, dijumpai di ladangnya, mengaku belum menerima pupuk.',
      'indirect: belum menerima pupuk → Suroto Wijaya',
    ],
    [
      'Kemarin Ratri Kusuma mengatakan harga cabai akan turun.',
      'indirect: harga cabai akan turun → Ratri Kusuma',
    ],
    [
      'Usai rapat Ratri Kusuma menyebut anggarannya sudah cukup.',
      'indirect: anggarannya sudah cukup → Ratri Kusuma',
    ],
    ['Dalam rapat kemarin Ratri Kusuma menyebut nama Yoksan Purba.'],
    [
      'Yoksan Purba melalui siaran pers menyatakan bahwa ia akan mundur.',
      'indirect: ia akan mundur → Yoksan Purba',
    ],
    [
      'PT Samudra Energi melalui juru bicaranya, Yoksan Purba, menyatakan bahwa stok aman.',
      'indirect: stok aman → Yoksan Purba',
    ],
  ]
  test.each(cases)('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('two reports in one sentence', () => {
  const cases: readonly Case[] = [
    [
      'Yoksan Purba menilai gudang itu tidak layak dan menduga adanya penimbunan.',
      'indirect: gudang itu tidak layak → Yoksan Purba',
      'indirect: adanya penimbunan → Yoksan Purba',
    ],
    [
      'Ratri Kusuma menyebut jalan itu rusak serta mendesak kontraktor segera memperbaikinya.',
      'indirect: jalan itu rusak → Ratri Kusuma',
      'indirect: kontraktor segera memperbaikinya → Ratri Kusuma',
    ],
    [
      'Yoksan Purba mengatakan jalan itu rusak, sementara warga mengaku belum menerima bantuan.',
      'indirect: jalan itu rusak → Yoksan Purba',
      'indirect: belum menerima bantuan → warga',
    ],
    [
      '"Itu baik," ucap Budi Wijaya seraya menambahkan, pihaknya akan datang.',
      'direct: "Itu baik," → Budi Wijaya',
      'indirect: pihaknya akan datang → Budi Wijaya',
    ],
    [
      'Yoksan Purba mengatakan jembatan itu aman dan menghubungkan dua desa.',
      'indirect: jembatan itu aman dan menghubungkan dua desa → Yoksan Purba',
    ],
    [
      'Yoksan Purba mengatakan warga mengaku belum menerima bantuan.',
      'indirect: warga mengaku belum menerima bantuan → Yoksan Purba',
    ],
    [
      'Yoksan Purba mengatakan polisi datang dan memastikan jalan itu aman.',
      'indirect: polisi datang dan memastikan jalan itu aman → Yoksan Purba',
    ],
  ]
  test.each(cases)('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('what makes a clause', () => {
  const cases: readonly Case[] = [
    ['Ratri Kusuma menjelaskan tarian itu sarat makna.', 'indirect: tarian itu sarat makna → Ratri Kusuma'],
    ['Ratri Kusuma memastikan program itu gratis.', 'indirect: program itu gratis → Ratri Kusuma'],
    ['Ratri Kusuma meminta hal ini dilihat baik-baik.', 'indirect: hal ini dilihat baik-baik → Ratri Kusuma'],
    [
      'Ratri Kusuma menegaskan hingga semalam, baru dua belas kapal yang kembali.',
      'indirect: hingga semalam, baru dua belas kapal yang kembali → Ratri Kusuma',
    ],
    [
      'Forum Nelayan menilai larangan itu sebagai ancaman bagi nelayan.',
      'indirect: larangan itu sebagai ancaman bagi nelayan → Forum Nelayan',
    ],
    ['Ratri Kusuma menjelaskan upacara pesisir itu kepada para tamu.'],
    ['Ratri Kusuma memastikan program gratis bagi warga.'],
    ['Ratri Kusuma menyampaikan hal itu usai rapat.'],
    ['Warga yang meminta bantuan perbaikan rumah akan didata.'],
    ['Sekolah yang sudah memastikan keikutsertaan di antaranya sebanyak dua puluh.'],
    ['Warga yang hadir di balai desa menyatakan siap membantu.', 'indirect: siap membantu → Warga'],
    ['Warga yang sama mengatakan harga naik.', 'indirect: harga naik → Warga'],
    [
      'Ratri Kusuma menutup rapat itu dengan mengatakan bahwa semua usul akan dikaji.',
      'indirect: semua usul akan dikaji → Ratri Kusuma',
    ],
    ['Ratri Kusuma mengingatkan akan ancaman banjir di kota.'],
    ['Ratri Kusuma menekankan pentingnya acara ini sebagai langkah awal.'],
  ]
  test.each(cases)('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('damage', () => {
  const cases: readonly Case[] = [
    ['"Laptop 14" ini murah," kata Bambang Suryo.', 'direct: "Laptop 14" ini murah," → Bambang Suryo'],
    [
      '"Kami beli pipa 3" dan 4" kemarin," kata Bambang Suryo.',
      'direct: "Kami beli pipa 3" dan 4" kemarin," → Bambang Suryo',
    ],
    ['"Kami beli pipa nomor 14" kata Bambang Suryo.', 'direct: "Kami beli pipa nomor 14" → Bambang Suryo'],
    ['""Kami siap membangun,"" kata Bambang Suryo.', 'direct: "Kami siap membangun," → Bambang Suryo'],
    ['"Target saya juara," ujar ujar Tegar Samudra.', 'direct: "Target saya juara," → Tegar Samudra'],
    [
      'Berikut pernyataan Bupati Ratna Dewi:\n\n"Pasar ini milik warga dan kami menjaganya."',
      'direct: "Pasar ini milik warga dan kami menjaganya." → Ratna Dewi',
    ],
    ['Kami menjaganya bersama , " ujar Ratna Dewi', 'direct: Kami menjaganya bersama , " → Ratna Dewi'],
    ['Ratna Dewi datang . " Kami siap , " ujar nya', 'direct: " Kami siap , " → Ratna Dewi'],
    [
      '"Dulu kami berjualan di sini.\nKami pindah.\nKini kami punya kios," kata Yoksan Purba.',
      'direct: "Dulu kami berjualan di sini.\nKami pindah.\nKini kami punya kios," → Yoksan Purba',
    ],
    [
      '"Banjir datang pagi," kata Suroto Wijaya.\nKami mengungsi ke masjid," ujarnya.',
      'direct: "Banjir datang pagi," → Suroto Wijaya',
      'direct: Kami mengungsi ke masjid," → Suroto Wijaya',
    ],
  ]
  test.each(cases)('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('what makes a report mixed', () => {
  const cases: readonly Case[] = [
    [
      'Ratri Kusuma mengatakan pertempuran "besar" sedang terjadi.',
      'mixed: pertempuran "besar" sedang terjadi → Ratri Kusuma',
    ],
    [
      'Ratri Kusuma menyebut aturan itu "tidak adil" bagi petani.',
      'mixed: aturan itu "tidak adil" bagi petani → Ratri Kusuma',
    ],
    [
      'Gubernur menimbang pemecatan untuk “menertibkan,” menurut Ratri Kusuma kepada Harian Kenanga.',
      'mixed: Gubernur menimbang pemecatan untuk “menertibkan,” → Ratri Kusuma',
    ],
    [
      'Ratri Kusuma mengatakan jangkauan "surveillance" itu akan luas.',
      'indirect: jangkauan "surveillance" itu akan luas → Ratri Kusuma',
    ],
    [
      'Proyek "Laut Bersih" akan dimulai, menurut Ratri Kusuma.',
      'indirect: Proyek "Laut Bersih" akan dimulai → Ratri Kusuma',
    ],
    [
      'Ratri Kusuma mengatakan slogan "maju bersama" sudah usang.',
      'indirect: slogan "maju bersama" sudah usang → Ratri Kusuma',
    ],
  ]
  test.each(cases)('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })
})
