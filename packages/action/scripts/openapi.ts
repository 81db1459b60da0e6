/**
 * Cuts what the tests need out of GitHub's own description of its API (npm `@octokit/openapi`):
 *
 *     node packages/action/scripts/openapi.ts [folder of an unpacked @octokit/openapi]
 *
 * The package is large (29 MB packed, 400 MB unpacked), so it is no dependency: without a folder it
 * is fetched into a temporary one. The same package gives the same file.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The version that the tests stand for. */
const version = '23.0.2'

const top = join(import.meta.dirname, '../../..')
const target = join(top, 'packages/action/test/openapi.json')

/** The endpoints that the action uses, and the few that tests look through. */
const endpoints: readonly (readonly [method: string, path: string])[] = [
  ['get', '/repos/{owner}/{repo}'],
  ['get', '/repos/{owner}/{repo}/assignees/{assignee}'],
  ['get', '/repos/{owner}/{repo}/compare/{basehead}'],
  ['get', '/repos/{owner}/{repo}/contents/{path}'],
  ['get', '/repos/{owner}/{repo}/git/blobs/{file_sha}'],
  ['get', '/repos/{owner}/{repo}/git/trees/{tree_sha}'],
  ['get', '/repos/{owner}/{repo}/issues'],
  ['post', '/repos/{owner}/{repo}/issues'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}'],
  ['patch', '/repos/{owner}/{repo}/issues/{issue_number}'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/labels'],
  ['get', '/repos/{owner}/{repo}/labels/{name}'],
  ['delete', '/repos/{owner}/{repo}/labels/{name}'],
  ['get', '/repos/{owner}/{repo}/pulls'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['post', '/repos/{owner}/{repo}/code-scanning/sarifs'],
  ['get', '/user'],
]

/** Levels of objects in a body whose fields are kept; what lies deeper keeps its type alone. */
const levels = 2

interface Json {
  readonly [key: string]: unknown
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const objects = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isObject) : []

/** Reads a description with `$ref`s in it. */
class Description {
  readonly #root: Json

  constructor(root: Json) {
    this.#root = root
  }

  get(...keys: readonly string[]): Json {
    let found: unknown = this.#root
    for (const key of keys) found = isObject(found) ? found[key] : undefined
    if (!isObject(found)) throw new Error(`The description has no ${keys.join(' ')}`)
    return this.resolved(found)
  }

  resolved(value: Json): Json {
    const { $ref } = value
    if (typeof $ref !== 'string') return value
    return this.get(...$ref.slice(2).split('/'))
  }

  /** JSON Schema of a schema in OpenAPI 3.0, without prose. */
  schema(value: Json, depth: number): Json {
    const schema = this.resolved(value)
    return { ...nullable(this.#bare(schema, depth), schema.nullable === true) }
  }

  #bare(schema: Json, depth: number): Json {
    const kept = pick(schema, ['type', 'enum', 'format', 'pattern', 'minLength', 'maxLength'])
    const numbers = pick(schema, ['minimum', 'maximum', 'minItems', 'maxItems'])
    return { ...kept, ...numbers, ...this.#inner(schema, depth) }
  }

  #inner(schema: Json, depth: number): Json {
    const inner: Record<string, unknown> = {}
    for (const key of ['anyOf', 'oneOf', 'allOf']) {
      const parts = objects(schema[key]).map((part) => this.schema(part, depth))
      if (parts.length === 0) continue
      // Cut short, alternatives look alike: then "one of" them would refuse what fits two.
      inner[key === 'oneOf' ? 'anyOf' : key] = unique(parts)
    }
    if (isObject(schema.items)) inner.items = this.schema(schema.items, depth)
    if (depth > 0 && isObject(schema.properties)) {
      inner.properties = Object.fromEntries(
        Object.entries(schema.properties)
          .filter((entry): entry is [string, Json] => isObject(entry[1]))
          .map(([name, property]) => [name, this.schema(property, depth - 1)]),
      )
      if (Array.isArray(schema.required)) inner.required = schema.required
    }
    return inner
  }
}

function pick(schema: Json, keys: readonly string[]): Json {
  return Object.fromEntries(
    keys.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]),
  )
}

function unique(parts: readonly Json[]): readonly Json[] {
  const seen = new Map(parts.map((part) => [JSON.stringify(part), part]))
  return [...seen.values()]
}

/** JSON Schema says "or null" where OpenAPI 3.0 says `nullable`. */
function nullable(schema: Json, isNullable: boolean): Json {
  if (!isNullable) return schema
  if (typeof schema.type === 'string') {
    const all = Array.isArray(schema.enum) ? { enum: unique([...schema.enum, null]) } : {}
    return { ...schema, type: [schema.type, 'null'], ...all }
  }
  return Object.keys(schema).length === 0 ? schema : { anyOf: [schema, { type: 'null' }] }
}

function parameters(description: Description, path: string, operation: Json): readonly Json[] {
  const shared = description.get('paths', path).parameters
  return [...objects(shared), ...objects(operation.parameters)].map((parameter) => {
    const { name, in: place, required, schema } = description.resolved(parameter)
    return {
      name,
      in: place,
      required: required === true,
      schema: isObject(schema) ? description.schema(schema, 1) : {},
    }
  })
}

/** The schema of the JSON in a request or an answer. */
function body(description: Description, value: unknown, depth: number): Json | undefined {
  if (!isObject(value)) return
  const { content } = description.resolved(value)
  if (!isObject(content)) return
  const json = content['application/json'] ?? content['application/json; charset=utf-8']
  if (!isObject(json)) return
  // Contents of a folder are an array in one media type and described under another.
  const more = Object.entries(content)
    .filter(([type]) => type === 'application/vnd.github.object')
    .map(([, media]) => media)
  const schemas = objects([json, ...more])
    .map(({ schema }) => schema)
    .filter(isObject)
    .map((schema) => description.schema(schema, depth))
  return schemas.length > 1 ? { anyOf: unique(schemas) } : schemas[0]
}

function endpoint(description: Description, method: string, path: string): Json {
  const operation = description.get('paths', path, method)
  const answers = description.get('paths', path, method, 'responses')
  const request = body(description, operation.requestBody, levels + 1)
  return {
    method: method.toUpperCase(),
    path,
    operation: operation.operationId,
    parameters: parameters(description, path, operation),
    ...(request ? { request } : {}),
    answers: Object.fromEntries(
      Object.entries(answers).map(([status, answer]) => [
        status,
        body(description, answer, levels) ?? null,
      ]),
    ),
  }
}

/** Gives each schema that is used more than once a name, so that it is written once. */
function shared(values: readonly Json[]): { endpoints: readonly Json[]; definitions: Json } {
  const uses = new Map<string, number>()
  const count = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(count)
    if (!isObject(value)) return
    if (isLarge(value)) {
      const text = JSON.stringify(value)
      uses.set(text, (uses.get(text) ?? 0) + 1)
      if (uses.get(text) === 2) return
    }
    Object.values(value).forEach(count)
  }
  values.forEach(count)

  const names = new Map<string, string>()
  const definitions: Record<string, unknown> = {}
  const write = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(write)
    if (!isObject(value)) return value
    const text = isLarge(value) ? JSON.stringify(value) : ''
    const inner = () =>
      Object.fromEntries(Object.entries(value).map(([key, part]) => [key, write(part)]))
    if ((uses.get(text) ?? 0) < 2) return inner()
    const name = names.get(text) ?? `s${names.size + 1}`
    if (!names.has(text)) {
      names.set(text, name)
      definitions[name] = inner()
    }
    return { $ref: `#/$defs/${name}` }
  }
  const endpoints = values.map((value) => {
    const written = write(value)
    if (!isObject(written)) throw new Error('An endpoint is no object')
    return written
  })
  return { endpoints, definitions }
}

