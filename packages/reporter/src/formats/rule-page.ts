import {
  type BadExample,
  type BuiltInCheck,
  type GoodExample,
  practiceTitles,
  type Rule,
  type Severity,
} from '@badgelint/core/internal'

/**
 * The documentation page of a rule, in Markdown, from what the rule itself says. `withSuggestions`: also what to do
 * about each finding of an example, where that differs from one to the next.
 */
export function rulePage(rule: Rule, { withSuggestions = false } = {}): string {
  const { good, bad } = rule.examples
  return page([
    `# ${rule.id}`,
    rule.summary,
    list([
      `Serves practice ${rule.practice}: ${practiceTitles[rule.practice].title}`,
      `${rule.severity}, ${rule.kind}`,
      appliesTo(rule),
      rule.preset === 'none'
        ? 'Off unless you switch it on'
        : `In the preset \`${rule.preset ?? 'recommended'}\``,
    ]),
    '## Why it matters',
    rule.why,
    '## Draws a finding',
    ...bad.map((one) => [example(one), ...found(one, rule.severity, withSuggestions)].join('\n\n')),
    '## Draws none',
    ...good.map((text) => example(typeof text === 'string' ? { text } : text)),
    ...options(rule),
    '## What it gets wrong',
    rule.mistakes,
    '## Source',
    `[${rule.source.title}](${rule.source.address})`,
  ])
}

/** The documentation page of a finding that the engine itself makes, in Markdown. */
export function builtInCheckPage({ id, severity, summary, why }: BuiltInCheck): string {
  return page([
    `# ${id}`,
    summary,
    list([`${severity}, about files and configuration`]),
    '## Why it matters',
    why,
  ])
}

function page(parts: readonly (string | undefined)[]): string {
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`
}

function list(items: readonly (string | undefined)[]): string {
  return items
    .filter((item) => item !== undefined)
    .map((item) => `- ${item}`)
    .join('\n')
}

function appliesTo(rule: Rule): string | undefined {
  switch (rule.on) {
    case 'link': {
      const needs = rule.needsAnswer ? '; says nothing under `--no-links`' : ''
      return `Judges the links of templates, documents and program.yaml${needs}`
    }
    case 'document':
      return 'Judges the governance document'
    case 'program':
      return 'Judges the program as a whole'
    case 'template': {
      const languages = rule.languages ? `; texts in ${rule.languages.join(', ')} only` : ''
      return rule.reads.length === 0 ? undefined : `Reads ${rule.reads.join(', ')}${languages}`
    }
  }
}

/** What is told of an example, by line and column as in the text output. */
function found(
  { findings = [] }: BadExample,
  severity: Severity,
  withSuggestions: boolean,
): string[] {
  if (findings.length === 0) return []
  const lines = findings.flatMap(({ file, at, severity: own = severity, message, suggestion }) => {
    const place = [file, at === 'rest' ? undefined : at.split('-')[0]].filter((part) => part)
    const line = [...place, own, message].join(' ')
    return withSuggestions && suggestion !== undefined ? [line, `  → ${suggestion}`] : [line]
  })
  return [`\`\`\`text\n${lines.join('\n')}\n\`\`\``]
}

function example({ text, caption, platform, options: set }: GoodExample): string {
  const notes = [
    caption,
    platform ? `With \`platform: ${platform}\`.` : undefined,
    set ? `With the options \`${JSON.stringify(set)}\`.` : undefined,
  ].filter((note) => note !== undefined)
  const language = /^#+ /.test(text) ? 'markdown' : 'yaml'
  const excerpt = text.length > 1200 ? `${text.slice(0, 300)}…` : text
  return [
    ...(notes.length > 0 ? [`${notes.join(' ')}\n`] : []),
    `\`\`\`${language}\n${excerpt.trimEnd()}\n\`\`\``,
  ].join('\n')
}

function options(rule: Rule): string[] {
  const entries = Object.entries(rule.options ?? {})
  if (entries.length === 0) return []
  return [
    '## Options',
    list(
      entries.map(
        ([name, schema]) =>
          `\`${name}\` (${schema.type}, default \`${JSON.stringify(schema.default)}\`): ${schema.description}`,
      ),
    ),
  ]
}
