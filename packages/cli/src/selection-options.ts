import { type Command, Option } from 'commander'
import { names, nonEmpty, practiceNumber } from './option-values.ts'

/** The options of `check` that choose what is shown, and how much of it. */
export function addSelectionOptions(command: Command): void {
  command
    .addOption(
      new Option('--severity <severity>', 'show findings of this severity or worse').choices([
        'error',
        'warning',
        'info',
      ]),
    )
    .option('--quiet', 'show errors only; the same as --severity error')
    .option(
      '--rule <names>',
      'show findings of these rules, separated by commas: ids, subjects such as skills, or short names such as earner-voice',
      names,
    )
    .option('--practice <number>', 'show findings of this practice, 1 to 15', practiceNumber)
    .option('--owner <name>', 'show findings about the badges of this owner', nonEmpty)
    .option('--template <id>', 'show findings about one badge, by its id or name', nonEmpty)
    .option('--all', 'show every finding in full, however many there are')
    .option('--summary', 'show the summary only')
}
