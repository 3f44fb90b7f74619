import { describe, expect, test } from 'vitest'
import * as abbreviations from '../../src/language/abbreviations.ts'
import { letteredNouns } from '../../src/language/lettered-nouns.ts'
import { wordsThatCannotEndALine } from '../../src/language/line-end-words.ts'
import { namesThatBeginSmall } from '../../src/language/names-that-begin-small.ts'
import { namesWithMarks } from '../../src/language/names-with-marks.ts'
import { ordinaryWords } from '../../src/language/ordinary-words.ts'
import { reportingVerbs } from '../../src/language/reporting-verbs-after-quotes.ts'
import { sentenceStarters } from '../../src/language/sentence-starters.ts'
import { webSuffixes } from '../../src/language/web-suffixes.ts'

const small = {
  letteredNouns,
  wordsThatCannotEndALine,
  namesThatBeginSmall,
  ordinaryWords,
  reportingVerbs,
  sentenceStarters,
  webSuffixes,
}
const { openingAbbreviations, ...lists } = abbreviations

describe('word lists of the sentence splitter', () => {
  for (const [name, words] of Object.entries({ ...lists, ...small, namesWithMarks })) {
    test(`${name} is sorted and names nothing twice`, () => {
      expect([...words]).toEqual([...new Set(words)].sort())
    })
  }

  for (const [name, words] of Object.entries(small)) {
    test(`${name} is in small letters`, () => {
      for (const word of words) expect(word).toBe(word.toLowerCase())
    })
  }

  test('no abbreviation is of two classes that disagree', () => {
    const classes = [
      openingAbbreviations,
      abbreviations.openingAcronyms,
      abbreviations.shipAbbreviations,
      abbreviations.countingAbbreviations,
      abbreviations.companyForms,
      abbreviations.closingAbbreviations,
      abbreviations.shortMonths,
    ]
    const all = classes.flat()
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([])
  })

  test('no abbreviation has a last stop or white space', () => {
    for (const word of Object.values(abbreviations).flat())
      expect(word).toMatch(/^[A-Za-z](?:[A-Za-z.]*[A-Za-z])?$/)
  })
})
