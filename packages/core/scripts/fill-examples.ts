import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Rule, rules } from '../src/internal.ts'
import { tryExample } from '../test/examples.ts'
import { type Node, property, ruleExamples } from './rule-examples.ts'

/**
 * Writes what is found in the bad examples of all rules into their files, for a person to read over and a
 * test to hold. Where an example says something already it stays; to have it anew, take `findings` out.
 */
const top = join(import.meta.dirname, '../../..')

const filled: string[] = []
for (const rule of rules) {
  const path = join(import.meta.dirname, '../src/rules', `${rule.id}.ts`)
  const code = readFileSync(path, 'utf8')
  const changed = await fill(rule, code)
  if (changed === code) continue
  writeFileSync(path, changed)
  filled.push(relative(top, path))
}
if (filled.length > 0)
  execFileSync(process.execPath, [biome(), 'format', '--write', ...filled], { cwd: top })
process.stdout.write(filled.length > 0 ? `${filled.join('\n')}\n` : 'Nothing to fill in\n')

function biome(): string {
  return join(top, 'node_modules/@biomejs/biome/bin/biome')
}

async function fill(rule: Rule, code: string): Promise<string> {
  const { bad } = rule.examples
  if (bad.every(({ findings }) => findings !== undefined)) return code
  const { examples, nodes } = badExamples(code)
  if (nodes.length !== bad.length || nodes.some(({ type }) => type !== 'ObjectExpression'))
    throw new Error(`${rule.id}: write the bad examples as a list of objects, one beside the other`)
  const outside = code.slice(0, examples.start) + code.slice(examples.end)
  let changed = code
  for (const [index, example] of [...bad.entries()].reverse()) {
    const node = nodes[index]
    if (node === undefined || example.findings !== undefined) continue
    const { own } = await tryExample(rule, example)
    if (own.length === 0) throw new Error(`${rule.id}: nothing is found in ${example.text}`)
    const findings = own.map((finding) =>
      Object.fromEntries(
        Object.entries(finding).filter(
          ([key, value]) => key !== 'suggestion' || !isConstant(String(value), outside),
        ),
      ),
    )
    const before = changed.slice(0, node.end - 1).trimEnd()
    const comma = before.endsWith(',') ? '' : ','
    changed = `${before}${comma} findings: ${print(findings)} }${changed.slice(node.end)}`
  }
  return changed
}

/** Whether a rule has a suggestion word for word, and depends on nothing in giving it. */
function isConstant(suggestion: string, code: string): boolean {
  return ["'", '"', '`'].some((quote) =>
    new RegExp(`suggestion:\\s*${quote}${escaped(suggestion)}${quote}`).test(code),
  )
}

/** As a literal; biome puts quotes and lines as they are everywhere. */
function print(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(([key, field]) => `${key}: ${print(field)}`)
  return `{ ${fields.join(', ')} }`
}

/** The examples of the rule that a module exports, and each bad one. */
function badExamples(code: string): { examples: Node; nodes: readonly Node[] } {
  const examples = ruleExamples(code)
  const bad = property(examples, 'bad')
  if (bad?.type !== 'ArrayExpression' || !('elements' in bad))
    throw new Error('expected `examples.bad` as a list')
  return { examples, nodes: bad.elements as Node[] } // the tree's own type says so
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
