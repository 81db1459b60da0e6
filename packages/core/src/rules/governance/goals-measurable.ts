import type { Goal } from '../../program/governance/goals.ts'
import { capitalized } from '../../text/capitalized.ts'
import { joinWithAnd } from '../../text/join-with-and.ts'
import { truncate } from '../../text/truncate.ts'
import { programRule } from '../rule.ts'

/** What a goal has that can be measured, and what to do where it lacks it. */
const parts: readonly {
  readonly name: string
  readonly remedy: string
  readonly isThere: (goal: Goal) => boolean
}[] = [
  {
    name: 'a number',
    remedy: 'give a target number',
    isThere: ({ target }) => target !== undefined,
  },
  {
    name: 'a day',
    remedy: 'say by when, for example "by December 2026"',
    isThere: ({ by }) => by !== undefined,
  },
  {
    name: 'an owner',
    remedy: 'name who is responsible for it, or for all goals',
    isThere: ({ owner }) => owner !== undefined,
  },
  {
    name: 'a known metric',
    remedy:
      'name a metric, such as the acceptance rate or one declared under `metrics` in program.yaml',
    isThere: ({ metric }) => metric !== undefined,
  },
]

export default programRule({
  id: 'governance/goals-measurable',
  practice: 3,
  kind: 'guidance',
  severity: 'warning',
  label: 'goal lacks a number, date, owner or metric',
  summary: 'Each goal has a number, a date, an owner and a metric.',
  why: 'Nobody can say whether "more people share their badge" was met. With a number, a date and somebody responsible, a goal tells the team what to do next, and shows the program whether it works.',
  source: {
    title: 'Best Practices for Credentialing, practice 3',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Goals are recognised by their words in English, Spanish, French, German, Dutch and Portuguese. A sentence without a number counts as a goal only if it is listed under a heading about goals. A program’s own metric counts if it is declared under `metrics` in `program.yaml`.',
  examples: {
    good: [
      '# Program\n\nWe award badges to volunteers who keep streams clean.',
      {
        text: '# Governance\n\n## Goals for 2026\n\n| goal | measure | in 2025 | target | owner |\n| --- | --- | --- | --- | --- |\n| Earners want their badge | acceptance rate | 71 % | 80 % | program lead |\n| Earners show their badge | share rate | 34 % | 40 % | communications |',
        caption: 'The heading names the year.',
      },
      {
        text: '# Governance\n\n## Goals\n\n- Acceptance rate of 80 % by December 2026\n- 500 badges issued by 30 June 2027\n\nThe program lead reports on the goals in January and July.',
        caption: 'One person is responsible for all of them.',
      },
      {
        text: '# Governance\n\n## Assessment\n\nParticipants pass with a score of 80 % in the exam. The acceptance rate was 71 % in 2025.',
        caption: 'A pass mark, and a number of the past.',
      },
      {
        text: '# Governance\n\n## Goals\n\n- Completion rate of 60 % by December 2026 (owner: registrar)',
        program: 'metrics:\n  - name: completion rate\n    unit: percent\n    better: higher',
        caption: 'The program declares the metric.',
      },
      {
        text: '# Governance\n\n## Ziele\n\nDie Annahmequote soll von 54 auf 70 Prozent bis Ende 2026 steigen. Verantwortlich: Programmleitung.',
      },
    ],
    bad: [
      {
        text: '# Governance\n\n## Goals\n\n- Our badges are better known\n- Acceptance rate of 80 %',
        findings: [
          {
            about: 'Our badges are better known',
            at: '5:1-5:30',
            marks: '- Our badges are better known',
            message:
              'The goal "Our badges are better known" lacks a number, a day, an owner and a known metric; expected a number, a date, an owner and a metric for each goal',
            suggestion:
              'Give a target number; say by when, for example "by December 2026"; name who is responsible for it, or for all goals; name a metric, such as the acceptance rate or one declared under `metrics` in program.yaml',
          },
          {
            about: 'Acceptance rate of 80 %',
            at: '6:1-6:26',
            marks: '- Acceptance rate of 80 %',
            message:
              'The goal "Acceptance rate of 80 %" lacks a day and an owner; expected a number, a date, an owner and a metric for each goal',
            suggestion:
              'Say by when, for example "by December 2026"; name who is responsible for it, or for all goals',
          },
        ],
      },
      {
        text: '# Governance\n\n## Goals for 2026\n\n| goal | measure | target |\n| --- | --- | --- |\n| Earners want their badge | acceptance rate | 80 % |\n| Employers know our badges | awareness | |',
        findings: [
          {
            about: 'Earners want their badge',
            at: '7:3-7:27',
            marks: 'Earners want their badge',
            message:
              'The goal "Earners want their badge" lacks an owner; expected a number, a date, an owner and a metric for each goal',
            suggestion: 'Name who is responsible for it, or for all goals',
          },
          {
            about: 'Employers know our badges',
            at: '8:3-8:28',
            marks: 'Employers know our badges',
            message:
              'The goal "Employers know our badges" lacks a number, an owner and a known metric; expected a number, a date, an owner and a metric for each goal',
            suggestion:
              'Give a target number; name who is responsible for it, or for all goals; name a metric, such as the acceptance rate or one declared under `metrics` in program.yaml',
          },
        ],
      },
      {
        text: '# Gobernanza\n\n## Objetivos\n\nLa tasa de aceptación debe alcanzar el 80 % antes de diciembre de 2026.',
        caption: 'In Spanish.',
        findings: [
          {
            about: 'La tasa de aceptación debe alcanzar el 8…',
            at: '5:1-5:72',
            marks: 'La tasa de aceptación debe alc…e diciembre de 2026.',
            message:
              'The goal "La tasa de aceptación debe alcanzar el 80 % antes de diciemb…" lacks an owner; expected a number, a date, an owner and a metric for each goal',
            suggestion: 'Name who is responsible for it, or for all goals',
          },
        ],
      },
    ],
  },

  *check({ reading }) {
    for (const goal of reading?.goals ?? []) {
      const missing = parts.filter(({ isThere }) => !isThere(goal))
      if (missing.length === 0) continue
      yield {
        at: goal.text.at,
        about: truncate(goal.text.value),
        message: `The goal "${truncate(goal.text.value, 60)}" lacks ${joinWithAnd(missing.map(({ name }) => name))}; expected a number, a date, an owner and a metric for each goal`,
        suggestion: capitalized(missing.map(({ remedy }) => remedy).join('; ')),
      }
    }
  },
})
