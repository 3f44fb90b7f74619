import type { Origin } from '../document/document.ts'
import { OUTLETS, type ScrapedLinks } from '../language/page/outlets.ts'

/** How far into a text the outlet may name itself, in UTF-16 units. */
const NAMED_WITHIN = 300

/**
 * The newsroom a document comes from, or null: by the record's `outlet`, then its `url`, then what its first 300
 * characters name first, as a dateline does. Every rule must be right without it.
 */
export function outletOf(text: string, origin: Origin): string | null {
  return outletOfOrigin(origin) ?? outletOfHead(text.slice(0, NAMED_WITHIN))
}

/** The newsroom by what a record says of it, its `outlet` before its `url`, or null. */
export function outletOfOrigin({ outlet, url }: Origin): string | null {
  return outletNamed(outlet) ?? outletOfAddress(url)
}

/** The outlet of this name or host (`kompas`, `Kompas.com`, `money.kompas.com`), or null if it is not known. */
export function outletNamed(name: string | undefined): string | null {
  if (name === undefined || name === '') return null
  let outlet = known.get(name)
  if (outlet === undefined) {
    if (known.size === MOST_KNOWN) known.clear()
    known.set(name, (outlet = lookUp(name)))
  }
  return outlet
}

/** Names that were looked up: a corpus has few, and asks for one with every record. */
const known = new Map<string, string | null>()
const MOST_KNOWN = 1000

function lookUp(name: string): string | null {
  const folded = name.trim().toLowerCase()
  for (const { outlet, hosts } of OUTLETS)
    if (folded === outlet || hosts.some((host) => folded === host || folded.endsWith(`.${host}`)))
      return outlet
  return null
}

function outletOfAddress(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null
  return outletNamed(new URL(url).hostname)
}

/** The outlet whose sign comes first: others may be quoted after it. */
function outletOfHead(head: string): string | null {
  let found: string | null = null
  let first = head.length
  for (const { outlet, signs } of OUTLETS)
    for (const sign of signs) {
      const at = head.indexOf(sign)
      if (at < 0 || at >= first) continue
      first = at
      found = outlet
    }
  return found
}

const LINKS: ReadonlyMap<string, ScrapedLinks | undefined> = new Map(
  OUTLETS.map(({ outlet, links }) => [outlet, links]),
)

/** What scraping makes of an outlet's links, if that is known and not the usual. */
export function linksOf(outlet: string | null): ScrapedLinks | undefined {
  return outlet === null ? undefined : LINKS.get(outlet)
}
