import { counted, type Evidence, type PracticeInput } from '../practice-input.ts'

/** By which ways badges were issued in the last twelve months. */
export function automated({ facts: { ledger } }: PracticeInput): Evidence {
  if (ledger === undefined)
    return {
      text: 'no ledger',
      missing: 'Keep a ledger of issued badges (`badgelint ledger init`)',
    }
  const channels = Object.entries(ledger.recent?.channels ?? {})
  const sum = (of: (channel: string) => boolean) =>
    channels.reduce((all, [channel, count]) => (of(channel) ? all + count : all), 0)
  const known = sum((channel) => channel !== 'unknown')
  if (known === 0)
    return {
      text: `way of issuing unknown, ${counted(
        sum(() => true),
        'badge',
      )}`,
      missing: 'Import how badges were issued (`badgelint ledger import --channel`)',
    }
  const bySystem = sum((channel) => channel === 'api' || channel.startsWith('integration:'))
  return {
    text: `${Math.round((100 * bySystem) / known)} % issued by a system, ${counted(known, 'badge')}`,
  }
}
