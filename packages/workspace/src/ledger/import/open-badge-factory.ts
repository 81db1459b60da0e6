import type { Channel } from '@badgelint/ledger'
import { type BadgeReader, type ExportItem, likenessOf, optional, those } from './badge-reader.ts'

/**
 * Events of Open Badge Factory, version 2 of the API: one act of issuing to so many people. Fields by
 * openbadgefactory/moodle-local_obf, classes/client.php. Times are seconds since 1970.
 */
export const openBadgeFactoryEvents: BadgeReader = {
  title: 'events of Open Badge Factory',
  reads: [
    'id',
    'name',
    'badge_id',
    'issued_on',
    'ctime',
    'expires_on',
    'recipient_count',
    'api_consumer_id',
    'log_entry',
  ],
  recognises: (fields) =>
    'badge_id' in fields &&
    ('recipient_count' in fields || 'ctime' in fields || 'log_entry' in fields),
  read(item) {
    const id = item.text('id')
    const template = item.text('badge_id')
    if (id === undefined) return item.missing('id', '`id`')
    if (template === undefined) return item.missing('template', '`badge_id`')
    const count = item.value('recipient_count')
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 0 || count > maxRecipients)
      return item.missing('number of badges', '`recipient_count` with a whole number')
    if (count === 0) return { passedOver: 'issued to nobody' }
    return {
      badge: {
        at: item.at,
        template: { ids: those(template), ...optional('name', item.text('name')) },
        likeness: likenessOf({ event: id }),
        dates: item.dates('issued_on', 'ctime', 'expires_on'),
        fields: { issued: 'issued_on', expires: 'expires_on' },
        status: 'issued',
        tellsExpiry: item.has('expires_on'),
        reason: 'unknown',
        ...optional('channel', channelOf(item)),
        count,
      },
    }
  },
}

/** As many as the number in a `ref` goes. */
const maxRecipients = 1_000_000

/** A log entry with the address of a site is that of the Moodle plugin; an API consumer without one is a program. */
function channelOf(item: ExportItem): Channel | undefined {
  const entry = item.value('log_entry')
  const text = typeof entry === 'string' ? entry : JSON.stringify(entry ?? '')
  if (/"wwwroot"/.test(text)) return 'integration:moodle'
  return item.text('api_consumer_id') === undefined ? undefined : 'api'
}
