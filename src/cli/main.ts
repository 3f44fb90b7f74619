import { Command, CommanderError } from 'commander'
import type { RunOptions } from './run.ts'
import { version } from './version.ts'

/** Runs the command line; sets the exit status and never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('jernih').version(version()).exitOverride()
  program
    .command('clean', { isDefault: true })
    .argument('[files...]')
    .option('-t, --transforms <names>')
    .option('--from <form>')
    .option('--to <form>')
    .option('--offsets <unit>', '', 'codepoint')
    .option('--edits')
    .exitOverride()
    .action(async (files: string[], options: RunOptions) => {
      const { run } = await import('./run.ts')
      await run(files, options)
    })
  try {
    await program.parseAsync(argv)
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2
      return
    }
    process.exitCode = 2
    process.stderr.write(`jernih: ${(error as Error).message}\n`)
  }
}
