import type { BadgeTemplate } from '../../program/template.ts'
import { analyse, type TextAnalysis } from '../../text/analysis.ts'
import { claimIn } from '../../text/claim.ts'
import {
  abilityIn,
  type Emptiness,
  emptinessAlone,
  emptinessOf,
  isAttendance,
  isConcrete,
  isLesson,
  isSwapped,
  isTaught,
} from '../../text/earning.ts'
import { truncate } from '../../text/truncate.ts'
import { type Problem, part, templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/criteria-specific',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  reads: ['name', 'description', 'criteria', 'skills'],
  languages: ['en', 'es'],
  summary: 'The criteria say what the earner did and how that was judged.',
  why: '"Complete the course" could mean a click or a year of work. With what was done and how it was judged, a stranger can tell what the earner has behind them.',
  source: {
    title: 'Real Ideas, Common badge writing mistakes and how to solve them',
    address: 'https://knowledge.realideas.org/common-badge-writing-mistakes-and-how-to-solve-them',
  },
  mistakes:
    'Of Spanish it knows being there and what repeats. A template is reported only if all its criteria say nothing, so that a vague one beside a good one passes, unless it is an advertisement. Badges for being there are let pass where they claim nothing more. Where a criterion names a course and has a link, the page behind it is trusted to say what is asked for.',
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
      'language: es\ndescription: El acreditado construye molinos de agua y es capaz de explicar a los vecinos del valle cómo se cuida un arroyo durante todo el año y en cada estación.\nbadge_template_activities: [{title: Asistencia al 80 % de las sesiones y entrega de un plano que evaluaron dos molineros}]\nskills: [Molinos, Arroyos, Reparación]',
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
        text: 'badge_template_activities: [{title: Learners have completed the required modules, activity_url: https://example.org/streams}]',
        caption: 'Which, and what was done in them, is open; the link is that of a course.',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:81',
            marks: 'Learners have completed the required modules',
            message:
              'The criterion does not say what the earner did and how it was judged; expected both',
            suggestion:
              'Name what was done and how it was judged, such as "Passed a practical exam with 70 % or more"',
          },
        ],
      },
      {
        text: 'name: Stream Warden\nbadge_template_activities: [{title: Successfully completed Stream Warden}]',
        findings: [
          {
            about: 'criteria',
            at: '2:37-2:73',
            marks: 'Successfully completed Stream Warden',
            message:
              'The criterion says only that what the badge is named after was completed; expected what the earner did and how it was judged',
            suggestion:
              'Name what was done and how it was judged, such as "Passed a practical exam with 70 % or more"',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: Do you want to see your valley with other eyes? Our wardens know every bend of the water and love to share it.}, {title: Handed in twelve weekly water samples that a tutor checked}]',
        caption: 'An advertisement beside a criterion.',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:147',
            marks: 'Do you want to see your valley…nd love to share it.',
            message:
              'Criterion 1 advertises and asks for nothing that was done; expected what the earner did and how it was judged',
            suggestion:
              'Name what was done and how it was judged, such as "Passed a practical exam with 70 % or more"',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: "This evening class introduces the insects of a stream, the plants on its banks and the people who look after both."}]',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:153',
            marks: '"This evening class introduces…ho look after both."',
            message:
              'The criterion tells about a course and asks for nothing that was done; expected what the earner did and how it was judged',
            suggestion:
              'Name what was done and how it was judged, such as "Passed a practical exam with 70 % or more"',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: Wardens who collect 30 points in the chosen area}]',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:85',
            marks: 'Wardens who collect 30 points in the chosen area',
            message:
              'The criterion counts points or credits and leaves open what earns them; expected what the earner did and how it was judged',
            suggestion:
              'Name what was done and how it was judged, such as "Passed a practical exam with 70 % or more"',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: Exam, activity_url: https://example.org/streams}]',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:41',
            marks: 'Exam',
            message:
              'The criterion is a single word; expected what the earner did and how it was judged',
            suggestion:
              'Name what was done and how it was judged, such as "Passed a practical exam with 70 % or more"',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: The criteria are described in the handbook of the valley}]',
        caption: 'They are elsewhere.',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:93',
            marks: 'The criteria are described in the handbook of the valley',
            severity: 'warning',
            message:
              'The criterion sends the reader elsewhere; expected what the earner did and how it was judged',
            suggestion:
              'Name what was done and how it was judged, such as "Passed a practical exam with 70 % or more"',
          },
        ],
      },
      {
        text: 'name: Stream Keeper\nbadge_template_activities: [{title: Awarded to those who have been granted stream keeper status by the trust}]',
        caption: 'It is given to whom it is given.',
        findings: [
          {
            about: 'criteria',
            at: '2:37-2:109',
            marks: 'Awarded to those who have been… status by the trust',
            severity: 'warning',
            message:
              'The criterion says only that the badge is given; expected what the earner did and how it was judged',
            suggestion:
              'Name what was done and how it was judged, such as "Passed a practical exam with 70 % or more"',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: "This badge has to be awarded by a user with the following role: Teacher"}]',
        caption: 'What a platform writes by itself.',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:110',
            marks: '"This badge has to be awarded …owing role: Teacher"',
            severity: 'warning',
            message:
              'The criterion says who presses the button that awards the badge; expected what the earner did and how it was judged',
            suggestion:
              'Name what was done and how it was judged, such as "Passed a practical exam with 70 % or more"',
          },
        ],
      },
      {
        text: 'name: Stream Keeper\nbadge_template_activities: [{title: Stream Keeper}]',
        findings: [
          {
            about: 'criteria',
            at: '2:37-2:50',
            marks: 'Stream Keeper',
            message:
              'The criterion only repeats words of the name; expected what the earner did and how it was judged',
            suggestion:
              'Name what was done and how it was judged, such as "Passed a practical exam with 70 % or more"',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: https://example.org/badges/stream-keeper}]',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:77',
            marks: 'https://example.org/badges/stream-keeper',
            message:
              'The criterion is only an address; expected what the earner did and how it was judged',
            suggestion:
              'Name what was done and how it was judged, such as "Passed a practical exam with 70 % or more"',
          },
        ],
      },
      {
        text: 'description: Earners have demonstrated an understanding of how a stream cleans itself, of what makes it fail, and of the signs by which a neighbour sees it first, at any time of the year.\nbadge_template_activities: [{title: Attended one evening on streams}]\nskills: [Streams, Signs, Cleaning]',
        caption: 'Being there shows no understanding.',
        findings: [
          {
            about: 'attendance',
            at: '2:37-2:68',
            marks: 'Attended one evening on streams',
            message:
              'Being there is all that the criterion asks for, and the description says "have demonstrated an understanding of"; expected how that was shown',
            related: [{ at: '1:22-1:59', marks: 'have demonstrated an understanding of' }],
          },
        ],
      },
      {
        text: 'language: es\ndescription: El acreditado construye molinos de agua, los repara y es capaz de explicar a los vecinos del valle cómo se cuida un arroyo durante todo el año y en cada estación.\nbadge_template_activities: [{title: Asistencia al 80 % de las sesiones del programa}]\nskills: [Molinos, Arroyos, Reparación]',
        caption: 'The same in Spanish.',
        findings: [
          {
            about: 'attendance',
            at: '3:37-3:84',
            marks: 'Asistencia al 80 % de las sesiones del programa',
            message:
              'Being there is all that the criterion asks for, and the description says "El acreditado construye"; expected how that was shown',
            related: [{ at: '2:14-2:37', marks: 'El acreditado construye' }],
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

  *check(template, { links }) {
    const { description, criteria } = template
    const [first] = criteria
    if (first === undefined) return
    const described = description && analyse(description)
    const repeated = criteria.find(({ text }) => isSame(analyse(text), described))
    if (repeated) {
      yield {
        at: repeated.text.at,
        about: 'description',
        message: 'The criterion is the description over again; expected how the badge is earned',
        suggestion: 'Name what the earner did for it, and how that was judged',
      }
      return
    }
    const texts = criteria.map(({ text }) => text.value)
    if (description && isSwapped(description.value, texts)) {
      yield {
        at: first.text.at,
        about: 'swapped',
        message: `The ${criteria.length === 1 ? 'criterion says' : 'criteria say'} what the earner can do, and the description what is asked for; expected them the other way round`,
        suggestion: 'Put each in the place of the other',
        related: [description.at],
      }
      return
    }
    const isAttended = criteria.every(
      ({ text, kind }) =>
        analyse(text).words.length > 1 && isAttendance(analyse(text), kind?.value),
    )
    const problem = isAttended
      ? ofAttendance(template)
      : (emptyProblem(template) ?? emptyAmongOthers(template))
    if (problem) yield problem
    else if (links && criteria.every(({ link }) => link === undefined))
      yield {
        at: first.text.at,
        about: 'link',
        message: 'No criterion has a link; expected a page that the public can read',
        suggestion: 'Link each criterion to the page that describes it',
      }
  },
})

const remedy =
  'Name what was done and how it was judged, such as "Passed a practical exam with 70 % or more"'

/** Those that a page behind the criterion makes up for. */
const madeUp: ReadonlySet<Emptiness> = new Set(['vague', 'name', 'notice'])

/** Those of which there is nothing to say but that they do not say what is due. */
type Unnamed = 'placeholder' | 'vague' | 'unnamed'

/** What each kind of a criterion says instead, behind "The criterion" and "The 2 criteria". */
const instead: Readonly<Record<Exclude<Emptiness, Unnamed>, readonly [one: string, many: string]>> =
  {
    address: ['is only an address', 'are only addresses'],
    notice: ['is only a note for the reader', 'are only notes for the reader'],
    'by hand': [
      'says who presses the button that awards the badge',
      'say who presses the button that awards the badge',
    ],
    circular: ['says only that the badge is given', 'say only that the badge is given'],
    name: ['only repeats words of the name', 'only repeat words of the name'],
    itself: [
      'says only that what the badge is named after was completed',
      'say only that what the badge is named after was completed',
    ],
    elsewhere: ['sends the reader elsewhere', 'send the reader elsewhere'],
    advertising: [
      'advertises and asks for nothing that was done',
      'advertise and ask for nothing that was done',
    ],
    blurb: [
      'tells about a course and asks for nothing that was done',
      'tell about courses and ask for nothing that was done',
    ],
    credits: [
      'counts points or credits and leaves open what earns them',
      'count points or credits and leave open what earns them',
    ],
    word: ['is a single word', 'are single words'],
  }

const louder: ReadonlySet<Emptiness> = new Set(['by hand', 'circular', 'elsewhere'])

/** Where all criteria say nothing; those that are still to be written are the business of `template/placeholder`. */
function emptyProblem({ name, criteria }: BadgeTemplate): Problem | undefined {
  const at = criteria[0]?.text.at
  if (at === undefined) return undefined
  const written = new Set<Exclude<Emptiness, 'placeholder'>>()
  for (const { text } of criteria) {
    const kind = emptinessOf(analyse(text), name?.value)
    if (kind === undefined) return undefined
    if (kind !== 'placeholder') written.add(kind)
  }
  const isLinked = criteria.every(({ link }) => link !== undefined)
  if (written.size === 0) return undefined
  if (criteria.some(({ link }) => link) && [...written].some((kind) => madeUp.has(kind)))
    return undefined
  const [kind] = written
  const isOne = criteria.length === 1
  const subject = isOne ? 'The criterion' : `The ${criteria.length} criteria`
  if (written.size > 1 || kind === undefined || isUnnamed(kind))
    return {
      at,
      about: 'criteria',
      message: `${subject} ${isOne ? 'does' : 'do'} not say what the earner did and how it was judged; expected both`,
      suggestion: remedy,
    }
  return {
    at,
    about: 'criteria',
    ...(louder.has(kind) && !isLinked ? { severity: 'warning' } : {}),
    message: `${subject} ${instead[kind][isOne ? 0 : 1]}; expected what the earner did and how it was judged`,
    suggestion: remedy,
  }
}

function isUnnamed(kind: Emptiness): kind is Unnamed {
  return kind === 'placeholder' || kind === 'vague' || kind === 'unnamed'
}

/** A criterion that advertises, beside any others, or that counts points beside others that tell of nothing done. */
function emptyAmongOthers({ criteria }: BadgeTemplate): Problem | undefined {
  for (const [index, { text }] of criteria.entries()) {
    const kind = emptinessAlone(analyse(text))
    if (kind === undefined) continue
    if (kind === 'credits' && criteria.some((other) => isConcrete(analyse(other.text)))) continue
    return {
      at: text.at,
      about: 'criteria',
      message: `Criterion ${index + 1} ${instead[kind][0]}; expected what the earner did and how it was judged`,
      suggestion: remedy,
    }
  }
  return undefined
}

/**
 * Where all that is asked for is being there. That is honest as long as the badge claims no more; claims of mastery are
 * the business of `template/claim`.
 */
function ofAttendance({ description, criteria, skills = [] }: BadgeTemplate): Problem | undefined {
  const at = criteria[0]?.text.at
  if (at === undefined || description === undefined || claimIn(analyse(description)))
    return undefined
  const subject = criteria.length === 1 ? 'the criterion asks' : 'the criteria ask'
  const ability = abilityIn(description.value)
  if (ability)
    return {
      at,
      about: 'attendance',
      message: `Being there is all that ${subject} for, and the description says "${truncate(ability.text, 60)}"; expected how that was shown`,
      suggestion: 'Add what the earner did to show it, or say only that they took part',
      related: [part(description, ability.start, ability.end)],
    }
  const isLearning =
    skills.length > 0 &&
    isTaught(description.value) &&
    criteria.every(({ text, link }) => link === undefined && isLesson(text.value))
  if (!isLearning) return undefined
  return {
    at,
    about: 'attendance',
    message: `Being there is all that ${subject} for, and the badge names ${skills.length === 1 ? 'a skill' : `${skills.length} skills`}; expected how ${skills.length === 1 ? 'it was' : 'they were'} shown`,
    suggestion: 'Add what the earner did to show what it names, and how that was judged',
  }
}

function isSame(criterion: TextAnalysis, description: TextAnalysis | undefined): boolean {
  return (
    description !== undefined &&
    criterion.folded.trim() === description.folded.trim() &&
    criterion.foldedWords.length >= 4
  )
}
