import { describe, expect, it } from 'vitest'
import { type Quote, quotes, quotesByLine, quotesBySpeaker } from '../../src/transforms/quotes/index.ts'

/** `type|content parts|cue lemma|mention|speaker|attribution`, one quote a line. */
function digest(text: string): string[] {
  const result = quotes(text)
  const names = new Map(result.speakers.map(({ id, name, description }) => [id, name ?? description]))
  const line = ({ type, content, cue, speakerMention, speaker, attribution }: Quote) =>
    [
      type,
      content.map((span) => span.text).join(' ¦ '),
      cue?.lemma ?? '-',
      speakerMention?.text ?? '-',
      (speaker === null ? undefined : names.get(speaker)) ?? '-',
      attribution,
    ].join('|')
  return result.quotes.map(line)
}

const titleOf = (text: string) => quotes(text).speakers.map(({ name, title }) => `${name}: ${title}`)

describe('direct speech', () => {
  it.each([
    ['"Stok aman," kata Edi di Sukamaju, Senin (2/5).', 'direct|"Stok aman,"|kata|Edi|Edi|explicit'],
    ['"Stok aman", ujar Edi.', 'direct|"Stok aman"|ujar|Edi|Edi|explicit'],
    ['"Stok aman,"kata Edi.', 'direct|"Stok aman,"|kata|Edi|Edi|explicit'],
    ['"Stok aman," Edi menambahkan.', 'direct|"Stok aman,"|menambahkan|Edi|Edi|explicit'],
    ['Edi mengatakan, "Stok kami aman."', 'direct|"Stok kami aman."|mengatakan|Edi|Edi|explicit'],
    ['Menurut Edi, "Stok kami memang aman."', 'direct|"Stok kami memang aman."|menurut|Edi|Edi|explicit'],
    ['"Stok," kata Edi, "masih aman."', 'direct|"Stok," ¦ "masih aman."|kata|Edi|Edi|explicit'],
    ['"Stok aman," tulis akun @gudang.', 'direct|"Stok aman,"|tulis|akun @gudang|@gudang|explicit'],
    ['"Stok aman," begitu kata Edi.', 'direct|"Stok aman,"|kata|Edi|Edi|explicit'],
  ])('%s', (text, expected) => {
    expect(digest(text)).toEqual([expected])
  })

  it('takes two sentences around a cue for two quotes, the second carrying on', () => {
    const { quotes: found } = quotes('"Stok aman," kata Edi. "Tidak perlu memborong."')
    expect(found.map(({ id, continuationOf, rule }) => [id, continuationOf, rule])).toEqual([
      ['q1', null, 'cue-after/name'],
      ['q2', 'q1', 'continued'],
    ])
  })

  it('keeps a nested quotation inside the outer one', () => {
    const text = '“Ia bilang “sabar dulu” kepada kami,” tutur Laras.'
    expect(digest(text)).toEqual(['direct|“Ia bilang “sabar dulu” kepada kami,”|tutur|Laras|Laras|explicit'])
  })

  it.each([
    ['"Stok aman," ujarya.', 'ujar'],
    ['"Stok aman," sambungya.', 'sambung'],
    ['"Stok aman," terangnnya.', 'terang'],
    ['"Stok aman," kara Edi.', 'kata'],
    ['"Stok aman," kataEdi.', 'kata'],
    ['"Stok aman," celotehnya.', 'celoteh'],
  ])('knows the cue of %s', (text, lemma) => {
    expect(quotes(text).quotes[0]?.cue?.lemma).toBe(lemma)
  })

  it('flags a lost mark and keeps it in its paragraph', () => {
    const text =
      '"Pelaku dua orang dan masih dicari.\n"Kami memburu mereka," ujar Edi.\nSudah ada larangan," sebut Edi.'
    expect(quotes(text).quotes.map(({ malformed, quotation }) => [malformed, quotation])).toEqual([
      ['unclosed', 'Pelaku dua orang dan masih dicari.'],
      [null, 'Kami memburu mereka'],
      ['unopened', 'Sudah ada larangan'],
    ])
  })
})

