import type { Chance } from './chance.ts'
import type { Template } from './template.ts'

/** Makes a template bad in one way that badgelint reports. `earlier` is another template of the set. */
type Flaw = (template: Template, chance: Chance, earlier: Template) => Template

/** Flaws as real templates have them, by what they are. */
const flaws: Readonly<Record<string, Flaw>> = {
  voice: (template, chance) => ({
    ...template,
    description: `${chance.pick(["In this course you'll learn the trade.", 'Your first step towards a new profession.', 'Our programme has trained people since 1998.'])} ${template.description}`,
  }),
  'inline link': (template) => ({
    ...template,
    description: `${template.description} See https://example.org/${template.slug} for more.`,
  }),
  'duplicate skill': (template) => ({
    ...template,
    skills: [...template.skills, template.skills[0]?.toLowerCase() ?? ''],
  }),
  'too few skills': (template, chance) => ({
    ...template,
    skills: template.skills.slice(0, chance.between(1, 2)),
  }),
  placeholder: (template, chance) => ({
    ...template,
    description: chance.pick([
      'TODO',
      'Lorem ipsum dolor sit amet, consectetur.',
      'Description goes here.',
    ]),
  }),
  'unknown key': (template, chance) => ({
    ...template,
    others: { ...template.others, [chance.pick(['skils', 'descripton', 'colour'])]: 'Blue' },
  }),
  'wrong value': (template, chance) => ({
    ...template,
    others: { ...template.others, level: chance.pick(['Beginner', 'Expert', '3']) },
  }),
  copy: (template, _chance, earlier) => ({
    ...template,
    description: earlier.description,
    criteria: earlier.criteria,
  }),
  'bare completion': (template) => ({
    ...template,
    description: `This badge is awarded for completing the ${template.name} course.`,
  }),
  'no criteria': (template) => ({ ...template, criteria: [] }),
}

export function flawed(template: Template, chance: Chance, earlier: Template): Template {
  return chance.pick(Object.values(flaws))(template, chance, earlier)
}
