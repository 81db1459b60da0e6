import type { Audit } from './audit/audit.ts'
import type { AuditInput } from './audit/audit-input.ts'
import type { AuditRequest } from './audit/audit-request.ts'
import type { AuditSources } from './audit/audit-sources.ts'
import type { Settings } from './configuration/settings.ts'
import type { Source } from './documents/source.ts'
import type { SourceMap } from './documents/source-map.ts'
import { fixEdits } from './edit/fixes.ts'
import type { TextEdit } from './edit/text-edits.ts'
import { gatherFacts, type RunContext, silentRules } from './facts/gather-facts.ts'
import type { FileModel } from './formats/file-model.ts'
import { readFile, readWithMap } from './formats/read-file.ts'
import type { Finding } from './lint/finding.ts'
import { withLinkRules } from './lint/link-rules-held.ts'
import { type FileResult, type LintedFile, lintFile } from './lint/lint-file.ts'
import { lintGroups } from './lint/lint-groups.ts'
import { byFile, contributionOf, MemoryIndex } from './lint/program-index.ts'
import { unsetPlatform } from './lint/unset-platform.ts'
import type { PracticeInput } from './practices/practice-input.ts'
import type { Facts } from './program/facts.ts'
import { buildReport } from './report/build-report.ts'
import { Locators } from './report/locate.ts'
import type { Report } from './report/report.ts'
import { compareText } from './text/compare-text.ts'

/** Files that are new or have another text now, and paths of those that are gone. */
export interface SessionChanges {
  readonly changed?: readonly Source[]
  readonly removed?: readonly string[]
}

export interface SessionOptions extends RunContext {
  /** Files that are not checked, and that findings may name, such as the configuration. */
  readonly others?: readonly Source[]
  /** What an audit is asked; practices are told with it. Absent: there is none. */
  readonly audit?: AuditRequest
}

/**
 * A program that is kept checked while its files change: a single check is a session with one update, an
 * editor keeps one open. What is found is always what a check of the files as they are now would find.
 */
export interface Session {
  /** Takes over changes; only files that changed are read and linted anew. */
  update(changes: SessionChanges): Promise<void>
  /** All that is found, with counts. */
  report(): Promise<Report>
  /** What is found in one file, or in all of them, in the order of files and places. */
  findings(path?: string): Promise<readonly Finding[]>
  /** What a file holds; undefined for a path that is not checked. */
  model(path: string): Promise<FileModel | undefined>
  /**
   * The edits of its file that would settle a finding, at offsets in its text in UTF-16 units; empty where
   * there are none, or where they would change something else as well.
   */
  fixes(finding: Finding): Promise<readonly TextEdit[]>
}

/** Opens a session without any files. */
export function createSession(settings: Settings, options: SessionOptions): Session {
  return new LintSession(settings, options)
}

/** Checks files once: a session with one update. */
export async function lintSources(
  sources: readonly Source[],
  settings: Settings,
  options: SessionOptions,
): Promise<Report> {
  const session = new LintSession(settings, options)
  // An audit is the same whatever the order in which files are handed in.
  const changed = options.audit ? sources.toSorted(byPath) : sources
  await session.update({ changed })
  return session.lastReport()
}

function byPath(a: Source, b: Source): number {
  return compareText(a.path, b.path)
}

class LintSession implements Session {
  readonly #settings: Settings
  readonly #options: SessionOptions
  readonly #index = new MemoryIndex()
  readonly #sources = new Map<string, Source>()
  readonly #files = new Map<string, LintedFile>()
  /** Kept so that no file is parsed again for its places. */
  readonly #maps = new Map<string, SourceMap | undefined>()
  /** Rules that can find nothing in this run. */
  readonly #silent: ReadonlySet<string>
  #hasChanged = false
  #report: Promise<Report> | undefined

  constructor(settings: Settings, options: SessionOptions) {
    this.#settings = settings
    this.#options = options.audit ? { ...options, practices: true } : options
    this.#silent = silentRules(settings, options)
  }

