import { type BadgeReader, likenessOf, optional, those } from './badge-reader.ts'

/**
 * Assertions of Badgr, which is Canvas Credentials and Parchment now, version 2 of the API. Fields by
 * https://developerdocs.instructure.com/services/credentials/openapi/assertions and by mint-o-badges/badgr-server,
 * apps/issuer/serializers_v2.py. It says that a badge was accepted or revoked, and not when.
 */
export const canvasAssertions: BadgeReader = {
  title: 'assertions of Canvas Credentials (Badgr)',
  reads: [
    'entityType',
    'entityId',
    'openBadgeId',
    'badgeclass',
    'badgeclassOpenBadgeId',
    'issuedOn',
    'createdAt',
    'expires',
    'acceptance',
    'revoked',
    'revocationReason',
  ],
  mayMoveIssue: true,
  recognises: (fields) =>
    fields.entityType === 'Assertion' || ('badgeclass' in fields && 'entityId' in fields),
  read(item) {
    const badge = item.text('entityId', 'openBadgeId', 'id')
    const ids = those(item.text('badgeclass'), item.text('badgeclassOpenBadgeId'))
    if (badge === undefined) return item.missing('id', '`entityId`')
    if (ids.length === 0) return item.missing('template', '`badgeclass`')
    const isRevoked = item.value('revoked') === true
    const acceptance = item.text('acceptance')
    return {
      badge: {
        at: item.at,
        template: { ids },
        badge,
        likeness: likenessOf({ badge }),
        dates: item.dates('issuedOn', 'createdAt', 'expires'),
        fields: { issued: 'issuedOn', recorded: 'createdAt', expires: 'expires' },
        status: isRevoked
          ? 'revoked'
          : acceptance === 'Accepted'
            ? 'accepted'
            : acceptance === 'Rejected'
              ? 'rejected'
              : 'issued',
        tellsExpiry: item.has('expires'),
        reason: item.reason('revocationReason'),
        ...optional('recipient', item.inner('recipient', 'plaintextIdentity', 'identity')),
        count: 1,
      },
    }
  },
}
