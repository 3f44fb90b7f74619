import fc from 'fast-check'

/** Pieces of made-up news, so that the laws meet speech of every form and not only noise. */
const NAMES = [
  'Edi Prasetya',
  'Laras Widuri',
  'AKP Andi Mahendra',
  'Bupati Tirtasari I Wayan Sudarma',
  'dia',
  'Badan Cuaca (BPCN)',
]
const CUES = ['kata', 'ujar', 'tutur', 'tegas', 'imbuh']
const VERBS = ['mengatakan', 'menjelaskan bahwa', 'berharap', 'meminta agar']
const CLAUSES = [
  'harga beras mulai turun',
  'warga tidak perlu khawatir',
  'jembatan itu akan diperbaiki',
  'stok masih aman (cukup) sampai Lebaran',
]
const TAILS = ['', ' di Sukamaju', ', Selasa (12/3/2024)', ' kepada wartawan']

const name = fc.constantFrom(...NAMES)
const clause = fc.constantFrom(...CLAUSES)
const tail = fc.constantFrom(...TAILS)

const direct = fc
  .tuple(clause, fc.constantFrom(...CUES), name, tail)
  .map(([words, cue, who, where]) => `"Menurut saya, ${words}," ${cue} ${who}${where}.`)
const anaphoric = fc
  .tuple(clause, fc.constantFrom(...CUES))
  .map(([words, cue]) => `"Kami yakin ${words}," ${cue}nya.`)
const indirect = fc
  .tuple(name, fc.constantFrom(...VERBS), clause)
  .map(([who, verb, words]) => `${who} ${verb} ${words}.`)
const split = fc
  .tuple(clause, name, clause)
  .map(([one, who, two]) => `"Memang ${one}," kata ${who}, "tetapi ${two}."`)
const continued = fc
  .tuple(clause, name, clause)
  .map(([one, who, two]) => `"Memang ${one}," kata ${who}. "Namun ${two}."`)
const alone = clause.map((words) => `"Kita lihat nanti. Yang jelas ${words}."`)
const plain = clause.map((words) => `Seperti diberitakan, ${words}.`)
const scare = fc
  .tuple(name, clause)
  .map(([who, words]) => `${who} menolak istilah "guru cadangan" karena ${words}.`)

/** A paragraph of an article: one line. */
export const paragraph = fc.oneof(direct, anaphoric, indirect, split, continued, alone, plain, scare)
/** The paragraphs of an article. */
export const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 12 })
