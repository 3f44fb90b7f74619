/**
 * Names that are written with a small letter at the start of a sentence too and have no capital behind it.
 *
 * Source: names of newsrooms and services that stand so after a stop in 15,729 news articles.
 */
export const namesThatBeginSmall: ReadonlySet<string> = new Set(['detikcom', 'kumparan', 'sunlife'])
