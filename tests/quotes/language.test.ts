import { describe, expect, it } from 'vitest'
import { COMMON_WORDS } from '../../src/language/counted/common-words.ts'
import * as clauses from '../../src/language/function-words.ts'
import * as names from '../../src/language/names.ts'
import { similarity, stem } from '../../src/language/natural.ts'
import * as places from '../../src/language/place-words.ts'
import * as speakers from '../../src/language/speakers.ts'
import * as titles from '../../src/language/titles.ts'
import * as verbs from '../../src/language/verbs.ts'

const lists = Object.entries({
  ...clauses,
  ...names,
  ...places,
  ...verbs,
  ...speakers,
  ...titles,
  COMMON_WORDS,
})

describe('word lists', () => {
  it.each(lists)('%s is small', (_name, list) => {
    const words = list.map((entry) => (typeof entry === 'string' ? entry : entry[0]))
    for (const word of words) expect(word).toBe(word.toLowerCase())
  })
})

describe('natural', () => {
  it('stems a reporting verb to its root', () => {
    expect(stem('mengatakan')).toBe('kata')
    expect(stem('celotehnya')).toBe('celoteh')
  })

  it('gives the same answer twice', () => {
    expect(stem('menuturkan')).toBe(stem('menuturkan'))
  })

  it('finds spellings of a name alike, other names not', () => {
    expect(similarity('Afifudin', 'Afiffudin')).toBeGreaterThan(0.92)
    expect(similarity('Afifudin', 'Budiman')).toBeLessThan(0.7)
  })
})
