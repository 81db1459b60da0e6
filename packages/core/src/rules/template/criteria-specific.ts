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
  label: 'criteria do not say what the earner did',
  reads: ['name', 'description', 'criteria', 'skills'],
  languages: ['en', 'es'],
  summary: 'The criteria say what the earner did and how it was judged.',
  why: '"Complete the course" could mean a click or a year of work. When the criteria say what was done and how it was judged, a stranger can tell what the earner achieved.',
  source: {
    title: 'Real Ideas, Common badge writing mistakes and how to solve them',
    address: 'https://knowledge.realideas.org/common-badge-writing-mistakes-and-how-to-solve-them',
  },
  mistakes:
    'In Spanish, only attendance and repetition are recognised. A template is reported only if none of its criteria says anything, so a vague one next to a good one is accepted unless it is an advertisement. Badges for attendance are accepted if they claim nothing more. If a criterion names a course and has a link, the page behind it is trusted to say what is required.',
  options: {
    links: {
      type: 'boolean',
      description: 'Whether the criteria must have a link that the public can follow.',
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
        caption: 'This badge is for attendance.',
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
              'The criterion does not say what the earner did or how it was judged; expected both',
            suggestion:
              'Say what was done and how it was judged, for example "Passed a practical exam with 70 % or more"',
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
              'The 2 criteria do not say what the earner did or how it was judged; expected both',
            suggestion:
              'Say what was done and how it was judged, for example "Passed a practical exam with 70 % or more"',
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
              'The criterion does not say what the earner did or how it was judged; expected both',
            suggestion:
              'Say what was done and how it was judged, for example "Passed a practical exam with 70 % or more"',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: Learners have completed the required modules, activity_url: https://example.org/streams}]',
        caption:
          'It does not say which modules, or what was done in them; the link is to a course.',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:81',
            marks: 'Learners have completed the required modules',
            message:
              'The criterion does not say what the earner did or how it was judged; expected both',
            suggestion:
              'Say what was done and how it was judged, for example "Passed a practical exam with 70 % or more"',
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
              'The criterion says only that the earner completed what the badge is named after; expected what the earner did and how it was judged',
            suggestion:
              'Say what was done and how it was judged, for example "Passed a practical exam with 70 % or more"',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: Do you want to see your valley with other eyes? Our wardens know every bend of the water and love to share it.}, {title: Handed in twelve weekly water samples that a tutor checked}]',
        caption: 'An advertisement next to a criterion.',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:147',
            marks: 'Do you want to see your valley…nd love to share it.',
            message:
              'Criterion 1 reads like an advertisement; expected what the earner did and how it was judged',
            suggestion:
              'Say what was done and how it was judged, for example "Passed a practical exam with 70 % or more"',
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
              'The criterion describes a course; expected what the earner did and how it was judged',
            suggestion:
              'Say what was done and how it was judged, for example "Passed a practical exam with 70 % or more"',
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
              'The criterion counts points or credits without saying what earns them; expected what the earner did and how it was judged',
            suggestion:
              'Say what was done and how it was judged, for example "Passed a practical exam with 70 % or more"',
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
              'Say what was done and how it was judged, for example "Passed a practical exam with 70 % or more"',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: The criteria are described in the handbook of the valley}]',
        caption: 'The criteria are elsewhere.',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:93',
            marks: 'The criteria are described in the handbook of the valley',
            severity: 'warning',
            message:
              'The criterion only sends the reader elsewhere; expected what the earner did and how it was judged',
            suggestion:
              'Say what was done and how it was judged, for example "Passed a practical exam with 70 % or more"',
          },
        ],
      },
      {
        text: 'name: Stream Keeper\nbadge_template_activities: [{title: Awarded to those who have been granted stream keeper status by the trust}]',
        caption: 'It is awarded to those who were awarded it.',
        findings: [
          {
            about: 'criteria',
            at: '2:37-2:109',
            marks: 'Awarded to those who have been… status by the trust',
            severity: 'warning',
            message:
              'The criterion says only that the badge is awarded; expected what the earner did and how it was judged',
            suggestion:
              'Say what was done and how it was judged, for example "Passed a practical exam with 70 % or more"',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: "This badge has to be awarded by a user with the following role: Teacher"}]',
        caption: 'Text that the platform wrote.',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:110',
            marks: '"This badge has to be awarded …owing role: Teacher"',
            severity: 'warning',
            message:
              'The criterion says only who awards the badge; expected what the earner did and how it was judged',
            suggestion:
              'Say what was done and how it was judged, for example "Passed a practical exam with 70 % or more"',
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
              'The criterion only repeats words from the name; expected what the earner did and how it was judged',
            suggestion:
              'Say what was done and how it was judged, for example "Passed a practical exam with 70 % or more"',
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
              'Say what was done and how it was judged, for example "Passed a practical exam with 70 % or more"',
          },
        ],
      },
      {
        text: 'description: Earners have demonstrated an understanding of how a stream cleans itself, of what makes it fail, and of the signs by which a neighbour sees it first, at any time of the year.\nbadge_template_activities: [{title: Attended one evening on streams}]\nskills: [Streams, Signs, Cleaning]',
        caption: 'Attendance does not show understanding.',
        findings: [
          {
            about: 'attendance',
            at: '2:37-2:68',
            marks: 'Attended one evening on streams',
            message:
              'The criterion asks only for attendance, but the description says "have demonstrated an understanding of"; expected how the earner showed that',
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
              'The criterion asks only for attendance, but the description says "El acreditado construye"; expected how the earner showed that',
            related: [{ at: '2:14-2:37', marks: 'El acreditado construye' }],
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: Passed a review of forty entries by two archivists}]',
        options: { links: true },
        caption: 'The option requires a link.',
        findings: [
          {
            about: 'link',
            at: '1:37-1:87',
            marks: 'Passed a review of forty entries by two archivists',
            message: 'No criterion has a link; expected a link to a page that the public can read',
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
        label: 'criterion repeats the description',
        message: 'The criterion repeats the description; expected how the badge is earned',
        suggestion: 'Say what the earner did to earn it, and how that was judged',
      }
      return
    }
    const texts = criteria.map(({ text }) => text.value)
    if (description && isSwapped(description.value, texts)) {
      yield {
        at: first.text.at,
        about: 'swapped',
        label: 'criteria and description swapped',
        message: `The ${criteria.length === 1 ? 'criterion says' : 'criteria say'} what the earner can do, and the description says what is required; expected it the other way round`,
        suggestion: 'Swap the two texts',
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
        label: 'criteria without a link',
        message: 'No criterion has a link; expected a link to a page that the public can read',
        suggestion: 'Link each criterion to the page that describes it',
      }
  },
})

