/**
 * Installs packed packages in empty folders, and uses them there as a stranger would:
 * `node packages/cli/smoke/use-packed.js <folder>`. Plain JavaScript without a dependency, since the
 * oldest Node that badgelint takes cannot run TypeScript; for Windows too.
 */
import { execFileSync, execSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Say in which folder the packed packages are.')

const packed = readdirSync(folder)
  .filter((name) => name.endsWith('.tgz'))
  .map((name) => ({ tarball: resolve(folder, name), manifest: manifestIn(name) }))
if (packed.length === 0) throw new Error(`${folder} holds no packed packages.`)

// By its long name: Windows may give a short one, such as RUNNER~1, which not every tool takes.
const scratch = mkdtempSync(join(realpathSync.native(tmpdir()), 'badgelint-packed-'))
try {
  for (const one of packed) if (one.manifest.bin !== undefined) useCommand(one)
  useLibraries(packed.filter(({ manifest }) => manifest.bin === undefined))
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
}

/** A file is named from its folder, since `tar` may take the drive of a path for another machine. */
function manifestIn(name) {
  const args = ['-xOf', name, 'package/package.json']
  return JSON.parse(execFileSync('tar', args, { cwd: folder, encoding: 'utf8' }))
}

/** Installs without a registry: a command is a bundle and needs nothing else. */
function useCommand({ manifest, tarball }) {
  const cwd = emptyProject('command')
  install(['--offline', tarball], cwd)
  mkdirSync(join(cwd, 'templates'))
  writeFileSync(join(cwd, 'templates/team-lead.yaml'), 'name: Team Lead\ndescription: TODO\n')
  const version = run(['npx', '--offline', manifest.name, '--version'], cwd).trim()
  if (version !== manifest.version)
    throw new Error(`${manifest.name} ${manifest.version} says that it is ${version}.`)
  const schema = join('node_modules', manifest.name, 'schemas/configuration.schema.json')
  const { properties } = JSON.parse(readFileSync(join(cwd, schema), 'utf8'))
  if (properties.rules === undefined) throw new Error(`${schema} says nothing of rules.`)
  const options = ['check', '--no-links', '--fail-on', 'never']
  const told = run(['npx', '--offline', manifest.name, ...options], cwd)
  if (!told.includes('templates/team-lead.yaml'))
    throw new Error(`${manifest.name} found nothing in a template that is not finished:\n${told}`)
  say(`Installed ${manifest.name} in an empty folder and checked a template there:`)
  say(indented(told))
}

/** All at once, so that they find each other though none is on the registry yet. */
function useLibraries(libraries) {
  const cwd = emptyProject('libraries')
  install(['--prefer-offline', ...libraries.map(({ tarball }) => tarball)], cwd)
  const names = libraries.map(({ manifest }) => manifest.name)
  writeFileSync(
    join(cwd, 'use.js'),
    `import { lint } from '@badgelint/core'
for (const name of ${JSON.stringify(names)}) await import(name)
const text = 'name: Team Lead\\ndescription: TODO\\n'
const { findings } = await lint([{ path: 'templates/team-lead.yaml', text }])
console.log(findings.length)
`,
  )
  const count = Number(execFileSync(process.execPath, ['use.js'], { cwd, encoding: 'utf8' }))
  if (!(count > 0)) throw new Error('lint of @badgelint/core found nothing where it should.')
  say(`Installed and imported ${names.join(', ')}; lint gave ${count} findings.`)
}

function emptyProject(name) {
  const made = join(scratch, name)
  mkdirSync(made)
  writeFileSync(join(made, 'package.json'), '{"private": true, "type": "module"}')
  return made
}

function install(what, cwd) {
  run(['npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', ...what], cwd)
}

/** By a shell, since npm is a script of the shell on Windows. */
function run(words, cwd) {
  const line = words.map((word) => (/^[\w./@-]+$/.test(word) ? word : `"${word}"`)).join(' ')
  return execSync(line, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

function indented(text) {
  return text.trim().replace(/^(?=.)/gm, '  ')
}

function say(line) {
  process.stdout.write(`${line}\n`)
}
