import type { Format } from './format.ts'

/** Formats that need neither a terminal's width nor its colours. Each is loaded when it is asked for. */
export const formats = {
  json: async (): Promise<Format> => (await import('./json.ts')).json,
  sarif: async (): Promise<Format> => (await import('./sarif.ts')).sarif,
  junit: async (): Promise<Format> => (await import('./junit.ts')).junit,
  gitlab: async (): Promise<Format> => (await import('./gitlab.ts')).gitlab,
  github: async (): Promise<Format> => (await import('./github.ts')).github,
  markdown: async (): Promise<Format> => (await import('./markdown.ts')).markdown,
  compact: async (): Promise<Format> => (await import('./compact.ts')).compact,
  csv: async (): Promise<Format> => (await import('./csv.ts')).csv,
} as const

export type FormatName = keyof typeof formats
