import { describe, expect, test } from 'vitest'
import { unfitPageOf } from '../src/program/unfit-page.ts'
import { TextAnalysis } from '../src/text/analysis.ts'
import { emptinessOf, isAttendance, isVague } from '../src/text/earning.ts'
import { isEmptyImageText } from '../src/text/image-text.ts'
import { isProvisionalSkill, placeholderIn, provisionalName } from '../src/text/left-over.ts'

describe('what holds the place of words', () => {
  const found = (text: string) => placeholderIn(new TextAnalysis(text))?.text

  test.each([
    ['TODO', 'TODO'],
    ['The requirements are coming soon.', 'The requirements are coming soon.'],
    ['Measured a stream. More details are coming soon!', 'More details are coming soon!'],
    ['Measured a stream (date TBC)', 'TBC'],
    ['Interview: TBD', 'TBD'],
    ['We keep a TODO here and write the rest of this later on', 'TODO'],
    ['Earners of {{course}} have measured', '{{course}}'],
    ['Dear *|FNAME|*, well done', '*|FNAME|*'],
    ['Completed %COURSE_NAME% in May', '%COURSE_NAME%'],
    ['Completed <<Course Name>> in May', '<<Course Name>>'],
    ['Measured a stream near [PLACE] for a year', '[PLACE]'],
    ['Taught by [X company] in May', '[X company]'],
    ['Taught by {provider name} in May', '{provider name}'],
    ['Awarded by REPLACE_WITH_ISSUER for service', 'REPLACE_WITH_ISSUER'],
    ['Insert a short description here.', 'Insert a short description here'],
    ['asdf', 'asdf'],
    ['blah blah', 'blah blah'],
    ['test test', 'test test'],
    ['1234567', '1234567'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected)
  })

  test.each([
    'Kept the TODO lists of two teams',
    'Ha medido TODO el invierno con sus vecinos y puede explicar un cambio',
    'Measured streams [Virtual]',
    'Passed the exam of the Tidal Basin Council (TBC)',
    'The quote had an error [sic] in it',
    'Uses a secure hash (e.g., Message Digest [MD5])',
    'Found its files by %APPDATA% on Windows',
    'Wrote mail templates with {{name}} in them',
    'Score of 20 % or 30 % of all',
    'Be there or be square; put what you have learned here into practice',
    'Summer School XXX',
    'New York New York',
    'Said "TODO" to nobody',
    'More badges are coming soon to the college',
    '',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toBeUndefined()
  })

  test.each([
    ['Copy of Stream Keeper', 'copy'],
    ['Stream Keeper (copy)', 'copy'],
    ['Stream Keeper - Copy (2)', 'copy'],
    ['Kopie von Bachwart', 'copy'],
    ['Test badge', 'trial'],
    ['test 2', 'trial'],
    ['Sample Badge - do not award', 'trial'],
    ['Copia de seguridad', undefined],
    ['Copywriting', undefined],
    ['Test Automation', undefined],
    ['Certified Testing Badge', undefined],
    ['Demo Day 2024', undefined],
  ])('the name %s is that of a %s', (name, expected) => {
    expect(provisionalName(name)).toBe(expected)
  })

  test.each([
    ['Skill 1', true],
    ['skill skill', true],
    ['dummy', true],
    ['Test Planning', false],
    ['Skill Mapping', false],
    ['Blanket Stitch', false],
  ])('the skill %s: %s', (skill, expected) => {
    expect(isProvisionalSkill(skill)).toBe(expected)
  })
})

