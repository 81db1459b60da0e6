import { fewNames } from '../text/first-few.ts'
import { quoted } from './metrics-problems.ts'

/** In which column of a file of metrics what stands, from 0. */
export interface MetricsColumns {
  readonly date: number
  readonly metric: number
  readonly value: number
  readonly template?: number
}

export type MetricsColumn = keyof MetricsColumns

/** Headers by which a column is known where none is configured, the best first. */
const known: Readonly<Record<MetricsColumn, readonly string[]>> = {
  date: [
    ...['date', 'day', 'on', 'as of', 'measured on', 'month', 'period'],
    ...['datum', 'stichtag', 'monat', 'maand', 'fecha', 'mes', 'mois', 'data', 'mês'],
  ],
  metric: [
    ...['metric', 'measure', 'kpi', 'indicator', 'name'],
    ...['kennzahl', 'messgröße', 'indikator', 'kengetal', 'indicador', 'métrica', 'indicateur'],
  ],
  value: [
    ...['value', 'number', 'result', 'amount'],
    ...['wert', 'zahl', 'waarde', 'valor', 'valeur', 'resultado', 'résultat'],
  ],
  template: ['template', 'template id', 'badge template id', 'badge template', 'badge id', 'badge'],
}

const needed = ['date', 'metric', 'value'] as const

/** Finds the columns, or says which are missing. `configured`: the headers that are configured. */
export function columnsIn(
  header: readonly string[],
  configured: Readonly<Partial<Record<MetricsColumn, string>>> = {},
): MetricsColumns | { readonly message: string; readonly suggestion: string } {
  const headers = header.map(folded)
  const find = (column: MetricsColumn) => {
    const own = configured[column]
    const names = own === undefined ? known[column] : [own]
    const name = names.map(folded).find((one) => headers.includes(one))
    return name === undefined ? undefined : headers.indexOf(name)
  }
  const [date, metric, value, template] = [
    find('date'),
    find('metric'),
    find('value'),
    find('template'),
  ]
  if (date !== undefined && metric !== undefined && value !== undefined)
    return { date, metric, value, ...(template === undefined ? {} : { template }) }
  const missing = needed.filter((column) => find(column) === undefined)
  const names = missing.map((column) => `"${configured[column] ?? column}"`)
  const there = fewNames(header.map((one) => `"${quoted(one)}"`))
  return {
    message: `The headers are ${there}; expected also ${names.join(' and ')}`,
    suggestion:
      'Name the columns date, metric, value and template, or map your names with `metrics.columns` in the configuration',
  }
}

function folded(header: string): string {
  return header
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.-]+/g, ' ')
    .trim()
}
