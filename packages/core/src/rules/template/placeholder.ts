import type { Located } from '../../documents/place.ts'
import type { BadgeTemplate } from '../../program/template.ts'
import { analyse } from '../../text/analysis.ts'
import { isGenericName } from '../../text/generic-name.ts'
import {
  isProvisionalSkill,
  isStandIn,
  type Placeholder,
  placeholderIn,
  provisionalName,
} from '../../text/left-over.ts'
import { isPlaceholder } from '../../text/placeholder.ts'
import { truncate } from '../../text/truncate.ts'
import { type Problem, part, templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/placeholder',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  label: 'placeholder left in a text',
  reads: ['name', 'description', 'criteria', 'skills', 'image'],
  summary: 'No text of a template is a placeholder for one that still has to be written.',
  why: 'Anything left for later is issued as it is: an employer reads "TBD" or "[PLACE]" on the page of the badge, and assumes that the rest is unfinished too.',
  source: {
    title: 'Best Practices for Credentialing, practice 4',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A text about templates, braces or merge fields may contain them and is not reported. A word in brackets is reported only if it asks for something, such as [PLACE] or [course name].',
  examples: {
    good: [
      'name: Todo List Design',
      {
        text: 'description: Earners have kept the TODO lists of two teams for a quarter, and closed nine of ten entries in time. They can now run a weekly review, and say no to a task that nobody owns.',
        caption: 'A TODO list is a real thing.',
      },
      'name: Web Safety [Virtual]\nskills: [Water Sampling, Data Entry, Test Automation]',
      {
        text: 'description: Earners have written three mail templates that greet people by {{first_name}} and a <brand>, and tested each with a list of forty. They can find out why a merge field stays empty.',
        caption: 'The badge is about merge fields.',
      },
      {
        text: 'language: es\ndescription: La persona ha medido un arroyo TODO el invierno con la ayuda de sus vecinos, y puede distinguir un cambio natural de una contaminación y explicarlo con datos.',
        caption: 'A Spanish word.',
      },
      'badge_template_activities: [{title: Passed the entrance exam of the Tidal Basin Cooperative (TBC)}]',
    ],
    bad: [
      {
        text: 'description: TODO',
        findings: [
          {
            about: 'description',
            at: '1:14-1:18',
            marks: 'TODO',
            message: 'The description is the placeholder "TODO"; expected the actual text',
          },
        ],
      },
      {
        text: 'description: Earners of {{course_name}} have measured a stream near [PLACE] every week for three months, entered what they found in a public database, and explained a change in it to their neighbours. They can tell a natural swing from a sign of pollution.',
        caption: 'Fields that nobody has filled in.',
        findings: [
          {
            about: 'description',
            at: '1:25-1:40',
            marks: '{{course_name}}',
            message:
              'The description contains the placeholder "{{course_name}}"; expected the actual words',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: Handed in twelve weekly water samples with data entry that a tutor checked.}, {title: Interview with a warden TBD}]',
        findings: [
          {
            about: 'criteria',
            at: '1:147-1:150',
            marks: 'TBD',
            message: 'Criterion 2 contains the placeholder "TBD"; expected the actual words',
          },
        ],
      },
      {
        text: 'name: Copy of Stream Keeper',
        findings: [
          {
            about: 'name',
            at: '1:7-1:28',
            marks: 'Copy of Stream Keeper',
            message: '"Copy of Stream Keeper" is the name of a copy; expected a different name',
          },
        ],
      },
      {
        text: 'name: Test badge 2',
        caption: 'Made to try something out.',
        findings: [
          {
            about: 'name',
            at: '1:7-1:19',
            marks: 'Test badge 2',
            message: '"Test badge 2" is the name of a test; expected what was achieved',
          },
        ],
      },
      {
        text: 'skills: [Water Sampling, Data Entry, Public Speaking, Skill 4]',
        findings: [
          {
            about: 'skill',
            at: '1:55-1:62',
            marks: 'Skill 4',
            message: 'The skill "Skill 4" is a placeholder; expected what the earner can do',
          },
        ],
      },
      {
        text: 'image: {url: images/stream-keeper.svg, alt: Insert description here}',
        findings: [
          {
            about: 'image',
            at: '1:45-1:68',
            marks: 'Insert description here',
            message:
              'The alternative text of the image is the placeholder "Insert description here"; expected the actual text',
          },
        ],
      },
      {
        text: 'description: For doing awesome things with robots that people think is pretty great. Earners have built one that walks, and can tell why the next one falls. They show it at the fair each autumn.',
        caption: 'A sentence from the Open Badges specification.',
        findings: [
          {
            about: 'description',
            at: '1:24-1:68',
            marks: 'awesome things with robots that people think',
            message:
              'The description contains "awesome things with robots that people think", from a sample in the Open Badges specification; expected your own words',
          },
        ],
      },
    ],
  },

  *check(template) {
    const { name, skills = [], imageText } = template
    yield* inName(name)
    yield* inTexts(template, '')
    const skill = skills.find(({ value }) => isProvisionalSkill(value) && !isPlaceholder(value))
    if (skill)
      yield {
        at: skill.at,
        about: 'skill',
        message: `The skill "${truncate(skill.value, 60)}" is a placeholder; expected what the earner can do`,
        suggestion: 'Name the skill, or remove it',
      }
    const held = imageText && placeholderIn(analyse(imageText))
    if (imageText && held)
      yield problemIn('image', 'The alternative text of the image', imageText, held)
    for (const translation of template.translations ?? [])
      yield* inTexts(translation, ` in ${translation.language?.value ?? 'another language'}`)
  },
})

