import type { Layout } from './layouts.ts'

/** Rules of which not every example goes in these layouts, and why. */
export interface Exception {
  readonly layouts: readonly Layout[]
  readonly because: string
  readonly rules: readonly string[]
}

/** What is still known by its place. A rule that needs no exception any more must not stand here. */
export const GOES_EXCEPTIONS: readonly Exception[] = [
  {
    layouts: ['spaces', 'glued'],
    because:
      'they argue from where lines end: a whole line is a button, a title, a caption, a stamp or a list',
    rules: [
      'ad/page-script',
      'caption/bracket-first',
      'caption/credit-first',
      'caption/label',
      'caption/line',
      'caption/name-and-copyright',
      'credit/byline',
      'credit/joined-pages',
      'credit/republika-source',
      'credit/stars',
      'cross-link/baca-juga',
      'cross-link/bare-cue',
      'cross-link/dated-list',
      'cross-link/medialampung-list',
      'dateline/below-title',
      'dateline/head',
      'dateline/joined-pages',
      'furniture/contents',
      'furniture/control',
      'furniture/counter',
      'furniture/date-line',
      'furniture/licence',
      'furniture/rights',
      'furniture/rule',
      'media/control',
      'media/player-title',
      'promo/detik-campaign',
      'promo/detik-show',
      'promo/liputan6-fact-check',
      'pagination/own-line',
      'promo/own-line',
      'tags/labelled',
    ],
  },
  {
    layouts: ['spaces', 'glued', 'tokenised'],
    because:
      'phrases of a page that a sentence may begin with need a line of their own, or the end of the text',
    rules: [
      'ad/notice',
      'cross-link/heading',
      'furniture/columns',
      'furniture/contents-heading',
      'furniture/cookies',
      'furniture/navigation',
      'furniture/readers',
      'furniture/stamp',
      'furniture/summary',
      'media/page-player',
      'pagination/control',
    ],
  },
  {
    layouts: ['glued'],
    because: 'a phrase glued to the word before it is not seen',
    rules: ['furniture/comments', 'furniture/relative-time', 'promo/invitation'],
  },
  {
    layouts: ['tokenised'],
    because: 'an address of mail is cut into words',
    rules: ['furniture/contact'],
  },
  {
    layouts: ['glued'],
    because: 'code or a number glued to a number, or a slogan to a name, cannot be told apart',
    rules: ['ad/script', 'pagination/page-numbers', 'promo/kompas-channel'],
  },
  {
    layouts: ['spaces', 'tokenised'],
    because: 'where the words of a post begin is known by its line, or by what was glued before it',
    rules: ['media/signed-post'],
  },
  {
    layouts: ['tokenised'],
    because:
      'lines are spaces here too, and a text whose other marks none stand apart does not show that it was cut into words',
    rules: [
      'ad/page-script',
      'ad/script',
      'caption/bracket-first',
      'caption/credit-first',
      'caption/label',
      'caption/line',
      'caption/name-and-copyright',
      'credit/byline',
      'credit/joined-pages',
      'credit/republika-source',
      'credit/stars',
      'cross-link/baca-juga',
      'cross-link/bare-cue',
      'cross-link/dated-list',
      'cross-link/bracketed',
      'cross-link/medialampung-list',
      'dateline/below-title',
      'dateline/head',
      'dateline/joined-pages',
      'furniture/contents',
      'furniture/control',
      'furniture/counter',
      'furniture/date-line',
      'furniture/end-mark',
      'furniture/licence',
      'furniture/rights',
      'furniture/rule',
      'media/control',
      'media/embedded-post',
      'media/player-title',
      'promo/detik-campaign',
      'promo/detik-show',
      'promo/liputan6-fact-check',
      'pagination/own-line',
      'promo/own-line',
      'tags/labelled',
    ],
  },
]

/** Rules whose twins go in a layout though they must stay: none but these. */
export const STAYS_EXCEPTIONS: readonly Exception[] = [
  {
    layouts: ['lines', 'spaces', 'glued', 'tokenised', 'wrapped'],
    because:
      'what this rule leaves, a list of shares in title case with a stop, the rule for links takes as a title with a stop',
    rules: ['cross-link/glued-list'],
  },
  {
    layouts: ['glued'],
    because:
      'glued and without stops, a title in small letters and the sentence behind it are one up to the next seam',
    rules: ['cross-link/baca-juga'],
  },
  {
    layouts: ['spaces', 'tokenised'],
    because: 'in one line an article’s own heading that is worded as a headline is one',
    rules: ['cross-link/bare-title'],
  },
]
