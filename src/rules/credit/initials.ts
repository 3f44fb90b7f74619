import { isAfterSentence } from '../after-sentence.ts'
import { FOOT_LINES, footTakes } from '../grammar/foot.ts'
import type { Rule } from '../rule.ts'
import { isNewsroomCredit, isReporterCode, isSignature, isStars, lastBracket } from './signatures.ts'

/** So near to the end of a text its initials may be, with tags after them. */
const FOOT_REACH = 500
/** Of what initials look like only the beginning; a date in a bracket does not. */
const SIGN = /\([ \u00a0]?(?:\*\/?)?\d{0,3}[a-z][a-z0-9]{0,5} ?\/ ?[a-z0-9]/
const WRITTEN_BY = /^(?:[Dd]itulis|DITULIS) (?:(?:[Oo]leh|OLEH) )?\P{Ll}/u

/** Brackets that sign an article: initials, stars, names, newsrooms. */
export const INITIALS_RULES: readonly Rule[] = [
  {
    name: 'credit/written-by',
    takes: '`(Ditulis oleh …)` with a name, at the end of a line',
    never: 'a bracket within a sentence',
    where: 'line',
    literals: ['ditulis'],
    take: (context) => {
      const { text } = context
      const bracket = context.memo(lastBracket)
      if (bracket === null || !WRITTEN_BY.test(bracket.content)) return null
      return bracket.start === 0 ? { lines: 1 } : { start: bracket.start, end: text.length }
    },
    examples: [
      { text: 'Foto itu palsu.\n(Ditulis oleh Sinta M.)', becomes: 'Foto itu palsu.' },
      { text: 'Foto itu palsu. (Ditulis oleh Sinta)', becomes: 'Foto itu palsu.' },
    ],
    keeps: ['Buku (ditulis oleh Sinta) itu laku.', 'Buku itu laku. (ditulis ulang dari arsip desa)'],
    evidence: 'Fired in 1,290 articles; 15 were read: all right.',
  },
  {
    name: 'credit/initials',
    takes:
      'the initials of reporter and editor in brackets, on a line of their own or after the last stop of a line',
    never: '`(SD/MI)`, `(12/3)`, `(km/jam)`, `(dan/atau)` or another bracket that belongs to a sentence',
    where: 'line',
    literals: [')'],
    closes: ')',
    within: FOOT_REACH,
    foot: FOOT_LINES,
    take: (context) => {
      const foot = context.isFoot ? footTakes(context, 'credit/initials', SIGN) : null
      if (foot !== null) return foot
      const { text } = context
      const bracket = context.memo(lastBracket)
      if (bracket === null || !isReporterCode(bracket.content)) return null
      if (text.slice(0, bracket.start).trim() === '') return { lines: 1 }
      return isAfterSentence(text, bracket.start) ? { start: bracket.start, end: text.length } : null
    },
    examples: [
      { text: 'Warga pulang.\n(rah/sat)', becomes: 'Warga pulang.' },
      { text: '"Kami pulang," tandasnya.(cfc/dzi)', becomes: '"Kami pulang," tandasnya.' },
      { text: 'Warga pulang. (yan/d1n/mlo)', becomes: 'Warga pulang.' },
    ],
    keeps: [
      'Untuk murid sekolah dasar (SD/MI)',
      'Sidang digelar Kamis (12/3)',
      'Dikenai denda (dan/atau)',
      'Paling cepat 80 (km/jam)',
      'Ia lahir di sana.\n(12/3)',
    ],
    evidence: 'Fired in 723 articles; 50 were read: all right.',
  },
  {
    name: 'credit/stars',
    takes: 'stars in brackets at the end of a line, which stand for a reporter',
    never: 'stars within a sentence',
    where: 'line',
    literals: ['*'],
    take: (context) => {
      const { text } = context
      const bracket = context.memo(lastBracket)
      if (bracket === null || !isStars(bracket.content)) return null
      if (text.slice(0, bracket.start).trim() === '') return { lines: 1 }
      return isAfterSentence(text, bracket.start) ? { start: bracket.start, end: text.length } : null
    },
    examples: [{ text: 'Air surut. (*)\nWarga pulang.', becomes: 'Air surut.\nWarga pulang.' }],
    keeps: ['Harga (*) belum termasuk pajak.', 'Gol bunuh diri (*)\nIa pulang.'],
    evidence: 'Fired in 51 articles; 40 were read: all right.',
  },
  {
    name: 'credit/newsroom',
    takes: 'a bracket with a newsroom and a name that ends the text or has a line of its own',
    never: 'a bracket within the text',
    where: 'line',
    literals: [')'],
    closes: ')',
    take: (context) => {
      const bracket = context.memo(lastBracket)
      if (bracket === null || !isNewsroomCredit(bracket.content)) return null
      if (context.text.slice(0, bracket.start).trim() === '') return { lines: 1 }
      return context.isLast ? { start: bracket.start, end: context.text.length } : null
    },
    examples: [
      { text: 'Warga pulang.\n(Wanasari.com/Bimo Aji)', becomes: 'Warga pulang.' },
      { text: 'Warga pulang (TribunWanasari.com/Bimo, Sinta)', becomes: 'Warga pulang' },
    ],
    keeps: ['Tim (Wanasari.com/Bimo) menang.\nWarga pulang.', 'Warga menang (Solo/Yogya)'],
    evidence: 'Fired 204 times in 199 articles; 30 were read: all right.',
  },
  {
    name: 'credit/signature',
    takes: 'a bracket after the last sentence with stars, initials or a name',
    never: 'a bracket that belongs to its sentence, or the source of a verse',
    where: 'end',
    literals: [')'],
    closes: ')',
    take: (context) => {
      const { text } = context
      const bracket = context.memo(lastBracket)
      if (bracket === null || !isSignature(bracket.content)) return null
      if (isReporterCode(bracket.content)) return null
      const isAlone = text.slice(0, bracket.start).trim() === ''
      if (!isAlone && !isStars(bracket.content) && !isAfterSentence(text, bracket.start)) return null
      // A quoted name without a stop has its bracket to itself: `"Sobat" (Padi Reborn)`.
      if (!isAlone && /[^.,!?…][”"’'][ \u00a0]*$|\)$/.test(text.slice(0, bracket.start))) return null
      return isAlone ? { lines: 1 } : { start: bracket.start, end: text.length }
    },
    examples: [
      { text: 'Warga pulang. (art)', becomes: 'Warga pulang.' },
      { text: 'Warga pulang.(rls)', becomes: 'Warga pulang.' },
      { text: 'Warga pulang. (*)', becomes: 'Warga pulang.' },
      { text: 'Warga pulang.\n(Bimo Aji)', becomes: 'Warga pulang.' },
      { text: 'Warga pulang.\n(***)', becomes: 'Warga pulang.' },
    ],
    keeps: [
      'Ia dijerat pasal pencucian uang (TPPU)',
      'Warga pulang (Juni)',
      'Bersabarlah. (HR Muslim)',
      'Sebaik-baik manusia adalah yang berguna. (Bukhari Muslim)',
      'Harga tiket naik. (dewasa)',
      'Warga pulang. (bersambung)',
      'Lagunya antara lain "Sawah" (Band Wanasari)',
    ],
    evidence: 'Fired 683 times in 622 articles; the distinct ones were read: one was wrong and was mended.',
  },
]
