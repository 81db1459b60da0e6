import { BadgelintError } from '../error.ts'
import { mismatches } from '../formats/shape.ts'
import { compareText } from '../text/compare-text.ts'
import type { Audit, AuditRecord } from './audit.ts'

/** What an audit leaves for the next one. What it could not know it hands on as it got it. */
export function recordOf(audit: Audit): AuditRecord {
  const { unknown = { templates: [], entries: [], links: [] } } = audit
  const templates = audit.templates.map(({ id, name, state, file }) => ({
    id,
    ...(name === undefined ? {} : { name }),
    ...(state === undefined ? {} : { state }),
    file,
  }))
  const entries = audit.entries.map(({ key, what, since }) => ({ key, what, since }))
  const links = audit.links.map(({ address, since }) => ({ address, since }))
  const candidates = audit.candidates.map(({ template, evidence, decision }) => ({
    template,
    evidence,
    ...(decision ? { decision } : {}),
  }))
  return {
    version: 1,
    asOf: audit.asOf,
    practices: audit.practices.map(({ practice, state }) => ({ practice, state })),
    templates: [...templates, ...unknown.templates].sort(
      (a, b) => compareText(a.id, b.id) || compareText(a.file, b.file),
    ),
    entries: [...entries, ...unknown.entries].sort((a, b) => compareText(a.key, b.key)),
    candidates: candidates.sort((a, b) => compareText(a.template, b.template)),
    links: [...links, ...unknown.links].sort((a, b) => compareText(a.address, b.address)),
  }
}

/** Reads a record that an audit left. Throws {@link BadgelintError} where it is damaged. */
export async function parseRecord(text: string, file: string): Promise<AuditRecord> {
  const value = valueIn(text, file)
  const { validate } = await import('../schemas/validators/audit-record.ts')
  const all = mismatches(validate, value)
  const first = all.find(({ pointer }) => pointer === '/version') ?? all[0]
  if (first === undefined) return value as AuditRecord // it fits the schema
  const version = versionOf(value)
  if (version > 1)
    throw new BadgelintError(
      `${file} was written by a newer badgelint, as a record of version ${version}; expected version 1. Update badgelint, and audit again.`,
    )
  throw damaged(file, first.message)
}

function versionOf(value: unknown): number {
  const isGroup = typeof value === 'object' && value !== null
  return isGroup && 'version' in value && typeof value.version === 'number' ? value.version : 0
}

function valueIn(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw damaged(file, 'It is not JSON', { cause: error })
  }
}

function damaged(file: string, what: string, options?: ErrorOptions): BadgelintError {
  return new BadgelintError(
    `${file} cannot be read as the record of an audit. ${what}. Restore it from git, or delete it and run the audit without it.`,
    [],
    options,
  )
}
