import type { Settings } from '../configuration/settings.ts'
import type { RawFinding, Suppressed } from '../lint/finding.ts'
import type { LintedFile } from '../lint/lint-file.ts'
import { type BuiltInCheckId, builtInChecks } from '../rules/built-in-checks.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { readSuppressions, type Suppression } from './directives.ts'
import type { Suppressor } from './suppressor.ts'
import type { TextLocators } from './text-locators.ts'

/** Comments in files that switch rules off, for a file or for what begins on the next line. */
export class CommentSuppressor implements Suppressor {
  readonly #settings: Settings
  readonly #locators: TextLocators
  readonly #files: ReadonlyMap<string, LintedFile>
  readonly #known = new Map<string, Comments>()

  /** `files` are those of which the comments themselves are judged. */
  constructor(settings: Settings, locators: TextLocators, files: readonly LintedFile[]) {
    this.#settings = settings
    this.#locators = locators
    this.#files = new Map(files.map((file) => [file.file, file]))
  }

  suppress(finding: RawFinding): Promise<Suppressed | undefined> | undefined {
    return this.#knownOf(finding.at.file)?.areNone ? undefined : this.#suppress(finding)
  }

  async #suppress(finding: RawFinding): Promise<Suppressed | undefined> {
    const comments = await this.#of(finding.at.file)
    if (comments.areNone) return undefined
    return comments.suppress(finding, await this.#locators.offsetsOf(finding))
  }

  async unused(): Promise<readonly RawFinding[]> {
    const findings: RawFinding[] = []
    for (const [file, { outcome, rules }] of this.#files) {
      if (outcome !== 'checked' && !this.#known.has(file)) continue
      const comments = this.#knownOf(file) ?? (await this.#of(file))
      if (!comments.areNone) findings.push(...comments.unused(file, rules, this.#settings))
    }
    return findings
  }

  /** The comments of a file as far as they are known without taking it apart: that there are none, nearly always. */
  #knownOf(file: string): Comments | undefined {
    const known = this.#known.get(file)
    if (known || mayHold(this.#locators.textOf(file))) return known
    this.#known.set(file, noComments)
    return noComments
  }

  async #of(file: string): Promise<Comments> {
    const known = this.#knownOf(file)
    if (known) return known
    const made = new Comments(readSuppressions(await this.#locators.of(file)))
    this.#known.set(file, made)
    return made
  }
}

/** The comments of one file that switch rules off, and which of their rules were needed. */
class Comments {
  readonly #suppressions: readonly Suppression[]
  readonly #needed = new Map<Suppression, Set<string>>()

  constructor(suppressions: readonly Suppression[]) {
    this.#suppressions = suppressions
  }

  get areNone(): boolean {
    return this.#suppressions.length === 0
  }

  suppress({ rule }: RawFinding, [start]: readonly [number, number]): Suppressed | undefined {
    if (rule.startsWith('config/')) return undefined
    const covering = this.#suppressions.find(
      (candidate) =>
        candidate.rules.includes(rule) && start >= candidate.start && start < candidate.end,
    )
    if (covering === undefined) return undefined
    const needed = this.#needed.get(covering) ?? new Set()
    this.#needed.set(covering, needed.add(rule))
    return { by: 'comment', reason: covering.reason ?? null }
  }

  /** Findings about the comments themselves. Only rules that ran can be found unneeded. */
  unused(file: string, ran: readonly string[], settings: Settings): RawFinding[] {
    const known = [...settings.rules.map(({ id }) => id), ...builtInChecks.map(({ id }) => id)]
    return this.#suppressions.flatMap((suppression) => {
      const { comment, rules, reason, unclear } = suppression
      const finding = (
        id: BuiltInCheckId,
        about: string,
        message: string,
        suggestion: string,
      ): RawFinding[] => {
        const severity = settings.builtInSeverity(id, file)
        if (severity === 'off') return []
        const at = { file, document: 0, pointer: '' }
        return [
          {
            rule: id,
            severity,
            at,
            about,
            message,
            suggestion,
            related: [],
            offsets: [comment.start, comment.end],
          },
        ]
      }
      if (unclear)
        return finding(
          'config/unused-suppression',
          comment.text.trim(),
          `This comment does not switch anything off; expected \`badgelint-disable-next-line\` or \`badgelint-disable-file\`, followed by the rules`,
          'Write, for example, `badgelint-disable-next-line template/earner-voice -- quotes a law`',
        )
      const withoutReason =
        reason === undefined
          ? finding(
              'config/suppression-reason',
              rules.join(' '),
              'This comment switches a rule off without saying why; expected a reason after two hyphens',
              'Add `--` and the reason',
            )
          : []
      const unneeded = rules.filter(
        (rule) =>
          !known.includes(rule) ||
          (ran.includes(rule) && !this.#needed.get(suppression)?.has(rule)),
      )
      return [
        ...withoutReason,
        ...unneeded.flatMap((rule) =>
          known.includes(rule)
            ? finding(
                'config/unused-suppression',
                rule,
                `This comment switches off \`${rule}\`, which finds nothing here; expected no comment`,
                'Remove the comment',
              )
            : finding(
                'config/unused-suppression',
                rule,
                `There is no rule \`${rule}\`; expected ${orOther(didYouMean(rule, known))}`,
                'Run `badgelint explain` for the list of rules',
              ),
        ),
      ]
    })
  }
}

const noComments = new Comments([])

function orOther(meant: string | undefined): string {
  return meant ? `\`${meant}\`` : 'the name of a rule'
}

/** Whether a text may hold such a comment, so that nearly all files need not be looked at closely. */
function mayHold(text: string): boolean {
  return text.includes('badgelint-')
}
