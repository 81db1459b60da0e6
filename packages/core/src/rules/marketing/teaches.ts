import { joinWithAnd, joinWithOr } from '../../text/join-with-and.ts'
import { type Lesson, lessons } from '../../text/lessons.ts'
import { programRule } from '../rule.ts'

const inWords: Readonly<Record<Lesson, string>> = {
  what: 'what the badge is',
  accept: 'how to accept it',
  share: 'how to share it',
  help: 'whom to ask for help',
}

export default programRule({
  id: 'marketing/teaches',
  practice: 14,
  kind: 'guidance',
  severity: 'info',
  label: 'pages do not explain the badge to earners',
  summary:
    'The pages for earners say what the badge is, how to accept it, how to share it and whom to ask for help.',
  why: 'Most earners have never had a digital badge. If nobody tells them what it is for and where to click, they take the email for advertising and never accept the badge.',
  source: {
    title: 'Best Practices for Credentialing, practice 14',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'It looks for words, so a page that only mentions sharing counts as explaining it. It reads English, Spanish, French, German, Dutch and Portuguese, and reports nothing if a page is in another language or too short to tell. What earners are told outside the marketing pages is not known.',
  examples: {
    good: [
      {
        file: 'marketing/welcome.md',
        text: '# Your badge is waiting\n\nA badge is a digital record of what you have learned, and everybody can check it. Follow the link in the mail to accept it. Then share it on your profile, and write to help@example.org if something goes wrong.',
      },
      {
        file: 'marketing/welcome.md',
        text: '# Your badge is waiting\n\nThe badge shows what you have learned. You will find it in your mail, where you accept it.',
        beside: {
          'marketing/after.md':
            '# What now?\n\nShare it with the people that you work with. For questions there is the help desk in the library.',
        },
        caption: 'Two pages cover everything together.',
      },
      {
        file: 'marketing/willkommen.md',
        text: '# Dein Badge ist da\n\nDas Badge zeigt, was du gelernt hast, und jeder kann es prüfen. Nimm es mit dem Link in der Mail an und teile es in deinem Profil. Bei Fragen hilft dir das Team der Bibliothek.',
      },
      {
        file: 'marketing/velkommen.md',
        text: '# Velkommen\n\nDette er et kort brev til alle dem, der har gennemført kurset, og som ikke har set det endnu.',
        caption: 'Danish is not supported.',
      },
      { file: 'program.yaml', text: 'issuer: Lakeside', caption: 'There are no pages.' },
    ],
    bad: [
      {
        file: 'marketing/welcome.md',
        text: '# Congratulations\n\nYou have earned a badge for the course. We are proud of you and of all the others who have worked so hard.',
        findings: [
          {
            about: 'teaching',
            at: '1:1-1:18',
            marks: '# Congratulations',
            message:
              'The page for earners does not explain what the badge is, how to accept it, how to share it or whom to ask for help; expected them there or on another page',
            suggestion:
              'Tell earners what the badge is, how to accept it, how to share it and whom to ask for help, in the message that comes with the badge or on a page that it links to',
          },
        ],
      },
      {
        file: 'marketing/welcome.md',
        text: '# Your badge is waiting\n\nThe badge shows what you have learned in the course. Follow the link in the mail to accept it, and you will have it for good.',
        findings: [
          {
            about: 'teaching',
            at: '1:1-1:24',
            marks: '# Your badge is waiting',
            message:
              'The page for earners does not explain how to share it or whom to ask for help; expected them there or on another page',
            suggestion:
              'Tell earners how to share it and whom to ask for help, in the message that comes with the badge or on a page that it links to',
          },
        ],
      },
      {
        file: 'marketing/bienvenida.md',
        text: '# Tu insignia\n\nLa insignia es una muestra de los conocimientos del curso, que se puede compartir con las empresas. Para las dudas está la oficina del campus.',
        findings: [
          {
            about: 'teaching',
            at: '1:1-1:14',
            marks: '# Tu insignia',
            message:
              'The page for earners does not explain how to accept it; expected it there or on another page',
            suggestion:
              'Tell earners how to accept it, in the message that comes with the badge or on a page that it links to',
          },
        ],
      },
    ],
  },

  *check({ documents, reading }, _options, { isSelection }) {
    const pages = documents.filter(({ role }) => role === 'marketing')
    const [first] = pages
    const told = reading?.lessons
    if (first === undefined || isSelection || told === undefined) return
    const missing = lessons.filter((lesson) => !told.has(lesson))
    if (missing.length === 0) return
    yield {
      at: first.sections[0]?.heading.at ?? first.at,
      about: 'teaching',
      message: `${pages.length === 1 ? 'The page for earners does not explain' : `None of the ${pages.length} pages for earners explains`} ${joinWithOr(missing.map((lesson) => inWords[lesson]))}; expected ${missing.length === 1 ? 'it' : 'them'} ${pages.length === 1 ? 'there or on another page' : 'on one of them'}`,
      suggestion: `Tell earners ${inWordsOf(missing)}, in the message that comes with the badge or on a page that it links to`,
    }
  },
})

function inWordsOf(some: readonly Lesson[]): string {
  return joinWithAnd(some.map((lesson) => inWords[lesson]))
}
