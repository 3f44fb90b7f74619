/**
 * Sentences are compared by the characters that are not white space, so that a splitter which trims, or keeps the
 * white space at an edge, or gives strings in place of places, is measured alike. A literal `&nbsp;` is white space.
 */
const WHITE = /\s|&nbsp;/g

const bare = (text) => text.replace(WHITE, '')

/** Spans of a text as `start:end` keys in its characters that are not white space. */
export function keysOfSpans(text, spans) {
  const keys = []
  for (const [start, end] of spans) {
    const from = bare(text.slice(0, start)).length
    keys.push(`${from}:${from + bare(text.slice(start, end)).length}`)
  }
  return keys
}

/** The same for strings in reading order. One that is not found where it should be was altered, and counts as wrong. */
export function keysOfStrings(text, strings) {
  const whole = bare(text)
  const keys = []
  let at = 0
  for (const string of strings) {
    const sought = bare(string)
    if (sought === '') continue
    const found = whole.indexOf(sought, at)
    if (found < 0) keys.push(`altered:${keys.length}`)
    else {
      at = found + sought.length
      keys.push(`${found}:${at}`)
    }
  }
  return keys
}

/** Sentence F1 in per cent over a set, or the number of records that are right as a whole. */
export function score(set, keysOf) {
  let right = 0
  let predicted = 0
  let actual = 0
  let whole = 0
  set.records.forEach((record, index) => {
    const want = new Set(keysOfSpans(record.text, record.sentences))
    const got = new Set(keysOf(record.text, index))
    let both = 0
    for (const key of got) if (want.has(key)) both++
    right += both
    predicted += got.size
    actual += want.size
    if (both === want.size && both === got.size) whole++
  })
  if (set.wholeRecords) return `${whole} of ${set.records.length}`
  return ((200 * right) / (predicted + actual)).toFixed(2)
}
