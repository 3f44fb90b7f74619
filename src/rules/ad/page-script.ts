import type { Rule, Take } from '../rule.ts'

/** A call by a chain of names, or by `$`, right before its bracket: `googletag.cmd.push(`, `$(document).ready(`. */
const CALL =
  /(?<![\w$.])(?:\$\([\w"'#.]{1,40}\)|[$A-Za-z_][\w$]{1,40})(?:\.[\w$]{1,40}){1,6}\((?=function ?\()/g
/** One call alone on its line, its name in camel case: `showRelated(/news/kuota.jsp,Ekonomi);`. */
const CALL_LINE = /^\s*(?:[a-z]{2,20}[A-Z]\w{1,30}|[$\w]{2,30}(?:\.[$\w]{2,30}){1,5})\([^()\n]{0,200}\);\s*$/
const MOST_LINES = 40
const LONGEST_SCRIPT = 2000

/** Program code of the page within the text. */
export const PAGE_SCRIPT: Rule = {
  name: 'ad/page-script',
  takes:
    'a statement of program code with its brackets, in a line of prose or over lines: `$(document).ready(function() { … });`',
  never: 'prose that names a function, code whose brackets do not close',
  evidence: 'fired 886 times in 20 of 23,043 articles; 14 read, all right; pages saved as HTML',
  where: 'inline',
  literals: ['function(', 'function (', ');'],
  below: MOST_LINES,
  take(context) {
    const { text } = context
    if (CALL_LINE.test(text)) return { lines: 1 }
    CALL.lastIndex = 0
    const call = CALL.exec(text)
    if (call === null) return null
    const end = statementEnd(text, call.index)
    if (end >= 0) return { start: call.index, end }
    return text.slice(0, call.index).trim() === ''
      ? linesOfStatement(context.text, (below) => context.line(below))
      : null
  },
  examples: [
    {
      text: 'Air surut. googletag.cmd.push(function() { googletag.display("div-gpt-ad-1"); }); Warga pulang.',
      becomes: 'Air surut. Warga pulang.',
    },
    {
      text: 'Air surut.\n$(document).ready(function() {\n    kotak.create({\n        group: 106,\n    });\n});\nWarga pulang.',
      becomes: 'Air surut.\nWarga pulang.',
    },
    {
      text: 'Air surut.\nshowRelated(/news/2026/kuota.jsp,Ekonomi);\nWarga pulang.',
      becomes: 'Air surut.\nWarga pulang.',
    },
  ],
  keeps: [
    'Ia menulis fungsi (function) itu kemarin; warga pulang.',
    'Perintah jQuery.ready(function() dipakai laman itu, kata peneliti.',
    'Warga (bimo); (sinta);',
  ],
}

/** Where the statement that begins at a place ends, its semicolon with it, or -1 if its brackets do not close here. */
function statementEnd(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length && at - start < LONGEST_SCRIPT; at++) {
    const character = text[at]!
    if (character === '(' || character === '{') depth += 1
    if (character !== ')' && character !== '}') continue
    depth -= 1
    if (depth === 0 && text[at + 1] === ';') return at + 2
  }
  return -1
}

function linesOfStatement(first: string, line: (below: number) => string | null): Take | null {
  let whole = first
  for (let lines = 1; lines < MOST_LINES; lines++) {
    const next = line(lines)
    if (next === null || whole.length > LONGEST_SCRIPT) return null
    whole += `\n${next}`
    if (statementEnd(whole, whole.search(/\S/)) === whole.trimEnd().length) return { lines: lines + 1 }
  }
  return null
}
