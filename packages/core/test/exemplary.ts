/**
 * Templates in which no rule finds anything. Examples of rules are cut to what matters and filled up
 * from these, one for each document of an example.
 */
export const exemplary: readonly Readonly<Record<string, unknown>>[] = [
  {
    id: 'stream-keeper',
    name: 'Stream Keeper',
    description:
      'Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours. They can now tell a natural swing from a sign of pollution, and know whom to call.',
    image: 'images/stream-keeper.svg',
    skills: ['Water Sampling', 'Data Entry', 'Public Speaking', 'Pollution Reporting'],
    global_activity_url: 'https://example.org/badges/stream-keeper',
    badge_template_activities: [
      {
        activity_type: 'Assessment',
        title: 'Handed in twelve weekly water samples with data entry that a tutor checked.',
      },
      {
        activity_type: 'Assessment',
        title:
          'Gave a ten-minute talk on pollution reporting, judged by two neighbours with a rubric.',
      },
    ],
    level: 'Foundational',
    cost: 'Free',
    time_to_earn: 'Months',
    type_category: 'Experience',
    owner: 'water team',
    reviewed_on: '2026-01-15',
  },
  {
    id: 'archive-guide',
    name: 'Archive Guide',
    description:
      'Earners have catalogued forty photographs of a village archive, checked each date against a second source, and led five public tours. They can describe an object so that a stranger finds it again, and can say what is known and what is only told.',
    image: 'images/archive-guide.svg',
    skills: ['Cataloguing', 'Source Criticism', 'Guided Tours'],
    global_activity_url: 'https://example.org/badges/archive-guide',
    badge_template_activities: [
      {
        activity_type: 'Assessment',
        title: 'Passed a review of forty entries by the archivist, source criticism included.',
      },
    ],
    level: 'Intermediate',
    cost: 'Free',
    time_to_earn: 'Weeks',
    type_category: 'Experience',
    owner: 'archive team',
    reviewed_on: '2026-02-20',
  },
]
