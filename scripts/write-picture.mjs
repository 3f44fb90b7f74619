#!/usr/bin/env node
// Draws the sample article for the top of the README, light and dark, from what the program itself prints: what was
// taken is struck through, with its rule in the margin, and who speaks is tinted. `npm run docs` writes
// docs/picture-light.svg and docs/picture-dark.svg; `--check` fails instead if they are not what the program says.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))

const PALETTES = {
  light: {
    page: '#ffffff',
    rim: '#d0d7de',
    bar: '#f6f8fa',
    text: '#1f2328',
    faint: '#59636e',
    taken: { ink: '#848d97', line: '#cf222e', ground: '#ffebe9', label: '#cf222e' },
    speakers: [
      { ink: '#0969da', ground: '#ddf4ff' },
      { ink: '#8250df', ground: '#f3e8ff' },
      { ink: '#9a6700', ground: '#fff3c4' },
    ],
  },
  dark: {
    page: '#0d1117',
    rim: '#30363d',
    bar: '#161b22',
    text: '#e6edf3',
    faint: '#9198a1',
    taken: { ink: '#7d8590', line: '#f85149', ground: '#2b1416', label: '#ff7b72' },
    speakers: [
      { ink: '#58a6ff', ground: '#10294a' },
      { ink: '#bc8cff', ground: '#2b1d49' },
      { ink: '#d29922', ground: '#33260a' },
    ],
  },
}

// In pixels. Each text is stretched to the width that its characters have here, so that every font fits.
const WIDTH = 800
const LEFT = 24
const MARGIN = 622
const ADVANCE = 7.2
const SMALL = 6.6
const LEADING = 20
const COLUMNS = Math.floor((MARGIN - LEFT - 24) / ADVANCE)
const BAR = 38

const source = readFileSync(path('fixtures/sample/article.txt'), 'utf8')
const [article] = JSON.parse(
  execFileSync(
    process.execPath,
    [
      path('bin/jernih.js'),
      path('fixtures/sample/article.txt'),
      ...'-t repair,strip,dedupe,join,quotes --edits --to json --offsets utf16'.split(' '),
    ],
    { encoding: 'utf8' },
  ),
)

/** Where a place of the clean text is in the source. */
function inSource(place) {
  let shift = 0
  for (const { start, end, replacement } of article.edits) {
    if (start + shift > place) break
    shift += replacement.length - (end - start)
  }
  return place - shift
}

/** Spans of the source and how to draw them; a later one lies over an earlier one. */
function markings() {
  const order = new Map(article.speakers.map(({ id }, i) => [id, i]))
  const marks = article.edits.map(({ start, end, rule }) => ({ kind: 'taken', start, end, label: rule }))
  for (const { id, name, title } of article.speakers) {
    const whole = title === null ? name : `${title} ${name}`
    const at = source.indexOf(whole)
    if (at >= 0) marks.push({ kind: 'name', start: at, end: at + whole.length, speaker: order.get(id) })
  }
  for (const { content, speakerMention, speaker, type } of article.quotes) {
    const who = article.speakers[order.get(speaker)]
    const span = ({ start, end }) => ({ start: inSource(start), end: inSource(end - 1) + 1 })
    for (const one of content)
      marks.push({
        kind: 'content',
        ...span(one),
        speaker: order.get(speaker),
        label: who.name,
        under: `${type} quote`,
      })
    marks.push({ kind: 'name', ...span(speakerMention), speaker: order.get(speaker) })
  }
  return marks
}

