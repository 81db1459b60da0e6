import { isAbsolute, relative, sep } from 'node:path'
import { type Command, isStopToken, parseCommand } from './runner-commands.ts'
import { readFileCommands } from './runner-files.ts'

export type AnnotationType = 'error' | 'warning' | 'notice'

/** An annotation as GitHub would show it. */
export interface Annotation {
  readonly type: AnnotationType
  readonly message: string
  readonly title: string | undefined
  /** Relative to the workspace. */
  readonly file: string | undefined
  readonly line: number | undefined
  readonly endLine: number | undefined
  readonly column: number | undefined
  readonly endColumn: number | undefined
}

/** What a run left behind. */
export interface RunResult {
  readonly code: number | null
  /** Failure: another code than 0, or a command or file that the runner could not follow. */
  readonly conclusion: 'success' | 'failure'
  /** What the process printed on both streams, line by line, nothing masked. */
  readonly log: readonly string[]
  /** Commands that the runner obeyed. */
  readonly commands: readonly Command[]
  /** After the runner's limits. */
  readonly annotations: readonly Annotation[]
  /** Annotations beyond the limit for their type. */
  readonly dropped: Readonly<Record<AnnotationType, number>>
  readonly outputs: Readonly<Record<string, string>>
  /** Empty if there is none; `undefined` if it was too large, and so is not shown at all. */
  readonly summary: string | undefined
  /** What `add-mask` asked to hide. */
  readonly masked: readonly string[]
  /** The lines that are no commands, masked. */
  readonly shown: readonly string[]
  readonly milliseconds: number
}

/** `_maxCountPerIssueType` and `_maxIssueMessageLength` in the runner's ExecutionContext.cs. */
const maxPerType = 10
const maxMessageLength = 4096
/** `AttachmentSizeLimit` in FileCommandManager.cs. */
const maxSummaryBytes = 1024 * 1024

/** A step of a job: what the runner knows while it reads what the action prints. */
export class Step {
  readonly #workspace: string
  readonly #secrets: string[] = []
  readonly #masked: string[] = []
  readonly #log: string[] = []
  readonly #shown: string[] = []
  readonly #commands: Command[] = []
  readonly #annotations: Annotation[] = []
  readonly #dropped = { error: 0, warning: 0, notice: 0 }
  readonly #outputs: Record<string, string> = {}
  #stopToken: string | undefined
  #isBroken = false

  constructor(workspace: string, token: string | undefined) {
    this.#workspace = workspace
    if (token) this.#secrets.push(token)
  }

  read(line: string): void {
    this.#log.push(line)
    const command = parseCommand(line, this.#stopToken)
    if (!command || !this.#accepts(command)) return void this.#shown.push(this.#hide(line))
    this.#commands.push(command)
    try {
      this.#obey(command)
    } catch (error) {
      this.#break(`Unable to process command '${command.line}' successfully.`, error)
    }
  }

  readOutputs(file: string): void {
    try {
      // A StreamReader drops a byte order mark.
      readFileCommands(file.replace(/^\uFEFF/, ''), (name, value) => {
        this.#outputs[name] = value
      })
    } catch (error) {
      this.#break("Unable to process file command 'output' successfully.", error)
    }
  }

  readSummary(file: Buffer): string | undefined {
    if (file.length <= maxSummaryBytes) return this.#hide(file.toString('utf8'))
    this.#annotate(
      'error',
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${maxSummaryBytes / 1024}k, got ${Math.floor(file.length / 1024)}k.`,
    )
    return
  }

  result(code: number | null): Omit<RunResult, 'summary' | 'milliseconds'> {
    return {
      code,
      conclusion: code === 0 && !this.#isBroken ? 'success' : 'failure',
      log: this.#log,
      commands: this.#commands,
      annotations: this.#annotations,
      dropped: this.#dropped,
      outputs: this.#outputs,
      masked: this.#masked,
      shown: this.#shown,
    }
  }

  /** While commands are stopped only the token counts. */
  #accepts({ name }: Command): boolean {
    return this.#stopToken === undefined || name === this.#stopToken.toLowerCase()
  }

  #obey({ name, properties, message }: Command): void {
    if (this.#stopToken !== undefined) this.#stopToken = undefined
    else if (name === 'error' || name === 'warning' || name === 'notice') {
      this.#annotate(name, message, properties)
    } else if (name === 'stop-commands') this.#stop(message)
    else if (name === 'add-mask') this.#mask(message)
    else if (name === 'set-output') {
      if (!properties.name) throw new Error("Required field 'name' is missing in ##[set-output]")
      this.#outputs[properties.name] = message
    } else if (name === 'save-state') {
      if (!properties.name) throw new Error("Required field 'name' is missing in ##[save-state]")
    } else if (name === 'set-env' || name === 'add-path') {
      throw new Error(`The \`${name}\` command is disabled.`)
    } else if (name === 'echo' && !/^(on|off)$/i.test(message.trim())) {
      throw new Error("Invalid echo command value. Possible values can be: 'on', 'off'.")
    }
  }

  #stop(token: string): void {
    if (!isStopToken(token)) throw new Error(`Invalid token of stop-commands '${token}'`)
    this.#stopToken = token
  }

  #mask(value: string): void {
    if (value.trim() === '') {
      this.#annotate('warning', "Can't add secret mask for empty string in ##[add-mask].")
      return
    }
    this.#masked.push(value)
    this.#secrets.push(value, ...value.split(/[\r\n]+/).filter((line) => line !== ''))
  }

  #hide(line: string): string {
    return this.#secrets.reduce((left, secret) => left.replaceAll(secret, '***'), line)
  }

  #break(message: string, error: unknown): void {
    this.#isBroken = true
    this.#annotate('error', message)
    this.#annotate('error', error instanceof Error ? error.message : String(error))
  }

  #annotate(
    type: AnnotationType,
    message: string,
    properties: Readonly<Record<string, string>> = {},
  ): void {
    if (this.#annotations.filter((other) => other.type === type).length === maxPerType) {
      this.#dropped[type] += 1
      return
    }
    const place = placeOf(properties)
    const { file, title } = place
    this.#annotations.push({
      type,
      message: this.#hide(message).slice(0, maxMessageLength),
      title,
      file: file === undefined ? undefined : this.#relative(file),
      line: numberOf(place.line),
      endLine: numberOf(place.endline),
      column: numberOf(place.col),
      endColumn: numberOf(place.endcolumn),
    })
  }

  #relative(file: string): string {
    if (!isAbsolute(file)) return file
    const path = relative(this.#workspace, file)
    return path.startsWith('..') ? file : path.split(sep).join('/')
  }
}

function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : undefined
}

/** Names in lower case, lines and columns as `IssueCommandExtension.ValidateLinesAndColumns` leaves them. */
function placeOf(properties: Readonly<Record<string, string>>): Record<string, string> {
  const place = Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const drop = (...names: readonly string[]) => {
    for (const name of names) delete place[name]
  }
  const { endline, endcolumn } = place
  if (endline !== undefined && place.line === undefined) place.line = endline
  if (endcolumn !== undefined && place.col === undefined) place.col = endcolumn
  const isOnLines = endline !== undefined && endline !== place.line
  if (place.line === undefined || isOnLines) drop('col', 'endcolumn')
  if (isBefore(endline, place.line)) drop('line', 'endline')
  if (isBefore(endcolumn, place.col)) drop('col', 'endcolumn')
  return place
}

function isBefore(end: string | undefined, start: string | undefined): boolean {
  const [last, first] = [numberOf(end), numberOf(start)]
  return last !== undefined && first !== undefined && last < first
}
