/** What the command ends with. Scripts rely on these numbers. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, internal: 3 } as const
