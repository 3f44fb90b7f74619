/**
 * Names whose last character is an exclamation or question mark: before a name or a noun of theirs the mark does not
 * end a sentence (`Yahoo! Inc.`). Source: picked by hand.
 */
export const NAMES_WITH_MARKS: ReadonlySet<string> = new Set([
  'Jeopardy',
  'Joomla',
  'Kahoot',
  'Wham',
  'Yahoo',
  'Yum',
])
