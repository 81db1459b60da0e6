import { analyse } from '../../text/analysis.ts'
import { personalDataIn } from '../../text/personal-data.ts'
import { part, templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/no-personal-data',
  practice: 5,
  kind: 'guidance',
  severity: 'warning',
  label: 'contains personal data',
  reads: ['name', 'description', 'criteria'],
  summary: 'A template names no person and contains no email address or telephone number.',
  why: 'Everything in a template is shown on every badge issued from it, for years and to everybody. People leave, numbers change, and nobody asked the person who is named.',
  source: {
    title: 'Regulation (EU) 2016/679, article 5: data minimisation',
    address: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  mistakes:
    'A person is found only by an English title before the name, as the one the badge is awarded to if the given name is a common one, or in the name of an issued credential. Names with other titles (Herr, Sra., Rev.) or none are not found. Characters, brands, and awards, halls, books and methods named after a person are not reported; now and then a real person is missed with them.',
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
            message: 'The template contains an email address; expected no names or contact details',
            suggestion: 'Remove it, and say whom to contact on a page that the badge links to',
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
              'The template contains a telephone number; expected no names or contact details',
            suggestion: 'Remove it, and say whom to contact on a page that the badge links to',
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
            message: "The template contains a person's name; expected no names or contact details",
            suggestion: 'Remove the name, and call the person who earns the badge "the earner"',
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
            message: "The template contains a person's name; expected no names or contact details",
            suggestion: 'Remove the name, and call the person who earns the badge "the earner"',
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
            message: "The template contains a person's name; expected no names or contact details",
            suggestion: 'Remove the name, and call the person who earns the badge "the earner"',
          },
        ],
      },
      {
        file: 'assertion.json',
        text: '{"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://example.org/awards/1", "recipient": {"type": "email", "hashed": false, "identity": "alex@example.org"}, "issuedOn": "2026-01-10T00:00:00Z", "verification": {"type": "HostedBadge"}, "badge": "https://example.org/badges/night-mate"}',
        caption: 'An issued badge that shows its earner’s email address to everybody.',
        findings: [
          {
            about: 'earner',
            at: '1:167-1:185',
            marks: '"alex@example.org"',
            message:
              "This issued badge contains its earner's email address; expected no personal data, because many people can read the repository",
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
              'This issued credential names its earner; expected a template, which names nobody',
          },
        ],
      },
      {
        file: 'named.json',
        text: '{"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential", "OpenBadgeCredential"], "name": "Certificate of Alex Example", "credentialSubject": {"type": ["AchievementSubject"], "achievement": {"id": "urn:uuid:7b3f1c52-0000-4000-8000-000000000001", "type": ["Achievement"], "name": "Night Mate", "description": "Earners have led a crew of six through a season of night work, can read a tide table, and know the lights of the harbour and of the open sea by heart.", "criteria": {"narrative": "Passed a night watch with two examiners."}}}}',
        caption: 'The credential’s name contains that of its earner.',
        findings: [
          {
            about: 'earner',
            at: '1:137-1:149',
            marks: 'Alex Example',
            message:
              'This issued credential names its earner; expected a template, which names nobody',
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
        label: 'issued badge that identifies its earner',
        message: `This issued badge contains its earner's ${kindOf(earner.value)}; expected no personal data, because many people can read the repository`,
        suggestion: 'Remove the badge from the repository, or hash the identity of its earner',
      }
  },

  *check({ name, description, criteria, earner }) {
    if (earner) {
      const kind = kindOf(earner.value)
      yield {
        at: earner.at,
        about: 'earner',
        label: 'issued badge that identifies its earner',
        message:
          kind === 'name'
            ? 'This issued credential names its earner; expected a template, which names nobody'
            : `This issued credential contains its earner's ${kind}; expected a template, which contains no personal data`,
        suggestion: 'Keep only the achievement in the repository, without the credential around it',
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
          message: `The template contains ${told[kind]}; expected no names or contact details`,
          suggestion:
            kind === 'person'
              ? 'Remove the name, and call the person who earns the badge "the earner"'
              : 'Remove it, and say whom to contact on a page that the badge links to',
        }
      }
    }
  },
})

/** What an earner is told by. */
function kindOf(value: string): string {
  if (/^https?:/i.test(value)) return 'web address'
  if (/^(?:tel:)?\+?[\d ()./-]{6,}$/i.test(value)) return 'telephone number'
  return value.includes('@') ? 'email address' : 'name'
}

const told = {
  'e-mail': 'an email address',
  telephone: 'a telephone number',
  person: "a person's name",
} as const
