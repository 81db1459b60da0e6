/** The topics of a governance document, each with what it is to answer. */
const topics: readonly (readonly [heading: string, ...questions: string[]])[] = [
  [
    'What the badges are for',
    'Why do you award badges, and for whom?',
    'What should be achieved, by when, by how much, and who is responsible?',
  ],
  [
    'Which badges there are',
    'Which kinds and levels are there, and how do they differ?',
    'What gets no badge?',
  ],
  [
    'Roles',
    'Who runs the program, who looks after a badge, who issues, who helps earners?',
    'What happens to the rights of somebody who leaves?',
  ],
  [
    'How a new badge is made',
    'Who may propose one, and with what?',
    'Who approves it, by which criteria, and within what time?',
  ],
  ['Criteria', 'How does an earner show it, who judges it, and by which standard?'],
  ['Names and pictures', 'How are badges named, and what must their pictures look like?'],
  ['Issuing', 'Who issues badges, and within how many days of completion?'],
  ['How long a badge is valid', 'Does it expire, and how is it renewed?'],
  [
    'Corrections',
    'Whom does an earner ask about a wrong name or date, and how soon is it corrected?',
  ],
  [
    'Taking a badge back',
    'For which reasons, and who decides?',
    'Is the earner heard, and who decides on an appeal?',
  ],
  ['Personal data', 'What is stored about earners, where, for how long, and who may see it?'],
  ['Telling people', 'Who is told what, when, and by whom?'],
  [
    'Measures and review',
    'Which numbers are reviewed, how often, and what follows from them?',
    'When is this document reviewed next?',
  ],
]

/** The text of a governance document that is to be written: questions, and no answers. */
export function governanceOutline(): string {
  return [
    '---',
    '# As long as approved_on is empty, badgelint treats this as a draft and does not check it.',
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
