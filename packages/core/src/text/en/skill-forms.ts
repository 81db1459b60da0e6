import type { SkillFormTable } from '../tables.ts'

/**
 * English abbreviations of skills, and words whose plural is no plural of theirs. Put together by hand,
 * and held against the skills of `packages/core/quality`.
 */
export const skillForms: SkillFormTable = {
  abbreviations: {
    appsec: 'application security',
    infosec: 'information security',
    netsec: 'network security',
    opsec: 'operations security',
    iac: 'infrastructure as code',
    k8s: 'kubernetes',
    js: 'javascript',
    ts: 'typescript',
    ux: 'user experience',
    hrm: 'human resource management',
    seo: 'search engine optimization',
    vpn: 'virtual private network',
    ehr: 'electronic health record',
    gis: 'geographic information system',
    nlp: 'natural language processing',
    oop: 'object oriented programming',
    rpa: 'robotic process automation',
    sdlc: 'software development life cycle',
    siem: 'security information and event management',
    crm: 'customer relationship management',
  },
  inPhrases: [[/\bhr\b/g, 'human resource']],
  and: 'and',
  ownPlurals: new Set(['arts', 'communications', 'customs', 'teams', 'windows']),
  noPlural: /(?:ss|us|is|ics|ous|xes|news)$/,
}
