import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { readFile } from '../src/formats/read-file.ts'
import type { ProgramDocument } from '../src/program/document.ts'
import {
  type Coverage,
  type GovernanceTopic,
  governanceTopics,
  type TopicCoverage,
} from '../src/program/governance/covered-topics.ts'
import { coverageOf } from '../src/program/governance/topics.ts'

/** Labelled documents, a folder each, and `goals.yaml`. */
export const governanceFolder = fileURLToPath(new URL('./governance', import.meta.url))

/** What a reader says of one document. */
interface Labels {
  readonly language: string
  readonly topics: Readonly<Record<GovernanceTopic, { readonly verdict: Coverage }>>
}

/** One topic of one document: what the labels say and what was found. */
export interface Judgement {
  readonly document: string
  readonly topic: GovernanceTopic
  readonly expected: Coverage
  readonly got: Coverage
  readonly evidence: string | undefined
}

/** How often "yes" is right, and how often it is found. */
export interface GovernanceFigures {
  readonly found: number
  readonly expected: number
  readonly wrong: number
  readonly precision: number
  readonly recall: number
}

export interface GovernanceMeasure extends GovernanceFigures {
  readonly rows: readonly Judgement[]
  /** Documents that were read while the vocabulary was written, and those that were shown after the first figures. */
  readonly halves: Readonly<Record<'open' | 'closed', GovernanceFigures>>
  /** Topics of which two readers say the same, of those that both judged. */
  readonly agreement: { readonly same: number; readonly all: number }
}

/** The documents that were open to whoever wrote the vocabulary. */
const open = [
  ...['de-1-brennerau', 'de-2-werkbank', 'en-1-harbour', 'en-2-meadow', 'en-3-lantern'],
  ...['es-1-almena', 'fr-1-valombre', 'nl-1-veenpoort', 'pt-1-salgueiral'],
]

/** Holds the coverage of topics against the labels of the documents in `quality/governance`. */
export async function measureGovernance(): Promise<GovernanceMeasure> {
  const names = readdirSync(governanceFolder).filter((name) => existsSync(labelsOf(name)))
  const rows = (await Promise.all(names.toSorted().map(judge))).flat()
  const isOpen = ({ document }: Judgement) => open.includes(document)
  return {
    ...figuresOf(rows),
    rows,
    halves: {
      open: figuresOf(rows.filter(isOpen)),
      closed: figuresOf(rows.filter((row) => !isOpen(row))),
    },
    agreement: agreementOf(names),
  }
}

export function figuresOf(rows: readonly Judgement[]): GovernanceFigures {
  const expected = rows.filter((row) => row.expected === 'yes')
  const found = expected.filter(({ got }) => got === 'yes').length
  const wrong = rows.filter((row) => row.got === 'yes' && row.expected !== 'yes').length
  return {
    found,
    expected: expected.length,
    wrong,
    precision: found / (found + wrong),
    recall: found / expected.length,
  }
}

const labelsOf = (name: string) => join(governanceFolder, name, 'labels.yaml')

async function judge(document: string): Promise<Judgement[]> {
  const { topics }: Labels = readYaml(labelsOf(document))
  const coverage = coverageOf(await readDocuments(join(governanceFolder, document)))
  return governanceTopics.map((topic) => ({
    document,
    topic,
    expected: verdictOf(topics[topic].verdict),
    got: coverage?.topics[topic].coverage ?? 'no',
    evidence: evidenceFor(coverage, topic),
  }))
}

function evidenceFor(coverage: TopicCoverage | undefined, topic: GovernanceTopic) {
  return coverage?.topics[topic].evidence?.value
}

/** All Markdown files below a folder, as documents of one program. */
export async function readDocuments(path: string): Promise<ProgramDocument[]> {
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .toSorted()
  const documents = await Promise.all(
    files.map((name) =>
      readDocument(name.replaceAll('\\', '/'), readFileSync(join(path, name), 'utf8')),
    ),
  )
  return documents.flat()
}

/** The document that a text is; none where it is no document. */
export async function readDocument(path: string, text: string): Promise<ProgramDocument[]> {
  const model = await readFile({ path, text }, { roleOf: () => 'governance' })
  return model.kind === 'document' ? [model.document] : []
}

function agreementOf(names: readonly string[]) {
  const verdicts = names
    .map((name) => [labelsOf(name), join(governanceFolder, name, 'second-reader.yaml')] as const)
    .filter(([, second]) => existsSync(second))
    .flatMap(([first, second]) => {
      const [one, other]: [Labels, Labels] = [readYaml(first), readYaml(second)]
      return governanceTopics.map(
        (topic) => one.topics[topic].verdict === other.topics[topic].verdict,
      )
    })
  return { same: verdicts.filter(Boolean).length, all: verdicts.length }
}

/** YAML that reads `yes` and `no` as words keeps them; other readers make truth values of them. */
function verdictOf(verdict: Coverage | boolean): Coverage {
  return verdict === true ? 'yes' : verdict === false ? 'no' : verdict
}

function readYaml(path: string) {
  return parse(readFileSync(path, 'utf8'))
}
