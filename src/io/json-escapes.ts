const BEYOND_ASCII = /[\x80-\uffff]/
const BEYOND_ASCII_ALL = /[\x80-\uffff]/g
/** An escape of a character beyond ASCII. */
const ESCAPE_BEYOND_ASCII = /\\u(?!00[0-7])/
const CAPITAL_DIGIT = /\\u[0-9a-fA-F]{0,3}[A-F]/
const BARE_SLASH = /[^\\]\//

/**
 * Spells JSON, as `JSON.stringify` gives it, in the manner of a record: characters beyond ASCII as escapes if the
 * record has no others (Python's `json.dumps`); `/` as `\/` if it always is (PHP's `json_encode`), or after `<`
 * if it is there (for HTML). A `part` of the record that has slashes of its own shows how slashes are spelled.
 */
export function escaperOf(record: string, part: string = record): (json: string) => string {
  // Found out once: a long record may have very many changes.
  let escapes: Escapes | null = null
  let slashes: Slashes | null = null
  return (json) => {
    let spelled = json
    if (BEYOND_ASCII.test(spelled)) {
      escapes ??= escapesOf(record)
      spelled = withEscapes(spelled, escapes)
    }
    if (!spelled.includes('/')) return spelled
    slashes ??= slashesOf(part.includes('/') ? part : record)
    return withSlashes(spelled, slashes)
  }
}

/** How the characters beyond ASCII are spelled: as they are, or as escapes with small or capital digits. */
type Escapes = 'none' | 'small' | 'capital'

function escapesOf(record: string): Escapes {
  if (!ESCAPE_BEYOND_ASCII.test(record) || BEYOND_ASCII.test(record)) return 'none'
  return CAPITAL_DIGIT.test(record) ? 'capital' : 'small'
}

function withEscapes(json: string, escapes: Escapes): string {
  if (escapes === 'none') return json
  return json.replace(BEYOND_ASCII_ALL, (unit) => {
    const digits = unit.charCodeAt(0).toString(16).padStart(4, '0')
    return `\\u${escapes === 'capital' ? digits.toUpperCase() : digits}`
  })
}

/** Which slashes are escaped. */
type Slashes = 'none' | 'all' | 'after <'

function slashesOf(like: string): Slashes {
  if (!like.includes('\\/')) return 'none'
  if (!BARE_SLASH.test(like)) return 'all'
  return like.includes('<\\/') && !like.includes('</') ? 'after <' : 'none'
}

function withSlashes(json: string, slashes: Slashes): string {
  if (slashes === 'none') return json
  return slashes === 'all' ? json.replaceAll('/', '\\/') : json.replaceAll('</', '<\\/')
}
