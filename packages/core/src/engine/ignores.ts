import { isWithin } from '../documents/place.ts'
import type { RawFinding, SuppressedFinding } from './finding.ts'
import type { JudgedFile } from './judge-file.ts'
import type { OwnFindingId } from './own-findings.ts'
import type { PlacedIgnore, Settings } from './settings.ts'

/** The entries under `ignores`, and which of them were needed. */
export class Ignores {
  readonly #settings: Settings
  readonly #judged: readonly JudgedFile[]
  readonly #today: string
  readonly #needed = new Set<PlacedIgnore>()

  constructor(settings: Settings, judged: readonly JudgedFile[], today: string) {
    this.#settings = settings
    this.#judged = judged
    this.#today = today
  }

  suppress({ rule, at }: RawFinding): SuppressedFinding['suppressed'] | undefined {
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
  remarks(): RawFinding[] {
    return this.#settings.ignores.flatMap((placed) => {
      const { rule, path, until } = placed.ignore
      if (this.#needed.has(placed))
        return this.#isOver(placed)
          ? this.#remark(
              placed,
              'config/expired-suppression',
              `The entry that ignores \`${rule}\` in ${path} ran out on ${until}, so the finding is shown again; expected it to be settled by then`,
              'Settle the finding and remove the entry, or decide on a new date',
            )
          : []
      return this.#remark(
        placed,
        'config/unused-suppression',
        `\`${rule}\` has nothing to say about ${path}; expected no entry that ignores it`,
        'Remove the entry',
      )
    })
  }

  #remark(
    placed: PlacedIgnore,
    id: OwnFindingId,
    message: string,
    suggestion: string,
  ): RawFinding[] {
    const { rule, path, pointer } = placed.ignore
    const judged = this.#judged.find(
      ({ file, rules }) => placed.matches(file) && rules.includes(rule),
    )
    const file = placed.file ?? judged?.file
    if (judged === undefined || file === undefined) return []
    const severity = this.#settings.ownSeverity(id, file)
    if (severity === 'off') return []
    const at = { file, document: 0, pointer: placed.file === undefined ? '' : placed.pointer }
    const about = [rule, path, pointer ?? ''].join(' ').trim()
    return [{ rule: id, severity, at, about, message, suggestion, related: [] }]
  }

  #isOver({ ignore }: PlacedIgnore): boolean {
    return ignore.until !== undefined && ignore.until < this.#today
  }
}
