import type { PracticeState } from '@badgelint/core/internal'
import { escapeForTerminal } from '../escape/terminal.ts'
import { type Colors, colorsFor } from '../formats/colors.ts'
import { type Layout, layoutFor } from '../formats/layout.ts'
import { countsOfStates, openStep, ruleLine, stateNames } from './wording.ts'

export interface PracticesTextOptions {
  /** Columns to wrap at. */
  readonly width: number
  readonly color: boolean
  /** Whether what is not kept has its next step and its rules below it. Default: yes. */
  readonly hasSteps?: boolean
}

interface Style {
  readonly width: number
  readonly colors: Colors
  readonly layout: Layout
  readonly hasSteps: boolean
}

const stateWidth = Math.max(...Object.values(stateNames).map(({ length }) => length))

/** The practices as text for people: a line for each, and below it the next step where one is open. */
export async function practicesText(
  practices: readonly PracticeState[],
  { width, color, hasSteps = true }: PracticesTextOptions,
): Promise<string> {
  const layout = await layoutFor(practices.flatMap(shownTexts))
  const style: Style = { width, colors: colorsFor(color), layout, hasSteps }
  const nameWidth = Math.max(...practices.map(({ name }) => name.length))
  const lines = practices.flatMap((one) => linesOf(one, nameWidth, style))
  return `${[...lines, '', `${countsOfStates(practices)}.`].join('\n')}\n`
}

function shownTexts({ evidence, next = '', nextAt }: PracticeState): string[] {
  return [evidence, next, nextAt?.file ?? ''].map(escapeForTerminal)
}

function linesOf(one: PracticeState, nameWidth: number, style: Style): string[] {
  const { colors, layout, width, hasSteps } = style
  const { practice, name, state, evidence } = one
  const head = `${String(practice).padStart(2)} ${name.padEnd(nameWidth)}  `
  const indent = head.length + stateWidth + 2
  const room = Math.max(20, width - indent)
  const [first = '', ...rest] = layout.wrap(escapeForTerminal(evidence), room)
  const word = stateNames[state].padEnd(stateWidth)
  const step = hasSteps ? openStep(one) : undefined
  const below = step === undefined ? [] : [`→ ${placedStep(step, one)}`, ruleLine(one)]
  return [
    `${head}${colorState(state, word, colors)}  ${first}`.trimEnd(),
    ...rest.map((line) => ' '.repeat(indent) + line),
    ...below
      .filter((text) => text !== '')
      .flatMap((text) => layout.wrap(escapeForTerminal(text), Math.max(20, width - head.length)))
      .map((line) => ' '.repeat(head.length) + colors.dim(line)),
  ]
}

function placedStep(step: string, { nextAt }: PracticeState): string {
  return nextAt === undefined ? step : `${step} (${nextAt.file}:${nextAt.line})`
}

function colorState(state: PracticeState['state'], word: string, colors: Colors): string {
  if (state === 'kept') return colors.green(word)
  return state === 'not-kept' ? colors.red(word) : colors.yellow(word)
}