describe('no speech', () => {
  it.each([
    'Tonton juga video "Penampakan Gudang Pupuk Oplosan" di sini:',
    "Simak Video 'Gudang Pupuk Oplosan Digerebek'",
    'Baca juga: "Kami Tidak Tahu," Kata Bupati',
    'Ia menolak istilah "guru cadangan" yang ramai dipakai.',
    'Kisah itu ia tulis dalam buku "Mengajar di Tepi Batas" tahun lalu.',
    'Edi enggan berkomentar lebih jauh.',
    'Edi menjelaskan kronologi kejadian itu.',
    'Edi membantah kabar penutupan jembatan.',
    'Andi disebut kerap berselisih dengan tetangga.',
    'Menurut data dinas, harga beras turun.',
    'Pasal 27 menyebutkan denda paling banyak satu juta.',
  ])('%s', (text) => {
    expect(digest(text)).toEqual([])
  })
})

describe('indirect speech', () => {
  it.each([
    ['Edi mengatakan bahwa harga turun.', 'harga turun', 'mengatakan'],
    ['Edi mengatakan harga mulai turun.', 'harga mulai turun', 'mengatakan'],
    ['Edi menjelaskan, harga mulai turun, Senin (2/5).', 'harga mulai turun', 'menjelaskan'],
    ['Edi mengaku hanya ikut-ikutan.', 'hanya ikut-ikutan', 'mengaku'],
    ['Edi mengimbau warga agar tenang.', 'warga agar tenang', 'mengimbau'],
    ['Edi berharap agar hujan turun.', 'agar hujan turun', 'berharap'],
    ['Menurut Edi, harga mulai turun.', 'harga mulai turun', 'menurut'],
    ['Selain itu, kata Edi, harga mulai turun.', 'harga mulai turun', 'kata'],
    ['Stok, kata Edi, masih aman.', 'Stok ¦ masih aman', 'kata'],
    ['Harga mulai turun, kata Edi, Senin (2/5).', 'Harga mulai turun', 'kata'],
    ['Dinas Pasar melalui Edi mengatakan harga turun.', 'harga turun', 'mengatakan'],
  ])('%s', (text, content, lemma) => {
    const { quotes: found } = quotes(text)
    expect(
      found.map((quote) => [
        quote.type,
        quote.content.map((span) => span.text).join(' ¦ '),
        quote.cue?.lemma,
      ]),
    ).toEqual([['indirect', content, lemma]])
  })

  it('is mixed where fragments stand in marks', () => {
    const { quotes: found } = quotes('Laras menyebut aturan itu "tidak adil" bagi guru.')
    expect(found.map(({ type, quotedSpans }) => [type, quotedSpans.map((span) => span.text)])).toEqual([
      ['mixed', ['"tidak adil"']],
    ])
  })

  it('is left out when only direct speech is asked for', () => {
    const text = 'Edi mengatakan harga turun.\n"Stok aman," ujarnya.'
    const result = quotes(text, { quotes: 'direct' })
    expect(result.quotes.map(({ type, speaker }) => [type, speaker])).toEqual([['direct', 's1']])
    expect(result.speakers[0]?.name).toBe('Edi')
  })
})

