import { afterAll, describe, expect, test } from 'vitest'
import { badgelint, folder, type JsonReport, settings, teaching, template } from './command.ts'

const files = {
  'badgelint.yaml': settings,
  'templates/stream.yaml': `id: stream-keeper\nowner: Curriculum team\n${template({ description: teaching })}`,
  'templates/loom.yaml': `id: loom\nowner: Registrar\n${template({ name: 'Weaver', skills: '[Weaving, Weaving, Dyeing]', level: '' })}`,
  'templates/year.yaml': `id: "2024"\n${template({ name: '2024' })}`,
}

const program = folder(files, afterAll)

/** What a run with these options shows, with the sums of all findings. */
function shown(...options: string[]) {
  const { code, stdout, stderr } = badgelint(['check', '--format', 'json', ...options], {
    cwd: program,
  })
  const { findings, summary }: JsonReport = JSON.parse(stdout)
  return { code, stderr, findings, summary }
}

const all = shown()

test('the program of these tests has errors, warnings and infos', () => {
  expect(all.summary.errors).toBeGreaterThan(0)
  expect(all.summary.warnings).toBeGreaterThan(0)
  expect(all.summary.infos).toBeGreaterThan(0)
})

describe.each([
  [['--severity', 'error'], ({ severity }) => severity === 'error'],
  [['--quiet'], ({ severity }) => severity === 'error'],
  [['--severity', 'warning'], ({ severity }) => severity !== 'info'],
  [['--rule', 'skills/duplicate'], ({ rule }) => rule === 'skills/duplicate'],
  [['--rule', 'earner-voice'], ({ rule }) => rule === 'template/earner-voice'],
  [['--rule', 'skills'], ({ rule }) => rule.startsWith('skills/')],
  [
    ['--rule', 'skills/duplicate,earner-voice'],
    ({ rule }) => ['skills/duplicate', 'template/earner-voice'].includes(rule),
  ],
  [['--rule', 'earner-voice', '--rule', 'skills'], ({ rule }) => /^skills|voice/.test(rule)],
  [['--practice', '6'], ({ practice }) => practice === 6],
  [['--owner', 'curriculum TEAM'], ({ template }) => template === 'stream-keeper'],
  [['--template', 'loom'], ({ template }) => template === 'loom'],
  [['--template', 'weaver'], ({ template }) => template === 'loom'],
  [
    ['--owner', 'Registrar', '--severity', 'warning'],
    ({ template, severity }) => template === 'loom' && severity !== 'info',
  ],
] satisfies [string[], (finding: JsonReport['findings'][number]) => boolean][])(
  '%j',
  (options, fits) => {
    const { code, findings, summary } = shown(...options)

    test('shows what fits, and nothing else', () => {
      expect(findings).toEqual(all.findings.filter(fits))
      expect(findings.length).toBeGreaterThan(0)
      expect(findings.length).toBeLessThan(all.findings.length)
    })

    test('leaves the exit code and the sums as they are', () => {
      expect(code).toBe(all.code)
      expect({ ...summary, hidden: undefined }).toEqual({ ...all.summary, hidden: undefined })
    })
  },
)

test.each([
  [['--rule', 'earner-voise'], 'did you mean "earner-voice"?'],
  [['--rule', 'template/earner-voise'], 'did you mean "template/earner-voice"?'],
  [['--rule', 'skill'], 'did you mean "skills"?'],
  [['--rule', 'a,,b'], 'expected names, separated by commas'],
  [['--practice', '16'], 'from 1 to 15'],
  [['--practice', 'six'], 'from 1 to 15'],
  [['--severity', 'errors'], 'Allowed choices are error, warning, info'],
  [['--owner', 'Nobody'], 'the owners are Curriculum team, Registrar'],
  [['--template', 'lom'], 'did you mean "loom"?'],
  [['--template', 'no badge at all'], 'No template has the id or the name'],
  [['--quiet', '--severity', 'info'], 'Use either --quiet or --severity, not both.'],
  [['--ownr', 'Registrar'], '(Did you mean --owner?)'],
])('%j is refused with a word on what would be right', (options, words) => {
  const { code, stdout, stderr } = badgelint(['check', ...options], { cwd: program })
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(words)
})

test('an owner or a template that is not in the text on standard input is no mistake', () => {
  for (const option of ['--owner', '--template']) {
    const { code, stderr } = badgelint(
      ['check', '--stdin-filename', 'templates/loom.yaml', option, 'Anybody', '--format', 'json'],
      { cwd: program, input: files['templates/loom.yaml'] },
    )
    expect([code, stderr]).toEqual([0, ''])
  }
})

test('a program without owners says so', () => {
  const cwd = folder({ 'templates/a.yaml': template() })
  expect(badgelint(['check', '--owner', 'Registrar'], { cwd }).stderr).toContain(
    'No template names an owner',
  )
})

describe('why a check fails is said', () => {
  const cwd = folder(
    { 'badgelint.yaml': settings, 'templates/a.yaml': template({ description: teaching }) },
    afterAll,
  )

  test('on standard error where a program reads standard output', () => {
    const { code, stderr } = badgelint(['check', '--format', 'json', '--max-warnings', '0'], {
      cwd,
    })
    expect([code, stderr]).toEqual([
      1,
      'badgelint: This check fails: 1 warning, more than the 0 of --max-warnings.\n',
    ])
  })

  test('and nothing where it passes', () => {
    expect(badgelint(['check', '--format', 'json'], { cwd }).stderr).toBe('')
  })
})

describe('--no-baseline', () => {
  const frozen = () => {
    const cwd = folder({
      'badgelint.yaml': settings,
      'templates/year.yaml': template({ name: '2024' }),
    })
    badgelint(['baseline', '--no-links'], { cwd })
    return cwd
  }

  test('shows frozen findings in their places, and they count', () => {
    const cwd = frozen()
    expect(badgelint(['check'], { cwd }).code).toBe(0)
    const { code, stdout } = badgelint(['check', '--no-baseline', '--format', 'json'], { cwd })
    const { findings, suppressed }: JsonReport = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(suppressed).toEqual([])
    expect(findings.map(({ severity }) => severity)).toContain('error')
    expect(findings.map(({ rule }) => rule)).not.toContain('config/unused-baseline')
  })

  test('goes without a change', () => {
    const { code, stderr } = badgelint(['check', '--no-baseline', '--staged'], { cwd: frozen() })
    expect(code).toBe(2)
    expect(stderr).toContain('Use either --no-baseline or --staged, not both.')
  })
})
