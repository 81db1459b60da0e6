import type { FileSettings, Settings } from '../configuration/settings.ts'
import { type LintedFile, linkSource, programSource } from '../lint/lint-file.ts'
import type { ProgramIndex } from '../lint/program-index.ts'
import type { PracticeInput, PracticeRule } from '../practices/practice-input.ts'
import type { Facts } from '../program/facts.ts'
import type { Rule } from '../rules/rule.ts'
import { type ProgramPart, programOf } from '../subjects/program.ts'

/** What the practices of a program are judged by beside the findings. */
export function judgedProgram(
  files: readonly LintedFile[],
  index: ProgramIndex,
  settings: Settings,
  facts: Facts,
): Omit<PracticeInput, 'findings' | 'suppressed'> {
  const parts = index.group(programSource, '') as readonly ProgramPart[] // what files put there
  const { linkedPages, reading } = facts
  const program = programOf(parts, facts.program, linkedPages, reading)
  const holding = new Set(['', ...files.map(({ file }) => file)].map((file) => settings.for(file)))
  return {
    program,
    facts,
    coverage: reading?.coverage,
    goals: reading?.goals ?? [],
    templates: files.flatMap(({ templates }) => templates),
    addresses: Array.from(index.keysOf(linkSource)).length,
    rules: settings.rules.map((rule) => ruleOf(rule, holding)),
  }
}

/** What holds for a rule: in the program as a whole, else in the first of its files where it is on. */
function ruleOf({ id, practice, kind }: Rule, holding: Iterable<FileSettings>): PracticeRule {
  const all = Array.from(holding, ({ rules }) => rules.get(id))
  const own = all.find((one) => one !== undefined && one.severity !== 'off')
  return { id, practice, kind, severity: own?.severity ?? 'off', options: own?.options ?? {} }
}
