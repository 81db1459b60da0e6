import { syntaxOf } from '../documents/media-type.ts'
import { parseText, withoutMark } from '../documents/parse.ts'
import type { Located, Place } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'
import type {
  CalendarEntry,
  Declaration,
  ProgramProfile,
  TeamMember,
  Training,
} from '../program/facts.ts'
import type { DeclaredMetric, MetricUnit } from '../program/metrics.ts'
import { FieldReader, isFields } from './fields.ts'
import { type Mismatch, mismatches } from './shape.ts'

const units: readonly string[] = ['percent', 'days', 'count', 'ratio'] satisfies MetricUnit[]

/** Days within which a metric is measured again, the longest that such a time can be. */
const cadences: Readonly<Record<string, number>> = {
  month: 31,
  quarter: 92,
  'half-year': 184,
  year: 366,
}

/** What the text of `program.yaml` says; undefined where it is broken. */
export async function readProgramProfile({
  path,
  text,
}: {
  readonly path: string
  readonly text: string
}): Promise<ProgramProfile | undefined> {
  const parsed = await parseText(withoutMark(text), syntaxOf(path) ?? 'yaml')
  if (parsed.kind !== 'data') return undefined
  const at = { file: path, document: 0, pointer: '' }
  return (await toProgramProfile(parsed.values[0], at)).profile
}

/** Maps a decoded `program.yaml`, and says what differs from its shape. */
export async function toProgramProfile(
  value: unknown,
  at: Place,
): Promise<{ readonly profile: ProgramProfile; readonly problems: readonly Problem[] }> {
  const { validate } = await import('../schemas/validators/program.ts')
  const problems = mismatches(validate, value ?? {}).map((mismatch) => toProblem(mismatch, at))
  const reader = new FieldReader(isFields(value) ? value : {}, at)
  const profile: ProgramProfile = {
    at,
    issuer: reader.text('issuer') ?? reader.group('issuer')?.text('name'),
    team: reader.list('team').length > 0 ? teamOf(reader) : undefined,
    skills:
      reader.text('skills') ??
      (reader.list('skills').length > 0 ? reader.textsOrNames('skills', 'name') : undefined),
    contact: reader.text('contact') ?? reader.group('issuer')?.text('email'),
    support: reader.text('support'),
    launchedOn: reader.day('launched_on'),
    firstIssuedOn: reader.day('first_issued_on'),
    reviewedOn: reader.day('reviewed_on'),
    audiences: oneOrMore(reader, 'audiences'),
    calendar: isListed(reader, 'marketing') ? calendarOf(reader) : undefined,
    declarations: isListed(reader, 'declarations') ? declarationsOf(reader) : undefined,
    metrics: isListed(reader, 'metrics') ? metricsOf(reader) : undefined,
  }
  return { profile, problems }
}

function toProblem({ pointer, kind, about, message, meant, suggestion }: Mismatch, at: Place) {
  const problem: Problem = {
    at: { ...at, pointer: at.pointer + pointer },
    about: pointer.slice(1) || about,
    message,
    suggestion,
  }
  if (kind !== 'unknown') return problem
  const own = `\`x-${about}\``
  return {
    ...problem,
    at: { ...problem.at, isKey: true as const },
    severity: 'warning' as const,
    message: `The key \`${about}\` is not known, so it is ignored; expected ${meant === undefined ? 'a known key' : `\`${meant}\``}, or ${own} if it is your own`,
    suggestion:
      meant === undefined
        ? `Write it as ${own}, or remove it`
        : `Rename it to \`${meant}\`, or write it as ${own} if it is your own`,
  }
}

function teamOf(reader: FieldReader): readonly TeamMember[] {
  const names = reader.texts('team').map((name) => ({ name, otherNames: [] }))
  const groups = reader.groups('team').flatMap((member) => {
    const name = member.text('name')
    const account = member.text('github')?.value.trim().replace(/^@/, '')
    const others = [member.text('role')?.value, member.text('email')?.value]
    const named = account ? [...others, `@${account}`] : others
    const otherNames = named.filter((other) => other !== undefined)
    if (name === undefined) return []
    const rights = oneOrMore(member, 'rights')
    const training = trainingOf(member)
    const since = member.day('since')
    return [
      {
        name,
        otherNames,
        until: member.day('until'),
        ...(account ? { account } : {}),
        ...(since ? { since } : {}),
        ...(rights ? { rights } : {}),
        ...(training ? { training } : {}),
      },
    ]
  })
  return [...names, ...groups]
}

function trainingOf(member: FieldReader): readonly Training[] | undefined {
  const named = oneOrMore(member, 'training')
  if (named === undefined) return undefined
  const groups = member.groups('training').flatMap((training): Training[] => {
    const name = training.text('name')
    const on = training.day('on')?.value
    return name ? [{ at: training.at, name: name.value, ...(on ? { on } : {}) }] : []
  })
  return [...named.map(({ value, at }) => ({ at, name: value })), ...groups]
}

function calendarOf(reader: FieldReader): readonly CalendarEntry[] {
  return reader.groups('marketing').flatMap((entry): CalendarEntry[] => {
    const what = entry.text('what')
    if (what === undefined) return []
    return [
      {
        at: entry.at,
        what,
        audience: entry.text('audience'),
        on: entry.day('on'),
        isDone: entry.flag('done')?.value ?? false,
      },
    ]
  })
}

function declarationsOf(reader: FieldReader): readonly Declaration[] {
  return reader.groups('declarations').flatMap((declaration): Declaration[] => {
    const practice = declaration.number('practice')?.value
    const on = declaration.day('on')?.value
    const why = declaration.text('why')?.value
    const isPractice = practice !== undefined && Number.isInteger(practice)
    if (!isPractice || practice < 1 || practice > 15 || !on || !why) return []
    return [{ at: declaration.at, practice, on, by: declaration.text('by')?.value, why }]
  })
}

function metricsOf(reader: FieldReader): readonly DeclaredMetric[] {
  return reader.groups('metrics').flatMap((metric): DeclaredMetric[] => {
    const name = metric.text('name')?.value.trim()
    const unit = metric.text('unit')?.value
    if (name === undefined || !isUnit(unit)) return []
    const every = metric.text('every')?.value
    const everyDays = every !== undefined && Object.hasOwn(cadences, every) && cadences[every]
    return [
      {
        name,
        unit,
        better: metric.text('better')?.value === 'lower' ? 'lower' : 'higher',
        ...(everyDays ? { everyDays } : {}),
      },
    ]
  })
}

function isUnit(word: string | undefined): word is MetricUnit {
  return word !== undefined && units.includes(word)
}

function isListed(reader: FieldReader, key: string): boolean {
  return Array.isArray(reader.fields[key])
}

/** The texts at a key, one or a list of them; undefined where it has neither. */
function oneOrMore(reader: FieldReader, key: string): readonly Located<string>[] | undefined {
  const one = reader.text(key)
  if (one) return [one]
  return isListed(reader, key) ? reader.texts(key) : undefined
}
