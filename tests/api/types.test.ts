import { describe, expectTypeOf, test } from 'vitest'
import {
  type Chain,
  type ChainOptions,
  chain,
  clean,
  type Document,
  type Edit,
  type OutletName,
  type Quote,
  type Result,
  recordCleaner,
  rules,
  type Span,
  type Speaker,
  type TransformName,
} from '../../src/index.ts'

/** What the compiler must hold; `npm run types` checks it, strictly and with exactOptionalPropertyTypes. */
const text = 'Air surut.'

describe('a result is typed by what was asked for', () => {
  test('what was asked for is there', () => {
    const found = chain({ transforms: ['repair', 'quotes'] }).run(text)
    expectTypeOf(found.quotes).toEqualTypeOf<readonly Quote[]>()
    expectTypeOf(found.speakers).toEqualTypeOf<readonly Speaker[]>()
    expectTypeOf(found.edits).toEqualTypeOf<readonly Edit[]>()
    for (const quote of found.quotes) expectTypeOf(quote.quotation).toEqualTypeOf<string>()
    const both = clean(text, { transforms: ['sentences', 'quotes'] })
    expectTypeOf(both.sentences).toEqualTypeOf<readonly Span[]>()
    expectTypeOf(both.quotes).toEqualTypeOf<readonly Quote[]>()
  })
  test('what was not asked for is absent', () => {
    expectTypeOf(clean(text)).not.toHaveProperty('quotes')
    expectTypeOf(clean(text, { outlet: 'detik' })).not.toHaveProperty('sentences')
    const found = chain({ transforms: ['repair', 'quotes'] }).run(text)
    expectTypeOf(found).not.toHaveProperty('sentences')
  })
  test('what may have been asked for is optional', () => {
    const names: TransformName[] = ['repair', 'quotes']
    const found = chain({ transforms: names }).run(text)
    expectTypeOf(found.quotes).toEqualTypeOf<readonly Quote[] | undefined>()
    const some: ('repair' | 'sentences')[] = ['repair']
    expectTypeOf(clean(text, { transforms: some }).sentences).toEqualTypeOf<readonly Span[] | undefined>()
    expectTypeOf(clean(text, { transforms: some })).not.toHaveProperty('quotes')
    const one = Math.random() > 2 ? (['repair'] as const) : (['quotes'] as const)
    const either = clean(text, { transforms: one })
    if ('quotes' in either) expectTypeOf(either.quotes).toEqualTypeOf<readonly Quote[]>()
    expectTypeOf<Result['quotes']>().toEqualTypeOf<readonly Quote[] | undefined>()
  })
})

describe('names are literal', () => {
  test('of transforms, outlets and rules', () => {
    expectTypeOf<TransformName>().toEqualTypeOf<
      'repair' | 'strip' | 'dedupe' | 'join' | 'sentences' | 'quotes'
    >()
    expectTypeOf<'detik'>().toExtend<OutletName>()
    expectTypeOf<'detk'>().not.toExtend<OutletName>()
    // Each of these is a fault of names that is found as it is written; the values are never run.
    const never = () => {
      // @ts-expect-error
      chain({ transforms: ['repiar'] })
      // @ts-expect-error
      chain({ outlet: 'detk' })
      // @ts-expect-error
      chain({ disable: ['cross-lnik'] })
      // @ts-expect-error
      chain({ disabled: ['cross-link'] })
      // @ts-expect-error
      chain({ sentences: { split: true } })
      // @ts-expect-error
      recordCleaner({ offsets: 'utf-16' })
    }
    expectTypeOf(never).toBeFunction()
  })
  test('and all that is known is taken', () => {
    chain({ outlet: 'detik', disable: ['cross-link', 'cross-link/baca-juga'], enable: ['promo'] })
    chain({ outlet: 'money.kompas.com' })
    chain({ outlet: 'auto' })
    chain({ outlet: 'none' })
    expectTypeOf(rules()[0]!.transform).toEqualTypeOf<'repair' | 'strip' | 'dedupe' | 'join'>()
  })
})

describe('a document', () => {
  test('needs a text alone', () => {
    expectTypeOf<{ text: string }>().toExtend<Document>()
    expectTypeOf<{ text: string; id: string; origin: { url: string } }>().toExtend<Document>()
    expectTypeOf<{ id: string }>().not.toExtend<Document>()
    expectTypeOf<string | Document>().toEqualTypeOf<Parameters<Chain['run']>[0]>()
  })
  test('may be given options that are undefined', () => {
    const options: ChainOptions = { outlet: undefined, transforms: undefined, disable: undefined }
    expectTypeOf(chain(options)).toExtend<{ run: (text: string) => unknown }>()
  })
})
