import type { PlacedIgnore, Settings } from '../configuration/settings.ts'
import { isWithin } from '../documents/place.ts'
import type { RawFinding, Suppressed } from '../lint/finding.ts'
import type { LintedFile } from '../lint/lint-file.ts'
import type { BuiltInCheckId } from '../rules/built-in-checks.ts'
import type { Suppressor } from './suppressor.ts'

/** The entries under `ignores` in the configuration, and which of them were needed. */
export class IgnoreSuppressor implements Suppressor {
  readonly #settings: Settings
  readonly #files: readonly LintedFile[]
  readonly #today: string
  readonly #needed = new Set<PlacedIgnore>()

  constructor(settings: Settings, files: readonly LintedFile[], today: string) {
    this.#settings = settings
    this.#files = files
    this.#today = today
  }

  suppress({ rule, at }: RawFinding): Suppressed | undefined {
    const covering = this.#settings.ignores.find(
      (placed) =>
        placed.ignore.rule === rule &&
        placed.matches(at.file) &&
        (placed.ignore.pointer === undefined || isWithin(at.pointer, placed.ignore.pointer)),
    )
    if (covering === undefined) return undefined
    this.#needed.add(covering)
    return this.#isOver(covering)
      ? undefined
      : { by: 'configuration', reason: covering.ignore.reason }
  }

  /** An entry counts as unneeded only if its rule was held against one of its files. */
  unused(): RawFinding[] {
    return this.#settings.ignores.flatMap((placed) => {
      const { rule, path, until } = placed.ignore
      if (this.#needed.has(placed))
        return this.#isOver(placed)
          ? this.#finding(
              placed,
              'config/expired-suppression',
              `The entry that ignores \`${rule}\` in ${path} expired on ${until}, so the finding is shown again; expected it to be fixed by then`,
              'Fix the finding and delete the entry, or choose a new date',
            )
          : []
      return this.#finding(
        placed,
        'config/unused-suppression',
        `This entry ignores \`${rule}\` in ${path}, where it finds nothing; expected no entry`,
        'Delete the entry',
      )
    })
  }

  #finding(
    placed: PlacedIgnore,
    id: BuiltInCheckId,
    message: string,
    suggestion: string,
  ): RawFinding[] {
    const { rule, path, pointer } = placed.ignore
    const checked = this.#files.find(
      ({ file, rules }) => placed.matches(file) && rules.includes(rule),
    )
    const file = placed.file ?? checked?.file
    if (checked === undefined || file === undefined) return []
    const severity = this.#settings.builtInSeverity(id, file)
    if (severity === 'off') return []
    const at = { file, document: 0, pointer: placed.file === undefined ? '' : placed.pointer }
    const about = [rule, path, pointer ?? ''].join(' ').trim()
    return [{ rule: id, severity, at, about, message, suggestion, related: [] }]
  }

  #isOver({ ignore }: PlacedIgnore): boolean {
    return ignore.until !== undefined && ignore.until < this.#today
  }
}
