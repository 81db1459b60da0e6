import { isFields } from '@badgelint/core/internal'
import { type BadgeReader, likenessOf, optional, those } from './badge-reader.ts'
import type { Status } from './exported-badge.ts'

const statuses: ReadonlyMap<string, Status> = new Map([
  ['pending', 'issued'],
  ['accepted', 'accepted'],
  ['rejected', 'rejected'],
  ['revoked', 'revoked'],
])

/**
 * Issued badges as pages of Credly's API. Fields by a whole answer in OpenNTI/nti.app.products.acclaim,
 * src/nti/app/products/acclaim/tests/data/issued_badges.json; states also in openedx/credentials, models.py.
 * The day of the last change of state is all that it has of acceptance and revocation.
 */
export const credlyBadges: BadgeReader = {
  title: "Credly's issued badges",
  reads: [
    'id',
    'state',
    'issued_at',
    'created_at',
    'state_updated_at',
    'accepted_at',
    'revoked_at',
    'expires_at',
    'revocation_reason',
    'replaces_badge_id',
    'badge_template',
  ],
  reading: { completed: 'issued_at', issued: 'created_at' },
  recognises: (fields) => isFields(fields.badge_template) && 'state' in fields,
  read(item) {
    const state = item.text('state') ?? ''
    const status = statuses.get(state)
    if (status === undefined)
      return {
        message: `The state "${word(state)}" is not one that Credly has; expected pending, accepted, rejected or revoked`,
        suggestion: 'Export it again',
      }
    const badge = item.text('id')
    const ids = those(item.inner('badge_template', 'id'))
    const name = item.inner('badge_template', 'name')
    if (badge === undefined) return item.missing('id', '`id`')
    if (ids.length === 0 && name === undefined) return item.missing('template', '`badge_template`')
    const accepted = item.has('accepted_at') ? 'accepted_at' : undefined
    const revoked = item.text('revoked_at') === undefined ? 'state_updated_at' : 'revoked_at'
    return {
      badge: {
        at: item.at,
        template: { ids, ...optional('name', name) },
        badge,
        likeness: likenessOf({ badge }),
        dates: item.dates(
          'issued_at',
          'created_at',
          'state_updated_at',
          'accepted_at',
          'revoked_at',
          'expires_at',
        ),
        fields: {
          issued: 'issued_at',
          recorded: 'created_at',
          expires: 'expires_at',
          ...optional(
            'accepted',
            status === 'accepted' ? (accepted ?? 'state_updated_at') : accepted,
          ),
          ...(status === 'revoked' ? { revoked } : {}),
        },
        status,
        tellsExpiry: item.has('expires_at'),
        reason: item.reason('revocation_reason'),
        ...optional('replaces', item.text('replaces_badge_id')),
        ...optional('recipient', item.text('recipient_email')),
        count: 1,
      },
    }
  },
}

/** Templates of Credly's API, each with the number of its badges. */
export const credlyTemplates: BadgeReader = {
  title: "Credly's badge templates",
  reads: ['id', 'name', 'badges_count'],
  recognises: (fields) => 'badges_count' in fields && 'name' in fields,
  read(item) {
    const count = item.value('badges_count')
    const ids = those(item.text('id'))
    const name = item.text('name')
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 0)
      return item.missing('count', '`badges_count` with a whole number')
    return { template: { ids, ...optional('name', name) }, count }
  },
}

/** A word of an export as far as a message may quote it: a state is one short word, and several may be the name of a person. */
export function word(text: string): string {
  return /^[\w-]{0,24}$/.test(text) ? text : '…'
}
