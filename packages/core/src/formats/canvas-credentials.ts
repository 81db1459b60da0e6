import { own } from './fields.ts'
import { keysForeignToCanvasCredentials } from './foreign-keys.ts'
import type { FormatAdapter } from './format.ts'

/** BadgeClass of the Canvas Credentials (Badgr) API, version 2. */
export const canvasCredentials: FormatAdapter = {
  format: 'canvas-credentials',
  title: 'a Canvas Credentials (Badgr) BadgeClass',
  marks: [
    'entityType',
    'entityId',
    'criteriaNarrative',
    'criteriaUrl',
    'alignments',
    'issuerOpenBadgeId',
    'openBadgeId',
  ],
  needs: ['entityType', 'name', 'description', 'criteriaNarrative'],
  recognises(fields) {
    const entity = own(fields, 'entityType')
    if (entity !== undefined) return entity === 'BadgeClass'
    return (
      typeof own(fields, 'name') === 'string' &&
      (Object.hasOwn(fields, 'criteriaNarrative') || Object.hasOwn(fields, 'criteriaUrl'))
    )
  },
  loadValidate: async () => (await import('../schemas/validators/canvas-credentials.ts')).validate,
  links: {
    criteriaUrl: 'web',
    image: 'platform-picture',
    'alignments/targetUrl': 'web',
    'alignments/url': 'web',
  },
  foreignKeys: keysForeignToCanvasCredentials,
  sources: {
    id: ['entityId', 'openBadgeId'],
    name: ['name'],
    description: ['description'],
    state: ['archived'],
    image: ['image'],
    criteria: ['criteriaNarrative'],
    criteriaLink: ['criteriaUrl'],
    tags: ['tags'],
    alignments: ['alignments'],
  },
  map(reader) {
    const text = reader.text('criteriaNarrative')
    const archived = reader.flag('archived')
    return {
      id: reader.id('entityId', 'openBadgeId'),
      name: reader.text('name'),
      description: reader.text('description'),
      state: archived?.value ? { value: 'archived', at: archived.at } : undefined,
      image: reader.text('image'),
      imageText: reader.text('imageAltText'),
      criteria: text ? [{ text }] : [],
      criteriaLink: reader.text('criteriaUrl'),
      tags: reader.texts('tags'),
      record: { createdOn: reader.day('createdAt') },
      alignments: reader.groups('alignments').map((alignment) => ({
        at: alignment.at,
        name: alignment.text('targetName', 'name', 'target_name', 'targetTitle'),
        link: alignment.text('targetUrl', 'url', 'targetURL', 'target_url', 'targetId'),
        outdatedKeys: alignment.keys('name', 'url', 'description', 'framework', 'code'),
      })),
    }
  },
}
