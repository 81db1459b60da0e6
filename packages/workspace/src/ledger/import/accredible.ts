import { isFields } from '@badgelint/core/internal'
import { type BadgeReader, likenessOf, optional, those } from './badge-reader.ts'

/**
 * Credentials of Accredible. Fields by accredible/api-documentation, openapi.json 25.08.0. It knows neither
 * acceptance nor revocation; what is in progress or not published is not issued.
 */
export const accredibleCredentials: BadgeReader = {
  title: 'credentials of Accredible',
  reads: [
    'id',
    'group',
    'group_id',
    'group_name',
    'issued_on',
    'published_on',
    'created_at',
    'expired_on',
    'approve',
    'complete',
  ],
  mayMoveIssue: true,
  recognises: (fields) =>
    'issued_on' in fields &&
    ('group_id' in fields || 'group_name' in fields || isFields(fields.group)),
  read(item) {
    if (item.value('complete') === false) return { passedOver: 'still in progress' }
    if (item.value('approve') === false) return { passedOver: 'not published' }
    const badge = item.text('id')
    const ids = those(item.inner('group', 'id') ?? item.text('group_id'))
    const name = item.inner('group', 'name') ?? item.text('group_name')
    if (badge === undefined) return item.missing('id', '`id`')
    if (ids.length === 0 && name === undefined) return item.missing('group', '`group_id`')
    return {
      badge: {
        at: item.at,
        template: { ids, ...optional('name', name) },
        badge,
        likeness: likenessOf({ badge }),
        dates: item.dates('issued_on', 'published_on', 'created_at', 'expired_on'),
        fields: { issued: 'issued_on', recorded: 'created_at', expires: 'expired_on' },
        status: 'issued',
        tellsExpiry: item.has('expired_on'),
        reason: 'unknown',
        ...optional('recipient', item.text('recipient_email') ?? item.inner('recipient', 'email')),
        count: 1,
      },
    }
  },
}
