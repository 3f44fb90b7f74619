import { isLetter, UNITS, Unit } from './characters.ts'
import { lineEnd, push, type Scan } from './scan-state.ts'
import { kindOfStop } from './stop-kind.ts'
import { Kind, Sign } from './tokens.ts'

/** The kind of each unit that is a token by itself, whatever stands beside it; 0 for the others. */
export const SIMPLE_KINDS: Uint8Array = simpleKinds()

function simpleKinds(): Uint8Array {
  const kinds = UNITS.map((unit) => (unit === Unit.other ? Kind.other : 0))
  const assign = (characters: string, kind: number) => {
    for (const character of characters) kinds[character.charCodeAt(0)] = kind
  }
  assign(',', Kind.comma)
  assign('!…', Kind.stop)
  assign('([', Kind.open)
  assign(')]', Kind.close)
  assign(':', Kind.colon)
  assign(';', Kind.semicolon)
  assign('-–—', Kind.dash)
  return kinds
}

const ENTITIES: readonly (readonly [string, number])[] = [
  ['&quot;', Kind.mark],
  ['&ldquo;', Kind.mark],
  ['&rdquo;', Kind.mark],
  ['&bdquo;', Kind.mark],
  ['&#34;', Kind.mark],
  ['&#8220;', Kind.mark],
  ['&#8221;', Kind.mark],
  ['&lsquo;', Kind.single],
  ['&rsquo;', Kind.single],
  ['&#39;', Kind.single],
  ['&apos;', Kind.single],
]

/** Takes the sign `code` at the scan's place, which is neither letter, digit, space nor a simple kind. */
export function symbolAt(scan: Scan, code: number): void {
  const { at } = scan
  switch (code) {
    case 10:
      lineEnd(scan, at, at + 1)
      break
    case 46:
      push(scan, at, at + 1, kindOfStop(scan, at))
      break
    case 63:
      question(scan, at)
      break
    case 64:
      account(scan, at)
      break
    case 38:
      entity(scan, at)
      break
    case 39:
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x60:
    case 0xb4:
      isDoubled(scan, at, code) ? mark(scan, at, at + 2, Kind.mark) : mark(scan, at, at + 1, Kind.single)
      break
    default:
      mark(scan, at, at + 1, Kind.mark)
      break
  }
}

/** Whether two single marks stand for a double one. */
function isDoubled({ codes }: Scan, at: number, code: number): boolean {
  const next = codes[at + 1]
  return next === code || (code === 0x2018 && next === 0x2019)
}

function mark(scan: Scan, start: number, end: number, kind: number): void {
  if (kind === Kind.mark) scan.openMark = isOpen(scan) ? -1 : scan.count
  push(scan, start, end, kind)
  scan.lineSigns |= kind === Kind.mark ? Sign.mark : Sign.single
}

/**
 * A question mark; or, where both stand as no question mark can, the two marks of a quotation whose characters were
 * lost: `?Kami siap,? ujarnya`. A lone one stays what it is.
 */
function question(scan: Scan, at: number): void {
  const { codes, count, columns, openMark } = scan
  const isGapBefore = at === 0 || UNITS[codes[at - 1]!] === Unit.space || codes[at - 1] === LINE_FEED
  const before = count > 0 ? columns.kinds[count - 1] : 0
  push(scan, at, at + 1, Kind.stop)
  if (isGapBefore && isLetter(codes[at + 1]!)) {
    if (openMark < 0) scan.openMark = count
  } else if (openMark >= 0 && before === Kind.comma && mayGoOn(codes[at + 1]!)) {
    columns.kinds[openMark] = Kind.mark
    columns.kinds[count] = Kind.mark
    scan.lineSigns |= Sign.mark
    scan.openMark = -1
  }
}

const LINE_FEED = 10

/** Whether a cue may follow, with a space before it or not; never where a mark that was not lost does. */
function mayGoOn(next: number): boolean {
  return UNITS[next] === Unit.space || isLetter(next)
}

/** Whether a quotation is open, and not only perhaps. */
function isOpen({ columns, openMark }: Scan): boolean {
  return openMark >= 0 && columns.kinds[openMark] === Kind.mark
}

function account(scan: Scan, start: number): void {
  const { codes } = scan
  let at = start + 1
  for (;;) {
    const code = codes[at]!
    if (isLetter(code) || UNITS[code] === Unit.digit || code === 95) at += 1
    else if (code === 46 && isLetter(codes[at + 1]!)) at += 1
    else break
  }
  push(scan, start, at, at > start + 1 ? Kind.account : Kind.other)
}

function entity(scan: Scan, at: number): void {
  for (const [entity, kind] of ENTITIES) {
    if (!scan.text.startsWith(entity, at)) continue
    mark(scan, at, at + entity.length, kind)
    return
  }
  push(scan, at, at + 1, Kind.other)
}
