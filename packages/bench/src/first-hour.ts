import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Chance } from './chance.ts'
import { flawed } from './flaws.ts'
import { duration } from './processes.ts'
import { freshName, type Template, template } from './template.ts'

/**
 * `npm run bench:first-hour`: the first hour of a program of 200 made-up templates on Credly, 40 of them
 * with a flaw: what each command says, and how long it takes against an empty Node process.
 */
const count = 200
const flaws = 40

const entry = join(import.meta.dirname, '../../cli/dist/cli.js')
const scratch = mkdtempSync(join(tmpdir(), 'badgelint-first-hour-'))
const folder = join(scratch, 'badges')
const page = join(scratch, 'credly.json')

try {
  const program = made()
  writeFileSync(page, exported(program))
  execFileSync('git', ['init', '--quiet', folder])
  const empty = Math.min(...Array.from({ length: 5 }, () => duration(['-e', '0'])))
  const say = (command: string, args: readonly string[]) => step(command, args, empty)
  say('badgelint import credly credly.json', ['import', 'credly', page])
  say('badgelint init --yes', ['init', '--yes'])
  say('badgelint check --no-links', ['check', '--no-links', '--fail-on', 'never'])
  say('badgelint baseline --no-links', [
    'baseline',
    '--no-links',
    '--reason',
    'Found when we began',
  ])
  say('badgelint check --no-links', ['check', '--no-links'])
  commit('The program as it is on Credly')
  edit()
  say('badgelint check --changed --no-links', ['check', '--changed', '--no-links'])
  say('badgelint compare credly.json', ['compare', page])
} finally {
  rmSync(scratch, { recursive: true })
}

function made(): Template[] {
  const chance = new Chance(1)
  const taken = new Set<string>()
  const sound = Array.from({ length: count }, () => template(chance, freshName(chance, taken)))
  return sound.map((one, index) =>
    index % (count / flaws) === 1 ? flawed(one, chance, sound[index - 1] ?? one) : one,
  )
}

/** An answer of Credly's API. */
function exported(templates: readonly Template[]): string {
  const data = templates.map(({ name, description, skills, criteria, slug, others }, index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    name,
    description,
    skills: skills.map((skill) => ({ name: skill })),
    badge_template_activities: criteria.map((title) => ({ activity_type: 'Assessment', title })),
    global_activity_url: `https://example.org/badges/${slug}`,
    image: { url: others.image },
    level: others.level,
    cost: others.cost,
    time_to_earn: others.time_to_earn,
    type_category: others.type_category,
    state: 'active',
    vanity_slug: slug,
  }))
  return JSON.stringify({ data, metadata: { total_count: data.length } }, null, 2)
}

/** Runs a command, and shows the end of what it says. */
function step(command: string, args: readonly string[], empty: number): void {
  const started = performance.now()
  const { stdout, stderr, status } = spawnSync(process.execPath, [entry, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1' },
    maxBuffer: 1e9,
  })
  const time = performance.now() - started
  const lines = `${stdout}${stderr}`.trimEnd().split('\n')
  const shown = lines.length > 8 ? ['…', ...lines.slice(-7)] : lines
  process.stdout.write(
    `$ ${command}\n${shown.join('\n')}\n(exit ${status}, ${Math.round(time)} ms, ${(time / empty).toFixed(1)} times an empty Node process)\n\n`,
  )
}

function commit(message: string): void {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org']
  execFileSync('git', ['add', '--all'], { cwd: folder })
  execFileSync('git', [...identity, 'commit', '--quiet', '--message', message], { cwd: folder })
}

/** Somebody writes another description. */
function edit(): void {
  const [first = ''] = readdirSync(join(folder, 'templates')).sort()
  const file = join(folder, 'templates', first)
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replace(/^description:[\s\S]*?(?=^\w)/m, 'description: You will learn it.\n'),
  )
}
