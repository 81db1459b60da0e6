import type { Chance } from './chance.ts'
import type { Template } from './template.ts'
import * as vocabulary from './vocabulary.ts'

/** Makes a template bad in one way that badgelint reports. `earlier` is another template of the set. */
interface Flaw {
  /** The share of templates that are given it, so that about as many are reported as in reality. */
  readonly share: number
  make(template: Template, chance: Chance, earlier: Template): Template
}

/** Flaws as real templates have them, by what they are; what a later one changes, an earlier one has made. */
const flaws: Readonly<Record<string, Flaw>> = {
  copy: {
    share: 0.24,
    make: (template, chance, earlier) => ({
      ...template,
      description: chance.happens(0.5)
        ? earlier.description
        : withAnotherWord(earlier.description, chance),
      criteria: earlier.criteria,
    }),
  },
  'bare completion': {
    share: 0.015,
    make: (template) => ({
      ...template,
      description: `This badge is awarded for completing the ${template.name} course.`,
    }),
  },
  placeholder: {
    share: 0.003,
    make: (template, chance) => ({
      ...template,
      description: chance.pick([
        'TODO',
        'Lorem ipsum dolor sit amet, consectetur.',
        'Description goes here.',
      ]),
    }),
  },
  voice: {
    share: 0.09,
    make: (template, chance) =>
      opening(template, chance, [
        "In this course you'll learn the trade.",
        'Your first step towards a new profession.',
        'Our programme has trained people since 1998.',
      ]),
  },
  'course first': {
    share: 0.035,
    make: (template, chance) =>
      opening(template, chance, [
        'This course covers the basics of the trade.',
        'The workshop introduces tools and materials.',
      ]),
  },
  promotion: {
    share: 0.006,
    make: (template, chance) =>
      opening(template, chance, ['A world-class programme.', 'The industry-leading certificate.']),
  },
  orders: {
    share: 0.18,
    make: (template, chance) => ({
      ...template,
      criteria: [
        chance.pick(['Complete all modules of the course.', 'Attend the six sessions.']),
        chance.pick(['Pass the final test.', 'Submit a portfolio that two assessors accept.']),
        ...template.criteria.slice(2),
      ],
    }),
  },
  'bare criterion': {
    share: 0.025,
    make: (template, chance) => ({
      ...template,
      criteria: [chance.pick(['Complete the course', 'Completion of all modules'])],
    }),
  },
  'inline link': {
    share: 0.005,
    make: (template) => ({
      ...template,
      description: `${template.description} See https://example.org/${template.slug} for more.`,
    }),
  },
  'poor name': {
    share: 0.06,
    make: (template, chance) => ({
      ...template,
      name: `${template.name} ${chance.pick(['(v.2)', 'with all that an expert needs to know of its tools, materials, risks and history'])}`,
    }),
  },
  'name of another': {
    share: 0.02,
    make: (template, _chance, earlier) => ({ ...template, name: earlier.name }),
  },
  'skill written otherwise': {
    share: 0.06,
    make: (template, chance) => ({
      ...template,
      skills: [
        ...template.skills,
        `${chance.pick(vocabulary.topics)}-${chance.pick(vocabulary.skillKinds)}`,
      ],
    }),
  },
  'no skill': {
    share: 0.06,
    make: (template, chance) => ({
      ...template,
      skills: [
        ...template.skills,
        chance.pick([
          'Test',
          'Completion of all the sessions of the introductory programme',
          'Workshop',
        ]),
      ],
    }),
  },
  'duplicate skill': {
    share: 0.003,
    make: (template) => ({
      ...template,
      skills: [...template.skills, template.skills[0]?.toLowerCase() ?? ''],
    }),
  },
  'too few skills': {
    share: 0.003,
    make: (template, chance) => ({
      ...template,
      skills: template.skills.slice(0, chance.between(1, 2)),
    }),
  },
  'no criteria': { share: 0.003, make: (template) => ({ ...template, criteria: [] }) },
  'unknown key': {
    share: 0.003,
    make: (template, chance) => ({
      ...template,
      others: { ...template.others, [chance.pick(['skils', 'descripton', 'colour'])]: 'Blue' },
    }),
  },
  'wrong value': {
    share: 0.003,
    make: (template, chance) => ({
      ...template,
      others: { ...template.others, level: chance.pick(['Beginner', 'Expert', '3']) },
    }),
  },
}

/** A template with one flaw, each as likely as any other. */
export function flawed(template: Template, chance: Chance, earlier: Template): Template {
  return chance.pick(Object.values(flaws)).make(template, chance, earlier)
}

/** A template with the flaws that fall to it, each as often as in reality. */
export function flawedAsInReality(template: Template, chance: Chance, earlier: Template): Template {
  return Object.values(flaws)
    .filter(({ share }) => chance.happens(share))
    .reduce((flawed, { make }) => make(flawed, chance, earlier), template)
}

/** The template with a sentence before its description, or in place of the first where there is no room. */
function opening(template: Template, chance: Chance, sentences: readonly string[]): Template {
  const { description } = template
  const rest = description.length < 440 ? description : description.replace(/^[^.]*\.\s*/, '')
  return { ...template, description: `${chance.pick(sentences)} ${rest}`.trimEnd() }
}

/** A text with one of its words replaced. */
export function withAnotherWord(text: string, chance: Chance): string {
  const words = [...text.matchAll(/[\p{L}\p{M}]{4,}/gu)]
  if (words.length === 0) return text
  const { index, 0: word } = chance.pick(words)
  const [other = word] = chance.pick(vocabulary.objects).split(' ').slice(-1)
  return text.slice(0, index) + other + text.slice(index + word.length)
}
