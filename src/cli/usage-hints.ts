import { lstatSync } from 'node:fs'
import { COMMANDS, type CommandName } from './commands.ts'
import { OPTIONS } from './options.ts'

/** What could have been meant as a command: letters, no dot, slash or figure. */
const BARE_WORD = /^\p{L}+(?:-\p{L}+)*$/u

/**
 * What is wrong with a word where a command may be, so that nothing is to be done; null if it is a command or may be
 * meant as a file.
 */
export async function wrongCommand(word: string | null): Promise<string | null> {
  if (word === null || isCommand(word) || !BARE_WORD.test(word) || isThere(word)) return null
  const { answerTo, COMMANDS_OF_OTHER_TOOLS } = await import('./words-of-other-tools.ts')
  const { didYouMean } = await import('../language/did-you-mean.ts')
  const folded = word.toLowerCase()
  const near = didYouMean(folded, COMMANDS)
  const answer = answerTo(folded, COMMANDS_OF_OTHER_TOOLS)
  const hint = answer ?? (near === null ? `the commands are ${COMMANDS.join(', ')}` : `did you mean ${near}?`)
  return `there is no command or file "${word}"; ${hint}`
}

/** A command among the files, in words; null if there is none. Those of `rules` and `completion` are no files. */
export function strayCommand(files: readonly string[], named: CommandName | null): string | null {
  if (named === 'rules' || named === 'completion') return null
  const stray = files.find((file) => isCommand(file) && !isThere(file))
  if (stray === undefined) return null
  return named === null
    ? `the command comes first: jernih ${stray} …`
    : `there is no file "${stray}", and a run has one command (jernih clean -t names several transforms)`
}

/** What to say of an option that a command does not have. */
export async function unknownOption(
  flag: string,
  command: CommandName,
  shown: string,
  guess: string | null,
): Promise<string> {
  const name = flag.startsWith('--') ? flag.replace(/=.*/s, '') : flag
  const others = OPTIONS.filter(({ flags }) => flags.split(/[ ,]+/).includes(name))
  if (others.some((row) => row.commands.includes(command))) return `${name} takes no value`
  const { answerTo, OPTIONS_OF_OTHER_TOOLS } = await import('./words-of-other-tools.ts')
  if (others.length > 0) {
    const commands = COMMANDS.filter((command) => others.some((row) => row.commands.includes(command)))
    const here = answerTo(name, OPTIONS_OF_OTHER_TOOLS)
    return `${shown} has no ${name}, which is for ${commands.join(', ')}${here === null ? '' : `; ${here}`}`
  }
  // One letter may have its value after it: -j4, -i.bak.
  const short = name.startsWith('--') ? name : name.slice(0, 2)
  const answer = answerTo(name, OPTIONS_OF_OTHER_TOOLS) ?? answerTo(short, OPTIONS_OF_OTHER_TOOLS)
  if (answer !== null)
    return `jernih has no ${answerTo(name, OPTIONS_OF_OTHER_TOOLS) === null ? short : name}; ${answer}`
  const hint = guess === null ? `${shown} --help shows every option` : `did you mean ${guess}?`
  return `${shown} has no ${name}; ${hint}`
}

function isCommand(word: string): boolean {
  return (COMMANDS as readonly string[]).includes(word)
}

/** Whether there is anything of this name, a link that leads nowhere too. */
function isThere(name: string): boolean {
  return lstatSync(name, { throwIfNoEntry: false }) !== undefined
}
