import { day } from './option-values.ts'

// What several commands take, in the same words.

export const pathsArgument = [
  '[paths...]',
  'files, folders or globs; default: the current folder',
] as const

export const configOption = [
  '-c, --config <file>',
  'use this configuration file instead of looking for badgelint.yaml',
] as const

export const todayOption = [
  '--today <date>',
  'treat this date as today, such as 2026-03-31',
  day,
] as const

export const noLinksOption = ['--no-links', 'do not check whether links work'] as const

export const colorOption = [
  '--color',
  'use colors even if standard output is not a terminal',
] as const

export const noColorOption = ['--no-color', 'do not use colors'] as const
