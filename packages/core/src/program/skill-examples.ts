/**
 * For examples of rules: a template with these skills whose criteria name each, so that only what is
 * wrong with the skills themselves can be found.
 */
export function withSkills(...skills: readonly string[]): string {
  return [
    `skills: ${JSON.stringify(skills)}`,
    'badge_template_activities:',
    `  - title: ${JSON.stringify(`Passed a practical exam, judged by two examiners with a rubric, on ${skills.join(', ')}.`)}`,
  ].join('\n')
}
