import { describe, expect, test } from 'vitest'
import { quotes } from '../../src/transforms/quotes/index.ts'

/** Every quote of a text: `type: words → who`. */
function said(text: string): string[] {
  const { quotes: all, speakers } = quotes(text)
  return all.map(({ type, quotation, speaker }) => {
    const who = speakers.find(({ id }) => id === speaker)
    return `${type}: ${quotation} → ${who?.name ?? who?.description ?? '-'}`
  })
}

type Case = readonly [text: string, ...said: string[]]

function describeCases(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases)('%s', (text, ...expected) => {
      expect(said(text)).toEqual(expected)
    })
  })
}

describeCases('a name right after the words is no matter for a guess', [
  [
    'Camat Laras Ayu membuka lomba.\n"Sungai ini rumah kita bersama." – Gani Saputra',
    'direct: Sungai ini rumah kita bersama. → Gani Saputra',
  ],
  [
    'Camat Laras Ayu membuka lomba.\n"Sungai ini rumah kita bersama." (Gani Saputra)',
    'direct: Sungai ini rumah kita bersama. → Gani Saputra',
  ],
  [
    'Camat Laras Ayu membuka lomba.\n"Sungai ini rumah kita bersama." Begitulah ungkapan Gani Saputra seusai lomba.',
    'direct: Sungai ini rumah kita bersama. → Gani Saputra',
  ],
  [
    'Camat Laras Ayu membuka lomba.\n"Sungai ini rumah kita bersama."\n\nPernyataan itu disampaikan Gani Saputra, Senin.',
    'direct: Sungai ini rumah kita bersama. → Gani Saputra',
  ],
  // Twins: a sentence about the matter, and a name that goes on with a verb.
  [
    '"Kami siap," kata Laras Ayu.\n"Sungai ini rumah kita bersama."\nHal itu dibantah Gani Saputra.',
    'direct: Kami siap → Laras Ayu',
    'direct: Sungai ini rumah kita bersama. → Laras Ayu',
  ],
  [
    '"Kami siap," kata Laras Ayu.\n"Sungai ini rumah kita bersama." - Gani Saputra lalu pulang.',
    'direct: Kami siap → Laras Ayu',
    'direct: Sungai ini rumah kita bersama. → Laras Ayu',
  ],
])

describeCases('a quotation torn over lines is one', [
  [
    '"Air naik sejak dini hari\n"Kami lari ke bukit," kata Gani Saputra.',
    'direct: Air naik sejak dini hari\n"Kami lari ke bukit → Gani Saputra',
  ],
  ['"Kami lari ke bukit," kata\nGani Saputra.', 'direct: Kami lari ke bukit → Gani Saputra'],
  [
    '"Kami lari ke bukit," kata\nCamat Gani Saputra, Senin (2/5).',
    'direct: Kami lari ke bukit → Gani Saputra',
  ],
  // Twin: a stop ends the first line, so that only its mark is lost.
  [
    '"Air naik sejak dini hari.\n"Kami lari ke bukit," kata Gani Saputra.',
    'direct: Air naik sejak dini hari. → -',
    'direct: Kami lari ke bukit → Gani Saputra',
  ],
])

describeCases('marks that a program escaped are marks', [
  ['\\"Kami lari ke bukit,\\" kata Gani Saputra.', 'direct: Kami lari ke bukit → Gani Saputra'],
  [
    'Gani Saputra mengatakan, \\"Kami lari ke bukit kemarin.\\"',
    'direct: Kami lari ke bukit kemarin. → Gani Saputra',
  ],
  ['\\u201cKami lari.\\u201d'],
])

describeCases('a run of marks after a cue', [
  [
    '"Rasanya enak," puji Gani Saputra. "Harganya murah." "Saya pesan lagi"',
    'direct: Rasanya enak → Gani Saputra',
    'direct: Harganya murah. → Gani Saputra',
    'direct: Saya pesan lagi → Gani Saputra',
  ],
  [
    '"Rasanya enak," puji Gani Saputra. "Harganya murah." "Saya pesan" lagi, bisiknya.',
    'direct: Rasanya enak → Gani Saputra',
    'direct: Harganya murah. → Gani Saputra',
  ],
])

describeCases('a motto inside a sentence is nobody’s words', [
  [
    'Dengan moto "satu hati satu tujuan", Gani Saputra mengajak warga bergotong royong.',
    'indirect: warga bergotong royong → Gani Saputra',
  ],
  [
    'Mengusung tema "laut biru", Laras Ayu meminta nelayan agar memilah sampah.',
    'indirect: nelayan agar memilah sampah → Laras Ayu',
  ],
  // Twin: words of their own.
  ['"Satu hati satu tujuan", Gani Saputra menegaskan.', 'direct: Satu hati satu tujuan → Gani Saputra'],
])

describeCases('many called after somebody are not that person', [
  [
    'Simpatisan Gani Saputra mengaku belum menerima surat.',
    'indirect: belum menerima surat → Simpatisan Gani Saputra',
  ],
  ['Kerabat Laras Ayu menyebut bahwa rumah itu kosong.', 'indirect: rumah itu kosong → Kerabat Laras Ayu'],
  [
    'Suporter Gani Saputra mengatakan akan datang. "Kami setia," seru mereka.',
    'indirect: akan datang → Suporter Gani Saputra',
    'direct: Kami setia → Suporter Gani Saputra',
  ],
  // Twins: one who leads them, and one of them.
  [
    'Koordinator simpatisan Gani, Laras Ayu, mengaku belum menerima surat.',
    'indirect: belum menerima surat → Laras Ayu',
  ],
  ['"Kami setia," kata relawan Laras Ayu.', 'direct: Kami setia → Laras Ayu'],
])

describeCases('words that are never closed end at their cue', [
  [
    '"Stok beras aman dan cukup, kata Laras Widuri. Warga pulang.',
    'direct: Stok beras aman dan cukup → Laras Widuri',
  ],
  [
    '“Stok beras aman dan cukup,’ ujar Laras Widuri. Warga pulang.',
    'direct: Stok beras aman dan cukup → Laras Widuri',
  ],
  [
    '"Air naik sejak pagi, kata Laras Widuri. "Kami lari ke bukit," kata Bagus Wirawan.',
    'direct: Air naik sejak pagi → Laras Widuri',
    'direct: Kami lari ke bukit → Bagus Wirawan',
  ],
  // Twin: what others say, inside of the words.
  [
    '"Panen aman, kata orang tua dulu, asal rajin," kata Laras Widuri.',
    'direct: Panen aman, kata orang tua dulu, asal rajin → Laras Widuri',
  ],
])

describeCases('marks that open again without a close, and marks after marks', [
  [
    '"Air naik sejak pagi. "Kami lari ke bukit," kata Laras Widuri.',
    'direct: Air naik sejak pagi. "Kami lari ke bukit → Laras Widuri',
  ],
  [
    'Laras Widuri datang. "Stok beras aman dan cukup." "Kami siap menghadapi musim itu." "Jangan cemas," kata Laras.',
    'direct: Stok beras aman dan cukup. → Laras Widuri',
    'direct: Kami siap menghadapi musim itu. → Laras Widuri',
    'direct: Jangan cemas → Laras Widuri',
  ],
])

describeCases('a law with the number of its article', [
  [
    'Undang-Undang Pelayaran Pasal 5 menyebutkan, “Kapal wajib berlayar dengan surat izin.”',
    'direct: Kapal wajib berlayar dengan surat izin. → Undang-Undang Pelayaran Pasal 5',
  ],
])
