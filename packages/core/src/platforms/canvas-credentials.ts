import type { Platform } from './platform.ts'

export const canvasCredentials: Platform = {
  name: 'canvas-credentials',
  title: 'Canvas Credentials',
  limits: {
    descriptionMost: {
      value: 16384,
      source:
        'badgr-server, apps/issuer/serializers_v2.py: description of at most 16384 characters',
    },
    criteriaLeast: {
      value: 1,
      source: 'badgr-server, apps/issuer/serializers_v2.py: criteriaUrl or criteriaNarrative',
    },
  },
}
