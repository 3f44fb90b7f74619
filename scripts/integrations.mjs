// Tries what others make of jernih's output, with programs that are not among its dependencies: `npm run test:integrations`.
//
// Each check makes an environment of its own below the system's folder for temporary files, with the registries that are
// configured. What cannot be had is skipped, and said; with CI=true that is a failure.
//
//   node scripts/integrations.mjs [NAME]...

import { Unavailable } from './integrations/environment.mjs'
import { trySarif } from './integrations/sarif.mjs'

const CHECKS = { sarif: trySarif }

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !(name in CHECKS))
if (unknown !== undefined) {
  console.error(`there is no "${unknown}"; there are ${Object.keys(CHECKS).join(', ')}`)
  process.exit(2)
}
const count = { passed: 0, failed: 0, skipped: 0 }
for (const [name, check] of Object.entries(CHECKS)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  try {
    console.log(`passed  ${name}: ${await check()}`)
    count.passed += 1
  } catch (error) {
    const isSkipped = error instanceof Unavailable
    console.log(`${isSkipped ? 'SKIPPED' : 'FAILED '} ${name}: ${error.message}`)
    count[isSkipped ? 'skipped' : 'failed'] += 1
  }
}
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
if (count.failed > 0 || (process.env.CI === 'true' && count.skipped > 0)) process.exitCode = 1
