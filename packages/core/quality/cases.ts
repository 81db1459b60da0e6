import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import {
  type Configuration,
  type Finding,
  type GoodExample,
  rules,
  type Source,
} from '../src/internal.ts'
import { lintExample } from '../test/example-lint.ts'
import { exemplary } from '../test/exemplary.ts'
import { filledUp } from '../test/filled-up.ts'

/** A text of our own with what is to be said about it. Whatever it leaves out is exemplary. */
export interface Case extends Partial<Omit<GoodExample, 'options' | 'caption'>> {
  /** What makes it worth having, in a few words; unique. */
  readonly why: string
  /** Several templates, each a file of its own, in place of `text`. */
  readonly files?: readonly string[]
  /** One template for each of these, which stands in `text` wherever `{}` does. */
  readonly each?: readonly string[]
  /** Options by rule. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Rules that must speak, or what they must speak about. */
  readonly fires?: readonly string[] | Readonly<Record<string, readonly string[]>>
  /**
   * Nothing on by default may speak but what must, nor any of the named rules, for which it is a hard case.
   * `all` names none in particular.
   */
  readonly silent?: 'all' | readonly string[]
}

/** What came of a case. */
export interface CaseResult {
  readonly case: Case
  /** Rules that had to speak, each with whether it did. */
  readonly expected: ReadonlyMap<string, boolean>
  /** Findings where there had to be none. */
  readonly broken: readonly Finding[]
}

/** The day on which everything here is measured. */
export const today = '2026-06-01'

/** Every rule at its own severity, whatever preset it belongs to. */
export const everyRule: Configuration = {
  extends: 'strict',
  rules: {
    'config/platform': 'off',
    ...Object.fromEntries(
      rules.filter(({ preset }) => preset === 'none').map(({ id }) => [id, {}]),
    ),
  },
}

export const isOnByDefault = (id: string) =>
  (rules.find((rule) => rule.id === id)?.preset ?? 'recommended') === 'recommended'

export function readCases(folder = join(import.meta.dirname, 'cases')): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')) as Case[]) // our own files
}

export async function tryCase(one: Case): Promise<CaseResult> {
  const sources = sourcesOf(one)
  const configuration = {
    ...everyRule,
    ...(one.platform ? { platform: one.platform } : {}),
    rules: { ...everyRule.rules, ...Object.fromEntries(offFor(one)), ...one.options },
  }
  const base = one.base === undefined ? undefined : sourcesOf({ ...one, text: one.base })
  const findings = await lintExample(
    sources,
    configuration,
    { ...one, today: one.today ?? today },
    base,
  )
  const wanted = expectations(one).map(([rule]) => rule)
  const named = one.silent === undefined || one.silent === 'all' ? [] : one.silent
  return {
    case: one,
    expected: new Map(
      expectations(one).map(([rule, abouts]) => {
        const own = findings.filter((finding) => finding.rule === rule)
        const found = abouts?.every((about) => own.some((finding) => finding.about === about))
        return [rule, found ?? own.length > 0]
      }),
    ),
    broken: findings.filter(
      ({ rule }) =>
        one.silent !== undefined &&
        ((isOnByDefault(rule) && !wanted.includes(rule)) || named.includes(rule)),
    ),
  }
}

/** Rules on the whole program, of which a case shows a part: off unless it is about them. */
function offFor(one: Case): (readonly [string, 'off'])[] {
  const named = rulesOf(one)
  return rules
    .filter(({ id, on }) => on === 'program' && !named.includes(id))
    .map(({ id }) => [id, 'off'] as const)
}

/** The rules that a case is about. */
export function rulesOf(one: Case): string[] {
  const silent = one.silent === 'all' ? [] : (one.silent ?? [])
  return [...expectations(one).map(([rule]) => rule), ...silent]
}

function expectations({ fires = [] }: Case): (readonly [string, (readonly string[])?])[] {
  return isList(fires) ? fires.map((rule) => [rule]) : Object.entries(fires)
}

function isList<T>(value: readonly T[] | Readonly<Record<string, unknown>>): value is readonly T[] {
  return Array.isArray(value)
}

function sourcesOf({ text = '', file, files, each, program }: Case): Source[] {
  const texts = files ?? each?.map((value) => text.replaceAll('{}', value)) ?? [text]
  const templates = () =>
    texts.map((written, index) => ({
      path: `templates/case-${index + 1}.yaml`,
      text: filledUp(written || '{}', [base(index), base(index + 1)]),
    }))
  return [
    ...(file ? [{ path: file, text, expected: true }] : templates()),
    ...(program ? [{ path: 'program.yaml', text: program }] : []),
  ]
}

/** The exemplary template; from the second on under another id and with another image. */
function base(index: number) {
  const [fields = {}] = exemplary
  if (index === 0) return fields
  return {
    ...fields,
    id: `${fields.id}-${index + 1}`,
    image: `images/${fields.id}-${index + 1}.svg`,
  }
}
