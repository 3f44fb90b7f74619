import { linesOfSample, type Sample } from './sample.ts'

const MAILBOX = /^From [^\s@]+@\S+ {1,3}[A-Z][a-z]{2} [A-Z][a-z]{2} /
const HEADER = /^[A-Z][\w-]{1,39}: /
/** What programs write above a letter, and people who quote one do not. */
const TECHNICAL =
  /^(?:MIME-Version|Message-I[Dd]|Received|Return-Path|Content-Type|Content-Transfer-Encoding|DKIM-Signature): /
const FEWEST_HEADERS = 2
const SUBTITLES = /^(?:WEBVTT(?:[ \t]|\r?\n|$)|(?:\d+\s*\n)?\d\d:\d\d:\d\d[,.]\d{3} --> \d)/
const CALENDAR = /^BEGIN:V(?:CALENDAR|CARD)\s*$/m
const LOG_LINE =
  /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S|\S+ \S+ \S+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:)/
const LOG_LINES = 10

/** Whether an input is mail with its headers, or a file of it (mbox). */
export function isMail(sample: Sample): boolean {
  if (MAILBOX.test(sample.text)) return true
  if (!HEADER.test(sample.text)) return false
  const lines = linesOfSample(sample)
  const end = lines.findIndex((line) => !HEADER.test(line) && !/^[ \t]/.test(line))
  const headers = lines.slice(0, end < 0 ? lines.length : end).filter((line) => HEADER.test(line))
  return headers.length >= FEWEST_HEADERS && headers.some((line) => TECHNICAL.test(line))
}

/** Whether an input is subtitles: SubRip or WebVTT. */
export function isSubtitles({ text }: Sample): boolean {
  return SUBTITLES.test(text)
}

/** Whether an input is a calendar or an address card. */
export function isCalendar({ text }: Sample): boolean {
  return text.startsWith('BEGIN:V') && CALENDAR.test(text)
}

/** Whether an input is a program's log: each of its first lines begins with a date and the second. */
export function isLog(sample: Sample): boolean {
  if (!LOG_LINE.test(sample.text)) return false
  const lines = linesOfSample(sample)
    .filter((line) => line.trim() !== '')
    .slice(0, LOG_LINES)
  return lines.length > 1 && lines.every((line) => LOG_LINE.test(line))
}
