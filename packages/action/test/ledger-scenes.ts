import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const top = join(import.meta.dirname, '../../..')
const template = 'templates/learning/adult-numeracy-tutor.yaml'

const governance = 'GOVERNANCE.md'

/** How many people hold the badge that the changes below are about. */
export const holders = 412

interface Scene {
  /** What is other than in the exemplary program before the change. */
  readonly before?: (folder: string) => void
  readonly change: (folder: string) => void
  /** Days from completion to issuing. */
  readonly wait?: number
}

/** What a pull request does to a program with a ledger, by the name of the scene. */
export const scenes: Readonly<Record<string, Scene>> = {
  /** A criterion asks for less than what people did who hold the badge. */
  'meaning-changed': {
    change: (folder) =>
      edit(folder, 'Taught thirty sessions; an experienced', 'Taught ten sessions; an experienced'),
  },
  'spelling-mended': {
    before: (folder) => edit(folder, 'the course Adult Tutoring', 'the course Adult Tutroing'),
    change: (folder) => edit(folder, 'the course Adult Tutroing', 'the course Adult Tutoring'),
  },
  /** A whole month of events goes. */
  'event-removed': {
    change: (folder) => {
      const events = join(folder, 'ledger/events')
      const [month = ''] = readdirSync(events).sort()
      rmSync(join(events, month), { recursive: true })
    },
  },
  /** The governance document gives more time to issue, which those who waited too long fit into. */
  'limit-raised': {
    wait: 10,
    change: (folder) => edit(folder, 'within five working days', 'within thirty days', governance),
  },
  /** The other way round: badges that came in time come too late now. */
  'limit-lowered': {
    wait: 10,
    before: (folder) => edit(folder, 'within five working days', 'within thirty days', governance),
    change: (folder) => edit(folder, 'within thirty days', 'within five working days', governance),
  },
  /** A template takes a level that the governance document does not list. */
  'level-changed': {
    before: (folder) =>
      edit(folder, '| Advanced | a year or more, or responsibility for others |\n', '', governance),
    change: (folder) => edit(folder, 'level: Intermediate', 'level: Advanced'),
  },
  /** Another department brings its badges, and two that people hold already are changed. */
  'many-new': {
    change: (folder) => {
      const college = join(top, 'examples/needs-work')
      cpSync(join(college, 'templates'), join(folder, 'templates/college'), { recursive: true })
      cpSync(join(college, 'images'), join(folder, 'images'), { recursive: true })
      edit(folder, 'Taught thirty sessions; an experienced', 'Taught ten sessions; an experienced')
      edit(
        folder,
        'level: Intermediate',
        'level: Advanced',
        'templates/community/community-data-steward.yaml',
      )
    },
  },
}

/** Makes the program before and after the change of a scene, in two empty folders. */
export function playScene(name: string, before: string, after: string): void {
  const scene = scenes[name]
  if (scene === undefined)
    throw new Error(`There is no scene ${name}; expected one of ${Object.keys(scenes).join(', ')}`)
  cpSync(join(top, 'examples/exemplary'), before, { recursive: true })
  rmSync(join(before, 'ledger'), { recursive: true, force: true })
  scene.before?.(before)
  badgelint(before, ['ledger', 'init'])
  badgelint(before, ['ledger', 'append'], events(scene.wait ?? 0))
  rmSync(join(before, '.badgelint'), { recursive: true, force: true })
  cpSync(before, after, { recursive: true })
  scene.change(after)
}

function events(wait: number): string {
  return Array.from({ length: holders }, (_, index) => {
    const month = String(1 + (index % 5)).padStart(2, '0')
    const day = String(1 + (index % 28)).padStart(2, '0')
    const issued_on = `2026-${month}-${day}`
    const completed = new Date(Date.parse(issued_on) - wait * 86_400_000)
    const event = {
      type: 'issue',
      template: 'adult-numeracy-tutor',
      ref: `own-tutor${index}`,
      issued_on,
      completed_on: completed.toISOString().slice(0, 10),
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

function edit(folder: string, from: string, to: string, file = template): void {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not say "${from}"`)
  writeFileSync(path, text.replace(from, to))
}
