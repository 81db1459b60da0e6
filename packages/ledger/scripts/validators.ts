import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { eventSchema } from '../src/event-schema.ts'
import { checkpointSchema, descriptionSchema, packIndexSchema } from '../src/file-schemas.ts'

/** Compiles the schemas of a ledger, each into a file of its own, so that no run loads ajv. */
const schemas = {
  checkpoint: checkpointSchema,
  description: descriptionSchema,
  event: eventSchema,
  'pack-index': packIndexSchema,
}

const folder = join(import.meta.dirname, '../src/validators')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const [name, schema] of Object.entries(schemas)) {
  const ajv = new Ajv({
    discriminator: true,
    strict: true,
    strictRequired: false,
    verbose: true,
    code: { source: true, esm: true },
  })
  ajv.addSchema(schema, 'it')
  const code = standalone.default(ajv, { validate: 'it' }).replace('"use strict";', '')
  if (/\brequire\(/.test(code))
    throw new Error('A schema uses a keyword that needs code of ajv at run time')
  writeFileSync(
    join(folder, `${name}.ts`),
    `// @ts-nocheck\n// Made by \`npm run build\` from the schema above it. Not kept in git.\n${code}\n`,
  )
}
