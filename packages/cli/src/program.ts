import { Argument, Command, Option } from 'commander'
import pkg from '../package.json' with { type: 'json' }
import { addLedgerCommand } from './ledger/command.ts'
import {
  completionSummary,
  day,
  formatNames,
  formatTarget,
  nonEmpty,
  wholeNumber,
} from './option-values.ts'
import { addSelectionOptions } from './selection-options.ts'
import {
  colorOption,
  configOption,
  noColorOption,
  noLinksOption,
  pathsArgument,
  todayOption,
} from './shared-options.ts'

/** The command, which completes itself where a shell asks for that. */
export async function completed(command: Command, [, , name]: readonly string[]): Promise<Command> {
  if (name === 'completion' || name === 'complete')
    return (await import('./completion.ts')).completing(command)
  command
    .command('completion')
    .description(completionSummary)
    .addArgument(
      new Argument('<shell>', 'your shell').choices(['bash', 'zsh', 'fish', 'powershell']),
    )
  return command
}

/** The command with all its commands, by the arguments of the process. Each loads what it runs when it is called. */
export function program([, , name]: readonly string[]): Command {
  const command = new Command('badgelint')
    .description(
      'Checks digital badge templates and the program around them against fifteen best practices.',
    )
    .version(pkg.version, '-v, --version')
    .exitOverride()
    .configureHelp({ showGlobalOptions: false })
  const check = command
    .command('check')
    .description('check badge templates and governance documents')
    .argument(...pathsArgument)
    .option(...configOption)
    .option(
      '-f, --format <name[=file]>',
      `${formatNames.join(', ')}; with =FILE it is written there, and several may be given (default: text)`,
      formatTarget,
    )
    .option('-o, --output <file>', 'write the report to a file instead of standard output')
  addSelectionOptions(check)
  check
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit with 1 if there is a finding of this severity or worse',
      )
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .option(
      '--max-warnings <number>',
      'exit with 1 if there are more warnings than this',
      wholeNumber,
    )
    .option('--fix', 'first fix what can be fixed, then check what remains')
    .option('--watch', 'check again whenever a file changes, until Ctrl-C')
    .option('--stdin-filename <name>', 'check standard input as if it were this file')
    .option('--staged', 'check staged files, and show only findings in what they change')
    .option('--changed', 'check what has changed since the last commit, or since --base')
    .option(
      '--base <commit>',
      'with --changed: compare with where this branch left the other, such as origin/main',
    )
    .option('--no-baseline', 'also show the findings that the baseline freezes, and count them')
    .option('--no-cache', 'with --staged: do not use or save the cache')
    .option(...todayOption)
    .option(...noLinksOption)
    .option('--allow-empty', 'do not fail if a path matches no files')
    .option(
      '--print-config <file>',
      'show which settings apply to a file and where they are set, without checking anything',
    )
    .option('--stats', 'show how long each part took')
    .option(...colorOption)
    .option(...noColorOption)
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
    .description(
      'fix what can be fixed without a decision from you, and leave everything else as it is',
    )
    .argument(...pathsArgument)
    .option(...configOption)
    .option('--dry-run', 'show the changes as a patch without writing anything')
    .option('--links', 'check links too, and update those that have moved')
    .option(...todayOption)
    .action(async (paths: string[], options: object) => {
      const { runFix } = await import('./fix.ts')
      process.exitCode = await runFix(paths, options)
    })
  command
    .command('init')
    .description('set up badgelint for a folder of badge templates')
    .argument('[folder]', 'folder of the badge program', '.')
    .option('-y, --yes', 'write the proposed files without asking')
    .option('--dry-run', 'show the proposed files without writing anything')
    .addOption(
      new Option('--platform <platform>', 'the platform that issues the badges').choices([
        'credly',
        'canvas-credentials',
        'accredible',
        'open-badges',
      ]),
    )
    .option('--pre-commit', 'also propose a pre-commit hook')
    .option('--audit', 'also propose a workflow for the yearly audit')
    .action(async (folder: string, options: object) => {
      const { runInit } = await import('./init.ts')
      process.exitCode = await runInit(folder, options)
    })
  command
    .command('reviewed')
    .description('record in templates that they were reviewed today')
    .argument('<template...>', 'template ids or files')
    .option(...configOption)
    .option(...todayOption)
    .action(async (templates: string[], options: object) => {
      const { runReviewed } = await import('./reviewed.ts')
      process.exitCode = await runReviewed(templates, options)
    })
  command
    .command('baseline')
    .description('freeze the findings of today, so that only new ones are shown')
    .argument('[folder]', 'folder of the badge program; default: the current folder')
    .option(...configOption)
    .option('--list', 'show what is frozen, badge by badge, without changing anything')
    .option('--add', 'add new findings to an existing baseline')
    .option('--prune', 'remove entries that no longer match a finding')
    .option('--reason <text>', 'why these findings are not fixed now', nonEmpty)
    .option('--owner <name>', 'who is responsible for them', nonEmpty)
    .option('--until <date>', 'last day on which the entries apply, such as 2026-12-31', day)
    .option(...todayOption)
    .option(...noLinksOption)
    .action(async (folder: string | undefined, options: object) => {
      const { runBaseline } = await import('./baseline.ts')
      process.exitCode = await runBaseline(folder, options)
    })
  command
    .command('import')
    .description('turn an export from a platform into templates, or update existing templates')
    .addArgument(
      new Argument('<platform>', 'the platform that the export comes from').choices([
        'credly',
        'badgr',
        'open-badges',
        'accredible',
      ]),
    )
    .argument('<files...>', 'JSON files exported from the platform, or folders of them')
    .option('--into <folder>', 'folder for new templates', 'templates')
    .option(...configOption)
    .option('--dry-run', 'show the changes as a patch without writing anything')
    .option('--force', 'overwrite files even if they have uncommitted changes')
    .action(async (platform, files: string[], options) => {
      const { runImport } = await import('./import.ts')
      process.exitCode = await runImport(platform, files, options)
    })
  command
    .command('compare')
    .description('show how an export from a platform differs from the templates here')
    .argument('<files...>', 'JSON files exported from the platform, or folders of them')
    .option(...configOption)
    .addOption(
      new Option('-f, --format <format>', 'output format')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (files: string[], options: object) => {
      const { runCompare } = await import('./compare.ts')
      process.exitCode = await runCompare(files, options)
    })
  command
    .command('links')
    .description('list all links and where they are used')
    .argument(...pathsArgument)
    .option('--list', 'list the links without checking them')
    .option(...configOption)
    .addOption(
      new Option('-f, --format <format>', 'output format')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (paths: string[], options: object) => {
      const { runLinks } = await import('./links.ts')
      process.exitCode = await runLinks(paths, options)
    })
  command
    .command('practices')
    .description(
      'show which of the fifteen practices the program follows, and what to improve first',
    )
    .argument(...pathsArgument)
    .option(...configOption)
    .addOption(
      new Option('-f, --format <format>', 'output format')
        .choices(['text', 'markdown', 'json'])
        .default('text'),
    )
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .option(...todayOption)
    .option(...noLinksOption)
    .option(...colorOption)
    .option(...noColorOption)
    .action(async (paths: string[], options: object) => {
      const { runPractices } = await import('./practices.ts')
      process.exitCode = await runPractices(paths, options)
    })
  command
    .command('audit')
    .description(
      'audit the program: what is due and for whom, what to archive, which links are dead',
    )
    .argument(...pathsArgument)
    .option(...configOption)
    .option('--as-of <date>', 'treat this date as today, such as 2026-11-30', day)
    .option('--today <date>', 'the same as --as-of', day)
    .option(
      '--since <date>',
      'show what has changed since this date instead of since the last audit',
      day,
    )
    .addOption(
      new Option(
        '-f, --format <format>',
        'output format; csv lists the badges that could be archived',
      ).choices(['text', 'markdown', 'json', 'csv']),
    )
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .option(
      '--per-owner <folder>',
      'write a page for each owner into this folder, ready to send',
      nonEmpty,
    )
    .option('--record', 'save the result in audits/YEAR.json, so that the next audit can compare')
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit with 1 if something of this severity or worse is due',
      )
        .choices(['error', 'warning', 'info', 'never'])
        .default('never'),
    )
    .option('--no-links', 'do not check whether links work; dead links are then not found')
    .option('--file', 'update the audit issues on GitHub')
    .option('--dry-run', 'with --file: show what would change on GitHub without changing it')
    .option(
      '--repository <name>',
      'with --file: the GitHub repository, such as example-college/badges',
    )
    .option(...colorOption)
    .option(...noColorOption)
    .action(async (paths: string[], options) => {
      const { runAudit } = await import('./audit.ts')
      process.exitCode = await runAudit(paths, options)
    })
  addLedgerCommand(command)
  // So that `ledger export --format csv` is an option of `export`, and not of `ledger`.
  if (name === 'ledger') command.enablePositionalOptions()
  command
    .command('explain')
    .description('explain a rule or a practice, or list all rules')
    .argument(
      '[rule]',
      'a rule such as template/earner-voice or earner-voice, a subject such as template, or a practice such as 9',
    )
    .argument('[number]', 'number of the practice, after the word practice')
    .action(async (rule: string | undefined, number: string | undefined) => {
      const { explain } = await import('./explain.ts')
      process.stdout.write(await explain(rule, number))
    })
  return command
}
