/**
 * Workflow commands as the runner reads them: a port of what counts in actions/runner
 * `src/Runner.Common/ActionCommand.cs` and `src/Runner.Worker/ActionCommandManager.cs`.
 */

/** A line that the runner takes for a command. */
export interface Command {
  /** In lower case. */
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
  /** The line as it was printed. */
  readonly line: string
}

const commandNames: ReadonlySet<string> = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'save-state',
  'set-output',
  'set-env',
  'add-path',
  'stop-commands',
  'echo',
])

/**
 * The command in a line, or `undefined`. `token` is what `stop-commands` named: it counts as a
 * command too.
 */
export function parseCommand(line: string, token?: string): Command | undefined {
  const names = token === undefined ? commandNames : new Set([...commandNames, token.toLowerCase()])
  return parseNew(line, names) ?? parseOld(line, names)
}

/** `char.IsWhiteSpace` of .NET, which is not JavaScript's `\s`: U+0085 is, U+FEFF is not. */
const leadingSpace = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/

/**
 * The runner looks for the second `::` by the rules of a language, not of bytes
 * (`message.IndexOf("::", 2)`), and those overlook characters without weight: in
 * `::error:<U+200B>:text` it finds a separator. Only this one place can be tricked so: a first
 * `::` or a `##[` with something inside leaves a name that is no command.
 */
const separator = /:(?:\p{Default_Ignorable_Code_Point}|(?![\t\v\f\u0085])\p{Cc})*:/u

/** `::name key=value,key=value::message` at the start of a line, after white space. */
function parseNew(line: string, names: ReadonlySet<string>): Command | undefined {
  const text = line.replace(leadingSpace, '')
  if (!text.startsWith('::')) return
  const end = text.slice(2).search(separator)
  if (end < 0) return
  const { name, rest } = nameOf(text.slice(2, 2 + end))
  if (!names.has(name)) return
  const message = unescaped(text.slice(2 + end + 2), dataEscapes)
  return { name, properties: propertiesOf(rest.trim(), ',', propertyEscapes), message, line }
}

/** `##[name key=value;key=value]message` anywhere in a line. */
function parseOld(line: string, names: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return
  const { name, rest } = nameOf(line.slice(start + 3, end))
  if (!names.has(name)) return
  const message = unescaped(line.slice(end + 1), oldEscapes)
  return { name, properties: propertiesOf(rest, ';', oldEscapes), message, line }
}

function nameOf(info: string): { name: string; rest: string } {
  const space = info.indexOf(' ')
  return space < 0
    ? { name: info.toLowerCase(), rest: '' }
    : { name: info.slice(0, space).toLowerCase(), rest: info.slice(space + 1) }
}

type Escapes = readonly (readonly [code: string, character: string])[]

// `%25` is last in all three: `%250A` means `%0A`, not a new line.
const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
const propertyEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
]
const oldEscapes: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
]

function unescaped(text: string, escapes: Escapes): string {
  return escapes.reduce((left, [code, character]) => left.replaceAll(code, character), text)
}

/** As `Split('=', 2, RemoveEmptyEntries)`: no name or no value, no property. */
const pair = /^=*([^=]+)=+(?!=)(.+)$/s

function propertiesOf(text: string, between: string, escapes: Escapes): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const part of text.split(between)) {
    const [, name, value] = pair.exec(part) ?? []
    if (name !== undefined && value !== undefined) properties[name] = unescaped(value, escapes)
  }
  return properties
}

/** What `stop-commands` must not name, `ActionCommandManager.ValidateStopToken`. */
export function isStopToken(token: string): boolean {
  const name = token.toLowerCase()
  return name !== '' && name !== 'pause-logging' && !commandNames.has(name)
}

/** Cuts what a process prints as `StreamReader.ReadLine` does: at `\n`, `\r\n` and `\r`. */
export class Lines {
  #rest = ''

  /** Lines which this piece completes. */
  add(piece: string): string[] {
    const text = this.#rest + piece
    // A carriage return at the end may be the first half of `\r\n`.
    const held = text.endsWith('\r') ? '\r' : ''
    const lines = text.slice(0, text.length - held.length).split(/\r\n|\n|\r/)
    this.#rest = (lines.pop() ?? '') + held
    return lines
  }

  /** The last line, if it has no end. */
  end(): string[] {
    const rest = this.#rest.replace(/\r$/, '')
    const isLine = this.#rest !== ''
    this.#rest = ''
    return isLine ? [rest] : []
  }
}
