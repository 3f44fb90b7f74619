import { besideCue } from './cue-after.ts'
import { directSpeech } from './speech-frame.ts'
import type { DirectRule, MarkedPlace, SpeechFrame } from './speech-rule.ts'

/** How sure the speech is, before the speaker is known. */
const CERTAINTY = { misspelt: 0.96 }

/** As `cue-after`, with a cue that is misspelt. */
export const CUE_AFTER_DAMAGED: DirectRule = {
  name: 'cue-after-damaged',
  form: 'the same with a misspelt cue: `kara`, `ujarya`, `terangnnya`',
  never:
    'a word that is right by itself, or more than one slip away from a cue; a bare one only where a speaker follows',
  certainty: CERTAINTY,
  examples: [
    { text: '"Stok beras aman," kara Laras Widuri.', becomes: '"Stok beras aman," → Laras Widuri' },
    {
      text: '"Kami siap," kata Laras Widuri. Ia pulang sore itu.\n"Besok kami kembali," sambungya.',
      becomes: '"Kami siap," → Laras Widuri\n"Besok kami kembali," → Laras Widuri',
    },
  ],
  keeps: ['"Stok beras aman," kata Laras Widuri.', 'Papan bertuliskan "Awas longsor," kayu itu roboh.'],
  evidence: '1 of 1',
  mayBeSplit: true,

  find(place: MarkedPlace): SpeechFrame | null {
    const { span, cueAfter } = place
    if (cueAfter === null || !cueAfter.isDamaged) return null
    const finding = besideCue(place, cueAfter, CUE_AFTER_DAMAGED, CERTAINTY.misspelt)
    const frame = directSpeech(span, finding)
    return cueAfter.isAnaphoric && frame.mention === null ? { ...frame, hasDamagedClitic: true } : frame
  },
}
