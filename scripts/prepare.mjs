// Builds what is installed from git. npm runs this after it has installed the packages of a clone; of a global installation (and so of
// pre-commit's) it has not, since its installation in the clone is a global one too.
import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const { npm_config_global: _, npm_config_location: __, npm_config_prefix: ___, ...env } = process.env
const run = (command) => execSync(command, { stdio: 'inherit', env })
if (!existsSync(new URL('../node_modules/typescript', import.meta.url)))
  run('npm ci --include=dev --ignore-scripts --no-audit --no-fund')
run('npm run build')
