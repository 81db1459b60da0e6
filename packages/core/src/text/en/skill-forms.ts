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
    ai: 'artificial intelligence',
    api: 'application programming interface',
    bim: 'building information modeling',
    cad: 'computer aided design',
    cpr: 'cardiopulmonary resuscitation',
    erp: 'enterprise resource planning',
    etl: 'extract transform load',
    genai: 'generative artificial intelligence',
    iot: 'internet of things',
    kpi: 'key performance indicator',
    ppe: 'personal protective equipment',
    saas: 'software as a service',
    tdd: 'test driven development',
  },
  inPhrases: [
    [/\bhr\b/g, 'human resource'],
    [/\bai\b/g, 'artificial intelligence'],
    [/\bux\b/g, 'user experience'],
    [/\bbike\b/g, 'bicycle'],
  ],
  compounds:
    /\b(?:back end|block chain|book keeping|brain storming|class room|cyber security|data base|data set|dev ops|e commerce|e learning|fire fighting|front end|fund raising|health care|multi tasking|on boarding|road map|spread sheet|stake holder|story board|story telling|team work|time table|trouble shooting|web site|well being|work flow|work force|work place)s?\b/g,
  and: 'and',
  ownPlurals: new Set(['arts', 'communications', 'customs', 'teams', 'windows']),
  noPlural: /(?:ss|us|is|ics|ous|xes|news)$/,
}
