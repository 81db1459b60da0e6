import './seed.ts'
import { describe, expect, test } from 'vitest'
import { changed, lamp, other, path, rulesOf, teaching, told, yaml } from './changing.ts'

const overFile = (rule: string) => `# badgelint-disable-file ${rule} -- a charter\n`
const overLine = (rule: string) => `# badgelint-disable-next-line ${rule} -- a charter\n`
const flawed = yaml({ level: 'Beginner' })
const twins = { [other]: yaml({ id: 'x', name: 'Brook Watcher', image: 'images/brook.svg' }) }
const toldOff = ({ newlySuppressed }: Awaited<ReturnType<typeof changed>>) =>
  newlySuppressed.map(({ file, rule, about }) => `${file} ${rule} ${about}`)

describe('a comment', () => {
  test('that comes with a contract that it suppresses is told, with its reason', async () => {
    const after = `${overFile('template/schema')}${flawed}`
    const report = await changed({ [path]: yaml() }, { [path]: after })
    expect(told(report)).toEqual([])
    expect(report.newlySuppressed).toMatchObject([
      { rule: 'template/schema', suppressed: { by: 'comment', reason: 'a charter' } },
    ])
  })

  test('that comes over what was shown is told, and once it is there no more', async () => {
    const after = `${overFile('template/schema')}${flawed}`
    expect(toldOff(await changed({ [path]: flawed }, { [path]: after }))).toEqual([
      `${path} template/schema level`,
    ])
    const later = after.replace('cost: Free', 'cost: Paid')
    expect(toldOff(await changed({ [path]: after }, { [path]: later }))).toEqual([])
  })

  test('is told after those that suppress contracts', async () => {
    const rules = 'template/earner-voice, template/schema'
    const after = `${overFile(rules)}${yaml({ description: teaching, level: 'Beginner' })}`
    expect(toldOff(await changed({ [path]: yaml() }, { [path]: after }))).toEqual([
      `${path} template/schema level`,
      `${path} template/earner-voice description`,
    ])
  })

  test('that is removed shows what it hid of several templates', async () => {
    const before = { ...twins, [path]: `${overFile('template/near-duplicate')}${yaml()}` }
    expect(rulesOf(await changed(before, { ...twins, [path]: yaml() }))).toEqual([
      'template/near-duplicate',
    ])
  })

  test('that is removed on the way to another name shows what it hid of several templates', async () => {
    const moved = 'templates/z.yaml'
    const before = { ...twins, [path]: `${overFile('template/near-duplicate')}${yaml()}` }
    const after = { ...twins, [moved]: yaml() }
    expect(rulesOf(await changed(before, after, { renamed: { [moved]: path } }))).toEqual([
      'template/near-duplicate',
    ])
  })
})

describe("a stranger's comment", () => {
  const stranger = { isFromFork: true }

  test('suppresses no contract, but guidance', async () => {
    const rules = 'template/earner-voice, template/schema'
    const after = `${overFile(rules)}${yaml({ description: teaching, level: 'Beginner' })}`
    const report = await changed({ [path]: yaml() }, { [path]: after }, stranger)
    expect(told(report)).toEqual([`${path} template/schema level`])
    expect(report.refusedSuppressions).toEqual(report.findings)
    expect(report.summary).toMatchObject({ errors: 1, suppressed: 1 })
    expect(toldOff(report)).toEqual([`${path} template/earner-voice description`])
  })

  test('suppresses none that was shown before', async () => {
    const after = `${overFile('template/schema')}${flawed}`
    const report = await changed({ [path]: flawed }, { [path]: after }, stranger)
    expect(told(report)).toEqual([`${path} template/schema level`])
    expect(report.elsewhere).toBe(0)
  })

  test('that the base has holds for what it suppressed there, touched and moved or not', async () => {
    const before = `${overFile('template/schema')}${flawed}`
    const after = `${overFile('template/schema')}${yaml({ level: 'Novice' })}`
    const report = await changed({ [path]: before }, { [path]: after }, stranger)
    expect(told(report)).toEqual([])
    expect(rulesOf({ findings: report.suppressed })).toEqual(['template/schema'])
    const moved = 'templates/moved.yaml'
    const renamed = { renamed: { [moved]: path }, ...stranger }
    expect(told(await changed({ [path]: before }, { [moved]: after }, renamed))).toEqual([])
  })

  test('that the base has suppresses nothing else', async () => {
    const before = `${overFile('template/schema')}${flawed}`
    const after = `${overFile('template/schema')}${yaml({ level: 'Beginner', colour: 'red' })}`
    const report = await changed({ [path]: before }, { [path]: after }, stranger)
    expect(told(report)).toEqual([`${path} template/schema colour`])
  })

  test('that moves to another line suppresses nothing there', async () => {
    const both = yaml({ level: 'Beginner', cost: 'Cheap' })
    const at = (key: string) => both.replace(`${key}:`, `${overLine('template/schema')}${key}:`)
    const report = await changed({ [path]: at('level') }, { [path]: at('cost') }, stranger)
    expect(told(report)).toEqual([`${path} template/schema level`, `${path} template/schema cost`])
  })

  test('over a template that is new suppresses no contract of it', async () => {
    const after = { [path]: `${overFile('template/schema')}${yaml({ level: 'Beginner' }, lamp)}` }
    expect(told(await changed({}, after, stranger))).toContain(`${path} template/schema level`)
  })
})
