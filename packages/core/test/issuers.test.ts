import { describe, expect, test } from 'vitest'
import { resolveSettings } from '../src/index.ts'
import { lint, listLinks } from '../src/internal.ts'

const v2 = 'https://w3id.org/openbadges/v2'
const whole = {
  id: 'https://harbour.example.org/issuer.json',
  type: 'Issuer',
  name: 'Harbour School',
  url: 'https://harbour.example.org',
  email: 'badges@harbour.example.org',
}
const badge = {
  '@context': v2,
  type: 'BadgeClass',
  id: 'https://harbour.example.org/badges/night-watch.json',
  name: 'Night Watch',
  description:
    'Earners have kept watch over a harbour for a season, logged each ship by its lights, and woken the pilot twice in time. They can now keep a night watch alone.',
  image: 'https://harbour.example.org/badges/night-watch.png',
  criteria: { narrative: 'Kept twelve watches that a harbour master signed.' },
}

/** What is said of issuers: severity, pointer, message. */
async function told(value: unknown): Promise<string[]> {
  const { findings } = await lint([{ path: 'templates/a.json', text: JSON.stringify(value) }])
  return findings
    .filter(({ rule }) => rule === 'issuer/schema')
    .map(({ severity, pointer, message }) => `${severity} ${pointer} ${message}`)
}

function without(...keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key)))
}

describe('a profile that is a file of its own', () => {
  test.each([
    ['all of version 2', { '@context': v2, ...whole }],
    ['all of version 1', { name: 'Harbour School', url: 'https://harbour.example.org' }],
    [
      'version 1 by its context',
      { '@context': 'https://w3id.org/openbadges/v1', ...without('email') },
    ],
    ['a type and no context', without('email')],
    [
      'version 3, which asks for no mail address',
      {
        '@context': ['https://www.w3.org/ns/credentials/v2'],
        id: 'did:web:harbour.example.org',
        type: ['Profile'],
        name: 'Harbour School',
      },
    ],
  ])('is in order with %s', async (_, value) => {
    expect(await told(value)).toEqual([])
  })

  test.each([
    [['email'], '`email`'],
    [['url'], '`url`'],
    [['name', 'email'], '`name` and `email`'],
    [['id', 'url', 'email'], '`id`, `url` and `email`'],
  ])('without %j is one error', async (keys, named) => {
    expect(await told({ '@context': v2, ...without(...keys) })).toEqual([
      `error  This issuer lacks ${named}; expected everything that Open Badges 2.0 requires of an issuer`,
    ])
  })

  test.each([
    ['url', 'harbour.example.org', '/url'],
    ['url', 'TODO', '/url'],
    ['email', 'the office', '/email'],
  ])('whose %s is %j is an error there', async (key, value, pointer) => {
    const [only, ...others] = await told({ '@context': v2, ...whole, [key]: value })
    expect(only).toMatch(new RegExp(`^error ${pointer} \`${key}\` is "${value}".*; expected `))
    expect(others).toEqual([])
  })
})

describe('a profile inside a badge', () => {
  test('draws a warning where who verifies looks it up by its id', async () => {
    expect(await told({ ...badge, issuer: without('email', 'url') })).toEqual([
      'warning /issuer This issuer lacks `url` and `email`; expected everything that Open Badges 2.0 requires of an issuer',
    ])
  })

  test('is an error without an id, since it is all there is', async () => {
    expect(await told({ ...badge, issuer: without('id', 'email') })).toEqual([
      'error /issuer This issuer lacks `email`; expected everything that Open Badges 2.0 requires of an issuer',
    ])
  })

  test('is told with its template, and not of an address alone', async () => {
    const text = JSON.stringify([badge, { ...badge, issuer: without('email') }])
    const { findings } = await lint([{ path: 'templates/a.json', text }])
    const own = findings.filter(({ rule }) => rule === 'issuer/schema')
    expect(own.map(({ template, pointer }) => [template, pointer])).toEqual([
      [badge.id, '/1/issuer'],
    ])
    expect(await told({ ...badge, issuer: whole.id })).toEqual([])
  })

  test('is not judged where it is a reference, or what a platform says of an issuer', async () => {
    expect(await told({ ...badge, issuer: { id: whole.id, type: 'Issuer' } })).toEqual([])
    const issued = {
      id: '1',
      issued_at: '2026-03-01',
      issuer: { summary: 'issued by Harbour School', entities: [] },
      badge_template: { id: '2', name: 'Night Watch', description: badge.description },
    }
    expect(await told({ data: issued })).toEqual([])
  })

  test('of a credential of version 3 needs an id alone', async () => {
    const credential = (issuer: unknown) => ({
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer,
      credentialSubject: { achievement: { ...badge, type: ['Achievement'], issuer: undefined } },
    })
    expect(await told(credential({ id: whole.id, type: ['Profile'] }))).toEqual([])
    expect(await told(credential({ type: ['Profile'], name: 'Harbour School' }))).toEqual([
      'error /issuer This issuer lacks `id`; expected everything that Open Badges 3.0 requires of an issuer',
    ])
  })
})

test('the web page of an issuer is among the links', async () => {
  const files = [
    ['templates/issuer.json', { '@context': v2, ...whole }],
    [
      'templates/a.json',
      { ...badge, issuer: { ...whole, url: 'https://harbour.example.org/school' } },
    ],
  ] as const
  const sources = files.map(([path, value]) => ({ path, text: JSON.stringify(value) }))
  const links = await listLinks(sources, await resolveSettings({}))
  expect(links.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['https://harbour.example.org', 'https://harbour.example.org/school']),
  )
  const text = JSON.stringify({ '@context': v2, ...whole, url: 'www.harbour.example.org' })
  const [only] = await listLinks([{ path: 'templates/a.json', text }], await resolveSettings({}))
  expect(only).toMatchObject({ address: 'www.harbour.example.org', isNoAddress: true })
})
