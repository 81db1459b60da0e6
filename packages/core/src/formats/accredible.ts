import { own } from './fields.ts'
import type { FormatAdapter } from './format.ts'

/**
 * Accredible group, in its own shape and as it stands in an issued credential. How a badge is earned
 * is kept apart from the group, so criteria cannot be judged here.
 */
export const accredible: FormatAdapter = {
  format: 'accredible',
  title: 'an Accredible group',
  marks: [
    'course_name',
    'course_description',
    'course_link',
    'learning_outcomes',
    'group_id',
    'primary_design_id',
  ],
  needs: ['course_name', 'course_description', 'course_link', 'learning_outcomes'],
  recognises(fields) {
    if (typeof own(fields, 'course_name') === 'string') return true
    return (
      typeof own(fields, 'name') === 'string' &&
      Object.hasOwn(fields, 'group_id') &&
      ['course_link', 'learning_outcomes', 'description', 'recipient'].some((key) =>
        Object.hasOwn(fields, key),
      )
    )
  },
  loadValidate: async () => (await import('../schemas/validators/accredible.ts')).validate,
  links: { course_link: 'web' },
  sources: {
    id: ['id', 'group_id'],
    name: ['course_name', 'name'],
    description: ['course_description', 'description'],
    language: ['language'],
    skills: ['learning_outcomes'],
    criteriaLink: ['course_link'],
  },
  map(reader) {
    const isGroup = own(reader.fields, 'course_name') !== undefined
    return {
      id: isGroup ? reader.id('id') : reader.id('group_id'),
      name: reader.text('course_name', 'name'),
      description: reader.text('course_description', 'description'),
      language: reader.text('language'),
      skills: reader.textsOrNames('learning_outcomes', 'name'),
      criteriaLink: reader.text('course_link'),
    }
  },
}
