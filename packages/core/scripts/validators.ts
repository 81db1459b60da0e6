import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { accredibleSchema } from '../src/schemas/accredible.ts'
import { auditRecordSchema } from '../src/schemas/audit-record.ts'
import { baselineSchema } from '../src/schemas/baseline.ts'
import { canvasCredentialsSchema } from '../src/schemas/canvas-credentials.ts'
import { configurationSchema } from '../src/schemas/configuration.ts'
import { credlySchema } from '../src/schemas/credly.ts'
import { openBadges1Schema } from '../src/schemas/open-badges-1.ts'
import { openBadges2Schema } from '../src/schemas/open-badges-2.ts'
import { openBadges3Schema } from '../src/schemas/open-badges-3.ts'
import { programSchema } from '../src/schemas/program.ts'
import { ruleSchema } from '../src/schemas/rule.ts'
import { templateSchema } from '../src/schemas/template.ts'

/**
 * Compiles the schemas of formats and configuration, which at the start of each run would take half its
 * time; each into a file of its own, of which a run loads the one or two that it needs.
 */
const schemas = {
  accredible: accredibleSchema,
  'audit-record': auditRecordSchema,
  baseline: baselineSchema,
  'canvas-credentials': canvasCredentialsSchema,
  configuration: configurationSchema,
  credly: credlySchema,
  'open-badges-1': openBadges1Schema,
  'open-badges-2': openBadges2Schema,
  'open-badges-3': openBadges3Schema,
  program: programSchema,
  rule: ruleSchema,
  template: templateSchema,
}

const folder = join(import.meta.dirname, '../src/schemas/validators')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(join(folder, `${name}.ts`), compiled(schema))

function compiled(schema: object): string {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strict: true,
    verbose: true,
    code: { source: true, esm: true },
  })
  ajv.addSchema(schema, 'it')
  const code = [
    '// @ts-nocheck',
    '// Made by `npm run build` from the schema above it. Not kept in git.',
    standalone.default(ajv, { validate: 'it' }).replace('"use strict";', ''),
    '',
  ].join('\n')
  if (/\brequire\(/.test(code))
    throw new Error('A schema uses a keyword that needs code of ajv at run time')
  return code
}
