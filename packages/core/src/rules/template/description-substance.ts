import { analyse, type TextAnalysis } from '../../text/analysis.ts'
import { isAttendance } from '../../text/earning.ts'
import { detectLanguage } from '../../text/language.ts'
import { hollownessOf } from '../../text/substance.ts'
import { Triggers } from '../../text/triggers.ts'
import { templateRule } from '../rule.ts'

/** Shorter descriptions are the business of `template/description-thin`. */
const minCharacters = 100

const remedy = 'Say who did what, what they can now do, and why it counts'

export default templateRule({
  id: 'template/description-substance',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  reads: ['name', 'description', 'criteria'],
  summary:
    'A description says who did what and what they can now do, not only that a course was completed.',
  why: 'The description is the first thing people read behind the picture. If it says only that a course was completed, nobody learns what the earner can do.',
  source: {
    title: 'Credly, No guts, no glory: writing meaningful badges',
    address: 'https://learn.credly.com/blog/no-guts-no-glory',
  },
  mistakes:
    'Bare completion is known in English only, and so is a text that never comes to what the earner can do. Why it counts is asked by `template/description-value`, in the strict preset.',
  examples: {
    good: [
      'description: Earners have completed the Data Basics course, cleaned three data sets and explained what they found to a panel.',
      {
        text: 'name: Todo List Design\ndescription: Earners have designed, tested and shipped a to-do list application that five people used for a week.',
      },
      {
        text: 'description: Earners have attended the Regional Library Meeting in the town hall, sat in on three of its six sessions, and met colleagues from eleven other libraries.\nbadge_template_activities: [{activity_type: Participant, title: Attended the Regional Library Meeting}]\nskills: [Library Networking, Sessions, Regional Meeting]',
        caption:
          'Who was there and was not judged has shown nothing new, and the badge does not claim it.',
      },
      'description: Has completed the Lifeguard course and rescued a swimmer in open water under supervision.',
    ],
    bad: [
      {
        text: 'description: Earners have completed the twelve weekly evening meetings of the spring season in the town hall, with tea and a short break in each of them.',
        caption: 'It says who did what, and not what they can now do.',
        findings: [
          {
            about: 'ability',
            at: '1:14-1:154',
            marks: 'Earners have completed the twe…eak in each of them.',
            severity: 'info',
            message:
              'The description says what was completed, and not what the earner can now do; expected both',
          },
        ],
      },
      {
        text: 'name: Data Analysis\ndescription: "Data analysis."',
        findings: [
          {
            about: 'name',
            at: '2:14-2:30',
            marks: '"Data analysis."',
            message: 'The description only repeats the name; expected what the earner did',
            suggestion: 'Say who did what, what they can now do, and why it counts',
          },
        ],
      },
      {
        text: 'description: Completed the Data Basics training course.',
        findings: [
          {
            about: 'completion',
            at: '1:14-1:56',
            marks: 'Completed the Data Basics training course.',
            message:
              'The description says only that something was completed; expected what the earner can now do',
          },
        ],
      },
      {
        text: 'description: This badge is awarded for completing the Data Basics course.',
        findings: [
          {
            about: 'completion',
            at: '1:14-1:74',
            marks: 'This badge is awarded for completing the Data Basics course.',
            message:
              'The description says only that something was completed; expected what the earner can now do',
          },
        ],
      },
    ],
  },

  *check({ name, description, criteria }) {
    if (description === undefined) return
    const at = description.at
    const text = description.value
    const hollowness = hollownessOf(analyse(description), name?.value)
    // What is not written yet is the business of `template/placeholder`.
    if (hollowness === 'placeholder') return
    if (hollowness === 'name')
      yield {
        at,
        about: 'name',
        message: 'The description only repeats the name; expected what the earner did',
        suggestion: remedy,
      }
    else if (hollowness === 'completion')
      yield {
        at,
        about: 'completion',
        message:
          'The description says only that something was completed; expected what the earner can now do',
        suggestion: 'Add what the earner did there, how it was judged, and what they can now do',
      }
    else if (
      text.length >= minCharacters &&
      isOnlyCompletion(analyse(description)) &&
      detectLanguage(text) === 'en' &&
      !(
        criteria.length > 0 &&
        criteria.every((one) => isAttendance(analyse(one.text), one.kind?.value))
      )
    )
      yield {
        at,
        about: 'ability',
        severity: 'info',
        message:
          'The description says what was completed, and not what the earner can now do; expected both',
        suggestion: 'Add what the earner has shown to know, to be able to do, or to have made',
      }
  },
})

const completion = new Triggers([
  ...['completed', 'completes', 'completing', 'completion', 'finished', 'finishing', 'attended'],
  ...['attending', 'attendance', 'participated', 'participating', 'participation', 'enrolled'],
  'joined',
])

/** Any word for knowing, being able, making or doing beside completing. */
const ability = new Triggers([
  ...['can', 'able', 'abilit*', 'capab*', 'know*', 'skill*', 'understand*', 'understood'],
  ...['demonstrat*', 'show', 'shown', 'showed', 'shows', 'showing', 'competen*', 'proficien*'],
  ...['expertise', 'familiar*', 'apply', 'applied', 'applies', 'applying', 'learn', 'learned'],
  ...['learnt', 'learning', 'learns', 'prepared', 'equipped', 'develop*', 'design*', 'build*'],
  ...['built*', 'creat*', 'made', 'making', 'writ*', 'wrot*', 'solv*', 'analys*', 'analyz*'],
  ...['manag*', 'lead', 'leading', 'leads', 'led', 'pass', 'passed', 'passing', 'master*', 'gain*'],
  ...['practic*', 'practis*', 'perform*', 'use', 'uses', 'used', 'using', 'identif*', 'explain*'],
  ...['implement*', 'plan*', 'measur*', 'repair*', 'teach*', 'taught', 'help*', 'present*'],
  ...['contribut*', 'organis*', 'organiz*', 'deliver*', 'conduct*', 'research*', 'collect*'],
  ...['trained', 'training', 'achiev*', 'qualif*', 'recognis*', 'recogniz*', 'awareness'],
  ...['insight*', 'technique*', 'score', 'scored', 'evaluat*', 'assess*', 'exam*', 'tested'],
  ...['submitted', 'volunteer*', 'served', 'serving', 'coordinat*', 'supervis*', 'coach*'],
  ...['mentor*', 'operat*', 'install*', 'configur*', 'maintain*', 'cook*', 'programmed'],
  ...['programming', 'translat*', 'interpret*', 'advis*', 'supported', 'supporting', 'interview*'],
])

function isOnlyCompletion(analysis: TextAnalysis): boolean {
  const { text } = analysis
  return (
    (analysis.has(completion) || /\btook part\b/i.test(text)) &&
    !analysis.has(ability) &&
    !/\bhow to\b/i.test(text)
  )
}
