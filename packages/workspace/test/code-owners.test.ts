import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseCodeOwners, readCodeOwners } from '../src/git/code-owners.ts'
import { emptyFolder, lay } from './repository.ts'

const text = `# Who looks after what
*                     @everyone
/templates/           @org/badges  # the team
*.md                  docs@example.org @writer
templates/private/
/metrics/*            @numbers
/two\\ words/          @spaces
**/deep               @deep
[Section] @nobody
^[Optional][2]
!templates/not.yaml   @nobody
broken.yaml           nobody
`

test.each([
  ['anything.txt', ['@everyone']],
  ['templates/a.yaml', ['@org/badges']],
  ['templates/below/a.yaml', ['@org/badges']],
  ['other/templates/a.yaml', ['@everyone']],
  ['templates/a.md', ['docs@example.org', '@writer']],
  ['templates/private/a.yaml', []],
  ['metrics/a.csv', ['@numbers']],
  ['metrics/old/a.csv', ['@everyone']],
  ['two words/a.yaml', ['@spaces']],
  ['a/b/deep/c.yaml', ['@deep']],
  ['TEMPLATES/a.yaml', ['@everyone']],
  ['S', ['@everyone']],
  ['templates/not.yaml', ['@org/badges']],
  ['broken.yaml', ['@everyone']],
])('the last pattern that matches %s wins', (path, owners) => {
  expect(parseCodeOwners(text)(path)).toEqual(owners)
  expect(parseCodeOwners(text.replaceAll('\n', '\r\n'))(path)).toEqual(owners)
})

test('the first file that there is holds, for what lies in the repository', () => {
  const top = emptyFolder()
  expect(readCodeOwners(top)).toBeUndefined()
  lay(top, { 'docs/CODEOWNERS': '* @docs' })
  expect(readCodeOwners(top)?.file).toBe('docs/CODEOWNERS')
  lay(top, { CODEOWNERS: '* @top' })
  expect(readCodeOwners(top)?.ownersOf(join(top, 'a/b.yaml'))).toEqual(['@top'])
  lay(top, { '.github/CODEOWNERS': '/a/ @a' })
  expect(readCodeOwners(top)?.ownersOf(join(top, 'a/b.yaml'))).toEqual(['@a'])
  expect(readCodeOwners(top)?.ownersOf(join(top, 'b.yaml'))).toEqual([])
  expect(readCodeOwners(top)?.ownersOf(join(top, '../b.yaml'))).toEqual([])
})

test('a link out of the repository is not read', () => {
  const [top, outside] = [emptyFolder(), emptyFolder()]
  lay(outside, { owners: '* @outside' })
  lay(top, { CODEOWNERS: { to: join(outside, 'owners') } })
  expect(readCodeOwners(top)).toBeUndefined()
})
