import { COMMANDS, SUMMARIES } from '../commands.ts'
import { type CompletedOption, completedOptions, ruleWords } from './completed-options.ts'

/** What makes fish complete `jernih`. */
export function fishCompletion(): string {
  const commands = COMMANDS.map(
    (command) => `complete -c jernih -n '__jernih_is ""' -a ${command} -d ${quoted(SUMMARIES[command])}`,
  )
  return `# fish completion for jernih: jernih completion fish | source
function __jernih_is
    set -l typed ""
    for word in (commandline -opc)[2..]
        if contains -- $word ${COMMANDS.join(' ')}
            set typed $word
            break
        end
    end
    contains -- "$typed" $argv
end
${commands.join('\n')}
complete -c jernih -f -n '__jernih_is completion' -a 'bash zsh fish'
complete -c jernih -f -n '__jernih_is rules' -a ${quoted(ruleWords().join(' '))}
${completedOptions().map(lineOf).join('\n')}
`
}

function lineOf({ names, commands, description, value }: CompletedOption): string {
  const switches = names.map((name) =>
    name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  )
  // Without a command it is clean.
  const where = commands.includes('clean') ? `"" ${commands.join(' ')}` : commands.join(' ')
  return `complete -c jernih -n '__jernih_is ${where}' ${switches.join(' ')}${takes(value)} -d ${quoted(description)}`
}

function takes(value: CompletedOption['value']): string {
  if (value.kind === 'none') return ''
  if (value.kind === 'file') return ' -r -F'
  const words = value.words.length > 0 ? ` -a ${quoted(value.words.join(' '))}` : ''
  return value.kind === 'optional' ? ` -f${words}` : ` -x${words}`
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
