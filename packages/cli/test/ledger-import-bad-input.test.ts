import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { credlyBadge, credlyPage, events, ledgerImport, program, told } from './ledger-program.ts'

const columns = `ledger:
  columns: {template: Badge, badge: Number, issued_on: Awarded, completed_on: Done}
`

/** A program that reads CSV files of four columns. */
function withCsv(content: string | Uint8Array): string {
  return program({ 'badgelint.yaml': columns, 'a.csv': content })
}

const header = 'Badge,Number,Awarded,Done\n'

describe('the form of a file', () => {
  const text = 'Badge;Number;Awarded;Done\nBee Keeper;é1;2026-10-05;\n'
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  test.each([
    ['commas', text.replaceAll(';', ','), 'commas, UTF-8'],
    ['tabs', text.replaceAll(';', '\t'), 'tabs, UTF-8'],
    ['a mark', `\ufeff${text}`, 'semicolons, UTF-8 with a mark'],
    ['UTF-16, as Excel has it', utf16, 'semicolons, UTF-16'],
    ['UTF-16, the other way round', Buffer.from(utf16).swap16(), 'semicolons, UTF-16'],
    ['UTF-16 without a mark', utf16.subarray(2), 'semicolons, UTF-16 without a mark'],
    ['Windows-1252', Buffer.from(text, 'latin1'), 'semicolons, Windows-1252'],
    ['lines that end in CR LF', text.replaceAll('\n', '\r\n'), 'semicolons, UTF-8'],
    ['quotes', text.replace('Bee Keeper', '"Bee Keeper"'), 'semicolons, UTF-8'],
  ])('with %s is read, and it is said how', (_, content, how) => {
    const cwd = withCsv(content)
    const { code, stdout } = ledgerImport(cwd, 'a.csv')
    expect(stdout).toContain(`a.csv: CSV, 1 badge (${how})`)
    expect(code).toBe(0)
    // The id was read letter by letter: the same as in the plainest of all forms.
    writeFileSync(join(cwd, 'a.csv'), text)
    expect(ledgerImport(cwd, 'a.csv').stdout).toContain('Nothing is new. 1 event was')
  })

  test('a row over two lines, a broken quote and a row too short are told by their lines', () => {
    const cwd = withCsv(
      `${header}"Bee\nKeeper",1,2026-10-05,\nBee Keeper,"2"x,2026-10-05,\nBee Keeper,3\n\nBee Keeper,4,2026-10-06,\nBee Keeper,"5,2026-10-06,\nBee Keeper,6,2026-10-07,`,
    )
    const { code, stdout } = ledgerImport(cwd, 'a.csv')
    expect(code).toBe(0)
    expect(stdout).toContain('3 rows do not fit and are left out:')
    expect(stdout).toContain('a.csv:4: A cell in this row contains a single quotation mark')
    expect(stdout).toContain('a.csv:5: The row has 2 cells; expected 4')
    expect(stdout).toContain('a.csv:8: A quotation mark opens in this row and is never closed')
    expect(told(cwd)).toHaveLength(3)
  })

  test('a file that was cut off says so', () => {
    const cwd = withCsv(`${header}Bee Keeper,1,2026-10-05,\nBee Keeper,2,2026`)
    expect(ledgerImport(cwd, 'a.csv').stdout).toContain(
      'a.csv:3: The file ends in the middle of this row, after 3 of 4 cells; expected complete rows. Export the complete file again.',
    )
    expect(events(cwd)).toHaveLength(1)
  })

  test.each([
    ['JSON that was cut off', '{"data": [\n{"id": "b1",', 'a.csv:2: The file is cut off'],
    ['an empty file', ' \n', 'a.csv is empty; expected issued badges.'],
    [
      'an answer that says no',
      '{"data": {"message": "Unauthorized"}}',
      'a.csv contains no issued badges',
    ],
    [
      'two columns of one name',
      'Badge,badge\n1,2\n',
      'a.csv:1: Two columns have the same name, the 1. and the 2.',
    ],
    ['a spreadsheet', Buffer.from('PK\x03\x04\x14\x00'), 'a.csv is a spreadsheet or an archive'],
    [
      'a file without headers',
      'Bee,1,a@example.org,\n',
      'a.csv:1: The first row contains an address',
    ],
    ['a column that is gone', 'Badge,Number,Done\n1,2,3\n', 'There is no column "Awarded", which'],
  ])('%s is refused, and nothing was written', (_, content, words) => {
    const cwd = withCsv(content)
    const { code, stderr } = ledgerImport(cwd, 'a.csv')
    expect(stderr).toContain(words)
    expect(code).toBe(2)
    expect(events(cwd)).toEqual([])
  })

  test('a path that leads nowhere is refused', () => {
    const { code, stderr } = ledgerImport(program({}), 'nowhere.csv')
    expect(code).toBe(2)
    expect(stderr).toContain('"nowhere.csv" matches no export')
  })
})

