import type { Finding } from '../lint/finding.ts'
import { daysBetween } from '../program/days.ts'
import type { Declaration } from '../program/facts.ts'
import { type Practice, severities } from '../rules/rule.ts'
import { joinWithAnd } from '../text/join-with-and.ts'
import { type PracticeSource, sources } from './evidence/index.ts'
import { counted, type Evidence, type PracticeInput, type PracticeRule } from './practice-input.ts'
import type { PracticeState } from './practice-state.ts'
import { practiceNumbers, practiceTitles } from './titles.ts'

/** What people state holds for a year. */
const declarationDays = 366

/** Says for each of the fifteen practices whether it is kept. */
export function practiceStates(input: PracticeInput): readonly PracticeState[] {
  return practiceNumbers.map((practice) => new PracticeJudge(practice, input).state())
}

class PracticeJudge {
  readonly #practice: Practice
  readonly #input: PracticeInput
  readonly #source: PracticeSource
  readonly #rules: readonly PracticeRule[]
  readonly #findings: readonly Finding[]

  constructor(practice: Practice, input: PracticeInput) {
    this.#practice = practice
    this.#input = input
    this.#source = sources[practice]
    this.#rules = input.rules.filter(
      (rule) => rule.practice === practice && rule.severity !== 'off',
    )
    this.#findings = input.findings.filter((finding) => finding.practice === practice)
  }

  state(): PracticeState {
    const evidence = this.#source.evidence(this.#input)
    const missing = this.#missingFiles() ?? evidence.missing ?? this.#missingRules()
    const common = {
      practice: this.#practice,
      ...practiceTitles[this.#practice],
      rules: this.#idsOfRules(),
      findings: countsOf(this.#findings),
    }
    const text = this.#withSuppressed(evidence)
    const weighing = this.#findings.filter((finding) => this.#weighs(finding))
    if (evidence.isContrary || weighing.length > 0)
      return {
        ...common,
        state: 'not-kept',
        evidence: `${text}${isToldBy(evidence) ? '' : byRules(weighing)}`,
        ...this.#next(),
      }
    if (missing === undefined) return { ...common, state: 'kept', evidence: text, ...this.#next() }
    const declared = this.#findings.length === 0 ? this.#declaration() : undefined
    if (declared) return { ...common, state: 'kept', ...byDeclaration(declared) }
    return { ...common, state: 'unknown', evidence: text, missing, next: missing }
  }

  #idsOfRules(): string[] {
    const found = (id: string) => this.#findings.filter(({ rule }) => rule === id).length
    return this.#rules.map(({ id }) => id).toSorted((a, b) => found(b) - found(a))
  }

  /** Whether a finding says that the practice is not kept: an info does only where its rule is one and decides. */
  #weighs({ severity, rule: id }: Finding): boolean {
    if (severity !== 'info') return true
    if (this.#rules.every((rule) => rule.severity === 'info')) return true
    const rule = this.#rules.find((one) => one.id === id)
    return rule?.severity === 'info' && this.#source.needs.includes(id)
  }

  /** Of some files alone nobody can say what the program keeps. */
  #missingFiles(): string | undefined {
    return this.#input.facts.isSelection && this.#source.takesAllFiles
      ? 'Check the whole folder of the program instead of some of its files'
      : undefined
  }

  /** What to switch on; undefined where all rules that it takes are on. */
  #missingRules(): string | undefined {
    const { rules } = this.#input
    const isOn = (id: string) => this.#rules.some((rule) => rule.id === id)
    const serving = rules.filter(({ practice }) => practice === this.#practice)
    const needed = this.#source.needs.filter((id) => !isOn(id))
    if (needed.length === 0 && this.#rules.length > 0) return undefined
    const ids = needed.length > 0 ? needed : serving.slice(0, 3).map(({ id }) => id)
    return `Switch on ${joinWithAnd(ids.map((id) => `\`${id}\``))} in badgelint.yaml`
  }

  #withSuppressed({ text }: Evidence): string {
    const count = this.#input.suppressed.filter(
      (finding) => finding.practice === this.#practice,
    ).length
    return count === 0 ? text : `${text}, ${counted(count, 'finding')} suppressed`
  }

  /** What the weightiest finding suggests: of the same weight what a platform refuses, then what is found most often. */
  #next(): Pick<PracticeState, 'next' | 'nextAt'> {
    const often = Map.groupBy(this.#findings, ({ rule }) => rule)
    const [first] = this.#findings.toSorted(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        Number(this.#isContract(b)) - Number(this.#isContract(a)) ||
        (often.get(b.rule)?.length ?? 0) - (often.get(a.rule)?.length ?? 0),
    )
    if (first === undefined) return {}
    return { next: first.suggestion, nextAt: { file: first.file, line: first.range.start.line } }
  }

  #isContract({ rule }: Finding): boolean {
    return this.#rules.some(({ id, kind }) => id === rule && kind === 'contract')
  }

  /** The last thing that people have stated, if that still holds. */
  #declaration(): Declaration | undefined {
    const { program, facts } = this.#input
    const { today } = facts
    if (today === '') return undefined
    const [last] = (program.profile?.declarations ?? [])
      .filter(({ practice, on }) => practice === this.#practice && on <= today)
      .toSorted((a, b) => (a.on < b.on ? 1 : -1))
    return last && daysBetween(last.on, today) <= declarationDays ? last : undefined
  }
}

/** Whether evidence says itself why a practice is not kept. */
function isToldBy({ isContrary, countsFindings }: Evidence): boolean {
  return isContrary === true || countsFindings === true
}

/** Rules that are named at the most where they decide. */
const maxRules = 2

/** `; 2 warnings by template/meaning-changed`: the rules that found most of what decides. */
function byRules(findings: readonly Finding[]): string {
  const groups = [...Map.groupBy(findings, ({ rule }) => rule)]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, maxRules)
  const parts = groups.map(([rule, group]) => {
    const [first] = group
    const isOfOne = group.every(({ severity }) => severity === first?.severity)
    return `${counted(group.length, (isOfOne && first?.severity) || 'finding')} from ${rule}`
  })
  return `; ${joinWithAnd(parts)}`
}

function countsOf(findings: readonly Finding[]): PracticeState['findings'] {
  const of = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length
  return { error: of('error'), warning: of('warning'), info: of('info') }
}

function byDeclaration({
  on,
  by,
  why,
}: Declaration): Pick<PracticeState, 'evidence' | 'declaration'> {
  return {
    evidence: `declared${by === undefined ? '' : ` by ${by}`} on ${on}: ${withoutStop(why)}`,
    declaration: { on, ...(by === undefined ? {} : { by }), why },
  }
}

function withoutStop(text: string): string {
  const trimmed = text.trim()
  return trimmed.endsWith('.') ? trimmed.slice(0, -1) : trimmed
}
