// biome-ignore-all lint/suspicious/noThenProperty: Spectral's rules are written so.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import templateSchema from '@badgelint/core/schemas/template.schema.json' with { type: 'json' }
import core, { type RuleDefinition } from '@stoplight/spectral-core'
import functions from '@stoplight/spectral-functions'
import parsers from '@stoplight/spectral-parsers'
import { Ajv, type SchemaObject } from 'ajv'

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, validateFormats: false })

/**
 * What a general linter makes of the same files: reads the YAML files below the folder that is
 * named, and holds rules against each with Spectral that come as near to badgelint's as its own
 * functions can. What takes several templates (copies, series, ids) it cannot judge at all.
 */
const ruleset: { readonly rules: Readonly<Record<string, RuleDefinition>> } = {
  rules: {
    'description-length': {
      given: '$.description',
      severity: 'error',
      then: { function: functions.length, functionOptions: { max: 500 } },
    },
    'skills-count': {
      given: '$',
      severity: 'error',
      then: [
        { field: 'skills', function: functions.truthy },
        { field: 'skills', function: functions.length, functionOptions: { min: 3 } },
      ],
    },
    'template-schema': fits('$', templateSchema),
    'skills-duplicate': fits('$.skills', { type: 'array', uniqueItems: true }),
    'criteria-present': {
      given: '$',
      severity: 'error',
      then: { field: 'badge_template_activities', function: functions.truthy },
    },
    'earner-voice': unwanted(
      "/(^|[^\\w'])(you|you'll|you're|you've|your|yours|we|we'll|we're|we've|our|ours|us)(?![\\w'])/i",
    ),
    'no-inline-links': unwanted('/https?:\\/\\/|\\bwww\\./i'),
    'no-placeholder': unwanted('/^(TODO|TBD|Lorem ipsum.*|Description goes here\\.?)$/is'),
    'no-bare-completion': unwanted('/^This badge is awarded for completing the [^.]* course\\.$/'),
  },
}

/**
 * A rule that holds a value against a JSON Schema. Spectral's own function compiles the schema anew
 * for every file; with `--compile-once` a function of ours does it once, for a fairer race.
 */
function fits(given: string, schema: SchemaObject): RuleDefinition {
  if (!process.argv.includes('--compile-once'))
    return {
      given,
      severity: 'error',
      then: {
        function: functions.schema,
        functionOptions: { schema, dialect: 'draft7', allErrors: true },
      },
    }
  const validate = ajv.compile(schema)
  const check = (value: unknown) =>
    validate(value) ? [] : (validate.errors ?? []).map(({ message = '' }) => ({ message }))
  return { given, severity: 'error', then: { function: check } }
}

/** A rule against a pattern in the description. */
function unwanted(pattern: string): RuleDefinition {
  return {
    given: '$.description',
    severity: 'warn',
    then: { function: functions.pattern, functionOptions: { notMatch: pattern } },
  }
}

const { Document, Spectral } = core
const [folder = '.'] = process.argv.slice(2)
const spectral = new Spectral()
spectral.setRuleset(ruleset)
const findings: Record<string, number> = {}
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.yaml') || path === 'badgelint.yaml') continue
  const document = new Document(readFileSync(join(folder, path), 'utf8'), parsers.Yaml, path)
  for (const { code } of await spectral.run(document)) findings[code] = (findings[code] ?? 0) + 1
}
process.stdout.write(`${JSON.stringify(findings)}\n`)