describe('dates', () => {
  test('of which nothing tells the order are asked about', () => {
    const cwd = withCsv(`${header}Bee Keeper,1,03/04/2026,\nBee Keeper,2,05/05/2026,\n`)
    const { code, stderr } = ledgerImport(cwd, 'a.csv')
    expect(code).toBe(2)
    expect(stderr).toContain(
      '"03/04/2026" in the column "Awarded" (a.csv:2) can be 2026-04-03 or 2026-03-04, and no other date there tells which. Which comes first? Say `--dates dmy` for the day, or `--dates mdy` for the month.',
    )
    expect(events(cwd)).toEqual([])
    expect(ledgerImport(cwd, 'a.csv', '--dates', 'mdy').code).toBe(0)
    expect(told(cwd)).toEqual([
      'issue unknown 2026-03-04 bee-keeper',
      'issue unknown 2026-05-05 bee-keeper',
    ])
  })

  test('of two orders in one column are refused with a line of each', () => {
    const cwd = withCsv(`${header}Bee Keeper,1,13/04/2026,\nBee Keeper,2,04/13/2026,\n`)
    expect(ledgerImport(cwd, 'a.csv').stderr).toContain(
      'mixes two orders: "13/04/2026" (a.csv:2) has the day first, "04/13/2026" (a.csv:3) the month',
    )
  })

  test('that contradict the order that was said are refused', () => {
    const cwd = withCsv(`${header}Bee Keeper,1,13/04/2026,\n`)
    const { code, stderr } = ledgerImport(cwd, 'a.csv', '--dates', 'mdy')
    expect(code).toBe(2)
    expect(stderr).toContain('cannot be read as mdy; expected the month first, then the day')
  })

  test('in each column may have an order of their own, and many forms', () => {
    const cwd = withCsv(
      `${header}Bee Keeper,1,13/04/2026,04/12/26\nBee Keeper,2,1/5/2026,4/13/2026\nBee Keeper,3,2026-05-02T23:59:59+02:00,1777593600\nBee Keeper,4,2026/5/3,2026.5.1\n`,
    )
    const { stdout } = ledgerImport(cwd, 'a.csv')
    expect(stdout).toContain('Added 4 events')
    expect(told(cwd)).toEqual([
      'issue unknown 2026-04-12 2026-04-13 bee-keeper',
      'issue unknown 2026-04-13 2026-05-01 bee-keeper',
      'issue unknown 2026-05-01 2026-05-02 bee-keeper',
      'issue unknown 2026-05-01 2026-05-03 bee-keeper',
    ])
  })

  test('that are none are told by their lines, and what may be about a person is not quoted', () => {
    const cwd = withCsv(
      `${header}Bee Keeper,1,2026-02-30,\nBee Keeper,2,asked Somebody,\nBee Keeper,3,,\nBee Keeper,4,2026-02-03,soon\n`,
    )
    const { code, stdout } = ledgerImport(cwd, 'a.csv')
    expect(code).toBe(0)
    expect(stdout).toContain('a.csv:2: There is "2026-02-30" in "Awarded"; expected a day such as')
    expect(stdout).toContain('a.csv:3: There is something other than a date in "Awarded"')
    expect(stdout).toContain('a.csv:4: There is nothing in "Awarded"; expected the day of issue')
    expect(stdout).toContain('a.csv:5: There is something other than a date in "Done"')
    expect(stdout).not.toContain('Somebody')
    expect(events(cwd)).toEqual([])
  })
})

