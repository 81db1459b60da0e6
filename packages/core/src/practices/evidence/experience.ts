import type { TemplateEntry } from '../../lint/lint-file.ts'
import { counted, type Evidence, type PracticeInput, share } from '../practice-input.ts'

/** Whether badges were tried on oneself or a focus group before the first one was issued. */
export function experience({ facts: { ledger, issuance }, templates }: PracticeInput): Evidence {
  if (ledger === undefined)
    return {
      text: 'no ledger',
      missing: 'Keep a ledger of issued badges, including pilots (`badgelint ledger init`)',
    }
  const since = ledger.since ?? ''
  const issued = templates.flatMap((template) => {
    const facts = issuance?.get(template.id)
    return facts?.firstIssued === undefined
      ? []
      : [{ ...facts, firstIssued: facts.firstIssued, template }]
  })
  const judged = issued.filter(
    ({ template, firstPilot }) => firstPilot !== undefined || isNew(template, since),
  )
  if (judged.length === 0)
    return {
      text: `no pilot known, ${counted(issued.length, 'issued template')}`,
      missing:
        'Add pilots to the ledger (`badgelint ledger append`), and `created_on` to templates',
    }
  const piloted = judged.filter(
    ({ firstPilot, firstIssued }) => firstPilot !== undefined && firstPilot < firstIssued,
  )
  return {
    text: `${share(piloted.length, judged.length, 'template')} tried out before the first badge`,
  }
}

/** Whether the ledger was kept when it was made, so that a pilot would be in it. */
function isNew({ createdOn }: TemplateEntry, since: string): boolean {
  return since !== '' && createdOn !== undefined && createdOn >= since
}
