import type { MappingProposal } from '@badgelint/workspace/ledger'

/** What is said of a CSV file of which nobody has said what its columns hold. */
export function proposalLines({ file, header, yaml, rows, missing }: MappingProposal): string[] {
  return [
    `${file} is a CSV file whose columns badgelint does not know. Nothing was written.`,
    missing.length === 0
      ? 'If this is right, paste it into badgelint.yaml, and import again:'
      : 'Fill in what is missing here, paste it into badgelint.yaml, and import again:',
    '',
    ...yaml,
    '',
    rows.length === 0
      ? 'The file has no rows.'
      : 'The first rows, with *** in place of anything about a person:',
    '',
    ...rows.flatMap((cells, index) => [
      ...(index === 0 ? [] : ['']),
      ...header.map((name, column) => `  ${name}: ${cells[column] ?? ''}`.trimEnd()),
    ]),
  ]
}
