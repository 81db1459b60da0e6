import type { Edit, Edited } from '../documents/edit.ts'
import { syntaxOf } from '../documents/parse.ts'
import type { Place } from '../documents/place.ts'
import type { Finding } from './finding.ts'

/** The text of a file after fixes, and what became of the findings that offer one. */
export interface FixedText {
  readonly text: string
  readonly applied: readonly Finding[]
  /** Their fix touches one that was applied; another check may offer it again. */
  readonly postponed: readonly Finding[]
  readonly refused: readonly RefusedFix[]
}

export interface RefusedFix {
  readonly finding: Finding
  readonly reason: string
}

/**
 * Applies the fixes that the findings of one file offer, in one pass: of those that touch each other
 * the first. A fix that cannot be made without changing something else is refused, with the reason.
 */
export async function fixText(
  path: string,
  text: string,
  findings: readonly Finding[],
): Promise<FixedText> {
  const syntax = syntaxOf(path)
  if (syntax === undefined || findings.every(({ fix }) => fix === undefined))
    return { text, applied: [], postponed: [], refused: [] }
  const { FileEditor, touch } = await import('../documents/edit.ts')
  const editor = await FileEditor.of(text, syntax)
  const chosen: { finding: Finding; edit: Edit }[] = []
  const postponed: Finding[] = []
  const refused: RefusedFix[] = []
  for (const finding of findings) {
    if (finding.fix === undefined) continue
    if (isIssued(editor.valuesAbove(finding.document, finding.fix.pointer))) {
      refused.push({ finding, reason: 'It stands in an issued credential; expected a template' })
      continue
    }
    const edit = await editor.edit(finding.document, finding.fix)
    if (edit.kind === 'refused') refused.push({ finding, reason: edit.reason })
    else if (edit.kind === 'unchanged')
      refused.push({ finding, reason: 'It is so already; expected something to change' })
    else if (chosen.some((earlier) => touch(earlier.edit, edit))) postponed.push(finding)
    else chosen.push({ finding, edit })
  }
  const fixed = await editor.together(chosen.map(({ edit }) => edit))
  const [applied, left] = [chosen.slice(0, fixed.count), chosen.slice(fixed.count)]
  return {
    text: fixed.text,
    applied: applied.map(({ finding }) => finding),
    postponed: [...left.map(({ finding }) => finding), ...postponed],
    refused,
  }
}

/** Whether a credential is among the groups around a value: it may be signed, and somebody has it. */
function isIssued(around: readonly object[]): boolean {
  return around.some(
    (group) => Object.hasOwn(group, 'credentialSubject') || Object.hasOwn(group, 'proof'),
  )
}

/** Sets the text at a place of a file, or adds it as a key. */
export async function setText(text: string, at: Place, value: string): Promise<Edited> {
  const syntax = syntaxOf(at.file)
  if (syntax === undefined)
    return {
      kind: 'refused',
      reason: `${at.file} is no YAML, JSON or Markdown; expected one of them`,
    }
  const { FileEditor } = await import('../documents/edit.ts')
  const editor = await FileEditor.of(text, syntax)
  return editor.edit(at.document, { kind: 'set', pointer: at.pointer, value })
}
