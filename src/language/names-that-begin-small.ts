/**
 * Names that are written with a small letter at the start of a sentence too and have no capital after it.
 *
 * Source: the one newsroom that writes itself so at the start of sentences in 15,729 news articles.
 */
export const NAMES_THAT_BEGIN_SMALL: ReadonlySet<string> = new Set(['detikcom'])
