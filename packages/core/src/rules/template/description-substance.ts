import type { BadgeTemplate } from '../../program/template.ts'
import { analyse } from '../../text/analysis.ts'
import { isAttendance } from '../../text/earning.ts'
import { hollownessOf, isSilentOfEarner, tellingIn } from '../../text/substance.ts'
import type { Instead } from '../../text/telling.ts'
import { truncate } from '../../text/truncate.ts'
import { templateRule } from '../rule.ts'

/** That a shorter one says only what was completed is said by `template/description-thin`. */
const minCharacters = 100

const remedy = 'Say what the earner did, what they can now do, and why it matters'

export default templateRule({
  id: 'template/description-substance',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  label: 'description not about the earner',
  reads: ['name', 'description', 'criteria'],
  summary:
    'A description says what the earner did and can now do, rather than describing a course.',
  why: 'The description is the first thing people read after seeing the picture. If it is about the course, or only says that it was completed, nobody learns what this earner can do.',
  source: {
    title: 'Credly, No guts, no glory: writing meaningful badges',
    address: 'https://learn.credly.com/blog/no-guts-no-glory',
  },
  mistakes:
    'Sentences are read only in English and Spanish, by their subject and verb. One that describes the earner in an unusual way may not be recognised, and a text that says in passing what the earner can do is accepted, however much it is about a course. Why the achievement matters is checked by `template/description-value`, in the strict preset.',
  examples: {
    good: [
      'description: Earners have completed the Data Basics course, cleaned three data sets and explained what they found to a panel.',
      {
        text: 'name: Todo List Design\ndescription: Earners have designed, tested and shipped a to-do list application that five people used for a week.',
      },
      {
        text: 'description: Earners have attended the Regional Library Meeting in the town hall, sat in on three of its six sessions, and met colleagues from eleven other libraries.\nbadge_template_activities: [{activity_type: Participant, title: Attended the Regional Library Meeting}]\nskills: [Library Networking, Sessions, Regional Meeting]',
        caption: 'The earner attended and was not judged, and the badge claims no more.',
      },
      'description: This certification validates knowledge of brakes, chains and wheels, and skill in truing a wheel by ear. Riders of the town trust whoever holds it with their own bicycle.',
      'description: Has completed the Lifeguard course and rescued a swimmer in open water under supervision.',
      'description: Quien lleva esta insignia ha reparado una barca de madera con sus propias manos, distingue cinco clases de madera y sabe cuándo hay que cambiar una tabla.',
    ],
    bad: [
      {
        text: 'description: This course covers the basics of bicycle repair in eight evenings. Students will learn how to true a wheel and mend a brake, and a mechanic answers questions.',
        findings: [
          {
            about: 'course',
            at: '1:14-1:172',
            marks: 'This course covers the basics …c answers questions.',
            message:
              'The description is about the course ("This course covers the basics of bicycle repair in…"); expected what the earner did or can do',
            suggestion:
              'Say what earners did and what they can now do: "Earners have …"; move the rest to the page that the badge links to',
          },
        ],
      },
      {
        text: 'description: Students will learn how to read a tide table, plan a passage along the coast, and bring a small boat home when the weather turns and the engine does not start.',
        findings: [
          {
            about: 'promise',
            at: '1:14-1:173',
            marks: 'Students will learn how to rea…gine does not start.',
            message:
              'The description says what there is to learn, do or get ("Students will learn how to read a tide table, plan…"); expected what the earner did or can do',
            suggestion:
              'Say it about the people who have the badge: "Earners can …" instead of "Students will learn how to …"',
          },
        ],
      },
      {
        text: 'description: Water chemistry and its measures; Sampling and storage of samples; Reading a turbidity curve; Entering values into the public database; Writing a report.',
        findings: [
          {
            about: 'contents',
            at: '1:14-1:167',
            marks: 'Water chemistry and its measur…e; Writing a report.',
            message:
              'The description lists what was taught ("Water chemistry and its measures; Sampling and sto…"); expected what the earner did or can do',
            suggestion:
              'Turn the list into a sentence about what earners did or can do: "Earners can …"',
          },
        ],
      },
      {
        text: 'description: Este taller ofrece una introducción al cuidado de las colmenas en seis mañanas. Las personas participantes aprenderán a reconocer a la reina y a sacar la miel.',
        caption: 'A description in Spanish is read in the same way.',
        findings: [
          {
            about: 'course',
            at: '1:14-1:173',
            marks: 'Este taller ofrece una introdu…a y a sacar la miel.',
            message:
              'The description is about the course ("Este taller ofrece una introducción al cuidado de …"); expected what the earner did or can do',
            suggestion:
              'Say what earners did and what they can now do: "Earners have …"; move the rest to the page that the badge links to',
          },
        ],
      },
      {
        text: 'description: Beekeeping is the practice of keeping bees for their honey and their wax. Bees have been kept along this valley for nine hundred years.',
        findings: [
          {
            about: 'subject',
            at: '1:14-1:149',
            marks: 'Beekeeping is the practice of … nine hundred years.',
            message:
              'The description is about the subject ("Beekeeping is the practice of keeping bees for the…"); expected what the earner did or can do',
            suggestion:
              'Say what earners did and what they can now do: "Earners have …"; move the rest to the page that the badge links to',
          },
        ],
      },
      {
        text: 'description: Rain falls on the hills for most of the winter, and every roof of the valley needs a gutter. A gutter that leaks spoils the wall below it.',
        findings: [
          {
            about: 'earner',
            at: '1:14-1:152',
            marks: 'Rain falls on the hills for mo…s the wall below it.',
            severity: 'info',
            message:
              'The description does not say what the earner did or can do; expected at least one of them',
            suggestion: 'Say what the earner did, what they can now do, and why it matters',
          },
        ],
      },
      {
        text: 'description: Awarded to learners who complete both courses of the river programme. The courses, developed by the trust, prepare candidates for a first job and end with a test.',
        caption: 'Completing a course does not say what the earner can do.',
        findings: [
          {
            about: 'course',
            at: '1:14-1:176',
            marks: 'Awarded to learners who comple…and end with a test.',
            message:
              'The description is about the course ("The courses, developed by the trust, prepare candi…"); expected what the earner did or can do',
            suggestion:
              'Say what earners did and what they can now do: "Earners have …"; move the rest to the page that the badge links to',
          },
        ],
      },
      {
        text: 'description: Earners have completed the twelve weekly evening meetings of the spring season in the town hall, with tea and a short break in each of them.',
        caption: 'It says who did what, but not what they can now do.',
        findings: [
          {
            about: 'ability',
            at: '1:14-1:154',
            marks: 'Earners have completed the twe…eak in each of them.',
            severity: 'info',
            message:
              'The description says what was completed, but not what the earner can now do; expected both',
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
            suggestion: 'Say what the earner did, what they can now do, and why it matters',
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
        label: 'description only repeats the name',
        message: 'The description only repeats the name; expected what the earner did',
        suggestion: remedy,
      }
    else if (hollowness === 'completion')
      yield {
        at,
        about: 'completion',
        label: 'only says "completed"',
        message:
          'The description says only that something was completed; expected what the earner can now do',
        suggestion: 'Add what the earner did, how it was judged, and what they can now do',
      }
    else {
      const instead = tellingIn(analyse(description))?.instead
      if (text.length >= minCharacters && isSilentOfEarner(analyse(description)))
        yield {
          at,
          about: 'earner',
          severity: 'info',
          message:
            'The description does not say what the earner did or can do; expected at least one of them',
          suggestion: remedy,
        }
      if (instead === undefined) return
      const { about, sentence } = instead
      if (about !== 'completion')
        yield {
          at,
          about,
          message: `The description ${told[about]} ("${truncate(sentence.text, 50)}"); expected what the earner did or can do`,
          suggestion: instructions[about] ?? remedyForOthers,
        }
      else if (text.length >= minCharacters && !isOfAttendance(criteria))
        yield {
          at,
          about: 'ability',
          label: 'silent on what the earner can do',
          severity: 'info',
          message:
            'The description says what was completed, but not what the earner can now do; expected both',
          suggestion: 'Add what the earner has shown they know or can do, or what they made',
        }
    }
  },
})

const told: Readonly<Record<Exclude<Instead, 'completion'>, string>> = {
  course: 'is about the course',
  subject: 'is about the subject',
  exam: 'is about the exam',
  event: 'is about the event',
  organisation: 'is about the organisation',
  product: 'is about a product',
  badge: 'is about the badge itself',
  promise: 'says what there is to learn, do or get',
  readiness: 'says what earners are ready for',
  contents: 'lists what was taught',
}

const remedyForOthers =
  'Say what earners did and what they can now do: "Earners have …"; move the rest to the page that the badge links to'

const instructions: Readonly<Partial<Record<Instead, string>>> = {
  promise:
    'Say it about the people who have the badge: "Earners can …" instead of "Students will learn how to …"',
  contents: 'Turn the list into a sentence about what earners did or can do: "Earners can …"',
}

/** Whoever was there and was not judged has shown nothing new, and the badge need not claim it. */
function isOfAttendance(criteria: BadgeTemplate['criteria']): boolean {
  return (
    criteria.length > 0 &&
    criteria.every(({ text, kind }) => isAttendance(analyse(text), kind?.value))
  )
}
