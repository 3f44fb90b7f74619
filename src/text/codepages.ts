/**
 * What the bytes 80–9F stand for in windows-1252, in order; U+FFFD where the code page has no character.
 * Source: the Unicode Consortium's table `MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT`, which is also the one
 * the WHATWG Encoding Standard builds on.
 */
export const WINDOWS_1252_80_TO_9F: string =
  '\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD' +
  '\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178'

/**
 * What the bytes 80–FF stand for in MacRoman, in order.
 * Source: the Unicode Consortium's table `MAPPINGS/VENDORS/APPLE/ROMAN.TXT`.
 */
export const MAC_ROMAN_80_TO_FF: string =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü' +
  '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªº\u03A9æø' +
  '¿¡¬√ƒ≈\u2206«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
  '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

/** The characters that the bytes from `first` on stand for, as a map back from character code to byte. */
export function bytesOf(characters: string, first: number): ReadonlyMap<number, number> {
  const bytes = new Map<number, number>()
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i)
    if (code !== 0xfffd) bytes.set(code, first + i)
  }
  return bytes
}
