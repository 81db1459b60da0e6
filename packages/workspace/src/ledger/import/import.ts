import { resolve } from 'node:path'
import { firstFew } from '@badgelint/core/internal'
import { type Channel, type Day, eventOf, monthOfEvent } from '@badgelint/ledger'
import { localDay, readFiles } from '../../check.ts'
import { templatesInRepository } from '../../import/exports.ts'
import { type FoundLedger, findLedger, UnusableLedgerError, usableError } from '../find-ledger.ts'
import { LedgerKeys, ledgerKeys } from '../ledger-keys.ts'
import { assertionOf } from './assertions.ts'
import type { Contradiction } from './compare-with-ledger.ts'
import { BadgeConversion } from './convert-badges.ts'
import type { DateOrder, ExportFile } from './exported-badge.ts'
import { FileDates } from './file-dates.ts'
import { findNew } from './find-new.ts'
import {
  countsBy,
  importedFile,
  type LedgerImportResult,
  missingPages,
  type PlacedContradiction,
  passedOverIn,
} from './import-result.ts'
import { type LocatedProblem, PlaceLocator } from './locate.ts'
import { meanings } from './meaning.ts'
import { type MappingProposal, proposeColumns } from './propose-columns.ts'
import { exportFiles, readExportFile } from './read-exports.ts'
import { readingOffer, refuseUnknownFields } from './readings.ts'
import { Salts } from './salts.ts'
import { TemplateMatching } from './template-matching.ts'

export interface LedgerImportRequest {
  readonly workingDirectory: string
  /** Files and folders of exports. */
  readonly paths: readonly string[]
  readonly config?: string
  /** In which the key may be. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Write nothing. */
  readonly isDryRun?: boolean
  /** Write nothing where anything does not fit. */
  readonly isStrict?: boolean
  /** How badges were issued of which the export does not say. */
  readonly channel?: Channel
  /** The field with the day of completion, and that with the day of issue, where they are not the usual ones. */
  readonly completed?: string
  readonly issued?: string
  /** The day of which counts are, and on which a revocation without a day was noticed. Default: today. */
  readonly asOf?: Day
  readonly order?: DateOrder
  /** Give people pseudonyms. */
  readonly wantsRecipients?: boolean
  readonly today?: Day
}

/**
 * Reads exports of platforms into the ledger; or, for a CSV file of which nobody has said what its columns hold,
 * proposes that and reads nothing. Throws {@link UnusableLedgerError}.
 */
export async function importIntoLedger(
  request: LedgerImportRequest,
): Promise<LedgerImportResult | ({ readonly kind: 'proposal' } & MappingProposal)> {
  const { workingDirectory, config } = request
  const found = await findLedger(workingDirectory, config)
  const { columns } = found.configuration.settings.ledger
  const paths = exportFiles(request.paths, workingDirectory)
  const dates = wantedDates(request, found)
  const files: ExportFile[] = []
  const locator = new PlaceLocator()
  for (const path of paths) {
    const { read, text } = await readExportFile(path, workingDirectory, columns, dates)
    if ('table' in read) return { kind: 'proposal', ...proposeColumns(read) }
    locator.add(read.file, text)
    files.push(read)
  }
  return new LedgerImport(request, found, files, locator).run(new Set(paths))
}

/** Fields that somebody has named as dates. */
function wantedDates(
  { completed, issued }: LedgerImportRequest,
  { configuration }: FoundLedger,
): Set<string> {
  const templates = Object.values(configuration.settings.ledger.templates ?? {})
  return new Set(
    [{ completed, issued }, ...templates].flatMap((one) =>
      [one.completed ?? [], one.issued ?? []].flat(),
    ),
  )
}

class LedgerImport {
  readonly #request: LedgerImportRequest
  readonly #found: FoundLedger
  readonly #files: readonly ExportFile[]
  readonly #locator: PlaceLocator
  readonly #today: Day
  readonly #asOf: Day

  constructor(
    request: LedgerImportRequest,
    found: FoundLedger,
    files: readonly ExportFile[],
    locator: PlaceLocator,
  ) {
    this.#request = request
    this.#found = found
    this.#files = files
    this.#locator = locator
    this.#today = request.today ?? found.configuration.settings.today ?? localDay(new Date())
    this.#asOf = request.asOf ?? this.#today
  }

