import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSession, lint, resolveSettings, type Source } from '../src/index.ts'

const today = '2026-06-01'
const configuration = { platform: 'credly' }

/** Texts that name one another, are alike, broken, empty, or no templates at all. */
const texts = [
  'name: Stream Keeper\ndescription: Earners have kept a stream clean for a year.\nskills: [Sampling, Mapping]\n',
  'id: mentor\nname: Mentor\ndescription: Earners have kept a stream clean for a year.\nskills: [sampling, Teaching]\n',
  'name: Stream Keeper\ndescription: TODO\nrecommendations: [{template: mentor}]\n',
  'name: Weaver\nglobal_activity_url: http://localhost/c\n# badgelint-disable-next-line template/image -- drawn later\nskills: []\n',
  'name: [open',
  '',
  'just: data',
]
const paths = ['templates/a.yaml', 'templates/b.yaml', 'templates/c.yaml', 'elsewhere/d.yaml']

const change = fc.oneof(
  fc.record({ path: fc.constantFrom(...paths), text: fc.constantFrom(...texts) }),
  fc.record({ path: fc.constantFrom(...paths) }),
)

describe('a session', () => {
  test('finds after any changes what a check of the files as they are finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 5 }),
        async (all) => {
          const session = createSession(await resolveSettings(configuration), { today })
          const files = new Map<string, Source>()
          for (const changes of all) {
            const last = new Map(changes.map((one) => [one.path, one]))
            const changed = [...last.values()]
              .flatMap((one) => ('text' in one ? [one] : []))
              .sort((a, b) => (a.path < b.path ? -1 : 1))
            const removed = [...last.values()].flatMap((one) => ('text' in one ? [] : [one.path]))
            for (const source of changed) files.set(source.path, source)
            for (const path of removed) files.delete(path)
            await session.update({ changed, removed })
            const sources = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
            expect(await session.report()).toEqual(await lint(sources, configuration, { today }))
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  test('gives the findings, the model and the edits of one file', async () => {
    const session = createSession(await resolveSettings(configuration), { today })
    const text = '\ufeffname: Weaver\nskills: [Sampling, sampling, Mapping]\n'
    await session.update({ changed: [{ path: 'templates/a.yaml', text }] })
    const findings = await session.findings('templates/a.yaml')
    expect(await session.findings('templates/b.yaml')).toEqual([])
    expect(await session.model('templates/a.yaml')).toMatchObject({
      kind: 'templates',
      templates: [{ name: { value: 'Weaver' } }],
    })
    expect(await session.model('templates/b.yaml')).toBeUndefined()
    const twice = findings.find(({ rule }) => rule === 'skills/duplicate')
    if (twice === undefined) throw new Error('A skill stands there twice')
    const [edit] = await session.fixes(twice)
    if (edit === undefined) throw new Error('It can be fixed')
    const fixed = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
    expect(fixed).toBe('\ufeffname: Weaver\nskills: [Sampling, Mapping]\n')
    const other = findings.find(({ fix }) => fix === undefined)
    expect(other && (await session.fixes(other))).toEqual([])
  })
})

test('a report names every template, with or without findings', async () => {
  const text =
    'id: mentor\nname: Mentor\nowner: Registrar\nreviewed_on: 2026-01-02\nimage: art/m.png\nskills: [A]\nstate: draft\n---\nname: X\n# badgelint-disable-next-line skills/count -- none yet\nskills: []\n'
  const { templates, findings, suppressed } = await lint(
    [{ path: 'templates/a.yaml', text }],
    configuration,
    { today },
  )
  expect(templates).toMatchObject([
    {
      id: 'mentor',
      name: 'Mentor',
      file: 'templates/a.yaml',
      format: 'badgelint',
      state: 'draft',
      owners: ['Registrar'],
      reviewedOn: '2026-01-02',
      image: 'art/m.png',
      suppressed: 0,
    },
    { name: 'X', suppressed: suppressed.length },
  ])
  const counted = templates.map(({ errors, warnings, infos }) => errors + warnings + infos)
  for (const [index, { id }] of templates.entries())
    expect(counted[index]).toBe(findings.filter(({ template }) => template === id).length)
})
