import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const top = join(import.meta.dirname, '../../..')
const template = 'templates/learning/adult-numeracy-tutor.yaml'

/** How many people hold the badge that the changes below are about. */
export const holders = 412

/** What a pull request does to a program with a ledger, by the name of the scene. */
export const scenes: Readonly<Record<string, (folder: string) => void>> = {
  /** A criterion asks for less than what people did who hold the badge. */
  'meaning-changed': (folder) =>
    edit(folder, 'Taught thirty sessions; an experienced', 'Taught ten sessions; an experienced'),
  'spelling-mended': (folder) =>
    edit(folder, 'the course Adult Tutroing', 'the course Adult Tutoring'),
  /** A whole month of events goes. */
  'event-removed': (folder) => {
    const events = join(folder, 'ledger/events')
    const [month = ''] = readdirSync(events).sort()
    rmSync(join(events, month), { recursive: true })
  },
}

/** Makes the program before and after the change of a scene, in two empty folders. */
export function playScene(name: string, before: string, after: string): void {
  const change = scenes[name]
  if (change === undefined)
    throw new Error(`There is no scene ${name}; expected one of ${Object.keys(scenes).join(', ')}`)
  cpSync(join(top, 'examples/exemplary'), before, { recursive: true })
  rmSync(join(before, 'ledger'), { recursive: true, force: true })
  if (name === 'spelling-mended')
    edit(before, 'the course Adult Tutoring', 'the course Adult Tutroing')
  badgelint(before, ['ledger', 'init'])
  badgelint(before, ['ledger', 'append'], events())
  rmSync(join(before, '.badgelint'), { recursive: true, force: true })
  cpSync(before, after, { recursive: true })
  change(after)
}

function events(): string {
  return Array.from({ length: holders }, (_, index) => {
    const month = String(1 + (index % 5)).padStart(2, '0')
    const day = String(1 + (index % 28)).padStart(2, '0')
    const issued_on = `2026-${month}-${day}`
    const event = {
      type: 'issue',
      template: 'adult-numeracy-tutor',
      ref: `own-tutor${index}`,
      issued_on,
      completed_on: issued_on,
      channel: 'api',
    }
    return JSON.stringify(event)
  }).join('\n')
}

function badgelint(cwd: string, parameters: readonly string[], input = ''): void {
  const command = join(top, 'packages/cli/dist/cli.js')
  execFileSync(process.execPath, [command, ...parameters], {
    cwd,
    input,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
}

function edit(folder: string, from: string, to: string): void {
  const path = join(folder, template)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${template} does not say "${from}"`)
  writeFileSync(path, text.replace(from, to))
}
