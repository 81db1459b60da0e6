import { counted } from '../practices/practice-input.ts'
import type { Facts } from '../program/facts.ts'
import { compareText, sortedOnce } from '../text/compare-text.ts'
import { fewNames } from '../text/first-few.ts'
import { truncate } from '../text/truncate.ts'
import type { AuditGap } from './audit.ts'
import type { AuditInput } from './audit-input.ts'
import { isLedgerCurrent } from './ledger-reach.ts'

const kinds: readonly AuditGap['kind'][] = [
  'templates',
  'program',
  'links',
  'ledger',
  'issuance',
  'history',
  'selection',
]

/** Rules that say that a file cannot be read. */
const unreadable = ['document/readable', 'document/syntax', 'document/format']

/** Files and badges that are named in a gap at the most. */
const maxNames = 3

/** Characters of the name of a badge that are told at the most. */
const maxName = 60

/**
 * What could not be known: what the caller says, and what shows. A kind is told once, by the caller where that knows;
 * files that cannot be read are told beside what the caller could not look into.
 */
export function gapsOf(input: AuditInput): readonly AuditGap[] {
  const told = input.request.gaps ?? []
  const shown = seen(input).filter(
    ({ kind }) => kind === 'templates' || told.every((gap) => gap.kind !== kind),
  )
  return [...told, ...shown].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareText(a.message, b.message),
  )
}

function seen(input: AuditInput): AuditGap[] {
  const { facts } = input
  return [
    ...unreadFiles(input),
    ...unknownLinks(input),
    ...unknownIssuance(facts),
    ...unheardOf(input),
    ...(facts.history
      ? []
      : gap(
          'history',
          'The git history is not available, so changes are worked out from names and states only; run the audit in a full git clone to see more.',
        )),
    ...(facts.isSelection
      ? gap(
          'selection',
          'Only some of the files were audited, so nothing is known about the others; run the audit without file names to include all of them.',
        )
      : []),
  ]
}

function gap(kind: AuditGap['kind'], message: string): AuditGap[] {
  return [{ kind, message }]
}

/** The files that could not be read, in the order of their names. */
export function unreadIn({
  findings,
  suppressed,
}: Pick<AuditInput, 'findings' | 'suppressed'>): readonly string[] {
  const found = [...findings, ...suppressed].filter(({ rule }) => unreadable.includes(rule))
  return sortedOnce(found.map(({ file }) => file))
}

function unreadFiles(input: AuditInput): AuditGap[] {
  const files = unreadIn(input)
  const templates = files.filter((file) => input.isForTemplates(file))
  const others = files.filter((file) => !input.isForTemplates(file))
  return [
    ...unreadGap('templates', 'among the templates', templates),
    ...unreadGap('program', 'of the program', others),
  ]
}

function unreadGap(kind: AuditGap['kind'], where: string, files: readonly string[]): AuditGap[] {
  if (files.length === 0) return []
  const are = files.length === 1 ? 'it' : 'them'
  return gap(
    kind,
    `${counted(files.length, 'file')} ${where} could not be read (${fewNames(files, maxNames)}), so the audit leaves out what is in ${are}; fix ${are} and run the audit again.`,
  )
}

function unknownIssuance(facts: Facts): AuditGap[] {
  const { ledger } = facts
  const effect = 'so templates without new badges cannot be found'
  if (ledger === undefined)
    return gap(
      'ledger',
      `There is no ledger of issued badges, ${effect}; \`badgelint ledger init\` starts one.`,
    )
  if (ledger.until === undefined)
    return gap(
      'ledger',
      ledger.recent === undefined
        ? `The ledger of issued badges could not be read, ${effect}; \`badgelint ledger verify\` shows what is wrong.`
        : `The ledger has no badge issued by then, ${effect}; \`badgelint ledger import\` reads an export.`,
    )
  if (isLedgerCurrent(facts)) return []
  return gap(
    'ledger',
    `The ledger ends on ${ledger.until}, so badges issued since then are not known; import what the platform has issued and run the audit again.`,
  )
}

/** Badges that may be earned, and of which the ledger knows nothing. */
function unheardOf({ unheardOf: ids, templates }: AuditInput): AuditGap[] {
  if (ids.length === 0) return []
  const known = new Map(templates.map(({ id, name }) => [id, name]))
  const names = ids.map((id) => truncate(known.get(id) ?? id, maxName))
  const them = ids.length === 1 ? 'it' : 'them'
  return gap(
    'issuance',
    `The ledger has no events for ${counted(ids.length, 'badge')} (${fewNames(names, maxNames)}), so it is not known whether anybody earns ${them}; import ${them}, or archive what is no longer issued.`,
  )
}

function unknownLinks({ facts, addresses }: AuditInput): AuditGap[] {
  if (addresses === 0) return []
  if (facts.links === undefined)
    return gap(
      'links',
      'Links were not checked, so dead links are not known; run the audit again with links.',
    )
  const unknown = [...facts.links.values()].filter(({ verdict }) => verdict === 'unknown')
  const count = unknown.length
  if (count === 0) return []
  if (unknown.every(({ isOffline }) => isOffline))
    return gap(
      'links',
      `${counted(count, 'link')} could not be checked without a network connection, so it is not known whether ${count === 1 ? 'it is' : 'they are'} dead; run the audit again online.`,
    )
  return gap(
    'links',
    `${counted(count, 'link')} gave no clear answer, so it is not known whether ${count === 1 ? 'it is' : 'they are'} dead; run the audit again on another day.`,
  )
}
