import type { Sample } from './sample.ts'

const SCRIPT = /^(?:#!\s?\/\S|<\?php\s|%!PS)/
const TYPESETTING = /^\\(?:documentclass|begin|usepackage|chapter|section)\s?[[{]/
const BIBLIOGRAPHY = /^@[a-z]+\{[^,\s{}]+,\s/i
const PATCH = /^(?:diff --git |--- \S[^\n]*\n\+\+\+ \S|@@ -\d+(?:,\d+)? \+\d+)/
const SQL_COMMENT = /(?:--[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/;?)\s*/y
const SQL_DUMP = /^-- (?:MySQL|MariaDB|PostgreSQL)(?: database)? dump/
const SQL_STATEMENT =
  /^(?:(?:INSERT|REPLACE) INTO \S+ ?(?:\(|VALUES|SELECT)|CREATE (?:TABLE|DATABASE|INDEX|VIEW) [\w"`.]|DROP TABLE (?:IF EXISTS )?\S+;|COPY \S+ (?:\([^()]*\) )?FROM stdin;|SET [\w.@]+ ?=|PRAGMA \w+ ?=|(?:BEGIN|START TRANSACTION|BEGIN TRANSACTION|USE \S+);)/i
const ASSIGNMENT = /^(?:(?:var|let|const) )?[\w$.]+ ?= ?[[{]\s*["'{[]/
const CALL = /^[\w$.]+\(\s*[[{]\s*["'{[]/
const PYTHON_OBJECT = /^\[?\{\s*'[^'\n]*'\s*:/
const BARE_KEY = /^\{[ \t\r]*\n\s*[\w$]+\s*:/
const COMMENTED = /^(?:\/\/[^\n]*\n\s*)+[[{]\s*["{[]/

/** Whether an input is a script, PostScript, LaTeX, BibTeX or a patch: by how it begins. */
export function isProgram({ text }: Sample): boolean {
  return [SCRIPT, TYPESETTING, BIBLIOGRAPHY, PATCH].some((pattern) => pattern.test(text))
}

/** Whether an input is SQL: its first statement is one, never a text that speaks of `INSERT INTO`. */
export function isSql({ text }: Sample): boolean {
  return SQL_DUMP.test(text) || SQL_STATEMENT.test(text.slice(afterSqlComments(text)))
}

function afterSqlComments(text: string): number {
  let at = 0
  do {
    at = Math.max(at, SQL_COMMENT.lastIndex)
    SQL_COMMENT.lastIndex = at
  } while (SQL_COMMENT.test(text))
  return at
}

/**
 * Whether an input is data in the notation of JavaScript or Python: a variable or a call with JSON in it, an object as
 * Python prints it, JSON with comments or bare keys.
 */
export function isScriptData({ text }: Sample): boolean {
  return [ASSIGNMENT, CALL, PYTHON_OBJECT, BARE_KEY, COMMENTED].some((pattern) => pattern.test(text))
}
