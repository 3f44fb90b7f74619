import type { Sample } from './sample.ts'

const XML = /^<\?xml\s/i
const FEED = /^<(?:rss|feed|urlset|sitemapindex|svg)\s[^<>]*xmlns|^<rss\s[^<>]*version/i
const PAGE = /^<(?:!doctype(?:\s[^<>]*)?|(?:html|head|body)(?:\s[^<>]*)?)>\s*/i
const PAGE_END = /<\/(?:html|body)>\s*$/i
/** What holds the parts of a page. A text with paragraphs in tags is one that tags were left in. */
const CONTAINER_TAG = /^<(?:article|aside|div|main|nav|section|table)(?:\s[^<>]*)?>\s*</i
const CONTAINER_END = /<\/(?:article|aside|div|main|nav|section|table)>\s*$/i
const RESPONSE = /^HTTP\/[0-9.]+ [0-9]{3}/

/** Whether an input is XML: it says so, or is a feed. */
export function isXml({ text }: Sample): boolean {
  return XML.test(text) || FEED.test(text)
}

/**
 * Whether an input is a page of HTML: it begins with its doctype, `<html>`, `<head>` or `<body>`, and the next thing is a
 * tag too or the page ends as pages do. Never a text that speaks of these tags, and never one that only has tags in it.
 */
export function isPage({ text, isWhole }: Sample): boolean {
  const rest = text.slice(afterComments(text))
  const tag = PAGE.exec(rest)
  if (tag === null) return false
  const inside = rest.slice(tag[0].length)
  return inside === '' || inside.startsWith('<') || (isWhole && PAGE_END.test(inside.slice(-20)))
}

/** Whether an input is a part of a page: it begins with a container, a tag in it, and ends with the end of one. */
export function isPartOfPage({ text, isWhole }: Sample): boolean {
  const rest = text.slice(afterComments(text))
  return CONTAINER_TAG.test(rest) && (!isWhole || CONTAINER_END.test(rest.trimEnd().slice(-20)))
}

/** Where the first thing is that is no comment. */
function afterComments(text: string): number {
  let at = 0
  while (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4)
    if (end < 0) return text.length
    at = end + 3
    while (WHITE_SPACE.has(text[at] ?? '')) at += 1
  }
  return at
}

const WHITE_SPACE = new Set([' ', '\t', '\n', '\r', '\f'])

/** Whether an input is an answer of a server with its headers: what `curl -i` prints. */
export function isResponse({ text }: Sample): boolean {
  return RESPONSE.test(text)
}
