import { checkLinks } from '../src/check-links.ts'
import { settings } from './settings.ts'

// What is tested as a process of its own: `node run-links.ts CACHE ADDRESS…`. It writes how many are done.
const [file = '', ...addresses] = process.argv.slice(2)
await checkLinks(
  addresses,
  { ...settings, timeout: 600_000, cache: { file, days: { alive: 7, failed: 1 } } },
  (done) => void process.stdout.write(`${done}\n`),
)
