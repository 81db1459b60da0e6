import { type Command, Option } from 'commander'
import { day, wholeNumber } from '../option-values.ts'

const config = [
  '-c, --config <file>',
  'use this configuration instead of looking for badgelint.yaml',
] as const

/** Adds `badgelint ledger` and its commands. What they run is loaded when they run. */
export function addLedgerCommand(program: Command): void {
  const ledger = program
    .command('ledger')
    .description('say what was issued, as the ledger of the program has it')
    .enablePositionalOptions()
    .helpCommand(true)
    // A command that is not there gets a better answer than commander's.
    .allowExcessArguments()
    .option('--since <date>', 'from this day on, such as 2026-01-01', day)
    .option('--until <date>', 'up to this day, such as 2026-03-31', day)
    .addOption(
      new Option('--by <what>', 'a row for each of them')
        .choices(['template', 'month'])
        .default('template'),
    )
    .option('--template <id>', 'this template alone')
    .option('--small-cells', 'show numbers under 5 in tables split by month or channel')
    .addOption(
      new Option('-f, --format <format>', 'how to tell it')
        .choices(['text', 'json', 'csv', 'markdown'])
        .default('text'),
    )
    .option(...config)
    .option('--color', 'use colours even where standard output is no terminal')
    .option('--no-color', 'use no colours')
    .action(async (options, command: Command) => {
      const { runLedgerSummary } = await import('./summary.ts')
      const names = command.commands.map((one) => one.name())
      process.exitCode = await runLedgerSummary(options, command.args, names)
    })
  addWriting(ledger)
  addProving(ledger)
}

function addWriting(ledger: Command): void {
  ledger
    .command('init')
    .description('begin the ledger, and make the key that keeps it private')
    .option('--key-from <date>', 'first day of the key; today where it is not said', day)
    .option('--new-key', 'give the ledger that is there another key, for badges from that day on')
    .option(...config)
    .action(async (options) => {
      const { runLedgerInit } = await import('./init.ts')
      process.exitCode = await runLedgerInit(options)
    })
  ledger
    .command('import')
    .description('read exports of a platform into the ledger')
    .argument('<files...>', 'JSON or CSV files that the platform gave, or folders of them')
    .option('--dry-run', 'say what would be added, and write nothing')
    .option('--strict', 'write nothing where anything does not fit')
    .option('--channel <channel>', 'how the badges were issued, where the export does not say')
    .option('--completed <field>', 'the field with the day of completion')
    .option('--issued <field>', 'the field with the day of issue')
    .option('--as-of <date>', 'the day on which the platform had these numbers of badges', day)
    .addOption(
      new Option('--dates <order>', 'what comes first in dates such as 03/04/2026').choices([
        'dmy',
        'mdy',
      ]),
    )
    .option(
      '--recipients',
      'keep a pseudonym of each earner, too; in each import from the first on',
    )
    .option('--today <date>', 'the day that counts as today, such as 2026-03-31', day)
    .option(...config)
    .action(async (files: string[], options) => {
      const { runLedgerImport } = await import('./import.ts')
      process.exitCode = await runLedgerImport(files, options)
    })
  ledger
    .command('append')
    .description('add one event by options, or many as JSON lines on standard input')
    .addOption(
      new Option('--type <type>', 'what happened').choices([
        'issue',
        'pilot',
        'accept',
        'share',
        'correct',
        'replace',
        'revoke',
        'assert',
      ]),
    )
    .option('--template <id>', 'id of the template')
    .option('--issued-on <date>', 'day of the issue, such as 2026-03-31')
    .option('--completed-on <date>', 'day on which the earner had done all that it takes')
    .option('--expires-on <date>', 'day on which the badge expires; or none, or never')
    .option('--on <date>', 'day of what is no issue, such as 2026-03-31')
    .option('--channel <channel>', 'manual, bulk, api, integration:NAME or unknown')
    .option('--cred <id>', 'id of the badge on the platform; only its pseudonym is kept')
    .option('--ref <ref>', 'what the ledger calls the badge')
    .option('--sequence <number>', 'which event of this type on this badge, from 1', wholeNumber)
    .option('--of <event>', 'id of the event that this one is about; gives ref and template')
    .option('--by <ref>', 'of a replaced badge: what the ledger calls the one in its place')
    .option('--field <field>', 'which field was corrected, such as expires_on')
    .option('--reason <reason>', 'why, as one of the codes, such as data-error')
    .option('--count <number>', 'how many live badges the platform has', wholeNumber)
    .option(...config)
    .action(async (options) => {
      const { runLedgerAppend } = await import('./append.ts')
      process.exitCode = await runLedgerAppend(options)
    })
}

function addProving(ledger: Command): void {
  ledger
    .command('verify')
    .description('prove that nothing in the ledger was changed or lost')
    .option('--base <commit>', 'what that commit has must be here too, such as origin/main')
    .option('--strict-seal', 'demand that checkpoints cover all there is')
    .option('--raw', 'look at bytes alone: faster, without schema and contradictions')
    .option(...config)
    .action(async (options) => {
      const { runLedgerVerify } = await import('./verify.ts')
      process.exitCode = await runLedgerVerify(options)
    })
  ledger
    .command('checkpoint')
    .description('seal what is new, so that it cannot be removed unnoticed')
    .option(...config)
    .action(async (options) => {
      const { runLedgerCheckpoint } = await import('./checkpoint.ts')
      process.exitCode = await runLedgerCheckpoint(options)
    })
  ledger
    .command('pack')
    .description('put the many small files of months that are over into a few')
    .option('--today <date>', 'the day that counts as today, such as 2026-03-31', day)
    .option(...config)
    .action(async (options) => {
      const { runLedgerPack } = await import('./pack.ts')
      process.exitCode = await runLedgerPack(options)
    })
  ledger
    .command('export')
    .description('print all events, for other tools')
    .addOption(
      new Option('-f, --format <format>', 'how to print them')
        .choices(['jsonl', 'csv'])
        .default('jsonl'),
    )
    .option('--since <date>', 'from this day on, such as 2026-01-01', day)
    .option('--until <date>', 'up to this day, such as 2026-03-31', day)
    .option('--badges', 'one line for each badge, with what became of it')
    .option(...config)
    .action(async (options) => {
      const { runLedgerExport } = await import('./export.ts')
      process.exitCode = await runLedgerExport(options)
    })
  ledger
    .command('undo')
    .description('take a wrong import back, while no checkpoint covers it')
    .argument('<batches...>', 'names of the batches, or their files, as `import` has printed them')
    .option(...config)
    .action(async (batches: string[], options) => {
      const { runLedgerUndo } = await import('./undo.ts')
      process.exitCode = await runLedgerUndo(batches, options)
    })
  ledger
    .command('forget')
    .description('what to do when a person asks for erasure')
    .argument('[address]', 'address that the badges were issued to; - to be asked for it')
    .option('-y, --yes', 'ask nothing, and delete the salt of that person')
    .option(...config)
    .action(async (address: string | undefined, options) => {
      const { runLedgerForget } = await import('./forget.ts')
      process.exitCode = await runLedgerForget(address, options)
    })
}
