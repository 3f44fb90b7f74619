import type { RuleCard } from '../../rules/rule.ts'
import { AS_MAC_ROMAN } from './mac-roman.ts'
import { mendMisreading } from './misreading.ts'
import type { Step } from './step.ts'
import { AS_WINDOWS_1252 } from './windows-1252.ts'

const WINDOWS_1252: RuleCard = {
  name: 'encoding/utf-8-as-windows-1252',
  takes:
    'characters that are UTF-8 read as windows-1252 or latin-1, once or more often: they become what was written',
  never:
    'accented letters beside curly quotes, dashes and signs that are in sound text (`MARQUÉ…`, `SÃO`, `5×£35`)',
  examples: [
    {
      text: 'â€œKami buka sampai malam,â€\u009d kata AndrÃ©.',
      becomes: '“Kami buka sampai malam,” kata André.',
    },
    { text: 'â\u0080¢ Beras 30 karung, suhu 30Â°C', becomes: '• Beras 30 karung, suhu 30°C' },
    { text: 'Warung itu bernama KafÃƒÂ© Mawar.', becomes: 'Warung itu bernama Kafé Mawar.' },
    { text: 'Kata itu ditulis Ø³Ù„Ø§Ù… di pintu.', becomes: 'Kata itu ditulis سلام di pintu.' },
  ],
  keeps: [
    'Huruf Ã dan Õ lazim dipakai dalam bahasa Portugis.',
    'Papan itu bertuliskan SÃO, CAFÉ… dan NESTLÉ®.',
    'Ia menulis “naïve” dan L’épisode.',
    'Ukurannya 5×£35.',
  ],
  evidence: '540 times in 15,729 articles (538 of them at detik.com); 75 read, all right.',
}

const MAC_ROMAN: RuleCard = {
  name: 'encoding/utf-8-as-mac-roman',
  takes: 'characters that are UTF-8 read as MacRoman: they become what was written',
  never: 'mathematical signs in formulas (`√π`, `∆°`)',
  examples: [
    { text: 'Pemilik kaf√© itu menyebutnya ‚Äúrumah‚Äù.', becomes: 'Pemilik kafé itu menyebutnya “rumah”.' },
    { text: 'Luasnya 40 m¬≤.', becomes: 'Luasnya 40 m².' },
  ],
  keeps: ['Hasilnya (-1/2)! = √π.', 'Lambang ∆° dan —∞ dipakai di sini.', 'Nilainya √∞ ≈ ½.'],
  evidence: 'Never in 15,729 articles; known from other corpora.',
}

/** UTF-8 read in a wrong code page. */
export const mojibake: Step = {
  rules: [WINDOWS_1252, MAC_ROMAN],
  trace: /[\xc2-\xf4¬√ƒ≈‚]/,
  changes(line, settings) {
    const changes = mendMisreading(line, AS_WINDOWS_1252, settings)
    return changes.length > 0 ? changes : mendMisreading(line, AS_MAC_ROMAN, settings)
  },
}
