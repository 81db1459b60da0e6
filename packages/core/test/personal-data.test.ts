import { describe, expect, test } from 'vitest'
import { lint, personalDataIn, personNamedIn, TextAnalysis } from '../src/internal.ts'

function persons(text: string): string[] {
  return personalDataIn(new TextAnalysis(text))
    .filter(({ kind }) => kind === 'person')
    .map(({ start, end }) => text.slice(start, end))
}

describe('a person with a title is found wherever the name stands', () => {
  test.each([
    ['The course was taught by Prof. Anna Example in the spring.', 'Prof. Anna Example'],
    ['Dr Example, head of the harbour school, signs each log.', 'Dr Example'],
    ['Questions? Ask Mrs. Example at the boathouse.', 'Mrs. Example'],
    ['Each log is read by Mr Example and by a second mate.', 'Mr Example'],
    ['Instructor: Dr. A. B. Example', 'Dr. A. B. Example'],
    ['Instructor Dr. Anna Example led the watch.', 'Dr. Anna Example'],
    ['Led by Prof. Dr. Anna van Example from the institute.', 'Prof. Dr. Anna van Example'],
    ['Passed an examination (Dr. Example) on tides.', 'Dr. Example'],
    ['They worked alongside Ms. Example-Sample for a year.', 'Ms. Example-Sample'],
    ['Under the guidance of Professor Anna Example they sailed.', 'Professor Anna Example'],
    ['Professor Anna Example teaches the class.', 'Professor Anna Example'],
    ['Dictado por la Dra. Ana Ejemplo.', 'Dra. Ana Ejemplo'],
    ['Signed off by Mr. O’Example.', 'Mr. O’Example'],
    ['This badge is awarded to Peter Sample for a season of work.', 'Peter Sample'],
    ['Presented to Jean-Luc Sample, who kept the log.', 'Jean-Luc Sample'],
  ])('%s', (text, name) => {
    expect(persons(text)).toEqual([name])
  })
})

describe('what is called after somebody is no person', () => {
  test.each([
    'Holders of the Dr. Anna Example Award for seamanship.',
    'Winner of Dr. Anna Example Memorial Prize.',
    'Read forty books of Dr. Seuss to a class of twelve.',
    'The rooms of Dr. Example Hall were repaired by the earners.',
    'Applied Dr. Example’s eight steps to a change in the crew.',
    'Taught “Dr. Example and the Tides” to a class of twelve.',
    'Met at 12 Harbour Dr. Seaside each week.',
    'Met at 400 Lake Dr Boston each week.',
    'Used Ms Excel and Ms Word to keep a log.',
    'Wrote a programme for the Prof. Example Library.',
    'Served at Dr. Anna Example School for a year.',
    'Holds the rank of Professor Emeritus.',
    'Took part in the Professor Development Training Series.',
    'Holds a Dr. or Prof. title and leads a crew.',
    'Assistant to a Dr. in the harbour clinic.',
    'Marched on Dr. Martin Luther King Jr. Day.',
    'Awarded to Mr. and Mrs. teams.',
    'MR imaging, DR planning and MS Project.',
    'A Mr. Men reading circle for children.',
    'This badge is awarded to Red Harbour for its work.',
    'This badge is awarded to Acme Corporation for its work on wells.',
    'This badge is awarded to Penn State for its work.',
    'This badge is awarded to Mount Sinai, the Lake County and Accenture Federal.',
    'Awarded to Grade Six.',
    'Awarded to Employee Ambassador.',
    'Awarded to Martin County for its wells.',
    'Awarded to Johns Hopkins on its birthday.',
    'Named after Dr. Anna Example, this badge is for those who plant trees.',
    'Inspired by Dr. Anna Example, earners have watched birds for a year.',
    'Applied the ideas of Dr. W. Example on quality to a small plant.',
    'A garden in honour of Prof. Anna Example was kept.',
    'Worked in Mr Price stores and for the Mr. Example Group.',
    'Booked each sale: Dr Example, Cr Sales.',
    'Played Professor Plum, and spoke to the hall as Mr President.',
    'Walked from Dr. Example Square to Dr. M.L. Example Blvd.',
  ])('%s', (text) => {
    expect(persons(text)).toEqual([])
  })
})

