import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { accredibleSchema } from '../src/schemas/accredible.ts'
import { canvasCredentialsSchema } from '../src/schemas/canvas-credentials.ts'
import { configurationSchema } from '../src/schemas/configuration.ts'
import { credlySchema } from '../src/schemas/credly.ts'
import { openBadges1Schema } from '../src/schemas/open-badges-1.ts'
import { openBadges2Schema } from '../src/schemas/open-badges-2.ts'
import { openBadges3Schema } from '../src/schemas/open-badges-3.ts'
import { programSchema } from '../src/schemas/program.ts'
import { templateSchema } from '../src/schemas/template.ts'

/** Compiles the schemas that every run needs, which at the start of each run would take half its time. */
const schemas = {
  accredible: accredibleSchema,
  canvasCredentials: canvasCredentialsSchema,
  configuration: configurationSchema,
  credly: credlySchema,
  openBadges1: openBadges1Schema,
  openBadges2: openBadges2Schema,
  openBadges3: openBadges3Schema,
  program: programSchema,
  template: templateSchema,
}

const ajv = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  strict: true,
  verbose: true,
  code: { source: true, esm: true },
})
for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name)
const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, name]))

const code = [
  '// @ts-nocheck',
  '// Made by `npm run build` from the schemas beside it. Not kept in git.',
  standalone.default(ajv, names).replace('"use strict";', ''),
  '',
].join('\n')
if (/\brequire\(/.test(code))
  throw new Error('A schema uses a keyword that needs code of ajv at run time')
writeFileSync(join(import.meta.dirname, '../src/schemas/validators.ts'), code)