describe('a criterion', () => {
  const kindOf = (text: string) => emptinessOf(new TextAnalysis(text), 'Dyke Warden')

  test.each([
    ['Granted upon recognition.', 'circular'],
    ['Earn the dyke warden badge by earning the credential', 'circular'],
    ['Awarded to those who have been granted dyke warden status by the board', 'circular'],
    ['Dyke Warden', 'name'],
    ['https://example.org/warden', 'address'],
    ['Must meet the criteria described in https://example.org/rules.pdf', 'elsewhere'],
    ['Requirements as defined by the programme', 'elsewhere'],
    ['See the website for details on this page', 'elsewhere'],
    ['Please note: this badge is only open to residents.', 'notice'],
    [
      'Users are awarded this badge when they complete the following requirement:\n * This badge has to be awarded by a user with the following role:\nTeacher',
      'by hand',
    ],
    ['Attend and complete the course', 'vague'],
    ['Submit checklist', 'vague'],
    ['Test', 'word'],
    ['Attend', 'word'],
    ['Met all requirements of the programme', 'unnamed'],
    ['Learners have completed all the coursework', 'unnamed'],
    ['Successful completion of the required modules.', 'unnamed'],
    ['Completed Dyke Warden', 'itself'],
    ['The earner completed the Lakeside Dyke Warden certification', 'itself'],
    ['Earners passed the Dyke Warden certification', 'itself'],
    ['Wardens who collect 30 points in the chosen area', 'credits'],
    [
      'To earn the badge, wardens acquire 20 credits from advanced level courses approved by the board',
      'credits',
    ],
    [
      'Whether you are new to the dyke or know its every stone, there is a walk for you',
      'advertising',
    ],
    ['Can you imagine a valley without its dyke?', 'advertising'],
    ['This short introduction to dykes contains ten hours of film about water.', 'blurb'],
    ['Our evening class will teach wardens what a dyke is made of.', 'blurb'],
  ])('%s: %s', (text, expected) => {
    expect(kindOf(text)).toBe(expected)
  })

  test.each([
    'Passed the exam whose rules are described in the handbook',
    'Earned by leading three walks on the dyke',
    'Awarded by a jury of three wardens for the best report',
    'Wrote twelve reports',
    'Scored 80 % in the exam',
    'This badge has to be awarded by a user with the following role: Teacher. The following activity has to be completed: Report',
    'Walked the dyke in three storms. Details are available on the website.',
    'Completed the Dyke Warden challenge on foot',
    'Completed two mapping assignments',
    'Completed the required modules and repaired a sluice',
    'Collected 30 points by walking the dyke in storms',
    'Earned 20 credits from courses on water and soil',
    'Do you know the dyke? Submit a map of its weak places.',
    'This course requires a report on a storm, which two wardens judge.',
    'Bronze, as decided by a panel of wardens after three storms',
  ])('says something: %s', (text) => {
    expect(kindOf(text)).toBeUndefined()
  })

  test.each([
    ['Attended the conference', undefined, true],
    ['Completed the webinar that a warden gave', 'Participant', true],
    ['Listened to the talks', 'Participant', true],
    ['Attended at least 80 % of the evenings', undefined, true],
    ['Completed six modules', 'Participant', false],
    ['Attended 80 % of the evenings and wrote a report', undefined, false],
    ['Attended the evenings and scored 80 %', undefined, false],
    ['Attended the workshop and passed the quiz', undefined, false],
    ['Participated in the course and wrote two reports', 'Participant', false],
    ['Contributed two hundred hours', 'Participant', false],
  ])('is attendance: %s (%s): %s', (text, kind, expected) => {
    expect(isAttendance(new TextAnalysis(text), kind)).toBe(expected)
  })

  test('of many words is not vague, and takes no time', () => {
    expect(isVague('Complete the course '.repeat(5_000), undefined)).toBe(false)
  })
})

test.each([
  ['https://example.org/b/1.json', "the badge's own data, which is for software"],
  ['https://example.org/c/2.json', 'data for software'],
  ['https://learn.example.org/badges/badge.php?hash=5d41', "the page of one earner's badge"],
  [
    'https://learn.example.org/badges/badge.php?lang=en&hash=5d41',
    "the page of one earner's badge",
  ],
  [
    'https://www.credly.com/badges/0f8fad5b-d9cb-469f-a165-70867728950e/public_url',
    "the page of one earner's badge",
  ],
  ['https://api.eu.badgr.io/public/assertions/xyz', "the page of one earner's badge"],
  ['https://github.com/dyke/badges/raw/main/warden.md', 'a raw file on a code host'],
  ['https://example.org/warden.png', 'a picture'],
  ['https://github.com/dyke/badges/blob/main/warden.md', undefined],
  ['https://learn.example.org/badges/badgeclass.php?id=4', undefined],
  ['https://www.credly.com/org/dyke/badge/warden', undefined],
  ['https://example.org/jsonpath/guide', undefined],
  ['not an address', undefined],
])('the page %s is %s', (address, expected) => {
  expect(unfitPageOf(address, 'https://example.org/b/1.json')?.what).toBe(expected)
})

test.each([
  ['Badge image', true],
  ['Logo', true],
  ['Image of the badge.', true],
  ['stream-keeper', true],
  ['stream-keeper.png', true],
  ['IMG_0042', true],
  ['A heron above three blue waves', false],
  ['Logo of the water trust: a heron', false],
  ['Stream Keeper', false],
])('the text "%s" in place of an image says nothing: %s', (text, expected) => {
  expect(isEmptyImageText(text, 'images/stream-keeper.svg')).toBe(expected)
})
