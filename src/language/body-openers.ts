import { words } from './words.ts'

/**
 * Words that open the name of an institution whose last word may be a common noun (`Yayasan Pendidikan`), in small letters,
 * sorted. Unlike offices they seldom begin the subject of a sentence.
 *
 * Source: general knowledge.
 */
export const BODY_OPENERS: ReadonlySet<string> = new Set(
  words(`
  aliansi asosiasi bank cv dewan fakultas forum ikatan institut koalisi mahkamah partai pengadilan perhimpunan
  persatuan perum pt rs rsud satgas serikat stadion universitas yayasan
`),
)
