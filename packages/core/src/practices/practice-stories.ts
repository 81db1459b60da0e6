import type { Practice } from '../rules/rule.ts'

/** What is told of a practice: for people who run a program, in whole sentences. */
export interface PracticeStory {
  /** Why it matters, as one paragraph. */
  readonly why: string
  /** What badgelint looks at, and where that stands. */
  readonly looksAt: readonly string[]
  /** What to do first. */
  readonly toDo: readonly string[]
}

/** The stories of the fifteen practices, by their numbers. */
export const practiceStories: Readonly<Record<Practice, PracticeStory>> = {
  1: {
    why: 'Badges are simple to issue and hard to issue well. Programs whose people learn the platform before they begin, and issue their first badges within about two months, are the ones that last. Teams that learned it three years ago, or never, find out from earners what goes wrong.',
    looksAt: [
      'The `team` in program.yaml: whether each person with rights on the platform has `training`, with name and date.',
      'How long after the launch the first badge was issued to the public, according to the ledger or program.yaml.',
    ],
    toDo: [
      'Record who was trained in what, and when.',
      'Train the people who issue badges without training, and plan a refresher.',
    ],
  },
  2: {
    why: 'An earner whose badge shows the wrong name writes to the address in the account. If nobody reads it, if only one person can issue, or if people who left can still sign in, the program comes to a halt or is at risk.',
    looksAt: [
      '`contact` and `support` in program.yaml: an address that earners can use.',
      'The `team`: at least two people with rights, and nobody who has left.',
      'When program.yaml was last reviewed.',
    ],
    toDo: [
      'Give a shared mailbox rather than a person for contact and support.',
      'Remove rights on the day somebody leaves, and record the date under `until`.',
      'Review the account once a year, and record the date under `reviewed_on`.',
    ],
  },
  3: {
    why: 'Unless they are written down, a program’s aims and decisions are forgotten when people leave. A governance document is what new colleagues read first, what settles arguments about a new badge, and what success is measured against later.',
    looksAt: [
      'GOVERNANCE.md, or the files set under `governance`: which of thirteen topics it covers, from purpose and roles to privacy.',
      'Whether its goals have a number, a date, an owner and a known metric.',
      'Whether templates, settings and the ledger agree with it.',
    ],
    toDo: [
      'Say for each topic who does what, by when, or under which conditions.',
      'Give each goal a number, a date and somebody who is responsible for it.',
    ],
  },
  4: {
    why: 'A badge is read by people who were not there: an employer, a teacher, a friend. Everything they learn about what was done, and what it is worth, is in a few fields of the template. Nobody can guess what is missing there.',
    looksAt: [
      'The name, description, criteria, details and image of each template.',
      'Whether templates differ in more than their names.',
    ],
    toDo: [
      'Say what the earner did, how it was assessed, and what they can do now.',
      'Let a friend from another field read the template, and ask what it is for.',
    ],
  },
  5: {
    why: 'A badge brings attention to its issuer when it is shared. People share it when it is about the person who earned it, and not when it reads like an advertisement for the issuer. Anything more belongs in the fields for links.',
    looksAt: [
      'Whether texts in templates are about the earner, and contain no promotion, no links and no personal data.',
      'Where the links of a template lead, and whether somebody new can find out how to earn it.',
    ],
    toDo: [
      'Start sentences with what earners did or can do.',
      'Move what the issuer offers to the pages behind the links.',
    ],
  },
  6: {
    why: 'Skills are what people search for, and what platforms connect with job openings and wages. A word that no labour market knows, or that could mean anything, leads nowhere, and five names for one skill are five half-empty pages.',
    looksAt: [
      'The skills of each template: how many, whether they are meaningful, and whether the criteria support them.',
      'Whether each skill has one name in the whole program, and is in the program’s list.',
    ],
    toDo: [
      'Choose the few skills that an earner has shown, under names that others use too.',
      'Try out on the platform where each of them leads, and change the ones that lead nowhere.',
    ],
  },
  7: {
    why: 'An earner who has just earned a badge wants to continue. A next badge, a course or a job opening turns one achievement into a path, and a printable certificate helps those who are asked for paper.',
    looksAt: [
      'Next steps that templates recommend, and whether they exist and can still be earned.',
      'Badges that must be earned first, and whether anybody can start.',
      'Whether certificates are switched on, or why not.',
    ],
    toDo: [
      'Recommend one next step for each badge.',
      'Decide about certificates, and note the reason if there are none.',
    ],
  },
  8: {
    why: 'Courses change, pages move and people leave, but templates stay as they are. A dead link or a badge that nobody has issued for years makes the others less credible. Once a year is enough, if it really happens.',
    looksAt: [
      'When each template was last reviewed, and who owns it.',
      'Whether links work and still lead to the same place.',
      'Templates from which nothing was issued for a long time, according to the ledger.',
    ],
    toDo: [
      'Read each template once a year, and record it with `badgelint reviewed`.',
      'Archive what is no longer issued, and fix links as soon as they break.',
    ],
  },
  9: {
    why: 'People accept and share a badge while they are still pleased with what they achieved. Each week between completion and the message loses some of them, and after a month many take it for spam.',
    looksAt: [
      'The ledger: within how many days of completion nine in ten badges of the last twelve months were issued.',
      'The limit in the governance document, or else the one set for `ledger/timeliness`.',
    ],
    toDo: [
      'Record the completion date of each badge, so that you know how long earners wait.',
      'Issue on fixed days, or through a system, rather than at the end of term.',
    ],
  },
  10: {
    why: 'What is typed by hand comes late and contains mistakes. Platforms can issue automatically when a course system reports a completion, through their API, an existing integration, or a service in between.',
    looksAt: [
      'The ledger: how badges were issued in the last twelve months, and which templates have enough of them to use a system.',
    ],
    toDo: [
      'Start with the badge that is most often issued by hand.',
      'Look for your course system in the platform’s list of integrations.',
    ],
  },
  11: {
    why: 'Everybody issues a badge with a wrong name or date at some point. What counts is that somebody knows how to correct it, that it is corrected soon, and that this is recorded. The meaning of a badge must not change behind the backs of the people who have it.',
    looksAt: [
      'The ledger: whether it is intact, and how many badges were corrected, replaced or revoked.',
      'Months with many mistakes, and counts that differ from the platform’s.',
      'Changes to templates that change what badges mean for people who already have them.',
    ],
    toDo: [
      'Correct and revoke a test badge once, before you need to.',
      'Record each correction in the ledger, with its reason.',
    ],
  },
  12: {
    why: 'Somebody who has never received one of the badges cannot say what the message looks like, where it gets lost, or which button to press. Issuing one badge to yourself or to a few trusted people shows more than any manual.',
    looksAt: [
      'The ledger: whether new templates were tried out as a pilot before their first badge.',
    ],
    toDo: [
      'Issue the next new badge to yourself first, accept and share it, and record it as a pilot.',
      'Ask two of the first earners what was hard.',
    ],
  },
  13: {
    why: 'People take part in what they have heard of, and each year brings people who have not heard of it. A launch gets a lot of attention and is then forgotten; a program that is mentioned regularly keeps growing.',
    looksAt: [
      'The calendar under `marketing` in program.yaml: whether something was done recently, and something is planned soon.',
    ],
    toDo: [
      'Write down what you will tell whom in the next three months.',
      'Mark what was done, and note what came of it.',
    ],
  },
  14: {
    why: 'Many earners have never heard of digital badges. They need to be told what it is, that it is theirs, how to accept it, where to share it, and whom to ask; otherwise they delete the message.',
    looksAt: [
      'The pages in marketing/: whether they tell earners these things somewhere.',
      'Leftovers in them: fields that the platform does not fill in, empty links, notes to yourself.',
    ],
    toDo: [
      'Keep what you send with the badge in the repository, and let somebody new read it.',
      'Send a message before the badge, so that earners expect the next one.',
    ],
  },
  15: {
    why: 'Numbers that nobody looks at improve nothing. Compared with the program’s goals, they show what works, what to drop, and which goals to set for the next year.',
    looksAt: [
      'metrics/metrics.csv, and the goals of the governance document: whether each is measured as often as it should be, and whether it is met or on track.',
    ],
    toDo: [
      'Copy the few numbers that your goals need from the platform, on a fixed day.',
      'Review the goals once a year, and set new ones.',
    ],
  },
}
