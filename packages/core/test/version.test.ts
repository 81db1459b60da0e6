import { describe, expect, test } from 'vitest'
import { nameForm } from '../src/program/name.ts'
import { versionMark } from '../src/text/version.ts'

describe('the version of a template in its name', () => {
  test.each([
    ['Data Analysis v2', 'v2'],
    ['Data Analysis (v2.1)', '(v2.1)'],
    ['Data Analysis – Version 2', 'Version 2'],
    ['Data Analysis Rev. 3', 'Rev. 3'],
    ['Data Analysis May 2023 edition', 'May 2023 edition'],
    ['Data Analysis (2024 version)', '2024 version'],
    ['Data Analysis (updated 2024)', 'updated 2024'],
    ['Data Analysis 01.05.2023', '01.05.2023'],
    ['Data Analysis (12 May 2025)', '12 May 2025'],
    ['Data Analysis, May 12th, 2025', 'May 12th, 2025'],
    ['Data Analysis - v3', 'v3'],
  ])('%s', (name, mark) => {
    const found = versionMark(name, [])
    expect(found?.text).toBe(mark)
    expect(name.slice(found?.start, found?.end)).toBe(mark)
  })

  test.each([
    'FortiGate 7.4',
    'ITIL v4',
    'HL7 v2',
    'Vue.js v3',
    'Certified Ethical Hacker v12',
    'SQL Server 2019 Edition',
    'Excel (Office 2019 version)',
    'Version Control 2',
    'Revision 101',
    'Marsh Pilot Associate (V16.1)',
    'LockMaster Gates: Run and Mend [V3.2]',
    'HL7 Message Routing v2',
    'Mustang V8 Engines',
    'Hackathon 2023-05-01',
    'Class of 2024',
    'May 2023 Cohort',
    'Welding V',
  ])('is not in %s', (name) => {
    expect(versionMark(name, [])).toBeUndefined()
  })

  test('is looked for in any name', () => {
    for (const sign of '-–—\\^$.*+?()[]{}|/#&:;,')
      expect(() => versionMark(`${sign} Data${sign} ${sign} v2`, ['Data v1'])).not.toThrow()
  })

  test('is that of a product where another text says so', () => {
    expect(versionMark('Google Analytics v4', ['Reports with Analytics 4'])).toBeUndefined()
    expect(versionMark('Google Analytics v4', ['Four reports in 4 weeks'])).toBeDefined()
    expect(versionMark('Budget (2024 version)', ['The Budget of 2024'])).toBeUndefined()
  })
})

describe('names', () => {
  test('are compared without case and white space, but with signs', () => {
    expect(nameForm(' Stream  Keeper')).toBe(nameForm('stream keeper'))
    expect(nameForm('C++')).not.toBe(nameForm('C'))
  })
})
