/** What `badgelint ledger` can do beside telling what was issued. */
export const commandNames = [
  'init',
  'import',
  'append',
  'verify',
  'checkpoint',
  'pack',
  'export',
  'undo',
  'forget',
]
