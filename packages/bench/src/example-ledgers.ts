import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryTemplates } from '@badgelint/core/exchange'
import {
  dayAfter,
  meaningOfTemplate,
  type Meaning as TemplateMeaning,
} from '@badgelint/core/internal'
import {
  assertRef,
  type Channel,
  type CorrectedField,
  checkpoint,
  type Day,
  eventOf,
  Ledger,
  LedgerKey,
  type NewEvent,
  type Reason,
} from '@badgelint/ledger'
import { meaningDigests } from '@badgelint/workspace/ledger'
import { Chance } from './chance.ts'

/**
 * `npm run generate:ledgers`: writes the ledgers of the two example programs anew, two years of made-up badges,
 * always the same ones. To be run when a template of the exemplary program changes its meaning, since its badges
 * are issued from the templates as they are.
 */
const examples = join(import.meta.dirname, '../../../examples')

/** From June 2024; the examples are checked as of 2026-06-01. */
const months = 24
const lastDay: Day = '2026-05-31'

/** Nobody's badges are behind these pseudonyms, so the key of the examples may be known. */
const key = LedgerKey.parse('0123456789abcdef'.repeat(4)) ?? LedgerKey.create()

/** How badges of one template are issued. */
interface Plan {
  readonly channel: Channel
  /** Badges in each of the 24 months, or in some of them by their number from 0. */
  readonly monthly: number | Readonly<Record<number, number>>
  /** Days from completion to issue, least and most; nobody knows the completion where it is absent. */
  readonly wait?: readonly [number, number]
  /** The day of the month on which all are issued; absent where it is any day. */
  readonly day?: number
  /** Shares, from 0 to 1, of badges that are accepted, and of those that are shared then. */
  readonly accepted?: number
  readonly shared?: number
  readonly pilot?: { readonly on: Day; readonly badges: number }
  /** Month number, and what was mended in so many badges of it. */
  readonly corrections?: {
    readonly month: number
    readonly badges: number
    readonly field: CorrectedField
    readonly reason: Reason
  }
  /** The level up to a month, that one not included. */
  readonly earlier?: { readonly before: number; readonly level: string }
  /** How many of the last month's badges have a day of completion that is a month late. */
  readonly slips?: number
  /** How many badges more the platform has than the ledger; it does not say where this is absent. */
  readonly missing?: number
}

interface Program {
  readonly folder: string
  readonly id: string
  readonly seed: number
  readonly plans: Readonly<Record<string, Plan>>
  /** What somebody has put in place of a text in a sealed file, which is the last one that holds it. */
  readonly edits?: readonly { readonly from: string; readonly to: string }[]
}

/** The course system issues each night what was assessed. */
const nightly = {
  channel: 'integration:moodle',
  wait: [0, 5],
  accepted: 0.82,
  shared: 0.45,
  missing: 0,
} as const

const exemplary: Program = {
  folder: 'exemplary',
  id: '7d1c2a9e40b85f36',
  seed: 2018,
  plans: {
    'stream-monitoring-1': { ...nightly, monthly: 2 },
    'stream-monitoring-2': { ...nightly, monthly: 1 },
    'stream-monitoring-3': { ...nightly, monthly: { 4: 2, 10: 2, 16: 3, 22: 2 } },
    'river-guide-old-harbour': { ...nightly, monthly: { 1: 3, 11: 4, 13: 3, 23: 4 } },
    'river-guide-mill-meadows': { ...nightly, monthly: { 1: 2, 11: 3, 13: 4, 23: 3 } },
    'river-guide-north-weir': { ...nightly, monthly: { 1: 4, 11: 2, 13: 3, 23: 2 } },
    'repair-cafe-fixer': { ...nightly, monthly: 1 },
    'home-energy-adviser': { ...nightly, monthly: { 3: 5, 9: 6, 15: 5, 21: 7 } },
    'community-data-steward': {
      ...nightly,
      pilot: { on: '2025-01-20', badges: 5 },
      monthly: { 9: 3, 12: 4, 16: 5, 19: 4, 22: 5 },
    },
    'adult-numeracy-tutor': {
      ...nightly,
      monthly: 2,
      corrections: { month: 14, badges: 1, field: 'name', reason: 'data-error' },
    },
    'digital-helper': { ...nightly, monthly: 2 },
    'paper-survey-interviewer': { ...nightly, channel: 'manual', monthly: { 0: 2, 1: 1 } },
  },
}

const byHand = { channel: 'manual' } as const

const needsWork: Program = {
  folder: 'needs-work',
  id: 'c05b93e7182d6fa4',
  seed: 2021,
  plans: {
    // Somebody types in each of them, and took another month for one day.
    cna: { ...byHand, monthly: 7, wait: [1, 10], slips: 1 },
    // A list at the end of each term.
    'office-administration': {
      channel: 'bulk',
      monthly: { 6: 14, 11: 16, 18: 15, 23: 17 },
      wait: [20, 48],
      day: 20,
    },
    // One list had another column for the names.
    'food-safety': {
      channel: 'bulk',
      monthly: { 2: 12, 8: 14, 14: 13, 20: 24 },
      corrections: { month: 20, badges: 4, field: 'name', reason: 'data-error' },
    },
    // Six were issued on the platform by somebody who told nobody.
    bookkeeping: { channel: 'bulk', monthly: { 6: 9, 11: 11, 18: 10, 23: 12 }, missing: 6 },
    // The level was another one until the summer of 2025.
    phlebotomy: {
      channel: 'bulk',
      monthly: { 4: 8, 10: 9, 16: 8, 22: 10 },
      wait: [2, 9],
      earlier: { before: 14, level: 'Foundational' },
    },
    'sterile-processing': { channel: 'bulk', monthly: { 18: 6, 23: 8 }, wait: [2, 9] },
    'leadership-day': { ...byHand, monthly: { 4: 15 } },
    'customer-service': {
      ...byHand,
      monthly: { 5: 9, 11: 8, 17: 9, 23: 8 },
      wait: [3, 12],
    },
    // Its file was deleted when the course ended.
    'welding-basics': { ...byHand, monthly: { 3: 6, 9: 5 } },
  },
  edits: [
    // The list was said to come from the system.
    { from: '"channel":"bulk"', to: '"channel":"api"' },
    { from: '"parents":[]', to: '"parents":[],"sealed_by":"Program coordinator"' },
  ],
}

