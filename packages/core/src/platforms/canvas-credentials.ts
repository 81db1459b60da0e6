import type { Platform } from './platform.ts'

export const canvasCredentials: Platform = {
  name: 'canvas-credentials',
  title: 'Canvas Credentials',
  // badgr-server, apps/issuer/serializers_v2.py: fields of a BadgeClass
  lacks: ['alternative text', 'certificate'],
  limits: {
    descriptionMost: {
      value: 16384,
      source:
        'badgr-server, apps/issuer/serializers_v2.py: description of at most 16384 characters',
    },
    nameMost: {
      value: 1024,
      source: 'badgr-server, apps/issuer/serializers_v2.py: name of at most 1024 characters',
    },
    imageSideLeast: {
      value: 400,
      source: 'Canvas community, Badge design: 400 × 400 pixels',
    },
    criteriaLeast: {
      value: 1,
      source: 'badgr-server, apps/issuer/serializers_v2.py: criteriaUrl or criteriaNarrative',
    },
  },
}
