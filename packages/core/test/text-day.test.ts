import { describe, expect, it } from 'vitest'
import { textDay, textDays } from '../src/text/text-day.ts'

describe('textDay', () => {
  it.each([
    ['12 November 2025', '2025-11-12', 'day'],
    ['the 1st of March, 2026', '2026-03-01', 'day'],
    ['November 12, 2025', '2025-11-12', 'day'],
    ['Nov. 12th, 2025', '2025-11-12', 'day'],
    ['12. November 2025', '2025-11-12', 'day'],
    ['am 3. März 2026', '2026-03-03', 'day'],
    ['12 de noviembre de 2025', '2025-11-12', 'day'],
    ['1 de setembro de 2025', '2025-09-01', 'day'],
    ['1º de janeiro de 2026', '2026-01-01', 'day'],
    ['le 1er février 2026', '2026-02-01', 'day'],
    ['12 décembre 2025', '2025-12-12', 'day'],
    ['3 maart 2026', '2026-03-03', 'day'],
    ['2025-11-12', '2025-11-12', 'day'],
    ['2025/11/12', '2025-11-12', 'day'],
    ['Approved 2025-11-12.', '2025-11-12', 'day'],
    ['25/11/2025', '2025-11-25', 'day'],
    ['11/25/2025', '2025-11-25', 'day'],
    ['04/04/2026', '2026-04-04', 'day'],
    ['November 2026', '2026-11-30', 'month'],
    ['febrero de 2028', '2028-02-29', 'month'],
    ['2026-11', '2026-11-30', 'month'],
    ['Q4 2026', '2026-12-31', 'quarter'],
    ['2026 Q1', '2026-03-31', 'quarter'],
  ])('reads %s', (text, day, precision) => {
    expect(textDay(text)).toMatchObject({ day, precision })
  })

  it.each([
    '03/04/2026',
    '31 February 2026',
    '2026-13-01',
    'in 2026',
    'Version 2.11.2025.4',
    'issued 2025/2026 badges',
    'the year 2025-26',
    'It may be',
    '12 badges 2025',
  ])('says nothing of %s', (text) => {
    expect(textDay(text)).toBeUndefined()
  })

  it('reads figures by the language, where one has an order', () => {
    expect(textDay('03/04/2026', 'fr')).toMatchObject({ day: '2026-04-03' })
    expect(textDay('03.04.2026', 'de')).toMatchObject({ day: '2026-04-03' })
    expect(textDay('03/04/2026', 'en')).toBeUndefined()
  })

  it('finds all in their order, with their places', () => {
    const text = 'From 40 % in 2025 to 80 % by December 2026, by the board of 3 May 2026'
    expect(
      textDays(text).map(({ day, start, end }) => [day, text.slice(start, end)]),
    ).toStrictEqual([
      ['2025-12-31', '2025'],
      ['2026-12-31', 'December 2026'],
      ['2026-05-03', '3 May 2026'],
    ])
  })

  it('takes time in proportion to a text', () => {
    const text = `${'12 november '.repeat(50_000)}2025`
    expect(textDays(text)).toHaveLength(1)
  })
})
