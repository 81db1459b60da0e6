import type { Automation } from './platform.ts'

/** The ways that each platform has, the most general first. Only such whose description was read. */
export const automations: Readonly<Record<string, readonly Automation[]>> = {
  credly: [
    { name: 'API', address: 'https://www.credly.com/docs/issued_badges' },
    {
      name: 'Zapier',
      address:
        'https://zapier.com/templates/details/0d596c9a56f79b50500f7533736945d01788ce49d1af575b9e0b355d9390c3b6',
    },
    {
      name: 'Docebo Connect',
      address: 'https://help.docebo.com/hc/en-us/articles/11976376377874-Docebo-Connect-for-Credly',
    },
    {
      name: 'CYPHER Learning',
      address: 'https://cypherlearning.zohodesk.com/portal/en/kb/articles/administrators-credly',
    },
    {
      name: 'LearningBuilder',
      address: 'https://heuristicsolutions.atlassian.net/wiki/spaces/DOCS/pages/3914694674',
    },
  ],
  'canvas-credentials': [
    {
      name: 'API',
      address: 'https://developerdocs.instructure.com/services/parchment-digital-badges',
    },
    { name: 'LTI 1.3', address: 'https://guides.instructure.com/m/111837/l/1571623' },
  ],
  accredible: [
    { name: 'API', address: 'https://api.accredible.com' },
    {
      name: 'Zapier',
      address: 'https://zapier.com/apps/accredible/integrations/coursebox-lms',
    },
    {
      name: 'Docebo Connect',
      address: 'https://help.docebo.com/hc/en-us/articles/12456265744914',
    },
    {
      name: 'Thinkific',
      address: 'https://help.accredible.com/how-do-i-setup-and-use-the-thinkific-integration',
    },
    { name: 'Pipedream', address: 'https://pipedream.com/apps/accredible' },
  ],
}
