import { COMMANDS, SUMMARIES } from '../commands.ts'
import { type CompletedOption, completedOptions, ruleWords } from './completed-options.ts'

/** What makes zsh complete `jernih`, to be sourced or put into a folder of `fpath` as `_jernih`. */
export function zshCompletion(): string {
  const options = completedOptions()
  const cases = COMMANDS.map((command) => {
    const specs = options.filter(({ commands }) => commands.includes(command)).map(specOf)
    return `    ${command})
      options=(
${specs.map((spec) => `        ${spec}`).join('\n')}
      ) ;;`
  })
  const commands = COMMANDS.map((command) => `    ${quoted(`${command}:${SUMMARIES[command]}`)}`)
  return `#compdef jernih
# zsh completion for jernih: source <(jernih completion zsh)
_jernih_words() {
  local -a commands
  commands=(
${commands.join('\n')}
  )
  case $_jernih_command in
    rules) compadd -- ${ruleWords().join(' ')} ;;
    completion) compadd -- bash zsh fish ;;
    '') _describe -t commands command commands; _files ;;
    *) _files ;;
  esac
}
_jernih() {
  local _jernih_command= word
  local -a options
  for word in \${words[2,CURRENT-1]}; do
    case $word in (${COMMANDS.join('|')}) _jernih_command=$word; break ;; esac
  done
  case \${_jernih_command:-clean} in
${cases.join('\n')}
  esac
  _arguments -s $options '*: :_jernih_words'
}
if [[ $funcstack[1] == _jernih ]]; then _jernih "$@"; else compdef _jernih jernih; fi
`
}

/** What \`_arguments\` takes of one option: all its names exclude each other, and it may be given again. */
function specOf({ names, description, value }: CompletedOption): string {
  const text = description.replace(/[[\]\\:]/g, '\\$&')
  const words = 'words' in value ? value.words : []
  const action = value.kind === 'file' ? '_files' : words.length > 0 ? `(${words.join(' ')})` : ' '
  const forms = names.map((name) => {
    if (value.kind === 'none') return name
    if (value.kind === 'optional') return `${name}=-`
    return name.startsWith('--') ? `${name}=` : `${name}+`
  })
  const message = value.kind === 'none' ? '' : `:${value.kind === 'optional' ? ':' : ''}value:${action}`
  const head = forms.length === 1 ? quoted(`*${forms[0]}`) : `'*'{${forms.join(',')}}`
  return `${head}${quoted(`[${text}]${message}`)}`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
