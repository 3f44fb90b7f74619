import { KIND, type Lexicon } from '../../../language/lexicon.ts'
import { baseWords, stem, stopWords } from '../../../language/natural.ts'
import { OUTLET_NAMES } from '../../../language/page/outlets.ts'
import { WORDS_WITH_CAPITAL_INSIDE } from '../../../language/words-with-capital-inside.ts'

/** What is known of words, by the document itself and by what was counted. */
export class WordEvidence {
  readonly #text: string
  readonly #beside: string
  readonly #lexicon: Lexicon
  readonly #counts = new Map<string, number>()

  /**
   * @param text the document's, with its headline if it is known
   * @param beside words of its headline and its address in small letters, one space before each and after the last
   */
  constructor(text: string, lexicon: Lexicon, beside = '') {
    this.#text = text
    this.#beside = beside
    this.#lexicon = lexicon
  }
  /** How often the document has it alone, written so. Few words are asked for, so the text is searched for each. */
  count(word: string): number {
    let count = this.#counts.get(word)
    if (count === undefined) this.#counts.set(word, (count = timesAlone(word, this.#text)))
    return count
  }
  /** How often the document, its headline or its address has two words one after the other, a space between them. */
  timesTogether(left: string, right: string): number {
    const times =
      this.count(left) > 0 && this.count(right) > 0 ? timesAlone(`${left} ${right}`, this.#text) : 0
    return times > 0 ? times : Number(this.#beside.includes(` ${left} ${right} `.toLowerCase()))
  }
  /** Whether it is a word that is written small everywhere. */
  isCommon(word: string): boolean {
    return this.#is(word, KIND.common | KIND.loans)
  }
  /** Whether it is such a word, and Indonesian. */
  isCommonIndonesian(word: string): boolean {
    return this.#is(word, KIND.common)
  }
  /** Whether it is a word in small letters, however rare, with a root that dictionaries have. */
  isIndonesianWord(word: string): boolean {
    return this.#is(word, KIND.common) || (this.#is(word, KIND.rare) && this.isIndonesian(word))
  }
  /** Whether it is a word in small letters. */
  isWord(word: string): boolean {
    return this.#is(word, KIND.common | KIND.loans | KIND.rare)
  }
  /** Whether it can be a word with a capital: a name, a word at the head of a sentence, or what the document has so. */
  isCapitalised(word: string): boolean {
    return this.isName(word) || this.isWord(word.toLowerCase()) || this.count(word) > 0
  }
  /** Whether the document has it alone, written so. */
  isAlone(word: string): boolean {
    return this.count(word) > 0
  }
  /** Whether it is known as a name. */
  isName(word: string): boolean {
    return this.#is(word.toLowerCase(), KIND.often | KIND.names)
  }
  /** Whether it is a name that is often in the news. */
  isFrequentName(word: string): boolean {
    return this.#is(word.toLowerCase(), KIND.often)
  }
  /** Whether it is a word of capitals alone that is known. */
  isShortForm(word: string): boolean {
    return this.#lexicon.capitals.has(word) || (CAPITALS.test(word) && this.count(word) > 0)
  }
  /** Whether two words with capitals are often together. */
  isPair(left: string, right: string): boolean {
    return this.#lexicon.pairs.has(`${left}+${right}`)
  }
  /** Whether letters with a capital inside are known to be one word. */
  isOneWord(word: string): boolean {
    const small = word.toLowerCase()
    return this.#lexicon.one.has(word) || WORDS_WITH_CAPITAL_INSIDE.has(small) || OUTLETS.has(small)
  }
  /** Whether letters without a capital inside are a known word, clitics after it or not. */
  isListed(word: string): boolean {
    if (this.#lexicon.kinds.has(word)) return true
    const small = word.toLowerCase()
    return this.#lexicon.kinds.has(small) || this.#lexicon.kinds.has(small.replace(CLITIC, ''))
  }
  #is(word: string, kinds: number): boolean {
    return ((this.#lexicon.kinds.get(word) ?? 0) & kinds) !== 0
  }
  /** Whether it is a word that says little by itself. */
  isFunctionWord(small: string): boolean {
    return stopWords().has(small)
  }
  /** Whether it is a word without affixes. */
  isBase(small: string): boolean {
    return baseWords().has(small)
  }
  /** Whether a word in small letters has a root that Indonesian dictionaries have. */
  isIndonesian(small: string): boolean {
    return baseWords().has(small) || baseWords().has(stem(small))
  }
}

const OUTLETS: ReadonlySet<string> = new Set(OUTLET_NAMES)
const CAPITALS = /^\p{Lu}{2,6}$/u
/** What is written together with the word before it. */
const CLITIC = /(?:nya|lah|kah|pun|mu|ku)$/

/** How often letters stand in a text with no letter beside them. */
function timesAlone(word: string, text: string): number {
  let times = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length))) times += 1
  return times
}

const LETTER = /[\p{L}\p{M}]/u
