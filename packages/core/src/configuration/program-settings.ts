import type {
  Configuration,
  GovernanceConfiguration,
  MetricsConfiguration,
} from './configuration.ts'

/** Where governance documents are, whatever form it was written in. */
export function governanceIn({ governance }: Configuration): GovernanceConfiguration | undefined {
  return toGroup(governance)
}

/** Where files of metrics are, whatever form it was written in. */
export function metricsIn({ metrics }: Configuration): MetricsConfiguration | undefined {
  return toGroup(metrics)
}

type Globs = string | readonly string[]

function toGroup<T extends { readonly files?: Globs }>(
  value: Globs | T | undefined,
): T | { readonly files: Globs } | undefined {
  if (value === undefined) return undefined
  return typeof value === 'string' || isList(value) ? { files: value } : value
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value)
}
