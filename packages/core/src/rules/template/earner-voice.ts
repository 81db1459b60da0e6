import { analyse, type TextAnalysis } from '../../text/analysis.ts'
import { tellingIn } from '../../text/substance.ts'
import { voiceTriggers, voiceWords } from '../../text/voice.ts'
import { part, templateRule } from '../rule.ts'

const addressed = { issuer: 'as the issuer', reader: 'to the reader' }

export default templateRule({
  id: 'template/earner-voice',
  practice: 5,
  kind: 'guidance',
  severity: 'warning',
  label: 'speaks to the reader or as the issuer',
  reads: ['name', 'description'],
  languages: ['en'],
  triggers: { words: voiceTriggers.words, in: ['description'] },
  summary: 'A description speaks about the earner, not to the reader and not as the issuer.',
  why: 'The people who read a badge are employers and colleagues of the earner. "You will learn" tells them about a course for sale, "our programme" about its provider; neither tells them what this person did.',
  source: {
    title: 'Best Practices for Credentialing, practice 5',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A title in lower case ("the know your rights course") is mistaken for an address to the reader. "You" and "we" for people in general are recognised in a few phrases only. A single word like this in a text that is plainly about the earner is accepted. Other languages are not judged.',
  examples: {
    good: [
      {
        text: 'description: Earners have led a project of three months for a client of our city, and kept it within its budget.',
        caption: 'A single word like this in a text about the earner is accepted.',
      },
      'description: Earners have led a project of their own from the first idea to the last invoice.',
      `description: 'Earners answered the question "What do you want to measure?" for a field site.'`,
      'description: Earners have led Our Planet for a summer and spoken in the Know Your Rights week.',
      'description: Earners of the Knowing your Rights badge and the Naming your Limits badge led a project.',
      'description: Earners explained how We the People became the opening words of a constitution.',
      'language: nl\ndescription: De deelnemer leert hoe we water meten en legt het resultaat uit aan de buurt.',
      'description: Earners wrote thank you letters to twelve donors and followed up on each of them.',
    ],
    bad: [
      {
        text: "description: In this course you'll learn how to lead a project from the first idea on.",
        also: ['template/description-substance'],
        findings: [
          {
            about: 'description',
            at: '1:29-1:35',
            marks: "you'll",
            message:
              'The description speaks to the reader ("you\'ll"); expected it to speak about the earner',
            suggestion:
              'Write what the earner did or can do: "Earners have …" instead of "You will …"',
          },
        ],
      },
      {
        text: 'description: Earners have shown us that they can lead a project and bring your team along.',
        findings: [
          {
            about: 'description',
            at: '1:33-1:35',
            marks: 'us',
            message:
              'The description speaks as the issuer ("us") and to the reader ("your"); expected it to speak about the earner',
            suggestion:
              'Write what the earner did or can do, and describe the organisation on its own page',
          },
        ],
      },
    ],
  },

  *check({ name, description }) {
    if (description === undefined) return
    const analysis = analyse(description)
    const found = voiceWords(analysis, name ? [name.value] : [])
    const [first] = found
    // One such word in a text that tells of the earner all the same is a slip, and no voice.
    if (first === undefined || (found.length === 1 && isOfEarner(analysis))) return
    const listed = [...new Map(found.map((word) => [word.text, word])).values()].slice(0, 4)
    const speaks = Array.from(
      Map.groupBy(listed, ({ person }) => person),
      ([person, said]) =>
        `${addressed[person]} (${said.map(({ text }) => `"${text}"`).join(', ')})`,
    )
    yield {
      at: part(description, first.start, first.end),
      about: 'description',
      message: `The description speaks ${speaks.join(' and ')}; expected it to speak about the earner`,
      suggestion:
        first.person === 'reader'
          ? 'Write what the earner did or can do: "Earners have …" instead of "You will …"'
          : 'Write what the earner did or can do, and describe the organisation on its own page',
    }
  },
})

/** Whether a text tells of the earner plainly. */
function isOfEarner(analysis: TextAnalysis): boolean {
  return tellingIn(analysis)?.ofEarner === 'plainly'
}
