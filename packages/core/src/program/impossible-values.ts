import { plainLetters } from '../text/normalize.ts'
import type { DeclaredMetric } from './metrics.ts'

/** Names of shares of a whole, in six languages. */
const ofWhole =
  /\b(?:shares?|proportion|anteil|quota|parte?|porcentaje|aandeel|proporcao|percentagem) (?:of|an|der|des|den|de|del|du|da|do|dos|das|van|d')\b|\banteil\b|\baandeel\b/

/** Names of what can fall below zero or rise above the whole: a change, or what was reached of a target. */
const ofChange =
  /\b(?:net|netto|change|growth|difference|balance|gain|increase|decrease|target|budget|plan|last year|previous|veranderung|wachstum|differenz|saldo|zuwachs|vorjahr|ziel|cambio|variacion|crecimiento|diferencia|meta|evolution|croissance|ecart|solde|objectif|verandering|groei|verschil|doel|variacao|crescimento|diferenca)\p{L}*\b/u

/** What was expected of a metric that a program declares, where a number of it cannot be; undefined where it can. */
export function expectedInstead({ name, unit }: DeclaredMetric, value: number): string | undefined {
  const plain = plainLetters(name)
  if (ofChange.test(plain)) return undefined
  if (unit === 'count') return value < 0 ? '0 or more, since it is a count' : undefined
  if (unit !== 'percent' || !ofWhole.test(plain)) return undefined
  if (value < 0) return '0 % or more, since it is a share'
  return value > 100 ? '100 % or less, since it is a share' : undefined
}