/** What the badges of each template of a program mean, as it stands. */
async function meaningsOf(folder: string): Promise<ReadonlyMap<string, TemplateMeaning>> {
  const templates = readdirSync(join(folder, 'templates'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => join(folder, 'templates', path))
  const read = templates.map((path) =>
    repositoryTemplates({ path, text: readFileSync(path, 'utf8') }, true),
  )
  const all = (await Promise.all(read)).flat()
  return new Map(all.map(({ template }) => [template.id.value, meaningOfTemplate(template)]))
}

function* eventsOf(
  template: string,
  plan: Plan,
  meaning: TemplateMeaning | undefined,
  chance: Chance,
): Generator<NewEvent> {
  const common = { template, sequence: 1 }
  const { pilot, corrections, channel, wait, day, earlier, slips = 0, missing } = plan
  let badges = 0
  const nextRef = () => key.credentialRef(`${template} ${++badges}`)
  for (let left = pilot?.badges ?? 0; left > 0; left--)
    yield { ...common, type: 'pilot', ref: nextRef(), issued_on: pilot?.on ?? lastDay, channel }
  for (let month = 0; month < months; month++) {
    const count = typeof plan.monthly === 'number' ? plan.monthly : (plan.monthly[month] ?? 0)
    for (let number = 0; number < count; number++) {
      const ref = nextRef()
      const issuedOn = dayIn(month, day ?? chance.between(2, 26))
      const isSlip = month === months - 1 && number < slips
      const before = isSlip ? -30 : chance.between(...(wait ?? [0, 0]))
      const level = earlier && month < earlier.before ? { level: [earlier.level] } : {}
      yield {
        ...common,
        type: 'issue',
        ref,
        issued_on: issuedOn,
        channel,
        ...(wait && { completed_on: dayAfter(issuedOn, -before) }),
        ...(meaning && { meaning: meaningDigests({ ...meaning, ...level }) }),
      }
      yield* whatEarnersDo(ref, issuedOn, plan, common, chance)
      if (corrections?.month === month && number < corrections.badges) {
        const { field, reason } = corrections
        yield { ...common, type: 'correct', ref, on: dayAfter(issuedOn, 4), field, reason }
      }
    }
  }
  if (missing !== undefined) {
    const ref = assertRef(template, lastDay)
    yield { ...common, type: 'assert', ref, on: lastDay, count: badges + missing }
  }
}

function* whatEarnersDo(
  ref: string,
  issuedOn: Day,
  { accepted = 0, shared = 0 }: Plan,
  common: { readonly template: string; readonly sequence: number },
  chance: Chance,
): Generator<NewEvent> {
  const acceptedOn = dayAfter(issuedOn, chance.between(0, 9))
  if (!chance.happens(accepted) || acceptedOn > lastDay) return
  yield { ...common, type: 'accept', ref, on: acceptedOn }
  const sharedOn = dayAfter(acceptedOn, chance.between(0, 20))
  if (chance.happens(shared) && sharedOn <= lastDay)
    yield { ...common, type: 'share', ref, on: sharedOn }
}

/** A day of a month that is counted from the first one of the ledgers. */
function dayIn(month: number, day: number): Day {
  return new Date(Date.UTC(2024, 5 + month, day)).toISOString().slice(0, 10)
}

/** Puts a text in place of the first one like it, so that the file is no longer what its name says. */
function edit(folder: string, { from, to }: NonNullable<Program['edits']>[number]): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.jsonl?$/.test(path))
    .map((path) => join(folder, path))
    .sort()
  const file = files.findLast((path) => readFileSync(path, 'utf8').includes(from))
  if (file === undefined) throw new Error(`No file of ${folder} holds ${from}`)
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
}

async function write({ folder: name, id, seed, plans, edits = [] }: Program): Promise<number> {
  const program = join(examples, name)
  const folder = join(program, 'ledger')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const description = { format: 1, id, keys: [{ id: key.id, valid_from: '2024-06-01' }] }
  writeFileSync(join(folder, 'ledger.json'), `${JSON.stringify(description, null, 2)}\n`)
  const ledger = Ledger.open(folder)
  const meanings = await meaningsOf(program)
  const chance = new Chance(seed)
  const events = Object.entries(plans).flatMap(([template, plan]) =>
    Array.from(eventsOf(template, plan, meanings.get(template), chance), eventOf),
  )
  await ledger.append(events)
  await checkpoint(ledger)
  for (const one of edits) edit(folder, one)
  return events.length
}

for (const program of [exemplary, needsWork])
  process.stdout.write(`examples/${program.folder}/ledger: ${await write(program)} events\n`)