const isLarge = (value: Json): boolean =>
  (value.type === 'object' || (Array.isArray(value.type) && value.type.includes('object'))) &&
  isObject(value.properties)

function fetched(): { folder: string; remove: () => void } {
  const temp = mkdtempSync(join(tmpdir(), 'badgelint-openapi-'))
  const options = { cwd: temp, encoding: 'utf8' } as const
  const archive = execFileSync(
    'npm',
    ['pack', '--silent', `@octokit/openapi@${version}`],
    options,
  ).trim()
  const wanted = ['package/package.json', 'package/generated/api.github.com.json']
  execFileSync('tar', ['-xzf', archive, ...wanted], options)
  return {
    folder: join(temp, 'package'),
    remove: () => rmSync(temp, { recursive: true, force: true }),
  }
}

function extract(folder: string): string {
  const read = (path: string): Json => JSON.parse(readFileSync(join(folder, path), 'utf8'))
  const root = read('generated/api.github.com.json')
  const description = new Description(root)
  const all = shared(endpoints.map(([method, path]) => endpoint(description, method, path)))
  const about = [
    "An extract of GitHub's description of its REST API, made by scripts/openapi.ts; do not edit.",
    'Kept: the endpoints in use, their parameters, and schemas as JSON Schema: types, required',
    'fields, enums, formats, limits. Cut: all prose and examples, headers, media types but JSON,',
    `and of answers the fields of objects below level ${levels}, of requests below level ${levels + 1}:`,
    'there the type is all that is known. "oneOf" has become "anyOf".',
  ].join(' ')
  return JSON.stringify({
    about,
    package: `@octokit/openapi ${String(read('package.json').version)}`,
    license: 'MIT',
    description: `${String(description.get('info').title)} ${String(description.get('info').version)}`,
    $defs: all.definitions,
    endpoints: all.endpoints,
  })
}

const [given] = process.argv.slice(2)
const { folder, remove } = given === undefined ? fetched() : { folder: given, remove: () => {} }
try {
  writeFileSync(target, extract(folder))
  execFileSync(join(top, 'node_modules/.bin/biome'), ['format', '--write', target], { cwd: top })
} finally {
  remove()
}
