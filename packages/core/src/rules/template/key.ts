import { templateRule } from '../rule.ts'

/** A badge with fields of its own. */
function badge(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'BadgeClass',
    id: 'https://example.org/badges/lock-keeper.json',
    name: 'Lock Keeper',
    description:
      'Earners have worked the gates of a canal lock through a whole season, kept its water levels within a hand of the mark, and taken forty boats through in flood and drought. They can run a lock alone, and tell a leaking gate from a rising river.',
    image: { id: 'https://example.org/badges/lock-keeper.png', caption: 'A lock gate' },
    criteria: {
      narrative:
        'Took forty boats through the lock without damage, which the harbour master confirmed; passed an oral exam on water levels before two lock keepers.',
    },
    issuer: 'https://example.org/issuer.json',
    ...fields,
  })
}

const alignment = [{ targetName: 'Canals', targetUrl: 'https://example.org/standards/canals' }]

export default templateRule({
  id: 'template/key',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  label: 'key of another format or version',
  reads: [],
  archived: true,
  formats: ['open-badges-1', 'open-badges-2', 'open-badges-3', 'canvas-credentials', 'credly'],
  summary: 'A badge uses the keys of its platform or of its version of Open Badges.',
  why: 'Software that reads a badge silently ignores a key from another version or another platform. Its tags or its standards are then missing from the badge that an employer sees.',
  source: {
    title: 'Open Badges 2.0, BadgeClass',
    address: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html',
  },
  mistakes:
    'Keys that belong to no version of Open Badges and no platform are ignored, since extensions may define them; so are keys that a context in the file defines. In Open Badges 3.0, whose readers reject keys that no context defines, such a key is an error of `template/schema`, unless the badge names a context that is not one of the standard ones. In the other formats it is such an error if it is used in place of a key that the badge needs and lacks.',
  examples: {
    good: [
      { file: 'badge.json', text: badge({ alignment, tags: ['canal'] }) },
      {
        file: 'badge.json',
        text: badge({ 'extensions:season': { type: ['Extension'], months: 7 } }),
        caption: 'An extension has its own keys.',
      },
      {
        file: 'badge.json',
        text: badge({ tags: ['canal'], tag: ['canal'] }),
        caption: 'Next to the right key it does no harm.',
      },
    ],
    bad: [
      {
        file: 'badge.json',
        text: badge({ alignments: alignment }),
        findings: [
          {
            about: 'alignments',
            at: '1:698-1:710',
            marks: '"alignments"',
            message: 'Open Badges 2.0 has no key `alignments`; expected `alignment`',
            suggestion: 'Rename it to `alignment`',
            fixed:
              '{"@context":"https://w3id.org/openbadges/v2","type":"BadgeClass","id":"https://example.org/badges/lock-keeper.json","name":"Lock Keeper","description":"Earners have worked the gates of a canal lock through a whole season, kept its water levels within a hand of the mark, and taken forty boats through in flood and drought. They can run a lock alone, and tell a leaking gate from a rising river.","image":{"id":"https://example.org/badges/lock-keeper.png","caption":"A lock gate"},"criteria":{"narrative":"Took forty boats through the lock without damage, which the harbour master confirmed; passed an oral exam on water levels before two lock keepers."},"issuer":"https://example.org/issuer.json","alignment":[{"targetName":"Canals","targetUrl":"https://example.org/standards/canals"}]}',
          },
        ],
      },
      {
        file: 'badge.json',
        text: badge({ tag: ['canal', 'lock'] }),
        findings: [
          {
            about: 'tag',
            at: '1:698-1:703',
            marks: '"tag"',
            message: 'Open Badges 2.0 has no key `tag`; expected `tags`',
            suggestion: 'Rename it to `tags`',
            fixed:
              '{"@context":"https://w3id.org/openbadges/v2","type":"BadgeClass","id":"https://example.org/badges/lock-keeper.json","name":"Lock Keeper","description":"Earners have worked the gates of a canal lock through a whole season, kept its water levels within a hand of the mark, and taken forty boats through in flood and drought. They can run a lock alone, and tell a leaking gate from a rising river.","image":{"id":"https://example.org/badges/lock-keeper.png","caption":"A lock gate"},"criteria":{"narrative":"Took forty boats through the lock without damage, which the harbour master confirmed; passed an oral exam on water levels before two lock keepers."},"issuer":"https://example.org/issuer.json","tags":["canal","lock"]}',
          },
        ],
      },
      {
        file: 'badge.json',
        text: badge({
          criteria: {
            narrative: 'Took forty boats through the lock; the harbour master stood by.',
            url: 'https://example.org/badges/lock-keeper',
          },
        }),
        findings: [
          {
            about: 'criteria/url',
            at: '1:571-1:576',
            marks: '"url"',
            message: 'Open Badges 2.0 has no key `url` here; expected `id`',
            suggestion: 'Rename it to `id`',
            fixed:
              '{"@context":"https://w3id.org/openbadges/v2","type":"BadgeClass","id":"https://example.org/badges/lock-keeper.json","name":"Lock Keeper","description":"Earners have worked the gates of a canal lock through a whole season, kept its water levels within a hand of the mark, and taken forty boats through in flood and drought. They can run a lock alone, and tell a leaking gate from a rising river.","image":{"id":"https://example.org/badges/lock-keeper.png","caption":"A lock gate"},"criteria":{"narrative":"Took forty boats through the lock; the harbour master stood by.","id":"https://example.org/badges/lock-keeper"},"issuer":"https://example.org/issuer.json"}',
          },
        ],
      },
      {
        file: 'badge.json',
        text: badge({ inLanguage: 'en' }),
        findings: [
          {
            about: 'inLanguage',
            at: '1:698-1:710',
            marks: '"inLanguage"',
            message: 'Open Badges 2.0 has no key `inLanguage`; expected `@language`',
            suggestion: 'Rename it to `@language`',
            fixed:
              '{"@context":"https://w3id.org/openbadges/v2","type":"BadgeClass","id":"https://example.org/badges/lock-keeper.json","name":"Lock Keeper","description":"Earners have worked the gates of a canal lock through a whole season, kept its water levels within a hand of the mark, and taken forty boats through in flood and drought. They can run a lock alone, and tell a leaking gate from a rising river.","image":{"id":"https://example.org/badges/lock-keeper.png","caption":"A lock gate"},"criteria":{"narrative":"Took forty boats through the lock without damage, which the harbour master confirmed; passed an oral exam on water levels before two lock keepers."},"issuer":"https://example.org/issuer.json","@language":"en"}',
          },
        ],
      },
      {
        file: 'badge.json',
        text: JSON.stringify({
          entityType: 'BadgeClass',
          entityId: 'lock-keeper',
          name: 'Lock Keeper',
          description:
            'Earners have worked the gates of a canal lock through a whole season, and can run one alone in flood and drought.',
          image: 'https://example.org/badges/lock-keeper.png',
          criteriaNarrative: 'Took forty boats through the lock; the harbour master stood by.',
          alignments: [{ target_name: 'Canals', targetUrl: 'https://example.org/canals' }],
        }),
        caption: 'Canvas Credentials has its own names.',
        findings: [
          {
            about: 'alignments/0/target_name',
            at: '1:358-1:371',
            marks: '"target_name"',
            message: 'Canvas Credentials has no key `target_name` here; expected `targetName`',
            suggestion: 'Rename it to `targetName`',
            fixed:
              '{"entityType":"BadgeClass","entityId":"lock-keeper","name":"Lock Keeper","description":"Earners have worked the gates of a canal lock through a whole season, and can run one alone in flood and drought.","image":"https://example.org/badges/lock-keeper.png","criteriaNarrative":"Took forty boats through the lock; the harbour master stood by.","alignments":[{"targetName":"Canals","targetUrl":"https://example.org/canals"}]}',
          },
        ],
      },
    ],
  },

  *check({ foreignKeys }) {
    yield* foreignKeys
  },
})
