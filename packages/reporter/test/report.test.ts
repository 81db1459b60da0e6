import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { lint } from '@badgelint/core'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeForTerminal, formatJson, formatText, jsonPieces } from '../src/index.ts'

// The same cases each time, so that a change alone can break them.
fc.configureGlobal({ seed: 1 })

const schema: object = JSON.parse(
  readFileSync(join(import.meta.dirname, '../schemas/report.schema.json'), 'utf8'),
)
const validate = new Ajv({
  strict: true,
  allErrors: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
}).compile(schema)

const flawed = [
  'name: "团队 👍 Lead"',
  'description: "See https://example.org/x. We teach you."',
  'skills: [Go, go, Rust]',
  '# badgelint-disable-next-line template/criteria-present -- an example',
  'badge_template_activities: []',
  '',
].join('\n')

async function report(text = flawed) {
  const sources = [
    { path: 'templates/a.yaml', text },
    { path: 'templates/b.json', text: '{"name": ' },
    { path: 'GOVERNANCE.md', text: '# Goals\n' },
  ]
  return { sources, report: await lint(sources, { platform: 'credly' }) }
}

describe('JSON', () => {
  test('has the shape of the published schema', async () => {
    const { report: found } = await report()
    expect(found.findings.length).toBeGreaterThan(4)
    const whole: unknown = JSON.parse(formatJson(found, { check: 1.5 }))
    validate(whole)
    expect(validate.errors).toBe(null)
  })

  test('has that shape for what a baseline freezes', async () => {
    const frozen = { rule: 'skills/duplicate', template: 'a', about: 'go', reason: 'Later' }
    const source = { path: 'templates/a.yaml', text: flawed }
    const found = await lint([source], { platform: 'credly' }, { baseline: [frozen] })
    const whole = JSON.parse(formatJson(found))
    expect(whole.suppressed).toContainEqual(
      expect.objectContaining({ suppressed: { by: 'baseline', reason: 'Later' } }),
    )
    validate(whole)
    expect(validate.errors).toBe(null)
  })

  test.each([0, 1, 25, 26, 75, 80])(
    'is one text whatever the pieces, of %i findings',
    async (count) => {
      const { report: found } = await report()
      const findings = Array.from({ length: count }, () => found.findings)
        .flat()
        .slice(0, count)
        .map((finding, index) => ({ ...finding, message: `\u202e${index}` }))
      const pieces = [...jsonPieces({ ...found, findings })]
      const whole = JSON.parse(pieces.join(''))
      expect(whole.findings).toEqual(findings)
      const text = `${JSON.stringify(whole, null, 2)}\n`.replaceAll('\u202e', '\\u202e')
      expect(pieces.join('')).toBe(text)
      expect(formatJson({ ...found, findings })).toBe(text)
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(50_000)
    },
  )

  test('and the schema would notice another one', async () => {
    const { report: found } = await report()
    const broken = formatJson(found).replaceAll('"severity": "', '"severity": "very ')
    expect(validate(JSON.parse(broken))).toBe(false)
  })
})

describe('text', () => {
  test('shows file, line, message, what to do, and the rule', async () => {
    const { report: found, sources } = await report()
    const text = await formatText(found, { width: 100, color: false, textOf: textOf(sources) })
    expect(text).toContain('templates/a.yaml\n')
    expect(text).toMatch(/2:19 warning The description contains a link/)
    expect(text).toContain('→ Move the address to one of the link fields')
    expect(text).toContain('template/no-inline-links, practice 5')
    expect(text).toMatch(/\d errors, \d warnings(?:, \d info)? in 3 files \(1 badge\)\./)
  })

  test('marks stand below what they mark, wide characters before them included', async () => {
    const wide =
      'name: x\ndescription: "团队 👍: We teach."\nskills: [A, B, C]\nbadge_template_activities: [{title: t}]\n'
    const { report: found, sources } = await report(wide)
    const lines = (
      await formatText(found, { width: 100, color: false, textOf: textOf(sources) })
    ).split('\n')
    const row = lines.findLastIndex((line) => line.includes('│ description'))
    const mark = lines[row + 1] ?? ''
    // Each of the three wide characters takes two columns and has one or two units.
    expect(mark.indexOf('^') - mark.indexOf('│')).toBe(
      '│ description: "'.length + 2 + 2 + 1 + 2 + 2,
    )
    expect(mark.trim().endsWith('^^')).toBe(true)
  })

  test('colours change nothing but the colours', async () => {
    const { report: found, sources } = await report()
    const options = { width: 60, textOf: textOf(sources) }
    const colored = await formatText(found, { ...options, color: true })
    expect(colored).not.toBe(await formatText(found, { ...options, color: false }))
    expect(stripVTControlCharacters(colored)).toBe(
      await formatText(found, { ...options, color: false }),
    )
  })

  test.each([50, 60, 80, 120])('keeps to %i columns', async (width) => {
    const { report: found, sources } = await report(flawed.replace('teach', 'teach '.repeat(50)))
    const text = await formatText(found, { width, color: false, textOf: textOf(sources) })
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width)
  })

  test('says so where there is nothing to say', async () => {
    const found = await lint([], {})
    expect(await formatText(found, { width: 80, color: false, textOf: () => undefined })).toBe(
      'No findings in 0 files (0 badges).\n',
    )
  })
})

test('whatever a text holds, what is shown has no control characters and no marks of direction', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeForTerminal(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/u)
    }),
  )
})

function textOf(sources: readonly { readonly path: string; readonly text: string }[]) {
  return (file: string) => sources.find(({ path }) => path === file)?.text
}
