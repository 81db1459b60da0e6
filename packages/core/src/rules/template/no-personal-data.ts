import { analyse } from '../../text/analysis.ts'
import { personalDataIn } from '../../text/personal-data.ts'
import { part, templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/no-personal-data',
  practice: 5,
  kind: 'guidance',
  severity: 'warning',
  reads: ['name', 'description', 'criteria'],
  summary: 'A template names no person and gives no mail address or telephone number.',
  why: 'What a template says is shown on every badge issued from it, for years and to everybody. People leave, numbers change, and nobody asked the one who is named.',
  source: {
    title: 'Regulation (EU) 2016/679, article 5: data minimisation',
    address: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  mistakes:
    'A person is found only by an English title before the name, as the one whom the badge is awarded to if the given name is a usual one, or in the name of an issued credential. Names with other titles (Herr, Sra., Rev.) or none are not seen. Characters, brands, and names of awards, halls, books and methods that are called after a person are let pass, and a person with them now and then.',
  examples: {
    good: [
      'description: Earners have finished the Dr. Seuss reading programme with a class of twelve, read forty books aloud, and can choose a book for a child who does not like to read.',
      'description: Earners have audited a workshop against ISO 9001:2015 and RFC 2616, in rooms 2040-2055 of the old mill, and wrote 12 500 words on what they found there in a year.',
      'description: Earners have led the Dr. Anna Example Award for a season, met in Prof. Example Hall every week, and can explain to a new crew how points are given and by whom.',
      'skills: [E-mail Marketing, Telephone Interviews, Data Entry, Public Speaking]',
      'description: The badge is awarded to Team Leaders who have led a crew of six through a season, kept a log of each night, and can hand over a watch without a word too many.',
      'description: Earners have set up mail for a small firm, from the first name@domain to the last filter, and can explain to its owner why a password must not be sent by mail.',
    ],
    bad: [
      {
        text: 'description: Earners have led a crew of six through a season of night work. Questions go to harbour-badges@example.org, who keep the list of crews and of their seasons.',
        findings: [
          {
            about: 'e-mail',
            at: '1:93-1:119',
            marks: 'harbour-badges@example.org',
            message:
              'The template holds a mail address; expected neither names nor ways to reach somebody',
            suggestion: 'Leave it out; the pages behind the links can say whom to ask',
          },
        ],
      },
      {
        text: 'description: Earners have led a crew of six through a season of night work and can read a tide table. Tel. +1 555 0100 123 for those who would like to know more about crews.',
        findings: [
          {
            about: 'telephone',
            at: '1:108-1:123',
            marks: '+1 555 0100 123',
            message:
              'The template holds a telephone number; expected neither names nor ways to reach somebody',
            suggestion: 'Leave it out; the pages behind the links can say whom to ask',
          },
        ],
      },
      {
        text: 'description: Earners have led a crew of six through a season of night work under Capt. Example, and were taught by Dr. Anna Example to read a tide table without help at night.',
        findings: [
          {
            about: 'person',
            at: '1:116-1:132',
            marks: 'Dr. Anna Example',
            message:
              "The template holds a person's name; expected neither names nor ways to reach somebody",
            suggestion: 'Leave the name out; the one who earns the badge is "the earner"',
          },
        ],
      },
      {
        text: 'description: This badge is awarded to Alex Example for leading a crew of six through a season of night work and for reading a tide table without help in any weather at all.',
        findings: [
          {
            about: 'person',
            at: '1:39-1:51',
            marks: 'Alex Example',
            message:
              "The template holds a person's name; expected neither names nor ways to reach somebody",
            suggestion: 'Leave the name out; the one who earns the badge is "the earner"',
          },
        ],
      },
      {
        text: 'description: Dr Example, head of the harbour school, reads each log. Earners have led a crew of six through a season of night work and can read a tide table by heart.',
        findings: [
          {
            about: 'person',
            at: '1:14-1:24',
            marks: 'Dr Example',
            message:
              "The template holds a person's name; expected neither names nor ways to reach somebody",
            suggestion: 'Leave the name out; the one who earns the badge is "the earner"',
          },
        ],
      },
      {
        file: 'assertion.json',
        text: '{"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://example.org/awards/1", "recipient": {"type": "email", "hashed": false, "identity": "alex@example.org"}, "issuedOn": "2026-01-10T00:00:00Z", "verification": {"type": "HostedBadge"}, "badge": "https://example.org/badges/night-mate"}',
        caption: 'An issued badge whose earner can be written to by anybody.',
        findings: [
          {
            about: 'earner',
            at: '1:167-1:185',
            marks: '"alex@example.org"',
            message:
              "This is an issued badge, which gives its earner's address; expected none, since a repository is read by many",
          },
        ],
      },
      {
        file: 'credential.json',
        text: '{"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential", "OpenBadgeCredential"], "credentialSubject": {"type": ["AchievementSubject"], "name": "Alex Example", "achievement": {"id": "urn:uuid:7b3f1c52-0000-4000-8000-000000000001", "type": ["Achievement"], "name": "Night Mate", "description": "Earners have led a crew of six through a season of night work, can read a tide table, and know the lights of the harbour and of the open sea by heart.", "criteria": {"narrative": "Passed a night watch with two examiners."}}}}',
        caption: 'An issued credential kept as a template, which names its earner.',
        findings: [
          {
            about: 'earner',
            at: '1:175-1:189',
            marks: '"Alex Example"',
            message:
              'This is an issued credential, which names its earner; expected a template, which names nobody',
          },
        ],
      },
      {
        file: 'named.json',
        text: '{"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential", "OpenBadgeCredential"], "name": "Certificate of Alex Example", "credentialSubject": {"type": ["AchievementSubject"], "achievement": {"id": "urn:uuid:7b3f1c52-0000-4000-8000-000000000001", "type": ["Achievement"], "name": "Night Mate", "description": "Earners have led a crew of six through a season of night work, can read a tide table, and know the lights of the harbour and of the open sea by heart.", "criteria": {"narrative": "Passed a night watch with two examiners."}}}}',
        caption: 'Its own name is that of its earner.',
        findings: [
          {
            about: 'earner',
            at: '1:137-1:149',
            marks: 'Alex Example',
            message:
              'This is an issued credential, which names its earner; expected a template, which names nobody',
          },
        ],
      },
    ],
  },

  *checkCredential({ earner }) {
    if (earner)
      yield {
        at: earner.at,
        about: 'earner',
        message: `This is an issued badge, which gives its earner's ${kindOf(earner.value)}; expected none, since a repository is read by many`,
        suggestion: 'Take the badge out of the repository, or hash whom it was issued to',
      }
  },

  *check({ name, description, criteria, earner }) {
    if (earner) {
      const kind = kindOf(earner.value)
      yield {
        at: earner.at,
        about: 'earner',
        message:
          kind === 'name'
            ? 'This is an issued credential, which names its earner; expected a template, which names nobody'
            : `This is an issued credential, which gives its earner's ${kind}; expected a template, which is about nobody in particular`,
        suggestion:
          'Keep the achievement alone in the repository, and the credential with its earner',
      }
    }
    const texts = [name, description, ...criteria.map(({ text }) => text)]
    for (const text of texts) {
      if (text === undefined) continue
      for (const { kind, start, end } of personalDataIn(analyse(text), { isName: text === name })) {
        if (earner && kind === 'person') continue
        yield {
          at: part(text, start, end),
          about: kind,
          message: `The template holds ${told[kind]}; expected neither names nor ways to reach somebody`,
          suggestion:
            kind === 'person'
              ? 'Leave the name out; the one who earns the badge is "the earner"'
              : 'Leave it out; the pages behind the links can say whom to ask',
        }
      }
    }
  },
})

/** What an earner is told by. */
function kindOf(value: string): string {
  if (/^https?:/i.test(value)) return 'web address'
  if (/^(?:tel:)?\+?[\d ()./-]{6,}$/i.test(value)) return 'telephone number'
  return value.includes('@') ? 'address' : 'name'
}

const told = {
  'e-mail': 'a mail address',
  telephone: 'a telephone number',
  person: "a person's name",
} as const
