import { date, languageTag, orNull, text, webAddress } from './words.ts'

/** Shape of a template in badgelint's own format. Field names are Credly's where Credly has them. */
export const templateSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Badge template',
  type: 'object',
  required: ['name', 'description'],
  properties: {
    $schema: { type: 'string', description: 'Where an editor finds this schema.' },
    id: orNull({
      type: ['string', 'number'],
      pattern: '\\S',
      description:
        "The program's own stable name for the template. Default: the file's name without its ending.",
    }),
    name: { ...text, description: 'What the badge is called. Refer to the achievement.' },
    description: {
      ...text,
      description: 'Who did what, what the earner can now do, and why it counts. Plain text.',
    },
    language: orNull({
      ...languageTag,
      description: 'Language of the texts, such as `en` or `pt-BR`.',
    }),
    image: orNull({
      type: ['string', 'object'],
      pattern: '\\S',
      description:
        'Path below the repository, or address, of the picture; or `url` and `alt` (its text for people who cannot see it).',
      properties: { url: text, remote_upload_url: text, alt: text },
      additionalProperties: false,
    }),
    skills: orNull({
      type: 'array',
      description: 'What the earner has shown to be able to do.',
      items: {
        type: ['string', 'object'],
        pattern: '\\S',
        properties: { name: text },
        required: ['name'],
      },
    }),
    global_activity_url: orNull({
      ...webAddress,
      description: 'Page where the public reads how the badge is earned.',
    }),
    badge_template_activities: orNull({
      type: 'array',
      description: 'The earning criteria, one by one.',
      items: {
        type: 'object',
        properties: {
          activity_type: { ...text, description: 'Such as Assessment, Course or Participant.' },
          title: { ...text, description: 'What the earner did, and how it was judged.' },
          activity_url: orNull({ ...webAddress, description: 'Page about this activity.' }),
          required_badge_template_id: orNull({
            type: ['string', 'number'],
            pattern: '\\S',
            description: 'A badge that must be held first.',
          }),
        },
        additionalProperties: false,
      },
    }),
    earn_this_badge_url: orNull({
      ...webAddress,
      description: 'Page where somebody new can start to earn it.',
    }),
    enable_earn_this_badge: orNull({
      type: 'boolean',
      description: 'Whether the button to that page is shown.',
    }),
    level: orNull({
      enum: ['Foundational', 'Intermediate', 'Advanced'],
      description: 'How demanding it is.',
    }),
    cost: orNull({ enum: ['Free', 'Paid'], description: 'Whether earning it costs money.' }),
    time_to_earn: orNull({
      enum: ['Hours', 'Days', 'Weeks', 'Months', 'Years'],
      description: 'How long earning it takes.',
    }),
    type_category: orNull({
      enum: ['Experience', 'Learning', 'Validation', 'Certification'],
      description: 'What kind of achievement it is.',
    }),
    alignments: orNull({
      type: 'array',
      description: 'Entries of frameworks and standards that the achievement meets.',
      items: {
        type: 'object',
        properties: { name: text, url: webAddress, description: text },
        required: ['name'],
        additionalProperties: false,
      },
    }),
    recommendations: orNull({
      type: 'array',
      description: 'Next steps for the earner.',
      items: {
        type: ['string', 'object'],
        pattern: '\\S',
        properties: {
          type: {
            enum: ['badge', 'information', 'education', 'employment', 'participation', 'offer'],
          },
          title: text,
          activity_url: webAddress,
          description: text,
          recommended_badge_template_id: { type: ['string', 'number'], pattern: '\\S' },
        },
        additionalProperties: false,
      },
    }),
    reporting_tags: orNull({
      type: 'array',
      items: text,
      description: 'Words for your own reports. They are not skills.',
    }),
    translatable: orNull({
      type: 'boolean',
      description: 'Whether the platform may translate it.',
    }),
    lock_badge_state: orNull({
      type: 'boolean',
      description: 'Whether issued badges keep the state of the template.',
    }),
    allow_duplicate_badges: orNull({
      type: 'boolean',
      description: 'Whether one person can earn it twice.',
    }),
    platform_ids: orNull({
      type: 'object',
      description: 'Ids of this template on platforms, such as `credly: 59876d7c-…`.',
      additionalProperties: { type: ['string', 'number'] },
    }),
    platform_fields: orNull({
      type: 'object',
      description: 'What a platform keeps and this format has no field for.',
    }),
    owner: orNull({
      type: ['string', 'array'],
      pattern: '\\S',
      items: text,
      description: 'Who answers for the template.',
    }),
    reviewed_on: orNull({
      ...date,
      description: 'Day of the last review, such as 2026-03-31.',
    }),
    series: orNull({
      ...text,
      description: 'Name of a series whose members are meant to be alike.',
    }),
    version: orNull({ type: ['string', 'number'], description: 'Version of the template.' }),
    state: orNull({
      enum: ['draft', 'active', 'archived'],
      description: 'Whether badges are issued from it.',
    }),
    created_on: orNull({ ...date, description: 'Day on which the template was made.' }),
    state_changed_on: orNull({
      ...date,
      description: 'Day since which `state` is what it is, such as that on which it was archived.',
    }),
    changes: orNull({
      type: 'array',
      description:
        'Changes that are editorial, so that the badges that people hold mean what they meant.',
      items: {
        type: 'object',
        required: ['on', 'field', 'why'],
        properties: {
          on: { ...date, description: 'Day of the change, such as 2026-03-31.' },
          field: { enum: ['name', 'criteria', 'level', 'skills'], description: 'What changed.' },
          why: { ...text, description: 'Why the meaning is the same.' },
        },
        additionalProperties: false,
      },
    }),
    audit: orNull({
      type: 'object',
      description: 'What the yearly audit has decided: to keep a template that is issued no more.',
      required: ['keep', 'until'],
      properties: {
        keep: { ...text, description: 'Why it is kept though nothing is issued from it.' },
        until: {
          ...date,
          description: 'Last day on which that holds, such as 2027-06-30; then it is asked again.',
        },
      },
      additionalProperties: false,
    }),
    seasonal: { description: 'That it is issued at some time of the year only, or when.' },
    certificate: orNull({
      type: ['boolean', 'object'],
      description:
        'Whether earners can print a certificate; or `enabled: false` with the `reason`.',
      properties: { enabled: { type: 'boolean' }, reason: text },
      required: ['enabled'],
      additionalProperties: false,
    }),
    expires_after: orNull({
      type: 'string',
      pattern: '^[1-9]\\d* (day|week|month|year)s?$',
      description: 'After what time an issued badge runs out, such as `2 years`.',
    }),
  },
  patternProperties: {
    '^x-': { description: 'Your own fields; badgelint does not look at them.' },
  },
  additionalProperties: false,
} as const
