import type { Located } from '../../documents/place.ts'
import { nameForm } from '../../program/name.ts'
import { templateGroupRule } from '../rule.ts'

interface Named {
  readonly name: Located<string>
  readonly language: string | undefined
}

export default templateGroupRule({
  id: 'template/one-achievement',
  practice: 8,
  kind: 'guidance',
  severity: 'warning',
  label: 'same id with different names',
  reads: ['id', 'name', 'language', 'version'],
  archived: true,
  minGroup: 2,
  summary: 'Credentials that share the id of an achievement give it the same name.',
  why: 'The id says what somebody achieved. If two credentials have the same id and different names, anybody who compares them cannot tell which of the two the earner has achieved.',
  source: {
    title: 'Open Badges 3.0, recommended practices: Achievement id',
    address: 'https://www.imsglobal.org/spec/ob/v3p0/impl',
  },
  mistakes:
    'A name in another language counts as a different name if no credential states its language. Capitals and spaces make no difference.',
  examples: {
    good: [
      {
        file: 'first.json',
        text: '{"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"], "type": ["VerifiableCredential", "OpenBadgeCredential"], "id": "urn:uuid:00000000-0000-4000-8000-000000000001", "issuer": {"id": "https://harbour.example.org/issuer", "type": ["Profile"], "name": "Harbour School"}, "validFrom": "2026-03-01T00:00:00Z", "credentialSubject": {"type": ["AchievementSubject"], "achievement": {"id": "https://harbour.example.org/badges/night-watch", "type": ["Achievement"], "name": "Night Watch", "description": "Earners have kept watch over a harbour for a season, logged each ship, and can tell from its lights alone where a ship is heading and who has to give way to whom.", "criteria": {"narrative": "Kept twelve watches that a harbour master signed, and named the lights of ten ships in a test."}}}}',
        beside: {
          'second.json':
            '{"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"], "type": ["VerifiableCredential", "OpenBadgeCredential"], "id": "urn:uuid:00000000-0000-4000-8000-000000000002", "issuer": {"id": "https://harbour.example.org/issuer", "type": ["Profile"], "name": "Harbour School"}, "validFrom": "2026-03-01T00:00:00Z", "credentialSubject": {"type": ["AchievementSubject"], "achievement": {"id": "https://harbour.example.org/badges/night-watch", "type": ["Achievement"], "name": "Night watch", "description": "Earners have kept watch over a harbour for a season, logged each ship, and can tell from its lights alone where a ship is heading and who has to give way to whom.", "criteria": {"narrative": "Kept twelve watches that a harbour master signed, and named the lights of ten ships in a test."}}}}',
        },
      },
    ],
    bad: [
      {
        file: 'second.json',
        text: '{"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"], "type": ["VerifiableCredential", "OpenBadgeCredential"], "id": "urn:uuid:00000000-0000-4000-8000-000000000002", "issuer": {"id": "https://harbour.example.org/issuer", "type": ["Profile"], "name": "Harbour School"}, "validFrom": "2026-03-01T00:00:00Z", "credentialSubject": {"type": ["AchievementSubject"], "achievement": {"id": "https://harbour.example.org/badges/night-watch", "type": ["Achievement"], "name": "Day Watch", "description": "Earners have kept watch over a harbour for a season, logged each ship, and can tell from its lights alone where a ship is heading and who has to give way to whom.", "criteria": {"narrative": "Kept twelve watches that a harbour master signed, and named the lights of ten ships in a test."}}}}',
        beside: {
          'first.json':
            '{"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"], "type": ["VerifiableCredential", "OpenBadgeCredential"], "id": "urn:uuid:00000000-0000-4000-8000-000000000001", "issuer": {"id": "https://harbour.example.org/issuer", "type": ["Profile"], "name": "Harbour School"}, "validFrom": "2026-03-01T00:00:00Z", "credentialSubject": {"type": ["AchievementSubject"], "achievement": {"id": "https://harbour.example.org/badges/night-watch", "type": ["Achievement"], "name": "Night Watch", "description": "Earners have kept watch over a harbour for a season, logged each ship, and can tell from its lights alone where a ship is heading and who has to give way to whom.", "criteria": {"narrative": "Kept twelve watches that a harbour master signed, and named the lights of ten ships in a test."}}}}',
        },
        findings: [
          {
            about: 'name',
            file: 'first.json',
            at: '1:529-1:542',
            marks: '"Night Watch"',
            message:
              'The achievement is called "Night Watch" here and "Day Watch" in second.json; expected the same name for the same id',
            related: [{ at: '1:529-1:540', marks: '"Day Watch"' }],
          },
        ],
      },
    ],
  },

  *extract({ id, identity, name, language, version }) {
    if (identity !== 'from-credential' || name === undefined) return
    // Another version of an achievement may be called otherwise.
    const key = `${id.value} ${version?.value ?? ''}`
    yield { key, value: { name, language: language?.value } satisfies Named }
  },

  *checkGroup([first, ...others]) {
    if (first === undefined) return
    for (const { name, language } of others)
      if (nameForm(name.value) !== nameForm(first.name.value) && language === first.language)
        yield {
          at: name.at,
          about: 'name',
          message: `The achievement is called "${name.value}" here and "${first.name.value}" in ${first.name.at.file}; expected the same name for the same id`,
          suggestion: 'Give this achievement a different id, or use the same name in both',
          related: [first.name.at],
        }
  },
})
