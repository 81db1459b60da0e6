/** The topics of a governance document, each with what it is to answer. */
const topics: readonly (readonly [heading: string, ...questions: string[]])[] = [
  [
    'What the badges are for',
    'Why do you award badges, and for whom?',
    'What is to be reached, by which day, by how much, and who answers for it?',
  ],
  [
    'Which badges there are',
    'Which kinds and levels are there, and what tells them apart?',
    'For what is there no badge?',
  ],
  [
    'Roles',
    'Who runs the program, who looks after a badge, who issues, who helps earners?',
    'What becomes of the rights of somebody who leaves?',
  ],
  [
    'How a new badge comes into being',
    'Who may propose one, and with what?',
    'Who approves it, by what, and within which time?',
  ],
  ['Criteria', 'How does an earner show it, who judges, and by what?'],
  ['Names and pictures', 'How is a badge named, and what does its picture have to look like?'],
  ['Issuing', 'Who issues, and within how many days after an earner has completed?'],
  ['How long a badge holds', 'Does it expire, and how is it renewed?'],
  [
    'Corrections',
    'Whom does an earner ask about a wrong name or date, and how soon is it put right?',
  ],
  [
    'Taking a badge back',
    'For which reasons, and who decides?',
    'Is the earner heard, and who decides on an objection?',
  ],
  ['Personal data', 'What is kept of earners, where, for how long, and who may see it?'],
  ['Telling people', 'What is told to whom, when, and by whom?'],
  [
    'Measures and review',
    'Which numbers are looked at, how often, and what follows?',
    'When is this document looked at again?',
  ],
]

/** The text of a governance document that is to be written: questions, and no answers. */
export function governanceOutline(): string {
  return [
    '---',
    '# As long as approved_on is empty, badgelint takes this for a draft and says nothing about it.',
    'owner:',
    'approved_on:',
    'review_by:',
    '---',
    '',
    '# Governance of the badge program',
    '',
    'Answer the questions in your own words, and delete them.',
    ...topics.flatMap(([heading, ...questions]) => [
      '',
      `## ${heading}`,
      '',
      ...questions.map((question) => `- ${question}`),
    ]),
    '',
  ].join('\n')
}
