import { describe, expect, it } from 'vitest'
import { quotes } from '../../src/transforms/quotes/index.ts'

/** Who says what: `content → name (title)`, one quote a line; `~` before a description, `-` where nobody is known. */
function read(text: string): string[] {
  const result = quotes(text)
  return result.quotes.map(({ content, speaker }) => {
    const who = result.speakers.find(({ id }) => id === speaker)
    const name = who === undefined ? '-' : (who.name ?? `~${who.description}`)
    const title = who === undefined || who.title === null ? '' : ` (${who.title})`
    return `${content.map((span) => span.text).join(' ¦ ')} → ${name}${title}`
  })
}

describe('a subject is read to its verb', () => {
  it.each([
    ['Laras, salah satu petani berharap harga akan naik.', 'harga akan naik → Laras'],
    ['Laras salah seorang pedagang mengatakan bahwa harga naik.', 'harga naik → Laras'],
    [
      'Salah satu pilot layang, Laras Ayu mengatakan bahwa angin akan datang.',
      'angin akan datang → Laras Ayu (pilot layang)',
    ],
    ['Laras dari Tim Air menyampaikan, sungai akan meluap.', 'sungai akan meluap → Laras'],
    ['Laras Ayu mewakili Bupati Edi Santoso mengatakan, jalan dibangun.', 'jalan dibangun → Laras Ayu'],
    ['Laras Ayu dengan didampingi Camat Edi, mengatakan jalan dibangun.', 'jalan dibangun → Laras Ayu'],
    ['Laras Selaku Manajer Area mengatakan bahwa listrik padam.', 'listrik padam → Laras (Manajer Area)'],
    [
      'Koordinator Forum Siaga Air Wanasari (FSAW), Laras Ayu mengatakan bahwa sungai meluap.',
      'sungai meluap → Laras Ayu (Koordinator Forum Siaga Air Wanasari)',
    ],
    [
      'Direktur Tirta Racing, Laras Ayu, mengatakan jalan dibangun.',
      'jalan dibangun → Laras Ayu (Direktur Tirta Racing)',
    ],
    [
      'Ekonom Universitas Rimba Raya, Laras Ayu mengatakan harga naik.',
      'harga naik → Laras Ayu (Ekonom Universitas Rimba Raya)',
    ],
    ['Direktur PT Rimba Tbk. (RMBA) Laras Ayu mengatakan laba naik.', 'laba naik → Laras Ayu'],
    ['Menurut penjelasan Laras, harga kopi terus naik.', 'harga kopi terus naik → Laras'],
    [
      'Menteri Desa yang juga Ketua Partai Air Laras Ayu mengatakan bahwa sungai meluap.',
      'sungai meluap → Laras Ayu (Menteri Desa yang juga Ketua Partai Air)',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it.each([
    'Salah satu pilot layang, Laras Ayu',
    'Koordinator Forum Rembuk Sawala (FRS), Laras Ayu',
    'Direktur Tirta Racing, Laras Ayu',
    'Ekonom Universitas Gajah Tirta, Laras Ayu',
    'Laras Ayu, Race Director Lari Wukir',
    'Direktur PT Rimba Tbk. (RMBA) Laras Ayu',
  ])('whole: %s', (subject) => {
    const [found] = quotes(`${subject}, mengatakan bahwa sungai meluap.`).quotes
    expect(found?.speakerMention?.text).toBe(subject)
  })

  it('but what was said may begin with `salah satu`, and another subject may follow a comma', () => {
    expect(read('Selanjutnya, kata Laras, salah satu pelaku langsung melarikan diri.')).toEqual([
      'salah satu pelaku langsung melarikan diri → Laras',
    ])
    expect(read('Komet Terang Dikutip dari Kabar Desa, ahli mengatakan bahwa komet itu akan lewat.')).toEqual(
      ['komet itu akan lewat → ~ahli'],
    )
  })
})

describe('a passive opens with who said it', () => {
  it.each([
    ['Dilanjutkan Laras bahwa, warga memutuskan pulang.', 'warga memutuskan pulang → Laras'],
    ['Dikatakan Laras warga Desa Wanasari, harga kopi terus naik.', 'harga kopi terus naik → Laras'],
    ['Disebutkan Laras juga, dana akan cair.', 'dana akan cair → Laras'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

describe('a clause is told from an object', () => {
  it.each([
    ['Laras menambahkan pedoman itu sesuai aturan.', ['pedoman itu sesuai aturan → Laras']],
    [
      'Laras menegaskan modal untuk usaha itu berasal dari warga.',
      ['modal untuk usaha itu berasal dari warga → Laras'],
    ],
    ['Laras menyampaikan arahannya, bahwa panitia harus netral.', ['panitia harus netral → Laras']],
    ['Laras menyebut, bahwa sungai meluap.', ['sungai meluap → Laras']],
    ['Laras berharap kepada petani untuk menjaga mutu.', ['kepada petani untuk menjaga mutu → Laras']],
    ['Laras berharap ke depan agar warga lebih aktif.', ['agar warga lebih aktif → Laras']],
    ['Laras menjelaskan, kronologi kejadian tersebut.', []],
    ['Laras menyampaikan potensi desa dan mempromosikan wisata.', []],
    ['Polda Rimba melanjutkan penyelidikan mereka, tapi mereka ingin jaksa mendakwa pelaku.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('a title ends where a name begins', () => {
  it.each([
    [
      'Juru Tulis Pekon Rimbajaya Sarwono datang. "Kami siap," kata Sarwono.',
      'Sarwono (Juru Tulis Pekon Rimbajaya)',
    ],
    [
      'Gubernur Prefektur Ozuna Heita Kawaru datang. "Kami siap," kata Heita.',
      'Heita Kawaru (Gubernur Prefektur Ozuna)',
    ],
    [
      'Ketua Umum PP Perwasi Laras Ayu datang. Laras Ayu duduk. "Kami siap," kata Laras Ayu.',
      'Laras Ayu (Ketua Umum PP Perwasi)',
    ],
    [
      'Menteri Sosial Laras Ayu atau Gus Yuyu datang. "Kami siap," kata Gus Yuyu.',
      'Laras Ayu (Menteri Sosial)',
    ],
    [
      'Tim Pusat Direktorat Jenderal Sumber Daya Umum Laras Ayu datang. "Kami siap," kata Laras Ayu.',
      'Laras Ayu',
    ],
    [
      'Hadir Gubernur Jabar Heita Wirotama serta Gubernur Jateng Laras Ayu. "Kami siap," kata Laras Ayu.',
      'Laras Ayu (Gubernur Jateng)',
    ],
    [
      'Head of Sales & Marketing Laras Ayu datang. "Kami siap," kata Laras Ayu.',
      'Laras Ayu (Head of Sales & Marketing)',
    ],
    ['Calon Bupati Wanasari Laras Ayu datang. "Kami siap," kata Laras.', 'Laras Ayu (Calon Bupati Wanasari)'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([`"Kami siap," → ${expected}`])
  })
})

describe('a speaker is known again', () => {
  it.each([
    [
      'Presiden Laras Ayu mengatakan harga naik.\nKepala negara mengaku sudah diberi tahu.',
      'sudah diberi tahu → Laras Ayu (Presiden)',
    ],
    ['Larasati datang. "Kami siap," kata Larasati.\n"Kami pulang," kata Laras.', '"Kami pulang," → Larasati'],
    [
      'Laras Ayu mengatakan harga akan naik.\n"Kami siap," pesan mantan ketua panitia.',
      '"Kami siap," → Laras Ayu',
    ],
    [
      '"Kami siap," kata Laras Ayu.\n"Kami pulang," kata Laras Setelah itu warga bubar.',
      '"Kami pulang," → Laras Ayu',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)[1]).toBe(expected)
  })
})

describe('who begins to speak is the source', () => {
  it('though the verb reports nothing', () => {
    expect(read('Edi datang. Laras Ayu akhirnya angkat bicara. Menurutnya, harga harus turun.')).toEqual([
      'harga harus turun → Laras Ayu',
    ])
  })
  it('and a name with a title of its own is no other spelling of a like one', () => {
    const text =
      'Bagas Larasto mengatakan harga naik. Kepala Dinas Tani, Larastio, hadir. "Kami siap," ujar Larastio.'
    expect(read(text)[1]).toBe('"Kami siap," → Larastio (Kepala Dinas Tani)')
  })
})

describe('damaged marks', () => {
  it.each([
    ['?Kami siap. Saksi sudah dipanggil,? ujar Laras.', '?Kami siap. Saksi sudah dipanggil,? → Laras'],
    ['"Dananya masih ditambah,? ujar Laras, Jumat (5/7).', '"Dananya masih ditambah,? → Laras'],
    ['""Kami siap," ujar Laras.', '"Kami siap," → Laras'],
    ['Laras datang. “Kami bangun desa” Pungkasnya.', '“Kami bangun desa” → Laras'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it('but a question is a question', () => {
    expect(read('"Benarkah itu terjadi, ?" tanya Laras.')).toEqual(['"Benarkah itu terjadi, ?" → Laras'])
    expect(read('Mau ke mana ?Kami bertanya, lalu ia pulang? Tidak.')).toEqual([])
  })
})

describe('a stop ends a sentence of quotes where it ends one of sentences', () => {
  it.each([
    ['"Air surut," kata Ipda Rd. Laras Ayu.', 'Rd. Laras Ayu'],
    ['"Air surut," kata Capt. Laras Ayu.', 'Laras Ayu'],
  ])('%s', (text, name) => {
    const { quotes: found, speakers } = quotes(text)
    expect(found).toHaveLength(1)
    expect(speakers[0]!.name).toContain(name.replace(/^Rd\. /, ''))
    expect(found[0]!.speakerMention!.text).toContain(name)
  })
  it.each([
    ['Laras mengatakan beras dijual Rp. 12 ribu.', 'beras dijual Rp. 12 ribu → Laras'],
    ['Laras mengatakan pelaku berinisial P. Polisi menangkapnya.', 'pelaku berinisial P → Laras'],
    ['Laras mengatakan air meluap di Blok C. Warga pulang.', 'air meluap di Blok C → Laras'],
    ['Laras mengatakan ini soal banyak hal. Warga pulang.', 'ini soal banyak hal → Laras'],
    [
      'Psikolog klinis Laras Ayu, M.Psi. mengatakan, air akan surut.',
      'air akan surut → Laras Ayu (Psikolog klinis)',
    ],
  ])('%s', (text, reading) => expect(read(text)).toEqual([reading]))
})
