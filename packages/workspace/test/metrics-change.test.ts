import { describe, expect, test } from 'vitest'
import { checkChange } from '../src/change/check-change.ts'
import { changeSince, stagedChange } from '../src/change/repository-change.ts'
import { Git } from '../src/git/git.ts'
import { commit, emptyFolder, git, type Layout, lay } from './repository.ts'

const goals = (target: string) =>
  `# Governance\n\n## Goals\n\n- Acceptance rate of ${target} by December 2026, the program lead\n`
const rows = 'date,metric,value\n2025-12-31,acceptance rate,60 %\n2026-04-30,acceptance rate,61 %\n'

const before: Layout = {
  'badgelint.yaml': 'platform: credly\nextends: strict\ntemplates: [templates/**]\n',
  'GOVERNANCE.md': goals('80 %'),
  'metrics/metrics.csv': rows,
  'templates/stream.yaml': 'name: Stream Keeper\n',
}

/** What a change brings of metrics, as `rule file:line:column`. */
async function changed(change: Layout, kind: 'staged' | 'on the disk') {
  const folder = emptyFolder()
  lay(folder, before)
  commit(folder)
  lay(folder, change)
  git(folder, 'add', '--all')
  const repo = new Git(folder)
  const { report } = await checkChange({
    workingDirectory: folder,
    today: '2026-06-01',
    change: kind === 'staged' ? stagedChange(repo) : changeSince(repo, 'HEAD'),
  })
  return report.findings
    .filter(({ rule }) => rule.startsWith('metrics/'))
    .map(({ rule, file, range: { start } }) => `${rule} ${file}:${start.line}:${start.column}`)
}

describe.each(['staged', 'on the disk'] as const)('a change that is %s', (kind) => {
  test.each<[string, Layout, string[]]>([
    [
      'of a file of metrics brings all that is said of these',
      { 'metrics/metrics.csv': `${rows}2026-05-31,acceptance rate,n/a\n` },
      ['metrics/goal GOVERNANCE.md:5:1', 'metrics/readable metrics/metrics.csv:4:28'],
    ],
    ['of a template brings nothing', { 'templates/stream.yaml': 'name: River Keeper\n' }, []],
    [
      'of a goal brings what is said of it',
      { 'GOVERNANCE.md': goals('90 %') },
      ['metrics/goal GOVERNANCE.md:5:1'],
    ],
    [
      'of a page brings nothing that was there before',
      { 'GOVERNANCE.md': `${goals('80 %')}\n## Review\n\nEach June.\n` },
      [],
    ],
  ])('%s', async (_, change, expected) => {
    expect(await changed(change, kind)).toEqual(expected)
  })
})
