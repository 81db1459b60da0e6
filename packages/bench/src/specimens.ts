import { stringify } from 'yaml'

/** A sound file, from which the fuzzer makes broken ones. */
export interface Specimen {
  readonly path: string
  readonly text: string
}

const name = 'Stream Keeper'
const description =
  'Earners have measured a stream near their home every week for three months and explained what they found to their neighbours, with data that a tutor checked.'
const criterion = 'Handed in twelve weekly samples that a tutor checked.'
const skills = ['Water Sampling', 'Data Entry', 'Public Speaking']
const address = 'https://example.org/badges/stream-keeper'

const own = {
  id: 'stream-keeper',
  name,
  description,
  language: 'en',
  image: { url: 'images/stream-keeper.png', alt: 'A drop of water' },
  skills: [...skills, { name: 'Chemistry' }],
  global_activity_url: address,
  badge_template_activities: [
    { activity_type: 'Assessment', title: criterion, activity_url: `${address}/samples` },
  ],
  level: 'Foundational',
  cost: 'Free',
  time_to_earn: 'Months',
  type_category: 'Validation',
  alignments: [{ name: 'Water Framework', url: 'https://example.org/water' }],
  recommendations: ['stream-mentor', { type: 'badge', title: 'Stream Mentor' }],
  platform_ids: { credly: '59876d7c' },
  owner: ['water@example.org'],
  reviewed_on: '2026-03-31',
  'x-note': 'ours',
}

const credly = {
  data: [
    {
      id: '7a1c',
      name,
      description,
      skills: skills.map((skill) => ({ id: skill, name: skill })),
      global_activity_url: address,
      badge_template_activities: [{ id: 1, activity_type: 'Course', title: criterion }],
      state: 'active',
      vanity_slug: 'stream-keeper',
      recipient_type: 'User',
      badges_count: 12,
      reporting_tags: ['water'],
    },
  ],
  metadata: { count: 1, total_count: 1 },
}

const badgr = {
  status: { success: true },
  result: [
    {
      entityType: 'BadgeClass',
      entityId: 'oVsBAfYMTyS3Q9GfUwPM5Q',
      openBadgeId: 'https://api.example.org/public/badges/1',
      name,
      description,
      image: 'https://example.org/badge.png',
      criteriaUrl: address,
      criteriaNarrative: criterion,
      alignments: [{ targetName: 'Water', targetUrl: 'https://example.org/water' }],
      tags: ['water'],
      expires: { amount: null, duration: null },
    },
  ],
}

const openBadges1 = {
  name,
  description,
  image: 'https://example.org/badge.png',
  criteria: address,
  tags: ['water'],
  issuer: 'https://example.org/issuer.json',
  alignment: [{ name: 'Water', url: 'https://example.org/water', description: 'W1' }],
}

const openBadges2 = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'BadgeClass',
  id: 'https://example.org/badge.json',
  name,
  description,
  image: { id: 'https://example.org/badge.png', caption: 'A drop' },
  criteria: { id: address, narrative: criterion },
  issuer: { type: 'Profile', id: 'https://example.org/issuer.json', name: 'Water Board' },
  tags: ['water'],
  alignment: [{ targetName: 'Water', targetUrl: 'https://example.org/water' }],
}

const openBadges3 = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'https://example.org/issuers/1', type: ['Profile'], name: 'Water Board' },
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    achievement: {
      id: 'https://example.org/achievements/1',
      type: ['Achievement'],
      achievementType: 'Badge',
      name,
      description,
      criteria: { narrative: `1. ${criterion}\n2. **Explained** them.` },
      inLanguage: 'en',
      tag: ['water'],
      alignment: [{ type: ['Alignment'], targetName: 'Water', targetUrl: 'https://example.org/w' }],
    },
  },
}

const accredible = {
  group: {
    id: 12472,
    name: 'stream-keeper-2026',
    course_name: name,
    course_description: description,
    course_link: address,
    learning_outcomes: skills,
    language: 'en',
  },
}

const several = `# badgelint-disable-file template/earner-voice -- quotes a leaflet
common: &common {level: Foundational, cost: Free}
---
<<: &base
  name: ${name}
  description: >-
    ${description.slice(0, 80)}
    ${description.slice(80)}
skills: [${skills.join(', ')}]
badge_template_activities: &activities
  # badgelint-disable-next-line template/no-inline-links -- a name
  - {title: "${criterion}"}
---
name: Stream Mentor
description: |
  ${criterion}

  ${description}
skills: &skills
  - 'Water Sampling' # first
  - "Data \\u0045ntry"
recommendations: *skills
...
`

const markdown = `---
${stringify({ ...own, description: undefined })}---
${description}

${criterion} See the [page](${address}).
`

const governance = `---
owner: water@example.org
approved_on: 2026-01-15
review_by: 2027-01-15
---

# Badge governance

## Roles

The water board approves each badge; two people share the work.

| role | person |
| --- | --- |
| owner | the head of the water board |

## Criteria

- Each badge names what was **assessed**.
- Each badge is reviewed once a year[^1].

### Revocation

> A badge is revoked where its evidence was false.

[^1]: By its owner.
`

/** The fields of a sound template of our own format, but its name. */
export const knownSound: Readonly<Record<string, unknown>> = {
  description,
  image: 'images/stream-keeper.svg',
  skills,
  global_activity_url: address,
  badge_template_activities: [{ activity_type: 'Assessment', title: criterion }],
  owner: 'water team',
}

/** Every format that badgelint reads. */
export const specimens: readonly Specimen[] = [
  { path: 'templates/own.yaml', text: stringify(own) },
  { path: 'templates/own.json', text: json(own) },
  { path: 'templates/several.yaml', text: several },
  { path: 'templates/credly.json', text: json(credly) },
  { path: 'templates/badgr.json', text: json(badgr) },
  { path: 'templates/open-badges-1.json', text: json(openBadges1) },
  { path: 'templates/open-badges-2.json', text: json(openBadges2) },
  { path: 'templates/open-badges-3.jsonld', text: json(openBadges3) },
  { path: 'templates/accredible.json', text: json(accredible) },
  { path: 'templates/own.md', text: markdown },
  { path: 'GOVERNANCE.md', text: governance },
]

/** A template with flaws, which must be found whatever lies beside it. */
export const knownBad: Specimen = {
  path: 'templates/known-bad.yaml',
  text: `id: fuzz-known-bad
name: Tidal Pilot
description: You'll learn to steer ships through the narrows, see https://example.org/pilot for more.
skills: [Navigation, navigation]
levle: Advanced
`,
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2)
}