  async update({ changed = [], removed = [] }: SessionChanges): Promise<void> {
    // Files that come first keep the order in which they are handed in.
    this.#hasChanged ||= this.#sources.size > 0
    this.#report = undefined
    for (const path of removed) await this.#remove(path)
    for (const source of changed) {
      if (this.#settings.isExcluded(source.path)) continue
      await this.#remove(source.path)
      const { model, map } = await readWithMap(source, this.#settings)
      const { entries, ...file } = this.#lint(model)
      this.#sources.set(source.path, source)
      this.#maps.set(source.path, map)
      this.#files.set(source.path, file)
      this.#index.add(contributionOf({ ...file, entries }))
      if (this.#hasChanged) this.#index.sort(entries)
    }
  }

  report(): Promise<Report> {
    this.#report ??= this.#check()
    return this.#report
  }

  /** The report of a session that ends with it, so that memory is given back on the way. */
  lastReport(): Promise<Report> {
    return this.#check(true)
  }

  async findings(path?: string): Promise<readonly Finding[]> {
    const { findings } = await this.report()
    return path === undefined ? findings : findings.filter(({ file }) => file === path)
  }

  async model(path: string): Promise<FileModel | undefined> {
    const source = this.#sources.get(path)
    return source && readFile(source, this.#settings)
  }

  async fixes(finding: Finding): Promise<readonly TextEdit[]> {
    const source = this.#sources.get(finding.file)
    if (source === undefined || !('text' in source) || finding.fix === undefined) return []
    return fixEdits(source.path, source.text, finding)
  }

  #lint(model: FileModel): FileResult {
    const options = {
      silent: this.#silent,
      ...(this.#options.practices ? { program: true } : {}),
    }
    return lintFile(model, this.#settings, options)
  }

  /** What a file gave is worked out again rather than kept, since most files never change. */
  async #remove(path: string): Promise<void> {
    const source = this.#sources.get(path)
    if (source === undefined) return
    this.#index.remove(contributionOf(this.#lint(await readFile(source, this.#settings))))
    this.#sources.delete(path)
    this.#maps.delete(path)
    this.#files.delete(path)
  }

  async #check(isLast = false): Promise<Report> {
    const settings = this.#settings
    const { others = [], audit: request, ...run } = this.#options
    const files = [...this.#files.values()]
    if (this.#hasChanged) files.sort(byFile)
    const facts = await gatherFacts(files, this.#index, settings, run)
    // Before the index is given back.
    const judged = run.practices ? await this.#judgedProgram(files, facts) : undefined
    const audited = request && (await this.#auditSources(facts, request))
    const linted = withLinkRules(files, this.#index, settings, facts)
    const done = (source: string) => isLast && this.#index.release(source)
    const program = [
      ...lintGroups(files, this.#index, settings, facts, { done }),
      ...[unsetPlatform(files, settings) ?? []].flat(),
    ]
    const sources = [...others, ...this.#sources.values()] // found by their paths
    const report = await buildReport(
      { files: linted, program },
      sources,
      settings,
      facts,
      this.#maps,
    )
    if (judged === undefined) return report
    const { practiceStates } = await import('./practices/practice-states.ts')
    const input = { ...judged, findings: report.findings, suppressed: report.suppressed }
    const practices = practiceStates(input)
    if (request === undefined || audited === undefined) return { ...report, practices }
    const sourcesOfAudit = { ...input, ...audited, practices, request }
    return { ...report, practices, audit: await this.#audit(sourcesOfAudit, sources) }
  }

  /** What an audit takes from the index. */
  async #auditSources(facts: Facts, request: AuditRequest): Promise<AuditSources> {
    const { auditSources } = await import('./audit/audit-sources.ts')
    return auditSources(this.#index, this.#settings, facts, request)
  }

  async #audit(
    known: Omit<AuditInput, 'settings' | 'catalogue' | 'isForTemplates' | 'lineOf'>,
    sources: readonly Source[],
  ): Promise<Audit> {
    const settings = this.#settings
    const { buildAudit } = await import('./audit/build-audit.ts')
    const locators = new Locators(sources, settings, this.#maps)
    return buildAudit({
      ...known,
      settings: settings.audit,
      catalogue: settings.rules,
      isForTemplates: (file) => (settings.roleOf(file) ?? 'template') === 'template',
      lineOf: async (place) => (await locators.rangeOf(place)).start.line,
    })
  }

  /** What the practices are judged by beside what is found. */
  async #judgedProgram(
    files: readonly LintedFile[],
    facts: Facts,
  ): Promise<Omit<PracticeInput, 'findings' | 'suppressed'>> {
    const { judgedProgram } = await import('./report/judged-program.ts')
    return judgedProgram(files, this.#index, this.#settings, facts)
  }
}
