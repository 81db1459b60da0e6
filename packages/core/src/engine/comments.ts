import type { Suppression } from '../documents/suppressions.ts'
import { nearest } from '../text/nearest.ts'
import type { RawFinding, SuppressedFinding } from './finding.ts'
import type { FileLocator } from './locate.ts'
import { type OwnFindingId, ownFindings } from './own-findings.ts'
import type { Settings } from './settings.ts'

type Reason = SuppressedFinding['suppressed']

/** The comments of one file that switch rules off, and which of their rules were needed. */
export class Comments {
  readonly #suppressions: readonly Suppression[]
  readonly #needed = new Map<Suppression, Set<string>>()

  private constructor(suppressions: readonly Suppression[]) {
    this.#suppressions = suppressions
  }

  static async of(text: string, locator: () => Promise<FileLocator>): Promise<Comments> {
    if (!mayHold(text)) return new Comments([])
    return new Comments(await (await locator()).suppressions())
  }

  get areNone(): boolean {
    return this.#suppressions.length === 0
  }

  suppress({ rule }: RawFinding, [start]: readonly [number, number]): Reason | undefined {
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

  /** What is to be said about the comments themselves. Only rules that ran can be found unneeded. */
  remarks(file: string, ran: readonly string[], settings: Settings): RawFinding[] {
    const known = [...settings.rules.map(({ id }) => id), ...ownFindings.map(({ id }) => id)]
    return this.#suppressions.flatMap((suppression) => {
      const { comment, rules, reason, unclear } = suppression
      const remark = (
        id: OwnFindingId,
        about: string,
        message: string,
        suggestion: string,
      ): RawFinding[] => {
        const severity = settings.ownSeverity(id, file)
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
        return remark(
          'config/unused-suppression',
          comment.text.trim(),
          `This comment switches nothing off; expected \`badgelint-disable-next-line\` or \`badgelint-disable-file\`, then the rules`,
          'Write for example `badgelint-disable-next-line template/earner-voice -- quotes a law`',
        )
      const withoutReason =
        reason === undefined
          ? remark(
              'config/suppression-reason',
              rules.join(' '),
              'This comment switches a rule off without saying why; expected a reason behind two hyphens',
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
            ? remark(
                'config/unused-suppression',
                rule,
                `\`${rule}\` has nothing to say here; expected no comment that switches it off`,
                'Remove the comment',
              )
            : remark(
                'config/unused-suppression',
                rule,
                `There is no rule \`${rule}\`; expected ${orOther(nearest(rule, known))}`,
                'Run `badgelint explain` for the list of rules',
              ),
        ),
      ]
    })
  }
}

function orOther(meant: string | undefined): string {
  return meant ? `\`${meant}\`` : 'the name of a rule'
}

/** Whether a text may hold such a comment, so that nearly all files need not be looked at closely. */
export function mayHold(text: string): boolean {
  return text.includes('badgelint-')
}
