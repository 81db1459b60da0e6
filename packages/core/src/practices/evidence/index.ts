import type { Practice } from '../../rules/rule.ts'
import type { Evidence, PracticeInput } from '../practice-input.ts'
import { account } from './account.ts'
import { audited } from './audited.ts'
import { automated } from './automated.ts'
import { experience } from './experience.ts'
import { governance } from './governance.ts'
import { marketing, teaching } from './marketing.ts'
import { metrics } from './metrics.ts'
import { mistakes } from './mistakes.ts'
import { earnerFirst, features, skills, thorough } from './templates.ts'
import { timely } from './timely.ts'
import { trained } from './trained.ts'

export interface PracticeSource {
  /** The rules without which nobody can say that the practice is kept. */
  readonly needs: readonly string[]
  /** Whether it goes by templates or pages, so that it takes all of them. */
  readonly takesAllFiles?: true
  evidence(input: PracticeInput): Evidence
}

/** What is looked at for each practice. */
export const sources: Readonly<Record<Practice, PracticeSource>> = {
  1: { needs: ['program/training'], evidence: trained },
  2: { needs: ['program/contact', 'program/support', 'program/team'], evidence: account },
  3: { needs: ['governance/topics'], takesAllFiles: true, evidence: governance },
  4: { needs: [], takesAllFiles: true, evidence: thorough },
  5: { needs: [], takesAllFiles: true, evidence: earnerFirst },
  6: { needs: [], takesAllFiles: true, evidence: skills },
  7: { needs: [], takesAllFiles: true, evidence: features },
  8: { needs: ['template/review-due', 'links/dead'], takesAllFiles: true, evidence: audited },
  9: { needs: ['ledger/timeliness'], evidence: timely },
  10: { needs: ['ledger/automation'], evidence: automated },
  11: { needs: ['ledger/integrity', 'ledger/corrections'], evidence: mistakes },
  12: { needs: ['program/pilot'], evidence: experience },
  13: { needs: ['marketing/calendar'], evidence: marketing },
  14: { needs: ['marketing/teaches'], takesAllFiles: true, evidence: teaching },
  15: { needs: ['metrics/measured', 'metrics/goal'], takesAllFiles: true, evidence: metrics },
}
