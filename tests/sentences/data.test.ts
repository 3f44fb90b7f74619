import { describe, expect, test } from 'vitest'
import * as abbreviations from '../../src/language/abbreviations.ts'
import { ORDINARY_WORDS } from '../../src/language/counted/ordinary-words.ts'
import { SENTENCE_STARTERS } from '../../src/language/counted/sentence-starters.ts'
import { LETTERED_NOUNS } from '../../src/language/lettered-nouns.ts'
import { LINE_END_WORDS } from '../../src/language/line-end-words.ts'
import { NAMES_THAT_BEGIN_SMALL } from '../../src/language/names-that-begin-small.ts'
import { REPORTING_VERBS_AFTER_QUOTES } from '../../src/language/reporting-verbs-after-quotes.ts'
import { WEB_SUFFIXES } from '../../src/language/web-suffixes.ts'

const small = {
  LETTERED_NOUNS,
  LINE_END_WORDS,
  NAMES_THAT_BEGIN_SMALL,
  ORDINARY_WORDS,
  REPORTING_VERBS_AFTER_QUOTES,
  SENTENCE_STARTERS,
  WEB_SUFFIXES,
}

describe('word lists of the sentence splitter', () => {
  for (const [name, words] of Object.entries(small)) {
    test(`${name} is in small letters`, () => {
      for (const word of words) expect(word).toBe(word.toLowerCase())
    })
  }

  test('no abbreviation is of two classes that disagree', () => {
    const classes = [
      abbreviations.OPENING_ABBREVIATIONS,
      abbreviations.OPENING_ACRONYMS,
      abbreviations.SHIP_ABBREVIATIONS,
      abbreviations.COUNTING_ABBREVIATIONS,
      abbreviations.COMPANY_FORMS,
      abbreviations.CLOSING_ABBREVIATIONS,
      abbreviations.SHORT_MONTHS,
    ]
    const all = classes.flat()
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([])
  })

  test('no abbreviation has a last stop or white space', () => {
    for (const word of Object.values(abbreviations).flat())
      expect(word).toMatch(/^[A-Za-z](?:[A-Za-z.]*[A-Za-z])?$/)
  })
})
