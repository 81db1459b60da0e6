import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatNames } from '../src/option-values.ts'
import { settings, top } from './command.ts'
import { commandsIn, PageShell, playPage } from './page-runner.ts'

const page = join(top, 'docs/formats.md')

/** The template that the page shows. */
const loom = `id: loom
name: Loom Weaving
description: You will learn to weave.
`

test('each format of the page prints what the page shows', { timeout: 120_000 }, () => {
  const reader = new PageShell({ 'badgelint.yaml': settings, 'templates/loom.yaml': loom })
  const tried = new Set<string>()
  const { shown, printed } = playPage(page, (block) => {
    const commands = commandsIn(block).map(({ command }) => command)
    if (block.kind === 'yaml') return loom.trimEnd().split('\n')
    for (const command of commands) tried.add(/--format (\w+)/.exec(command)?.[1] ?? '')
    return reader.play(block)
  })
  expect(shown).toEqual(printed)
  expect([...tried, 'text'].sort()).toEqual([...formatNames].sort())
})
