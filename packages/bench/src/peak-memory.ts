import { writeFileSync } from 'node:fs'

/**
 * Loaded ahead of a program with `--import`: when the process ends, writes the most memory that it
 * held at any time (resident set, in kilobytes) to the file that PEAK_MEMORY_FILE names.
 */
const file = process.env.PEAK_MEMORY_FILE
if (file !== undefined)
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)))
