import {
  badgeKey,
  type Finding,
  type Report,
  type ReportedTemplate,
} from '@badgelint/core/internal'

/** Finds the template that a finding is about; undefined where it is about none. */
export function templateFinder({
  templates,
}: Report): (finding: Pick<Finding, 'file' | 'template'>) => ReportedTemplate | undefined {
  const byKey = new Map(templates.map((one) => [badgeKey(one.file, one.id), one]))
  return ({ file, template }) =>
    template === undefined ? undefined : byKey.get(badgeKey(file, template))
}
