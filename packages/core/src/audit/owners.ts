import type { AuditSettings } from '../configuration/audit-settings.ts'
import type { TemplateEntry } from '../lint/lint-file.ts'
import type { ProgramProfile, TeamMember } from '../program/facts.ts'
import { isCurrent, membersByName, namesIn } from '../program/team.ts'
import { compareText } from '../text/compare-text.ts'
import type { AuditOwner } from './audit.ts'

/** Key of the program itself. */
export const programKey = 'program'

/** What says who looks after what. */
export interface OwnersContext {
  readonly settings: AuditSettings
  readonly program: ProgramProfile | undefined
  readonly today: string
  readonly codeOwners?: ((file: string) => readonly string[]) | undefined
}

/**
 * Finds for templates and files those who look after them: the template's own owner, else that of CODEOWNERS, else
 * the one who is configured, else the program. Somebody who has left the team is none.
 */
export class Owners {
  readonly #context: OwnersContext
  readonly #members: ReadonlyMap<string, TeamMember> | undefined
  /** Accounts by the words by which owners are named, as these are compared. */
  readonly #accounts: ReadonlyMap<string, string>
  /** The words by which owners are named, by accounts in small letters. */
  readonly #words: ReadonlyMap<string, string>
  readonly #known = new Map<string, AuditOwner>()

  /** Owners of templates that come first give their names to those of the same key. */
  constructor(context: OwnersContext, templates: readonly TemplateEntry[]) {
    const { settings, program } = context
    this.#context = context
    this.#members = program?.team && membersByName(program.team)
    const accounts = Object.entries(settings.accounts)
    this.#accounts = new Map(
      accounts.flatMap(([word, account]) => namesIn(word).map((name) => [name, account] as const)),
    )
    this.#words = new Map(accounts.map(([word, account]) => [account.toLowerCase(), word]))
    for (const template of templates) this.ofTemplate(template)
  }

  /** The key of the owner of a template. */
  ofTemplate({ owners = [], at }: TemplateEntry): string {
    return this.#keyOf(this.#ofWords(owners) ?? this.#ofFile(at.file))
  }

  /** The key of the owner of a file that holds no template that can be read. */
  ofFile(file: string): string {
    return this.#keyOf(this.#ofFile(file))
  }

  /** All owners that were found, in the order of their names; the program comes last. */
  all(): readonly AuditOwner[] {
    const people = [...this.#known.values()].sort(
      (a, b) =>
        compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.key, b.key),
    )
    const { program } = this.#context
    return [
      ...people,
      { key: programKey, name: program?.issuer?.value.trim() || 'the program', from: 'program' },
    ]
  }

  #keyOf(owner: AuditOwner | undefined): string {
    if (owner === undefined || owner.key === programKey) return programKey
    const known = this.#known.get(owner.key)
    if (known === undefined) this.#known.set(owner.key, owner)
    else if (known.account === undefined && owner.account !== undefined)
      this.#known.set(owner.key, { ...known, account: owner.account })
    return owner.key
  }

  /** The first of some words that names an owner; where there is a team, a current member of it. */
  #ofWords(words: readonly string[]): AuditOwner | undefined {
    for (const word of words) {
      const found = this.#members ? this.#memberOf(word) : this.#personOf(word, 'template')
      const owner = found && 'otherNames' in found ? this.#ofMember(found, word, 'template') : found
      if (owner) return owner
    }
    return undefined
  }

  #ofFile(file: string): AuditOwner | undefined {
    const { codeOwners, settings } = this.#context
    for (const word of codeOwners?.(file) ?? []) {
      const owner = this.#anybody(word, 'codeowners')
      if (owner) return owner
    }
    return settings.owner === undefined ? undefined : this.#anybody(settings.owner, 'default')
  }

  /** Whoever is named, in the team or not; undefined for somebody who has left it. */
  #anybody(word: string, from: AuditOwner['from']): AuditOwner | undefined {
    const account = accountIn(word)
    const named = (account && this.#words.get(account.toLowerCase())) ?? word
    const member = this.#memberOf(named) ?? this.#memberOf(word)
    return member ? this.#ofMember(member, named, from) : this.#personOf(named, from)
  }

  #memberOf(word: string): TeamMember | undefined {
    return namesIn(word)
      .map((name) => this.#members?.get(name))
      .find((member) => member !== undefined)
  }

  #ofMember(member: TeamMember, word: string, from: AuditOwner['from']): AuditOwner | undefined {
    if (!isCurrent(member, this.#context.today)) return undefined
    const name = member.name.value.trim()
    const account =
      this.#configured([name, ...member.otherNames, word]) ?? member.account ?? accountIn(word)
    return ownerNamed(name, account, from)
  }

  /** Somebody of whom only a word is known. */
  #personOf(word: string, from: AuditOwner['from']): AuditOwner | undefined {
    return ownerNamed(word, this.#configured([word]) ?? accountIn(word), from)
  }

  #configured(words: readonly string[]): string | undefined {
    return words
      .flatMap(namesIn)
      .map((name) => this.#accounts.get(name))
      .find((account) => account !== undefined)
  }
}

/** The owner of a name; undefined where it names nobody. */
function ownerNamed(
  word: string,
  account: string | undefined,
  from: AuditOwner['from'],
): AuditOwner | undefined {
  const [key] = namesIn(nameIn(word))
  if (key === undefined) return undefined
  const name = nameIn(word).replace(/^@/, '')
  return { key, name, ...(account === undefined ? {} : { account }), from }
}

/** The name in "Anna Lee <anna@example.org>"; all of it where it has no name. */
function nameIn(word: string): string {
  const [name = ''] = word.split(/[<(]/, 1)
  return name.trim() || word.trim()
}

/** The account in `@login`; none in `@org/team`. */
function accountIn(word: string): string | undefined {
  return /^@([A-Za-z\d][A-Za-z\d-]{0,38})$/.exec(word.trim())?.[1]
}
