import { type Fields, isFields, own } from '@badgelint/core/internal'
import { type BadgeReader, likenessOf, optional, textOf, those } from './badge-reader.ts'

/** Assertions of Open Badges 1 and 2: https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html */
export const openBadgesAssertions: BadgeReader = {
  title: 'Open Badges assertions',
  reads: [
    'id',
    'uid',
    'badge',
    'issuedOn',
    'expires',
    'revoked',
    'revocationReason',
    'type',
    '@context',
  ],
  recognises: (fields) =>
    'badge' in fields && ('issuedOn' in fields || hasType(fields, 'Assertion')),
  read(item) {
    const badge = item.text('id', 'uid')
    const ids = those(item.text('badge') ?? item.inner('badge', 'id', '@id'))
    const name = item.inner('badge', 'name')
    if (ids.length === 0 && name === undefined) return item.missing('template', '`badge`')
    const recipient = item.inner('recipient', 'identity')
    return {
      badge: {
        at: item.at,
        template: { ids, ...optional('name', name) },
        ...optional('badge', badge),
        likeness: likenessOf({
          badge,
          template: ids[0] ?? name,
          day: item.text('issuedOn'),
          recipient,
        }),
        dates: item.dates('issuedOn', 'expires'),
        fields: { issued: 'issuedOn', expires: 'expires' },
        status: item.value('revoked') === true ? 'revoked' : 'issued',
        tellsExpiry: true,
        reason: item.reason('revocationReason'),
        ...optional('recipient', recipient),
        count: 1,
      },
    }
  },
}

/**
 * Credentials of Open Badges 3. The day on which it was awarded comes first: `validFrom` moves when a credential
 * is issued again (1EdTech/openbadges-specification, ob_v3p0/common_credentials.lines).
 */
export const openBadgesCredentials: BadgeReader = {
  title: 'Open Badges credentials',
  reads: [
    'id',
    'credentialSubject',
    'awardedDate',
    'validFrom',
    'issuanceDate',
    'validUntil',
    'expirationDate',
    'type',
    '@context',
  ],
  mayMoveIssue: true,
  recognises: (fields) =>
    isFields(fields.credentialSubject) &&
    ['OpenBadgeCredential', 'AchievementCredential', 'VerifiableCredential'].some((type) =>
      hasType(fields, type),
    ),
  read(item) {
    const badge = item.text('id')
    const subject = item.value('credentialSubject')
    const achievement = isFields(subject) ? own(subject, 'achievement') : undefined
    const ids = those(isFields(achievement) ? textOf(own(achievement, 'id')) : textOf(achievement))
    const name = isFields(achievement) ? textOf(own(achievement, 'name')) : undefined
    if (ids.length === 0 && name === undefined)
      return item.missing('template', '`credentialSubject.achievement`')
    const issued = ['awardedDate', 'validFrom', 'issuanceDate'].find((key) => item.text(key))
    const expires = item.has('expirationDate') ? 'expirationDate' : 'validUntil'
    const earner = isFields(subject) ? textOf(own(subject, 'id')) : undefined
    return {
      badge: {
        at: item.at,
        template: { ids, ...optional('name', name) },
        ...optional('badge', badge),
        likeness: likenessOf({
          badge,
          template: ids[0] ?? name,
          day: issued && item.text(issued),
          earner,
        }),
        dates: item.dates(
          'awardedDate',
          'validFrom',
          'issuanceDate',
          'validUntil',
          'expirationDate',
        ),
        fields: { issued: issued ?? 'validFrom', expires },
        status: 'issued',
        tellsExpiry: true,
        reason: 'unknown',
        ...optional('recipient', earner),
        count: 1,
      },
    }
  },
}

function hasType(fields: Fields, type: string): boolean {
  const stated = own(fields, 'type') ?? own(fields, '@type')
  return Array.isArray(stated) ? stated.includes(type) : stated === type
}
