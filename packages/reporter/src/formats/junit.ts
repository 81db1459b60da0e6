import type { Finding } from '@badgelint/core'
import { escapeXml } from '../escape/xml.ts'
import type { Format } from './format.ts'

/**
 * JUnit's XML, as Jenkins and GitLab show it: a suite for each file, a case for each finding, of which errors and
 * warnings are failures. A file in which nothing is found has one case, which passes. No case is an `error` in the
 * sense of JUnit, a test that could not run; Jenkins wants their number all the same.
 */
export const junit: Format = function* ({ report, findings, pathFromHere }) {
  const byFile = Map.groupBy(findings, ({ file }) => file)
  const files = [...new Set([...report.templates.map(({ file }) => file), ...byFile.keys()])].sort()
  const cases = files.reduce((sum, file) => sum + (byFile.get(file)?.length ?? 1), 0)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  const counts = { tests: cases, failures: failuresIn(findings), errors: 0 }
  yield `<testsuites${attributes({ name: 'badgelint', ...counts })}>\n`
  for (const file of files) yield suite(pathFromHere(file), byFile.get(file) ?? [])
  yield '</testsuites>\n'
}

function suite(path: string, findings: readonly Finding[]): string {
  const cases = findings.map((finding) => failingCase(path, finding))
  const shown =
    cases.length > 0
      ? cases
      : [`    <testcase${attributes({ name: 'no findings', classname: path })}/>`]
  const counts = { tests: shown.length, failures: failuresIn(findings), errors: 0 }
  return `  <testsuite${attributes({ name: path, ...counts })}>\n${shown.join('\n')}\n  </testsuite>\n`
}

function failingCase(path: string, finding: Finding): string {
  const { rule, severity, message, suggestion, about, range } = finding
  const head = attributes({ name: `${rule} (${about})`, classname: path })
  const place = `${path}:${range.start.line}:${range.start.column}`
  const text = escapeXml(`${place}\n${message}.\n${suggestion}.`)
  const said = isFailure(finding)
    ? `<failure${attributes({ type: severity, message })}>${text}</failure>`
    : `<system-out>${text}</system-out>`
  return `    <testcase${head}>${said}</testcase>`
}

function isFailure({ severity }: Finding): boolean {
  return severity !== 'info'
}

function failuresIn(findings: readonly Finding[]): number {
  return findings.filter(isFailure).length
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value).replace(/\s+/g, ' '))}"`)
    .join('')
}
