import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type SchemaObject, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { type ApiRequest, type ApiResponse, isFields } from './github-response.ts'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: SchemaObject
}

interface Endpoint {
  readonly method: string
  readonly path: string
  readonly operation: string
  readonly parameters: readonly Parameter[]
  readonly request?: SchemaObject
  readonly answers: Readonly<Record<string, SchemaObject | null>>
}

interface Extract {
  readonly $defs: Readonly<Record<string, SchemaObject>>
  readonly endpoints: readonly Endpoint[]
}

const extract: Extract = JSON.parse(readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8'))

// ajv-formats is CommonJS; what Node gives as its default export differs from what its types say.
const addFormats = 'default' in formats ? formats.default : formats
const ajv = new Ajv({ strict: false, allErrors: true })
addFormats(ajv)
const compiled = new Map<SchemaObject, ValidateFunction>()

function problems(schema: SchemaObject, value: unknown, what: string): string[] {
  const validate = compiled.get(schema) ?? ajv.compile({ ...schema, $defs: extract.$defs })
  compiled.set(schema, validate)
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${what}${instancePath} ${message}`,
  )
}

/** Paths may hold slashes where GitHub takes the rest of the address. */
const open = new Set(['basehead', 'tree_sha'])

/** What the top of a repository is asked with, `/contents`, lacks the last part. */
function patternOf(path: string): RegExp {
  const pattern = path
    .replace(/\/\{path\}$/, '(?:/(?<path>.*))?')
    .replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${open.has(name) ? '.+' : '[^/]+'})`)
  return new RegExp(`^${pattern}$`)
}

const patterns = extract.endpoints.map((endpoint) => ({
  endpoint,
  pattern: patternOf(endpoint.path),
}))

/** The endpoint of a request and the values in its path. */
export function endpointOf(
  method: string,
  path: string,
): { readonly endpoint: Endpoint; readonly values: Readonly<Record<string, string>> } | undefined {
  for (const { endpoint, pattern } of patterns) {
    const match = endpoint.method === method ? pattern.exec(path) : null
    if (match) {
      const values = Object.entries(match.groups ?? {})
      return {
        endpoint,
        values: Object.fromEntries(
          values.map(([name, value = '']) => [name, decodeURIComponent(value)]),
        ),
      }
    }
  }
  return
}

/** What a request has that GitHub's description does not allow. */
export function requestProblems({ method, path, query, body }: ApiRequest): string[] {
  const found = endpointOf(method, path)
  if (!found) return ['no endpoint of openapi.json']
  const { endpoint, values } = found
  const described = (place: Parameter['in']) => endpoint.parameters.filter((p) => p.in === place)
  const inPath = described('path').flatMap(({ name, schema }) =>
    problems(schema, typed(values[name] ?? '', schema), `path ${name}`),
  )
  const inQuery = [...query].flatMap(([name, value]) => {
    const parameter = described('query').find((p) => p.name === name)
    if (!parameter) return [`query ${name} is not described`]
    return problems(parameter.schema, typed(value, parameter.schema), `query ${name}`)
  })
  const missing = described('query')
    .filter(({ name, required }) => required && !query.has(name))
    .map(({ name }) => `query ${name} is missing`)
  return [...inPath, ...inQuery, ...missing, ...bodyProblems(endpoint, body)]
}

function bodyProblems({ request }: Endpoint, body: unknown): string[] {
  if (!request) return body === undefined ? [] : ['a body is not described']
  const { properties } = defined(request)
  const known = isFields(properties) ? Object.keys(properties) : []
  const unknown = isFields(body) ? Object.keys(body).filter((name) => !known.includes(name)) : []
  return [
    ...problems(request, body, 'body'),
    ...unknown.map((name) => `body/${name} is not described`),
  ]
}

function defined(schema: SchemaObject): SchemaObject {
  const name = typeof schema.$ref === 'string' ? schema.$ref.replace('#/$defs/', '') : ''
  return extract.$defs[name] ?? schema
}

/** Text of an address as the type it stands for. */
function typed(value: string, { type }: SchemaObject): unknown {
  if (type === 'integer' && /^-?\d+$/.test(value)) return Number(value)
  if (type === 'boolean' && /^(true|false)$/.test(value)) return value === 'true'
  return value
}

/** What a response has, or lacks, against GitHub's description. Bytes are not described. */
export function responseProblems(
  { method, path }: ApiRequest,
  { status, body }: ApiResponse,
): string[] {
  const found = endpointOf(method, path)
  if (!found || body instanceof Uint8Array) return []
  const { answers } = found.endpoint
  const schema = answers[status]
  if (schema) return problems(schema, body, `response ${status}`)
  if (schema === null || status >= 400) return []
  return [`response ${status} is not described`]
}
