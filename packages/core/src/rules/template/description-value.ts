import { analyse } from '../../text/analysis.ts'
import { isAttendance } from '../../text/earning.ts'
import { hollownessOf, tellingIn } from '../../text/substance.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/description-value',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  preset: 'strict',
  label: 'does not say why the achievement matters',
  reads: ['name', 'description', 'criteria'],
  languages: ['en'],
  summary: 'A description says why the achievement matters.',
  why: 'It tells an employer who does not know the field what the earner is good for: which work they can take on, which problem they can solve, which rule they meet.',
  source: {
    title: 'Credly, What is badge metadata?',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112',
  },
  mistakes:
    'The rule looks for words of purpose and use (to, so that, enabling, needed for). A text that leaves the use to the reader is reported, even if the use is obvious.',
  examples: {
    good: [
      'description: Earners have led a crew of six through a season of night work and can read a tide table, which is what a harbour asks of a mate before it lets them out alone.',
      'description: Earners have welded plates in all positions and can read a drawing, enabling a workshop to let them work on pressure vessels from their first day onwards, alone.',
      'language: nl\ndescription: Deelnemers hebben drie maanden lang een beek gemeten, de waarden gepubliceerd en een verandering uitgelegd aan de buurt, met een kaart en een praatje in de zaal.',
    ],
    bad: [
      {
        text: 'description: Earners have led a crew of six through a season of night work. They have knowledge of tide tables, of knots, and of the lights of the harbour and of the open sea.',
        findings: [
          {
            about: 'description',
            at: '1:14-1:176',
            marks: 'Earners have led a crew of six…and of the open sea.',
            message:
              'The description does not say why the achievement matters; expected what it is good for',
          },
        ],
      },
      {
        text: 'description: Earners have baked eight loaves of rye a week for a season. They understand sourdough, the heat of a stone oven, and the difference between a soft and a hard crust.',
        findings: [
          {
            about: 'description',
            at: '1:14-1:178',
            marks: 'Earners have baked eight loave…ft and a hard crust.',
            message:
              'The description does not say why the achievement matters; expected what it is good for',
          },
        ],
      },
      {
        text: 'description: Earners have demonstrated knowledge of bicycle brakes, chains, wheels and lights, and have mended forty bicycles in a workshop of the town during one long season.',
        findings: [
          {
            about: 'description',
            at: '1:14-1:176',
            marks: 'Earners have demonstrated know…ing one long season.',
            message:
              'The description does not say why the achievement matters; expected what it is good for',
          },
        ],
      },
    ],
  },

  *check({ name, description, criteria }) {
    if (description === undefined || description.value.length < 100) return
    // To ask what being there is good for invites too large a claim.
    if (
      criteria.length > 0 &&
      criteria.every(({ text, kind }) => isAttendance(analyse(text), kind?.value))
    )
      return
    if (hollownessOf(analyse(description), name?.value) || saysUse(description.value)) return
    // What does not tell of the earner has more to say first.
    if (tellingIn(analyse(description))?.instead) return
    const last = analyse(description).sentences.at(-1)
    if (last === undefined) return
    yield {
      at: description.at,
      about: 'description',
      message:
        'The description does not say why the achievement matters; expected what it is good for',
      suggestion:
        'Add what work it prepares for, what problem it solves, or whose standard it meets',
    }
  },
})

/** Purpose, use, standing: to do something, for somebody, what is asked, what follows from it. */
const use =
  /\b(?:enabl\w+|allow\w*|ensur\w+|so that|in order to|prepar\w+|ready (?:to|for)|need(?:ed|s)?|requir\w+|essential|critical|important|valu\w+|benefit\w*|help(?:s|ing|ed)?|improv\w+|reduc\w+|support\w*|contribut\w+|career\w*|job\w*|role[s]?|employ\w*|industry|profession\w*|workplace|standard\w*|meet(?:s|ing)?|counts?|matter\w*|impact\w*|solv\w+|protect\w*|prevent\w*|safe\w*|can (?:now )?\w+|able to|capab\w+|ask(?:s|ed)? (?:of|for)|why|which is what|(?:skills?|how|knowledge|tools?|ability) to|opportunit\w+)\b/i

function saysUse(text: string): boolean {
  return use.test(text)
}
