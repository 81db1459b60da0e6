import { Ledger } from '../src/index.ts'
import { issue } from './ledgers.ts'

/**
 * A process of its own that appends to the ledger of its first argument until it is killed: batches of some
 * badges, whose names begin with the second, and says on its standard output which are on the disk.
 */
const [, , folder = '', prefix = ''] = process.argv
const ledger = Ledger.open(folder)
for (let number = 0; ; number++) {
  const badges = [0, 1, 2].map((index) => `${prefix}-${number}-${index}`)
  await ledger.append(badges.map((badge, index) => issue(badge, `2026-0${7 + index}-01`)))
  process.stdout.write(`${badges.join(' ')}\n`)
}
