import { newText, platformTitles } from '@badgelint/core/internal'
import { pathFrom } from '../files/paths.ts'
import type { FolderInspection } from './inspect-folder.ts'
import { type Choices, pages, platformFor, type TemplateAssets } from './proposal.ts'

/** The text of `badgelint.yaml`. */
export function configurationText(inspection: FolderInspection, choices: Choices): string {
  const { templates, governance } = inspection.globs
  return sections([
    [
      '# Settings of badgelint. All of them:',
      `# ${pages}/configuration.md`,
      'extends: recommended',
    ],
    platformLines(inspection, choices),
    templates ? ['# Where the badge templates are.', ...list('templates', templates)] : [],
    governance ? ['# Where the governance document is.', ...list('governance', governance)] : [],
  ])
}

function platformLines(inspection: FolderInspection, choices: Choices): string[] {
  const platform = platformFor(inspection, choices)
  if (platform !== undefined)
    return [
      '# The platform that the badges are issued on. Its limits apply.',
      `platform: ${platform}`,
    ]
  if (inspection.platforms.length > 1)
    return [
      `# The templates are for several platforms: ${titles(inspection.platforms)}.`,
      '# The format of a file says which limits apply to it; for others name the platform under',
      '# `overrides`.',
    ]
  return [
    '# The platform that the badges are issued on. Remove the "#" and write yours, and its',
    `# limits hold: ${Object.keys(platformTitles).join(', ')}.`,
    '# platform: credly',
  ]
}

function titles(platforms: readonly string[]): string {
  return platforms.map((platform) => platformTitles[platform] ?? platform).join(', ')
}

function list(key: string, items: readonly string[]): string[] {
  return [`${key}:`, ...items.map((item) => `  - ${yaml(item)}`)]
}

/** The text of `program.yaml`: what can be known, and the rest as comments. */
export function programText({ issuers, git }: FolderInspection): string {
  const people = git?.history?.people.slice(0, 10) ?? []
  return sections([
    ['# The badge program in brief. All fields:', `# ${pages}/program.md`],
    issuerLines(issuers),
    [
      '# Who looks after the program. Remove the "#" and write yours. Roles are better than',
      '# names: people leave, mailboxes stay. Once there is a team, each template should name',
      '# one of its members as its `owner`.',
      '# team:',
      '#   - name: Program lead',
      '#     email: badges@example.org',
      '#     # What they may do on the platform, and what they were trained in.',
      '#     rights: [admin, issue]',
      '#     training:',
      '#       - { name: Issuer training, on: 2025-09-10 }',
      ...(people.length === 0
        ? []
        : ['# These people have changed templates, according to git:', ...people.map(asMember)]),
    ],
    [
      '# Where earners get help, when the program began, and when this file was last reviewed.',
      '# support: help@example.org',
      '# launched_on: 2025-09-01',
      '# reviewed_on: 2026-01-15',
    ],
    [
      '# Who is told what, and when.',
      '# marketing:',
      '#   - what: A badge and an earner in the newsletter',
      '#     audience: earners',
      '#     on: 2026-04-14',
      '#     done: true',
    ],
    [
      '# The skills that the templates may use: a list, or a file with one skill a line.',
      '# skills: skills.txt',
    ],
  ])
}

function asMember(name: string): string {
  return `#   - name: ${yaml(name)}`
}

function issuerLines(issuers: readonly string[]): string[] {
  const [first, ...others] = issuers
  if (first === undefined)
    return ['# The organisation that issues the badges.', '# issuer:', '#   name: Our college']
  if (others.length === 0)
    return ['# The organisation that issues the badges.', 'issuer:', `  name: ${yaml(first)}`]
  return [
    '# The organisation that issues the badges. The templates name several; remove the "#"',
    '# before yours.',
    '# issuer:',
    ...issuers.slice(0, 10).map((name) => `#   name: ${yaml(name)}`),
  ]
}

/** A text as YAML has it, on one line, in the plainest form that can carry it. */
function yaml(text: string): string {
  const [plain = '', ...quoted] = newText(text, 'yaml')
  const isPlain = /^\p{L}[\p{L}\d ,.&()/*-]*$/u.test(text)
  return isPlain && !text.endsWith(' ') ? plain : (quoted[0] ?? plain)
}

/** The text of `.gitattributes`. */
export function attributesText({ templates }: FolderInspection): string {
  const ends = new Set(['yaml', 'yml', 'json', 'md'])
  for (const file of templates.files) ends.add(file.slice(file.lastIndexOf('.') + 1))
  return [
    '# Texts have the same line ends on every machine.',
    ...[...ends].map((end) => `*.${end} text eol=lf`),
    '',
  ].join('\n')
}

/** A workflow as its example stands; of a program in a folder it is told which. */
export function workflowText(inspection: FolderInspection, workflow: string): string {
  const below = folderBelowTop(inspection)
  return below === undefined
    ? workflow
    : workflow.replace(/# (working-directory: ).*/, (_, key) => `${key}${yaml(below)}`)
}

/** The hooks for pre-commit, as an entry of `repos`. */
export function preCommitLines(
  inspection: FolderInspection,
  { version }: TemplateAssets,
): string[] {
  const below = folderBelowTop(inspection)
  const args = below === undefined ? [] : [`        args: [${JSON.stringify(below)}]`]
  return [
    '  - repo: https://github.com/badgelint/badgelint',
    `    rev: v${version}`,
    '    hooks:',
    '      - id: badgelint',
    ...args,
    '      - id: badgelint-all',
    ...args,
  ]
}

/** The folder of the program, relative to the top of the repository; undefined where they are one. */
export function folderBelowTop({ folder, git }: FolderInspection): string | undefined {
  const path = git === undefined ? '.' : pathFrom(git.top, folder)
  return path === '.' ? undefined : path
}

function sections(parts: readonly (readonly string[])[]): string {
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}