describe('a title in the name of a badge', () => {
  test.each([
    ['Mr. Fix It', []],
    ['Ms. Pac-Man Champion', []],
    ['Sherlock Holmes and Dr. Watson: case solved', []],
    ['The Strange Case of Dr Jekyll and Mr Hyde', []],
    ['Tides and Charts, taught by Dr. Anna Example', ['person']],
    ['Tides (Instructor: Prof. Example)', ['person']],
  ])('%s', (name, kinds) => {
    const found = personalDataIn(new TextAnalysis(name), { isName: true })
    expect(found.map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe('the name of an issued credential names its earner', () => {
  test.each([
    ['Certificate of Alex Example', 'Night Mate', 'Alex Example'],
    ['Night Mate for Alex Example', 'Night Mate', 'Alex Example'],
    ['Diploma for Alex B. Example', 'Night Mate', 'Alex B. Example'],
    ["Alex van Example's Night Mate Badge", 'Night Mate', 'Alex van Example'],
    ['Night Mate, awarded to Alex Example', undefined, 'Alex Example'],
    ['Alex Example’s certificate', undefined, 'Alex Example'],
  ])('%s', (name, achievement, person) => {
    const found = personNamedIn(name, achievement)
    expect(found && name.slice(...found)).toBe(person)
  })

  test.each([
    ['Night Mate', 'Night Mate'],
    ['Certificate of Completion', 'Night Mate'],
    ['Certificate of Data Science', 'Data Science'],
    ['Certificate of Professional Development', 'Night Mate'],
    ['Diploma for Team Leaders', 'Night Mate'],
    ['Night Mate – Level Two', 'Night Mate'],
    ['Certificate of Boat Keeping', undefined],
    ['Certificate of Alex Example', undefined],
    ['Badge awarded to Senior Mates', 'Night Mate'],
    ['Harbour School: Night Mate', 'Night Mate'],
    ['Blue Boat – Night Mate', 'Night Mate'],
    ['Introduction to Blue Water', 'Night Mate'],
    ["Blue Boat's Night Mate", 'Night Mate'],
  ])('%s of %s does not', (name, achievement) => {
    expect(personNamedIn(name, achievement)).toBeUndefined()
  })
})

test.each([
  [{ type: 'email', hashed: true, identity: 'alex@example.org' }, "earner's email address"],
  [{ type: 'url', hashed: false, identity: 'https://example.org/alex' }, "earner's web address"],
  [{ type: 'telephone', hashed: false, identity: '+1 555 0100' }, "earner's telephone number"],
  [{ type: 'id', hashed: false, identity: 'did:example:123' }, undefined],
  [{ type: 'email', hashed: true, identity: 'sha256$c7ef' }, undefined],
])('an assertion for %j', async (recipient, told) => {
  const assertion = {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    id: 'https://example.org/awards/1',
    recipient,
    issuedOn: '2026-01-10T00:00:00Z',
    verification: { type: 'HostedBadge' },
    badge: 'https://example.org/badges/night-mate',
  }
  const { findings } = await lint([
    { path: 'templates/award.json', text: JSON.stringify(assertion) },
  ])
  const [found] = findings.filter(({ rule }) => rule === 'template/no-personal-data')
  if (told === undefined) expect(found).toBeUndefined()
  else expect(found?.message).toContain(told)
})

test.each([
  [
    { type: 'email', hashed: false, identity: 'sam@example.org' },
    "contains its earner's email address",
  ],
  [{ type: 'email', hashed: true, salt: 's', identity: 'sha256$00' }, undefined],
  [{ type: 'telephone', hashed: false, identity: '+1 555 0100 123' }, 'telephone number'],
])('of an assertion that holds its badge %j is told for what it is', async (recipient, told) => {
  const badge = {
    type: 'BadgeClass',
    id: 'https://harbour.example.org/badges/night-watch.json',
    name: 'Night Watch',
    description: 'Earners have kept watch over a harbour for a season and logged each ship.',
  }
  const assertion = { '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion', badge }
  const text = JSON.stringify({ ...assertion, recipient })
  const { findings } = await lint([{ path: 'templates/a.json', text }])
  const own = findings.filter(({ rule }) => rule === 'template/no-personal-data')
  if (told === undefined) expect(own).toEqual([])
  else expect(own).toMatchObject([{ message: expect.stringContaining(told) }])
})
