import type { Finding, Report, ReportedTemplate } from '@badgelint/core/internal'

/** Finds the template that a finding is about; undefined where it is about none. */
export function templateFinder({
  templates,
}: Report): (finding: Pick<Finding, 'file' | 'template'>) => ReportedTemplate | undefined {
  // No path has a zero in it.
  const byKey = new Map(templates.map((one) => [`${one.file}\0${one.id}`, one]))
  return ({ file, template }) =>
    template === undefined ? undefined : byKey.get(`${file}\0${template}`)
}
