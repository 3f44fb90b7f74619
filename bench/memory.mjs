// Loaded into a measured process by NODE_OPTIONS: writes its greatest resident memory in MB where the bench asks for it.
import { writeFileSync } from 'node:fs'

const file = process.env.JERNIH_BENCH_MEMORY
if (file) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS / 1000)))
