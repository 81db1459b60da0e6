import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { lint } from '../src/index.ts'
import { damaged, layout, noise, prose, yamlText } from './arbitrary.ts'
import { exemplary } from './exemplary.ts'

const numRuns = Number(process.env.BADGELINT_RUNS ?? 600)

/** A template with one finding that must be found whatever stands beside it. */
const witness = {
  path: 'templates/zz-witness.yaml',
  text: stringify({ ...exemplary[1], id: 'witness', description: 'We teach you to guide a tour.' }),
}

const loose = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    prose,
    fc.constantFrom(null, true, 0, -1.5, '', [], {}),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('name', 'id', 'type', '__proto__', 'narrative', 'data', 'x'),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value

/** What looks like a badge of some format, with values of any kind in its fields. */
const badge = fc
  .dictionary(
    fc.constantFrom(
      '@context',
      'type',
      'entityType',
      'name',
      'description',
      'image',
      'criteria',
      'criteriaNarrative',
      'issuer',
      'skills',
      'badge_template_activities',
      'vanity_slug',
      'recipient_type',
      'alignments',
      'alignment',
      'tags',
      'course_name',
      'group_id',
      'learning_outcomes',
      'credentialSubject',
      'achievement',
      'state',
      'platform_ids',
      'data',
      'result',
      'series',
      'language',
    ),
    fc.oneof(
      { arbitrary: loose, weight: 3 },
      fc.constantFrom('BadgeClass', 'Achievement', ['Achievement'], {
        achievement: { type: 'Achievement', criteria: 3 },
      }),
    ),
    { maxKeys: 10 },
  )
  .map((fields) => JSON.stringify(fields, null, 1))

const markdown = fc
  .tuple(yamlText, prose)
  .map(([front, body]) => `---\n${front}---\n\n# ${body}\n\n${body}\n`)

test.each([
  ['YAML', 'templates/a.yaml', damaged(yamlText)],
  ['YAML of any shape', 'templates/a.yaml', damaged(layout)],
  ['noise as YAML', 'a.yaml', noise],
  ['badges as JSON', 'templates/a.json', badge],
  ['damaged badges as JSON', 'templates/a.json', damaged(badge)],
  ['noise as JSON', 'templates/a.json', noise],
  ['badges as YAML', 'templates/a.yml', damaged(badge)],
  ['Markdown templates', 'templates/a.md', damaged(markdown)],
  ['governance documents', 'GOVERNANCE.md', damaged(markdown)],
  ['texts', 'templates/a.md', fc.string({ unit: 'binary' })],
])('whatever the file: %s, nothing throws and nothing else is lost', async (_, path, texts) => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { findings, summary } = await lint([{ path, text }, witness], { platform: 'credly' })
      expect(summary.files).toBe(2)
      const kept = findings.filter(
        ({ file, rule }) => file === witness.path && rule === 'template/earner-voice',
      )
      expect(kept).toHaveLength(1)
      const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
      for (const { file, range } of findings) {
        if (file !== path) continue
        expect(range.start.line).toBeLessThanOrEqual(lines.length)
        expect(range.start.column).toBeLessThanOrEqual(
          (lines[range.start.line - 1] ?? '').length + 1,
        )
      }
    }),
    { numRuns, timeout: 5000 },
  )
})

test('a description of many repeated marks takes no time to speak of', async () => {
  for (const unit of [
    '[',
    '(((',
    'https://',
    '"a ',
    "'",
    '<!--',
    'we ',
    '- ',
    '((a)',
    'aA1',
    '. ',
    '\\',
  ])
    await lint([
      {
        path: 'templates/a.yaml',
        text: stringify({ ...exemplary[0], description: unit.repeat(20_000) }),
      },
    ])
}, 20_000)
