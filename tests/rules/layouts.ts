import { chain } from '../../src/index.ts'

/** The same words laid out as scrapers of other kinds leave them. */
export const LAYOUTS = {
  lines: (text: string) => text,
  spaces: (text: string) => text.replace(/\s*\n\s*/g, ' '),
  glued: (text: string) => text.replace(/\s*\n\s*/g, ''),
  tokenised: (text: string) => text.replace(/[.,:;!?()"“”/]/g, ' $& ').replace(/\s*\n\s*/g, ' '),
  wrapped: (text: string) => `b'${text.replace(/['\\]/g, '\\$&').replace(/\n/g, '\\n')}'`,
} as const

export type Layout = keyof typeof LAYOUTS

const STRIPPING = chain({ transforms: ['repair', 'strip'], outlet: 'none' })

/** What is left of a text in a layout, without white space: layouts differ in nothing else. */
export function leftOf(text: string, layout: Layout, title?: string): string {
  return wordsOf(STRIPPING.run({ text: LAYOUTS[layout](text), origin: { title } }).text)
}

/** The characters of a text that are not white space. */
export function wordsOf(text: string): string {
  return text.replace(/\s+/g, '')
}
