import { join } from 'node:path'
import { expect, test } from 'vitest'
import { factProviders } from '../src/facts/fact-providers.ts'
import { emptyFolder, lay } from './repository.ts'

test('pages are read where they lie in the repository', async () => {
  const outer = emptyFolder()
  lay(outer, { 'secret.md': '# Secret', 'own/docs/a.md': '# A', 'own/docs/b.txt': 'text' })
  const base = join(outer, 'own')
  const folders = {
    base,
    root: base,
    boundary: base,
    programPath: 'program.yaml',
    ledgerFolder: 'x',
  }
  const pages = await factProviders(folders).linkedPages?.provide(
    ['docs/a.md', 'docs/b.txt', 'docs/gone.md', '../secret.md'],
    { today: '2026-06-01' },
  )
  expect(pages?.map(({ at }) => at.file)).toEqual(['docs/a.md'])
})
