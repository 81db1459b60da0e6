import { isPlaceholder } from '../../text/placeholder.ts'
import { shortened } from '../../text/shortened.ts'
import { foldedWords } from '../../text/words.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/description-substance',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  reads: ['name', 'description'],
  summary: 'A description says more than a placeholder, the name again, or "Completed the course".',
  why: 'The description is the first thing people read behind the picture. If it says only that a course was completed, nobody learns what the earner can do.',
  source: {
    title: 'Credly, No guts, no glory: writing meaningful badges',
    address: 'https://learn.credly.com/blog/no-guts-no-glory',
  },
  mistakes: 'Bare completion is known in English only.',
  examples: {
    good: [
      'description: Earners have completed the Data Basics course, cleaned three data sets and explained what they found to a panel.',
      {
        text: 'name: Todo List Design\ndescription: Earners have designed, tested and shipped a to-do list application that five people used for a week.',
      },
      'description: Has completed the Lifeguard course and rescued a swimmer in open water under supervision.',
    ],
    bad: [
      { text: 'description: TODO', about: ['placeholder'] },
      { text: 'description: Lorem ipsum dolor sit amet', about: ['placeholder'] },
      { text: 'name: Data Analysis\ndescription: "Data analysis."', about: ['name'] },
      { text: 'description: Completed the Data Basics training course.', about: ['completion'] },
      {
        text: 'description: This badge is awarded for completing the Data Basics course.',
        about: ['completion'],
      },
    ],
  },

  *check({ name, description }) {
    if (description === undefined) return
    const text = description.value
    if (isPlaceholder(text))
      yield {
        at: description.at,
        about: 'placeholder',
        message: `The description is a placeholder, "${shortened(text)}"; expected what the earner did`,
        suggestion: 'Say who did what, what they can now do, and why it counts',
      }
    else if (
      name !== undefined &&
      letters(name.value) !== '' &&
      letters(name.value) === letters(text)
    )
      yield {
        at: description.at,
        about: 'name',
        message: 'The description only repeats the name; expected what the earner did',
        suggestion: 'Say who did what, what they can now do, and why it counts',
      }
    else if (isBareCompletion(text))
      yield {
        at: description.at,
        about: 'completion',
        message:
          'The description says only that something was completed; expected what the earner can now do',
        suggestion: 'Add what the earner did there, how it was judged, and what they can now do',
      }
  },
})

function letters(text: string): string {
  return foldedWords(text).join(' ')
}

const opening =
  /^(?:(?:this|the) (?:digital )?(?:badge|credential|certificate) (?:is |was )?(?:awarded|given|issued|earned|granted) (?:to (?:\w+ )?(?:people|those|learners|students|participants|earners|individuals|anyone) who (?:have |has )?|for (?:the )?(?:successful )?|by |on |upon )|awarded (?:for|to (?:those|participants|learners|students) who) (?:have )?|(?:the )?(?:earners?|holders?|recipients?|participants?)(?: of this (?:badge|credential))? (?:has|have)? ?|(?:has|have) |for )?(?:successfully )?(?:complet(?:ed|ing|ion of)|finish(?:ed|ing)|attend(?:ed|ing|ance (?:at|of))|pass(?:ed|ing)|participat(?:ed|ing) in|took part in)\b/i

/** What, after the act, tells more than that the act was done. */
const substance =
  /\b(?:and|by|where|which|including|covering|demonstrat\w*|showing|able to|can|know(?:s|ledge)|skills?|learn\w*|understand\w*|after|who|while|with|through|so that)\b|[,;:]/i

/** One sentence which says that a course, programme or event was completed, and nothing more. */
function isBareCompletion(text: string): boolean {
  const sentence = text.trim().replace(/[.!]+$/, '')
  if (/[.!?]\s/.test(sentence) || foldedWords(sentence).length > 20) return false
  const match = opening.exec(sentence)
  return match !== null && !substance.test(sentence.slice(match[0].length))
}
