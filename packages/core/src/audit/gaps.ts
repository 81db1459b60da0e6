import { counted } from '../practices/practice-input.ts'
import { compareText } from '../text/compare-text.ts'
import { fewNames } from '../text/first-few.ts'
import type { AuditGap } from './audit.ts'
import type { AuditInput } from './audit-input.ts'

const kinds: readonly AuditGap['kind'][] = ['templates', 'links', 'ledger', 'history', 'selection']

/** Rules that say that a file cannot be read. */
const unreadable = ['document/readable', 'document/syntax', 'document/format']

/** Files that are named in a gap at the most. */
const maxFiles = 3

/** What could not be known: what the caller says, and what shows. A kind is told once, by the caller where that knows. */
export function gapsOf(input: AuditInput): readonly AuditGap[] {
  const told = input.request.gaps ?? []
  const shown = seen(input).filter(({ kind }) => told.every((gap) => gap.kind !== kind))
  return [...told, ...shown].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareText(a.message, b.message),
  )
}

function seen(input: AuditInput): AuditGap[] {
  const { facts } = input
  return [
    ...unreadTemplates(input),
    ...unknownLinks(input),
    ...(facts.ledger
      ? []
      : gap(
          'ledger',
          'There is no ledger of issued badges, so that it is not known from which templates nothing is issued; `badgelint ledger init` starts one.',
        )),
    ...(facts.history
      ? []
      : gap(
          'history',
          'The history of the files is not known, so that what changed is told by names and states alone; audit a whole git clone to know more.',
        )),
    ...(facts.isSelection
      ? gap(
          'selection',
          'Only some of the files were audited, so that nothing is said of the others; name no files to audit all of them.',
        )
      : []),
  ]
}

function gap(kind: AuditGap['kind'], message: string): AuditGap[] {
  return [{ kind, message }]
}

function unreadTemplates({ findings, suppressed, isForTemplates }: AuditInput): AuditGap[] {
  const found = [...findings, ...suppressed].filter(
    ({ rule, file }) => unreadable.includes(rule) && isForTemplates(file),
  )
  const files = [...new Set(found.map(({ file }) => file))].sort(compareText)
  if (files.length === 0) return []
  const are = files.length === 1 ? 'it' : 'them'
  return gap(
    'templates',
    `${counted(files.length, 'file')} among the templates could not be read (${fewNames(files, maxFiles)}), so that nothing is decided about what is in ${are}; mend ${are} and audit again.`,
  )
}

function unknownLinks({ facts, addresses }: AuditInput): AuditGap[] {
  if (addresses === 0) return []
  if (facts.links === undefined)
    return gap(
      'links',
      'The links were not asked, so that it is not known which of them are dead; audit with a network to know.',
    )
  const count = [...facts.links.values()].filter(({ verdict }) => verdict === 'unknown').length
  if (count === 0) return []
  return gap(
    'links',
    `Of ${counted(count, 'link')} it is not known whether ${count === 1 ? 'it is' : 'they are'} dead, since no answer was certain; audit again on another day.`,
  )
}
