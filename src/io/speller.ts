const BEYOND_ASCII = /[\x80-\uffff]/
const BEYOND_ASCII_ALL = /[\x80-\uffff]/g
/** An escape of a character beyond ASCII. */
const ESCAPE = /\\u(?!00[0-7])/
const CAPITAL_DIGIT = /\\u[0-9a-fA-F]{0,3}[A-F]/
const BARE_SLASH = /[^\\]\//

/**
 * Spells JSON, as `JSON.stringify` gives it, in the manner of a record: characters beyond ASCII as escapes if the
 * record has no others (Python's `json.dumps`); `/` as `\/` if it always is (PHP's `json_encode`), or behind `<`
 * if it is there (for HTML). A `part` of the record that has slashes of its own shows how slashes are spelled.
 */
export function spellerOf(record: string, part: string = record): (json: string) => string {
  // A plain search first: most records hold no such escape, and it is the quicker of the two.
  const escapes = record.includes('\\u') && ESCAPE.test(record) && !BEYOND_ASCII.test(record)
  const slash = slashIn(part.includes('/') ? part : record)
  return (json) => {
    const spelled = escapes ? withEscapes(json, record) : json
    return slash === BARE ? spelled : spelled.replaceAll(slash, slash.replace('/', '\\/'))
  }
}

function withEscapes(json: string, record: string): string {
  if (!BEYOND_ASCII.test(json)) return json
  const isCapital = CAPITAL_DIGIT.test(record)
  return json.replace(BEYOND_ASCII_ALL, (unit) => {
    const digits = unit.charCodeAt(0).toString(16).padStart(4, '0')
    return `\\u${isCapital ? digits.toUpperCase() : digits}`
  })
}

const BARE = ''

/** What of the slashes gets a backslash: each, those behind `<`, or none. */
function slashIn(like: string): '/' | '</' | typeof BARE {
  if (!like.includes('\\/')) return BARE
  if (!BARE_SLASH.test(like)) return '/'
  return like.includes('<\\/') && !like.includes('</') ? '</' : BARE
}
