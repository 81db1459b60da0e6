import {
  type Configuration,
  type ExampleFinding,
  type ExamplePlace,
  type ExampleRange,
  type Finding,
  fixText,
  type GoodExample,
  type Rule,
  rules,
} from '../src/internal.ts'
import { lintExample } from './example-lint.ts'
import { type FilledUp, fillUp } from './filled-up.ts'

/** Rules that would speak about whatever an example leaves out; those on the whole program among them. */
const cutShort = rules
  .filter(
    ({ id, on }) => on === 'program' || /^template\/description-thin$|^skills\/backed$/.test(id),
  )
  .map(({ id }) => id)

/** An example as a file. */
interface Laid extends FilledUp {
  readonly path: string
}

/** What is found in an example of a rule. */
export interface FoundInExample {
  /** What the rule itself finds, as the example has to say it, with every suggestion. */
  readonly own: readonly ExampleFinding[]
  readonly others: readonly Finding[]
}

export async function tryExample(rule: Rule, example: GoodExample): Promise<FoundInExample> {
  const laid = layOut(rule, example)
  const findings = await lintLaid(rule, example, laid)
  const own = findings
    .filter((finding) => finding.rule === rule.id)
    .map(async (finding) => ({
      about: finding.about,
      ...placeIn(laid, example, finding),
      ...(finding.severity === rule.severity ? {} : { severity: finding.severity }),
      message: finding.message,
      suggestion: finding.suggestion,
      ...(finding.related.length === 0
        ? {}
        : { related: finding.related.map((place) => placeIn(laid, example, place)) }),
      ...(finding.fix === undefined
        ? {}
        : { fixed: ownText(await fixedText(rule, example, laid, finding), laid) }),
    }))
  return {
    own: await Promise.all(own),
    others: findings.filter((finding) => finding.rule !== rule.id),
  }
}

function layOut(rule: Rule, { text, file }: GoodExample): Laid {
  const isOfTemplates = rule.on === 'template' || rule.on === 'link'
  const isWhole = !isOfTemplates || file !== undefined
  return {
    path: file ?? (isOfTemplates ? 'templates/example.yaml' : 'GOVERNANCE.md'),
    ...(isWhole
      ? { text, ownLines: text.split('\n').map((_, line) => line), filledIn: [] }
      : fillUp(text)),
  }
}

async function lintLaid(
  rule: Rule,
  example: GoodExample,
  { path, text }: Pick<Laid, 'path' | 'text'>,
): Promise<readonly Finding[]> {
  const configuration: Configuration = {
    ...(example.platform ? { platform: example.platform } : {}),
    rules: {
      'config/platform': 'off',
      // Examples are cut to what matters: short texts, and the skills of another template.
      ...Object.fromEntries(cutShort.map((other) => [other, 'off' as const])),
      // Options, though there are none, switch on what no preset does.
      [rule.id]: example.options ?? {},
    },
  }
  const sources = [
    { path, text, expected: true },
    ...(example.program ? [{ path: 'program.yaml', text: example.program }] : []),
  ]
  if (example.base === undefined) return lintExample(sources, configuration, example)
  const base = layOut(rule, { ...example, text: example.base })
  return lintExample(sources, configuration, example, [{ path, text: base.text, expected: true }])
}

/** Throws where the fix cannot be made, or does not make the rule content with what it changed. */
async function fixedText(
  rule: Rule,
  example: GoodExample,
  laid: Laid,
  finding: Finding,
): Promise<string> {
  const { text, refused, applied } = await fixText(laid.path, laid.text, [finding])
  if (applied.length === 0)
    throw new Error(`The fix of "${finding.message}" is not made: ${refused[0]?.reason}`)
  const left = await lintLaid(rule, example, { path: laid.path, text })
  if (left.some((one) => one.rule === rule.id && one.message === finding.message))
    throw new Error(`The fix of "${finding.message}" leaves the finding where it is`)
  return text
}

function placeIn(
  laid: Laid,
  example: GoodExample,
  { file, range }: Pick<Finding, 'file' | 'range'>,
): ExamplePlace {
  const isOwn = file === laid.path
  // A file of the ledger has no text here.
  const other = textBeside(example, file)
  if (!isOwn && other === undefined) return { file, at: '1:1-1:1', marks: '' }
  const text = isOwn ? laid.text : (other ?? '')
  const lines = text.split('\n')
  const offset = ({ line, column }: typeof range.start) =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, column - 1)
  const [first, last] = [range.start.line, range.end.line].map((line) =>
    isOwn ? laid.ownLines[line - 1] : line - 1,
  )
  const at: ExampleRange =
    first === undefined || last === undefined
      ? 'rest'
      : `${first + 1}:${range.start.column}-${last + 1}:${range.end.column}`
  return {
    ...(isOwn ? {} : { file }),
    at,
    marks: shortened(text.slice(offset(range.start), offset(range.end))),
  }
}

function textBeside({ program, metrics, beside }: GoodExample, file: string): string | undefined {
  if (file === 'program.yaml') return program
  return file === 'metrics/metrics.csv' ? metrics : beside?.[file]
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 30)}…${text.slice(-20)}` : text
}

/** The example's part of a text in which something was changed: what was filled in is taken out again. */
function ownText(changed: string, { filledIn }: Laid): string {
  return filledIn
    .reduce((text, block) => {
      if (!text.includes(block)) throw new Error('A fix changed what the example does not say')
      return text.replace(block, () => '')
    }, changed)
    .trimEnd()
}
