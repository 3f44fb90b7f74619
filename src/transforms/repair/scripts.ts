/**
 * Scripts in which a zero width joiner or non-joiner changes how letters are written.
 * Source: the Unicode Standard, chapters 9 and 12 to 17, and its file `ArabicShaping.txt`.
 */
const JOINING_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Sundanese}\p{Script=Buginese}\p{Script=Batak}\p{Script=Rejang}]/u

const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\ufe0f\u20e3]/u

/** Scripts that write words without spaces, in which a zero width space says where a line may break. */
const UNSPACED_SCRIPT =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}\p{Script=Balinese}]/u

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Mandaic}]/u

/** Whether the joiner at `at` is beside an emoji or a letter of a joining script; others let it through. */
export function isJoined(line: string, at: number): boolean {
  const before = characterBefore(line, at)
  const after = characterAt(line, at + 1)
  return [before, after].some((one) => one !== '' && (JOINING_SCRIPT.test(one) || EMOJI.test(one)))
}

/** Whether the zero width space at `at` is between letters of a script without spaces. */
export function isUnspacedScript(line: string, at: number): boolean {
  return UNSPACED_SCRIPT.test(characterBefore(line, at)) && UNSPACED_SCRIPT.test(characterAt(line, at + 1))
}

/** Whether a line holds a letter that is written from right to left. */
export function isRightToLeft(line: string): boolean {
  return RIGHT_TO_LEFT.test(line)
}

function characterAt(line: string, at: number): string {
  const code = line.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function characterBefore(line: string, at: number): string {
  const code = line.charCodeAt(at - 1)
  const isPair = code >= 0xdc00 && code <= 0xdfff && at >= 2
  return isPair ? characterAt(line, at - 2) : line.charAt(at - 1)
}