/** Rows of at most COLUMNS characters, broken at spaces, as spans of the source; and whether a line begins there. */
function rowsOf(text) {
  const rows = []
  let at = 0
  for (const line of text.split('\n')) {
    const lineEnd = at + line.length
    for (let start = at, opens = true; start < lineEnd; opens = false) {
      let end = Math.min(lineEnd, start + COLUMNS)
      if (end < lineEnd) end = text.lastIndexOf(' ', end)
      rows.push({ start, end, opens })
      start = end + (end < lineEnd ? 1 : 0)
    }
    at = lineEnd + 1
  }
  return rows
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function textAt(x, y, text, fill, { advance = ADVANCE, size = 12, weight = 400 } = {}) {
  const width = (text.length * advance).toFixed(1)
  const bold = weight === 400 ? '' : ` font-weight="${weight}"`
  return `<text x="${x.toFixed(1)}" y="${y}" fill="${fill}" font-size="${size}"${bold} textLength="${width}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">${escaped(text)}</text>`
}

const box = (x, y, width, height, fill, more = '') =>
  `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${height}" fill="${fill}"${more}/>`

function draw(colours) {
  const marks = markings()
  const grounds = []
  const inks = []
  let y = BAR + 12
  const rows = rowsOf(source)
  for (const [index, row] of rows.entries()) {
    if (row.opens && index > 0) y += 5
    const baseline = y + 14
    const inRow = marks
      .map((mark) => ({
        ...mark,
        from: Math.max(mark.start, row.start) - row.start,
        to: Math.min(mark.end, row.end) - row.start,
        begins: mark.start >= row.start && mark.start < row.end,
      }))
      .filter(({ from, to }) => from < to)
    for (const mark of inRow) {
      const x = LEFT + mark.from * ADVANCE
      const width = (mark.to - mark.from) * ADVANCE
      const { ground } = mark.kind === 'taken' ? colours.taken : colours.speakers[mark.speaker]
      if (mark.kind !== 'name') grounds.push(box(x - 3, y, width + 6, 19, ground, ' rx="3"'))
    }
    inks.push(...wordsOf(row, inRow, baseline, colours))
    inks.push(...notesOf(inRow, row, rows[index + 1], y, colours))
    y += LEADING
  }
  const bottom = y + 10
  const { parts: legend, height } = legendFrom(bottom, colours)
  return page([...grounds, ...inks, ...legend], bottom + height, colours, bottom)
}

/** The words of a row in runs of one look each. */
function wordsOf(row, marks, baseline, colours) {
  const cuts = [...new Set([0, row.end - row.start, ...marks.flatMap(({ from, to }) => [from, to])])]
  cuts.sort((a, b) => a - b)
  return cuts.slice(1).flatMap((to, i) => {
    const from = cuts[i]
    const mark = marks.findLast((one) => one.from <= from && one.to >= to)
    const text = source.slice(row.start + from, row.start + to)
    const x = LEFT + from * ADVANCE
    const width = text.length * ADVANCE
    if (mark === undefined || mark.kind === 'content') return [textAt(x, baseline, text, colours.text)]
    if (mark.kind === 'taken')
      return [
        textAt(x, baseline, text, colours.taken.ink),
        box(x, baseline - 5, width, 1.2, colours.taken.line),
      ]
    const { ink } = colours.speakers[mark.speaker]
    return [textAt(x, baseline, text, ink, { weight: 600 }), box(x, baseline + 3, width, 1.5, ink)]
  })
}

/** What the margin says beside a row. */
function notesOf(marks, row, next, y, colours) {
  const mark = marks.find(({ kind, begins }) => kind !== 'name' && begins)
  const small = { advance: SMALL, size: 11 }
  if (mark === undefined) {
    const goesOn = marks.find(({ kind, begins }) => kind === 'content' && !begins)
    const isSecond = goesOn !== undefined && row.opens === false && goesOn.start >= row.start - COLUMNS - 1
    return isSecond ? [textAt(MARGIN, y + 13, goesOn.under, colours.faint, small)] : []
  }
  if (mark.kind === 'taken') return [textAt(MARGIN, y + 14, mark.label, colours.taken.label, small)]
  const { ink } = colours.speakers[mark.speaker]
  const notes = [textAt(MARGIN, y + 14, mark.label, ink, { ...small, weight: 600 })]
  const isOneRow = next === undefined || mark.end <= next.start
  if (isOneRow) notes.push(textAt(MARGIN, y + 29, mark.under, colours.faint, small))
  return notes
}

/** The speakers with their colours, and what came of the article. */
function legendFrom(top, colours) {
  const taken = article.edits.reduce((sum, { start, end }) => sum + end - start, 0)
  const parts = []
  let y = top + 10
  for (const [i, { name, title }] of article.speakers.entries()) {
    const { ink, ground } = colours.speakers[i]
    parts.push(box(LEFT, y + 4, 14, 14, ground, ` rx="3" stroke="${ink}"`))
    parts.push(textAt(LEFT + 24, y + 15, name, ink, { weight: 600 }))
    if (title !== null)
      parts.push(textAt(LEFT + 24 + (name.length + 2) * ADVANCE, y + 15, title, colours.text))
    y += 22
  }
  const swatch = [
    box(LEFT, y + 4, 14, 14, colours.taken.ground, ' rx="3"'),
    box(LEFT + 2, y + 10.4, 10, 1.2, colours.taken.line),
  ]
  const said = `taken: ${article.edits.length} edits, ${taken} characters, each with its rule and its place`
  parts.push(...swatch, textAt(LEFT + 24, y + 15, said, colours.text))
  return { parts, height: y + 34 - top }
}

function page(parts, height, colours, line) {
  const whole = `width="${WIDTH}" height="${height}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${whole} viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace">`,
    '<title id="title">A scraped article: the links, the repeats and the credits that jernih takes are struck through, with the rule of each; the quotes and their speakers are tinted</title>',
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8" fill="${colours.page}" stroke="${colours.rim}"/>`,
    `<path d="M1 ${BAR}V9a8 8 0 0 1 8-8H${WIDTH - 9}a8 8 0 0 1 8 8V${BAR}Z" fill="${colours.bar}"/>`,
    `<path d="M0 ${BAR + 0.5}H${WIDTH}M0 ${line + 0.5}H${WIDTH}" stroke="${colours.rim}"/>`,
    textAt(LEFT, 24, 'article.txt', colours.text, { weight: 600 }),
    textAt(MARGIN, 24, 'rule, or who speaks', colours.faint, { advance: SMALL, size: 11 }),
    ...parts,
    '</svg>',
    '',
  ].join('\n')
}

for (const [name, colours] of Object.entries(PALETTES)) {
  const file = path(`docs/picture-${name}.svg`)
  const picture = draw(colours)
  if (!process.argv.includes('--check')) writeFileSync(file, picture)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== picture) {
    console.error(`docs/picture-${name}.svg is not what the program says; run \`npm run docs\``)
    process.exitCode = 1
  }
}
