/** For examples of rules: an Achievement of Open Badges 3.0 in which nothing else is found, with fields of its own. */
export function achievementExample(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    type: ['Achievement'],
    id: 'https://example.org/achievements/tide-reader',
    name: 'Tide Reader',
    description:
      'Earners have read the tides of a harbour for a year, foretold high water to ten minutes, and led three boats in through fog. They can plan a passage by the tide table and by what they see, and know when to wait outside.',
    criteria: {
      narrative:
        'Foretold thirty tides to ten minutes, checked against the gauge of the harbour; passed a practical exam with the pilot on board.',
    },
    ...fields,
  })
}
