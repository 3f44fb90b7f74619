import type { RuleCard } from '../../../rules/rule.ts'

export const GLUED_WORD: RuleCard = {
  name: 'glued/word',
  takes:
    'the missing space between two words of which both are known: before a capital (`pemimpinIran`), or before a small letter after a name (`Khusrandatang`), and beside figures (`tahun2024`), in a text that has lost spaces before capitals',
  never:
    'a name with a capital inside, of a product, newsroom or person, an account, address or tag, code, foreign words, or a word that could be cut in two places',
  examples: [
    {
      text: 'Warga menyambutBupati Tirtasari di balai desa.',
      becomes: 'Warga menyambut Bupati Tirtasari di balai desa.',
    },
    {
      text: 'Jalan keWanasari ditutup. Kepala desaWanasarimengatakan, tanah di Wanasari masih bergerak.',
      becomes:
        'Jalan ke Wanasari ditutup. Kepala desa Wanasari mengatakan, tanah di Wanasari masih bergerak.',
    },
  ],
  keeps: [
    'Warga memakai WhatsApp dan GelangKu untuk melapor ke KompasTekno.',
    'Ikuti @desaWanasari, buka https://kabar.example/desaWanasari atau #wargaTirtasari.',
  ],
  evidence:
    '15,217 times in 4,460 of 23,043 articles in an earlier state; of 452 read, outlets drawn evenly, seven were wrong, names of applications and companies above all, and the rule was narrowed for them',
}