describe('rows that do not fit', () => {
  test('are told with the word that is not known, whatever it is called', () => {
    const cwd = program({
      'badgelint.yaml': columns.replace('completed_on: Done', 'status: State, channel: How'),
      'a.csv':
        'Badge,Number,Awarded,State,How\nBee Keeper,1,2026-10-05,constructor,\nBee Keeper,2,2026-10-05,,by hand\nconstructor,3,2026-10-05,Pending,MANUAL\n',
    })
    const { code, stdout } = ledgerImport(cwd, 'a.csv')
    expect(code).toBe(0)
    expect(stdout).toContain('a.csv:2: The row has "constructor" in "State"; expected pending,')
    expect(stdout).toContain('a.csv:3: The row has "…" in "How"; expected manual, bulk, api')
    expect(told(cwd)).toEqual(['issue manual 2026-10-05 constructor'])
  })

  test('are all refused by --strict', () => {
    const cwd = withCsv(`${header}Bee Keeper,1,2026-10-05,\n,2,2026-10-05,\n`)
    const { code, stderr } = ledgerImport(cwd, 'a.csv', '--strict')
    expect(code).toBe(2)
    expect(stderr).toContain(
      '1 row does not fit, and with `--strict` all must; nothing was written.',
    )
    expect(stderr).toContain('a.csv:3: The row has nothing in "Badge"')
    expect(events(cwd)).toEqual([])
    expect(ledgerImport(cwd, 'a.csv').code).toBe(0)
    expect(events(cwd)).toHaveLength(1)
  })

  test('two exports that contradict each other are told with both places, and neither is taken', () => {
    const cwd = program({
      'a.json': credlyPage([credlyBadge('b0'), credlyBadge('b1')]),
      'b.json': credlyPage([credlyBadge('b1', { expires_at: '2027-01-01' })]),
    })
    const { code, stdout } = ledgerImport(cwd, 'a.json', 'b.json')
    expect(code).toBe(1)
    expect(stdout).toContain(
      'b.json:2: 1 issue differs from a.json:3 in expires_on (none there, 2027-01-01 here), and is not added. Leave out the export that is wrong or older, and import again.',
    )
    expect(events(cwd)).toHaveLength(1)
    expect(ledgerImport(cwd, 'a.json', 'b.json', '--strict').code).toBe(2)
  })

  test('what contradicts the ledger leaves it as it is', () => {
    const cwd = program({ 'a.json': credlyPage([credlyBadge('b1', { state: 'accepted' })]) })
    ledgerImport(cwd, 'a.json')
    const before = told(cwd)
    const later = { state: 'accepted', state_updated_at: '2026-10-20' }
    writeFileSync(join(cwd, 'a.json'), credlyPage([credlyBadge('b1', later)]))
    const { code, stdout } = ledgerImport(cwd, 'a.json')
    expect(code).toBe(1)
    expect(stdout).toContain('1 acceptance differs from the ledger in on (2026-10-09 there')
    expect(told(cwd)).toEqual(before)
  })
})

describe('wrong usage', () => {
  const files = { 'a.json': credlyPage([credlyBadge('b1')]) }
  test.each([
    [['--channel', 'pigeon'], '"pigeon" is not a channel; expected manual, bulk, api'],
    [['--completed', 'done_at'], 'No badge has the date "done_at" that `--completed` names'],
    [['--completed', 'issued_at'], '"issued_at" would be both the day of completion and'],
    [['--dates', 'ymd'], 'Allowed choices are dmy, mdy'],
    [['--as-of', '2026-02-30'], 'expected a day such as 2026-03-31'],
  ])('%j is refused', (args, words) => {
    const cwd = program(files)
    const { code, stderr } = ledgerImport(cwd, 'a.json', ...args)
    expect(code).toBe(2)
    expect(stderr).toContain(words)
    expect(events(cwd)).toEqual([])
  })

  test('a setting that there is not is told with the one that was meant', () => {
    const cwd = program({ ...files, 'badgelint.yaml': 'ledger:\n  colums: {template: Badge}\n' })
    const { code, stderr } = ledgerImport(cwd, 'a.json')
    expect(code).toBe(2)
    expect(stderr).toMatch(/badgelint\.yaml:2: .*`colums`.*`columns`/)
  })

  test('without a ledger it is said how to begin one; in another folder it is found', () => {
    const cwd = program({
      ...files,
      'badgelint.yaml': 'ledger: {folder: records}\n',
    })
    expect(ledgerImport(cwd, 'a.json').stderr).toContain(
      'expected records/ledger.json. Run `badgelint ledger init` once',
    )
    const elsewhere = program({
      ...files,
      'badgelint.yaml': 'ledger: {folder: records}\n',
      'records/ledger.json': readFileSync(join(cwd, 'ledger/ledger.json'), 'utf8'),
    })
    expect(ledgerImport(elsewhere, 'a.json').stdout).toContain(
      'Written, and to be committed: records/events/2026-10/',
    )
  })
})
