import {
  type PracticeStory,
  practiceStories,
  practiceTitles,
  type Rule,
} from '@badgelint/core/internal'

/** What `explain` says of a practice, in Markdown. `rules`: all that there are. */
export function practicePage(practice: Rule['practice'], rules: readonly Rule[]): string {
  const { name, title } = practiceTitles[practice]
  const { why, looksAt, toDo }: PracticeStory = practiceStories[practice]
  const serving = rules.filter((rule) => rule.practice === practice)
  return `${[
    `# Practice ${practice}: ${title}`,
    `In tables it is called ${name}.`,
    '## Why it matters',
    why,
    '## What is looked at',
    list(looksAt),
    '## Rules',
    serving.length === 0
      ? 'No rule serves it.'
      : list(serving.map(({ id, severity, summary }) => `\`${id}\` (${severity}): ${summary}`)),
    '## What to do',
    list(toDo),
    'What only people can keep is answered by a dated declaration in program.yaml, under `declarations`.',
  ].join('\n\n')}\n`
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}
