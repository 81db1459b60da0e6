import { builtInChecks, rules } from '@badgelint/core/internal'
import { describe, expect, test } from 'vitest'
import { badgelint, check, folder, told, top } from './command.ts'
import { append, issues, type Line, programWithLedger } from './ledger-folder.ts'

/** Rules that no program kept in git can show, each with the reason and a program that shows it. */
const elsewhere: Readonly<
  Record<
    string,
    {
      reason: string
      files: Readonly<Record<string, string | Uint8Array>>
      /** What a ledger of the program has. */
      events?: readonly Line[]
    }
  >
> = {
  'document/readable': {
    reason: 'git would change the line ends of a file that is not text, and editors refuse it',
    files: { 'templates/latin.yaml': Buffer.from('name: Bachelière\n', 'latin1') },
  },
  'governance/present': {
    reason: 'the example has a governance document',
    files: {
      'badgelint.yaml': 'platform: credly\n',
      'templates/a.yaml': 'id: weaver\nname: Weaver\n',
    },
  },
  'ledger/known-template': {
    reason: 'the example has files that cannot be read, and the template may be in one of them',
    files: {
      'badgelint.yaml': 'platform: credly\n',
      'templates/bee-keeper.yaml': 'id: bee-keeper\nname: Bee Keeper\n',
    },
    events: issues(1, 'badge', { template: 'weaver' }),
  },
  'template/reserved-link': {
    reason: 'all links of the example lead to hosts that are reserved for examples',
    files: {
      'templates/weaver.yaml': `name: Weaver\nglobal_activity_url: https://www.example.com/weaver\nearn_this_badge_url: https://www.lakeside-crafts.edu/enrol\nbadge_template_activities:\n${['samples', 'looms', 'dyes'].map((page) => `  - {title: Wove ${page}, activity_url: https://www.lakeside-crafts.edu/${page}}\n`).join('')}`,
    },
  },
  'template/description-role': {
    reason:
      'it speaks where most badges of a program are memberships, and those of the example are not',
    files: {
      'badgelint.yaml': 'platform: credly\n',
      'templates/harbour.yaml':
        'id: harbour\nname: Harbour Society Member\ndescription: Member of the Harbour Society.\n',
      'templates/river.yaml':
        'id: river\nname: River Society Member\ndescription: Member of the River Society.\n',
    },
  },
  'document/size': {
    reason: 'nobody would read a template of so many characters in an example',
    files: {
      'templates/long.yaml': `name: Weaver\ndescription: ${'Earners have woven. '.repeat(1100)}\n`,
    },
  },
}

/** Rules about what an address answers, which are shown against a server in `links.test.ts`. */
const answered = rules.filter((rule) => rule.on === 'link' && rule.needsAnswer).map(({ id }) => id)

const ids = [...rules, ...builtInChecks].map(({ id }) => id)

/** The rules that are on for a file, the strict ones where its configuration has them. */
function rulesOn(file: string): string[] {
  const { stdout } = badgelint(['check', '--print-config', file], { cwd: top })
  const { rules: settings }: { rules: Readonly<Record<string, { severity: string }>> } =
    JSON.parse(stdout)
  return Object.keys(settings).filter((id) => settings[id]?.severity !== 'off')
}

test('the exemplary program draws no finding at any severity', () => {
  const outcome = badgelint(['check', 'examples/exemplary', '--fail-on', 'info'])
  expect(outcome.stdout).toMatch(/^No findings in \d+ files \(\d+ badges\)/)
  expect(outcome.code).toBe(0)
  expect(check(['examples/exemplary'], top).summary).toMatchObject({ suppressed: 0, skipped: 0 })
})

test('every rule is on for the exemplary program, the strict ones included', () => {
  const on = rulesOn('examples/exemplary/templates/new.yaml')
  expect(on.toSorted()).toEqual(ids.toSorted())
})

describe('the program that needs work', () => {
  const { findings, suppressed } = check(['examples/needs-work'], top)

  // What is on by default is on for the badges of Health Sciences too, and so is what `strict` adds.
  const on = rulesOn('examples/needs-work/templates/health/cna.yaml')

  test.each(on.filter((id) => !Object.hasOwn(elsewhere, id) && !answered.includes(id)))(
    'shows %s',
    (id) => {
      expect(findings.map(({ rule }) => rule)).toContain(id)
    },
  )

  test('has an error among its findings, and one that is suppressed with a reason', () => {
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true)
    expect(suppressed.some((finding) => finding.suppressed.reason !== null)).toBe(true)
  })

  test('says nothing of the files of its ledger where one template is named', () => {
    const named = check(['examples/needs-work/templates/workshops/barista.yaml'], top).findings
    const isOfLedger = ({ file }: { file: string }) => /(?:^|\/)ledger\//.test(file)
    expect(named.filter(isOfLedger)).toEqual([])
    expect(findings.some(isOfLedger)).toBe(true)
  })

  test('does not depend on the day', () => {
    const later = badgelint(['check', '-f', 'json', '--fail-on', 'never', 'examples/needs-work'], {
      env: { TZ: 'Pacific/Kiritimati' },
    })
    expect(told(JSON.parse(later.stdout).findings)).toEqual(told(findings))
  })
})

test.each(Object.entries(elsewhere))(
  '%s is shown by a program of its own',
  async (id, { files, events }) => {
    expect(ids).toContain(id)
    const cwd = events ? programWithLedger(files) : folder(files)
    if (events) await append(cwd, events)
    expect(check([], cwd).findings.map(({ rule }) => rule)).toContain(id)
  },
)
