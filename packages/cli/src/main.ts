import { BadgelintError } from '@badgelint/core'
import { Argument, Command, CommanderError, Option } from 'commander'
import pkg from '../package.json' with { type: 'json' }
import { exitCodes } from './exit-codes.ts'
import { addLedgerCommand } from './ledger/command.ts'
import { day, formatNames, formatTarget, nonEmpty, wholeNumber } from './option-values.ts'

/** Runs the command with the arguments of a process and sets its exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  // `badgelint check | head` closes the pipe early, which is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  try {
    await program(argv).parseAsync([...argv])
  } catch (error) {
    process.exitCode = await reportFailure(error)
  }
}

async function reportFailure(error: unknown): Promise<number> {
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage
  if (error instanceof BadgelintError) {
    const { escapeForTerminal } = await import('@badgelint/reporter')
    const lines = [
      `badgelint: ${escapeForTerminal(error.message)}`,
      ...error.details.map((one) => `  ${escapeForTerminal(one)}`),
    ]
    process.stderr.write(`${lines.join('\n')}\n`)
    return exitCodes.usage
  }
  const { unexpectedInWords } = await import('./unexpected.ts')
  process.stderr.write(unexpectedInWords(error))
  return exitCodes.internal
}

function program([, , name]: readonly string[]): Command {
  const command = new Command('badgelint')
    .description(
      'Checks digital badge templates and the program around them against fifteen best practices.',
    )
    .version(pkg.version, '-v, --version')
    .exitOverride()
    .configureHelp({ showGlobalOptions: false })
  command
    .command('check')
    .description('check templates and governance documents')
    .argument('[paths...]', 'files, folders or globs; the working directory where none is named')
    .option('-c, --config <file>', 'use this configuration instead of looking for badgelint.yaml')
    .option(
      '-f, --format <name[=file]>',
      `${formatNames.join(', ')}; with =FILE it is written there, and several may be given (default: text)`,
      formatTarget,
    )
    .option('-o, --output <file>', 'write the report to a file instead of standard output')
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit with 1 where there is a finding of this severity or a worse one',
      )
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .option('--max-warnings <number>', 'exit with 1 where there are more warnings', wholeNumber)
    .option(
      '--stdin-filename <name>',
      'check what comes on standard input, as if it were this file',
    )
    .option('--staged', 'check what is about to be committed, and of that what differs')
    .option('--changed', 'check what differs from the last commit, or from --base')
    .option('--base <commit>', 'with --changed: compare with where this branch left that one')
    .option('--no-cache', 'with --staged: keep nothing for the next run, and use nothing kept')
    .option('--today <date>', 'the day that counts as today, such as 2026-03-31', day)
    .option('--no-links', 'do not ask whether links are alive')
    .option('--allow-empty', 'be content where a path matches no file that badgelint reads')
    .option(
      '--print-config <file>',
      'show what holds for a file and where it is set, and check nothing',
    )
    .option('--stats', 'say where the time went')
    .option('--color', 'use colours even where standard output is no terminal')
    .option('--no-color', 'use no colours')
    .action(async (paths: string[], options: { readonly staged?: true }) => {
      // git answers while the rest of the command is loaded.
      const git = options.staged && (await import('@badgelint/workspace/git')).gitAt(process.cwd())
      const prepared = git?.prefetchStaged()
      const { runCheck } = await import('./check.ts')
      await prepared
      process.exitCode = await runCheck(paths, options, git)
    })
  command
    .command('fix')
    .description('fix what can be fixed without a decision, and leave all else as it is')
    .argument('[paths...]', 'files, folders or globs; the working directory where none is named')
    .option('-c, --config <file>', 'use this configuration instead of looking for badgelint.yaml')
    .option('--dry-run', 'show what would change as a patch, and write nothing')
    .option('--links', 'ask links, and follow those that have moved')
    .option('--today <date>', 'the day that counts as today, such as 2026-03-31', day)
    .action(async (paths: string[], options: object) => {
      const { runFix } = await import('./fix.ts')
      process.exitCode = await runFix(paths, options)
    })
  command
    .command('init')
    .description('look at a folder of badge templates, and propose the files that go with them')
    .argument('[folder]', 'folder of the program', '.')
    .option('-y, --yes', 'ask nothing, and write what is proposed')
    .option('--dry-run', 'show what would be written, and write nothing')
    .addOption(
      new Option('--platform <platform>', 'the platform that the badges are issued on').choices([
        'credly',
        'canvas-credentials',
        'accredible',
        'open-badges',
      ]),
    )
    .option('--pre-commit', 'propose a hook for pre-commit, too')
    .option('--audit', 'propose a workflow for the yearly audit, too')
    .action(async (folder: string, options: object) => {
      const { runInit } = await import('./init.ts')
      process.exitCode = await runInit(folder, options)
    })
  command
    .command('reviewed')
    .description('note in templates that they were reviewed today')
    .argument('<template...>', 'ids of templates, or their files')
    .option('-c, --config <file>', 'use this configuration instead of looking for badgelint.yaml')
    .option('--today <date>', 'the day that counts as today, such as 2026-03-31', day)
    .action(async (templates: string[], options: object) => {
      const { runReviewed } = await import('./reviewed.ts')
      process.exitCode = await runReviewed(templates, options)
    })
  command
    .command('baseline')
    .description('freeze what is found today, so that only what is new is shown')
    .argument('[folder]', 'the folder of the program; the working directory where none is named')
    .option('-c, --config <file>', 'use this configuration instead of looking for badgelint.yaml')
    .option('--add', 'add what is new to a baseline that is there')
    .option('--prune', 'remove entries that apply to nothing')
    .option('--reason <text>', 'why the findings are not settled now', nonEmpty)
    .option('--owner <name>', 'who looks after them', nonEmpty)
    .option('--until <date>', 'last day on which the entries hold, such as 2026-12-31', day)
    .option('--today <date>', 'the day that counts as today, such as 2026-03-31', day)
    .option('--no-links', 'do not ask whether links are alive')
    .action(async (folder: string | undefined, options: object) => {
      const { runBaseline } = await import('./baseline.ts')
      process.exitCode = await runBaseline(folder, options)
    })
  command
    .command('import')
    .description('turn an export of a platform into templates, or update those that are there')
    .addArgument(
      new Argument('<platform>', 'where the export comes from').choices([
        'credly',
        'badgr',
        'open-badges',
        'accredible',
      ]),
    )
    .argument('<files...>', 'JSON files that the platform gave, or folders of them')
    .option('--into <folder>', 'where new templates go', 'templates')
    .option('-c, --config <file>', 'use this configuration instead of looking for badgelint.yaml')
    .option('--dry-run', 'show what would change as a patch, and write nothing')
    .option('--force', 'overwrite files with changes that are not committed')
    .action(async (platform, files: string[], options) => {
      const { runImport } = await import('./import.ts')
      process.exitCode = await runImport(platform, files, options)
    })
  command
    .command('compare')
    .description('say where an export of a platform and the templates here differ')
    .argument('<files...>', 'JSON files that the platform gave, or folders of them')
    .option('-c, --config <file>', 'use this configuration instead of looking for badgelint.yaml')
    .addOption(
      new Option('-f, --format <format>', 'how to tell it')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (files: string[], options: object) => {
      const { runCompare } = await import('./compare.ts')
      process.exitCode = await runCompare(files, options)
    })
  command
    .command('links')
    .description('list links with the places that name them')
    .argument('[paths...]', 'files, folders or globs; the working directory where none is named')
    .option('--list', 'list them, and ask none')
    .option('-c, --config <file>', 'use this configuration instead of looking for badgelint.yaml')
    .addOption(
      new Option('-f, --format <format>', 'how to list them')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (paths: string[], options: object) => {
      const { runLinks } = await import('./links.ts')
      process.exitCode = await runLinks(paths, options)
    })
  command
    .command('practices')
    .description('say which of the fifteen practices the program keeps, and what helps most')
    .argument('[paths...]', 'files, folders or globs; the working directory where none is named')
    .option('-c, --config <file>', 'use this configuration instead of looking for badgelint.yaml')
    .addOption(
      new Option('-f, --format <format>', 'how to tell it')
        .choices(['text', 'markdown', 'json'])
        .default('text'),
    )
    .option('-o, --output <file>', 'write it to a file instead of standard output')
    .option('--today <date>', 'the day that counts as today, such as 2026-03-31', day)
    .option('--no-links', 'do not ask whether links are alive')
    .option('--color', 'use colours even where standard output is no terminal')
    .option('--no-color', 'use no colours')
    .action(async (paths: string[], options: object) => {
      const { runPractices } = await import('./practices.ts')
      process.exitCode = await runPractices(paths, options)
    })
  command
    .command('audit')
    .description('audit the program: what is due for whom, what to archive, which links are dead')
    .argument('[paths...]', 'files, folders or globs; the working directory where none is named')
    .option('-c, --config <file>', 'use this configuration instead of looking for badgelint.yaml')
    .option('--as-of <date>', 'the day that counts as today, such as 2026-11-30', day)
    .option('--today <date>', 'the same as --as-of', day)
    .option('--since <date>', 'tell what changed from this day on, not from the last audit on', day)
    .addOption(
      new Option(
        '-f, --format <format>',
        'how to tell it; csv lists the badges that might be archived',
      ).choices(['text', 'markdown', 'json', 'csv']),
    )
    .option('-o, --output <file>', 'write it to a file instead of standard output')
    .option('--per-owner <folder>', 'write a page for each owner, to be mailed', nonEmpty)
    .option('--record', 'note it in audits/YEAR.json, so that the next audit can compare')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 where something of this severity is due')
        .choices(['error', 'warning', 'info', 'never'])
        .default('never'),
    )
    .option('--no-links', 'do not check links; then dead ones are not known')
    .option('--file', 'bring the issues of the audit on GitHub up to date')
    .option('--dry-run', 'show what --file would write, and write nothing')
    .option('--repository <name>', 'with --file: the repository, such as example-college/badges')
    .option('--color', 'use colours even where standard output is no terminal')
    .option('--no-color', 'use no colours')
    .action(async (paths: string[], options) => {
      const { runAudit } = await import('./audit.ts')
      process.exitCode = await runAudit(paths, options)
    })
  addLedgerCommand(command)
  // So that `ledger export --format csv` is an option of `export`, and not of `ledger`.
  if (name === 'ledger') command.enablePositionalOptions()
  command
    .command('explain')
    .description('explain a rule or a practice; list all rules where none is named')
    .argument('[rule]', 'such as template/earner-voice, or a practice such as 9')
    .argument('[number]', 'of the practice, after the word practice')
    .action(async (rule: string | undefined, number: string | undefined) => {
      const { explain } = await import('./explain.ts')
      process.stdout.write(await explain(rule, number))
    })
  return command
}
