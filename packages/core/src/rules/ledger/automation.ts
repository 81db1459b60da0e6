import { type IssuedTemplate, issuedTemplateOf } from '../../program/issued-template.ts'
import { joinWithAnd } from '../../text/join-with-and.ts'
import { type PlatformContext, templateGroupRule } from '../rule.ts'

interface Issued extends IssuedTemplate {
  readonly platform: PlatformContext
}

/** Where a system issues so many times more, the rest are exceptions. */
const maxSystemShare = 9

/** So many ways are named, as more would be skipped. */
const maxWays = 3

export default templateGroupRule({
  id: 'ledger/automation',
  practice: 10,
  kind: 'guidance',
  severity: 'info',
  reads: ['id', 'state'],
  facts: ['issuance'],
  needsFacts: ['issuance'],
  label: 'many badges issued by hand',
  summary: 'A badge that many people earn is not issued by hand.',
  why: 'Issuing by hand needs a person each time, stops while that person is away, and means that names are typed in. A system that knows who has completed issues the badge at once and without typing errors.',
  source: {
    title: 'Best Practices for Credentialing, practice 10',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Badges whose channel the ledger does not know are not counted as issued by hand. Nothing is reported if a system issues nine in ten badges, because the rest are exceptions. If a person has to assess each earner, issuing by hand may be right.',
  options: {
    badges: {
      type: 'integer',
      description:
        'Number of badges issued by hand in twelve months from which a system should issue them.',
      minimum: 1,
      default: 50 as number,
    },
  },
  examples: {
    good: [
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 49,
            lastIssued: '2026-05-20',
            recent: {
              since: '2025-06-01',
              waits: { known: 0, unknown: 49 },
              channels: { manual: 49 },
            },
          },
        },
        caption: 'Too few to be worth automating.',
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 700,
            lastIssued: '2026-05-20',
            recent: {
              since: '2025-06-01',
              waits: { known: 0, unknown: 700 },
              channels: { bulk: 300, api: 200, unknown: 200 },
            },
          },
        },
        caption:
          'Uploading a list is not issuing by hand, and how the rest were issued is unknown.',
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 600,
            lastIssued: '2026-05-20',
            recent: {
              since: '2025-06-01',
              waits: { known: 0, unknown: 600 },
              channels: { api: 500, 'integration:moodle': 40, manual: 60 },
            },
          },
        },
        caption: 'A system issues nine in ten.',
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 80,
            lastIssued: '2026-05-20',
            recent: {
              since: '2025-06-01',
              waits: { known: 0, unknown: 80 },
              channels: { manual: 80 },
            },
          },
        },
        options: { badges: 200 },
      },
      { text: 'state: active', caption: 'Nobody knows what was issued.' },
    ],
    bad: [
      {
        text: 'state: active',
        platform: 'credly',
        issuance: {
          'stream-keeper': {
            count: 108,
            lastIssued: '2026-05-20',
            recent: {
              since: '2025-06-01',
              waits: { known: 0, unknown: 108 },
              channels: { unknown: 3, 'integration:zapier': 2, bulk: 20, manual: 80, api: 3 },
            },
          },
        },
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              '80 badges were issued by hand since 2025-06-01, and 20 in bulk, 3 by API, 2 by zapier and 3 in an unknown way; expected fewer than 50 in twelve months',
            suggestion:
              'Let the system that records completion issue the badge; options for Credly: API (https://www.credly.com/docs/issued_badges), Zapier (https://zapier.com/templates/details/0d596c9a56f79b50500f7533736945d01788ce49d1af575b9e0b355d9390c3b6), Docebo Connect (https://help.docebo.com/hc/en-us/articles/11976376377874-Docebo-Connect-for-Credly)',
          },
        ],
      },
      {
        text: 'state: active',
        platform: 'canvas-credentials',
        issuance: {
          'stream-keeper': {
            count: 51,
            lastIssued: '2026-05-20',
            recent: {
              since: '2025-06-01',
              waits: { known: 0, unknown: 51 },
              channels: { manual: 50, unknown: 1 },
            },
          },
        },
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              '50 badges were issued by hand since 2025-06-01, and 1 in an unknown way; expected fewer than 50 in twelve months',
            suggestion:
              'Let the system that records completion issue the badge; options for Canvas Credentials: API (https://developerdocs.instructure.com/services/parchment-digital-badges), LTI 1.3 (https://guides.instructure.com/m/111837/l/1571623)',
          },
        ],
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 90,
            lastIssued: '2026-05-20',
            recent: {
              since: '2025-06-01',
              waits: { known: 0, unknown: 90 },
              channels: { manual: 90, bulk: 0 },
            },
          },
        },
        caption: 'The platform is not known.',
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              '90 badges were issued by hand since 2025-06-01; expected fewer than 50 in twelve months',
            suggestion:
              'Let the system that records completion issue the badge, through an API or an integration of the platform',
          },
        ],
      },
      {
        text: 'state: active',
        issuance: {
          'stream-keeper': {
            count: 1,
            lastIssued: '2026-05-20',
            recent: {
              since: '2025-06-01',
              waits: { known: 0, unknown: 1 },
              channels: { manual: 1 },
            },
          },
        },
        options: { badges: 1 },
        caption: 'A program that wants no badge issued by hand.',
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              '1 badge was issued by hand since 2025-06-01; expected fewer than 1 in twelve months',
            suggestion:
              'Let the system that records completion issue the badge, through an API or an integration of the platform',
          },
        ],
      },
    ],
  },

  *extract(template, _options, { platform }) {
    const issued = issuedTemplateOf(template)
    if (issued === undefined) return
    const value: Issued = { ...issued, platform }
    yield { key: issued.id, value }
  },

  *checkGroup(templates, { badges }, { issuance }) {
    for (const { at, id, platform } of templates) {
      const recent = issuance?.get(id)?.recent
      const { manual = 0, ...others } = recent?.channels ?? {}
      if (recent === undefined || manual < badges) continue
      if (bySystem(others) >= maxSystemShare * manual) continue
      const counts = `${manual} ${manual === 1 ? 'badge was' : 'badges were'} issued by hand since ${recent.since}`
      yield {
        at,
        about: 'issuance',
        message: `${counts}${beside(others)}; expected fewer than ${badges} in twelve months`,
        suggestion: suggestionFor(platform),
      }
    }
  },
})