const remedy =
  'Say what was done and how it was judged, for example "Passed a practical exam with 70 % or more"'

/** Those that a page behind the criterion makes up for. */
const madeUp: ReadonlySet<Emptiness> = new Set(['vague', 'name', 'notice'])

/** Those of which there is nothing to say but that they do not say what is due. */
type Unnamed = 'placeholder' | 'vague' | 'unnamed'

/** What each kind of a criterion says instead, behind "The criterion" and "The 2 criteria". */
const instead: Readonly<Record<Exclude<Emptiness, Unnamed>, readonly [one: string, many: string]>> =
  {
    address: ['is only an address', 'are only addresses'],
    notice: ['is only a note for the reader', 'are only notes for the reader'],
    'by hand': ['says only who awards the badge', 'say only who awards the badge'],
    circular: ['says only that the badge is awarded', 'say only that the badge is awarded'],
    name: ['only repeats words from the name', 'only repeat words from the name'],
    itself: [
      'says only that the earner completed what the badge is named after',
      'say only that the earner completed what the badge is named after',
    ],
    elsewhere: ['only sends the reader elsewhere', 'only send the reader elsewhere'],
    advertising: ['reads like an advertisement', 'read like advertisements'],
    blurb: ['describes a course', 'describe courses'],
    credits: [
      'counts points or credits without saying what earns them',
      'count points or credits without saying what earns them',
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
      message: `${subject} ${isOne ? 'does' : 'do'} not say what the earner did or how it was judged; expected both`,
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
  const subject = criteria.length === 1 ? 'The criterion asks' : 'The criteria ask'
  const ability = abilityIn(description.value)
  if (ability)
    return {
      at,
      about: 'attendance',
      label: 'attendance only, but more is claimed',
      message: `${subject} only for attendance, but the description says "${truncate(ability.text, 60)}"; expected how the earner showed that`,
      suggestion: 'Add what the earner did to show it, or say only that they took part',
      related: [part(description, ability.start, ability.end)],
    }
  const isLearning =
    skills.length > 0 &&
    isTaught(description.value) &&
    criteria.every(({ text, link }) => link === undefined && isLesson(text.value))
  if (!isLearning) return undefined
  const isOne = skills.length === 1
  return {
    at,
    about: 'attendance',
    label: 'attendance only, but more is claimed',
    message: `${subject} only for attendance, but the badge lists ${isOne ? 'a skill' : `${skills.length} skills`}; expected how the earner showed ${isOne ? 'it' : 'them'}`,
    suggestion: `Add what the earner did to show ${isOne ? 'it' : 'them'}, and how that was judged`,
  }
}

function isSame(criterion: TextAnalysis, description: TextAnalysis | undefined): boolean {
  return (
    description !== undefined &&
    criterion.folded.trim() === description.folded.trim() &&
    criterion.foldedWords.length >= 4
  )
}
