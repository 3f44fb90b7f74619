import { COMMANDS } from '../commands.ts'
import { type CompletedOption, completedOptions, ruleWords } from './completed-options.ts'

/** What makes bash complete `jernih`: commands, options and their words; all else is a file. Needs bash 4. */
export function bashCompletion(): string {
  const options = completedOptions()
  const values = options.flatMap(valueCases)
  const cases = COMMANDS.map((command) => {
    const names = options.filter(({ commands }) => commands.includes(command)).flatMap(({ names }) => names)
    return `    ${command}) options='${names.join(' ')}' ;;`
  })
  return `# bash completion for jernih: source <(jernih completion bash)
_jernih() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= word options sign=
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${COMMANDS.join('|')}) command=$word; break ;; esac
  done
  # bash parts --from=text at the sign.
  if [[ $current == = ]]; then
    current= sign==
  elif [[ $before == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD-2]} sign==
  fi
  COMPREPLY=()
  case \${command:-clean}:$before$sign in
${values.join('\n')}
  esac
  case \${command:-clean} in
${cases.join('\n')}
  esac
  if [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
  elif [[ $command == completion ]]; then
    mapfile -t COMPREPLY < <(compgen -W 'bash zsh fish' -- "$current")
  elif [[ $command == rules ]]; then
    mapfile -t COMPREPLY < <(compgen -W '${ruleWords().join(' ')}' -- "$current")
  elif [[ -z $command ]]; then
    mapfile -t COMPREPLY < <(compgen -W '${COMMANDS.join(' ')}' -- "$current"; compgen -f -- "$current")
  fi
}
complete -o default -o filenames -F _jernih jernih
`
}

/** What comes after an option: one of its words, or else what bash finds by itself, which are files. */
function valueCases({ names, commands, value }: CompletedOption): string[] {
  if (value.kind === 'none') return []
  // What may be left out comes after a sign alone.
  const signs = value.kind === 'optional' ? ['='] : ['', '=']
  const patterns = commands
    .flatMap((command) => names.flatMap((name) => signs.map((sign) => `${command}:${name}${sign}`)))
    .join('|')
  const reply =
    value.kind !== 'file' && value.words.length > 0
      ? `mapfile -t COMPREPLY < <(compgen -W '${value.words.join(' ')}' -- "$current"); `
      : ''
  return [`    ${patterns}) ${reply}return ;;`]
}
