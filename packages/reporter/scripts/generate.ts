import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import {
  auditRecordSchema,
  baselineSchema,
  builtInChecks,
  editorSchema,
  programSchema,
  ruleSchema,
  rules,
  templateSchema,
} from '@badgelint/core/internal'
import {
  checkpointSchema,
  descriptionSchema,
  eventSchema,
  packIndexSchema,
} from '@badgelint/ledger'
import { builtInCheckPage, rulePage } from '../src/formats/rule-page.ts'
import { withStory } from './audit-page.ts'

/**
 * Writes what is made from the rules and the schemas: a page for each rule, the JSON Schemas for editors, and of
 * the files of a ledger, and what the page on the audit shows of an issue. With `--check` writes nothing and fails where a file differs.
 */
const top = join(import.meta.dirname, '../../..')
const pagesFolder = join(top, 'docs/rules')
const manifest: { readonly version: string } = JSON.parse(
  readFileSync(join(top, 'packages/core/package.json'), 'utf8'),
)
const [major] = manifest.version.split('.')
const auditPage = join(top, 'docs/audit.md')
const isCheck = process.argv.includes('--check')

const generated = new Map<string, string>([
  [auditPage, await withStory(readFileSync(auditPage, 'utf8'))],
  ...rules.map((rule) => [join(pagesFolder, `${rule.id}.md`), rulePage(rule)] as const),
  ...builtInChecks.map(
    (finding) => [join(pagesFolder, `${finding.id}.md`), builtInCheckPage(finding)] as const,
  ),
  ...Object.entries({
    template: templateSchema,
    program: programSchema,
    'audit-record': auditRecordSchema,
    baseline: baselineSchema,
    rule: ruleSchema,
    configuration: editorSchema(rules),
  }).map(([name, schema]) => published('core', name, schema)),
  ...Object.entries({
    ledger: descriptionSchema,
    'ledger-event': eventSchema,
    'ledger-checkpoint': checkpointSchema,
    'ledger-pack-index': packIndexSchema,
  }).map(([name, schema]) => published('ledger', name, schema)),
])

const stale = [...generated].filter(
  ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
)
const obsolete = filesIn(pagesFolder).filter((file) => !generated.has(file))

/** What was written or removed, as paths from the top. */
export const changed = isCheck
  ? []
  : [...stale.map(([file]) => file), ...obsolete].map((file) => relative(top, file))

if (!isCheck) {
  for (const [file, text] of stale) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  for (const file of obsolete) rmSync(file)
} else if (stale.length + obsolete.length > 0) {
  const names = [...stale.map(([file]) => file), ...obsolete].map((file) => relative(top, file))
  process.stderr.write(
    `Not what the rules say now: ${names.join(', ')}. Run \`npm run generate\`.\n`,
  )
  process.exitCode = 1
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
}

/** A schema under the address at which npm's mirrors hold the latest release of this major version. */
function published(owner: string, name: string, schema: object): readonly [string, string] {
  const { $schema, ...rest }: { readonly $schema?: string } = schema
  const file = `schemas/${name}.schema.json`
  const $id = `https://cdn.jsdelivr.net/npm/@badgelint/${owner}@${major}/${file}`
  return [join(top, 'packages', owner, file), json({ $schema, $id, ...rest })]
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
