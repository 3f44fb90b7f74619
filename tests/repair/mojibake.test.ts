import { describe, expect, it } from 'vitest'
import { repaired } from './repaired.ts'

/** Texts read in a wrong code page, and what was written. */
const MENDED: readonly [string, string, string][] = [
  [
    'latin-1, a control kept',
    'Rumah itu â\u0080\u0094 kata dia â\u0080\u0094 kosong',
    'Rumah itu — kata dia — kosong',
  ],
  ['latin-1, glued to words', 'pencabutan sanksiâ\u0080\u0094yang dibahas', 'pencabutan sanksi—yang dibahas'],
  ['latin-1, between digits', 'ukurannya 3.320Ã\u00971.490 mm', 'ukurannya 3.320×1.490 mm'],
  [
    'windows-1252, quotes',
    'â€œSelamat pagi,â€\u009d kata Ibu â€“ lalu pergi',
    '“Selamat pagi,” kata Ibu – lalu pergi',
  ],
  ['windows-1252, an apostrophe', 'Jumâ€™at di Maâ€™rang', 'Jum’at di Ma’rang'],
  ['windows-1252, capitals', 'PAPAN SÃƒO DAN ZURÃœCK', 'PAPAN SÃO DAN ZURÜCK'],
  ['windows-1252, at the start of a word', 'Ã‰tienne dan Ã–zil', 'Étienne dan Özil'],
  ['windows-1252, one letter alone with a no-break space', 'menu Ã\u00a0 la carte', 'menu à la carte'],
  ['windows-1252, signs', 'Luas 40 mÂ², suhu 30Â°C, Â±5%, Â© 2024', 'Luas 40 m², suhu 30°C, ±5%, © 2024'],
  ['windows-1252, letters of Latin Extended-A', 'Kota GdaÅ„sk dan Ä°zmir', 'Kota Gdańsk dan İzmir'],
  ['windows-1252, an emoji', 'Mantap ðŸ”¥ sekali', 'Mantap 🔥 sekali'],
  ['CESU-8, an emoji', 'Mantap í\u00a0½í´¥ sekali', 'Mantap 🔥 sekali'],
  ['windows-1252, East Asian words', 'Nama æ—¥æœ¬èªž dan í•œêµ\u00adì–´', 'Nama 日本語 dan 한국어'],
  ['windows-1252, a Greek letter in a word', 'kadar 10Î¼g dan IL2RÎ³c', 'kadar 10μg dan IL2Rγc'],
  ['twice windows-1252', 'Ã¢â‚¬Å“Baik,Ã¢â‚¬Â\u009d kata AndrÃƒÂ©', '“Baik,” kata André'],
  ['three times windows-1252', 'dokter itu nÃƒÆ’Ã‚Â©', 'dokter itu né'],
  ['a doubtful one beside a sure one', 'SÃ£o Paulo. Sampai AMANHÃƒâ€¦', 'São Paulo. Sampai AMANHÃ…'],
  ['an inconsistent line', 'Classificação cafÃ© l’Ã©tat', 'Classificação café l’état'],
  [
    'MacRoman',
    'Andr√© bilang ‚Äúkami buka‚Äù ‚Äì sampai 30¬∞C‚Ä¶',
    'André bilang “kami buka” – sampai 30°C…',
  ],
  ['three times MacRoman', 't‚Äö√†√∂¬¨¬©l‚Äö√†√∂¬¨¬©chargement', 'téléchargement'],
  ['an entity in damaged text', 'kadar 10Î&frac14;g', 'kadar 10μg'],
  ['a lost no-break space at a line end', 'Rapat ditunda.Â', 'Rapat ditunda.'],
  [
    'a closing quote that lost a byte',
    'Ia bilang â€œsiap,â€ lalu â€œpergiâ€.',
    'Ia bilang “siap,” lalu “pergi”.',
  ],
  ['twice, a closing quote that lost a byte', 'Ia bilang Ã¢â‚¬Å“siapÃ¢â‚¬Â lalu.', 'Ia bilang “siap” lalu.'],
  ['twice, one at the end of a line', 'Ã¢â‚¬Å“Siap?Ã¢â‚¬Â\nÃ¢â‚¬Å“YaÃ¢â‚¬Â', '“Siap?”\n“Ya”'],
  ['twice, one whose byte was lost in between', 'Ã¢â‚¬Å“SiapÃ¢â‚¬ kata Galih', '“Siap” kata Galih'],
  ['twice, one whose byte became a space', 'Ã¢â‚¬Å“SiapÃ¢â‚¬Â  kata Galih', '“Siap” kata Galih'],
  ['three times, one that lost a byte', 'Ia ÃƒÂ¢Ã¢â€šÂ¬Ã…â€œsiapÃƒÂ¢Ã¢â€šÂ¬Ã‚Â kata', 'Ia “siap” kata'],
  ['twice, a lost no-break space', 'Naik 5Ã‚Â persen.Ã‚Â Petani', 'Naik 5 persen. Petani'],
  [
    'a no-break space that became a space',
    'menu Ã  la carte, voilÃ , dan ÃƒÂ  la carte',
    'menu à la carte, voilà, dan à la carte',
  ],
]

const KEPT: readonly [string, string][] = [
  ['capitals with accents before marks', 'Dari MARQUÉ… sampai CAFÉ®, MÉXICO’s dan VOCÊ…'],
  ['spaced capitals', 'C O N C L U S Ã O'],
  ['a small letter with an accent before a quote', 'Kata “naïveté” dan ‘fiancé’… lalu «café»'],
  ['Arabic in Latin letters', 'Subhânahu wata`âlâ—dan rabbinâ hâmidûn, Âli `Imrân'],
  ['a missing space after a mark', 'Puisi rabbinâ…” lalu diam'],
  ['acutes typed as quotes', 'Katanya ``sudah lá´´ dan ``aí´´'],
  ['fancy capitals', 'MÄ£ÄM ÌÑÌ SÖÄ£ ÑÝÄ JÄDÍ...'],
  ['multiplication', '4288×… dan 5×£35'],
  ['a letter whose byte is lost', 'tentang â??April Mopâ?� itu'],
  ['a run with a lost character', 'nama Ð±ÑŠÐ»Ð³Ð°Ñ€Ñ�ÐºÐ¸ di papan'],
  ['one doubtful sequence among sound accents', 'Toko Bremer – DrÃ¥ber'],
  ['a dash or a quote that is gone', 'sanksiâyang dan â€"siapa'],
  ['a closing quote that lost a byte and closes nothing', 'Ia pulangâ€ kata Galih. AcaraÃ¢â‚¬Â usai.'],
  ['what is left of a capital, or of ß', 'Papan CAMPEÃ O, huruf Ã besar, dan groÃ lalu.'],
  ['mathematics', '√π, √2, x ≈ ½, ¬(p ∧ q), ∆°, —∞, ƒ(x), `¬´'],
  ['German quotes', 'Ia bilang ‚Ähnlich‘ dan „Äpfel“'],
]

describe('mojibake', () => {
  it.each(MENDED)('mends %s', (_, text, becomes) => {
    expect(repaired(text).text).toBe(becomes)
  })
  it.each(KEPT)('keeps %s', (_, text) => {
    expect(repaired(text).text).toBe(text)
  })
})