  async run(paths: ReadonlySet<string>): Promise<LedgerImportResult> {
    const { workingDirectory, environment, wantsRecipients, isDryRun = false } = this.#request
    const { ledger, root, name } = this.#found
    refuseUnknownFields(this.#files, this.#request)
    const keys = new LedgerKeys(ledger, ledgerKeys({ root, workingDirectory, environment }))
    const salts = wantsRecipients ? Salts.open(root, workingDirectory) : undefined
    const conversion = await this.#convert(paths, keys, salts)
    try {
      const outcome = await findNew(conversion, ledger, keys)
      const { added, contradictions } = outcome
      const problems = [...this.#files.flatMap((file) => file.problems), ...conversion.problems]
      const located = await Promise.all(problems.map((problem) => this.#locator.problem(problem)))
      const clashes = await Promise.all(contradictions.map((one) => this.#placed(one)))
      if (this.#request.isStrict) refuse(located, clashes)
      if (!isDryRun && added.length > 0) await salts?.save()
      const batches = isDryRun || added.length === 0 ? [] : await ledger.append(added)
      return {
        kind: 'imported',
        isDryRun,
        files: this.#files.map((file) => importedFile(file, wantsRecipients ?? false)),
        added: countsBy(added.map(({ type }) => type)),
        months: [...new Set(added.map(monthOfEvent))].sort(),
        known: outcome.known,
        unmatched: conversion.unmatched,
        passedOver: passedOverIn(this.#files),
        undatedAcceptances: conversion.undatedAcceptances,
        undatedRevocations: conversion.undatedRevocations.size,
        noticedOn: this.#asOf,
        unresolvedReplacements: outcome.unresolved,
        movedIssues: outcome.moved,
        formerTemplates: outcome.formerTemplates,
        likeKnown: outcome.likeKnown,
        // Badges that are there already have been read in one way, and are not to be read in another.
        offers:
          conversion.uncompleted > 0 && outcome.known + contradictions.length === 0
            ? readingOffer(this.#files, this.#request)
            : [],
        missing: missingPages(this.#files),
        contradictions: clashes,
        problems: located,
        batches,
        folder: name,
      }
    } catch (error) {
      throw usableError(error, name)
    }
  }

  async #convert(
    paths: ReadonlySet<string>,
    keys: LedgerKeys,
    salts: Salts | undefined,
  ): Promise<BadgeConversion> {
    const { channel, completed, issued, order, workingDirectory } = this.#request
    const { root, configuration } = this.#found
    const reading = await readFiles({
      workingDirectory: root,
      paths: ['.'],
      mayLackBaseline: true,
      ...(this.#request.config === undefined
        ? {}
        : { configuration: resolve(workingDirectory, this.#request.config) }),
    })
    const templates = await templatesInRepository({ files: paths }, reading)
    const conversion = new BadgeConversion({
      keys,
      matching: new TemplateMatching(templates),
      settings: configuration.settings.ledger,
      meaningOn: meanings(
        reading.base,
        [...new Set(templates.map(({ template }) => template.at.file))],
        this.#today,
      ),
      noticedOn: this.#asOf,
      ...(channel === undefined ? {} : { channel }),
      ...(completed === undefined ? {} : { completed }),
      ...(issued === undefined ? {} : { issued }),
      ...(salts === undefined ? {} : { salts }),
    })
    for (const file of this.#files) conversion.add(file, new FileDates(file, order))
    for (const { template, count, at } of this.#files.flatMap((file) => file.counts)) {
      const { key } = conversion.templateOf(template, 0)
      conversion.planned.push({ event: eventOf(assertionOf(key, this.#asOf, count)), at })
    }
    return conversion
  }

  async #placed(one: Contradiction): Promise<PlacedContradiction> {
    const place = await this.#locator.place(one.at)
    if (one.other === undefined) return { ...one, place }
    return { ...one, place, otherPlace: await this.#locator.place(one.other) }
  }
}

/** All or nothing: refuses where anything does not fit. */
function refuse(
  problems: readonly LocatedProblem[],
  contradictions: readonly PlacedContradiction[],
): void {
  const count = problems.length + contradictions.length
  if (count === 0) return
  const lines = [
    ...problems.map(({ place, message, suggestion }) => `${place}: ${message}. ${suggestion}.`),
    ...contradictions.map(({ place }) => `${place}: This contradicts what is known of the badge.`),
  ]
  throw new UnusableLedgerError(
    `${count} ${count === 1 ? 'row does' : 'rows do'} not fit, and with \`--strict\` all must; nothing was written. Correct them, or import without \`--strict\`.`,
    firstFew(lines),
  )
}
