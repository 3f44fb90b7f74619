/** What is no word of a sentence if these are beside it. */
const BESIDE = /[@#_/\\=<>{}&~^|]/
/** So much around letters is looked at for signs of code, in UTF-16 units. */
const NEAR = 30
/** What follows a name in a program that has a value. */
const VALUE = /^: ?(?:["'{[\d]|true|false)/
const CODE = /[{}[\]=$<>]|[)"'];|["']:|\(\)/

/** Whether letters are a part of an account, an address, a file or code. */
export function isPartOfName(text: string, start: number, end: number): boolean {
  const left = text.charAt(start - 1)
  const right = text.charAt(end)
  if (BESIDE.test(left) || BESIDE.test(right)) return true
  if (right === ':' && text.charAt(end + 1) === '/') return true
  return isDotted(text, start, end)
}

function isDotted(text: string, start: number, end: number): boolean {
  return (
    (text.charAt(end) === '.' && /[\p{L}\d]/u.test(text.charAt(end + 1))) ||
    (text.charAt(start - 1) === '.' && /[\p{L}\d)\]]/u.test(text.charAt(start - 2)))
  )
}

/** What is between quotation marks alone, and an item of a numbered list of names. */
const QUOTED = /^["“‘'].["”’']$/u
const AFTER_NUMBER = /(?:^|\s)\d{1,3}[.)] $/
const NO_SENTENCE = /^(?: [^\p{L}]|\n|$)/u

/** Whether a word with a capital inside is alone as what it is a name of. */
export function isNameAlone(text: string, start: number, end: number): boolean {
  if (QUOTED.test(`${text.charAt(start - 1)}.${text.charAt(end)}`)) return true
  return (
    AFTER_NUMBER.test(text.slice(Math.max(0, start - 6), start)) && NO_SENTENCE.test(text.slice(end, end + 2))
  )
}

/** Whether a word with a capital inside, or beside a bracket, is likely to be a name in a program. */
export function isCode(text: string, start: number, end: number): boolean {
  if (VALUE.test(text.slice(end, end + 8))) return true
  return CODE.test(text.slice(Math.max(0, start - NEAR), start)) || CODE.test(text.slice(end, end + NEAR))
}
