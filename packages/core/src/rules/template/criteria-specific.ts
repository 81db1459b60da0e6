import { analyse, type TextAnalysis } from '../../text/analysis.ts'
import { isAttendance, isVague } from '../../text/earning.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/criteria-specific',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  reads: ['name', 'description', 'criteria'],
  languages: ['en'],
  summary: 'The criteria say what the earner did and how that was judged.',
  why: '"Complete the course" could mean a click or a year of work. With what was done and how it was judged, a stranger can tell what the earner has behind them.',
  source: {
    title: 'Real Ideas, Common badge writing mistakes and how to solve them',
    address: 'https://knowledge.realideas.org/common-badge-writing-mistakes-and-how-to-solve-them',
  },
  mistakes:
    'A template is reported only if all its criteria are vague, so that a vague one beside a good one passes. Badges for being there are let pass, since there is nothing to judge.',
  options: {
    links: {
      type: 'boolean',
      description:
        'Whether each criterion, or the template, must have a link that the public can follow.',
      default: false as boolean,
    },
  },
  examples: {
    good: [
      'badge_template_activities: [{title: Final exam passed with a score of 80 % or higher}]',
      'badge_template_activities: [{title: Completed the course}, {title: Repaired three bicycle brakes under supervision}]',
      'badge_template_activities: [{title: The badge is awarded to volunteers whose forty entries were checked by the archivist}]',
      {
        text: 'badge_template_activities: [{activity_type: Participant, title: Attended the Harvest Conference}]',
        caption: 'Being there is what this badge is for.',
      },
      'badge_template_activities: [{title: Completed the six labs of the course and handed in a report on each}]',
      'language: nl\ndescription: De deelnemer heeft een seizoen lang elke week een beek gemeten en kan uitleggen hoe een natuurlijke verandering van vervuiling te onderscheiden is, ook aan buren zonder kennis van water.\nbadge_template_activities: [{title: De cursus is afgerond}]',
    ],
    bad: [
      {
        text: 'badge_template_activities: [{title: Complete the course}]',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:56',
            marks: 'Complete the course',
            message:
              'The criterion does not say what the earner did and how it was judged; expected both',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: Completion of all modules}, {title: Finished the online training}]',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:62',
            marks: 'Completion of all modules',
            message:
              'The 2 criteria do not say what the earner did and how it was judged; expected both',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: Knowledge of bicycle brakes}]',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:64',
            marks: 'Knowledge of bicycle brakes',
            message:
              'The criterion does not say what the earner did and how it was judged; expected both',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: Passed a review of forty entries by two archivists}]',
        options: { links: true },
        caption: 'Where the option asks for a link.',
        findings: [
          {
            about: 'link',
            at: '1:37-1:87',
            marks: 'Passed a review of forty entries by two archivists',
            message: 'No criterion has a link; expected a page that the public can read',
          },
        ],
      },
    ],
  },

  *check({ name, description, criteria }, { links }) {
    const [first] = criteria
    if (first === undefined) return
    const at = first.text.at
    const isAllAttendance = criteria.every(({ text, kind }) =>
      isAttendance(analyse(text), kind?.value),
    )
    const described = description && analyse(description)
    const repeated = criteria.find(({ text }) => isSame(analyse(text), described))
    if (repeated)
      yield {
        at: repeated.text.at,
        about: 'description',
        message: 'The criterion is the description over again; expected how the badge is earned',
        suggestion: 'Name what the earner did for it, and how that was judged',
      }
    else if (
      !isAllAttendance &&
      criteria.every(({ text, link }) => link === undefined && isVague(text.value, name?.value))
    )
      yield {
        at,
        about: 'criteria',
        message: `${criteria.length === 1 ? 'The criterion does' : `The ${criteria.length} criteria do`} not say what the earner did and how it was judged; expected both`,
        suggestion:
          'Name what was done and how it was judged, such as "Passed a practical exam with 70 % or more"',
      }
    else if (links && criteria.every(({ link }) => link === undefined))
      yield {
        at,
        about: 'link',
        message: 'No criterion has a link; expected a page that the public can read',
        suggestion: 'Link each criterion to the page that describes it',
      }
  },
})

function isSame(criterion: TextAnalysis, description: TextAnalysis | undefined): boolean {
  return (
    description !== undefined &&
    criterion.folded.trim() === description.folded.trim() &&
    criterion.foldedWords.length >= 4
  )
}
