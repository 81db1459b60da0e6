import { syntaxOf } from '../documents/media-type.ts'
import { withoutMark } from '../documents/parse.ts'
import type { PatchOperation } from '../documents/patch.ts'
import type { Place } from '../documents/place.ts'
import type { Finding } from '../lint/finding.ts'
import type { Outcome } from './file-editor.ts'
import type { TextEdit } from './text-edits.ts'

/** The text of a file after fixes, and what became of the findings that offer one. */
export interface FixedText {
  readonly text: string
  readonly applied: readonly Finding[]
  /** What was in the place of each fix that was applied, before it; undefined where nothing was. */
  readonly former: ReadonlyMap<Finding, unknown>
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
    return { text, applied: [], former: new Map(), postponed: [], refused: [] }
  const { FileEditor } = await import('./file-editor.ts')
  const editor = await FileEditor.of(text, syntax)
  const refused: RefusedFix[] = []
  const wanted: { finding: Finding; document: number; change: PatchOperation }[] = []
  for (const finding of findings) {
    const { document, fix } = finding
    if (fix === undefined) continue
    if (isIssued(editor.valuesAbove(document, fix.pointer)))
      refused.push({ finding, reason: 'It is in an issued credential; expected a template' })
    else wanted.push({ finding, document, change: fix })
  }
  const fixed = await editor.editAll(wanted)
  const applied: Finding[] = []
  const former = new Map<Finding, unknown>()
  const postponed: Finding[] = []
  for (const [index, { finding, document, change }] of wanted.entries()) {
    const outcome = fixed.outcomes[index]
    if (outcome?.kind === 'made') {
      applied.push(finding)
      former.set(finding, editor.valueAt(document, change.pointer))
    } else if (outcome?.kind === 'postponed') postponed.push(finding)
    else if (outcome?.kind === 'refused') refused.push({ finding, reason: outcome.reason })
    else
      refused.push({ finding, reason: 'It has already been changed; expected something to change' })
  }
  return { text: fixed.text, applied, former, postponed, refused }
}

/**
 * The edits that a finding's fix comes to, at offsets in the text in UTF-16 units; empty where it has none, or
 * where it cannot be made without changing something else.
 */
export async function fixEdits(
  path: string,
  text: string,
  { document, fix }: Finding,
): Promise<readonly TextEdit[]> {
  const syntax = syntaxOf(path)
  if (syntax === undefined || fix === undefined) return []
  const { FileEditor } = await import('./file-editor.ts')
  const editor = await FileEditor.of(text, syntax)
  if (isIssued(editor.valuesAbove(document, fix.pointer))) return []
  const edited = await editor.edit(document, fix)
  if (edited.kind !== 'edit') return []
  const { start, end, text: inserted } = edited.textEdit
  const shift = text.length - withoutMark(text).length
  return [{ start: start + shift, end: end + shift, text: inserted }]
}

/** Whether a credential is among the groups around a value: it may be signed, and somebody has it. */
function isIssued(around: readonly object[]): boolean {
  return around.some(
    (group) => Object.hasOwn(group, 'credentialSubject') || Object.hasOwn(group, 'proof'),
  )
}

/** What became of a text that was to be set at a place: made, there already, or refused. */
export type SetOutcome = Exclude<Outcome, { readonly kind: 'postponed' }>

/** Sets a text at several places of a file, or adds it as a key; what became of each, in their order. */
export async function setTexts(
  path: string,
  text: string,
  places: readonly Place[],
  value: string,
): Promise<{ text: string; outcomes: readonly SetOutcome[] }> {
  const syntax = syntaxOf(path)
  if (syntax === undefined) {
    const reason = `${path} is not YAML, JSON or Markdown; expected one of them`
    return { text, outcomes: places.map(() => ({ kind: 'refused', reason })) }
  }
  const { FileEditor } = await import('./file-editor.ts')
  const outcomes: SetOutcome[] = []
  let after = text
  let open = [...places.keys()]
  while (open.length > 0) {
    const editor = await FileEditor.of(after, syntax)
    const made = await editor.editAll(
      open.map((index) => {
        const { document = 0, pointer = '' } = places[index] ?? {}
        return { document, change: { kind: 'set', pointer, value } }
      }),
    )
    // The first is never postponed, so fewer are left each time.
    const left: number[] = []
    for (const [position, index] of open.entries()) {
      const outcome = made.outcomes[position]
      if (outcome === undefined || outcome.kind === 'postponed') left.push(index)
      else outcomes[index] = outcome
    }
    open = left
    after = made.text
  }
  return { text: after, outcomes }
}
