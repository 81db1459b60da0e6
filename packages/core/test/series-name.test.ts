import { describe, expect, test } from 'vitest'
import { areOfSeries, seriesName } from '../src/program/series-name.ts'

describe('names of one series', () => {
  const are = (a: string, b: string) => areOfSeries(seriesName(a), seriesName(b))

  test.each([
    ['Harbour Days 2023', 'Harbour Days 2024'],
    ['Harbour Days 21-22', 'Harbour Days 2022/2023'],
    ['Spring Intern 2024', 'Fall Intern 2024'],
    ['Tide Tables v2', 'Tide Tables v3.1'],
    ['Community 2024 Q1', 'Community 2024 Q2'],
    ['Harbour Days Speaker', 'Harbour Days - Attendee'],
    ['Regatta First Place', 'Regatta Third Place'],
    ['Regatta Winner', 'Regatta Finalist'],
    ['Welding I', 'Welding II'],
    ['Silver Volunteer', 'Gold Volunteer'],
    ['Data Basics', 'Advanced Data'],
    ['Certified Pilot Associate', 'Certified Pilot Expert'],
    ['Night Watch (Oslo)', 'Night Watch – New York'],
    ['Night Watch in Spanish', 'Night Watch in French'],
    ['Silting Chapter Lead', 'Lower Marsh Chapter Lead'],
    ['Reed Cutters, Far Northern County', 'Reed Cutters, Lower Marsh Region'],
    ['500 Knots Tied', '1,000 Knots Tied'],
  ])('%s and %s', (a, b) => {
    expect(are(a, b)).toBe(true)
    expect(are(b, a)).toBe(true)
  })

  test.each([
    ['C', 'C++'],
    ['Welding', 'Baking'],
    ['Welding', 'Welding'],
    // Which of all levels the first is, it does not say.
    ['Welding', 'Welding II'],
    ['Harbour Days', 'Harbour Days 2024'],
    ['Team Lead', 'Crew Chief'],
    ['Mentor', 'Speaker'],
    ['Crane Operator 2024', 'Barge Operator 2023'],
    ['Sailing School', 'Rowing School'],
  ])('but not %s and %s', (a, b) => {
    expect(are(a, b)).toBe(false)
    expect(are(b, a)).toBe(false)
  })
})
