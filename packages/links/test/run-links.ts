import { checkLinks } from '../src/check-links.ts'
import { settings } from './settings.ts'

// What is tested as a process of its own: `node run-links.ts CACHE ADDRESS…`. It tells how many are answered.
const [file = '', ...addresses] = process.argv.slice(2)
await checkLinks(
  addresses,
  { ...settings, timeout: 600_000, cache: { file, good: 7, bad: 1 } },
  (done) => void process.stdout.write(`${done}\n`),
)
