/** The values of the options, as the parser gives them; what a command does not have is not there. */
export interface OptionValues {
  readonly from?: string
  readonly encoding?: string
  readonly documents?: string
  readonly textField?: string
  readonly idField?: string
  readonly filesFrom?: string
  readonly null?: boolean
  readonly exclude?: readonly string[]
  readonly include?: readonly string[]
  readonly hidden?: boolean
  readonly ignore?: boolean
  readonly stdinName?: string
  readonly maxLine?: string
  readonly transforms?: string
  readonly outlet?: string
  readonly disable?: readonly string[]
  readonly enable?: readonly string[]
  readonly splitQuotes?: boolean
  readonly wrapped?: boolean
  readonly quotes?: string
  readonly minConfidence?: string
  readonly bySpeaker?: boolean
  readonly maxRemoved?: string
  readonly to?: string
  readonly output?: string
  readonly inPlace?: boolean
  readonly diff?: boolean
  readonly edits?: boolean
  readonly ledger?: string
  readonly backup?: string
  readonly offsets?: string
  readonly spanText?: boolean
  readonly prefix?: string
  readonly documentSeparator?: string
  readonly onError?: string
  readonly rejected?: string
  readonly stats?: boolean
  readonly workers?: string
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly color?: string
  readonly debug?: boolean
  /** The long names of the options that the user gave, `--text-field`; the others have their defaults. */
  readonly given?: readonly string[]
}
