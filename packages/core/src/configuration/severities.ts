/** What may be set for a rule. */
export const severities = ['off', 'info', 'warning', 'error'] as const