describe('speakers', () => {
  it.each([
    [
      '"Aman," kata Kepala Dinas Pasar Kota Sukamaju Bagus Wirawan.',
      'Bagus Wirawan: Kepala Dinas Pasar Kota Sukamaju',
    ],
    ['"Aman," kata Kapolres Rimbajaya, AKBP Teguh Santosa.', 'Teguh Santosa: Kapolres Rimbajaya, AKBP'],
    ['"Aman," kata Menteri Pertanian (Mentan) Andi Kusuma.', 'Andi Kusuma: Menteri Pertanian'],
    ['"Aman," kata Bagus Wirawan, Ketua Serikat Guru, Senin (2/5).', 'Bagus Wirawan: Ketua Serikat Guru'],
    [
      '"Aman," kata Deputi Bidang Arsip, Naskah, dan Media Yusuf Permana.',
      'Yusuf Permana: Deputi Bidang Arsip, Naskah, dan Media',
    ],
    ['"Aman," kata Ketua Yayasan Bina Dr. H. Ridwan Hakim, M.Si.', 'Ridwan Hakim: Ketua Yayasan Bina'],
    ['"Aman," kata ahli gizi di New York, Robin DeCicco.', 'Robin DeCicco: ahli gizi di New York'],
    ['"Aman," kata Lurah Nalu yang bernama Ahyar Tauhid.', 'Ahyar Tauhid: Lurah Nalu'],
    ['"Aman," kata Bagus Wirawan di Sukamaju.', 'Bagus Wirawan: null'],
  ])('%s', (text, expected) => {
    expect(titleOf(text)).toEqual([expected])
  })

  it('follows the current source, not the nearest name', () => {
    const text =
      'Mahendra menerangkan adanya keluhan soal perilaku Anton Wijaya.\n"Sudah kami periksa," jelasnya.'
    expect(digest(text)[1]).toBe('direct|"Sudah kami periksa,"|jelas|nya|Mahendra|anaphoric')
  })

  it('turns to whom an announcement names', () => {
    const text = '"Aman," kata Edi.\nHal senada disampaikan Yohanes Bere.\n"Jangan diganggu," tandasnya.'
    expect(digest(text)[1]).toBe('direct|"Jangan diganggu,"|tandas|nya|Yohanes Bere|anaphoric')
  })

  it('tells two by the element that names them best', () => {
    const text = [
      'Kapolri Jenderal Listyo Sigit Prakoso mengatakan arahan Presiden Prakoso Subianto dijalankan.',
      '"Usut dan tindak," kata Prakoso.',
    ].join('\n')
    expect(digest(text)[1]).toBe('direct|"Usut dan tindak,"|kata|Prakoso|Prakoso Subianto|explicit')
  })

  it('knows another spelling of a name', () => {
    const text = 'Ketua KPU Muhammad Afifudin hadir.\n"Sah," kata Afiffudin.'
    expect(digest(text)).toEqual(['direct|"Sah,"|kata|Afiffudin|Muhammad Afifudin|explicit'])
  })

  it('says null rather than guess', () => {
    expect(digest('"Aman terkendali," ujarnya.')).toEqual(['direct|"Aman terkendali,"|ujar|nya|-|none'])
  })

  it('keeps the medium apart from the speaker', () => {
    const { quotes: found, speakers } = quotes('"Aman," kata Edi seperti dikutip dari Kantor Berita Kabar.')
    expect(found[0]?.via).toBe('Kantor Berita Kabar')
    expect(speakers.map(({ name }) => name)).toEqual(['Edi'])
  })
})

describe('text output', () => {
  const result = quotes(
    '"Stok\taman,\nsemua," kata Bagus Wirawan, Ketua Serikat Guru.\nIa berharap agar hujan turun.',
  )

  it('prints one quote a line, tabs and breaks as spaces', () => {
    for (const line of quotesByLine(result).trimEnd().split('\n')) expect(line.split('\t')).toHaveLength(4)
  })

  it('groups by speaker', () => {
    const grouped = quotesBySpeaker(
      quotes('"Aman," kata Bagus Wirawan, Ketua Serikat Guru.\n"Benar," kata seorang ibu.\n"Ya," ujarnya.'),
    )
    expect(grouped).toBe('Bagus Wirawan, Ketua Serikat Guru\n  “Aman”\n\nseorang ibu\n  “Benar”\n  “Ya”\n')
  })
})
