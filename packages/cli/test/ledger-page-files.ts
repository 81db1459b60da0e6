/** An issued badge as Credly's API has it, of a made-up college. */
function credlyBadge(number: number, template: string, days: object, fields: object = {}) {
  return {
    id: `0b8e5a10-0000-4000-8000-${String(number).padStart(12, '0')}`,
    state: 'accepted',
    recipient_email: `earner-${number}@example.org`,
    issued_to_first_name: 'Earner',
    issued_to_last_name: String(number),
    locale: 'en',
    ...days,
    expires_at: null,
    badge_template: { id: template, name: 'As the platform has it' },
    ...fields,
  }
}

const foodSafety = '7c1f0a3e-5d52-4a7e-9b1c-2f6d0c9a1e01'
const teamLead = '7c1f0a3e-5d52-4a7e-9b1c-2f6d0c9a1e02'

function at(day: string): string {
  return `${day}T09:30:00.000Z`
}

function page(badges: readonly object[]): string {
  const metadata = {
    count: badges.length,
    current_page: 1,
    total_count: badges.length,
    total_pages: 1,
  }
  return JSON.stringify({ data: badges, metadata }, null, 2)
}

function issued(number: number, template: string, earned: string, made: string, accepted?: string) {
  const days = {
    issued_at: at(earned),
    created_at: at(made),
    state_updated_at: at(accepted ?? made),
  }
  return credlyBadge(number, template, days, { state: accepted ? 'accepted' : 'pending' })
}

const january = [
  issued(1, foodSafety, '2026-01-08', '2026-01-12', '2026-01-13'),
  issued(2, foodSafety, '2026-01-08', '2026-01-12', '2026-01-12'),
  issued(3, foodSafety, '2026-01-08', '2026-01-12', '2026-01-20'),
  issued(4, foodSafety, '2026-01-09', '2026-01-12', '2026-01-12'),
  issued(5, foodSafety, '2026-01-09', '2026-01-12'),
  issued(6, teamLead, '2026-01-15', '2026-01-30', '2026-01-31'),
  issued(7, teamLead, '2026-01-15', '2026-01-30', '2026-01-30'),
]

const february = [
  issued(8, foodSafety, '2026-02-05', '2026-02-09', '2026-02-10'),
  issued(9, foodSafety, '2026-02-05', '2026-02-09', '2026-02-09'),
  issued(10, foodSafety, '2026-02-06', '2026-02-09', '2026-02-11'),
  issued(11, foodSafety, '2026-02-06', '2026-02-09', '2026-02-09'),
  issued(12, foodSafety, '2026-02-06', '2026-02-09', '2026-02-09'),
  issued(13, foodSafety, '2026-02-06', '2026-02-09', '2026-02-10'),
]

/** What a program has on its disk after it has exported its issued badges, by the names of the files. */
export const exportedFiles = {
  'january.json': page(january),
  // The next export has all that the one before had.
  'february.json': page([...january, ...february]),
  'templates.json': page([
    { id: foodSafety, name: 'Food Safety', state: 'active', badges_count: 11 },
    { id: teamLead, name: 'Volunteer Team Lead', state: 'active', badges_count: 2 },
  ]),
  'courses.csv': [
    'Course;Completed;Awarded;Number;Name;Mail',
    'stream-keeper;12.02.2026;16.02.2026;A-101;Earner One;one@example.org',
    'stream-keeper;13.02.2026;16.02.2026;A-102;Earner Two;two@example.org',
    'stream-keeper;27.02.2026;02.03.2026;A-103;Earner Three;three@example.org',
    '',
  ].join('\n'),
}

function template(id: string, name: string, credly?: string): string {
  const platform = credly === undefined ? '' : `platform_ids:\n  credly: ${credly}\n`
  return `id: ${id}\nname: ${name}\n${platform}`
}

/** The templates of the program, by their paths. */
export const templateFiles = {
  'templates/food-safety.yaml': template('food-safety', 'Food Safety', foodSafety),
  'templates/team-lead.yaml': template('team-lead', 'Volunteer Team Lead', teamLead),
  'templates/stream-keeper.yaml': template('stream-keeper', 'Stream Keeper'),
}
