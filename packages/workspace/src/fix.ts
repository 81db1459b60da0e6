import { resolve } from 'node:path'
import { type Finding, fixText, type Rule, type Source } from '@badgelint/core/internal'
import {
  type CheckRequest,
  createLinkChecker,
  openSession,
  readFiles,
  writableIn,
} from './check.ts'
import { replaceText } from './files/write.ts'

export interface FixRequest extends Omit<CheckRequest, 'text'> {
  /** Write nothing. */
  readonly isDryRun?: boolean
}

/** A finding whose fix was applied. */
export interface AppliedFix {
  readonly finding: Finding
  /** What was in the place of the fix before; undefined where nothing was. */
  readonly former: unknown
}

export interface FixedFile {
  /** As findings name it. */
  readonly path: string
  readonly before: string
  readonly after: string
  /** In the order in which they were made. */
  readonly applied: readonly AppliedFix[]
  /** Why the file was left as it was. */
  readonly unwritten?: string
}

export interface FixResult {
  /** Only those that change. */
  readonly files: readonly FixedFile[]
  /** Findings that are left when the fixes are made, without those that are suppressed. */
  readonly remaining: readonly Finding[]
  /** The rules that there are, those of plugins among them. */
  readonly rules: readonly Rule[]
  /** What was named and matches no file that badgelint reads. Nothing is fixed then. */
  readonly unmatched: readonly string[]
  /** Sentences for people, such as on links. */
  readonly notes: readonly string[]
  readonly isConfigured: boolean
}

/**
 * Fixes that touch each other are applied one after the other, each after another check. More rounds
 * than this mean that fixes undo each other.
 */
const maxRounds = 200

/**
 * Applies the fixes that findings offer, again and again until there is none left, and writes the
 * files in the end. Throws {@link UnusableConfigurationError}.
 */
export async function fix(request: FixRequest): Promise<FixResult> {
  const reading = await readFiles(request)
  const { unmatched, configuration, base } = reading
  const notes = [...reading.notes]
  const { rules } = configuration.settings
  const result = { unmatched, notes, isConfigured: configuration.isConfigured, rules }
  if (unmatched.length > 0) return { ...result, files: [], remaining: [] }
  const texts = new Texts(reading.sources)
  const checkLinks = request.links ? createLinkChecker(reading, request, notes) : undefined
  const session = openSession(reading, checkLinks)
  let changed = reading.sources
  let remaining: readonly Finding[] = []
  for (let round = 0; changed.length > 0 && round < maxRounds; round++) {
    await session.update({ changed })
    remaining = await session.findings()
    changed = await texts.apply(remaining)
  }
  if (changed.length > 0)
    notes.push(
      `Fixing stopped after ${maxRounds} rounds, because each fix led to another; expected the fixes to end. Run \`badgelint check\` to see what remains.`,
    )
  const files = texts.changed()
  if (request.isDryRun) return { ...result, files, remaining }
  const written: FixedFile[] = []
  for (const file of files) {
    const unwritten = await replaceText(
      resolve(base, file.path),
      file.before,
      file.after,
      writableIn(reading),
    )
    written.push(unwritten === undefined ? file : { ...file, unwritten })
  }
  return { ...result, files: written, remaining }
}

/** The texts of a run as they come to be, in memory. */
class Texts {
  #sources: readonly Source[]
  readonly #before: ReadonlyMap<string, string>
  readonly #applied = new Map<string, AppliedFix[]>()

  constructor(sources: readonly Source[]) {
    this.#sources = sources
    this.#before = textsOf(sources)
  }

  /** Applies the fixes of findings. Gives the files that have another text now. */
  async apply(findings: readonly Finding[]): Promise<Source[]> {
    const fixable = Map.groupBy(
      findings.filter((finding) => finding.fix !== undefined),
      ({ file }) => file,
    )
    const changed: Source[] = []
    const next: Source[] = []
    for (const source of this.#sources) {
      const own = fixable.get(source.path)
      if (own === undefined || !('text' in source)) next.push(source)
      else {
        const { text, applied, former } = await fixText(source.path, source.text, own)
        this.#applied.set(source.path, [
          ...(this.#applied.get(source.path) ?? []),
          ...applied.map((finding) => ({ finding, former: former.get(finding) })),
        ])
        const fixed = { ...source, text }
        next.push(fixed)
        if (applied.length > 0) changed.push(fixed)
      }
    }
    this.#sources = next
    return changed
  }

  changed(): FixedFile[] {
    const after = textsOf(this.#sources)
    return [...this.#applied].flatMap(([path, applied]) => {
      const [previous, current] = [this.#before.get(path), after.get(path)]
      return previous === undefined || current === undefined || previous === current
        ? []
        : [{ path, before: previous, after: current, applied }]
    })
  }
}

function textsOf(sources: readonly Source[]): Map<string, string> {
  return new Map(
    sources.flatMap((source) => ('text' in source ? [[source.path, source.text]] : [])),
  )
}
