import { syntaxOf } from '../documents/media-type.ts'
import { parseText, withoutMark } from '../documents/parse.ts'
import type { Place } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'
import type { ProgramProfile, TeamMember } from '../program/facts.ts'
import { FieldReader, isFields } from './fields.ts'
import { mismatches } from './shape.ts'

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
  const problems = mismatches(validate, value ?? {}).map((mismatch) => ({
    at: { ...at, pointer: at.pointer + mismatch.pointer },
    about: mismatch.pointer.slice(1) || mismatch.about,
    message: mismatch.message,
    suggestion: mismatch.suggestion,
  }))
  const reader = new FieldReader(isFields(value) ? value : {}, at)
  const profile: ProgramProfile = {
    at,
    issuer: reader.text('issuer') ?? reader.group('issuer')?.text('name'),
    team: reader.list('team').length > 0 ? teamOf(reader) : undefined,
    skills:
      reader.text('skills') ??
      (reader.list('skills').length > 0 ? reader.textsOrNames('skills', 'name') : undefined),
  }
  return { profile, problems }
}

function teamOf(reader: FieldReader): readonly TeamMember[] {
  const names = reader.texts('team').map((name) => ({ name, otherNames: [] }))
  const groups = reader.groups('team').flatMap((member) => {
    const name = member.text('name')
    const others = [member.text('role'), member.text('email')]
    const otherNames = others.flatMap((other) => (other ? [other.value] : []))
    return name ? [{ name, otherNames, until: member.day('until') }] : []
  })
  return [...names, ...groups]
}
