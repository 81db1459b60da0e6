import type { Chance } from './chance.ts'
import { realShares } from './real-figures.ts'
import type { Template } from './template.ts'

/**
 * Writes a template as people write YAML: plain, quoted and block texts, lists in brackets and by
 * hyphens, and now and then a comment.
 */
export function yamlText(template: Template, chance: Chance): string {
  const { name, description, skills, criteria, slug, others } = template
  const blocks = [
    `name: ${name}\n`,
    `description: ${textOf(description, chance)}\n`,
    skillsText(skills, chance),
    ...(chance.happens(realShares.global_activity_url)
      ? [`global_activity_url: https://example.org/badges/${slug}\n`]
      : []),
    ...(criteria.length > 0 ? [criteriaText(criteria, slug, chance)] : []),
    ...(chance.happens(realShares.earn_this_badge_url)
      ? [`earn_this_badge_url: https://example.org/start/${slug}\n`]
      : []),
    Object.entries(others)
      .map(([key, value]) => `${key}: ${value}${remark(chance, 0.04)}\n`)
      .join(''),
  ]
  const heading = chance.happens(0.15) ? `# ${name}, kept by the badge team.\n` : ''
  return heading + blocks.join(chance.happens(0.1) ? '\n' : '')
}

function textOf(text: string, chance: Chance): string {
  const style = chance.next()
  if (style < 0.35) return text
  if (style < 0.5) return `"${text}"`
  if (style < 0.65) return `'${text.replaceAll("'", "''")}'`
  return `${style < 0.85 ? '>-' : '|-'}\n${wrapped(text, style < 0.85 ? 80 : 400)}`
}

/** The text in lines of at most `width` characters, indented by two. */
function wrapped(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, line].map((each) => `  ${each}`).join('\n')
}

function skillsText(skills: readonly string[], chance: Chance): string {
  if (skills.length === 0) return ''
  if (chance.happens(0.3)) return `skills: [${skills.join(', ')}]\n`
  return `skills:\n${skills.map((skill) => `  - ${skill}${remark(chance, 0.01)}\n`).join('')}`
}

function criteriaText(criteria: readonly string[], slug: string, chance: Chance): string {
  const items = criteria.map((title, index) => {
    const type = chance.pick(['Assessment', 'Course', 'Portfolio', 'Project'])
    const link = chance.happens(0.3)
      ? `    activity_url: https://example.org/${slug}/${index + 1}\n`
      : ''
    return `  - activity_type: ${type}\n    title: ${title}\n${link}`
  })
  return `badge_template_activities:\n${items.join('')}`
}

function remark(chance: Chance, share: number): string {
  return chance.happens(share) ? ' # as agreed in the spring meeting' : ''
}
