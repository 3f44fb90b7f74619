import type fastCheck from 'fast-check'

export function fixtureTexts(): string[]
export function mutatedText(fc: typeof fastCheck, texts: readonly string[]): fastCheck.Arbitrary<string>
export function mutatedBytes(fc: typeof fastCheck, texts: readonly string[]): fastCheck.Arbitrary<Buffer>