/** How many badges a system issued. */
function bySystem(channels: Readonly<Record<string, number>>): number {
  return Object.entries(channels)
    .filter(([channel]) => channel === 'api' || channel.startsWith('integration:'))
    .reduce((sum, [, count]) => sum + count, 0)
}

/** What the other channels issued; empty where they issued nothing. */
function beside(channels: Readonly<Record<string, number>>): string {
  const counts = Object.entries(channels)
    .filter(([, count]) => count > 0)
    .map(([channel, count]) => ({ rank: rankOf(channel), words: `${count} ${wordsOf(channel)}` }))
    .sort((a, b) => a.rank - b.rank || (a.words < b.words ? -1 : 1))
    .map(({ words }) => words)
  return counts.length === 0 ? '' : `, and ${joinWithAnd(counts)}`
}

const ranks = ['bulk', 'api']

/** What is unknown stands last. */
function rankOf(channel: string): number {
  if (channel === 'unknown') return ranks.length + 1
  const rank = ranks.indexOf(channel)
  return rank === -1 ? ranks.length : rank
}

function wordsOf(channel: string): string {
  if (channel === 'bulk') return 'in bulk'
  if (channel === 'api') return 'by API'
  if (channel === 'unknown') return 'in an unknown way'
  return `by ${channel.replace('integration:', '')}`
}

function suggestionFor({ title, automations }: PlatformContext): string {
  const ways = automations.slice(0, maxWays)
  if (ways.length === 0)
    return 'Let the system that records completion issue the badge, through an API or an integration of the platform'
  const names = ways.map(({ name, address }) => `${name} (${address})`)
  return `Let the system that records completion issue the badge; options for ${title}: ${names.join(', ')}`
}
