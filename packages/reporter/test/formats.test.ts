import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { type Format, type FormatInput, formats } from '../src/index.ts'
import { finding, reportOf } from './findings.ts'

const hostile = 'End\n::error::x %0A, "quoted" & <b> ]]> \u001b[31m \u202e =1+1 \ud800 \uffff 👍'

function inputOf(findings: FormatInput['findings']): FormatInput {
  return {
    report: reportOf(findings),
    findings,
    rules: [],
    version: '1.2.3',
    pathFromHere: (file) => `badges/${file}`,
    pathInRepository: (file) => `program/${file}`,
  }
}

async function written(name: keyof typeof formats, findings: FormatInput['findings']) {
  const format: Format = await formats[name]()
  return [...format(inputOf(findings))].join('')
}

const three = [
  finding({ severity: 'error', file: 'templates/a.yaml', about: 'description' }),
  finding({ severity: 'warning', file: 'templates/a.yaml', about: 'name' }),
  finding({ severity: 'info', file: 'templates/b.yaml', about: 'skills', message: hostile }),
]

test('each format ends in a line break, and says so of nothing as of much', async () => {
  for (const name of Object.keys(formats) as (keyof typeof formats)[]) {
    expect(await written(name, three), name).toMatch(/\n$/)
    const empty = await written(name, [])
    expect(empty === '' || empty.endsWith('\n'), name).toBe(true)
  }
})

test('no format lets a text speak to the terminal, or turn the direction of writing', async () => {
  for (const name of Object.keys(formats) as (keyof typeof formats)[])
    expect(await written(name, three), name).not.toMatch(/[^\P{Cc}\n\r]|\u202e/u)
})

describe('compact', () => {
  test('is one line for each finding, from where the user stands', async () => {
    const lines = (await written('compact', three)).trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^badges\/templates\/a\.yaml:\d+:\d+: error .+ \[[a-z-]+\/[a-z-]+\]$/)
  })
})

describe('csv', () => {
  test('is a table with a row for each finding, in which nothing is a formula', async () => {
    const rows: string[][] = parse(
      await written('csv', [...three, finding({ message: '=SUM(A1)' })]),
    )
    expect(rows).toHaveLength(5)
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([14]))
    expect(rows[0]).toContain('what_to_do')
    expect(rows[4]).toContain("'=SUM(A1)")
  })
})

describe('github', () => {
  test('is a workflow command for each finding, and a text makes none', async () => {
    const lines = (await written('github', three)).trimEnd().split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::warning', '::notice'])
    expect(lines[0]).toContain('file=program/templates/a.yaml')
    expect(lines[2]?.match(/::/g)?.length).toBeGreaterThan(1)
    const [, properties = '', data = ''] = /^::notice (.*?)::(.*)$/.exec(lines[2] ?? '') ?? []
    expect(properties).toMatch(/^title=[^:,]*,file=[^:,]*,line=\d+,endLine=\d+/)
    expect(data).toContain('%250A')
  })
})

describe('gitlab', () => {
  test('has what GitLab asks for, and a fingerprint that no line changes', async () => {
    const issues = JSON.parse(await written('gitlab', three))
    expect(issues).toHaveLength(3)
    for (const issue of issues)
      expect(issue).toEqual({
        description: expect.any(String),
        check_name: expect.stringMatching(/^[a-z-]+\/[a-z-]+$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
        location: {
          path: expect.stringMatching(/^program\//),
          lines: { begin: expect.any(Number), end: expect.any(Number) },
        },
      })
    const moved = three.map((one) => ({
      ...one,
      range: { start: { line: 90, column: 1 }, end: { line: 90, column: 2 } },
    }))
    const prints = (all: { fingerprint: string }[]) => all.map(({ fingerprint }) => fingerprint)
    expect(prints(JSON.parse(await written('gitlab', moved)))).toEqual(prints(issues))
    expect(new Set(prints(issues)).size).toBe(3)
    expect(JSON.parse(await written('gitlab', []))).toEqual([])
  })
})

describe('junit', () => {
  test('keeps to the schema that Jenkins reads it by', async () => {
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'report.xml', contents: await written('junit', three) }],
      schema: [{ fileName: 'junit.xsd', contents: junitSchema }],
    })
    expect(errors).toEqual([])
    expect(valid).toBe(true)
  })

  test('and the check of that sees what does not', async () => {
    const broken = (await written('junit', three)).replace(' classname=', ' klass=')
    const { valid } = await validateXML({
      xml: [{ fileName: 'report.xml', contents: broken }],
      schema: [{ fileName: 'junit.xsd', contents: junitSchema }],
    })
    expect(valid).toBe(false)
  })

  test('counts errors and warnings as failures, and infos not', async () => {
    const xml = await written('junit', three)
    expect(xml).toContain('<testsuites name="badgelint" tests="3" failures="2" errors="0">')
    expect(xml.match(/<failure /g)).toHaveLength(2)
  })
})

describe('markdown', () => {
  test('shows what was said as it was said, and what to do', async () => {
    const text = await written('markdown', three)
    expect(text).toMatch(/^# badgelint\n\n/)
    expect(text).toContain('Do this: ')
    expect(text).toContain('\\<b>')
    expect(text).not.toContain('first')
  })

  test('many findings begin with what to do first', async () => {
    const many = Array.from({ length: 21 }, (_, at) =>
      finding({ severity: 'warning', about: `${at}` }),
    )
    expect(await written('markdown', many)).toContain('(21)**')
  })
})

/** What Jenkins (junit-10.xsd) and older readers both take: elements, their order, and their attributes. */
const junitSchema = readSchema()

function readSchema(): string {
  const attributes = (names: string, use = 'optional') =>
    names
      .split(' ')
      .map((name) => `<xs:attribute name="${name}" type="xs:string" use="${use}"/>`)
      .join('')
  const element = (name: string, content: string) =>
    `<xs:element name="${name}"><xs:complexType>${content}</xs:complexType></xs:element>`
  const several = (name: string, most = 'unbounded') =>
    `<xs:element ref="${name}" minOccurs="0" maxOccurs="${most}"/>`
  const outcome = (name: string) =>
    element(name, attributes('type message')).replace(
      '<xs:complexType>',
      '<xs:complexType mixed="true">',
    )
  const texts = ['skipped', 'system-out', 'system-err']
    .map((name) => `<xs:element name="${name}" type="xs:string"/>`)
    .join('')
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${texts}${outcome('failure')}${outcome('error')}${element(
    'testcase',
    `<xs:sequence>${several('skipped', '1')}${several('error')}${several('failure')}${several('system-out')}${several('system-err')}</xs:sequence>${attributes('name', 'required')}${attributes('assertions time classname status')}`,
  )}${element(
    'testsuite',
    `<xs:sequence>${several('testcase')}${several('system-out', '1')}${several('system-err', '1')}</xs:sequence>${attributes('name tests failures errors', 'required')}${attributes('time skipped timestamp hostname id package')}`,
  )}${element(
    'testsuites',
    `<xs:sequence>${several('testsuite')}</xs:sequence>${attributes('name time tests failures errors')}`,
  )}</xs:schema>`
}