function* inName(name: Located<string> | undefined): Iterable<Problem> {
  if (name === undefined || isGenericName(name.value)) return
  const kind = provisionalName(name.value)
  const shown = `"${truncate(name.value, 60)}"`
  if (kind === 'copy')
    yield {
      at: name.at,
      about: 'name',
      label: 'name of a copy',
      message: `${shown} is the name of a copy; expected a different name`,
      suggestion: 'Name what sets this badge apart, or delete the copy',
    }
  else if (kind === 'trial')
    yield {
      at: name.at,
      about: 'name',
      label: 'name of a test',
      message: `${shown} is the name of a test; expected what was achieved`,
      suggestion: 'Name the achievement, or archive the template if it was only a test',
    }
  else {
    const held = placeholderIn(analyse(name))
    if (held) yield problemIn('name', 'The name', name, held)
  }
}

function* inTexts(
  { description, criteria }: Pick<BadgeTemplate, 'description' | 'criteria'>,
  where: string,
): Iterable<Problem> {
  const held = description && placeholderOf(description)
  if (description && held)
    yield problemIn(`description${where}`, `The description${where}`, description, held)
  for (const [index, { text }] of criteria.entries()) {
    const found = placeholderOf(text)
    // A criterion may well be a test.
    if (found === undefined || /^tests?$/i.test(found.text)) continue
    const subject = criteria.length === 1 ? 'The criterion' : `Criterion ${index + 1}`
    yield problemIn(`criteria${where}`, `${subject}${where}`, text, found)
    return
  }
}

function placeholderOf(text: Located<string>): Placeholder | undefined {
  const { value } = text
  return isStandIn(value)
    ? { text: value.trim(), start: 0, end: value.length, kind: 'whole' }
    : placeholderIn(analyse(text))
}

function problemIn(
  about: string,
  subject: string,
  text: Located<string>,
  { start, end, kind, text: held }: Placeholder,
): Problem {
  const shown = `"${truncate(held, 60)}"`
  const said = {
    whole: `${subject} is the placeholder ${shown}; expected the actual text`,
    part: `${subject} contains the placeholder ${shown}; expected the actual words`,
    sample: `${subject} contains ${shown}, from a sample in the Open Badges specification; expected your own words`,
  }
  return {
    at: kind === 'whole' ? text.at : part(text, start, end),
    about,
    message: said[kind],
    suggestion: 'Write what people should read there, or remove it',
  }
}
