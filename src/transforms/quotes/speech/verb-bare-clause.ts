import type { CuePlace, IndirectRule, SourceMention, SpeechFrame } from './speech-rule.ts'
import { clauseOf, clauseSpeech } from './verb-clause.ts'

/** How sure the speech is, before the speaker is known. */
const CERTAINTY = { finite: 0.86 }

/** As `verb-clause`, where nothing but its own verb shows that a clause follows. */
export const VERB_BARE_CLAUSE: IndirectRule = {
  name: 'verb-bare-clause',
  form: 'a subject, a verb of the closed lists, and a clause that only its finite verb shows: `X mengatakan harga turun`',
  never:
    'an object with a relative clause (`menjelaskan kronologi yang …`), or one that only goes on with a second deed',
  certainty: CERTAINTY,
  examples: [
    {
      text: 'Laras Widuri mengatakan harga beras turun.',
      becomes: 'harga beras turun → Laras Widuri',
    },
    {
      text: 'Laras Widuri menyebut aturan baru itu "tidak adil" bagi petani.',
      becomes: 'aturan baru itu "tidak adil" bagi petani → Laras Widuri',
    },
  ],
  keeps: [
    'Laras Widuri menjelaskan kronologi kejadian itu.',
    'Laras Widuri tak menyebut harga beras akan naik.',
    'Laras Widuri menyampaikan potensi desa dan mempromosikan wisata.',
  ],
  evidence: '228 of 245',

  find(place: CuePlace): SpeechFrame | SourceMention | null {
    const clause = clauseOf(place)
    if (clause === null || clause.complement.clarity === 'marked') return null
    return clauseSpeech(place, clause, VERB_BARE_CLAUSE, CERTAINTY.finite)
  },
}
