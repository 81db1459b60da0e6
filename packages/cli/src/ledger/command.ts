import { type Command, Option } from 'commander'
import { day, wholeNumber } from '../option-values.ts'
import { colorOption, configOption, noColorOption, todayOption } from '../shared-options.ts'

/** Adds `badgelint ledger` and its commands. What they run is loaded when they run. */
export function addLedgerCommand(program: Command): void {
  const ledger = program
    .command('ledger')
    .description('show what was issued, from the ledger of the program')
    .enablePositionalOptions()
    .helpCommand(true)
    // A command that is not there gets a better answer than commander's.
    .allowExcessArguments()
    .option('--since <date>', 'from this date on, such as 2026-01-01', day)
    .option('--until <date>', 'up to this date, such as 2026-03-31', day)
    .addOption(
      new Option('--by <what>', 'one row for each template, month, and so on')
        .choices(['template', 'month'])
        .default('template'),
    )
    .option('--template <id>', 'only this template')
    .option('--small-cells', 'show numbers under 5 in tables split by month or channel')
    .addOption(
      new Option('-f, --format <format>', 'output format')
        .choices(['text', 'json', 'csv', 'markdown'])
        .default('text'),
    )
    .option(...configOption)
    .option(...colorOption)
    .option(...noColorOption)
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
    .description('start a ledger and create the key that keeps it private')
    .option('--key-from <date>', 'first day of the key; default: today', day)
    .option('--new-key', 'add a new key to an existing ledger, for badges from that day on')
    .option(...configOption)
    .action(async (options) => {
      const { runLedgerInit } = await import('./init.ts')
      process.exitCode = await runLedgerInit(options)
    })
  ledger
    .command('import')
    .description('import exports from a platform into the ledger')
    .argument('<files...>', 'JSON or CSV files exported from the platform, or folders of them')
    .option('--dry-run', 'show what would be added without writing anything')
    .option('--strict', 'write nothing if any entry cannot be used')
    .option('--channel <channel>', 'how the badges were issued, if the export does not say')
    .option('--completed <field>', 'the field with the completion date')
    .option('--issued <field>', 'the field with the issue date')
    .option('--as-of <date>', 'the date on which the platform had these numbers of badges', day)
    .addOption(
      new Option('--dates <order>', 'what comes first in dates such as 03/04/2026').choices([
        'dmy',
        'mdy',
      ]),
    )
    .option(
      '--recipients',
      'also keep a pseudonym of each earner; use it in every import from the first on',
    )
    .option(...todayOption)
    .option(...configOption)
    .action(async (files: string[], options) => {
      const { runLedgerImport } = await import('./import.ts')
      process.exitCode = await runLedgerImport(files, options)
    })
  ledger
    .command('append')
    .description('add one event with options, or many as JSON lines on standard input')
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
    .option('--issued-on <date>', 'issue date, such as 2026-03-31')
    .option('--completed-on <date>', 'date on which the earner met all criteria')
    .option('--expires-on <date>', 'date on which the badge expires, or none, or never')
    .option('--on <date>', 'date of any event other than an issue, such as 2026-03-31')
    .option('--channel <channel>', 'manual, bulk, api, integration:NAME or unknown')
    .option('--cred <id>', 'id of the badge on the platform; only a pseudonym is stored')
    .option('--ref <ref>', 'reference of the badge in the ledger')
    .option(
      '--sequence <number>',
      'number of this event among those of its type for this badge, from 1',
      wholeNumber,
    )
    .option('--of <event>', 'id of the event that this one is about; gives ref and template')
    .option('--by <ref>', 'for a replaced badge: reference of its replacement in the ledger')
    .option('--field <field>', 'which field was corrected, such as expires_on')
    .option('--reason <reason>', 'reason code, such as data-error')
    .option('--count <number>', 'how many live badges the platform has', wholeNumber)
    .option(...configOption)
    .action(async (options) => {
      const { runLedgerAppend } = await import('./append.ts')
      process.exitCode = await runLedgerAppend(options)
    })
}

function addProving(ledger: Command): void {
  ledger
    .command('verify')
    .description('verify that nothing in the ledger was changed or lost')
    .option(
      '--base <commit>',
      'also check that everything in this commit is still here, such as origin/main',
    )
    .option('--strict-seal', 'require checkpoints to cover every event')
    .option('--raw', 'check only the bytes: faster, but without the schema and contradictions')
    .option(...configOption)
    .action(async (options) => {
      const { runLedgerVerify } = await import('./verify.ts')
      process.exitCode = await runLedgerVerify(options)
    })
  ledger
    .command('checkpoint')
    .description('seal new events, so that they cannot be removed unnoticed')
    .option(...configOption)
    .action(async (options) => {
      const { runLedgerCheckpoint } = await import('./checkpoint.ts')
      process.exitCode = await runLedgerCheckpoint(options)
    })
  ledger
    .command('pack')
    .description('combine the small files of past months into a few')
    .option(...todayOption)
    .option(...configOption)
    .action(async (options) => {
      const { runLedgerPack } = await import('./pack.ts')
      process.exitCode = await runLedgerPack(options)
    })
  ledger
    .command('export')
    .description('print all events for other tools')
    .addOption(
      new Option('-f, --format <format>', 'output format')
        .choices(['jsonl', 'csv'])
        .default('jsonl'),
    )
    .option('--since <date>', 'from this date on, such as 2026-01-01', day)
    .option('--until <date>', 'up to this date, such as 2026-03-31', day)
    .option('--badges', 'one line for each badge with its current state')
    .option(...configOption)
    .action(async (options) => {
      const { runLedgerExport } = await import('./export.ts')
      process.exitCode = await runLedgerExport(options)
    })
  ledger
    .command('undo')
    .description('undo a wrong import, as long as no checkpoint covers it')
    .argument('<batches...>', 'batch names or files, as printed by `import`')
    .option(...configOption)
    .action(async (batches: string[], options) => {
      const { runLedgerUndo } = await import('./undo.ts')
      process.exitCode = await runLedgerUndo(batches, options)
    })
  ledger
    .command('forget')
    .description('what to do when a person asks for erasure')
    .argument('[address]', 'email address that the badges were issued to; - to enter it when asked')
    .option('-y, --yes', 'delete the salt of that person without asking')
    .option(...configOption)
    .action(async (address: string | undefined, options) => {
      const { runLedgerForget } = await import('./forget.ts')
      process.exitCode = await runLedgerForget(address, options)
    })
}
