import { BODY_OPENERS } from '../../language/body-openers.ts'
import { ORDINARY_WORDS } from '../../language/counted/ordinary-words.ts'
import { NOUN_OPENERS, SENTENCE_OPENERS } from '../../language/counted/sentence-openers.ts'
import { beginsCapital } from '../../language/letters.ts'
import { OFFICE_OPENERS } from '../../language/office-openers.ts'
import { isOffice, type Word } from './title-word.ts'

/** What words around the end of a title may be: nouns that a name follows, verbs of persons, what may open a sentence. */

export const NOUN: RegExp = /^(?:pe[mnr]|peng|peny|ke)[a-z]{3,}an(?:nya)?$/

/** Whether a capital word might open the sentence just as well as the one after it. */
export function mayOpenToo(word: Word): boolean {
  if (!beginsCapital(word.core)) return false
  const core = word.core.toLowerCase()
  return (
    SENTENCE_OPENERS.has(core) ||
    ORDINARY_WORDS.has(core) ||
    OFFICE_OPENERS.has(core) ||
    BODY_OPENERS.has(core) ||
    isNounOpener(core) ||
    VERB.test(core)
  )
}

/** What persons do: a name and no abstract noun before it is the subject (`Penyidikan Iwan mengaku`). */
export const ONLY_PERSONS: RegExp =
  /^(?:berharap|berjanji|memastikan|membantah|meminta|menambahkan|mengaku|mengatakan|mengimbau|mengungkapkan|menjelaskan|menuturkan|menyampaikan|menyatakan)$/

/** Nouns of persons that a name follows, beside those of offices. */
const NOUNS_BEFORE_NAMES = new Set(
  'adik akbp aktor aktris anak artis bapak brigjen bu eks gus ibu irjen istri jaksa kakak kiai kolonel kombes kyai letkol mas mayor mbak pak penyanyi polisi sersan suami warga'.split(
    ' ',
  ),
)

export function isPersonNoun({ core }: Word): boolean {
  const small = core.toLowerCase()
  return OFFICE_OPENERS.has(small) || NOUNS_BEFORE_NAMES.has(small)
}

/** Whether no noun that a name follows is in a word: it is passive, points back or is an abbreviation. */
export function cannotName({ core }: Word): boolean {
  return /^(?:di|ter)\p{Ll}{4,}$|nya$/iu.test(core) || /^\p{Lu}{2,6}$/u.test(core)
}

const VERB = /^(?:ber|di|mem|men|ter)\p{Ll}{4,}$/u

const BEFORE_AN_OPENING = new Set(
  'adapun bagi bahkan dan karena kemudian lalu menurut namun oleh sebab sebelumnya sementara tapi'.split(' '),
)

/** Whether a word before an opening belongs to it (`Menurut Polisi`, `Wakil Ketua`). */
export function leadsIntoOpening(word: Word): boolean {
  return isOffice(word) || (beginsCapital(word.core) && BEFORE_AN_OPENING.has(word.core.toLowerCase()))
}

/** A common noun, by the list or by its shape, that may also be the last word of an office's name. */
export function isNounOpener(core: string): boolean {
  return NOUN_OPENERS.has(core) || NOUN.test(core) || (core.length >= 7 && core.endsWith('nya'))
}
