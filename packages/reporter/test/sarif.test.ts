import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import {
  builtInChecks,
  type Finding,
  lint,
  type Report,
  rules,
  type SuppressedFinding,
} from '@badgelint/core/internal'
import { Ajv } from 'ajv'
import type { Log, Run } from 'sarif'
import { describe, expect, test } from 'vitest'
import { formatSarif, type SarifOptions } from '../src/github.ts'
import { finding, reportOf } from './findings.ts'

const schema: object = JSON.parse(
  readFileSync(join(import.meta.dirname, 'sarif-2.1.0.schema.json'), 'utf8'),
)
const validate = new Ajv({
  strict: false,
  allErrors: true,
  // One of its patterns is none under the flag.
  unicodeRegExp: false,
  formats: {
    uri: (text) => URL.canParse(text),
    'uri-reference': /^(?:[\w\-.~:/?#@!$&'()*+,;=]|%[\dA-F]{2})*$/,
    'date-time': true,
  },
}).compile<Log>(schema)

const options: SarifOptions = { rules: [...rules, ...builtInChecks], version: '0.1.0' }

function runOf(report: Report, others: Partial<SarifOptions> = {}): Run {
  const log: unknown = JSON.parse(formatSarif(report, { ...options, ...others }))
  if (!validate(log)) throw new Error(JSON.stringify(validate.errors, null, 1))
  const [run, ...more] = log.runs
  if (run === undefined || more.length > 0) throw new Error('Expected one run')
  return run
}

function fingerprints(run: Run): (string | undefined)[] {
  return (run.results ?? []).map((result) => result.partialFingerprints?.['badgelint/v1'])
}

function suppressed(
  by: SuppressedFinding['suppressed']['by'],
  reason: string | null,
): SuppressedFinding {
  return { ...finding({ about: by }), suppressed: { by, reason } }
}

describe('the run', () => {
  test('is there where nothing was found', () => {
    const run = runOf(reportOf([]))
    expect(run.results).toEqual([])
    expect(run.tool.driver).toMatchObject({ name: 'badgelint', version: '0.1.0', rules: [] })
    expect(run.columnKind).toBe('utf16CodeUnits')
  })

  test('of a real report is as the standard wants it', async () => {
    const text = 'name: "团队 👍 Lead"\ndescription: "See https://e.org/x. We teach you."\n'
    const run = runOf(await lint([{ path: 'templates/a b.yaml', text }], { platform: 'credly' }))
    expect(run.results?.length).toBeGreaterThan(3)
    for (const { ruleId, ruleIndex } of run.results ?? [])
      expect(run.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId)
  })

  test('of every rule is as the standard wants it, with what GitHub shows', () => {
    const ids = [...rules, ...builtInChecks].map(({ id }) => id)
    const descriptors =
      runOf(reportOf(ids.map((rule) => finding({ rule })))).tool.driver.rules ?? []
    expect(descriptors.map(({ id }) => id)).toEqual(ids.toSorted())
    for (const { shortDescription, fullDescription, help, properties } of descriptors) {
      expect(shortDescription?.text.length).toBeLessThanOrEqual(1024)
      expect(fullDescription?.text.length).toBeLessThanOrEqual(1024)
      expect(help?.text).not.toBe('')
      expect(help?.markdown).toMatch(/^# /)
      expect(properties?.tags?.length).toBeLessThanOrEqual(10)
    }
    expect(descriptors.find(({ id }) => id === 'template/name')).toMatchObject({
      name: 'TemplateName',
      helpUri: expect.stringMatching(/^https:/),
      properties: { tags: expect.arrayContaining([expect.stringMatching(/^practice-\d+$/)]) },
    })
  })

  test('knows a rule that nobody described', () => {
    const [rule] = runOf(reportOf([finding({ rule: 'own/thing' })])).tool.driver.rules ?? []
    expect(rule).toEqual({
      id: 'own/thing',
      name: 'OwnThing',
      shortDescription: { text: 'own/thing' },
    })
  })
})

describe('a result', () => {
  test('says what is there, what to do, and where', () => {
    const range = { start: { line: 8, column: 1 }, end: { line: 8, column: 5 } }
    const related = [{ file: 'b [1].yaml', document: 0, pointer: '', range }]
    const run = runOf(reportOf([finding({ severity: 'info', related })]), {
      pathInRepository: (file) => `badges/100% ä/${file}`,
    })
    expect(run.results?.[0]).toMatchObject({
      ruleId: 'template/name-length',
      level: 'note',
      message: {
        text: 'The name has 90 characters, expected at most 80. Shorten it. See [badges/100% ä/b \\[1\\].yaml line 8](1).',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: 'badges/100%25%20%C3%A4/templates/a.yaml',
              uriBaseId: '%SRCROOT%',
            },
            region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 12 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation: { uri: 'badges/100%25%20%C3%A4/b%20%5B1%5D.yaml' },
            region: { startLine: 8 },
          },
        },
      ],
    })
  })

  test('of hostile text links nowhere and hides nothing', () => {
    const message = `[x](https://evil.example) {0} \u001b[31m \ud800 ${'y'.repeat(5000)}`
    const [result] = runOf(reportOf([finding({ message, file: 'a:b\ud800#?.yaml' })])).results ?? []
    expect(result?.message.text).toMatch(/^\[x\]\u200b\(https.* \{\u200b0\} \\u\{1b\}\[31m/)
    expect(result?.message.text?.length).toBeLessThan(2100)
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
      'a%3Ab%EF%BF%BD%23%3F.yaml',
    )
  })

  test('shows ten other places at most', () => {
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
    const related = Array.from({ length: 300 }, () => ({
      file: 'b.yaml',
      document: 0,
      pointer: '',
      range,
    }))
    const [result] = runOf(reportOf([finding({ related })])).results ?? []
    expect(result?.relatedLocations).toHaveLength(10)
  })

  test('that was switched off says by whom and why', () => {
    const report = reportOf(
      [finding()],
      [
        suppressed('comment', 'Agreed\nin May'),
        suppressed('configuration', null),
        suppressed('baseline', 'Later'),
      ],
    )
    expect(runOf(report).results?.map(({ suppressions }) => suppressions)).toEqual([
      undefined,
      [{ kind: 'inSource', status: 'accepted', justification: 'Agreed in May' }],
      [{ kind: 'external', status: 'accepted' }],
      [{ kind: 'external', status: 'accepted', justification: 'Later' }],
    ])
    expect(runOf(report, { isForUpload: true }).results).toHaveLength(1)
  })
})

describe('fingerprints', () => {
  const findings = [
    finding({ line: 1 }),
    finding({ line: 2 }),
    finding({ line: 2, about: 'skill: Go' }),
    finding({ line: 3, template: 'other' }),
    finding({ line: 4, rule: 'template/name' }),
  ]

  test('differ within a run', () => {
    const marks = fingerprints(runOf(reportOf(findings, [suppressed('comment', null)])))
    expect(marks.every((mark) => /^[\da-f]{64}$/.test(mark ?? ''))).toBe(true)
    expect(new Set(marks).size).toBe(6)
  })

  test('stay whatever happens to lines, words, file and severity', () => {
    const moved = findings.map(
      (one): Finding => ({
        ...one,
        file: 'templates/renamed.yaml',
        message: 'Other words',
        severity: 'error',
        range: {
          start: { line: one.range.start.line + 40, column: one.range.start.column },
          end: { line: one.range.end.line + 40, column: one.range.end.column },
        },
      }),
    )
    expect(fingerprints(runOf(reportOf(moved)))).toEqual(fingerprints(runOf(reportOf(findings))))
  })

  test('of findings about no badge keep to their file', () => {
    const { template, ...bare } = finding()
    expect(template).toBeDefined()
    const marks = fingerprints(runOf(reportOf([bare, { ...bare, file: 'b.yaml' }])))
    expect(new Set(marks).size).toBe(2)
  })
})

describe('limits', () => {
  test('the worst 5,000 are told, and how many are not', () => {
    const infos = Array.from({ length: 6000 }, (_, index) =>
      finding({ severity: 'info', line: index + 1 }),
    )
    const run = runOf(
      reportOf(
        [...infos, finding({ severity: 'warning' }), finding({ severity: 'error' })],
        [suppressed('comment', null)],
      ),
    )
    expect(run.results).toHaveLength(5000)
    expect(run.results?.slice(0, 3).map(({ level }) => level)).toEqual(['error', 'warning', 'note'])
    const [notification] = run.invocations?.[0]?.toolExecutionNotifications ?? []
    expect(notification?.message.text).toMatch(/^1003 more findings are left out/)
  })

  test('a file that cannot be zipped small is cut further', () => {
    // Text without any order, so that it does not zip.
    let seed = 1
    const noise = () => {
      let text = ''
      while (text.length < 2000) {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
        text += String.fromCodePoint(0x4e00 + (seed >>> 17))
      }
      return text
    }
    const findings = Array.from({ length: 3000 }, (_, index) =>
      finding({ message: noise(), line: index + 1 }),
    )
    const text = formatSarif(reportOf(findings), options)
    expect(gzipSync(text).length).toBeLessThan(10_000_000)
    const run: Run = JSON.parse(text).runs[0]
    expect(run.results?.length).toBeGreaterThan(500)
    expect(run.results?.length).toBeLessThan(3000)
    expect(run.invocations?.[0]?.toolExecutionNotifications).toHaveLength(1)
  })
})
