import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  annotationLines,
  credly,
  type Files,
  newFolder,
  type PullRequest,
  pullRequest,
  runOn,
  teaching,
  template,
} from './program.ts'

const fork = 'stranger/badges'
const secret = 'MargueriteSecret'
const before: Files = { 'badgelint.yaml': credly, 'templates/stream.yaml': template() }
const bad: Files = { 'templates/stream.yaml': template({ description: teaching }) }

/** A pull request of a stranger, beside a folder that is not of the repository. */
function proposed(change: (outside: string) => Files): { pull: PullRequest; outside: string } {
  const outside = newFolder()
  writeFileSync(join(outside, 'there.txt'), 'before')
  return { pull: pullRequest({ before, change: { ...bad, ...change(outside) }, fork }), outside }
}

describe('a SARIF file in the workspace', () => {
  const links: Record<string, (outside: string) => Files> = {
    'the file is a link to outside': (to) => ({ 'out/a.sarif': { to: join(to, 'there.txt') } }),
    'the file is a link to nothing outside': (to) => ({ 'out/a.sarif': { to: join(to, 'new') } }),
    'the folder is a link to outside': (to) => ({ out: { to } }),
    'the folder is a link to nothing outside': (to) => ({ out: { to: join(to, 'new') } }),
    'the folder leads out by a second link': (to) => ({ out: { to: 'way' }, way: { to } }),
    'the file is a link in a circle': () => ({ 'out/a.sarif': { to: 'a.sarif' } }),
    'the folder is a link into that of git': () => ({ out: { to: '.git' } }),
  }
  test.each(Object.entries(links))('is not written where %s', async (_, change) => {
    const { pull, outside } = proposed(change)
    const ran = await runOn(pull, { sarif: 'out/a.sarif' })
    expect(ran.outputs.conclusion).toBe('refused')
    expect(ran.annotations.map(({ message }) => message).join('\n')).toMatch(
      /The input sarif is "out\/a\.sarif", where no file can be written/,
    )
    expect(readdirSync(outside)).toEqual(['there.txt'])
    expect(readFileSync(join(outside, 'there.txt'), 'utf8')).toBe('before')
    expect(existsSync(join(pull.repository.folder, '.git/a.sarif'))).toBe(false)
  })

  test('is written through a link to a place inside, and where the workflow names one outside', async () => {
    const { pull, outside } = proposed(() => ({ out: { to: 'results' }, 'results/x': '' }))
    await runOn(pull, { sarif: 'out/a.sarif' })
    expect(readFileSync(join(pull.repository.folder, 'results/a.sarif'), 'utf8')).toContain('2.1.0')
    await runOn(pull, { sarif: join(outside, 'new/a.sarif') })
    expect(readFileSync(join(outside, 'new/a.sarif'), 'utf8')).toContain('2.1.0')
  })
})

test('the report goes to a new folder, whatever lies in that of the runner', async () => {
  const { pull, outside } = proposed(() => ({}))
  const env = { RUNNER_TEMP: newFolder() }
  const { report = '' } = (await runOn(pull, {}, { env })).outputs
  const again = (await runOn(pull, {}, { env })).outputs.report
  expect(existsSync(report)).toBe(true)
  expect(again).not.toBe(report)
  expect(readdirSync(outside)).toEqual(['there.txt'])
})

describe('of what a stranger links to outside nothing is told', () => {
  const text = template({ name: secret, description: `${teaching} ${secret}` })
  const contents: Readonly<Record<string, string>> = {
    'a.yaml': text,
    'broken.yaml': `name: [${secret}\n: ${secret}`,
    'a.md': `---\nowner: [${secret}\n---\n# ${secret}\n[${secret}](https://example.org/${secret})`,
    'a.txt': `${secret}\n`,
    [`${secret}.png`]: 'x',
  }
  /** What can be checked all the same. */
  const many = (to: string): Files => ({
    'templates/a.yaml': { to: join(to, 'a.yaml') },
    'templates/broken.yaml': { to: join(to, 'broken.yaml') },
    'templates/more': { to },
    'templates/picture.yaml': template({ image: `pictures/${secret.toLowerCase()}.png` }),
    pictures: { to },
    'GOVERNANCE.md': { to: join(to, 'a.md') },
    'marketing/a.md': { to: join(to, 'a.md') },
    'program.yaml': 'skills: list.txt\n',
    'list.txt': { to: join(to, 'a.txt') },
    '.gitignore': { to: join(to, 'a.txt') },
  })
  const places: Record<string, (to: string) => Files> = {
    many,
    'the program’s own file': (to) => ({ 'program.yaml': { to: join(to, 'a.yaml') } }),
    'the folder of templates': (to) => ({ 'templates/stream.yaml': null, templates: { to } }),
    'the baseline': (to) => ({ 'badgelint-baseline.yaml': { to: join(to, 'broken.yaml') } }),
    'the configuration': (to) => ({ 'badgelint.yaml': { to: join(to, 'broken.yaml') } }),
  }
  const asked: Record<string, Record<string, string>> = {
    'a change': {},
    everything: { 'changed-only': 'false' },
    'a folder that is named': { 'changed-only': 'false', paths: 'templates' },
    'a glob': { 'changed-only': 'false', paths: 'templates/*.yaml' },
  }
  const cases: [string, string][] = Object.keys(places).flatMap((place) =>
    Object.keys(asked).map((what): [string, string] => [place, what]),
  )
  test.each(cases)('%s, asked for %s', async (place, what) => {
    const { pull, outside } = proposed((folder) => {
      for (const [name, content] of Object.entries(contents))
        writeFileSync(join(folder, name), content)
      return places[place]?.(folder) ?? {}
    })
    const temp = newFolder()
    const ran = await runOn(pull, asked[what], { env: { RUNNER_TEMP: temp } })
    expect(ran.log.join('\n')).not.toContain('mistake in badgelint itself')
    expect(JSON.stringify(ran)).not.toContain(secret)
    const { report = '' } = ran.outputs
    if (existsSync(report)) expect(readFileSync(report, 'utf8')).not.toContain(secret)
    expect(readdirSync(outside)).toHaveLength(1 + Object.keys(contents).length)
    if (place === 'many') expect(annotationLines(ran).join('\n')).toContain('earner-voice')
  })
})
