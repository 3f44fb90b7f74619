/** What the name of a ledger in a folder of ledgers ends with, after the whole name of its text. */
export const LEDGER_SUFFIX = '.ledger.jsonl'
