import { type Annotation, planAnnotations } from '../github/annotations.ts'
import type { Format } from './format.ts'

const all = Number.POSITIVE_INFINITY

/**
 * Workflow commands, which GitHub shows beside the lines of a pull request: for workflows that run the command
 * without the Action. GitHub shows ten of each severity in a step.
 */
export const github: Format = function* ({ report, findings, pathInRepository }) {
  const { shown } = planAnnotations(findings, { error: all, warning: all, info: all }, (id) =>
    report.names.get(id),
  )
  for (const annotation of shown)
    yield `${workflowCommand({ ...annotation, file: pathInRepository(annotation.file) })}\n`
}

function workflowCommand(annotation: Annotation): string {
  const { level, message, title, file, startLine, endLine, startColumn, endColumn } = annotation
  const properties = { title, file, line: startLine, endLine, col: startColumn, endColumn }
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${level} ${written.join(',')}::${escapeData(message)}`
}

/** As the toolkit's `@actions/core` writes it, so that a text ends no command and begins none. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
